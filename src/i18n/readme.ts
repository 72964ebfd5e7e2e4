import type { Lang } from '../domain/model/dataset';
import { nonEmpty } from './non-empty';
import type { readmeSv } from './sv/studio-readme';

/** What the page of a ZIP depends on. */
export interface ReadmeFacts {
  readonly id: string;
  /** The folder of the site that the programme's pages are in, "" for the first; null where it has none yet. */
  readonly siteFolder: string | null;
  /** Whether it is compared with what is published. */
  readonly hasChanges: boolean;
  /** The id of areas that are not published yet. */
  readonly areas: string | null;
}

/** Returns what a page says, step by step, of how an edition is published. Words between backticks are code. */
export function readmeOf(words: typeof readmeSv, facts: ReadmeFacts) {
  const { id, siteFolder, hasChanges, areas } = facts;
  const { lang, title, onHost, inProject } = words;
  const lead = nonEmpty(
    hasChanges && words.changes,
    areas !== null && words.otherAreas(areas),
    siteFolder === null ? words.noPages : words.twoWays,
    siteFolder === null && areas === null && words.meanwhile,
  );
  const project = {
    title: siteFolder === null ? inProject.title.only : inProject.title.second,
    steps: nonEmpty(
      inProject.folder(id),
      areas !== null && inProject.areas(areas),
      siteFolder === null && inProject.catalog(id),
      inProject.check,
      inProject.build,
    ),
    after: [],
  };
  if (siteFolder === null) return { lang, title, lead, ways: [project] };
  const host = {
    title: onHost.title,
    steps: [onHost.keep, onHost.cards(siteFolder), onHost.copy, onHost.look],
    after: onHost.after,
  };
  return { lang, title, lead, ways: [host, project] };
}

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}' +
  'code{overflow-wrap:anywhere;padding:0 .2em;border:1px solid;border-radius:3px;font-size:.9em}li{margin-block:.5rem}';

/** Returns the page as HTML that needs no other file, with a link to the one in the other language. */
export function readmePage(
  { lang, title, lead, ways }: ReturnType<typeof readmeOf>,
  other: { readonly file: string; readonly lang: Lang; readonly label: string },
): string {
  const sections = ways.flatMap((way) => [
    `<h2>${inHtml(way.title)}</h2>`,
    `<ol>${way.steps.map((step) => `<li>${inHtml(step)}</li>`).join('\n')}</ol>`,
    ...way.after.map(paragraph),
  ]);
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)}</title>
<style>${STYLE}</style>
<p><a href="${other.file}" lang="${other.lang}">${other.label}</a></p>
<h1>${inHtml(title)}</h1>
${[...lead.map(paragraph), ...sections].join('\n')}
</html>
`;
}

const paragraph = (text: string) => `<p>${inHtml(text)}</p>`;

function inHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll(/`([^`]*)`/g, '<code>$1</code>');
}
