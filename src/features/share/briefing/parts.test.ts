import { describe, expect, it } from 'vitest';
import { LABELS, REGION_CODES } from '../../../testing/areas';
import { exportAtlas, exportMessages, exportSource } from '../../../testing/made-up-export';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { createAtlas, publishedName } from '../../../domain/model/atlas';
import type { Block } from '../../../domain/model/dataset';
import {
  briefingParts,
  briefingTitle,
  type BriefingChoice,
  type BriefingPart,
  type BriefingSource,
} from './parts';
import { ExportError } from '../../../domain/export/failure';

const briefing: BriefingSource['briefing'] = {
  title: (names, all) => (all ? `Alla ${String(names.length)}` : names.join(' + ')),
  themes: (names) => `Teman: ${names.join(', ')}`,
  noData: (region) => `Inget om ${region}`,
  noFocusArea: 'Ingen inriktning',
  interpretation: 'Tolkning',
  theme: (label, level, quote) => `${label} (${level}): ${quote}`,
  translation: (text) => `Betyder: ${text}`,
  country: 'Landet',
};
const choropleth: Choropleth = {
  key: 'overview@sv',
  heading: 'Överblick',
  regions: new Map(),
  legend: [],
  labels: LABELS,
  sentence: 'Så ser det ut.',
};

const sourceOf = (
  choice: Partial<BriefingChoice>,
  atlas = exportAtlas,
  lang: 'sv' | 'en' = 'sv',
) => ({
  ...exportSource,
  atlas,
  choropleth,
  codes: ['20'],
  themes: [],
  ...choice,
  messages: { ...exportMessages, lang },
  briefing,
});
/** A part as a line: "## heading", "text", "- item / item", "1. item / item"; with "»" before what is published. */
const line = (part: BriefingPart) => {
  const mark = part.published ? '» ' : '';
  if (part.kind === 'list') return `${mark}${part.ordered ? '1.' : '-'} ${part.items.join(' / ')}`;
  return `${mark}${part.kind === 'heading' ? `${'#'.repeat(part.level)} ` : ''}${part.text}`;
};
const lines = (source: BriefingSource) => briefingParts(source).map(line);
/** An atlas whose first focus area in Dalarna has these blocks. */
const withBody = (body: readonly Block[]) =>
  createAtlas({
    ...exportAtlas.dataset,
    programme: {
      ...exportAtlas.dataset.programme,
      translations: { en: { 'Inriktning 20-1': 'Focus', Rubrik: 'Title' } },
    },
    regions: exportAtlas.dataset.regions.map((region) => ({
      ...region,
      areas: region.areas.map((each) => (each.id === '20-1' ? { ...each, body } : each)),
    })),
  });

const SOURCE = [
  '## source',
  'Provverket, Så provar regionerna, Provprogrammet. 0123456789ab 2026-01-02',
  'fritt från Provverket, ej namn',
  'vår tolkning',
  'kan vara gammalt',
  'kontakter kan ha bytts',
  'https://prov/',
];

describe('A briefing', () => {
  it('of a region has its texts, our interpretation, its note and contacts, the country and the source', () => {
    expect(lines(sourceOf({}))).toEqual([
      '# Region Dalarna',
      '## Region Dalarna',
      '» ### Inriktning 20-1',
      '» Text i 20-1.',
      '#### Tolkning',
      '- Arbete (nivå main): citat om a i 20-1 / Bygd (nivå touches): citat om b i 20-1',
      '» ### Inriktning 20-2',
      '» Text i 20-2.',
      '#### Tolkning',
      '- Cykel (nivå main): citat om c i 20-2',
      '### notes',
      '» En not.',
      '### tabell contacts',
      '- Asta Prov, 023-77 70 08 / Bo Fel, 12 / Cia Utan',
      '## Landet',
      'Så ser det ut.',
      ...SOURCE,
    ]);
  });

  it('of themes has only the focus areas with one of them, says which, and leaves out the notes', () => {
    const found = lines(sourceOf({ codes: ['09', '20'], themes: ['c', 'd'] }));
    expect(found.slice(0, found.indexOf('## Landet'))).toEqual([
      '# Region Gotland + Region Dalarna',
      'Teman: cykel, data',
      '## Region Gotland',
      'Ingen inriktning',
      '## Region Dalarna',
      '» ### Inriktning 20-2',
      '» Text i 20-2.',
      '#### Tolkning',
      '- Cykel (nivå main): citat om c i 20-2',
      '### tabell contacts',
      '- Asta Prov, 023-77 70 08 / Bo Fel, 12 / Cia Utan',
    ]);
  });

  it('of one theme has each focus area with it, whatever else it has', () => {
    const found = lines(sourceOf({ themes: ['b'] })).filter((each) => each.startsWith('» ###'));
    expect(found).toEqual(['» ### Inriktning 20-1']);
  });

  it('says that nothing is known of a region without data', () => {
    expect(lines(sourceOf({ codes: ['21'] })).slice(0, 4)).toEqual([
      '# Gävleborg',
      '## Gävleborg',
      'Inget om Gävleborg',
      '## Landet',
    ]);
  });

  it('of all regions begins with the country', () => {
    const found = lines(sourceOf({ codes: REGION_CODES, themes: ['a'] }));
    expect(found.slice(0, 3)).toEqual([
      `# Alla ${String(REGION_CODES.length)}`,
      'Teman: arbete',
      'Så ser det ut.',
    ]);
    expect(found.filter((each) => each.startsWith('# ') || each.startsWith('## '))).toEqual([
      `# Alla ${String(REGION_CODES.length)}`,
      ...REGION_CODES.map((code) => `## ${publishedName(exportAtlas, code)}`),
      '## source',
    ]);
  });

  it('has lists and headings as they were published', () => {
    const atlas = withBody([
      { type: 'heading', text: 'Rubrik' },
      { type: 'list', items: ['ett', 'två'] },
      { type: 'list', items: ['a', 'b'], ordered: true },
    ]);
    expect(lines(sourceOf({}, atlas)).slice(2, 6)).toEqual([
      '» ### Inriktning 20-1',
      '» #### Rubrik',
      '» - ett / två',
      '» 1. a / b',
    ]);
    expect(lines(sourceOf({}, atlas, 'en')).slice(2, 7)).toEqual([
      '» ### Inriktning 20-1',
      'Betyder: Focus',
      '» #### Rubrik',
      'Betyder: Title',
      '» - ett / två',
    ]);
  });

  it('leaves out of its source what is not known', () => {
    const bare = createAtlas({
      ...exportAtlas.dataset,
      programme: { ...exportAtlas.dataset.programme, age: undefined },
      regions: exportAtlas.dataset.regions.map((each) => ({ ...each, contacts: [], notes: [] })),
    });
    const found = lines({
      ...sourceOf({}, bare),
      provenance: { digest: null, date: null, address: null },
    });
    expect(found.slice(found.indexOf('## source'))).toEqual([
      '## source',
      'Provverket, Så provar regionerna, Provprogrammet.',
      'fritt från Provverket',
      'vår tolkning',
    ]);
    expect(found).not.toContain('### tabell contacts');
    expect(found).not.toContain('### notes');
  });
});

it('The title of a briefing names its regions, or says that they are all', () => {
  expect(briefingTitle(sourceOf({ codes: ['20', '21'] }))).toBe('Region Dalarna + Gävleborg');
  expect(briefingTitle(sourceOf({ codes: REGION_CODES }))).toMatch(/^Alla \d+$/);
});

const LONG = `En lång rad ${'x'.repeat(60)}`;

it.each<[string, Block, string]>([
  ['heading', { type: 'heading', text: `${LONG}\0` }, LONG.slice(0, 40)],
  ['paragraph', { type: 'paragraph', text: `${LONG}\0` }, LONG.slice(0, 40)],
  ['item', { type: 'list', items: ['bra', `${LONG}\0`] }, LONG.slice(0, 40)],
])('A %s that files cannot contain is refused, and its beginning named', (_, block, place) => {
  const write = () => lines(sourceOf({}, withBody([block])));
  expect(write).toThrow(ExportError);
  expect(write).toThrow(`"${place}"`);
});
