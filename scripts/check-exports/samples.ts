import type { FeatureCollection } from 'geojson';
import type { Atlas } from '../../src/domain/model/atlas';
import type { Provenance, Table } from '../../src/domain/export/export';
import { fullSourceLine } from '../../src/features/share/files/about';
import { regionCollection, type RegionCollection } from '../../src/features/share/files/geojson';
import { allTables } from '../../src/features/share/files/tables';
import { classify } from '../../src/domain/choropleth/classify';
import { inWordsFor } from '../../src/i18n/area-words';
import { exportSv } from '../../src/i18n/sv/export';
import { sv } from '../../src/i18n/sv/messages';
import { readMapFile } from '../shared/page-sources';

/** The data that other programs are given, and what they should read. */
export interface Exports {
  readonly tables: readonly Table[];
  readonly source: { readonly title: string; readonly line: string };
  readonly joined: RegionCollection;
  readonly shapes: FeatureCollection;
}

/** What a program was given, "17 tables, 4 021 cells", and where it read something else. */
export interface Findings {
  readonly compared: string;
  readonly faults: readonly string[];
}

/** Returns all tables, with the map coloured by a theme, and a table of texts that no spreadsheet may run or change. */
export async function exportsOf(atlas: Atlas): Promise<Exports> {
  const shapes = await readMapFile('public/geo/regions.geojson');
  const provenance: Provenance = { digest: 'ab'.repeat(32), date: '2026-11-23', address: null };
  const { areaSystem } = atlas.dataset;
  const messages = inWordsFor(areaSystem, 'sv', exportSv);
  const onMap = inWordsFor(areaSystem, 'sv', sv.choropleth);
  const choropleth = classify(atlas, { kind: 'themes', ids: ['cirkular-ekonomi'] }, onMap);
  const source = { atlas, codes: atlas.areas.codes, choropleth, provenance, messages };
  return {
    tables: [...allTables(source), nasty],
    source: { title: messages.column.source, line: fullSourceLine(source) },
    joined: regionCollection(source, shapes),
    shapes,
  };
}

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("https://example.org";"x")',
  "=cmd|' /C calc'!A0",
  '+46766362980',
  '\t=1+1',
  "'=1+1",
  "''=1+1",
  '＝1+1',
];
const LETTERS = [
  'åäö ÅÄÖ é',
  '😀 👩🏽‍🚒',
  'a;b,c\td',
  'säger "hej"',
  'rad ett\nrad två',
  '01',
  '20-1',
  '3,14',
];
const WORDS = ['_x0041_', 'TRUE', '#REF!', ' mellanslag runt om '];

const nasty: Table = {
  id: 'about',
  name: 'Prov',
  columns: [
    { id: 'key', title: 'Nummer', width: 10 },
    { id: 'value', title: 'Text', width: 40 },
  ],
  rows: [...FORMULAS, ...LETTERS, ...WORDS].map((text, i) => [i + 1, text]),
};
