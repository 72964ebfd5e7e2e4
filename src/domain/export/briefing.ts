import { hasContacts, type Atlas } from '../model/atlas';
import type { Block, Contact, FocusArea, Region } from '../model/dataset';
import { fullSourceLine } from './about';
import type { ExportMessages, Provenance } from './export';
import { writable } from './text';
import type { Choropleth } from '../choropleth/choropleth';
import { lineOfContact } from '../model/published-texts';
import { nameOf as shortNameOf, REGION_CODES, type RegionCode } from '../model/region';
import { themeLabel } from '../summaries/names';

/** One part of a briefing, in reading order. `published` text is Swedish and word for word, whatever the page's language. */
export type BriefingPart =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly published: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly published: boolean }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly ordered: boolean;
      readonly published: boolean;
    };

/** What a briefing is to be about. */
export interface BriefingChoice {
  /** In the order they are to stand; at least one. */
  readonly codes: readonly RegionCode[];
  /** Only areas with one of these; none means every area. */
  readonly themes: readonly string[];
}

/** The wording that only a briefing needs. */
export interface BriefingMessages {
  /** Of the whole, from the regions' names. */
  readonly title: (names: readonly string[], all: boolean) => string;
  readonly themes: (labels: readonly string[]) => string;
  readonly noData: (region: string) => string;
  /** Where none of a region's areas has a chosen theme. */
  readonly noArea: string;
  readonly reading: string;
  /** A theme with its level and the quote that carries it, in one line. */
  readonly theme: (label: string, level: string, quote: string) => string;
  readonly note: string;
  readonly contacts: string;
  readonly source: string;
}

interface Ways {
  readonly atlas: Atlas;
  readonly choice: BriefingChoice;
  readonly messages: ExportMessages;
  readonly briefing: BriefingMessages;
}

const heading = (level: 1 | 2 | 3 | 4, text: string, published = false): BriefingPart => ({
  kind: 'heading',
  level,
  text: writable(text, text.slice(0, 40)),
  published,
});
const paragraph = (text: string, published = false): BriefingPart => ({
  kind: 'paragraph',
  text: writable(text, text.slice(0, 40)),
  published,
});
const list = (items: readonly string[], ordered = false, published = false): BriefingPart => ({
  kind: 'list',
  items: items.map((item) => writable(item, item.slice(0, 40))),
  ordered,
  published,
});

/**
 * The chosen regions in the publisher's words, with our reading and whom to call, and where it is all from.
 * `choropleth` is that of the chosen themes. Throws `UnwritableText`. Pure.
 */
export function briefingParts(
  ways: Ways,
  choropleth: Choropleth,
  provenance: Provenance,
): readonly BriefingPart[] {
  const { atlas, choice, messages, briefing } = ways;
  const labels = choice.themes.map((id) => themeLabel(atlas, id, messages.lang));
  return [
    heading(1, briefingTitle(ways)),
    ...(labels.length === 0 ? [] : [paragraph(briefing.themes(labels))]),
    paragraph(choropleth.sentence),
    ...choice.codes.flatMap((code) => regionParts(ways, code)),
    ...sourceParts(ways, provenance),
  ];
}

/** What a briefing is called: by its regions, or as all of them. */
export function briefingTitle({ atlas, choice, briefing }: Omit<Ways, 'words'>): string {
  const names = choice.codes.map((code) => nameOf(atlas, code));
  return briefing.title(names, choice.codes.length === REGION_CODES.length);
}

function nameOf(atlas: Atlas, code: RegionCode): string {
  return atlas.regionByCode.get(code)?.name ?? shortNameOf(code);
}

function regionParts(ways: Ways, code: RegionCode): readonly BriefingPart[] {
  const { atlas, choice, briefing } = ways;
  const region = atlas.regionByCode.get(code);
  const named = heading(2, nameOf(atlas, code));
  if (!region) return [named, paragraph(briefing.noData(shortNameOf(code)))];
  const wanted = region.areas.filter(
    ({ themes }) =>
      choice.themes.length === 0 || themes.some(({ id }) => choice.themes.includes(id)),
  );
  return [
    named,
    ...(wanted.length === 0 ? [paragraph(briefing.noArea)] : []),
    ...wanted.flatMap((area) => areaParts(ways, area)),
    ...noteParts(ways, region),
    ...contactParts(region.contacts, briefing),
  ];
}

function areaParts({ atlas, messages, briefing }: Ways, area: FocusArea): readonly BriefingPart[] {
  const themes = area.themes.map(({ id, level, evidence }) => {
    return briefing.theme(themeLabel(atlas, id, messages.lang), messages.level[level], evidence);
  });
  return [
    heading(3, area.title, true),
    ...area.body.map(blockPart),
    heading(4, briefing.reading),
    list(themes),
  ];
}

function noteParts({ choice, briefing }: Ways, { notes }: Region): readonly BriefingPart[] {
  if (notes.length === 0 || choice.themes.length > 0) return [];
  return [heading(3, briefing.note), ...notes.map(blockPart)];
}

function contactParts(
  contacts: readonly Contact[],
  { contacts: title }: BriefingMessages,
): readonly BriefingPart[] {
  if (contacts.length === 0) return [];
  return [heading(3, title), list(contacts.map(lineOfContact))];
}

function blockPart(block: Block): BriefingPart {
  switch (block.type) {
    case 'heading':
      return heading(4, block.text, true);
    case 'paragraph':
      return paragraph(block.text, true);
    case 'list':
      return list(block.items, block.ordered === true, true);
  }
}

function sourceParts(
  { atlas, messages, briefing }: Ways,
  provenance: Provenance,
): readonly BriefingPart[] {
  const some = hasContacts(atlas);
  return [
    heading(2, briefing.source),
    paragraph(fullSourceLine(atlas, provenance, messages)),
    paragraph(messages.licence(atlas.dataset.programme.publisher, some)),
    paragraph(messages.reading),
    paragraph(messages.age),
    ...(some ? [paragraph(messages.contactsAge)] : []),
    ...(provenance.address === null ? [] : [paragraph(provenance.address)]),
  ];
}
