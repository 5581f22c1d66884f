import type { ComponentChildren, VNode } from "preact";

interface BorderRouteProps {
  /** The id of its anchor. */
  readonly id: string;
  readonly title: string;
  /** Shown first: a warning that nobody has checked this for too long. */
  readonly lapsed?: ComponentChildren;
  readonly situation: ComponentChildren;
  readonly steps: readonly {
    /** The short text in the picture. */
    readonly word: string;
    /** The side of the border. */
    readonly side: string;
    readonly text: ComponentChildren;
    /** What differs between the countries, by country. */
    readonly countries: readonly { readonly name: string; readonly text: ComponentChildren }[];
  }[];
  /** What may be shared across the border, and what may not without more, by heading. */
  readonly sharing: readonly { readonly name: string; readonly text: ComponentChildren }[];
}

/** One situation at the border: what somebody sees, what to do in order and on which side, and what may be told. */
export function BorderRoute({ id, title, lapsed, situation, steps, sharing }: BorderRouteProps): VNode {
  return (
    <section class="border-route">
      <h3 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      {lapsed !== undefined && <p class="lapsed">{lapsed}</p>}
      <p>{situation}</p>
      <ol role="list" class="steps">
        {steps.map(({ word, side, text, countries }) => (
          <li>
            <h4>
              {word} <span class="meta">{side}</span>
            </h4>
            <p>{text}</p>
            {countries.map((country) => (
              <p>
                <b>{country.name}:</b> {country.text}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <dl>
        {sharing.map(({ name, text }) => (
          <div>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
