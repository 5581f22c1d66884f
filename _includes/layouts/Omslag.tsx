import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { ChapterList } from "../components/ChapterList.tsx";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { LinkList } from "../components/LinkList.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TakeAlong } from "../components/TakeAlong.tsx";
import { Tekening } from "../components/Tekening.tsx";
import type { OmslagView } from "../views.ts";

/** The cover of the longread and its chapters. A dark plane by day and by night. */
export function Omslag({ data, body, frame, chapters, minutes, first, routes, hour, takeAlong }: OmslagView): VNode {
  const published = chapters.filter((chapter) => chapter.href !== undefined);
  const begin = published.find((chapter) => chapter.href === first?.href);
  return (
    <Document frame={frame} composition="full">
      <header class="cover deur">
        <div class="cover-picture">
          <Tekening subject="kas" uid="kas-omslag" variant="omslag" />
        </div>
        <div class="cover-text">
          <h1>{data.titel}</h1>
          <p class="lead">{data.begin?.zin ?? data.samenvatting}</p>
          <p class="meta">
            {published.length === chapters.length ? chapters.length : `${published.length} van ${chapters.length}`} hoofdstukken, samen
            ongeveer {minutes} minuten
            <br />
            Bijgewerkt op {formatDay(data.bijgewerkt)}
          </p>
          {data.begin !== undefined && hour !== undefined && (
            <ul role="list" class="cover-ways">
              {[data.begin.kort, { ...data.begin.uur, adres: "#een-uur" }, data.begin.cijfer].map(({ tekst, zin, adres }) => (
                <li>
                  <a href={adres}>{tekst}</a> {zin}
                </li>
              ))}
            </ul>
          )}
          {first !== undefined && (
            <p>
              <a class="cover-button" href={first.href}>
                {begin === undefined ? first.text : `Begin bij hoofdstuk ${begin.number}`}
              </a>
            </p>
          )}
        </div>
      </header>
      <div class="page">
        <section class="section">
          <h2>Hoofdstukken</h2>
          {data.begin !== undefined && <p class="lead">{data.samenvatting}</p>}
          <ChapterList chapters={chapters} />
        </section>
        {data.begin !== undefined && hour !== undefined && (
          <section class="section" id="een-uur">
            <h2>{data.begin.uur.tekst}</h2>
            <p>
              De zaak loopt door {hour.chapters.length} hoofdstukken, samen ongeveer {hour.minutes} minuten. De andere staan op zichzelf.
            </p>
            <ul role="list" class="links hour" {...marked("not in search")}>
              {hour.chapters.map(({ number, title, href, minutes }) => (
                <li>
                  {number}. <a href={href}>{title}</a> <span class="meta">{minutes} min</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="section">
          <h2>Kies uw weg</h2>
          <div class="ways">
            {routes.map(({ title, sentence, links }) => (
              <section>
                <h3>{title}</h3>
                <p>{sentence}</p>
                <LinkList links={links} />
              </section>
            ))}
          </div>
        </section>
        <TakeAlong links={takeAlong} />
        {body.words > 0 && <Prose text={body.prose} />}
        <SourceList notes={body.notes} />
      </div>
    </Document>
  );
}
