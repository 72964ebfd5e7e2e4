import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FocusAreaTheme, Theme } from '../model/dataset';
import { changedThemes, changedTaxonomy, newId, type TaxonomyStep } from './taxonomy';

const both = (text: string) => ({ sv: text, en: text });
const family = (id: string, label = id) => ({ id, label: both(label) });
const theme = (id: string, of = 'hav', label = id): Theme => ({
  id,
  label: both(label),
  definition: both(`Om ${id}`),
  family: of,
});
const TAXONOMY = {
  families: [family('hav'), family('land')],
  themes: [theme('fisk'), theme('segel'), theme('skog', 'land')],
};
const merged = (of: 'families' | 'themes', id: string, into: string | null): TaxonomyStep => ({
  kind: 'remove',
  of,
  ids: [id],
  into,
});
const said = (step: TaxonomyStep) => {
  const { families, themes } = changedTaxonomy(TAXONOMY, step);
  return [
    families.map(({ id, label }) => `${id}: ${label.sv}`).join(', '),
    themes.map(({ id, label, family: of }) => `${id}: ${label.sv} (${of})`).join(', '),
  ];
};

const FAMILIES = 'hav: hav, land: land';
const THEMES = 'fisk: fisk (hav), segel: segel (hav), skog: skog (land)';
test.each<[string, TaxonomyStep, string, string]>([
  [
    'a theme that is made comes last',
    { kind: 'theme', theme: theme('vind', 'land') },
    FAMILIES,
    `${THEMES}, vind: vind (land)`,
  ],
  [
    'a theme is renamed and moved in its place',
    { kind: 'theme', theme: theme('fisk', 'land', 'Fiske') },
    FAMILIES,
    THEMES.replace('fisk: fisk (hav)', 'fisk: Fiske (land)'),
  ],
  [
    'a theme is removed',
    merged('themes', 'skog', null),
    FAMILIES,
    'fisk: fisk (hav), segel: segel (hav)',
  ],
  [
    'a family that is made comes last',
    { kind: 'family', family: family('luft') },
    `${FAMILIES}, luft: luft`,
    THEMES,
  ],
  [
    'a family is renamed',
    { kind: 'family', family: family('land', 'Jord') },
    'hav: hav, land: Jord',
    THEMES,
  ],
  [
    'the themes of a family go to the one that it is merged into',
    merged('families', 'hav', 'land'),
    'land: land',
    THEMES.replaceAll('(hav)', '(land)'),
  ],
  [
    'the themes of other families stay where they are',
    merged('families', 'hav', 'luft'),
    'land: land',
    THEMES.replaceAll('(hav)', '(luft)'),
  ],
  ['a family is removed without its themes', merged('families', 'hav', null), 'land: land', THEMES],
])('%s', (_, step, families, themes) => {
  expect(said(step)).toEqual([families, themes]);
});

const ID = fc.constantFrom('fisk', 'segel', 'skog');
const reading: fc.Arbitrary<readonly FocusAreaTheme[]> = fc.uniqueArray(
  fc.record({ id: ID, level: fc.constantFrom('main', 'touches'), evidence: fc.string() }),
  { selector: ({ id }) => id },
);

describe('When a theme is merged into another', () => {
  const fisk: FocusAreaTheme = { id: 'fisk', level: 'touches', evidence: 'ål' };
  const segel: FocusAreaTheme = { id: 'segel', level: 'touches', evidence: 'båt' };
  const step = merged('themes', 'fisk', 'segel');

  test.each<[string, FocusAreaTheme[], FocusAreaTheme[]]>([
    ['its quote and level go with it', [fisk], [{ ...fisk, id: 'segel' }]],
    [
      'other themes stay',
      [fisk, { ...fisk, id: 'skog' }],
      [
        { ...fisk, id: 'segel' },
        { ...fisk, id: 'skog' },
      ],
    ],
    ['nothing changes where it is not set', [segel], [segel]],
    [
      'of two main ones the other stays',
      [
        { ...fisk, level: 'main' },
        { ...segel, level: 'main' },
      ],
      [{ ...segel, level: 'main' }],
    ],
    ['of two of one level the other stays', [fisk, segel], [segel]],
    [
      'the higher level stays with its quote',
      [segel, { ...fisk, level: 'main' }],
      [{ id: 'segel', level: 'main', evidence: 'ål' }],
    ],
    [
      'the other stays where it is higher',
      [fisk, { ...segel, level: 'main' }],
      [{ ...segel, level: 'main' }],
    ],
    [
      'a quote stays where the other has none',
      [{ ...segel, evidence: '' }, fisk],
      [{ ...fisk, id: 'segel' }],
    ],
  ])('%s', (_, before, after) => {
    expect(changedThemes(before, step)).toEqual(after);
  });

  test('no other theme changes, and no quote is lost but the lower of two', () => {
    fc.assert(
      fc.property(reading, (before) => {
        const after = changedThemes(before, step);
        const others = (list: typeof before) => list.filter(({ id }) => id === 'skog');
        expect(others(after)).toEqual(others(before));
        const pair = before.filter(({ id }) => id !== 'skog');
        const [kept, ...more] = after.filter(({ id }) => id !== 'skog');
        expect(more).toEqual([]);
        expect(kept?.id).toBe(pair.length === 0 ? undefined : 'segel');
        const levels = pair.map(({ level }) => level);
        expect(kept?.level).toBe(levels.includes('main') ? 'main' : levels[0]);
        const quotes = pair.map(({ evidence }) => evidence);
        expect(quotes.length === 0 ? [undefined] : quotes).toContain(kept?.evidence);
        expect(changedThemes(after, step)).toEqual(after);
      }),
    );
  });

  test('a theme that is removed alone leaves the readings as they are', () => {
    const before = [fisk];
    expect(changedThemes(before, merged('themes', 'fisk', null))).toBe(before);
    expect(changedThemes(before, merged('families', 'fisk', 'segel'))).toBe(before);
  });
});

test.each([
  ['Hållbar mat & dryck', [], 'hallbar-mat-dryck'],
  ['Mat', ['mat'], 'mat-ny'],
  ['Mat', ['mat', 'mat-ny'], 'mat-ny-ny'],
  ['2030', [], 'ny'],
  ['Constructor', [], 'constructor-ny'],
  ['-Æble-', [], 'ble'],
])('the id for %j beside %j is %s', (label, taken, id) => {
  expect(newId(label, taken)).toBe(id);
});

test('every new id is one that files and addresses take, and that no other has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (label, count) => {
      const taken: string[] = [];
      for (let i = 0; i <= count; i += 1) taken.push(newId(label, taken));
      expect(new Set(taken).size).toBe(taken.length);
      for (const id of taken) expect(id).toMatch(/^(?!constructor$)[a-z]+(-[a-z]+)*$/);
      for (const id of taken) expect(id.length).toBeLessThanOrEqual(60);
    }),
  );
});
