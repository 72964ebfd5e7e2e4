import { describe, expect, test } from 'vitest';
import { textsOfFocusArea } from '../domain/model/published-texts';
import { madeUpDataset } from '../testing/made-up-dataset';
import { readHtml } from '../testing/read-html';
import { renderedPages } from '../testing/rendered-pages';

const dataset = madeUpDataset({ '20': ['A b', 'C'], '21': ['A'] }, { '20': '21', '21': '20' });
const published = new Set([
  ...dataset.programme.intro,
  ...dataset.regions.flatMap(({ areas }) => areas.flatMap(textsOfFocusArea)),
  ...dataset.regions.flatMap(({ areas }) =>
    areas.flatMap(({ themes }) => themes.map(({ evidence }) => evidence)),
  ),
]);
/** The way to the page in the other language. */
const isWay = (text: string) => ['På svenska', 'In English'].includes(text);
/** What stands in the list of changes of the format, of all programmes. */
const isChange = (text: string) => /^\d{4}-\d\d-\d\d, /.test(text);

/** The texts of all pages with the language that each is marked as, where the programme's texts are in a language. */
async function saidIn(language: string) {
  const programme = { ...dataset.programme, language };
  const pages = await renderedPages({ ...dataset, programme });
  return [...pages].flatMap(([path, { lang, body }]) =>
    readHtml(body, lang).map(({ text, ...rest }) => ({
      path,
      text: text.trim(),
      page: lang,
      ...rest,
    })),
  );
}

describe('a programme whose texts are in Finnish', async () => {
  const said = await saidIn('fi');

  test('has them marked as Finnish on the pages in both languages, and nothing of ours', () => {
    const texts = said.filter(({ text }) => published.has(text));
    expect(new Set(texts.map(({ page }) => page))).toEqual(new Set(['sv', 'en']));
    expect(texts.filter(({ lang }) => lang !== 'fi')).toEqual([]);
    const ours = said.filter(({ lang, page }) => lang === page);
    expect(ours.length).toBeGreaterThan(1000);
    const others = said.filter(({ lang, page }) => lang !== page && lang !== 'fi');
    // The index has the Swedish alphabet, and the names of Swedish regions.
    const wrong = others.filter(({ path, text }) => !isWay(text) && !path.endsWith('register/'));
    expect(wrong).toEqual([]);
  });

  test('has pages that say so in their own words, and nowhere that the texts are Swedish', () => {
    const of = (page: string) => said.filter((each) => each.page === page).map(({ text }) => text);
    expect(of('sv')).toContain('Provverket skriver, på finska:');
    expect(of('en')).toContain('Provverket writes, in Finnish:');
    const claims = said.filter(
      ({ text }) =>
        !isChange(text) && /in Swedish(?! alphabetical)|Swedish (?:title|text)/.test(text),
    );
    expect(claims).toEqual([]);
  });
});

describe('a programme whose texts are in English', async () => {
  const said = await saidIn('en');

  test('has nothing to mark or to say of them on English pages, and all of them on Swedish ones', () => {
    const texts = said.filter(({ text }) => published.has(text));
    expect(texts.filter(({ lang }) => lang !== 'en')).toEqual([]);
    const claims = said.filter(({ text }) => !isChange(text) && / in English/.test(text));
    expect(claims).toEqual([]);
    expect(said.some(({ text }) => text === 'Provverket writes:')).toBe(true);
    expect(said.some(({ text }) => text === 'Provverket skriver, på engelska:')).toBe(true);
  });
});
