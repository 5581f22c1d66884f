import { someYears } from "./some-years.tsx";

/** Reported minors. */
export const minorsPerYear = someYears({
  series: "nr-minderjarig",
  known: [2016, 2019, 2020, 2023, 2024],
  title: "Meer minderjarigen gemeld dan het jaar daarvoor, minder dan in 2016",
  subtitle: "Gemelde minderjarige slachtoffers per jaar, reeks van de Nationaal Rapporteur",
  head: "Gemelde minderjarigen",
  note: "Bij een vraagteken vonden wij geen aantal in openbare bronnen.",
});
