/**
 * The earliest time that a zip file can store, in the time zone of the machine, as zip files use: so that two builds of one commit give the same
 * bytes.
 */
export const firstZipDay = new Date(1980, 0, 1);
