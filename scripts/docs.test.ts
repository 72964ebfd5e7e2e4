/** What the documents name must be there: files, folders, linked pages and commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json';
import { realDataset } from '../src/testing/real-dataset';
import { DATA_ROOT } from './shared/project-files';

const FOLDERS = ['.', 'docs', 'docs/decisions', 'scripts', 'bench', '.github'];
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => join(folder, name)),
);
const sources = ['src', 'scripts', 'e2e', 'bench']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .concat(readdirSync('.'));
/** Folders that a command makes. */
const isGenerated = (path: string) => /^(dist|public\/data|bench\/dist)/.test(path);
/** The same in the edition that the tests keep: what is in data/ may be another. */
const inEdition = (path: string) => (path.startsWith('data/') ? join(DATA_ROOT, path) : path);

function matches(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([, found = '']) => found);
}

test.each(documents)('%s names only what is there', (document) => {
  const text = readFileSync(document, 'utf8');
  const paths = matches(text, /`((?:src|scripts|data|docs|e2e|public|bench)\/[^`\s<>*…]*)`/g);
  const files = matches(text, /`([\w./-]+\.(?:tsx?|css|mjs))`/g);
  const links = matches(text, /\]\(([^)\s#:]+)(?:#[^)]*)?\)/g);
  const commands = matches(text, /npm run (\w[\w:-]*)/g);
  expect(paths.filter((path) => !existsSync(inEdition(path)) && !isGenerated(path))).toEqual([]);
  expect(files.filter((file) => !sources.some((each) => `/${each}`.endsWith(`/${file}`)))).toEqual(
    [],
  );
  expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
  expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test('no document and no code that is published names a contact or has their number', () => {
  const people = realDataset().regions.flatMap(({ contacts }) => contacts);
  const theirs = people.flatMap(({ name, printed, tel }) => [name, printed, tel ?? printed]);
  const isOwn = (path: string) =>
    /^src\/(?!testing).*\.tsx?$/.test(path) && !path.includes('.test.');
  const texts = [...documents, ...sources.filter(isOwn)].map((path) => readFileSync(path, 'utf8'));
  const named = theirs.filter((each) => each !== null && texts.some((text) => text.includes(each)));
  expect(people).not.toEqual([]);
  expect(named).toEqual([]);
});
