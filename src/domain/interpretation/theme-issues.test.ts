import { expect, test } from 'vitest';
import type { FocusAreaTheme } from '../model/dataset';
import { isQuoteFrom, themeIssues } from './theme-issues';

const TEXTS = ['Segel', 'Åter i hamn'];
/** "a:Segel" is the main theme a with that quote, "-b:hamn" a secondary theme. */
const themes = (...all: readonly string[]): readonly FocusAreaTheme[] =>
  all.map((each) => {
    const [id = '', evidence = ''] = each.replace('-', '').split(':');
    return { id, level: each.startsWith('-') ? 'touches' : 'main', evidence };
  });

test.each<[string, readonly string[], ReturnType<typeof themeIssues>]>([
  ['no theme at all', [], []],
  ['a main theme with its quote', ['a:Segel'], []],
  ['two main themes and another', ['a:Segel', 'b:hamn', '-c:Åter'], []],
  ['an unknown theme', ['a:Segel', '-x:hamn'], [{ kind: 'unknown', index: 1 }]],
  ['a quote from elsewhere', ['a:Segel', '-b:Hav'], [{ kind: 'misquoted', index: 1 }]],
  ['no main theme', ['-a:Segel'], [{ kind: 'main-count', count: 0 }]],
  ['three main themes', ['a:Segel', 'b:hamn', 'c:i'], [{ kind: 'main-count', count: 3 }]],
  ['a theme that stands twice', ['a:Segel', '-a:hamn'], [{ kind: 'repeated', index: 1 }]],
])('%s', (_, given, issues) => {
  expect(themeIssues(themes(...given), new Set('abc'), TEXTS)).toEqual(issues);
});

test('without texts no quote is checked', () => {
  expect(themeIssues(themes('a:Hav'), new Set('a'), null)).toEqual([]);
});

test('a quote stands within one text, and has words', () => {
  expect(isQuoteFrom('r i h', TEXTS)).toBe(true);
  expect(isQuoteFrom('Segel Åter', TEXTS)).toBe(false);
  expect(isQuoteFrom(' ', TEXTS)).toBe(false);
  expect(isQuoteFrom('', TEXTS)).toBe(false);
});
