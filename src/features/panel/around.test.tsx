// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../domain/model/atlas';
import { neighboursOf } from '../../domain/geography/neighbours';
import { areaOf } from '../../testing/areas';
import { datasetWithout, realDataset } from '../../testing/real-dataset';
import { panelMarkup } from '../../testing/panel-markup';
import { en } from '../../testing/messages';

const dataset = realDataset();
const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** One section of a region's panel, as the server writes it. */
function sectionOf(slug: string, name: 'neighbours' | 'peers', from = dataset) {
  const panel = document.createElement('div');
  panel.innerHTML = panelMarkup(`/region/${slug}/`, from);
  // What needs scripts is hidden until they are here.
  for (const awaited of panel.querySelectorAll('.is-awaited')) awaited.remove();
  const section = panel.querySelector(`[aria-labelledby="${name}"]`);
  if (!section) throw new Error(`The panel of ${slug} has no section "${name}".`);
  return {
    title: plain(section.querySelector('h2')?.textContent ?? ''),
    text: plain(section.textContent),
    items: [...section.querySelectorAll(':scope > ul > li, :scope > ol > li')],
  };
}

describe('the neighbours in the panel', () => {
  test('are those of the map, each with a direction in words', () => {
    const atlas = createAtlas(dataset);
    for (const { code, slug, neighbours } of dataset.regions) {
      if (neighbours.length === 0) continue;
      const { title, items } = sectionOf(slug, 'neighbours');
      expect(title).toBe('Grannar');
      const expected = neighboursOf(atlas, code).map((each) => areaOf(each.code).shortName);
      expect(items.map((item) => plain(item.querySelector('a')?.textContent ?? ''))).toEqual(
        expected,
      );
      for (const item of items) {
        expect(plain(item.textContent)).toMatch(/ i (norr|söder|öster|väster|nord|syd)/);
      }
    }
  });

  test('what is shared and what only the neighbour has is said of each', () => {
    const { items } = sectionOf('dalarna', 'neighbours');
    const texts = items.map((item) => plain(item.textContent));
    expect(texts[0]).toContain(
      'Inget tema gemensamt. Valt av Gävleborg men inte av Dalarna: styrning och ledarskap samt kunskap',
    );
    expect(texts.find((text) => text.startsWith('Västmanland'))).toContain(
      'Gemensamt: näringslivets omställning.',
    );
  });

  test('Gotland has none: the nearest across the sea are named as such, by distance', () => {
    const { title, text, items } = sectionOf('gotland', 'neighbours');
    expect(title).toBe('Närmast över havet');
    expect(text).not.toContain('Jämför med grannar');
    const distances = items.map((item) =>
      Number(/cirka (\d+) km mellan stränderna/.exec(plain(item.textContent))?.[1]),
    );
    // From Kalmar's shore, Stockholm's, Östergötland's and Sörmland's, to the nearest ten.
    expect(distances).toEqual([60, 80, 100, 100]);
    expect(text).toContain(
      'på en förenklad karta mellan de närmaste stränderna, små öar inte medräknade',
    );
  });

  test('of a neighbour without data nothing is said to be shared or not', () => {
    const { items } = sectionOf('dalarna', 'neighbours', datasetWithout('21'));
    const first = plain(items[0]?.textContent ?? '');
    expect(first).toContain('Gävleborg i nordost');
    expect(first).toContain('Uppgifter saknas.');
    expect(first).not.toContain('Gemensam');
  });

  test('of a neighbour whose texts are not read yet is said just that', () => {
    const regions = dataset.regions.map((region) =>
      region.code === '21'
        ? { ...region, areas: region.areas.map((each) => ({ ...each, themes: [] })) }
        : region,
    );
    const { items, text } = sectionOf('dalarna', 'neighbours', { ...dataset, regions });
    expect(plain(items[0]?.textContent ?? '')).toContain('Texterna är inte tolkade än.');
    expect(text).toContain('Det återstår texter att tolka om Gävleborg');
    expect(text).not.toContain('Uppgifter saknas');
    expect(text).not.toContain('Ingen granne har valt');
  });
});

describe('the peers in the panel', () => {
  test('three are shown of every region, each reason with two quotes that stand in the texts', () => {
    for (const { slug, shortName } of dataset.regions) {
      const { items } = sectionOf(slug, 'peers');
      expect(items).toHaveLength(3);
      for (const item of items) {
        const reasons = [...item.querySelectorAll('dl > div')];
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          const said = [...reason.querySelectorAll('dd')];
          expect(said).toHaveLength(2);
          expect(said[0]?.textContent).toContain(`${shortName}: `);
          for (const dd of said) expectPublished(dd);
        }
      }
    }
  });

  test('the words that are named are said to be those that count, or some of them', () => {
    for (const { slug } of dataset.regions) {
      const said = sectionOf(slug, 'peers').items.map((item) => plain(item.textContent));
      for (const words of said.filter((text) => /\bord[ ,].*: /.test(text)))
        expect(words).toMatch(/besläkta(?:t|de) ord(?: som hittats|, bland andra): /);
    }
  });

  test('in English the words that are named are marked as Swedish, in short and with their quotes', () => {
    const panel = document.createElement('div');
    panel.innerHTML = panelMarkup('/en/region/dalarna/', dataset, en);
    const peers = [...panel.querySelectorAll('.peer-list > li')];
    expect(peers).toHaveLength(3);
    for (const peer of peers) {
      const marked = (where: string) =>
        [...peer.querySelectorAll(`${where} > [lang="sv"]`)].map(({ textContent }) => textContent);
      expect(marked('p.muted').length).toBeGreaterThan(0);
      expect(marked('p.muted')).toEqual(marked('dt'));
    }
  });

  /** A quote is word for word in the texts of the region that is named before it. */
  function expectPublished(dd: Element): void {
    const quote = dd.querySelector('q')?.textContent ?? '';
    const name = plain(dd.querySelector('.muted')?.textContent ?? '').slice(0, -1);
    const region = dataset.regions.find((each) => each.shortName === name);
    const texts = (region?.areas ?? []).flatMap(({ title, body }) => [
      title,
      ...body.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
    ]);
    expect(texts.some((text) => text.includes(quote) && quote !== '')).toBe(true);
  }

  test('without scripts there is nothing to press, and no link to what has no page', () => {
    const { text, items } = sectionOf('dalarna', 'peers');
    expect(text).not.toContain('Färga kartan efter likhet');
    expect(text).not.toContain('Visa fler');
    expect(items[0]?.closest('section')?.querySelectorAll('button, input')).toHaveLength(0);
  });
});
