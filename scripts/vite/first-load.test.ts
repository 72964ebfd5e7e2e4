import { expect, test } from 'vitest';
import { addAddresses, orderTags } from './first-load';

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

test('every tag is there once, as it was', () => {
  const tags = (html: string) => (html.match(/<(?:script|link|meta)[^>]*>/g) ?? []).toSorted();
  expect(tags(orderTags(SHELL))).toEqual(tags(SHELL));
});

test('a shell without a place for them is refused with a sentence', () => {
  expect(() => orderTags(SHELL.replace('<!--shapes-->', ''))).toThrow(/Expected both/);
  expect(() => orderTags('<html></html>')).toThrow(/viewport/);
});

test("our code is asked for beside the entry's script, which is told where the map library is", () => {
  const shell = SHELL.replaceAll('/assets/', '/regionatlas/assets/');
  const told = addAddresses(shell, {
    code: 'assets/code.js',
    library: 'assets/library.js',
    libraryBytes: 1000,
  });
  expect(told).toContain(
    '<link rel="modulepreload" crossorigin href="/regionatlas/assets/code.js">',
  );
  expect(told).toContain(
    '<script type="module" crossorigin src="/regionatlas/assets/atlas.js" data-library="/regionatlas/assets/library.js" data-library-bytes="1000"></script>',
  );
  expect(orderTags(told)).toContain('data-library="/regionatlas/assets/library.js"');
});
