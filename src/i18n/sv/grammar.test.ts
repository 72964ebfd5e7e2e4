import { expect, it } from 'vitest';
import { genitive } from './grammar';

it.each([
  ['Blekinge', 'Blekinges'],
  ['Örnsköldsvik', 'Örnsköldsviks'],
  ['Halland och Kronoberg', 'Halland och Kronobergs'],
  ['Verkets', 'Verkets'],
  ['EU:S', 'EU:S'],
  ['Lax', 'Lax'],
  ['Schweiz', 'Schweiz'],
])('What is of %s is %s', (name, said) => {
  expect(genitive(name)).toBe(said);
});
