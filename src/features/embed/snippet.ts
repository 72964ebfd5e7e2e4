import { namesOf } from '../../domain/model/region';
import { escaped, tag } from '../../map/svg/markup';
import { snippetMap, snippetSwatch, type SnippetShapes } from './snippet-map';
import type { EmbedMessages } from '../../i18n/messages';
import { listOf } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages';
import type { ViewSummary } from '../../i18n/view-summary';

interface SnippetSource {
  readonly shown: ViewSummary;
  readonly shapes: SnippetShapes;
  readonly messages: Messages;
  readonly embed: EmbedMessages;
  /** Of the atlas: "https://atlas.example.se". */
  readonly origin: string;
}

/**
 * One view as HTML and SVG alone, for a page that allows neither scripts nor frames. No style, no class and no id
 * that is not prefixed; the text says all that the map does. It stays as it is when the atlas changes, so
 * the link leads to what is newer.
 */
export function snippet({ shown, shapes, messages, embed, origin }: SnippetSource): string {
  const { choropleth, marks, title, address } = shown;
  const prefix = `ra-${shortHash(address + choropleth.key)}`;
  const description = [shown.lead, choropleth.sentence].filter((text) => text !== '').join(' ');
  const map = { shapes, choropleth, marks, prefix, title, description };
  const link = tag('a', { href: origin + address }, escaped(embed.code.link(title)));
  const paragraph = (text: string) => (text === '' ? [] : [tag('p', {}, escaped(text))]);
  return tag(
    'div',
    { lang: messages.lang },
    tag('p', {}, tag('strong', {}, escaped(title))),
    ...paragraph(shown.lead),
    areasMarkup(shown, messages),
    snippetMap(map),
    ...paragraph(choropleth.sentence),
    legendMarkup(shown, messages, prefix),
    tag('p', {}, link),
    tag(
      'p',
      {},
      tag('small', {}, escaped(`${embed.frame.source(shown.source)} ${messages.map.madeWith}.`)),
    ),
  );
}

/** The classes with their regions by name, so that nothing is said by colour alone. */
function legendMarkup(
  { choropleth }: ViewSummary,
  { legend, locale }: Messages,
  prefix: string,
): string {
  const rows = choropleth.legend.map((row) => {
    const { mark, label, regions } = row;
    const name = [mark, label].filter((text) => text !== '').join(' ');
    return (
      tag(
        'dt',
        {},
        snippetSwatch(row, prefix),
        escaped(` ${name}, ${legend.count(regions.length)}`),
      ) + (regions.length === 0 ? '' : tag('dd', {}, escaped(listOf(locale, namesOf(regions)))))
    );
  });
  return tag('dl', {}, ...rows);
}

/** A region's focus areas, word for word. */
function areasMarkup({ areas, areasLead }: ViewSummary, { lang }: Messages): string {
  if (areasLead === '') return '';
  const items = areas.map((area) => tag('li', {}, escaped(area)));
  const text = tag('p', {}, escaped(areas.length > 0 ? `${areasLead}:` : areasLead));
  return areas.length === 0
    ? text
    : text + tag('ul', { lang: lang === 'sv' ? null : 'sv' }, ...items);
}

/** A short name for a text, the same each time: FNV-1a, 32 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
