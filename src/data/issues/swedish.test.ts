import { expect, test } from 'vitest';
import { datasetSchema } from '../../domain/model/dataset-schema';
import { siteSchema } from '../../domain/model/site-schema';
import { searchFacts } from '../../domain/search/facts-schema';
import { AREAS } from './swedish/areas';
import { CHECKS } from './swedish/checks';
import { FOLDER } from './swedish/folder';
import { SHEETS } from './swedish/sheets';
import { SWEDISH } from './swedish';
import { fill, inWords, quoted } from './wording';

const phrases = Object.entries(SWEDISH);
const code = Object.values(
  import.meta.glob<string>(
    [
      '../**/*.ts',
      '../../domain/{model,search}/*-schema.ts',
      '../../../scripts/{,check-data/,shared/}*.ts',
      '!./swedish*',
      '!./swedish/*',
    ],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
).join('\n');
const ENGLISH =
  /\b(?:a|an|and|are|as|at|every|for|is|it|no|of|only|one|or|so|that|the|them|they|to|with|without)\b/i;

test('no phrase stands twice', () => {
  const tables = [AREAS, CHECKS, FOLDER, SHEETS];
  expect(tables.flatMap((table) => Object.keys(table))).toHaveLength(phrases.length);
});

test.each(phrases)('"%s" is said of some fault', (english) => {
  expect(code).toContain(`'${english.replaceAll("'", String.raw`\'`)}'`);
});

/** The messages in a schema, however deep. */
function messagesIn(part: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return [];
  seen.add(part);
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'message' && typeof value === 'string' ? [value] : messagesIn(value, seen),
  );
}

test('what a schema expects is a phrase', () => {
  const messages = messagesIn([datasetSchema, siteSchema, searchFacts]);
  expect(messages).toContain('at least one theme');
  expect(messages.filter((message) => !(message in SWEDISH))).toEqual([]);
});

test.each(phrases)('"%s" is said of areas of any kind', (...both) => {
  const said = both.join('\n').replaceAll(/regions\/|such as .*|som ”.*/g, '');
  expect(said).not.toMatch(/region|\blän(?:et|en|s)?\b|\blänskod|\bcount(?:y|ies)\b/i);
});

test.each(phrases)(
  '"%s" has as many values in Swedish, and no English word',
  (english, swedish) => {
    expect(swedish.split('{}')).toHaveLength(english.split('{}').length);
    expect(swedish.replaceAll('a–z', '')).not.toMatch(ENGLISH);
    expect(swedish).not.toContain('"');
    expect(swedish.endsWith('.')).toBe(english.endsWith('.'));
  },
);

test('values stand in a phrase as they are, whatever they hold, and phrases in the language', () => {
  const wording = fill('{} and {} more', fill('The sheet "{}"', '{} one $&'), 2);
  expect(inWords(wording)).toBe('The sheet "{} one $&" and 2 more');
  expect(inWords(wording, SWEDISH)).toBe('Bladet ”{} one $&” och 2 till');
});

test('texts that are listed have the quotation marks of the language', () => {
  const wording = fill('also {}', quoted(['a', 'b', 'c']));
  expect(inWords(wording)).toBe('also "a", "b", "c"');
  expect(inWords(wording, SWEDISH)).toBe('dessutom ”a”, ”b”, ”c”');
});
