// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AREAS } from '../../testing/areas';
import { rootOfAskedPage, pageMeant } from './unknown-page';

const ENGLISH = `<!doctype html><html lang="en"><head><title>Page not found</title></head>
  <body><div id="root" data-address="/en/404.html" data-programme="a">English</div></body></html>`;

let left: string[] = [];

/** Opens an address that the host answers with the page of the site, and the page in English where it is asked for. */
function opens(address: string, english = () => Promise.resolve(new Response(ENGLISH))) {
  const { pathname, search, hash } = new URL(address, 'https://atlas.example');
  left = [];
  vi.stubGlobal('location', { pathname, search, hash, replace: (to: string) => left.push(to) });
  vi.stubGlobal('fetch', (file: string) =>
    file === '/en/404.html' ? english() : Promise.reject(new Error(file)),
  );
  const root = document.createElement('div');
  root.id = 'root';
  Object.assign(root.dataset, { address: '/404.html', programme: 'a' });
  document.body.replaceChildren(root);
  return rootOfAskedPage(root);
}

beforeEach(() => {
  document.documentElement.lang = 'sv';
});
afterEach(() => vi.unstubAllGlobals());

test('an address in the language of the answer keeps the answer', async () => {
  const root = await opens('/region/atlantis/');
  expect(root?.dataset['address']).toBe('/404.html');
  expect(document.documentElement.lang).toBe('sv');
});

test('an address in another language gets the page of that', async () => {
  const root = await opens('/en/region/atlantis/');
  expect(root?.textContent).toBe('English');
  expect(document.getElementById('root')).toBe(root);
  expect([document.documentElement.lang, document.title]).toEqual(['en', 'Page not found']);
});

test.each([
  ['cannot be fetched', () => Promise.reject(new TypeError('no network'))],
  ['is not there', () => Promise.resolve(new Response(ENGLISH, { status: 404 }))],
  ['is another page', () => Promise.resolve(new Response('<p>Hello</p>'))],
])('where the page in the other language %s, the answer stays', async (_, english) => {
  const root = await opens('/en/region/atlantis/', english);
  expect(root?.dataset['address']).toBe('/404.html');
  expect(document.documentElement.lang).toBe('sv');
});

test('an address that means a page beside the atlas leads there, with all that it asks for', async () => {
  expect(await opens('/en/verkstad?utkast=1#publicera')).toBeNull();
  expect(left).toEqual(['/en/studio/?utkast=1#publicera']);
});

test.each([
  ['/region/20/', '/region/dalarna/'],
  ['/inbaddad/tema/Mat/', '/inbaddad/?tema=mat'],
  ['/inbaddad/Region/20/?tema=mat', '/inbaddad/region/dalarna/?tema=mat'],
  ['/region/atlantis/', null],
  ['/inbaddad/atlantis/', null],
  // The address of a page that only newer data have.
  ['/tema/mat/', null],
])('%s means %s', async (address, meant) => {
  await opens(address);
  const codec = { base: '/', areas: AREAS, themeIds: new Set(['mat']), pairs: new Set<string>() };
  expect(pageMeant(codec)).toBe(meant);
});
