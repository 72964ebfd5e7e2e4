import { LABELS } from '../../../testing/areas';
import { describe, expect, it } from 'vitest';
import {
  bareDataset as bare,
  exportAtlas as atlas,
  exportSource as source,
} from '../../../testing/made-up-export';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { createAtlas } from '../../../domain/model/atlas';
import type { TableId } from '../../../domain/export/export';
import type { ExportSource } from './source';
import { allTables, csvTableIds, tableOf } from './tables';
import { ExportError } from '../../../domain/export/failure';

const table = (id: TableId, chosen: Partial<ExportSource> = {}) =>
  tableOf(id, { ...source, ...chosen });
const columns = (id: TableId) => table(id).columns.map((column) => column.id);

describe('The tables of an export', () => {
  it('are the sheets of a workbook, and as CSV those of the data', () => {
    const all = allTables(source);
    const ids = ['regions', 'areas', 'themes', 'readings', 'contacts', 'edition', 'about'];
    expect(all.map(({ id }) => id)).toEqual(ids);
    expect(all.map(({ name }) => name)).toEqual(ids.map((id) => `tabell ${id}`));
    expect(csvTableIds(atlas)).toEqual(ids.slice(0, -2));
  });

  it('have no contacts if the dataset has none', () => {
    const without = createAtlas(bare);
    expect(csvTableIds(without)).toEqual(['regions', 'areas', 'themes', 'readings']);
    const about = tableOf('about', { ...source, atlas: without });
    expect(about.rows.map(([key]) => key)).not.toContain('contacts');
  });

  it('have a cell for every column, and a title and width for each', () => {
    for (const { columns: titled, rows } of allTables(source)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(titled.length);
      for (const { title, width } of titled) {
        expect(title).not.toBe('');
        expect(width).toBeGreaterThan(0);
      }
    }
  });
});

describe('The regions', () => {
  it('have their facts, levels, neighbours and notes', () => {
    const facts = ['code', 'name', 'shortName', 'county', 'iso', 'nuts', 'areaCount'];
    const themes = ['theme:a', 'theme:b', 'theme:c', 'theme:d'];
    expect(columns('regions')).toEqual([...facts, ...themes, 'neighbours', 'notes']);
    expect(table('regions').rows).toEqual([
      [
        '20',
        'Region Dalarna',
        'Dalarna',
        'Dalarnas län',
        'SE-W',
        'SE312',
        2,
        'nivå main',
        'nivå touches',
        'nivå main',
        'nivå none',
        'Gotland; Gävleborg',
        'En not.',
      ],
      [
        '21',
        null,
        'Gävleborg',
        'Gävleborgs län',
        'SE-X',
        'SE313',
        null,
        'nivå no-data',
        'nivå no-data',
        'nivå no-data',
        'nivå no-data',
        null,
        null,
      ],
    ]);
  });

  it('have the value on the map after their facts, if there is a map', () => {
    const look = { fill: 'none', pattern: null, value: 'huvudtema', badge: '' } as const;
    const choropleth: Choropleth = {
      key: 'themes:a',
      heading: 'Arbete',
      regions: new Map([['20', look]]),
      legend: [],
      labels: LABELS,
      sentence: '',
    };
    const { columns: all, rows } = table('regions', { choropleth });
    const at = all.findIndex(({ id }) => id === 'onMap');
    expect(all[at]?.title).toBe('På kartan: Arbete');
    expect(rows.map((row) => row[at])).toEqual(['huvudtema', null]);
  });
});

describe('The other tables', () => {
  it('areas: a row for each focus area, with its text and themes by level', () => {
    const fields = ['areaId', 'code', 'name', 'number', 'title', 'text', 'mainTheme'];
    expect(columns('areas')).toEqual([...fields, 'touchedThemes']);
    expect(table('areas').rows).toEqual([
      ['20-1', '20', 'Region Dalarna', 1, 'Inriktning 20-1', 'Text i 20-1.', 'Arbete', 'Bygd'],
      ['20-2', '20', 'Region Dalarna', 2, 'Inriktning 20-2', 'Text i 20-2.', 'Cykel', null],
    ]);
  });

  it('readings: a row for each theme of each focus area, with its quote', () => {
    const fields = ['areaId', 'code', 'name', 'title', 'themeId', 'theme', 'level', 'evidence'];
    expect(columns('readings')).toEqual(fields);
    expect(table('readings').rows.map((row) => row.slice(4).join(', '))).toEqual([
      'a, Arbete, nivå main, citat om a i 20-1',
      'b, Bygd, nivå touches, citat om b i 20-1',
      'c, Cykel, nivå main, citat om c i 20-2',
    ]);
  });

  it('themes: a row for each theme, counted in the selected regions', () => {
    const others = ['otherTheme', 'otherDefinition', 'mainCount', 'touchesCount'];
    expect(columns('themes')).toEqual(['themeId', 'theme', 'family', 'definition', ...others]);
    const { rows } = table('themes', { codes: ['20', '09'] });
    expect(rows[1]).toEqual([
      'b',
      'Bygd',
      'Land och vatten',
      'Vad b är.',
      'Places',
      'What b is.',
      1,
      1,
    ]);
    expect(rows.map(([id, , , , , , main, touches]) => [id, main, touches])).toEqual([
      ['a', 1, 0],
      ['b', 1, 1],
      ['c', 1, 0],
      ['d', 0, 0],
    ]);
  });

  it('contacts: as printed, as an address if it can be dialled, and a remark if it cannot', () => {
    expect(columns('contacts')).toEqual(['code', 'name', 'person', 'printed', 'tel', 'remark']);
    expect(table('contacts').rows[0]?.slice(0, 2)).toEqual(['20', 'Region Dalarna']);
    expect(table('contacts').rows.map((row) => row.slice(2))).toEqual([
      ['Asta Prov', '023-77 70 08', 'tel:+4623777008', null],
      ['Bo Fel', '12', null, 'fel nummer'],
      ['Cia Utan', null, null, null],
    ]);
  });

  it('edition: the programme and its families, each text with its place', () => {
    const { rows } = table('edition');
    expect(rows).toContainEqual(['programme › id', 'prov']);
    expect(rows).toContainEqual(['programme › commonGoals › [1] › text', 'Alla provar.']);
    expect(rows).toContainEqual(['families › [3] › label › en', 'Land and water']);
  });

  it('about: programme, source, licence, how old it is, version, date and address', () => {
    expect(table('about').rows).toEqual([
      ['programme', 'Provprogrammet'],
      ['publisher', 'Provverket'],
      ['page', 'Så provar regionerna'],
      ['intro', 'Inledning.'],
      ['goal', 'Mål: Alla provar.'],
      ['regions', 2],
      ['source', 'Provverket, Så provar regionerna, Provprogrammet.'],
      ['licence', 'fritt från Provverket, ej namn'],
      ['interpretation', 'vår tolkning'],
      ['age', 'kan vara gammalt'],
      ['contacts', 'kontakter kan ha bytts'],
      ['version', '0123456789abcdef'],
      ['date', '2026-01-02'],
      ['address', 'https://prov/'],
    ]);
    const { rows } = table('about', { provenance: { digest: null, date: null, address: null } });
    expect(rows.map(([key]) => key).slice(-2)).toEqual(['age', 'contacts']);
  });

  it('refuse a text that files cannot contain, and name the table and the column', () => {
    const spoiled = atlas.dataset.regions.map((region) => ({ ...region, name: 'Region\0' }));
    const write = () => table('regions', { atlas: createAtlas({ ...bare, regions: spoiled }) });
    expect(write).toThrow(ExportError);
    expect(write).toThrow('"tabell regions, name"');
  });
});
