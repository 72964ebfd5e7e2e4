import { hasContacts, publishedName } from '../../../domain/model/atlas';
import type { Block, Contact, FocusArea, Region } from '../../../domain/model/dataset';
import { fullSourceLine } from '../files/about';
import type { ShareMessages } from '../../../i18n/messages';
import type { ExportSource } from '../files/source';
import { writable } from '../../../domain/export/text';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { lineOfContact } from '../../../domain/model/published-texts';
import { nameOf, type RegionCode } from '../../../domain/model/region';
import { translationOf } from '../../../domain/model/translation';
import { themeLabel, themesInText } from '../../../domain/summaries/names';
import { rightsOf } from '../../../domain/model/terms';

/** A part of a briefing. `published` text is verbatim, in its own language. */
export type BriefingPart = { readonly published: boolean } & (
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
);

export interface BriefingChoice {
  /** At least one, in order. */
  readonly codes: readonly RegionCode[];
  /** Only focus areas with one of these themes are included; an empty list includes every focus area. */
  readonly themes: readonly string[];
}

type BriefingMessages = ShareMessages['briefing']['document'];

/** What a briefing is made from. `choropleth` is that of the chosen themes. */
export interface BriefingSource extends ExportSource, BriefingChoice {
  readonly choropleth: Choropleth;
  readonly briefing: BriefingMessages;
}

const checked = (text: string) => writable(text, text.slice(0, 40));
const heading = (level: 1 | 2 | 3 | 4, text: string, published = false): BriefingPart => {
  return { kind: 'heading', level, text: checked(text), published };
};
const paragraph = (text: string, published = false): BriefingPart => {
  return { kind: 'paragraph', text: checked(text), published };
};
const list = (items: readonly string[], ordered = false, published = false): BriefingPart => {
  return { kind: 'list', items: items.map(checked), ordered, published };
};

/**
 * The parts of a briefing: the texts of the regions with our interpretation of them, contacts, and sources. What the map says
 * of the whole country comes first in a briefing of all regions, else after the regions. Throws `ExportError`.
 */
export function briefingParts(source: BriefingSource): readonly BriefingPart[] {
  const { atlas, codes, themes, choropleth, messages, briefing } = source;
  const isWhole = codes.length === atlas.areas.codes.length;
  const names = themesInText(atlas, themes, messages.lang);
  return [
    heading(1, briefingTitle(source)),
    ...(names.length === 0 ? [] : [paragraph(briefing.themes(names))]),
    ...(isWhole ? [paragraph(choropleth.sentence)] : []),
    ...codes.flatMap((code) => regionParts(source, code)),
    ...(isWhole ? [] : [heading(2, briefing.country), paragraph(choropleth.sentence)]),
    ...sourceParts(source),
  ];
}

/** The title of a briefing: its regions, or all of Sweden. */
export function briefingTitle({ atlas, codes, briefing }: BriefingSource): string {
  const names = codes.map((code) => publishedName(atlas, code));
  return briefing.title(names, codes.length === atlas.areas.codes.length);
}

function regionParts(source: BriefingSource, code: RegionCode): readonly BriefingPart[] {
  const { atlas, themes: chosen, messages, briefing } = source;
  const region = atlas.regionByCode.get(code);
  const named = heading(2, publishedName(atlas, code));
  if (!region) return [named, paragraph(briefing.noData(nameOf(atlas.areas, code)))];
  const wanted = region.areas.filter(
    ({ themes }) => chosen.length === 0 || themes.some(({ id }) => chosen.includes(id)),
  );
  return [
    named,
    ...(wanted.length === 0 ? [paragraph(briefing.noFocusArea)] : []),
    ...wanted.flatMap((focusArea) => focusAreaParts(source, focusArea)),
    ...noteParts(source, region),
    ...contactParts(region.contacts, messages.table.contacts),
  ];
}

function focusAreaParts(source: BriefingSource, focusArea: FocusArea): readonly BriefingPart[] {
  const { atlas, messages, briefing } = source;
  const themes = focusArea.themes.map(({ id, level, evidence }) => {
    return briefing.theme(themeLabel(atlas, id, messages.lang), messages.level[level], evidence);
  });
  return [
    ...titleParts(source, 3, focusArea.title),
    ...focusArea.body.flatMap((block) => blockParts(source, block)),
    heading(4, briefing.interpretation),
    list(themes),
  ];
}

function noteParts(source: BriefingSource, { notes }: Region): readonly BriefingPart[] {
  const { themes, messages } = source;
  if (notes.length === 0 || themes.length > 0) return [];
  return [
    heading(3, messages.column.notes),
    ...notes.flatMap((block) => blockParts(source, block)),
  ];
}

function contactParts(contacts: readonly Contact[], title: string): readonly BriefingPart[] {
  if (contacts.length === 0) return [];
  return [heading(3, title), list(contacts.map(lineOfContact))];
}

function blockParts(source: BriefingSource, block: Block): readonly BriefingPart[] {
  switch (block.type) {
    case 'heading':
      return titleParts(source, 4, block.text);
    case 'paragraph':
      return [paragraph(block.text, true)];
    case 'list':
      return [list(block.items, block.ordered === true, true)];
  }
}

/** A published title as a heading, and under it what it means, where there is a translation. */
function titleParts(
  { atlas, messages, briefing }: BriefingSource,
  level: 3 | 4,
  title: string,
): readonly BriefingPart[] {
  const meaning = translationOf(atlas.dataset.programme, title, messages.lang);
  return [
    heading(level, title, true),
    ...(meaning === null ? [] : [paragraph(briefing.translation(meaning))]),
  ];
}

function sourceParts(source: BriefingSource): readonly BriefingPart[] {
  const { atlas, messages, provenance } = source;
  const { programme } = atlas.dataset;
  const { age } = programme;
  return [
    heading(2, messages.column.source),
    paragraph(fullSourceLine(source)),
    paragraph(messages.licence(rightsOf(atlas.dataset))),
    paragraph(messages.interpretation(programme)),
    ...(age ? [paragraph(age[messages.lang])] : []),
    ...(hasContacts(atlas) ? [paragraph(messages.contactsAge)] : []),
    ...(provenance.address === null ? [] : [paragraph(provenance.address)]),
  ];
}
