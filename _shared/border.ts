/** On which side of the border a step is taken: in the Netherlands, in the other country, or by both at once. */
export const borderSides = ["hier", "daar", "samen"] as const;
export type BorderSide = (typeof borderSides)[number];

interface BorderWords {
  /** Short labels above the two halves of the picture. */
  readonly here: string;
  readonly there: string;
  readonly side: Readonly<Record<BorderSide, string>>;
  readonly belgium: string;
  readonly germany: string;
  readonly share: string;
  readonly keep: string;
  /** The kind of picture, which begins its text alternative. */
  readonly picture: string;
  readonly caption: string;
  /** The words before and after the name of the organisation that knows the current state. */
  readonly lapsed: readonly [before: (day: string) => string, after: string];
}

/** The languages of the pages about the border, with the fixed words of every route. */
export const borderWords = {
  nl: {
    here: "Nederland",
    there: "België, Duitsland",
    side: { hier: "In Nederland", daar: "Aan de andere kant", samen: "Samen" },
    belgium: "In België",
    germany: "In Duitsland",
    share: "Wat u mag delen",
    keep: "Wat u niet zomaar deelt",
    picture: "Tekening van de routes. Links Nederland, rechts België en Duitsland, ertussen de grens.",
    caption: "Een blokje links doet u hier, een blokje rechts doen zij daar, een blok over het licht doet u samen.",
    lapsed: [(day) => `Dit is van ${day}. Kijk na bij `, " of het nog klopt."],
  },
  de: {
    here: "Niederlande",
    there: "Belgien, Deutschland",
    side: { hier: "In den Niederlanden", daar: "Auf der anderen Seite", samen: "Gemeinsam" },
    belgium: "In Belgien",
    germany: "In Deutschland",
    share: "Was Sie weitergeben dürfen",
    keep: "Was Sie nicht einfach weitergeben",
    picture: "Zeichnung der Wege. Links die Niederlande, rechts Belgien und Deutschland, dazwischen die Grenze.",
    caption: "Ein Feld links geschieht in den Niederlanden, ein Feld rechts auf der anderen Seite, ein Feld über dem Licht gemeinsam.",
    lapsed: [(day) => `Stand vom ${day}. Prüfen Sie bei `, ", ob das noch stimmt."],
  },
  fr: {
    here: "Pays-Bas",
    there: "Belgique, Allemagne",
    side: { hier: "Aux Pays-Bas", daar: "De l’autre côté", samen: "Ensemble" },
    belgium: "En Belgique",
    germany: "En Allemagne",
    share: "Ce que vous pouvez partager",
    keep: "Ce que vous ne partagez pas sans base légale",
    picture: "Dessin des parcours. À gauche les Pays-Bas, à droite la Belgique et l’Allemagne, entre les deux la frontière.",
    caption: "Une case à gauche se fait aux Pays-Bas, une case à droite de l’autre côté, une case sur la lumière se fait ensemble.",
    lapsed: [(day) => `Situation du ${day}. Vérifiez auprès de `, " si c’est toujours exact."],
  },
} as const satisfies Readonly<Record<string, BorderWords>>;

export type BorderLanguage = keyof typeof borderWords;

/** The language of a page about the border, by the tag of the page; Dutch for every other. */
export function borderLanguage(tag: string | undefined): BorderLanguage {
  return tag === "de" || tag === "fr" ? tag : "nl";
}
