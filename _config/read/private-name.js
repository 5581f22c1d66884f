/** How the private folder is named in messages and lists: its path on disk is never printed. */
export const privateName = "PRIVE_CONTENT";
