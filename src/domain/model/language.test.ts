import { expect, it } from 'vitest';
import { isWrittenIn, languageOf, primaryLanguage } from './language';

it('a programme that states no language is written in Swedish', () => {
  expect(languageOf({})).toBe('sv');
  expect(isWrittenIn({}, 'sv')).toBe(true);
  expect(isWrittenIn({}, 'en')).toBe(false);
});

it('the script and the region of a language tag do not make it another language', () => {
  expect(languageOf({ language: 'en-GB' })).toBe('en-GB');
  expect(primaryLanguage({ language: 'zh-Hant-TW' })).toBe('zh');
  expect(isWrittenIn({ language: 'en-GB' }, 'en')).toBe(true);
  expect(isWrittenIn({ language: 'en-GB' }, 'sv')).toBe(false);
});
