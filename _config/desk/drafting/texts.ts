import { toFillIn } from "../../check/unfinished.ts";

/*
 * The initial text of a new page: the headings of such a page, and under each what belongs there. The headings are those of existing pages; every
 * other line must be replaced.
 */

const fill = (what: string): string => `${toFillIn}: ${what}`;
const section = (heading: string, what: string): string => `## ${heading}\n\n${fill(what)}`;

const crime = `## Dit is mensenhandel, omdat

Mensenhandel bestaat uit een handeling, een middel en een doel.

- **De handeling.** ${fill("wat deed een ander: werven, vervoeren, huisvesten?")}
- **Het middel.** ${fill("waarmee werd iemand klem gezet? Onder de achttien hoeft een middel niet bewezen te worden.")}
- **Het doel.** ${fill("wie wilde eraan verdienen?")}`;

const steps = `:::stappen
### ${fill("de eerste stap, als opdracht")}
${fill("één of twee zinnen.")}

### ${fill("de tweede stap, als opdracht")}
${fill("één of twee zinnen.")}
:::`;

const together = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

/** The text of each kind of page that somebody can begin. */
export const texts = {
  getuigenis: (answer: (field: string) => string | undefined): string =>
    answer("soort") === "professional"
      ? together(
          fill("begin met wat deze persoon op een gewone werkdag ziet."),
          section("De eerste tien minuten", "wat viel op, en waarom kon het ook niets zijn?"),
          section("Wat werkt, en wat niet", "wat doet iemand in dit werk, en waar loopt het vast?"),
          crime,
          section("Nu", "eindig bij nu: wat lukt, en wat is nog zwaar?"),
        )
      : together(
          fill("begin bij de persoon nu. Eén gewoon beeld van vandaag, dat later in het verhaal betekenis krijgt."),
          section("Het begin", "hoe begon het, en waarom was ja zeggen toen logisch?"),
          section("Wat weggaan moeilijk maakte", "schuld, papieren, angst, een slaapplek, iemand van wie je houdt?"),
          section("Wie iets zag, en wat hielp", "wat viel iemand op, en wat deed die waar de hoofdpersoon iets aan had?"),
          crime,
          section("Nu", "eindig bij de persoon nu: wat lukt, en wat is nog zwaar?"),
        ),
  onderwerp: (): string =>
    together(
      fill("wat een medewerker van de gemeente ziet of meemaakt. Begin met wat te zien is."),
      fill("kies de vorm van de vraag die de lezer heeft: stappen, een tabel met als en dan, of een ingevuld voorbeeld. Dit zijn stappen."),
      "## Wat u doet",
      steps,
      section(
        "Eerst dit, daarna dat",
        "geef deze kop uw eigen woorden. Het minste wat er moet zijn, en wat kan als dat staat: een tabel, een agenda of een voorbeeld.",
      ),
      section("Waar het misgaat", "geef deze kop uw eigen woorden. Zeg hoe het eruitziet als het misgaat, en wat u dan doet."),
    ),
  instrument: (): string =>
    together(
      section("Wanneer het past", "wat er te zien is als dit instrument in beeld komt."),
      section("Wat het niet oplost", "waar het ophoudt."),
      section("Wat rechters zeggen", "uitspraken, met een verwijzing naar de bron; haal deze kop weg als er geen zijn."),
      section("Vóór de dag van uitvoering", "wat er geregeld is voor wie er woont of werkt."),
    ),
  kaart: (): string => together(fill("wie deze kaart gebruikt en waar zij ligt. Dit staat alleen op het scherm, niet op de kaart.")),
  sjabloon: (): string =>
    together(
      fill("de eerste regel van het stuk. Wat een gemeente zelf invult, staat tussen rechte haken."),
      section("Waar dit over gaat", "geef deze kop uw eigen woorden. Dit is de tekst van het stuk zelf."),
      `:::toelichting\n${fill("uitleg voor wie het stuk invult; zij staat niet in het stuk.")}\n:::`,
    ),
  module: (): string =>
    together(
      section("De casus", "wat iemand op een gewone werkdag ziet. Een bedachte situatie, zonder namen."),
      section("Wat u moet weten", "twee of drie feiten met een verwijzing naar een bron."),
    ),
  oefening: (): string => together(section("Wat er speelt", "dag, tijd en plek, en wat iedereen aan tafel weet.")),
  presentatie: (): string =>
    together(
      fill("voor wie dit is en wat vooraf moet worden ingevuld."),
      `## ${fill("de kop van de eerste dia")}\n\n- ${fill("een korte regel")}\n\n:::zeg\n${fill("wat u zegt.")}\n:::`,
    ),
  plek: (): string =>
    together(
      section("Zo kijkt u", "wat iemand op deze plek op een gewone dag ziet, en wat ook niets kan zijn."),
      section("Wat u vraagt", "gewone vragen die u aan iedereen kunt stellen."),
      `## Wat u doet\n\n${steps}`,
      section("Wat u nooit doet", "wat iemand in gevaar brengt."),
    ),
  pagina: (): string =>
    together(
      fill("waar deze pagina over gaat, in één of twee zinnen."),
      section("Het eerste onderdeel", "geef deze kop uw eigen woorden."),
    ),
  hoofdstuk: (): string =>
    together(
      section("De plek waarmee dit hoofdstuk begint", "geef deze kop uw eigen woorden, en begin met wat iemand ziet."),
      section("Wat wij ervan weten", "geef deze kop uw eigen woorden. Elk feit heeft een verwijzing naar een bron."),
      section("Wat u kunt doen", "wat de lezer morgen kan doen."),
    ),
} as const;
