import { expect, test } from 'vitest';
import { listedIn, listProgramme } from './read-catalogue';

const CATALOGUE = '# The newest first.\nprogrammes:\n  - old\n  # Long over.\n  - older\n';

test('a new programme is the first, and the rest stays as it is', () => {
  const listed = listProgramme(CATALOGUE, 'new');
  expect(listed).toBe(CATALOGUE.replace('  - old\n', '  - new\n  - old\n'));
  expect(listedIn(listed)).toEqual(['new', 'old', 'older']);
});

test('a programme that is listed is not listed twice', () => {
  expect(listProgramme(CATALOGUE, 'older')).toBe(CATALOGUE);
});

test('in what is no catalogue nothing is listed', () => {
  expect([listProgramme('', 'a'), listedIn('')]).toEqual(['', []]);
});
