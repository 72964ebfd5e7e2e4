// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { changesBetween } from '../domain/changes/changes';
import type { Dataset } from '../domain/model/dataset';
import { drawnPage } from '../testing/drawn-page';
import { madeUpDataset } from '../testing/made-up-dataset';
import { changeAccount } from './change-account';
import { ChangedRegions } from './ChangedRegions';

const { page, draw } = drawnPage();
const inLanguage = (dataset: Dataset, language: string): Dataset => ({
  ...dataset,
  programme: { ...dataset.programme, language },
});
const before = inLanguage(madeUpDataset({ '20': ['A'] }), 'fi');
const after = inLanguage(madeUpDataset({ '21': ['A'] }), 'en');

test('what only one of two programmes has is marked as the language of that one', () => {
  draw(<ChangedRegions changes={changesBetween(before, after)} lang="sv" />);
  const marked = [...page().querySelectorAll('[lang]')].map((each) => [
    each.getAttribute('lang'),
    each.textContent,
  ]);
  expect(marked).toContainEqual(['fi', 'Inriktning 20-1']);
  expect(marked).toContainEqual(['en', 'Inriktning 21-1']);
});

test('remarks and contacts are marked as the language of the programme that has them', () => {
  const said = (dataset: Dataset, word: string): Dataset => ({
    ...dataset,
    regions: madeUpDataset({ '20': ['A'] }).regions.map((region) => ({
      ...region,
      notes: [{ type: 'paragraph', text: `Mer ${word}.` }],
      contacts: [{ name: word, printed: null, tel: null }],
    })),
  });
  const { regions } = changeAccount(changesBetween(said(before, 'Eva'), said(after, 'Bo')), 'sv');
  expect(regions[0]?.lines.map(({ lang, names }) => [lang, names])).toEqual([
    ['en', undefined],
    ['en', ['Bo']],
    ['fi', ['Eva']],
  ]);
});

test('nothing is marked that is in the language of the page', () => {
  draw(<ChangedRegions changes={changesBetween(before, after)} lang="en" />);
  const marked = [...page().querySelectorAll('[lang]')].map((each) => each.getAttribute('lang'));
  expect(new Set(marked)).toEqual(new Set(['fi']));
});

test('a region where only a vacancy is new says that something has', () => {
  const [region] = before.regions;
  const vacant = { ...before, regions: region ? [{ ...region, vacant: true as const }] : [] };
  draw(<ChangedRegions changes={changesBetween(before, vacant)} lang="en" />);
  expect(page().textContent).toContain('Something other than words, themes and contacts');
});
