import { describe, expect, test } from "vitest";
import { ProseContext } from "../../../_config/prose/context.ts";
import { renderProse } from "../../../_config/prose/prose.ts";
import { surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

/** "line code" of everything that is said of a text. */
function said(text: string): string[] {
  const { context } = rendered(text);
  return [...context.faults, ...context.warnings].sort((a, b) => a.line - b.line).map(({ line, code }) => `${String(line)} ${code}`);
}

const nbsp = "\u00a0";
const stays = "opmaak-blijft-staan";

describe("Markdown that a reader would see is reported once, at its line:", () => {
  const kinds: Readonly<Record<string, readonly (readonly [text: string, ...lines: readonly string[]])[]>> = {
    heading: [
      ["##Hoe u hulp vindt", `1 ${stays}`],
      ["Een zin.\n##Hulp", `2 ${stays}`],
      ["###Hulp\nEen zin.", `1 ${stays}`],
      [`##${nbsp}Hulp`, `1 ${stays}`],
      [`Een zin.\n\n###${nbsp}${nbsp}Hulp`, `3 ${stays}`],
      [`#${nbsp}Hulp`, `1 ${stays}`],
      ["    ## Hulp", `1 ${stays}`],
      ["\t### Hulp", `1 ${stays}`],
      ["#Waar u hulp vindt", `1 ${stays}`],
      ["> ##Hulp", `1 ${stays}`],
      ["- ##Hulp", `1 ${stays}`],
      [':::let-op titel="Let op"\n##Hulp\n:::', `2 ${stays}`],
      ["Een zin.\n\nHulp bij werk\n---", "3 kop-door-streep"],
      ["**Hulp bij werk**\n\nEen zin.", "1 kop-in-vet"],
      ["Een zin.\n\n__Wie belt u?__\nEen zin.", "3 kop-in-vet"],
      ["WAT U ZIET\n\nEen zin.", "1 kop-in-vet"],
      ["***Hulp*** **bij werk:**\n\n- brood", "1 kop-in-vet"],
      ["##", "1 kop-leeg"],
      ["## \n\nEen zin.", "1 kop-leeg"],
      ["Een zin.\n\n## ##", "3 kop-leeg"],
      ["## …", "1 kop-leeg"],
      ["## **", "1 kop-leeg", `1 ${stays}`],
      ["**Hulp bij werk** {#hulp}", "1 verwijzing-fout"],
      ["## Hulp bij werk {#hulp}", "1 verwijzing-fout"],
      ["Een zin. {: .klein}", "1 verwijzing-fout"],
    ],
    list: [
      [`-${nbsp}brood\n-${nbsp}melk`, `1 ${stays}`],
      [`Een zin.\n\n-${nbsp}brood`, `3 ${stays}`],
      ["• brood\n• melk", `1 ${stays}`],
      ["Dit hebt u nodig:\n•\tbrood\n•\tmelk", `2 ${stays}`],
      ["▪ brood", `1 ${stays}`],
      ["· brood", `1 ${stays}`],
      ["– brood\n– melk", `1 ${stays}`],
      ["-brood\n-melk", `1 ${stays}`],
      ["-Brood", `1 ${stays}`],
      ["1.Bel de politie", `1 ${stays}`],
      ["1)Bel de politie\n2)Wacht", `1 ${stays}`],
      ["Doe dit:\n2. bel\n3. wacht", `2 ${stays}`],
      ["a. brood\nb. melk", `1 ${stays}`],
      ["a) brood\nb) melk", `1 ${stays}`],
      ["i. brood\nii. melk", `1 ${stays}`],
      ["Neem mee:\niv) brood\nv) melk", `2 ${stays}`],
      ["*brood\n*melk", `1 ${stays}`],
      ["+brood\n+melk", `1 ${stays}`],
      ["§ brood\n§ melk", `1 ${stays}`],
      ["Een zin.\n    - brood", `2 ${stays}`],
      ["\t- brood", `1 ${stays}`],
      ["> • brood", `1 ${stays}`],
      ["- [ ] bel de gemeente", `1 ${stays}`],
      ["- brood\n- [x] melk", `2 ${stays}`],
      ["Brood\n: van meel", `2 ${stays}`],
      ["✓ brood\n✓ melk", `1 ${stays}`],
      ["Neem mee:\n☐ brood\n☐ melk", `2 ${stays}`],
      ["→ bel\n→ wacht", `1 ${stays}`],
      ["👉 bel\n👉 wacht", `1 ${stays}`],
      ["*[CBS]: Centraal Bureau", `1 ${stays}`],
      ["-\n\nEen zin.", "1 punt-leeg"],
      ["- brood\n-\n- melk", "2 punt-leeg"],
      ["1.\n2. melk", "1 punt-leeg"],
      [">\n\nEen zin.", "1 punt-leeg"],
      ["1. Bel\n  - eerst de balie\n2. Wacht", "2 lijst-breekt"],
      ["1) Bel\n - eerst de balie", "2 lijst-breekt"],
    ],
    message: [
      ["Van: de balie\nVerzonden: maandag 3 maart 2031\nOnderwerp: RE: overleg\n\nEen zin.", `1 ${stays}`],
      ["[24-11-2031 09:12] Balie: Kun jij bellen?\n[24-11-2031 09:13] Ik: Ja", `1 ${stays}`],
      ["Een zin.\n\n24/11/31, 9:12 - Balie: Kun jij bellen?", `3 ${stays}`],
    ],
    "place of one's own": [
      ["[Het plan](https://gemeente.sharepoint.com/plan)", "1 link-omweg"],
      ["[Het plan](https://1drv.ms/w/s!Ab)", "1 link-omweg"],
      ["[Het plan](https://docs.google.com/document/d/ab/edit)", "1 link-omweg"],
      ["[Het plan](https://www.dropbox.com/s/ab/plan.docx)", "1 link-omweg"],
      ["[Het plan](https://we.tl/t-ab)", "1 link-omweg"],
      ["Zie file:///C:/Documenten/plan.pdf", "1 geen-link"],
      ["Zie C:\\Plannen\\plan.docx", "1 geen-link"],
      ["Zie \\\\server\\plannen\\plan.docx", "1 geen-link"],
    ],
    "sign that became a mark": [
      ["1998. Dat jaar kwam de wet.", "1 teken-werd-opmaak"],
      ["Een zin.\n\n2007) Een jaar later.", "3 teken-werd-opmaak"],
      ["+ 16 jaar en ouder", "1 teken-werd-opmaak"],
      ["Voor wie ouder is dan\n> 16 jaar.", "2 teken-werd-opmaak"],
      ["> € 500 per maand", "1 teken-werd-opmaak"],
    ],
    bold: [
      ["Dit is ** heel belangrijk** voor u.", `1 ${stays}`],
      ["Dit is **heel belangrijk ** voor u.", `1 ${stays}`],
      ["Dit is ** heel belangrijk ** voor u.", `1 ${stays}`],
      ["Dit is **heel belangrijk voor u.", `1 ${stays}`],
      ["Dit is belangrijk** voor u.", `1 ${stays}`],
      ["**Let op:**bel eerst.", `1 ${stays}`],
      ["Een zin.\nDit is * heel belangrijk* voor u.", `2 ${stays}`],
      ["Dit is *heel belangrijk * voor u.", `1 ${stays}`],
      ["Dit is *heel belangrijk voor u.", `1 ${stays}`],
      ["Dit is _heel belangrijk _ voor u.", `1 ${stays}`],
      ["Dit is __heel belangrijk voor u.", `1 ${stays}`],
      ["Dit is __ heel belangrijk__ voor u.", `1 ${stays}`],
      ["Dit is ~~ oud~~ nieuw.", `1 ${stays}`],
      ["Dit is ==belangrijk==.", `1 ${stays}`],
      ["Dit is ++nieuw++.", `1 ${stays}`],
      ["Dit is ~oud~ nieuw.", `1 ${stays}`],
      ["Een kamer van 12 m^2^ en CO~2~.", `1 ${stays}`],
      ["- een ** punt**", `1 ${stays}`],
      ["| a |\n|---|\n| **b ** |", `3 ${stays}`],
      ["## Een ** kop**", `1 ${stays}`],
      ["> Een ** citaat**", `1 ${stays}`],
      ["[een ** link**](/kader/)", `1 ${stays}`],
    ],
    formula: [
      ["De kans is $x^2$ of $y^2$.", `1 ${stays}`],
      ["Een zin.\n\n$$\\frac{a}{b} = c_1$$", `3 ${stays}`],
      ["- $a + b$", `1 ${stays}`],
    ],
    "short address": [
      ["Zie [dit](https://bit.ly/ab).", "1 link-omweg"],
      ["Zie [dit](https://t.co/ab).", "1 link-omweg"],
      ["Zie <https://tinyurl.com/ab>.", "1 link-omweg"],
      ["Een zin.\nZie [dit](https://lnkd.in/ab).", "2 link-omweg"],
    ],
    detour: [
      ["Zie [dit](https://www.google.com/url?q=https://voorbeeld.nl/&sa=D).", "1 link-omweg"],
      ["Zie\n[dit](https://google.nl/url?sa=t&url=http%3A%2F%2Fvoorbeeld.nl).", "2 link-omweg"],
      ["Zie <https://nam02.safelinks.protection.outlook.com/ap/t-1/?url=https%3A%2F%2Fvoorbeeld.nl%2F&data=x>.", "1 link-omweg"],
      ["Zie [dit](https://l.facebook.com/l.php?u=https%3A%2F%2Fvoorbeeld.nl%2F&h=x).", "1 link-omweg"],
    ],
    link: [
      ["Zie [de kaart] (/kompas/kaarten/).", "1 geen-link"],
      ["Zie [de kaart]  (www.voorbeeld.nl).", "1 geen-link"],
      ["Zie (de kaart)[/kompas/kaarten/].", "1 geen-link"],
      ["Zie (de kaart) [https://voorbeeld.nl].", "1 geen-link"],
      ["Zie [de kaart](/kompas/onze kaarten/).", "1 geen-link"],
      ["Een zin.\nZie [de kaart](https://voorbeeld.nl/ ‘Kaart’).", "2 geen-link"],
      ["Zie [de kaart](/kompas/kaarten/ en bel.", "1 geen-link"],
      ["Zie [de kaart(/kompas/kaarten/) en bel.", "1 geen-link"],
      ["Zie [[kaarten]].", "1 geen-link"],
      ["Zie [de kaart][kaarten].", "1 geen-link"],
      ["Zie [de kaart en bel.", "1 geen-link"],
      ["Kijk op https://voorbeeld.nl/kaart.", "1 geen-link"],
      ["Kijk op www.voorbeeld.nl.", "1 geen-link"],
      ["Kijk op voorbeeld.nl/kaart.", "1 geen-link"],
      ["Een zin.\nZie [de kaart]\n(/kompas/kaarten/).", "2 geen-link"],
      ["Zie (de kaart)(/kompas/kaarten/).", "1 geen-link"],
      ['Zie <a href="https://voorbeeld.nl/kaart">de kaart</a>.', "1 html"],
      ["- http://voorbeeld.nl", "1 geen-link"],
      ["Kijk op <www.voorbeeld.nl>.", "1 geen-link"],
      ["| a |\n|---|\n| https://voorbeeld.nl |", "3 geen-link"],
      ["## Zie https://voorbeeld.nl", "1 geen-link"],
      ["Zie [](/kader/).", "1 link-leeg"],
      ["Zie [ ](https://voorbeeld.nl/).", "1 link-leeg"],
      ["Zie [de kaart](https://voorbeeld).", "1 link-nergens"],
      ["Zie [de kaart](https://).", "1 link-nergens"],
      ["Zie [de kaart]().", "1 link-nergens"],
      ["Zie [a <https://voorbeeld.nl/> b](/kader/).", "1 link-in-link"],
      ["Zie [a [b](/kader/) c](/kompas/).", "1 geen-link"],
      ["![de kas] (kas.jpg)", "1 geen-link"],
      ["![[kas.jpg]]", "1 geen-link"],
      ["![de kas](mijn kas.jpg)", "1 geen-link"],
    ],
    "line that disappears": [
      ["Een zin.\n\n[Let op]: bel", "3 regel-verdwijnt"],
      ["[Tip]: https://voorbeeld.nl/", "1 regel-verdwijnt"],
      ["- brood\n\n  [Tip]: bel", "3 regel-verdwijnt"],
      ["> [Tip]: bel", "1 regel-verdwijnt"],
      ["Zie [de kaart][k].\n\n[k]: /kader/\n[k]: /kompas/", "4 regel-verdwijnt"],
      ["| a |\n|---|\n| b | c |", "3 cel-verdwijnt"],
      ["a | b\n---|---\nc | d | e", "3 cel-verdwijnt"],
      ["> | a |\n> |---|\n> | b |\n> | b | c |", "4 cel-verdwijnt"],
      ["Een zin.[^1]\n\n[^1]: bron", "1 voetnoot", "3 voetnoot"],
      ["Een zin.[^1]\n\n[^1]: Een bron van lang geleden.", "1 voetnoot", "3 voetnoot"],
      ["Een zin^[met een noot].", "1 voetnoot"],
      ["Een zin [1].\n\n[1] De bron.", "3 voetnoot"],
      ["Een zin.\n\n² Ook een bron.", "3 voetnoot"],
      ["Een zin.[1] Nog een.", "1 voetnoot"],
      ["Een zin met een noot¹ erbij.", "1 voetnoot"],
    ],
    table: [
      ["| a |\n|---|\n| b |\nEen zin.", "4 teken-werd-opmaak"],
      ["a | b\n---|---\nc | d\nEen zin.", "4 teken-werd-opmaak"],
      ["| a | b |\n|—|—|\n| c | d |", `1 ${stays}`],
      ["| a | b |\n| c | d |", `1 ${stays}`],
      ["| a | b |\n|---|\n| c | d |", `1 ${stays}`],
      ["Een zin.\n| a | b |", `2 ${stays}`],
      ["a | b\n- | -\nc | d", `2 ${stays}`],
      ["naam\tdag\nmelk\tmaandag", `1 ${stays}`],
      ["    > Een citaat", `1 ${stays}`],
      ["Een zin.\n\n=====", `3 ${stays}`],
      ["————", `1 ${stays}`],
      ["– – –", `1 ${stays}`],
      ["· · ·", `1 ${stays}`],
      ["dag | tijd\nma | 9 uur", `1 ${stays}`],
      ["De tijden:\nma | 9 uur | Jan\ndi | 10 uur | Piet", `2 ${stays}`],
    ],
    code: [
      ["Een zin.\n\n```\n## Kop\n\n```\n\nNog een.", "3 codeblok"],
      ["Een zin.\n```\nBel {bel:weg}.", "2 codeblok", "3 rij-ontbreekt"],
      ["~~~\nBel\n~~~", "1 codeblok"],
      ["```yaml\ntitel: x\n```\n\n````\nx\n````", "1 codeblok", "5 codeblok"],
      ["- brood\n  ```\n  x\n  ```", "2 codeblok"],
      ["> ```\n> x", "1 codeblok"],
      ["    Bel {bel:weg}.", "1 rij-ontbreekt"],
      ["\tBel {bel:weg}.", "1 rij-ontbreekt"],
      ["Een zin.\n\n      Zie <b>dit</b>.", "3 html"],
      ["Typ `{bel:alarm}`.", "1 verwijzing-fout"],
      ["De foto`s en video`s.", `1 ${stays}`],
      ["`s Avonds.", `1 ${stays}`],
    ],
    reference: [
      ["Bel {alarm}.", "1 verwijzing-fout"],
      ["Bel {bel_alarm}.", "1 verwijzing-fout"],
      ["Bel {bel: alarm}.", "1 verwijzing-fout"],
      ["Bel {Bel:alarm}.", "1 verwijzing-fout"],
      ["Bel {bel:alarm.", "1 verwijzing-fout"],
      ["Een zin.\nBel bel:alarm}.", "2 verwijzing-fout"],
      ["Bel {{bel:alarm}}.", "1 verwijzing-fout"],
      ["Bel {}.", "1 verwijzing-fout"],
      ["## Kop {#kop}", "1 verwijzing-fout"],
      ["Bel (bel:alarm).", "1 verwijzing-los"],
      ["Bel [bel:alarm].", "1 verwijzing-los"],
      ["- bel:alarm", "1 verwijzing-los"],
      ["Bel <bel:alarm>.", "1 verwijzing-fout"],
      ["## Bel {bel:alarm}", "1 verwijzing-niet-hier"],
      ["Zie [bel {bel:alarm} nu](/kader/).", "1 verwijzing-niet-hier"],
      ["Zie [{cijfer:aantal}](/kader/).", "1 verwijzing-niet-hier"],
      ["![Bel {bel:alarm}](kas.jpg)", "1 verwijzing-niet-hier"],
      ["![Een <b>kas</b>](kas.jpg)", "1 html"],
      [':::let-op titel="Bel {bel:alarm}"\nTekst.\n:::', "1 verwijzing-niet-hier"],
      [':::let-op titel="**Let op**"\nTekst.\n:::', "1 opmaak-niet-hier"],
      [':::let-op titel="Zie [dit](/kader/)"\nTekst.\n:::', "1 opmaak-niet-hier"],
      [':::let-op titel="<b>Let op</b>"\nTekst.\n:::', "1 html"],
    ],
    "sign of another program": [
      ["Wie hier werkt, be-\ntaalt mee.", `1 ${stays}`],
      ["Een zin.\n\n[TOC]", `3 ${stays}`],
      ["Dit is [i]schuin[/i].", `1 ${stays}`],
      ["Een zin.[AB12] Nog een.", `1 ${stays}`],
      ["Zie Fout! Bladwijzer niet gedefinieerd. hier.", `1 ${stays}`],
    ],
    sign: [
      ["Jansen &amp zonen.", `1 ${stays}`],
      ["Een&nbsp woord.", `1 ${stays}`],
      ["Een zin\\", `1 ${stays}`],
      [":warning: Bel eerst.", `1 ${stays}`],
      ["Zie :::let-op hier.", `1 ${stays}`],
      ["Het blok ::hulp staat onderaan.", `1 ${stays}`],
      ["Mensen&shy;handel.", "1 onzichtbaar-teken"],
      ["Mensen&#8203;handel.", "1 onzichtbaar-teken"],
      ["- mensen&zwnj;handel", "1 onzichtbaar-teken"],
    ],
  };

  test.for(Object.entries(kinds).flatMap(([kind, rows]) => rows.map(([text, ...expected]) => [kind, text, expected] as const)))(
    "%s: %j",
    ([, text, expected]) => {
      expect(said(text)).toEqual(expected);
    },
  );
});

test.for([
  "Dat is 1*2*3, of 5 * 3 * 2 = 30, en 2 ** 3.",
  "Zij schreef [sic] dat hij kwam [...] en ging.",
  "Hij werkt in C# en F#.",
  "Het kost $5 tot $10, of US$ 20 + $30.",
  "Van $5/uur naar $6/uur.",
  "Zie [dit](https://www.google.com/maps?q=https://voorbeeld.nl) en [dat](https://voorbeeld.nl/url?q=https://voorbeeld.nl).",
  "Zie [dit](https://www.google.com/url?q=voorbeeld).",
  "#MeToo begon in 2017.",
  "- #metoo\n- #zegnee",
  "Meer dan 5 > 3 en minder dan 3 < 5.",
  "Jansen & zonen, R&D en M&S.",
  "'s Avonds en 's nachts, foto's en video's.",
  "De prijs* en de maat.\n\n*Zonder btw.",
  "k*t, f*ck en wat een g*d*m*e, en f**k.",
  "Een lezer*es en een medewerker*ster.",
  "Hotel *** aan zee.",
  "Vul in: ______ en __ jaar.",
  "Het bestand _data en mijn_eigen_map.",
  "Ja | nee, en (bron: CBS).",
  "Zie [de lijst] (p. 3) en (zie) [noot].",
  "Tussen [0, 5) jaar.",
  "Een \\*sterretje\\*, een \\{haak\\}, een \\[haak en \\## zo.",
  "a. is de eerste letter.\n\nb) is de tweede.",
  "Hij zei:\n– Kom je?",
  "-isme is een achtervoegsel.",
  "1. Een\n2. Twee\n\n3. Drie",
  "- Een\n- Twee\n    - Drie",
  "* Een\n\n+ Twee",
  "**Vet**, *schuin*, _schuin_, __vet__ en ~~weg~~.",
  "**Vet**tekst en **Let op:** bel.",
  "[woorden](/kader/), [www.voorbeeld.nl](https://voorbeeld.nl/), <https://voorbeeld.nl/> en [zo](<https://voorbeeld.nl/een pad>).",
  '[woorden](https://voorbeeld.nl/a_(b)_c) en [meer][m].\n\n[m]: https://voorbeeld.nl/ "Meer"',
  "| a | b |\n|---|---|\n| c \\| d | - 5 |\n| > 5 jaar | |",
  "| a |\n|---|\n| b | |",
  "Een zin.\n\n---\n\nNog een.",
  "Een [link](/kader/)  \nop twee\\\nregels.",
  "    Ingesprongen tekst.",
  "Draai `npm run build` en kijk in `_site/`.",
  "Koffie&nbsp;drinken, caf&eacute; en 5 &lt; 6.",
  "Om 12:30, stap 1: bel. Wet: artikel 273f.",
  "> Een citaat\n> in twee regels.",
  "Tijd 🙂 :-) ;-)",
  "👋 Welkom.\n\n✓ Klaar.",
  "Van 10:30:45 tot 11:00, en a::b is geen blok.",
  "Ongeveer ~5000 mensen, ~300 tot ~400 per jaar.",
  "C++ en Notepad++ en een 10 ++ score.",
  "3. derde\n4. vierde\n\n12) twaalf",
  "> Meer dan 16 jaar geleden.",
  "- > 5 jaar\n- + 5 graden",
  "1. Een\n   - a\n   - b\n2. Twee\n\n- Los",
  "Volgens [1] en [2] klopt dit.",
  "De voor-\nen nadelen, en de in-\nof uitgang.",
  "Kijk op voorbeeld.nl, of 06/07 en en/of.",
  "Zie § 3 en § 4.\n§ 5 gaat over loon.",
  "| a | b |\n|---|---|\n| c | d |\n\nEen zin.",
  "Beste [naam], uw zaak [nummer] van [AB].",
  "Het is 5 m² en 3².",
  "En/of, 24/7, https en www zijn woorden.",
  "CBS\n\nNVB EN ANDEREN DIE HELPEN.\n\nArtikel 273f WvSr\n\nDe IND",
  "Van: de balie, tot: de kelder.\n\nVan 10:30 tot 11:00: open.\n\nOp 3-11-2026 12:30 uur: een overleg.",
  "**Bel eerst 112.**\n\n**Wacht!**\n\nEen zin.",
  "**Wacht** tot zij belt.\n\n- **Brood**\n- **Melk**\n\n> **Nee**\n\n*Een foto uit 2019*",
  "**{bel:alarm}**\n\n**[Naar het Kader](/kader/)**\n\n**112**",
  "**De burgemeester**  \nbeslist hierover.",
])("a text that is meant so is left alone: %j", (text) => {
  expect(said(text)).toEqual([]);
});

test("in a testimony a bold word on its own line is not reported as a heading", () => {
  const context = new ProseContext(surroundings(), "PRIVE_CONTENT/getuigenissen/een.md", 1);
  renderProse("**Nee**\n\nEen zin.", context, []);
  expect(context.warnings).toEqual([]);
});

test("an asterisk or accent within a word is kept", () => {
  expect(rendered("1*2*3 en lezer*es, leider*s").$("p").text()).toBe("1*2*3 en lezer*es, leider*s");
});

test("indented text is ordinary text, and its references are read", () => {
  const { $, faults } = rendered("Een zin.\n\n    Bel {bel:alarm}, **nu**.");
  expect($("pre, code")).toHaveLength(0);
  expect($("p").eq(1).find("a, strong")).toHaveLength(2);
  expect(faults).toEqual([]);
});

test.for([
  ["{alarm}", "{bel:alarm}"],
  ["{bel_alarm}", "{bel:alarm}"],
  ["{Bel: alarm}", "{bel:alarm}"],
  ["{bel alarn}", "{bel:alarm}"],
  ["{cjfer:aantal", "{cijfer:aantal}"],
  ["(bel:alarm)", "{bel:alarm}"],
] as const)("%s: perhaps %s was meant", ([text, meant]) => {
  const { context } = rendered(text);
  expect([...context.faults, ...context.warnings].map(({ mend }) => mend).join()).toContain(`Bedoelt u ${meant}?`);
});

describe("a picture", () => {
  test.for([
    ['![Een kas](kas.jpg "In mei")', "In mei"],
    ["![Een [grote] kas](kas.jpg)", ""],
    ["![Een kas]( kas.jpg )", ""],
    ["![Een kas](<kas.jpg>)", ""],
    ["![Een kas][k]\n\n[k]: kas.jpg", ""],
    ["![kas]\n\n[kas]: kas.jpg 'In mei'", "In mei"],
    ["![Een kas,\nin de zon](kas.jpg)", ""],
    ["- ![Een kas](kas.jpg)", ""],
    ["> ![Een kas](kas.jpg)", ""],
  ] as const)("works: %j", ([text]) => {
    const { $, context } = rendered(text);
    expect(context.faults).toEqual([]);
    expect($("p img, p figure")).toHaveLength(0);
    expect($("img")).toHaveLength(1);
  });

  test("stands on its line between two paragraphs, and a paragraph stays whole", () => {
    const { $, context } = rendered("Een zin\nover twee regels.\n![Een kas](kas.jpg)\n![Nog een](kas.jpg)\nEn dan **verder**.");
    expect(context.faults).toEqual([]);
    expect(
      $.root()
        .children()
        .toArray()
        .map((element) => element.tagName),
    ).toEqual(["p", "img", "img", "p"]);
    expect($("p").eq(0).text()).toBe("Een zin\nover twee regels.");
    expect($("p").eq(1).find("strong").text()).toBe("verder");
  });

  test.for(["kas.jpg", "IMG_4032", "Afbeelding 3", "Een foto van planten. Automatisch gegenereerde beschrijving"])(
    "is not described by %j",
    (alt) => {
      expect(said(`![${alt}](kas.jpg)`)).toEqual(["1 beeld-zonder-tekst"]);
    },
  );

  test.for([
    ["Zie ![een kas](kas.jpg) hier.", 1],
    ["Een zin.\n\nZie\n![een kas](kas.jpg) hier.", 4],
    ["![een kas](kas.jpg)\n![een kas](kas.jpg) en", 2],
    ["## ![een kas](kas.jpg)", 1],
    ["## De kas ![een kas](kas.jpg)", 1],
    ["| a |\n|---|\n| ![een kas](kas.jpg) |", 3],
    ["| ![een kas](kas.jpg) |\n|---|\n| a |", 1],
    ["[![een kas](kas.jpg)](/kader/)", 1],
    ["**![een kas](kas.jpg)**", 1],
    ["- de kas ![een kas](kas.jpg)", 1],
    ["> Zie ![een kas](kas.jpg)", 1],
  ] as const)("elsewhere is a fault: %j", ([text, line]) => {
    expect(said(text)).toEqual([`${String(line)} beeld-niet-los`]);
  });
});
