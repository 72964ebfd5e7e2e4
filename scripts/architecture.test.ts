/** The law of the folders in src/: what each of them may import, ours or a library's, and no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const VIEW = 'map i18n ui store domain react geojson';
/** All that a folder may import besides itself. Of several lines that fit a file, the last counts. */
const MAY_IMPORT = Object.entries({
  app: `features data ${VIEW} react-dom virtual:palette.css`,
  'app/studio': `features data ${VIEW} react-dom virtual:palette.css valibot fflate idb-keyval`,
  'app/prerender': `features ${VIEW} react-dom node:stream`,
  features: VIEW,
  'features/compare': `features/panel ${VIEW}`,
  'features/search': `features/panel ${VIEW}`,
  'features/matrix': `features/panel ${VIEW}`,
  'features/offline': `${VIEW} workbox-core workbox-precaching zustand`,
  'features/studio': `${VIEW} valibot`,
  'features/share': `${VIEW} react-dom mdast mdast-util-to-markdown papaparse write-excel-file`,
  map: 'i18n ui store domain react geojson',
  'map/webgl': 'map ui/font domain maplibre-gl geojson zustand',
  i18n: 'store domain react',
  ui: 'store react react-dom core-js',
  store: 'domain react zustand',
  data: `domain site.json geojson valibot @valibot/to-json-schema yaml libphonenumber-js mdast diff @noble/hashes
    mdast-util-from-markdown mdast-util-frontmatter mdast-util-to-string micromark-extension-frontmatter`,
  'data/areas':
    'data domain geojson valibot yaml @turf/turf topojson-client topojson-specification',
  'data/spreadsheet': `data domain valibot yaml mdast mdast-util-to-markdown papaparse read-excel-file fflate`,
  domain: 'domain geojson',
  'domain/changes': 'domain diff',
  'domain/geography': 'domain geojson @turf/turf',
  'domain/geography/shapes': `domain geojson @turf/turf polylabel topojson-client topojson-server
    topojson-simplify topojson-specification`,
  'domain/model': 'domain geojson valibot',
  'domain/search': 'domain minisearch valibot',
  'domain/text-analysis': 'domain @orama/stemmers fastest-levenshtein',
});
type Edge = { from: string; to: string };
type Import = Edge & { isType: boolean; isLater: boolean };
const isIn = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`);
const isTest = (path: string) => /\.test$|^testing\//.test(path);
const idOf = (path: string) => path.replace(/^src\//, '').replace(/\?.*|\.tsx?$/, '');
const folderOf = (path: string) => /^(?:(?:features|domain)\/)?[^/]+/.exec(path)?.[0] ?? path;

/** Every import of a file: static, type, re-exported, dynamic, and `import('…').T`. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (node: { type: string; source: object | null }) => {
    const { source } = node;
    if (!source) return;
    const kind = 'importKind' in node ? node.importKind : 'exportKind' in node && node.exportKind;
    const isType = kind === 'type' || node.type === 'TSImportType';
    const name = 'value' in source ? String(source.value) : 'a computed name';
    const to = name.startsWith('.') ? idOf(join(dirname(file), name)) : name;
    found.push({ from: idOf(file), to, isType, isLater: node.type === 'ImportExpression' });
  };
  const kinds = { ImportDeclaration: add, ExportNamedDeclaration: add, ExportAllDeclaration: add };
  new Visitor({ ...kinds, ImportExpression: add, TSImportType: add }).visit(
    parseSync(file, readFileSync(file, 'utf8')).program,
  );
  return found;
}

function isAllowed({ from, to }: Import) {
  if (isTest(from) || isTest(to) || isIn(from, 'scripts')) return isTest(from) || !isTest(to);
  const line = MAY_IMPORT.findLast(([folder]) => isIn(from, folder))?.[1] ?? '';
  return [folderOf(from), ...line.split(/\s+/)].some((folder) => isIn(to, folder));
}

/** The imports on a cycle, or between two cycles: what is left when every dead end is gone. */
function cyclesIn(imports: Edge[]): Edge[] {
  const importing = new Set(imports.map(({ from }) => from));
  const imported = new Set(imports.map(({ to }) => to));
  const left = imports.filter(({ from, to }) => imported.has(from) && importing.has(to));
  return left.length === imports.length ? left : cyclesIn(left);
}

/** A file and all that are loaded with it, or later too: what it imports but for types, and what those import. */
function loadedBy(file: string, isLaterToo: boolean, found = new Set<string>()): Set<string> {
  found.add(file);
  for (const { from, to, isType, isLater } of imports) {
    if (from !== file || isType || found.has(to) || (isLater && !isLaterToo)) continue;
    loadedBy(to, isLaterToo, found);
  }
  return found;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const files = [...filesIn('src'), ...filesIn('scripts')].filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);

test('no file is loose, every import points down, and libraries stay in their folders', () => {
  expect(filesIn('src').filter((file) => /^src\/[^/]+\.[^/]+$/.test(file))).toEqual([]);
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

test('no file or folder imports itself by a detour', () => {
  const folders = imports
    .filter(({ from }) => !isTest(from) && !isIn(from, 'scripts'))
    .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }));
  expect(cyclesIn(imports)).toEqual([]);
  expect(cyclesIn(folders.filter(({ from, to }) => from !== to))).toEqual([]);
});

test.each([
  ['the worker of the studio', 'app/studio/studio-worker', true, 'features/studio/messages'],
  ['a frame whose view the build has drawn', 'app/embed/frame', false, 'map/svg/renderer'],
])('%s loads no React', (_, file, isLaterToo, sample) => {
  const loaded = [...loadedBy(file, isLaterToo)];
  expect(loaded).toContain(sample);
  // JSX imports React without saying so.
  const hasReact = (each: string) =>
    /^react(?:-dom)?\b/.test(each) || files.includes(`src/${each}.tsx`);
  expect(loaded.filter(hasReact)).toEqual([]);
});
