import { describe, expect, test } from 'vitest';
import {
  addAddresses,
  askForStyles,
  assertFirstPackages,
  chunkOf,
  lateStylesWithoutCors,
  orderTags,
  stylesFirst,
} from './first-load';

const SHELL = `<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Regionatlas</title>
    <script type="module" crossorigin src="/assets/atlas.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/part.js">
    <link rel="stylesheet" crossorigin href="/assets/atlas.css">
  </head>
  <body>
    <div id="root"><!--page--></div>
    <!--shapes-->
  </body>
</html>`;

test('the style sheet is asked for first, the scripts after the text and the outlines', () => {
  const wanted = [
    'viewport',
    '/assets/atlas.css',
    '<title>',
    '<!--page-->',
    '<!--shapes-->',
    '/assets/atlas.js',
    '/assets/part.js',
  ];
  const ordered = orderTags(SHELL);
  const places = wanted.map((text) => ordered.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('every tag is there once, as it was, but that style sheets are asked for without CORS', () => {
  const tags = (html: string) => (html.match(/<(?:script|link|meta)[^>]*>/g) ?? []).toSorted();
  const wanted = SHELL.replace('stylesheet" crossorigin', 'stylesheet"');
  expect(tags(orderTags(SHELL))).toEqual(tags(wanted));
});

test('a shell without a place for them is refused with a sentence', () => {
  expect(() => orderTags(SHELL.replace('<!--shapes-->', ''))).toThrow(/Expected both/);
  expect(() => orderTags('<html></html>')).toThrow(/viewport/);
});

const FILES = {
  code: 'assets/code.js',
  styles: 'assets/code.css',
  font: 'assets/font.woff2',
  library: 'assets/library.js',
  libraryBytes: 1000,
};
const TOLD = addAddresses(orderTags(SHELL.replaceAll('/assets/', '/regionatlas/assets/')), FILES);

test("our code is asked for beside the entry's script, which is told where the map library is", () => {
  expect(TOLD).toContain(
    '<link rel="modulepreload" crossorigin href="/regionatlas/assets/code.js">',
  );
  expect(TOLD).toContain(
    '<script type="module" crossorigin src="/regionatlas/assets/atlas.js" data-library="/regionatlas/assets/library.js" data-library-bytes="1000"></script>',
  );
});

const SHEET = '<link rel="stylesheet" href="/regionatlas/assets/code.css">';

test('the font is at hand when its style sheet comes', () => {
  expect(TOLD).toContain(
    'as="font" type="font/woff2" crossorigin href="/regionatlas/assets/font.woff2"',
  );
});

test('a shell without an entry is refused with a sentence', () => {
  expect(() => addAddresses('<html></html>', FILES)).toThrow(/no script of a bundled entry/);
});

test('the styles that come with our code are asked for at once only where there are no scripts', () => {
  expect(TOLD).toContain(`<noscript>${SHEET}</noscript>`);
  expect(TOLD.split(SHEET)).toHaveLength(2);
});

test('a page that is first seen in them asks for them itself', () => {
  const asked = askForStyles(TOLD);
  expect(asked).toContain(SHEET);
  expect(asked).not.toContain('noscript');
});

test('a page beside the atlas asks for the style sheet of the atlas before its own', () => {
  const own = '<link rel="stylesheet" crossorigin href="/assets/draft.css">';
  const page = stylesFirst(
    SHELL.replace('<link rel="style', `${own}\n<link rel="style`),
    'atlas.css',
  );
  expect(page.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
    '<link rel="stylesheet" href="/assets/atlas.css">',
    '<link rel="stylesheet" href="/assets/draft.css">',
  ]);
});

test('a package that can wait is not in the first load', () => {
  const ours = ['/project/src/app/browser.tsx', '/project/node_modules/react-dom/client.js'];
  expect(() => assertFirstPackages(ours)).not.toThrow();
  const worker = '/project/node_modules/maplibre-gl/worker.mjs?worker&url';
  expect(() => assertFirstPackages([...ours, worker])).not.toThrow();
  expect(() =>
    assertFirstPackages([...ours, '/project/node_modules/minisearch/dist/index.js']),
  ).toThrow(/has .*minisearch, imported/);
});

describe('A module', () => {
  const [entry, ours, map, studio] = [
    '/src/app/main.ts',
    '/src/app/browser.tsx',
    '/src/map/webgl/create-renderer.ts',
    '/src/app/studio/studio.tsx',
  ] as const;
  const importers = new Map<string, readonly string[]>([
    [entry, ['/index.html']],
    [studio, ['/src/app/studio/studio.html']],
    ['/page.ts', [ours]],
    ['/styles.css', [entry]],
  ]);
  const importersOf = (id: string) => importers.get(id) ?? [];
  const chunkIfImportedBy = (...by: readonly string[]) =>
    chunkOf('/module.ts', (id) => (id === '/module.ts' ? by : importersOf(id)));

  test('that the entry imports is not with the entry, which runs alone on its page', () => {
    expect(chunkIfImportedBy(entry)).toBe('start');
    expect(chunkIfImportedBy(entry, '/page.ts', studio)).toBe('start');
    expect(chunkOf(entry, importersOf)).toBeNull();
    expect(chunkOf('/styles.css', importersOf)).toBe('first');
  });

  test('of our code is in one file, whoever else imports it', () => {
    expect(chunkIfImportedBy('/page.ts')).toBe('atlas');
    expect(chunkIfImportedBy('/page.ts', studio, map)).toBe('atlas');
  });

  test('of the map library is in one file with ours where others import it too', () => {
    expect(chunkIfImportedBy(map, '/src/late.ts')).toBe('atlas');
    expect(chunkIfImportedBy(map)).toBeNull();
  });

  test('of the studio alone, or of a lazy view, is not in the first load', () => {
    expect(chunkIfImportedBy(studio)).toBeNull();
    expect(chunkIfImportedBy(studio, '/src/late.ts')).toBeNull();
  });
});

test('what a view brings of style sheets is asked for without CORS too, and a new bundler is told of', () => {
  expect(lateStylesWithoutCors('link.crossOrigin = "";')).toBe(
    'if (!isCss) link.crossOrigin = "";',
  );
  expect(() => lateStylesWithoutCors('link.cors = "";')).toThrow('link.crossOrigin');
});
