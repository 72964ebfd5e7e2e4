import { expect, test } from 'vitest';
import { borderLake } from '../domain/geography/neighbours';
import { AREAS, REGIONS } from '../testing/areas';
import { readHtml } from '../testing/read-html';
import { realDataset } from '../testing/real-dataset';
import { renderedPages } from '../testing/rendered-pages';

const dataset = realDataset();
const pages = [...(await renderedPages(dataset))].filter(([path]) => path.startsWith('en/'));
const said = pages.flatMap(([path, { body }]) =>
  readHtml(body, 'en').map((each) => ({ path, ...each })),
);

/** Names are said the same in any language and need no mark. The longest first. */
const NAMES: readonly string[] = [
  ...REGIONS.map(({ shortName }) => shortName),
  // "Södermanlands län" is "Södermanland County" in English.
  ...REGIONS.map(({ county }) => county.replace(/s? län$/, '')),
  ...dataset.regions.flatMap(({ name, contacts }) => [name, ...contacts.map((each) => each.name)]),
  ...AREAS.groups.map(({ label }) => label.en),
  borderLake(AREAS, '03', '04') ?? '',
  borderLake(AREAS, '05', '14') ?? '',
  'Mullsjö',
  dataset.programme.publisher,
  dataset.programme.source,
  dataset.programme.title,
].toSorted((a, b) => b.length - a.length);

const withoutNames = (text: string) =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);

test('on every English page, Swedish other than names is marked as Swedish', () => {
  expect(pages.length).toBeGreaterThan(70);
  expect(said.filter(({ lang }) => lang === 'sv').length).toBeGreaterThan(1000);
  const unmarked = said
    .filter(({ text, lang }) => lang !== 'sv' && /[åäöÅÄÖ]/.test(withoutNames(text)))
    .map(({ text }) => text);
  expect([...new Set(unmarked)]).toEqual([]);
});

test('on every English page, the published texts are marked as Swedish', () => {
  const published = new Set(
    dataset.regions.flatMap((region) =>
      region.areas.flatMap(({ title, body }) => [
        title,
        ...body.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
      ]),
    ),
  );
  const texts = said.filter(({ text }) => published.has(text.trim()));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ lang }) => lang !== 'sv')).toEqual([]);
});

test('on every English page, a Swedish title has its translation, and counties are in English', () => {
  const meanings = Object.entries(dataset.programme.translations?.en ?? {});
  const isTitle = new Map(meanings.filter(([title]) => title !== dataset.programme.publisher));
  const bare = pages.flatMap(([path, { body }]) => {
    // Quotes of titles stand beside them.
    const texts = readHtml(body.replaceAll(/<q\b[^]*?<\/q>/g, ''), 'en').map(({ text }) => text);
    return texts.flatMap((text, i) => {
      const meaning = isTitle.get(text.trim());
      // The overview has the translation as its heading, before the title.
      const beside = texts.slice(Math.max(0, i - 3), i + 4).join('');
      return meaning === undefined || beside.includes(meaning) ? [] : [`${path}: ${text}`];
    });
  });
  expect(bare).toEqual([]);
  const counties = said.filter(
    ({ text, lang }) => lang !== 'sv' && / län\b/.test(withoutNames(text)),
  );
  expect(counties.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  expect(said.some(({ text }) => text === 'Värmland County')).toBe(true);
});

test('on every English page, nothing of ours is marked as Swedish', () => {
  // The words that two texts share, and the way to the Swedish page, are Swedish indeed.
  const wrong = said.filter(
    ({ text, lang }) =>
      lang === 'sv' && /\b(?:the|and|of|with|themes?|works?|economy)\b/i.test(text),
  );
  expect(wrong.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});
