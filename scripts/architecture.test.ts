/** The law of the folders in src/: what each of them may import, ours or a library's, and no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const VIEW = 'map i18n ui store domain react';
/** All that a folder may import besides itself. Of several lines that fit a file, the last counts. */
const MAY_IMPORT = Object.entries({
  app: `features data ${VIEW} react-dom virtual:palette.css`,
  'app/prerender': `features ${VIEW} react-dom node:stream`,
  features: VIEW,
  'features/compare': `features/panel ${VIEW}`,
  'features/embed': `${VIEW} geojson`,
  'features/search': `features/panel ${VIEW}`,
  'features/share': `${VIEW} react-dom mdast mdast-util-to-markdown papaparse write-excel-file`,
  map: 'i18n ui store domain react geojson',
  'map/webgl': 'map ui/font domain maplibre-gl geojson',
  i18n: 'store domain react',
  ui: 'store react react-dom',
  store: 'domain react zustand',
  data: `domain ../site.json geojson valibot @valibot/to-json-schema yaml libphonenumber-js mdast diff
    mdast-util-from-markdown mdast-util-frontmatter micromark-extension-frontmatter fastest-levenshtein`,
  domain: 'domain',
  'domain/export': 'domain geojson',
  'domain/geography': 'domain geojson @turf/turf',
  'domain/search': 'domain minisearch',
  'domain/text-analysis': 'domain @orama/stemmers',
});
/** Imports that still break the law. The list only shrinks. */
const KNOWN = new Set<string>();

type Import = { from: string; to: string };
const isIn = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`);
const isTest = (path: string) => /\.test(\.tsx?)?$|^testing\//.test(path);
const folderOf = (path: string) => /^(?:(?:features|domain)\/)?[^/]+/.exec(path)?.[0] ?? path;
const isKnown = ({ from, to }: Import) => KNOWN.has(`${from} → ${to}`);

/** Every import of a file: static, type, re-exported, dynamic, and `import('…').T`. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = ({ source }: { source: object | null }) => {
    if (!source) return;
    const name = 'value' in source ? String(source.value).replace(/\?.*/, '') : 'a computed name';
    const to = name.startsWith('.') ? join(dirname(file), name).replace('../src/', '') : name;
    found.push({ from: file.replace(/\.tsx?$/, ''), to });
  };
  const kinds = { ImportDeclaration: add, ExportNamedDeclaration: add, ExportAllDeclaration: add };
  const { program } = parseSync(file, readFileSync(join('src', file), 'utf8'));
  new Visitor({ ...kinds, ImportExpression: add, TSImportType: add }).visit(program);
  return found;
}

function isAllowed({ from, to }: Import) {
  if (isTest(from) || isTest(to)) return isTest(from);
  if (isIn(from, '..')) return true;
  const line = MAY_IMPORT.findLast(([folder]) => isIn(from, folder))?.[1] ?? '';
  return [folderOf(from), ...line.split(/\s+/)].some((folder) => isIn(to, folder));
}

/** The imports on a cycle, or between two cycles: what is left when every dead end is gone. */
function cyclesIn(imports: Import[]): Import[] {
  const importing = new Set(imports.map(({ from }) => from));
  const imported = new Set(imports.map(({ to }) => to));
  const left = imports.filter(({ from, to }) => imported.has(from) && importing.has(to));
  return left.length === imports.length ? left : cyclesIn(left);
}

const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' });
const imports = [...filesIn('src'), ...filesIn('scripts').map((file) => join('../scripts', file))]
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap(importsOf)
  .filter((each) => !isKnown(each));

test('every import points down, and no library is used outside its folders', () => {
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

test('no file or folder imports itself by a detour', () => {
  const folders = imports
    .filter(({ from }) => !isTest(from) && !isIn(from, '..'))
    .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }));
  expect(cyclesIn(imports)).toEqual([]);
  expect(cyclesIn(folders.filter(({ from, to }) => from !== to))).toEqual([]);
});

test('no file is loose in src/', () => {
  expect(readdirSync('src').filter((name) => name.includes('.'))).toEqual([]);
});
