/**
 * HTML that one of our own makers has produced: the Markdown renderer, the picture maker.
 * The class is the brand: a plain string cannot be passed where TrustedHtml is asked, so text is always escaped.
 */
export class TrustedHtml {
  readonly #html: string;

  /** Only the makers call this (eslint.config.js names them): the caller vouches that every value in it was escaped. */
  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}
