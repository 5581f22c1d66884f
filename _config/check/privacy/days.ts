const month =
  "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** The numbers one to thirty-one as words; "een" without accents is left out, because it is also an article. */
const dayWord =
  "(?:(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?:ste|de)?|één|eerste|derde";
export const foreignMonth = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
/** A date as people write it: 12 maart 2021, 12 maart, 12mrt, 12-03-2021, 12/3/21, 2021-03-12, 12 03 2021. */
export const exactDate = `(?:\\d{1,2}(?:(?:e|den?|ste)(?: van )?)?(?:[ -]{0,2}|\\.)${month}\\b\\.?(?:[ -]{1,2}'?\\d{2,4})?|(?:${dayWord})(?:[ -]|(?<=de|ste) van )${month}\\b(?: (?:19|20)\\d{2})?|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?'?\\d{2,4}|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2} \\d{1,2} (?:19|20)\\d{2})`;
/** A date of birth, or its month and year. */
export const birthday = `(?:${exactDate}|in ${month} (?:19|20)\\d\\d|(?:19|20)\\d\\d,? \\d{1,2} ${month}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${foreignMonth} \\d{4}|${foreignMonth} \\d{1,2},? \\d{4}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)|(?:0?[1-9]|[12]\\d|3[01])\\/(?:0?[1-9]|1[0-2])(?= ?(?:$|[.,;!?)\\n]|(?:is|was|en|in)\\b)))`;
