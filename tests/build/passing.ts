/** Absolute paths of folders that are removed when the test file has ended. */
export const passing: string[] = [];
