import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regionatlas-replace-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...path: readonly string[]) => join(root, 'public', ...path);
const publish = (files: Readonly<Record<string, string>>) =>
  replaceFolder(at(), 'data', new Map(Object.entries(files)));

test('every file of the folder is replaced, and nothing is left aside', async () => {
  await publish({ 'data/a.json': '1', 'data/old/b.csv': '2' });
  await publish({ 'data/a.json': '3' });
  expect(readdirSync(at('data'))).toEqual(['a.json']);
  expect(readFileSync(at('data', 'a.json'), 'utf8')).toBe('3');
  expect(readdirSync(root)).toEqual(['public']);
});

test('a failure on the way leaves the folder as it was', async () => {
  await publish({ 'data/a.json': '1' });
  // The second path needs a folder where the first has put a file.
  await expect(publish({ 'data/a.json': '2', 'data/a.json/b': '3' })).rejects.toThrow(/E/);
  expect(readFileSync(at('data', 'a.json'), 'utf8')).toBe('1');
  expect(readdirSync(root)).toEqual(['public']);
  expect(existsSync(at('data', 'b'))).toBe(false);
});
