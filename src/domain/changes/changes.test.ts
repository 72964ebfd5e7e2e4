import { expect, it } from 'vitest';
import { changesEn } from '../../i18n/en/changes';
import { changesSv } from '../../i18n/sv/changes';
import { madeUpDataset } from '../../testing/made-up-dataset';
import type { Dataset, Region } from '../model/dataset';
import { changesBetween } from './changes';
import { changesMarkdown } from './markdown';

const before = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'] });
const after = madeUpDataset({ '20': ['A d', 'C'], '21': ['B'] });
const told = (was: Dataset, is: Dataset) => changesMarkdown(changesBetween(was, is), changesSv);
const withDalarna = (change: (region: Region) => Region): Dataset => ({
  ...before,
  regions: before.regions.map((region) => (region.code === '20' ? change(region) : region)),
});

it('nothing has changed between an edition and itself', () => {
  expect(told(before, before)).toBe('# Vad har ändrats\n\nInget har ändrats.\n');
});

it('regions that are new and gone, and themes, are told', () => {
  const text = told(before, after);
  expect(text).toContain('## Region Gotland – borttagen\n\n- **Inriktning 09-1** – borttagen');
  expect(text).toContain('## Region Gävleborg – ny\n\n- **Inriktning 21-1** – ny');
  expect(text).toContain(
    '## Region Dalarna\n\n- **Inriktning 20-1**\n  - Nya teman: Data (bitema)\n  - Borttagna teman: Bygd (bitema)\n',
  );
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
  expect(changesMarkdown(changesBetween(before, renamed), changesEn)).not.toContain('is now');
});

it('themes that only one of them has are new or gone, by their names', () => {
  const fewer = { ...before, themes: before.themes.filter(({ id }) => id !== 'd') };
  expect(told(before, fewer)).toContain('- Borttagna teman: Data\n');
  expect(told(fewer, before)).toContain('- Nya teman: Data\n');
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
