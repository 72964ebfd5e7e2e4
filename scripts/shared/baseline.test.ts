import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Methods of arrays that the oldest promised browsers lack. */
const LACKED = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'];

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^testing/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

test('methods that browsers of the baseline lack are added, also where no end-to-end test takes them away: in workers', () => {
  const used = LACKED.filter((method) => code.includes(`.${method}(`));
  const added = readFileSync('src/ui/missing-methods.ts', 'utf8');
  const kebab = (method: string) => method.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  expect(used).toContain('findLastIndex');
  expect(used.filter((method) => !added.includes(`es.array.${kebab(method)}'`))).toEqual([]);
});

test('no regular expression looks behind, which would end a script in Safari before 16.4', () => {
  expect(code.match(/.*\(\?<[=!].*/g) ?? []).toEqual([]);
});
