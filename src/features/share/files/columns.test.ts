import { expect, it } from 'vitest';
import {
  bareDataset as bare,
  exportMessages as messages,
  exportSource as source,
} from '../../../testing/made-up-export';
import { createAtlas } from '../../../domain/model/atlas';
import { workbookTitle } from './about';
import type { TableId } from '../../../domain/export/export';
import { tableOf } from './tables';

it('In an English file tables say what titles mean, and have the texts of the other language beside', () => {
  const { programme } = bare;
  const translations = { en: { 'Inriktning 20-1': 'Focus', Provprogrammet: 'The test' } };
  const english = { ...messages, lang: 'en' as const };
  const translated = createAtlas({ ...bare, programme: { ...programme, translations } });
  const inEnglish = { ...source, atlas: translated, messages: english };
  const rowsOf = (id: TableId, lang: 'sv' | 'en') => {
    const { columns: all, rows } = tableOf(
      id,
      lang === 'en' ? inEnglish : { ...source, atlas: translated },
    );
    const at = all.findIndex((column) => column.id === 'titleEn');
    return at === -1 ? null : rows.map((row) => row[at]);
  };
  expect(rowsOf('areas', 'en')).toEqual(['Focus', null]);
  expect(rowsOf('readings', 'en')).toEqual(['Focus', 'Focus', null]);
  expect([rowsOf('areas', 'sv'), rowsOf('readings', 'sv')]).toEqual([null, null]);
  const about = tableOf('about', inEnglish).rows;
  expect(about[0]).toEqual(['programme', 'Provprogrammet (The test)']);
  expect(about).toContainEqual(['age', 'may be old']);
  const { age: _, ...ageless } = programme;
  const undated = createAtlas({ ...bare, programme: ageless });
  const keys = tableOf('about', { ...inEnglish, atlas: undated }).rows.map(([key]) => key);
  expect(keys).not.toContain('age');
  expect(workbookTitle(inEnglish)).toBe('Provatlas: Provprogrammet (The test)');
  const [first] = tableOf('themes', inEnglish).rows;
  expect(first?.slice(1, 6)).toEqual(['Work', 'Labour', 'What a is.', 'Arbete', 'Vad a är.']);
  const county = tableOf('regions', inEnglish).rows[0]?.[3];
  expect(county).toBe('Dalarna County');
});

it('There is a column for what few rows have, where any has it', () => {
  const regions = bare.regions.map((region) => ({
    ...region,
    notes: [{ type: 'heading' as const, text: 'En not' }],
    contacts: [
      { name: 'Asta Prov', printed: null, tel: null, role: 'chef', extension: '12' },
      { name: 'Bo Prov', printed: null, tel: null, email: 'b@prov.se', switchboard: '023-1' },
    ],
    areas: region.areas.map((each, i) => ({
      ...each,
      body: [{ type: 'heading' as const, text: 'Rubrik' }, ...each.body],
      ...(i === 0 ? { note: { sv: 'Därför.', en: 'That is why.' } } : {}),
    })),
  }));
  const themes = bare.themes.map((theme) =>
    theme.id === 'b' ? { ...theme, inText: { sv: 'bygden', en: 'the places' } } : theme,
  );
  const fuller = createAtlas({ ...bare, regions, themes });
  const rowsOf = (id: TableId, ...names: readonly string[]) => {
    const { columns: all, rows } = tableOf(id, { ...source, atlas: fuller });
    const at = names.map((name) => all.findIndex((column) => column.id === name));
    return rows.map((row) => at.map((i) => row[i]));
  };
  expect(rowsOf('regions', 'notes', 'notesForm')).toEqual([
    ['En not', 'heading'],
    [null, null],
  ]);
  expect(rowsOf('areas', 'form', 'noteSv', 'noteEn')).toEqual([
    ['heading, paragraph', 'Därför.', 'That is why.'],
    ['heading, paragraph', null, null],
  ]);
  expect(rowsOf('contacts', 'person', 'email', 'role', 'switchboard', 'extension')).toEqual([
    ['Asta Prov', null, 'chef', null, '12'],
    ['Bo Prov', 'b@prov.se', null, '023-1', null],
  ]);
  expect(rowsOf('themes', 'themeId', 'inText', 'otherInText')).toEqual([
    ['a', null, null],
    ['b', 'bygden', 'the places'],
    ['c', null, null],
    ['d', null, null],
  ]);
});

it('Families are called by their ids where two have one label', () => {
  const families = bare.families.map(({ id }) => ({
    id,
    label: { sv: id === 'land' ? 'Land' : 'Övrigt', en: 'Other' },
  }));
  const { rows } = tableOf('themes', {
    ...source,
    atlas: createAtlas({ ...bare, families }),
  });
  expect(rows.map((row) => row[2])).toEqual(['flit', 'Land', 'fart', 'flit']);
});

it('The edition has the regions where nobody has the task, of those selected, and what themes have besides', () => {
  const regions = bare.regions.map((region) => ({ ...region, vacant: true as const }));
  const themes = bare.themes.map((theme) =>
    theme.id === 'b' ? { ...theme, inText: { sv: 'bygden', en: 'the places' } } : theme,
  );
  const programme = { ...bare.programme, period: { from: '2020', to: undefined } };
  const vacant = createAtlas({ ...bare, regions, themes, programme });
  const { rows } = tableOf('edition', { ...source, atlas: vacant });
  expect(rows.filter(([key]) => /vacant|themes|areas|period/.test(String(key)))).toEqual([
    ['programme › period › from', '2020'],
    ['programme › areas', bare.areaSystem.id],
    ['themes › b › inText › sv', 'bygden'],
    ['themes › b › inText › en', 'the places'],
    ['vacant › [1]', '20'],
  ]);
  const { rows: none } = tableOf('edition', { ...source, atlas: createAtlas(bare) });
  expect(none.filter(([key]) => String(key).startsWith('vacant'))).toEqual([]);
});
