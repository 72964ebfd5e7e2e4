// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SWATCHES } from '../../domain/choropleth/palette';
import { REGIONS } from '../../testing/areas';
import { appContextFor, snippetAt } from '../../testing/embed-at';
import { viewSummary } from '../../i18n/view-summary';

const ADDRESSES = [
  '/',
  '/tema/cirkular-ekonomi/',
  '/?tema=besoksnaring,livsmedel',
  '/?tema=besoksnaring,livsmedel,samverkan',
  '/region/dalarna/',
  '/region/vastra-gotaland/?tema=livsmedel',
  '/jamfor/dalarna/gavleborg/',
  '/?jamfor=20,06,03,01&tema=klimat-energi',
  '/?lik=20',
];
const all = [...ADDRESSES, ...ADDRESSES.map((address) => `/en${address}`)];

/** As in a page: text/html, which mends what is wrong. */
function inPage(code: string): HTMLElement {
  const place = document.createElement('div');
  place.append(...new DOMParser().parseFromString(code, 'text/html').body.childNodes);
  return place;
}

const ELEMENTS = new Set(
  'div p strong small a ul li dl dt dd svg title desc defs pattern path clipPath rect use g text span'.split(
    ' ',
  ),
);

describe.each(all)('the snippet of %s', (address) => {
  const code = snippetAt(address);
  const place = inPage(code);
  const elements = [...place.querySelectorAll('*')];

  it('has nothing that a page without scripts, styles and classes would not take', () => {
    for (const { localName, attributes } of elements) {
      expect(ELEMENTS).toContain(localName);
      for (const { name } of attributes) expect(name).not.toMatch(/^(?:style|class|on.*)$/);
    }
    expect(code).not.toMatch(/<!--|javascript:|@import/i);
    const links = [...place.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    for (const link of links) expect(link).toMatch(/^https:\/\/atlas\.example\.se\//);
    // Nothing is fetched: every other address is a place in the drawing.
    for (const [, target] of code.matchAll(/(?:href="|url\()(#[^")]+)/g))
      expect(place.querySelectorAll(target ?? '')).toHaveLength(1);
    expect(place.querySelectorAll('[src]')).toHaveLength(0);
  });

  it('is well formed as XML too, so that no reader has to mend it', () => {
    const tags = code.matchAll(/<(\/?)([a-z]+)(?:\s[a-zA-Z:-]+="[^"<>]*")*(\/?)>/g);
    const open: string[] = [];
    const crossed: string[] = [];
    for (const [, slash, name = '', self] of tags) {
      if (slash && open.pop() !== name) crossed.push(name);
      if (!slash && !self) open.push(name);
    }
    expect({ open, crossed }).toEqual({ open: [], crossed: [] });
    expect(code.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  });

  it('has only ids of its own', () => {
    const ids = elements.flatMap((each) => each.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const [prefix] = /^ra-[0-9a-z]+/.exec(ids[0] ?? '') ?? [''];
    expect(prefix).not.toBe('');
    for (const id of ids) expect(id.startsWith(`${prefix}-`)).toBe(true);
  });

  it('says in words what the map shows, with every region by name', () => {
    const { app, messages } = appContextFor(address);
    const { choropleth, title, focusAreas } = viewSummary(app, messages);
    const svg = place.querySelector('svg');
    const named = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const [name, said] = named.map((id) => place.querySelector(`[id="${id}"]`)?.textContent ?? '');
    expect(name).toBe(title);
    expect(place.textContent).not.toMatch(/[⟨⟩]/);
    expect(said).toContain(choropleth.sentence);
    const list = place.querySelector('dl')?.textContent ?? '';
    for (const { shortName } of REGIONS) expect(list).toContain(shortName);
    for (const { label } of choropleth.legend) expect(list).toContain(label);
    for (const focusArea of focusAreas) expect(place.textContent).toContain(focusArea);
    expect(place.textContent).toContain('Tillväxtverket');
    expect(place.firstElementChild?.getAttribute('lang')).toBe(messages.lang);
  });

  it('is small', () => {
    expect(new TextEncoder().encode(code).length).toBeLessThan(24_500);
  });
});

it('two snippets on one page do not share an id', () => {
  const ids = ['/', '/tema/livsmedel/'].flatMap((address) =>
    [...snippetAt(address).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(ADDRESSES)(
  '%s: every region has the colour and the pattern of the choropleth',
  (address) => {
    const { app, messages } = appContextFor(address);
    const place = inPage(snippetAt(address));
    const fillsOf = (code: string) =>
      [...place.querySelectorAll(`use[href$="-shape-${code}"][fill]`)].map((use) =>
        use.getAttribute('fill'),
      );
    for (const [code, { fill, pattern }] of viewSummary(app, messages).choropleth.regions) {
      const [colour, drawn = null] = fillsOf(code);
      expect([code, colour]).toEqual([code, SWATCHES[fill].light]);
      expect([code, drawn?.includes(`-pattern-${pattern})`) ?? false]).toEqual([
        code,
        pattern !== null,
      ]);
    }
  },
);

it('titles of focus areas are marked as Swedish on an English page', () => {
  expect(snippetAt('/en/region/dalarna/')).toMatch(/<ul[^>]* lang="sv"[^>]*>.*Resurseffektivitet/s);
});
