import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realDataset } from '../../src/testing/real-dataset';
import { LETTERS, unicodeRange, WEIGHTS } from './letters';
import { subsetLettering } from './subset';

const dataset = realDataset();
const css = readFileSync('src/lettering/lettering.css', 'utf8');

test('the font in the project is what its package gives', async () => {
  const committed = readFileSync('src/lettering/lettering.woff2');
  expect((await subsetLettering()).equals(committed), 'run "npm run build-lettering"').toBe(true);
});

test('the style sheet says which letters and weights it has', () => {
  const told = /unicode-range:([^;]+);/.exec(css)?.[1] ?? '';
  expect(told.replaceAll(/\s+/g, ' ').trim()).toBe(unicodeRange(LETTERS));
  expect(css).toContain(`font-weight: ${String(WEIGHTS.min)} ${String(WEIGHTS.max)};`);
});

test('letters that follow one another are one range', () => {
  expect(unicodeRange('cab')).toBe('U+61-63');
  expect(unicodeRange('a z')).toBe('U+20, U+61, U+7A');
  expect(unicodeRange('')).toBe('');
});

test('it has every letter of the published page, and of the interface', () => {
  const texts = [JSON.stringify(dataset), readFileSync('src/text/sv.ts', 'utf8')];
  const letters = new Set(texts.flatMap((text) => text.match(/[\p{L}\d”–]/gu) ?? []));
  expect(letters.size).toBeGreaterThan(60);
  expect([...letters].filter((letter) => !LETTERS.includes(letter))).toEqual([]);
});
