import { someYears } from "./some-years.tsx";

/** Cases submitted to the public prosecution service. */
export const prosecutionPerYear = someYears({
  series: "zaken-om-instroom",
  known: [2012, 2013, 2017],
  title: "In vijf jaar halveerde het aantal zaken bij het Openbaar Ministerie",
  subtitle: "Zaken van mensenhandel die bij het Openbaar Ministerie binnenkwamen, cijfers van de Nationaal Rapporteur",
  head: "Zaken",
  note: "Bij een vraagteken vonden wij geen aantal, en van latere jaren ook niet. Later steeg het weer, schreef Het Parool in 2022; over dat jaar meldde de Nationaal Rapporteur een daling.",
});
