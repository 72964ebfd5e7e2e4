import { expect, test } from 'vitest';
import { partWithData, translationOf, withMeaning } from './translation';

test('a title has its meaning in English alone, and where there is one', () => {
  const programme = { translations: { en: { Liv: 'Life', Smart: 'Smart' } } };
  expect(withMeaning(programme, 'Liv', 'en')).toBe('Liv (Life)');
  expect(withMeaning(programme, 'Liv', 'sv')).toBe('Liv');
  expect(withMeaning(programme, 'Hav', 'en')).toBe('Hav');
  expect(withMeaning(programme, 'Smart', 'en')).toBe('Smart');
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
