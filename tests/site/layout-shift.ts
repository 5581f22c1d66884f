/**
 * Runs in a page once it is loaded.
 * @returns its Cumulative Layout Shift while it loaded and its fonts were swapped
 */
export async function layoutShift(): Promise<number> {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) shift += Number(entry.value);
  });
  observer.observe({ type: "layout-shift", buffered: true });
  await document.fonts.ready;
  // A shift is reported after the frame in which it happened.
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const entry of observer.takeRecords()) if ("value" in entry) shift += Number(entry.value);
  return shift;
}
