/** Absolute paths of folders that are gone when the test file is done. */
export const passing: string[] = [];
