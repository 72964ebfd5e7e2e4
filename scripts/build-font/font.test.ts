import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { realDataset } from '../../src/testing/real-dataset';
import { LETTERS, subsetFont, WEIGHTS } from './font';

const dataset = realDataset();
const css = readFileSync('src/ui/font/font.css', 'utf8');

test('the font in the project is what its package gives', async () => {
  const committed = readFileSync('src/ui/font/font.woff2');
  expect((await subsetFont()).equals(committed), 'run "npm run build-font"').toBe(true);
});

test('the style sheet says which letters and weights it has', () => {
  const told = /unicode-range:([^;]+);/.exec(css)?.[1] ?? '';
  expect(told.replaceAll(/\s+/g, ' ').trim()).toBe(unicodeRange(LETTERS));
  expect(css).toContain(`font-weight: ${String(WEIGHTS.min)} ${String(WEIGHTS.max)};`);
});

/** Returns letters as a CSS `unicode-range`: "U+20-7E, U+A0". */
function unicodeRange(letters: string): string {
  const points = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).toSorted(
    (a, b) => a - b,
  );
  const runs: { from: number; to: number }[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last.to + 1) last.to = point;
    else runs.push({ from: point, to: point });
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/** Signs of keys and arrows, which the package lacks too. */
const ELSEWHERE = '⌘→';

/** Brackets round words that other areas have other words for, which nobody sees. */
const NOT_SHOWN = '⟨⟩';

test('it has every letter and sign of the published page, and of the interface', () => {
  const texts = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('test'))
    .map((name) => readFileSync(`src/i18n/${name}`, 'utf8'));
  const beyond = [JSON.stringify(dataset), ...texts].flatMap(
    (text) => text.match(/[^ -~\s]/gu) ?? [],
  );
  const letters = new Set(beyond);
  expect(letters.size).toBeGreaterThan(8);
  expect([...letters].filter((each) => !(LETTERS + ELSEWHERE + NOT_SHOWN).includes(each))).toEqual(
    [],
  );
});
