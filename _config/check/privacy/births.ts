import { birthday, exactDate } from "./days.ts";
import type { IdentifierFinder } from "./finder.ts";

/** Rules speak of people born before or after a day; these are not birth dates of somebody. */
const noRule = String.raw`(?<!\d|\b(?:voor|vóór|na|vanaf|tot|sinds) )`;

/** How the other languages of the site say that somebody was born, or label a date of birth on documents. */
const born = [
  "born|date of birth|birth ?(?:date|day)|dob|d\\.o\\.b\\.",
  "née?|naissance",
  "geboren am|geb\\. am|geburts(?:datum|tag)",
  "nacid[oa]|nacimiento",
  "urodzon[aey]|ur\\.|urodzenia",
  "născut[ăa]?|nascut[ăa]?|nașterii|nasterii",
  "родена?|раждане|рождение|народ(?:ився|илася|жен(?:ий|а|ня))|родил(?:ся|ась)|рождения",
  "született|szül(?:etési)?|szül\\.",
  "doğumlu|doğdu|doğum tarihi",
  "sinh(?: ngày)?",
  "مواليد|الميلاد|ولدت?",
].join("|");
/** A date with the month as a word in any language: 12. März 1999, 12 de marzo de 1999, 1999. március 12. */
const anyDay = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)? ?(?:of |de )?\p{L}{3,12}\.? (?:del? )?(?:19|20)\d\d|(?:19|20)\d\d\. ?\p{L}{3,12} \d{1,2})`;

const years = "(?:\\d\\d|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:een|één|twee|drie)[eë]ntwintig|twintig)";
const somebody = "(?:ik|zij|ze|hij)";
/** Ends in a year in which a living person can be born, and too early for a current law or report. */
const ofAPerson = /(?:19[3-9]\d|20[01]\d|[-/. ]'?\d\d)$/;

export const births: readonly IdentifierFinder[] = [
  {
    code: "geboortedatum",
    words: ["geb", "verjaar", "jarig", "ter wereld"],
    pattern: new RegExp(
      String.raw`\b(?:geboren|geb\.?|geb\.? ?dat(?:um|\.)?|geboorte(?:datum|dag|jaar|plaats|gegevens| ?[:=])|verjaardag|verjaart|jarig|ter wereld)(?![\p{L}])[^.\n]{0,40}?${noRule}${birthday}`,
      "giu",
    ),
  },
  {
    code: "geboortedatum",
    hint: /\d/,
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${born})(?!\p{L})[^\n\d]{0,30}?${noRule}(?:${birthday}|${anyDay})`, "giu"),
  },
  {
    code: "geboortedatum",
    hint: /\d/,
    pattern: new RegExp(
      String.raw`${noRule}(?:${exactDate}[^.\n\d]{0,15}?\b(?:geboren|geb|jarig|verjaardag|geboorte(?:datum|dag|jaar)|ter wereld|het levenslicht)\b|${anyDay} (?:doğumlu|doğdu|született)(?!\p{L}))`,
      "giu",
    ),
  },
  {
    // Chinese has no spaces around words; in a family tree a ring or a star precedes a birth.
    code: "geboortedatum",
    hint: /年|[°º✶]/,
    pattern: new RegExp(
      String.raw`(?:生于|生於|出生|生日)[^\n\d]{0,10}(?:19|20)\d\d ?年 ?\d{1,2} ?月|(?:19|20)\d\d ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?日)?[^\n\d]{0,4}出生|(?<!\d)[°º✶] ?${exactDate}`,
      "gu",
    ),
  },
  {
    code: "geboortedatum",
    words: [" van "],
    hint: /\d/,
    pattern: new RegExp(String.raw`(?<!\p{L})${somebody} (?:is|was|ben) (?:er (?:een|één) )?van ${exactDate}`, "giu"),
    accept: ([found]) => ofAPerson.test(found),
  },
  {
    // The day on which somebody turned an age, such as eighteen.
    code: "geboortedatum",
    words: ["werd ", "wordt ", "word "],
    hint: /\d/,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${somebody} (?:werd|wordt|word)|(?:werd|wordt|word) ${somebody}) ${years}(?: jaar)?(?: oud)? op ${exactDate}|(?:${exactDate} (?:werd|wordt|word) ${somebody}|(?<!\p{L})${somebody} (?:werd|wordt|word) op ${exactDate}) ${years}(?! ?(?:keer|maal|uur|dagen|weken))(?!\p{L})`,
      "giu",
    ),
  },
];
