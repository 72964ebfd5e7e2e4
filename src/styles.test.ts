import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Classes whose end is a value, such as `lines-${shown}`; the last are the map library's own. */
const BEGUN = ['anchor-', 'columns-', 'is-', 'level-', 'lines-', 'of-', 'maplibregl-'];

/** The files of src with names that end so, and what is in them. */
const read = (ending: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('.test.'))
    .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

/** The classes that a style sheet's selectors ask for. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
  return new Set(
    selectors.flatMap((selector) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    ),
  );
}

test('every class that a style sheet asks for is written by something', () => {
  const code = read(/\.(?:tsx?|html)$/)
    .map(([, text]) => text)
    .join('\n');
  const words = new Set(code.match(/[\w-]+/g));
  const isWritten = (name: string) =>
    words.has(name) || BEGUN.some((beginning) => name.startsWith(beginning));
  const sheets = read(/\.css$/);
  expect(sheets.length).toBeGreaterThan(20);
  const unknown = sheets.flatMap(([file, css]) =>
    [...classesIn(css)].filter((name) => !isWritten(name)).map((name) => `${file}: .${name}`),
  );
  expect(unknown).toEqual([]);
});
