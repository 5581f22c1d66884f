/**
 * Where a safety region stands on the tile map, by its code: column and row, from 1. The map of links and the
 * chart both follow it. Empty on purpose: the IJsselmeer at 4, 2, the sea at the top left, Germany on the right.
 */
export const regionPlaces: ReadonlyMap<string, readonly [column: number, row: number]> = new Map([
  ["VR01", [6, 1]],
  ["VR02", [5, 1]],
  ["VR03", [6, 2]],
  ["VR04", [5, 2]],
  ["VR05", [6, 3]],
  ["VR06", [5, 3]],
  ["VR07", [5, 4]],
  ["VR08", [4, 5]],
  ["VR09", [3, 5]],
  ["VR10", [3, 2]],
  ["VR11", [3, 3]],
  ["VR12", [2, 3]],
  ["VR13", [3, 4]],
  ["VR14", [4, 4]],
  ["VR15", [1, 4]],
  ["VR16", [2, 4]],
  ["VR17", [1, 5]],
  ["VR18", [2, 5]],
  ["VR19", [1, 6]],
  ["VR20", [2, 6]],
  ["VR21", [3, 6]],
  ["VR22", [4, 6]],
  ["VR23", [5, 6]],
  ["VR24", [5, 7]],
  ["VR25", [4, 3]],
]);
