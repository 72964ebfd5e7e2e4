import { expect, test } from 'vitest';
import { embedEn } from './en/embed';
import { embedSv } from './sv/embed';

/** Every text of a wording, by its place. Addresses are the same in both languages. */
function textsOf(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}.${key}`));
}

const ADDRESS = /^(?:en\/)?(?:tema|region|jamfor)\//;
const texts = (messages: unknown) => textsOf(messages).filter(([, text]) => !ADDRESS.test(text));

test('no Swedish is left in the English texts', () => {
  const left = texts(embedEn).filter(([, text]) => /[åäöÅÄÖ”]/.test(text));
  expect(left).toEqual([]);
});

test('nothing is the same in both languages, except a word that is', () => {
  const swedish = new Map(texts(embedSv));
  const same = texts(embedEn).filter(([place, text]) => swedish.get(place) === text);
  expect(same.map(([, text]) => text)).toEqual([]);
});
