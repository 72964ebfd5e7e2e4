// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { datasetWithout, realDataset } from '../../testing/real-dataset';
import { panelMarkup } from '../../testing/panel-markup';
import { en, sv } from '../../testing/messages';

const dataset = realDataset();

/** The panel at an address, read from the page that the server writes: what is there without scripts. */
function panelAt(address: string, from = dataset, messages = sv) {
  const panel = document.createElement('div');
  panel.innerHTML = panelMarkup(address, from, messages);
  // What needs scripts is hidden until they are here.
  for (const awaited of panel.querySelectorAll('.is-awaited')) awaited.remove();
  const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) => [...panel.querySelectorAll(selector)];
  return {
    text: text(panel),
    texts: (selector: string) => all(selector).map(text),
    hrefs: (selector: string) => all(selector).map((link) => link.getAttribute('href')),
    all,
  };
}

describe('the panel of all Sweden', () => {
  test("the heading is the page's own, and the introduction and the two goals stand as published", () => {
    const panel = panelAt('/');
    expect(panel.texts('h1')).toEqual(['Så arbetar regionerna']);
    for (const paragraph of dataset.programme.intro) expect(panel.text).toContain(paragraph);
    for (const goal of dataset.programme.commonGoals) expect(panel.text).toContain(goal.text);
  });

  test('of a programme without introduction and goals there is no place for them', () => {
    const made = madeUpDataset({ '20': ['A'] });
    const markup = (programme: Partial<typeof made.programme>) =>
      panelMarkup('/', { ...made, programme: { ...made.programme, ...programme } });
    expect(markup({})).toContain('Provverket skriver:');
    expect(markup({})).toContain('Mål för alla regioner');
    const bare = markup({ intro: [], commonGoals: [] });
    expect(bare).not.toContain('Provverket skriver:');
    expect(bare).not.toContain('Mål för alla regioner');
  });

  test.each([
    [{ '20': ['A'] }, 'Vad en av Sveriges 21 regioner har valt i Provprogrammet.'],
    [{ '20': ['A'], '21': ['b'], '12': [] }, 'Vad två av Sveriges 21 regioner har valt i'],
  ])('what has been chosen is said of the regions with data alone: %j', (focusAreas, said) => {
    expect(panelMarkup('/', madeUpDataset(focusAreas))).toContain(said);
  });

  test('every theme and every region is a link to its own page', () => {
    const hrefs = panelAt('/').hrefs('a');
    for (const { id } of dataset.themes) expect(hrefs).toContain(`/tema/${id}/`);
    for (const { slug } of dataset.regions) expect(hrefs).toContain(`/region/${slug}/`);
  });
});

describe('the panel of a region', () => {
  test.each([
    ['?tema=cirkular-ekonomi', [1, 0]],
    ['?lik=20', [0, 1]],
    // The matrix is left by the link below the heading alone.
    ['?tema=cirkular-ekonomi&vy=matris', [0, 0]],
  ])('leads back to the map where it was asked to colour it: %s', (query, expected) => {
    const panel = document.createElement('div');
    panel.innerHTML = panelMarkup(`/region/dalarna/${query}`, dataset);
    const places = ['.focus-area .back-links', '[aria-labelledby=peers] .back-to-map'];
    expect(places.map((place) => panel.querySelectorAll(place).length)).toEqual(expected);
  });

  test('every published word of every region is in its panel, in the order of the page', () => {
    for (const { slug, areas: focusAreas, notes } of dataset.regions) {
      const panel = panelAt(`/region/${slug}/`);
      const blocks = [...focusAreas.flatMap(({ body }) => body), ...notes];
      const published = blocks.flatMap((block) =>
        block.type === 'list' ? block.items : [block.text],
      );
      const standing = panel.texts('.published p, .published li, .published h3, .published h4');
      expect(standing).toEqual(published.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
    }
  });

  test('Dalarna has two focus areas, a contact to call, and its neighbours', () => {
    const panel = panelAt('/region/dalarna/');
    expect(panel.texts('h1')).toEqual(['Region Dalarna']);
    expect(panel.text).toContain('Dalarnas län');
    expect(panel.text).toContain('Två inriktningar');
    expect(panel.all('article')).toHaveLength(2);
    expect(panel.hrefs('a[href^="tel:"]')).toEqual(['tel:+4623777008']);
    expect(panel.hrefs('a')).toContain('/region/gavleborg/');
    expect(panel.text).toContain(sv.contact.age);
  });

  test('Stockholm has one focus area', () => {
    const panel = panelAt('/region/stockholm/');
    expect(panel.text).toContain('En inriktning');
    expect(panel.all('article')).toHaveLength(1);
  });

  test('Västernorrland has two contacts, each with a number and a card', () => {
    const panel = panelAt('/region/vasternorrland/');
    expect(panel.texts('h2')).toContain('Kontakter');
    expect(panel.hrefs('a[href^="tel:"]')).toEqual(['tel:+46702670293', 'tel:+46722386823']);
    expect(panel.hrefs('.contacts a[download]')).toHaveLength(2);
  });

  test("Kalmar's number stands as printed, is not dialled, and is said to be wrong", () => {
    const panel = panelAt('/region/kalmar/');
    expect(panel.text).toContain('0480- 4483833');
    expect(panel.hrefs('a[href^="tel:"]')).toEqual([]);
    expect(panel.text).toContain(sv.contact.badNumber);
  });

  test('Jönköping has a contact, and is said to have no number', () => {
    const panel = panelAt('/region/jonkoping/');
    expect(panel.text).toContain('Mariana Morosanu');
    expect(panel.text).toContain('Tillväxtverkets sida anger inget telefonnummer.');
  });

  test('of Stockholm the source has one focus area, which is said as a fact of the source', () => {
    const said =
      'Om källan: Tillväxtverkets sida har bara en inriktning för Stockholm, men två för var och en av de andra regionerna.';
    expect(panelAt('/region/stockholm/').text).toContain(said);
    expect(panelAt('/tema/livsmedel/').text).toContain(said);
    expect(panelAt('/region/dalarna/').text).not.toContain('Om källan');
  });

  test("Kronoberg's own area is a note of the region", () => {
    const panel = panelAt('/region/kronoberg/');
    expect(panel.texts('h2')).toContain(sv.region.note);
    expect(panel.text).toContain('kring samverkan med civilsamhället.');
    expect(panel.all('article')).toHaveLength(2);
  });

  test('Västerbotten has subheadings below the titles of its focus areas, and no heading level is skipped', () => {
    const levels = panelAt('/region/vasterbotten/')
      .all('h1, h2, h3, h4')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  test('Gotland is said to border on no other county', () => {
    expect(panelAt('/region/gotland/').text).toContain(
      'Gotlands län har inga grannar på atlasens karta.',
    );
  });

  test('borders in a lake are said to be so, on both shores', () => {
    expect(panelAt('/region/uppsala/').text).toMatch(/Sörmland i söder, gräns i Mälaren/);
    expect(panelAt('/region/sormland/').text).toMatch(/Uppsala i norr, gräns i Mälaren/);
    expect(panelAt('/region/ostergotland/').text).toMatch(
      /Västra Götaland i väster, gräns i Vättern/,
    );
  });

  test('a theme that colours the map is the current one, and the region keeps its colouring in links', () => {
    const panel = panelAt('/region/dalarna/?tema=cirkular-ekonomi');
    const current = panel.texts('article a[aria-current]');
    expect(current).toHaveLength(1);
    expect(current[0]).toContain('Cirkulär ekonomi');
    expect(panel.hrefs('a')).toContain('/region/gavleborg/?tema=cirkular-ekonomi');
  });

  test('a region that the dataset is silent on says so, and shows the way to the others', () => {
    const panel = panelAt('/region/dalarna/', datasetWithout('20'));
    expect(panel.texts('h1')).toEqual(['Dalarna']);
    expect(panel.text).toContain('Uppgifter saknas om Dalarna.');
    expect(panel.hrefs('a')).toContain('/region/gavleborg/');
  });

  test('a region without a contact says that none is given, where others have one', () => {
    const regions = dataset.regions.map((region) =>
      region.code === '20' ? { ...region, contacts: [] } : region,
    );
    const panel = panelAt('/region/dalarna/', { ...dataset, regions });
    expect(panel.text).toContain(sv.contact.none);
    expect(panel.text).not.toContain(sv.contact.leftOut);
  });
});

describe('the panel of themes', () => {
  test('one theme: its definition, the sentence, and the words that it rests on, as our interpretation', () => {
    const panel = panelAt('/tema/cirkular-ekonomi/');
    const theme = dataset.themes.find(({ id }) => id === 'cirkular-ekonomi');
    expect(panel.texts('h1')).toEqual(['Cirkulär ekonomi']);
    expect(panel.text).toContain(theme?.definition.sv);
    expect(panel.text).toContain('fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi');
    expect(panel.text).toMatch(/vår tolkning/i);
    const quotes = dataset.regions
      .flatMap((region) => region.areas.flatMap(({ themes }) => themes))
      .filter(({ id }) => id === 'cirkular-ekonomi');
    expect(panel.texts('q').toSorted()).toEqual(quotes.map((quote) => quote.evidence).toSorted());
    expect(panel.hrefs('a')).toContain('/region/norrbotten/?tema=cirkular-ekonomi');
  });

  test('two themes: both definitions, and both headings in the heading', () => {
    const panel = panelAt('/?tema=besoksnaring,livsmedel');
    expect(panel.texts('h1')).toEqual(['Besöksnäring och livsmedel']);
    for (const id of ['besoksnaring', 'livsmedel']) {
      const theme = dataset.themes.find((each) => each.id === id);
      expect(panel.text).toContain(theme?.definition.sv);
    }
  });

  test('two themes: a region with one of them and a text not read yet is listed with its quotes', () => {
    const made = madeUpDataset({ '20': ['A', 'b'], '21': ['C'], '22': ['C', 'c'] });
    const regions = made.regions.map((region) => ({
      ...region,
      areas: region.areas.map((each, i) => (i > 0 ? { ...each, themes: [] } : each)),
    }));
    const panel = panelAt('/?tema=a,b', { ...made, regions });
    expect(panel.texts('.theme-regions a')).toEqual(['Dalarna']);
    expect(panel.texts('.published-quote')).toEqual(['”citat om a i 20-1”']);
    expect(panel.texts('h2')).toContain(sv.choropleth.unread);
  });
});

describe('the other panels', () => {
  test('the page about the atlas leads to the dataset and its schema', () => {
    const hrefs = panelAt('/om/').hrefs('a');
    expect(hrefs).toContain('/data/vagar-till-hallbar-utveckling.json');
    expect(hrefs).toContain('/data/dataset.schema.json');
  });

  test('the examples for developers read files in the language of the page', () => {
    const csvIn = (messages: typeof sv) =>
      panelMarkup('/om/utvecklare/', dataset, messages).match(/curl .*?\/([\w-]+)\.csv/)?.[1];
    expect(csvIn(sv)).toBe('regionatlas-inriktningar-komma');
    expect(csvIn(en)).toBe('regionatlas-focus-areas-comma');
  });

  test('in every panel there is one heading of the first level that can be given focus, and no id twice', () => {
    const addresses = ['/', '/region/dalarna/', '/tema/livsmedel/', '/om/', '/atlantis/'];
    for (const address of addresses) {
      const panel = panelAt(address);
      expect(panel.all('h1#panel-heading[tabindex="-1"]')).toHaveLength(1);
      const ids = panel.all('[id]').map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(panel.all('[style]')).toEqual([]);
    }
  });

  test('read in another language, published text is marked as Swedish', () => {
    const english = { ...sv, lang: 'en' as const };
    const panel = panelAt('/region/dalarna/', dataset, english);
    expect(panel.all('.published').length).toBeGreaterThan(0);
    expect(panel.all('.published').every((element) => element.closest('[lang="sv"]'))).toBe(true);
  });
});
