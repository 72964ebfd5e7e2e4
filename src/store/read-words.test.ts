import { expect, test } from 'vitest';
import { programmeAsked } from './read-words';

test('a programme is asked for by its id, there or not', () => {
  expect(programmeAsked(['Program', 'Okänd', 'tema'])).toBe('okand');
  expect(programmeAsked(['program'])).toBe('');
  expect(programmeAsked(['tema', 'program'])).toBeNull();
});
