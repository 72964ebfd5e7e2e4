import { expect, test } from 'vitest';
import { suspectCharacters } from '../../data/folder/characters';
import { error, type Issue } from '../../data/issues/issue';
import { fill, type Wording } from '../../data/issues/wording';
import { issueReport } from './issue-report';

const issue = (found: Wording, expected: Wording, hint: Wording | null = null): Issue =>
  error({ file: 'a.csv' }, found, expected, hint);
const proposed = (each: Issue, text: string) =>
  issueReport(each, 'sv', { cell: { sheet: 0, row: 1, column: 2, text } }).proposals;

const theme = issue(
  fill('the theme "{}"', 'livsmedl'),
  'nothing',
  fill('Did you mean "{}"?', 'mat'),
);

test('what was meant stands in the place of what was found, and nothing else changes', () => {
  expect(proposed(theme, 'livsmedl')).toEqual([{ words: 'mat', text: 'mat' }]);
  expect(proposed(theme, 'skog; livsmedl')).toEqual([{ words: 'mat', text: 'skog; mat' }]);
});

test('each of several areas that may be meant is proposed', () => {
  const found = fill('"{}"', 'Småland');
  const areas = issue(found, 'nothing', fill('Possible names: {}.', 'Kalmar, Kronoberg'));
  expect(proposed(areas, 'Småland').map(({ text }) => text)).toEqual(['Kalmar', 'Kronoberg']);
});

test.each([
  ['Da\u200Blarna', 'Dalarna'],
  ['JÃ¤mtland', 'Jämtland'],
  ['Da\u0007larna', 'Dalarna'],
  ['Da\u00ADlarna.\vMer', 'Dalarna.\nMer'],
])('characters that nobody means are repaired: %j', (text, better) => {
  const [suspect] = suspectCharacters(text);
  if (!suspect) throw new Error('There should be one.');
  const { found, expected, hint } = suspect;
  expect(proposed(issue(found, expected, hint), text)).toEqual([{ words: better, text: better }]);
});

test('nothing is proposed where it is not sure what is replaced', () => {
  expect(proposed(theme, 'livsmedl; livsmedl')).toEqual([]);
  expect(proposed(theme, 'Livsmedl')).toEqual([]);
  expect(proposed(issue('nothing', 'nothing'), 'x')).toEqual([]);
  expect(issueReport(theme).proposals).toEqual([]);
});

test('in the place of an unknown theme, the one that was meant is proposed by its name', () => {
  const themes = [
    { id: 'a', label: { sv: 'Ö', en: 'Island' } },
    { id: 'b', label: { sv: 'Å', en: 'River' } },
  ].map((each) => ({ ...each, definition: each.label, family: 'f' }));
  const meant = issue(fill('the theme "{}"', 'q'), 'nothing', fill('Did you mean "{}"?', 'b'));
  const cell = { sheet: 0, row: 1, column: 2, text: 'q' };
  expect(issueReport(meant, 'en', { cell, themes }).proposals).toEqual([
    { words: 'River', text: 'River' },
  ]);
});
