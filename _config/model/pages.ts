import { z } from "zod";
import { areDifferentRoles } from "./roles.ts";
import { commonFields, day, line, position, slug, verwijst } from "./fields.ts";
import {
  ageBands,
  aims,
  audiences,
  channels,
  deciders,
  easyDrawings,
  forms,
  genders,
  houseParts,
  keysOf,
  kompasParts,
  provenances,
  regionTypes,
  routes,
  situations,
  speeds,
  startingPoints,
  templateGroups,
  testimonyTypes,
  themes,
  verdicts,
  workAudiences,
} from "../../_shared/vocabulary.ts";

/** Three sentences that a reader can act on: what you see, what you do, whom you call. */
const inBrief = z.array(line).length(3, "Schrijf precies drie zinnen.");

/** A link with the text of a button. */
const way = z.strictObject({ tekst: line, adres: verwijst("blijvende-pagina") });
/** The same, with a sentence about what is there. */
const step = z.strictObject({ tekst: line, zin: line, adres: verwijst("blijvende-pagina") });

export const home = z.strictObject({
  ...commonFields,
  /** The drawing at the top of the page, and what one could notice there. */
  tekening: verwijst("tekening"),
  waarneming: line,
  /** Links below the newest testimony. */
  lezen: z.array(way).min(1, "Onder het nieuwste verhaal staat minstens één link."),
  stappen: z.array(step).length(2, "Bij Aanpakken staan precies twee stappen."),
  verder: z.array(way).min(1, "Onder de stappen staat minstens één link."),
  /** The link beside 112. */
  praten: step,
  plekken: z
    .array(z.strictObject({ tekening: verwijst("tekening"), plek: line, waarneming: line, adres: verwijst("blijvende-pagina") }))
    .length(3, "De voorpagina toont precies drie plekken."),
});

export const omslag = z.strictObject({
  ...commonFields,
  opzet: z.array(z.strictObject({ slug, titel: line })).length(12, "De longread heeft twaalf hoofdstukken."),
  routes: z
    .array(
      z.strictObject({
        voor: line,
        zin: line,
        links: z
          .array(z.strictObject({ tekst: line, adres: verwijst("blijvende-pagina") }))
          .min(2, "Een route heeft minstens twee stappen."),
      }),
    )
    .length(4, "De omslag heeft precies vier routes."),
  /** The first line of the case that runs through the chapters, and entry points by the time that a reader has. */
  begin: z
    .strictObject({
      zin: line,
      kort: step,
      uur: z.strictObject({
        tekst: line,
        zin: line,
        hoofdstukken: z.array(verwijst("blijvende-pagina")).min(2, "Een uur is minstens twee hoofdstukken."),
      }),
      cijfer: step,
    })
    .optional(),
});

export const hoofdstuk = z.strictObject({
  ...commonFields,
  inhoudsnotitie: line.optional(),
  /** Its subject in one line: on the cover, and for returning readers. */
  in_een_zin: line.optional(),
  /** A summary of the chapters before it, for returning readers: first the subject, then the case. */
  hiervoor: z.array(line).length(2, "Schrijf precies twee zinnen.").optional(),
  /** A question that the next chapter answers. */
  slotvraag: line.endsWith("?", "Schrijf een vraag: één zin met een vraagteken aan het eind.").optional(),
});

/**
 * The consent of somebody who told their own story. The reference is opaque: the identity is kept on paper, elsewhere.
 * An expired consent is never a fault; the publication rule (edition/publication.ts) then leaves the story out.
 */
const toestemming = z
  .strictObject({
    ref: z.string().regex(/^T-[A-HJ-NP-Z2-9]{8}$/, "Schrijf T- en acht hoofdletters of cijfers, zoals npm run nieuw ze maakt."),
    gegeven: day,
    geldig_tot: day,
    kanalen: z.array(z.enum(keysOf(channels))).min(1, "Noem minstens één kanaal, bijvoorbeeld web."),
  })
  .refine(({ gegeven, geldig_tot }) => gegeven < geldig_tot, {
    path: ["geldig_tot"],
    message: "De toestemming houdt op voor zij begint: kijk beide dagen na.",
  });

/** A picture from assets/images/, or from the private folder's beeld/. */
export const beeld = z.strictObject({ bestand: verwijst("beeld"), alt: line, herkomst: line });

/** A recording of the story and its timed transcript, from assets/geluid/ or from the private folder's geluid/. */
const geluid = z.strictObject({ bestand: line, transcript: line, stem: line });

/** A testimony. The checkpoint checks whether it is in the right place: an interview may never be in the repository. */
export const getuigenis = z
  .strictObject({
    ...commonFields,
    soort: z.enum(keysOf(testimonyTypes)),
    herkomst: z.enum(keysOf(provenances)),
    vormen: z.array(z.enum(keysOf(forms))).min(1, "Noem minstens één vorm van uitbuiting."),
    rol: line.optional(),
    leeftijdsgroep: z.enum(keysOf(ageBands)),
    gender: z.enum(keysOf(genders)),
    regiotype: z.enum(keysOf(regionTypes)),
    patroon: z
      .string()
      .regex(/^(?:V(?:[1-9]|1[0-2])|P(?:[1-9]|1[0-4]))$/, "Noem een patroon: V1 tot en met V12 of P1 tot en met P14.")
      .optional(),
    inhoudsnotitie: line,
    samenvatting_zonder_details: line,
    kader: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen van het Kader."),
    kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
    tekening: verwijst("tekening").optional(),
    beeld: beeld.optional(),
    geluid: geluid.optional(),
    toestemming: toestemming.optional(),
    auteur: line.optional(),
    publiceren_op: day.optional(),
    verloopt_op: day.optional(),
  })
  .refine((data) => data.herkomst !== "samengesteld" || data.patroon !== undefined, {
    path: ["patroon"],
    message: "Een samengesteld verhaal volgt een patroon, bijvoorbeeld patroon: V4.",
  })
  .refine((data) => data.herkomst === "interview" || data.toestemming === undefined, {
    path: ["toestemming"],
    message: "Toestemming hoort alleen bij herkomst: interview.",
  })
  .refine((data) => data.herkomst !== "interview" || data.auteur !== undefined, {
    path: ["auteur"],
    message: "Noem de rol van wie het verhaal schreef, bijvoorbeeld auteur: redacteur getuigenissen.",
  })
  .refine((data) => data.herkomst !== "interview" || data.gezien_door !== undefined, {
    path: ["gezien_door"],
    message: "Noem de rol van wie het verhaal las voor het op de site komt, bijvoorbeeld gezien_door: eindredactie.",
  })
  .refine(({ auteur, gezien_door }) => auteur === undefined || gezien_door === undefined || areDifferentRoles(auteur, gezien_door), {
    path: ["gezien_door"],
    params: { code: "vier-ogen" },
    message: "Vier ogen: wie leest, is een ander dan wie schreef.",
  })
  .refine((data) => data.soort !== "professional" || data.rol !== undefined, {
    path: ["rol"],
    message: "Een professional heeft een rol, bijvoorbeeld rol: arbeidsinspecteur.",
  });

/** The overview of the Kompas. Its list comes from the topics; editors choose the entry points. */
export const kompas = z.strictObject({
  ...commonFields,
  deuren: z.array(step).length(3, "Het Kompas heeft precies drie deuren."),
});

/**
 * What somebody considers before starting, to be read at a glance and therefore short. A time or cost here is an estimate of the editors, as the page
 * says, unless the text gives a source.
 */
const glance = line.max(120, "Schrijf hoogstens 120 tekens: dit is de kop van de pagina.");

export const onderwerp = z.strictObject({
  ...commonFields,
  doelgroepen: z
    .array(z.enum(keysOf(audiences)))
    .refine((named) => named.some((audience) => Object.hasOwn(workAudiences, audience)), "Zeg voor welk werk dit onderwerp is."),
  volgorde: position,
  deel: z.enum(keysOf(kompasParts)),
  wie: glance,
  wanneer: glance,
  hoe_lang: glance,
  wat_het_kost: glance,
  in_het_kort: inBrief,
  volgende_stap: line,
  instrumenten: z.array(verwijst("instrument")).default([]),
  tekening: verwijst("tekening").optional(),
});

/**
 * A legal instrument of a municipality. The fields from `grondslag` to `alinea` are its legal core, the same for every instrument so that they can
 * be compared. Explanations go in the text.
 */
export const instrument = z.strictObject({
  ...commonFields,
  volgorde: position,
  grondslag: line,
  /** The article itself comes first: it is shown at the top of the page. */
  wetten: z.array(verwijst("wet")).min(1, "Noem minstens één wet."),
  /** When it may be used, in one sentence; `gronden` when the law gives several grounds. */
  drempel: line,
  gronden: z.array(line).default([]),
  wie_beslist: line,
  mandaat: line,
  beslisser: z.enum(keysOf(deciders)),
  horen: line,
  termijn: line,
  bewijs: z.array(line).min(2, "Noem minstens twee feiten die u nodig hebt."),
  kosten_en_tijd: line,
  situaties: z.array(z.enum(keysOf(situations))).min(1, "Noem minstens één situatie."),
  snelheid: z.enum(keysOf(speeds)),
  slachtoffer: line,
  combineer: z
    .array(z.strictObject({ instrument: verwijst("instrument"), waarom: line }))
    .min(1, "Noem minstens één instrument dat hierbij past."),
  niet_samen: z.array(line).min(1, "Noem minstens één ding dat niet samengaat."),
  uitspraken: z.array(verwijst("uitspraak")).max(5, "Noem hoogstens vijf uitspraken: de sterkste.").default([]),
  /** What we read and what we did not; says so when there are fewer rulings than a reader would expect. */
  uitspraken_let_op: line,
  /** What a decision can say about the people who live or work there; blanks to fill in are between square brackets. */
  alinea: z.array(line).min(1, "Schrijf minstens één alinea over de mensen die er wonen of werken."),
  stappen: z.array(z.strictObject({ titel: line, tekst: line })).min(2, "Beschrijf minstens twee stappen."),
  valkuilen: z.array(line).min(1, "Noem minstens één valkuil."),
  gecontroleerd_op: day,
});

/**
 * The end of the choice of an instrument: what somebody has, what they want, and then a few instruments and whom to call, in this order. The
 * requirements of an instrument and who decides come from its own page.
 */
export const keuze = z.strictObject({
  ...commonFields,
  heeft: z.enum(keysOf(startingPoints)),
  wil: z.enum(keysOf(aims)),
  middelen: z
    .array(z.strictObject({ instrument: verwijst("instrument"), waarom: line }))
    .min(1, "Noem één tot drie instrumenten.")
    .max(3, "Noem hoogstens drie instrumenten: wie meer wil zien, heeft de tabel."),
  bellen: z
    .array(z.strictObject({ titel: line, tekst: line, bel: verwijst("nummer").optional() }))
    .min(2, "Noem twee tot vijf mensen om te bellen, in volgorde.")
    .max(5, "Noem twee tot vijf mensen om te bellen, in volgorde."),
});

/** One printed page for a counter or a car: what you see, what you do, whom you call. */
export const kaart = z.strictObject({
  ...commonFields,
  volgorde: position,
  voor_wie: line,
  wat_ziet_u: z.array(line).min(3, "Noem drie tot zeven dingen.").max(7, "Noem drie tot zeven dingen: een kaart is één bladzijde."),
  wat_doet_u: z.array(line).min(2, "Noem twee tot vijf stappen.").max(5, "Noem twee tot vijf stappen: een kaart is één bladzijde."),
  niet_doen: z.array(line).max(3, "Noem hoogstens drie dingen.").default([]),
  bel: z.array(verwijst("nummer")).min(1, "Noem minstens één hulplijn.").max(3, "Noem hoogstens drie hulplijnen."),
  kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
  gecontroleerd_op: day,
});

/**
 * A template to fill in: the body is the template, offered as Word and as Markdown. What a user must know beforehand is included in both files; a
 * filled-in example (`:::voorbeeld`) is only on the page.
 */
export const sjabloon = z
  .strictObject({
    ...commonFields,
    volgorde: position,
    groep: z.enum(keysOf(templateGroups)),
    voor_wie: line,
    ondertekent: line,
    grondslag: line,
    wetten: z.array(verwijst("wet")).default([]),
    weglaten: z.array(line).min(1, "Noem minstens één ding dat niet in dit stuk hoort."),
    bewaren: line,
    /** Landscape orientation of the Word document, for a wide table. */
    liggend: z.boolean().default(false),
    gecontroleerd_op: day,
  })
  .refine(({ grondslag, wetten }) => wetten.length > 0 || grondslag.startsWith("Geen wet"), {
    path: ["wetten"],
    message: "Noem de wetten van de grondslag, of begin de grondslag met: Geen wet.",
  });

/** A route through the Kompas: steps in order, each with its result and the block of the Kader that it covers. */
export const route = z.strictObject({
  ...commonFields,
  volgorde: position,
  weg: z
    .array(
      z.strictObject({
        titel: line,
        tekst: line,
        wanneer: line,
        wie: line,
        resultaat: line,
        kader: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen van het Kader."),
        kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
      }),
    )
    .min(5, "Een route heeft vijf tot twaalf stappen.")
    .max(12, "Een route heeft vijf tot twaalf stappen."),
});

/** A module of the training: a case in the text, questions with an answer to every choice, and what to do tomorrow. */
export const module = z.strictObject({
  ...commonFields,
  volgorde: position,
  minuten: z
    .int("Schrijf een heel getal.")
    .min(5, "Een module duurt vijf tot dertig minuten.")
    .max(30, "Een module duurt vijf tot dertig minuten."),
  vragen: z
    .array(
      z.strictObject({
        vraag: line,
        antwoorden: z
          .array(z.strictObject({ tekst: line, oordeel: z.enum(keysOf(verdicts)), uitleg: line }))
          .min(2, "Geef twee tot vier antwoorden.")
          .max(4, "Geef twee tot vier antwoorden.")
          .refine((answers) => answers.some(({ oordeel }) => oordeel === "goed"), "Minstens één antwoord heeft oordeel: goed."),
      }),
    )
    .min(3, "Stel drie tot vijf vragen.")
    .max(5, "Stel drie tot vijf vragen."),
  morgen: z.array(line).min(2, "Noem twee tot vier dingen.").max(4, "Noem twee tot vier dingen."),
  kader: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen van het Kader."),
  kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
});

/** A minute within an exercise of one hour. */
const minute = z.int("Schrijf een heel getal.").min(0, "De oefening begint bij minuut 0.").max(59, "De oefening duurt zestig minuten.");
const cues = z.array(z.strictObject({ minuut: minute, tekst: line })).min(2, "Noem minstens twee momenten.");

/**
 * A tabletop exercise of one hour. The scenario is in the text; roles and events become cards, four on a sheet; the facilitator's guide is made of
 * the beginning, the events and the end. Nobody plays a victim.
 */
export const oefening = z
  .strictObject({
    ...commonFields,
    volgorde: position,
    begin: cues,
    eind: cues,
    rollen: z
      .array(z.strictObject({ rol: line, weet: line, wil: line, let_op: line }))
      .min(5, "Noem vijf tot tien rollen.")
      .max(10, "Noem vijf tot tien rollen."),
    gebeurtenissen: z
      .array(z.strictObject({ minuut: minute, titel: line, tekst: line, vraag: line, let_op: line }))
      .min(4, "Noem vier tot acht gebeurtenissen.")
      .max(8, "Noem vier tot acht gebeurtenissen."),
    opschrijven: z.array(line).min(2, "Noem minstens twee dingen."),
    nabespreken: z.array(line).min(3, "Stel minstens drie vragen."),
    kader: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen van het Kader."),
    kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
  })
  .refine(({ begin, gebeurtenissen, eind }) => isRising([...begin, ...gebeurtenissen, ...eind].map(({ minuut }) => minuut)), {
    path: ["gebeurtenissen"],
    message: "Zet begin, gebeurtenissen en eind op volgorde van de minuten.",
  });

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

/** A talk or a lesson: each `##` of the text is a slide, and `:::zeg` under it is what the speaker says. */
export const presentatie = z.strictObject({
  ...commonFields,
  volgorde: position,
  voor_wie: line,
  minuten: z
    .int("Schrijf een heel getal.")
    .min(5, "Een presentatie duurt vijf tot zestig minuten.")
    .max(60, "Een presentatie duurt vijf tot zestig minuten."),
  /** What to arrange beforehand. */
  vooraf: z.array(line).min(2, "Noem twee tot zes dingen.").max(6, "Noem twee tot zes dingen."),
  kader: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen van het Kader."),
  kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
});

export const thema = z.strictObject({ ...commonFields, nummer: position.max(5, "Het Kader heeft vijf thema's: schrijf 1 tot en met 5.") });

/** What a team agrees on before a self-scan, and what it discusses before each part. */
const vooraf = z.array(line).min(3, "Noem drie tot zeven afspraken.").max(7, "Noem drie tot zeven afspraken.");
const vragen = z.array(line).min(2, "Noem twee of drie vragen.").max(3, "Noem twee of drie vragen.");

/** The self-scan, with the discussion of each theme. Its questions are the building blocks. */
export const zelfscan = z
  .strictObject({ ...commonFields, vooraf, samen: z.array(z.strictObject({ thema: z.enum(keysOf(themes)), vragen })) })
  .refine(({ samen }) => samen.length === keysOf(themes).length && new Set(samen.map(({ thema }) => thema)).size === samen.length, {
    path: ["samen"],
    message: "Noem elk van de vijf thema's één keer.",
  });

/** The self-scan of the municipality as employer, client and landlord. */
export const huisscan = z
  .strictObject({ ...commonFields, vooraf, samen: z.array(z.strictObject({ deel: z.enum(keysOf(houseParts)), vragen })) })
  .refine(({ samen }) => samen.length === keysOf(houseParts).length && new Set(samen.map(({ deel }) => deel)).size === samen.length, {
    path: ["samen"],
    message: "Noem elk van de vijf delen één keer.",
  });

/** Fields of a page with signals. */
const signalSheet = {
  /** Shown on the first screen, strongest first: a ranking, not a score. */
  sterkst: z.array(verwijst("signaal")).length(3, "Noem precies drie signalen, het sterkste eerst."),
  wie_belt_u: line,
  bel: z.array(verwijst("nummer")).min(2, "Noem minstens twee hulplijnen.").max(4, "Noem hoogstens vier hulplijnen."),
  tekening: verwijst("tekening").optional(),
  kaart: verwijst("kaart").optional(),
};

/** Signals at one place of work. */
export const plek = z.strictObject({ ...commonFields, volgorde: position, ...signalSheet });

/** Signals of one form of exploitation. */
export const vorm = z.strictObject({ ...commonFields, ...signalSheet });

/** The signal guide: what to do in each of the five situations. The signals come from the register of signals. */
export const wegwijzer = z
  .strictObject({
    ...commonFields,
    wegen: z.array(
      z.strictObject({
        route: z.enum(keysOf(routes)),
        nu: line.max(120, "Houd het bij één korte zin: zij staat onder in beeld."),
        stappen: z.array(line).min(2, "Noem minstens twee stappen.").max(5, "Noem hoogstens vijf stappen."),
        bel: z.array(verwijst("nummer")).min(1, "Noem minstens één hulplijn.").max(3, "Noem hoogstens drie hulplijnen."),
      }),
    ),
  })
  .refine((data) => data.wegen.map(({ route }) => route).join() === keysOf(routes).join(), {
    path: ["wegen"],
    message: `Beschrijf elke route één keer, in deze volgorde: ${keysOf(routes).join(", ")}.`,
  });

const rij = z.strictObject({ situatie: line, lijn: verwijst("hulplijn") });

/** Rows of a help page, with danger first. */
function rijen<S extends z.ZodType<{ lijn: string }>>(row: S): z.ZodArray<S> {
  return z
    .array(row)
    .min(4, "Noem minstens vier rijen.")
    .refine((rows) => rows[0]?.lijn === "alarm", {
      path: [0, "lijn"],
      message: "De eerste rij is altijd het alarmnummer: lijn: alarm.",
    });
}

/** How to get help without speaking: help lines that have another way. */
const nietPraten = z.strictObject({ kop: line, uitleg: line, lijnen: z.array(verwijst("hulplijn")).min(1, "Noem minstens één lijn.") });

/** A card to cut out and fold: numbers with a word each, without anything that says what they are for. */
const vouwkaart = z.strictObject({
  kop: line,
  uitleg: line,
  voorkant: line,
  regels: z
    .array(z.strictObject({ lijn: verwijst("hulplijn"), tekst: line }))
    .min(3, "Noem drie tot vijf nummers.")
    .max(5, "Noem drie tot vijf nummers: de kaart is klein."),
});

export const hulp = z.strictObject({ ...commonFields, rijen: rijen(rij), niet_praten: nietPraten, vouwkaart });

/** The help page in another language. What it says about a help line beyond its own words is made from the register, using `woorden`. */
export const taal = z.strictObject({
  ...commonFields,
  /** `let_op` and `gebeurt` are translations of the fields of the help line with the same names. */
  rijen: rijen(rij.extend({ let_op: line.optional(), gebeurt: line.optional() })),
  niet_praten: nietPraten,
  vouwkaart,
  /** The day on which a native speaker reviewed it; when absent, the page says that nobody did. */
  nagelezen_op: day.optional(),
  /** What to say on the telephone, in Dutch: the sentence is made from the name of the language. */
  bellen: z.strictObject({ kop: line, uitleg: line, betekenis: line }),
  woorden: z.strictObject({
    naar_inhoud: line,
    balk: line,
    hulp: line,
    uitweg: line,
    onderweg: line,
    sneltoets: line,
    talen: line,
    altijd: line,
    werkdagen: line,
    gratis: line,
    lokaal: line,
    betaald: line,
    tijden_onbekend: line,
    kosten_onbekend: line,
    zonder_naam: line,
    andere_site: line,
    verlopen: line,
    gebeurt: line,
    manieren: z.strictObject({ chat: line, mail: line, formulier: line, app: line, tolk: line }),
    gecontroleerd: line,
    belgeschiedenis: line,
    uitweg_eerlijk: line,
    vertaling: line,
    /**
     * Texts of the block for other sites: before the expiry date of its numbers, before the link to the current ones, and before the address of a
     * region.
     */
    geldig_tot: line,
    nummers_nu: line,
    meer_in_regio: line,
  }),
});

/** The routes across the border: in Dutch, and in other languages for professionals on the other side. */
export const grensroutes = z.strictObject({
  ...commonFields,
  /** For a translation: the day on which a native speaker reviewed it; when absent, the page says that nobody did. */
  nagelezen_op: day.optional(),
  woorden: z.strictObject({
    /** Says that this is a translation that nobody has reviewed yet. */
    vertaling: line.optional(),
    op_deze_pagina: line,
    talen: line,
    /** About the sources, whose titles are not translated. */
    bronnen: line,
  }),
});

/** A sentence for people who have difficulty reading or know little Dutch (A1 to A2). */
const easySentence = line
  .refine((text) => text.split(" ").length <= 10, "Schrijf een zin van hoogstens tien woorden.")
  .refine(
    (text) => /[.?]$/.test(text) && !/[,;:]/.test(text),
    "Schrijf één korte zin, zonder komma, met een punt of een vraagteken erachter.",
  );

/** Help in easy language: steps with a drawing and a few sentences, each on its own line. */
export const makkelijk = z.strictObject({
  ...commonFields,
  stappen: z
    .array(
      z.strictObject({
        kop: easySentence,
        tekening: z.enum(keysOf(easyDrawings)),
        zinnen: z.array(easySentence).min(2, "Schrijf minstens twee zinnen.").max(7, "Schrijf hoogstens zeven zinnen."),
        lijn: verwijst("hulplijn").optional(),
      }),
    )
    .min(3, "Noem minstens drie stappen."),
  voorlezen: z.strictObject({ begin: line, stop: line, uitleg: line, kan_niet: line }),
});

export const overzicht = z.strictObject(commonFields);
