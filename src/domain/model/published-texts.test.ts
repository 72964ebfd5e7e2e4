import { expect, test } from 'vitest';
import { byCodeUnit } from './code-unit-order';
import { shortVersion } from './published-copy';
import { lineOfContact, linesOfBlock, textsOfFocusArea } from './published-texts';
import { repeatsIn } from './repeats';
import { partWithData, translationOf, withMeaning } from './translation';

const list = { type: 'list', items: ['ett', 'två'] } as const;

test('the texts of a focus area are its title, paragraphs, headings and list items', () => {
  const body = [
    { type: 'heading', text: 'Mål' },
    list,
    { type: 'paragraph', text: 'Slut.' },
  ] as const;
  expect(textsOfFocusArea({ title: 'Liv', body })).toEqual(['Liv', 'Mål', 'ett', 'två', 'Slut.']);
});

test('as plain text list items have a bullet, or their number where the publisher numbers them', () => {
  expect(linesOfBlock({ type: 'paragraph', text: 'Slut.' })).toEqual(['Slut.']);
  expect(linesOfBlock(list)).toEqual(['• ett', '• två']);
  expect(linesOfBlock({ ...list, ordered: true })).toEqual(['1. ett', '2. två']);
});

test('a contact is a line, with the number where one is printed', () => {
  expect(lineOfContact({ name: 'Asta Prov', printed: '08-12' })).toBe('Asta Prov, 08-12');
  expect(lineOfContact({ name: 'Asta Prov', printed: null })).toBe('Asta Prov');
});

test('a title has its meaning in English alone, and where there is one', () => {
  const programme = { translations: { en: { Liv: 'Life' } } };
  expect(withMeaning(programme, 'Liv', 'en')).toBe('Liv (Life)');
  expect(withMeaning(programme, 'Liv', 'sv')).toBe('Liv');
  expect(withMeaning(programme, 'Hav', 'en')).toBe('Hav');
  expect(withMeaning({}, 'Liv', 'en')).toBe('Liv');
  expect(translationOf(programme, 'constructor', 'en')).toBeNull();
});

test('a part of the areas has data where some have chosen something and some have not', () => {
  const part = (...chosen: readonly (readonly string[])[]) =>
    partWithData({
      programme: { title: '', publisher: '', source: '' },
      areaSystem: { areas: ['20', '21', '09'] },
      regions: chosen.map((areas) => ({ areas })),
    });
  expect(part(['a'], [], ['b'])).toBe(2);
  expect(part(['a'])).toBe(1);
  expect(part(['a'], ['b'], ['c'])).toBeNull();
  expect(part([], [])).toBeNull();
});

test('a version is written as twelve digits', () => {
  expect(shortVersion('0123456789abcdef')).toBe('0123456789ab');
});

test('keys are compared by code units, whatever the language', () => {
  expect(['ä', 'a', '10', 'Z', '09', 'a'].toSorted(byCodeUnit)).toEqual([
    '09',
    '10',
    'Z',
    'a',
    'a',
    'ä',
  ]);
  expect(byCodeUnit('a', 'a')).toBe(0);
});

test('a key that stands earlier is repeated, each time', () => {
  expect(repeatsIn(['a', 'b', 'a', 'c', 'a'])).toEqual([2, 4]);
  expect(repeatsIn([])).toEqual([]);
});
