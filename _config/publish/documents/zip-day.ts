/** The earliest moment a zip file can hold, in the time zone of the machine, as zip files do: two builds of one commit are the same bytes. */
export const firstZipDay = new Date(1980, 0, 1);
