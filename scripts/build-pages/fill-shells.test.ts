import { expect, test } from 'vitest';
import { realDataset } from '../../src/testing/real-dataset';
import { fillPage } from './fill-shells';

const SHELL = `<html lang="sv">
  <head>
    <link rel="stylesheet" href="/atlas/first.css">
    <!--head-->
    <noscript><link rel="stylesheet" crossorigin href="/atlas/late.css"></noscript>
  </head>
  <body>
    <div id="root"><!--page--></div>
    <!--shapes-->
    <script type="module" src="/atlas/entry.js"></script>
  </body>
</html>`;

const place = { base: '/atlas/', site: '' };
const dataset = realDataset();

const page = {
  lang: 'en' as const,
  title: 'Matrix',
  description: 'All regions.',
  canonical: '/atlas/en/matris/',
  digest: 'abc',
  alternates: [],
  body: '<p>Body</p>',
  shapes: '<svg></svg>',
  needsLateStyles: false,
};

test('what a page needs is asked for in the order in which it is needed', () => {
  const html = fillPage(SHELL, page, place, dataset);
  const order = [
    'first.css',
    '<p>Body</p>',
    '<svg></svg>',
    'rel="preload" href="/atlas/data/',
    'entry.js',
  ];
  const places = order.map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('data-address="/atlas/en/matris/" data-digest="abc"');
});

test.each([
  ['page', 'search, filters and choices do not. <a href="">Reload the page</a>'],
  ['frame', 'The map can be read'],
  ['builder', 'choices and buttons do not.'],
  ['studio', 'The studio and its drafts cannot be used right now.'],
])('where its scripts fail, a %s says what of it cannot be used', (kind, sentence) => {
  const shell = SHELL.replace('<body>', `<body><!--start-failure: ${kind}-->`);
  const [, said] =
    /<p class="start-failure.*?>(.*)<\/p>/.exec(fillPage(shell, page, place, dataset)) ?? [];
  expect(said).toContain(sentence);
});

test('the late style sheet is for browsers without scripts, or for a page that it dresses', () => {
  const usual = fillPage(SHELL, page, place, dataset);
  expect(usual).toContain('<noscript><link rel="stylesheet" crossorigin href="/atlas/late.css">');
  const dressed = fillPage(SHELL, { ...page, needsLateStyles: true }, place, dataset);
  expect(dressed).toContain('href="/atlas/late.css"');
  expect(dressed).not.toContain('noscript');
});

test('shapes without content are in the short form, which browsers read alike', () => {
  const drawn = '<a><use href="#a"></use><path d="M0 0"></path><title></title></a>';
  const html = fillPage(SHELL, { ...page, body: drawn, shapes: `<g>${drawn}</g>` }, place, dataset);
  const short = '<a><use href="#a"/><path d="M0 0"/><title></title></a>';
  expect(html).toContain(`<div id="root" data-address="${page.canonical}"`);
  expect(html).toContain(`>${short}</div>`);
  expect(html).toContain(`<g>${short}</g>`);
});
