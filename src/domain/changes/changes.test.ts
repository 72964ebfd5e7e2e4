import { describe, expect, it } from 'vitest';
import { changesEn } from '../../i18n/en/programmes';
import { changesMarkdown } from '../../i18n/changes-markdown';
import { changesSv } from '../../i18n/sv/programmes';
import { madeUpDataset } from '../../testing/made-up-dataset';
import type { Dataset, Region } from '../model/dataset';
import { changesBetween } from './changes';

const before = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'] });
const after = madeUpDataset({ '20': ['A d', 'C'], '21': ['B'] });
const told = (was: Dataset, is: Dataset) => changesMarkdown(changesBetween(was, is), 'sv');
const withDalarna = (change: (region: Region) => Region): Dataset => ({
  ...before,
  regions: before.regions.map((region) => (region.code === '20' ? change(region) : region)),
});

it('nothing has changed between an edition and itself', () => {
  expect(told(before, before)).toBe('# Vad har ändrats\n\nInget har ändrats.\n');
});

it('of a region where no word, theme or contact has changed it is said that something else has', () => {
  const reordered = withDalarna((region) => ({ ...region, areas: region.areas.toReversed() }));
  expect(told(before, reordered)).toBe(
    `# Vad har ändrats\n\n## Region Dalarna\n\n- ${changesSv.other}\n`,
  );
  expect(told(before, after)).not.toContain(changesSv.other);
});

it('regions that are new and gone, and themes, are told', () => {
  const text = told(before, after);
  expect(text).toContain('## Region Gotland – borttagen\n\n- **Inriktning 09-1** – borttagen');
  expect(text).toContain(
    '## Region Gävleborg – ny\n\n- **Inriktning 21-1** – ny\n  - Nya teman: Bygd (huvudtema)\n',
  );
  expect(text).toContain(
    '## Region Dalarna\n\n- **Inriktning 20-1**\n  - Nya teman: Data (bitema)\n  - Borttagna teman: Bygd (bitema)\n',
  );
});

it('a region with many focus areas is compared without looking up a title for each pair', () => {
  let looked = 0;
  const many = withDalarna((region) => {
    const [focusArea] = region.areas;
    if (!focusArea) return region;
    const areas = Array.from({ length: 100 }, (_, index) => ({
      ...focusArea,
      get title() {
        looked += 1;
        return `Inriktning ${index}`;
      },
    }));
    return { ...region, areas };
  });
  const others = { ...many, regions: many.regions.map((region) => ({ ...region, name: 'Ny' })) };
  expect(changesBetween(many, others).regions.length).toBeGreaterThan(0);
  expect(looked).toBeLessThan(50_000);
});

it('a theme with another name in a language is renamed in that language, and none is new or gone', () => {
  const renamed: Dataset = {
    ...before,
    themes: before.themes.map((theme) =>
      theme.id === 'a' ? { ...theme, label: { ...theme.label, sv: 'Annat' } } : theme,
    ),
  };
  const [label] = before.themes.flatMap((theme) => (theme.id === 'a' ? [theme.label.sv] : []));
  const text = told(before, renamed);
  expect(text).toContain(`- Teman som har bytt namn: ”${String(label)}” heter nu ”Annat”\n`);
  expect(text).not.toMatch(/Nya teman|Borttagna teman/);
  expect(changesMarkdown(changesBetween(before, renamed), 'en')).not.toContain('is now');
});

it('a theme with another name in English alone is renamed there', () => {
  const renamed: Dataset = {
    ...before,
    themes: before.themes.map((theme) => ({ ...theme, label: { ...theme.label, en: 'Other' } })),
  };
  const { themesRenamed, programme } = changesBetween(before, renamed);
  expect(themesRenamed).toHaveLength(before.themes.length);
  expect(programme).toBe(true);
  expect(changesBetween(before, before)).toMatchObject({ programme: false, themesRenamed: [] });
});

it('what is said of the programme, and what the titles of both mean, is told', () => {
  const meaning = (data: Dataset, en: Record<string, string>): Dataset => ({
    ...data,
    programme: { ...data.programme, translations: { en } },
  });
  const changes = changesBetween(
    meaning(before, { 'Inriktning 20-1': 'Focus 20-1', 'Inriktning 09-1': 'Focus 09-1' }),
    meaning(after, { 'Inriktning 20-1': 'Area 20-1' }),
  );
  const text = changesMarkdown(changes, 'en');
  expect(text).toContain(`- ${changesEn.programme}\n\n## Region`);
  expect(text).toContain('**Inriktning 20-1 (Area 20-1)**');
  expect(text).toContain('**Inriktning 09-1 (Focus 09-1)** – removed');
});

it('themes that only one of them has are new or gone, by their names', () => {
  const fewer = { ...before, themes: before.themes.filter(({ id }) => id !== 'd') };
  expect(told(before, fewer)).toContain('- Borttagna teman: Data\n');
  expect(told(fewer, before)).toContain('- Nya teman: Data\n');
  const none = { ...before, themes: [] };
  expect(told(before, none)).toContain('- Borttagna teman: Arbete; Bygd; Cykel; Data\n');
});

it('one changed word is told as that word, also in a title, and a contact as that contact', () => {
  const changed = withDalarna((region) => ({
    ...region,
    areas: region.areas.map((focusArea, i) =>
      i === 0
        ? { ...focusArea, body: [{ type: 'paragraph' as const, text: 'Ord i 20-1.' }] }
        : { ...focusArea, title: 'Ny' },
    ),
    contacts: [{ name: 'Asta *Prov*', printed: '023-77 70 08', tel: '+4623777008' }],
  }));
  const lines = told(before, changed).split('\n').slice(2);
  expect(lines).toEqual([
    '## Region Dalarna',
    '',
    '- **Inriktning 20-1**',
    '  - Omformulerat: Inriktning 20-1 / ~~Text~~**Ord** i 20-1.',
    '- **Ny**',
    '  - Omformulerat: ~~Inriktning 20-2~~**Ny** / Text i 20-2.',
    String.raw`- Nya kontakter: Asta \*Prov\*, 023-77 70 08`,
    '',
  ]);
});

it('of a programme that is published without contacts nothing is said of who they are', () => {
  const contacts = [{ name: 'Asta Prov', printed: null, tel: null }];
  const withPeople = withDalarna((region) => ({ ...region, contacts }));
  const named = (id: string) => ({
    ...withPeople,
    programme: { ...withPeople.programme, id, title: id },
  });
  const later = named('senare');
  expect(told(before, later)).not.toMatch(/Asta|Dalarna/);
  expect(told(later, before)).not.toMatch(/Asta|Dalarna/);
  // A correction of the same programme says whom it names and whom no more.
  expect(told(before, withPeople)).toContain('Nya kontakter: Asta Prov');
  expect(told(withPeople, before)).toContain('Borttagna kontakter: Asta Prov');
});

describe('Focus areas are the same by their title, or else by most of their text', () => {
  /** "A:x B:" is a region with a focus area A with the text x and a focus area B without text. */
  const titled = (focusAreas: string) =>
    withDalarna((region) => ({
      ...region,
      areas: focusAreas.split(' ').map((each, i) => {
        const [title = '', text = ''] = each.split(':');
        const body = text === '' ? [] : [{ type: 'paragraph', text } as const];
        return { id: `20-${String(i + 1)}`, title, body, themes: [] };
      }),
    }));

  it.each([
    ['another place in the page is no change', 'A:x B:y', 'B:y A:x', []],
    ['another title of the same text', 'A:x', 'B:x', ['B: both']],
    ['another text of the same title', 'A:x', 'A:y', ['A: both']],
    ['another title and text', 'A:x', 'B:y', ['B: after', 'A: before']],
    ['another title and a few words', 'A:ett-två-x', 'B:ett-två-y', ['B: both']],
    ['another title and most words', 'A:x-ett-två', 'B:x-tre-fem', ['B: after', 'A: before']],
    [
      'the most alike are the same',
      'A:ett-två-x B:ett-två-y',
      'C:ett-två-y',
      ['C: both', 'A: before'],
    ],
    ['each is one other', 'A:ett-två-x', 'B:ett-två-y C:ett-två-x', ['B: after', 'C: both']],
    ['titles without a text are not the same', 'A:', 'B:', ['B: after', 'A: before']],
    ['what is printed once more under another title is new', 'A:x', 'A:x B:x', ['B: after']],
    ['wherever it stands', 'A:x', 'B:x A:x', ['B: after']],
    ['one of two is gone', 'A:x B:y', 'B:y', ['A: before']],
  ])('%s', (_, was, is, expected) => {
    const [region] = changesBetween(titled(was), titled(is)).regions;
    const found = (region?.focusAreas ?? []).map(({ title, only, words }) => {
      expect(words === null).toBe(only !== null);
      return `${title}: ${only ?? 'both'}`;
    });
    expect(found).toEqual(expected);
  });
});

it('what is reworded is what both have, what is gone and what is new, in the order of the text', () => {
  const [region] = changesBetween(
    before,
    withDalarna((each) => ({
      ...each,
      areas: each.areas.map((focusArea) => ({ ...focusArea, body: [] })),
      notes: [{ type: 'paragraph', text: 'Mer.' }],
    })),
  ).regions;
  expect(region?.focusAreas[0]?.words?.map(({ kind }) => kind)).toEqual(['same', 'gone']);
  expect(region?.notes).toEqual([{ kind: 'new', text: 'Mer.' }]);
});

describe('An account of what is reworded', () => {
  const withNotes = (...texts: readonly string[]) =>
    withDalarna((region) => ({
      ...region,
      notes: texts.map((text) => ({ type: 'paragraph' as const, text })),
    }));
  const reworded = (was: readonly string[], is: readonly string[]) =>
    told(withNotes(...was), withNotes(...is))
      .split('\n')
      .find((line) => line.startsWith(`- ${changesSv.notes}: `))
      ?.slice(changesSv.notes.length + 4);
  const long = Array.from({ length: 40 }, (_, i) => `ord${String(i)}`).join(' ');

  it.each<[string, readonly string[], readonly string[], string]>([
    ['names remarks of the page', [], ['Mer.'], '**Mer.**'],
    ['tells what is gone', ['Mer här.'], ['Här.'], '~~Mer här~~**Här**.'],
    ['parts paragraphs', ['Ett.', 'Två.'], ['Ett.', 'Tre.'], 'Ett. / ~~Två~~**Tre**.'],
    ['tells nothing in bold where only a space is new', ['Ett.'], ['Ett.', ''], 'Ett. / '],
    [
      'has no more of what is the same than stands nearest',
      [`Först ${long} sist`],
      [`Nu ${long} slut`],
      '~~Först~~**Nu** ord0 ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8 ord9 ord10 … ord31 ord32 ord33 ord34 ord35 ord36 ord37 ord38 ord39 ~~sist~~**slut**',
    ],
    [
      'has only the end of what comes before and the beginning of what comes after',
      [`${long} ett ${long}`],
      [`${long} två ${long}`],
      '… ord31 ord32 ord33 ord34 ord35 ord36 ord37 ord38 ord39 ~~ett~~**två** ord0 ord1 ord2 ord3 ord4 ord5 ord6 ord7 ord8 ord9 ord10 …',
    ],
  ])('%s', (_, was, is, expected) => {
    expect(reworded(was, is)).toBe(expected);
  });

  it('tells contacts that come and go, with address and role, each on a line', () => {
    const people = (name: string) =>
      withDalarna((region) => ({
        ...region,
        contacts: [
          { name, printed: null, tel: null, email: 'prov@example.se', role: 'chef' },
          { name: 'Bo Prov', printed: null, tel: null },
        ],
      }));
    expect(told(people('Asta Prov'), people('Eva Prov'))).toBe(
      '# Vad har ändrats\n\n## Region Dalarna\n\n' +
        '- Nya kontakter: Eva Prov, prov@example.se, chef\n' +
        '- Borttagna kontakter: Asta Prov, prov@example.se, chef\n',
    );
  });
});
