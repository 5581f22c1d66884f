/** The Swedish locale writes YYYY-MM-DD. */
const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/**
 * @param {Date} moment
 * @returns {string} its day in the Netherlands, YYYY-MM-DD
 */
export function dayInAmsterdam(moment) {
  return amsterdam.format(moment);
}
