/** Where long words of a door's title may break. Browsers without a Dutch hyphenation dictionary break nowhere else. */
const breaks = `
  aandachts-functio-naris af-gestemd af-spraken barrière-model beleids-velden bereik-baar beschik-baar bestuur-lijk
  bestuurs-tafel bewust-wording capaci-teit casus-overleg casus-sen contact-rollen contro-les doel-groep-gerichte door-stroom
  eigenaar-schap erva-ringen ervarings-deskun-digen ervarings-deskun-digheid facili-tators front-lijn ge-trainde
  grens-over-schrij-dend her-haling infor-matie inschrij-ving instru-menten-pakket inte-grale jaar-lijkse jong-volwas-senen
  kwali-teit manage-ment mede-werkers meet-bare meld-route mensen-handel minder-jarigen multi-proble-matiek onder-nemers
  opvol-ging preven-tie rechts-positie regio-nale regi-stratie samen-werken samen-werking signaal-bunde-ling signa-leren
  slacht-offer slacht-offers specia-lis-tische straf-recht terecht-kunnen terug-koppe-ling toege-past uit-buiting uitge-werkt
  vast-gesteld veilig-heid ver-borgen voor-beeld voort-gang zorg-coördi-natie
`
  .trim()
  .split(/\s+/);

const byWord = new Map(breaks.map((word) => [word.replaceAll("-", ""), word.split("-").map((part) => part.length)]));

/** The text with a soft hyphen wherever a word of the list may break; its letters and capitals stay as they are. */
export function withSoftHyphens(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    let from = 0;
    const parts = byWord.get(word.toLowerCase())?.map((length) => word.slice(from, (from += length)));
    return parts?.join("\u00AD") ?? word;
  });
}
