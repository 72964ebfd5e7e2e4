import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Every page that the build wrote, by its path below dist/, with its HTML. */
const pages = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(`dist/${file}`, 'utf8')]),
);
/** Frames for other sites, the page for unknown addresses, and that which shows drafts. */
const NOT_INDEXED = /^(?:inbaddad\/|(?:en\/)?404\.html$|(?:verkstad\/utkast|en\/studio\/draft)\/)/;
/** The pages that search engines may index. */
const findable = [...pages].filter(([file]) => !NOT_INDEXED.test(file)).map(([, html]) => html);

/** What the first group matches, or "" where nothing does. */
const found = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

const unique = (pattern: RegExp) => {
  const values = findable.map((html) => found(html, pattern));
  expect(values).not.toContain('');

  expect(new Set(values).size).toBe(values.length);
};

test('there is a page for every region and theme', () => {
  const count = (start: string) =>
    [...pages.keys()].filter((file) => file.startsWith(start)).length;
  expect([count('region/'), count('tema/')]).toEqual([21, 17]);
});

test('each page has a title, a description and an address of its own', () => {
  // A region is called the same in both languages; its title is unique among the pages of each.
  unique(/(<html lang=".+?"[^]*?<title>.+?)<\/title>/);
  unique(/<meta name="description" content="(.+?)"/);
  unique(/<link rel="canonical" href="(.+?)"/);
  unique(/<meta property="og:url" content="(.+?)"/);
});

test('every page can be saved with its style sheets, frames too', () => {
  const sheets = [...pages.values()].flatMap((html) => html.match(/<link rel="stylesheet"[^>]*>/g));
  expect(sheets.length).toBeGreaterThan(pages.size);
  expect(sheets.filter((tag) => tag?.includes('crossorigin'))).toEqual([]);
});

test('what the first frame waits for is on the page', () => {
  const waited = findable.map((html) => [
    found(html, /<link rel="expect" href="#(.+?)" blocking="render"/),
    html,
  ]);
  const waiting = waited.filter(([id]) => id !== '');
  expect(waiting.length).toBeGreaterThan(findable.length / 2);
  expect(waiting.filter(([id, html]) => !html?.includes(` id="${id}"`))).toEqual([]);
});

test('the about page leads to the licence of everything that is bundled', () => {
  expect(pages.get('om/index.html')).toContain('href="/licences.txt"');
  const licences = readFileSync('dist/licences.txt', 'utf8');
  for (const name of ['maplibre-gl', 'react-dom', 'minisearch', 'workbox-precaching', 'idb-keyval'])
    expect(licences).toContain(`\n${name} `);
});

test('each page is described by sentences', () => {
  const descriptions = findable.map((html) =>
    found(html, /<meta name="description" content="(.+?)"/),
  );
  expect(descriptions.filter((text) => !/^\p{Lu}.* .*\.$/u.test(text))).toEqual([]);
});

test('each page names its data, which is there, and what it is for search engines', () => {
  for (const html of findable) {
    const data = found(html, /<link rel="alternate" type="application\/json" href="\/(.+?)"/);
    expect(existsSync(`dist/${data}`), data).toBe(true);
    const described = found(html, /<script type="application\/ld\+json">(.+?)<\/script>/);
    expect(described).toMatch(
      found(html, /<html lang="(?:sv|en)"[^]*?<link rel="canonical" href="(\/(?:en\/)?)"/) === ''
        ? /"@type":"BreadcrumbList"/
        : /"@type":"Dataset".*"@type":"Organization"/,
    );
    expect(() => JSON.parse(described) as unknown).not.toThrow();
  }
});

test('each page has a social card, 960 by 504 pixels, of 40 kB at most', () => {
  const cards = findable.map((html) =>
    found(html, /<meta property="og:image" content=".*?(card\/.+?)"/),
  );
  for (const card of cards) {
    const bytes = readFileSync(`dist/${card}`);
    expect([card, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([card, 960, 504]);
    expect(bytes.length, card).toBeLessThanOrEqual(40_000);
  }
  // Pages about no region, theme or pair show the overview's, in their own language.
  const own = [...pages.keys()].filter((file) =>
    /^(?:en\/)?(?:region|tema|jamfor)\//.test(file),
  ).length;
  expect(new Set(cards).size).toBe(own + (pages.has('en/index.html') ? 2 : 1));
});

test('the page for unknown addresses, the frames and drafts are not indexed by search engines', () => {
  const hidden = [...pages].filter(([file]) => NOT_INDEXED.test(file));
  expect(hidden).toHaveLength(2 + 2 + 2 * (1 + 21 + 17 + 39));
  for (const [file, html] of hidden) {
    expect.soft(html, file).toContain('<meta name="robots" content="noindex" />');
    expect.soft(html, file).not.toContain('rel="canonical"');
  }
});

test('on every page there is one main heading, and no level of heading is skipped', () => {
  for (const [file, html] of pages) {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    if (file.startsWith('inbaddad/')) continue;
    expect.soft(levels.filter((level) => level === 1).length, file).toBe(1);
    // The map's headings come before the text's; what is counted is a step down by more than one.
    const skips = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 1) + 1);
    expect.soft(skips, file).toEqual([]);
  }
});

test('no page has an inline script, an inline style or an inline handler', () => {
  for (const [file, html] of pages) {
    expect.soft(html, file).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/);
    expect.soft(html, file).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect.soft(html, file).not.toMatch(/(?:src|href)="javascript:/);
  }
});
