/** @type {import("stylelint").Config} */
export default {
  extends: "stylelint-config-standard",
  rules: {
    // Domain words of the visual language are Dutch; all are kebab.
    "selector-class-pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    // Only tokens name colours.
    "color-no-hex": [true, { message: "Use a colour of _data/kleuren.yaml, by its name." }],
    "color-named": ["never", { message: "Use a colour of _data/kleuren.yaml, by its name." }],
    // Cascade layers order the sheet; specificity across files says nothing here.
    "no-descending-specificity": null,
    // Newer than the list that stylelint has; a browser without it shows the list as it is.
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["target-current"] }],
    // Only WebKit makes text larger by itself, on a phone held sideways, and it knows no other name; Chromium knows both.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["-webkit-text-size-adjust"] }],
    "property-disallowed-list": [["/^(margin|padding|border)-(left|right|top|bottom)/"], { message: "Use logical properties." }],
  },
  overrides: [
    {
      files: ["assets/css/print.css", "assets/css/blocks/tekening.css", "assets/css/blocks/tekening-cover.css"],
      rules: { "color-no-hex": null, "color-named": null },
    },
  ],
};
