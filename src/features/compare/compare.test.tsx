// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { neighbourPairs } from '../../domain/geography/neighbours';
import { areaOf } from '../../testing/areas';
import { descriptionOf } from '../../i18n/page-description';
import { titleOf } from '../../app/create-context';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { panelMarkup } from '../../testing/panel-markup';
import { appContextAt } from '../../testing/app-context-at';
import { datasetWithout, realDataset } from '../../testing/real-dataset';
import { sv } from '../../testing/messages';

const dataset = realDataset();

/** The comparison at an address as the server writes it. */
function comparisonAt(address: string, from = dataset) {
  const container = document.createElement('div');
  container.innerHTML = panelMarkup(address, from);
  // What needs scripts is hidden until they are here.
  for (const awaited of container.querySelectorAll('.is-awaited')) awaited.remove();
  const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const section = (id: string) => container.querySelector(`section[aria-labelledby="${id}"]`);
  return {
    text: text(container),
    texts: (selector: string) => all(selector).map(text),
    hrefs: (selector: string) => all(selector).map((link) => link.getAttribute('href')),
    section: (id: string) => text(section(id) ?? container),
    themesIn: (id: string) =>
      [...(section(id)?.querySelectorAll(id === 'sharing-one' ? 'h4 a' : 'h3') ?? [])].map(text),
    all,
  };
}

describe('Dalarna and Jönköping', () => {
  const view = comparisonAt('/?jamfor=20,06');

  test('have the note on why "jämlik" is not equality, as ours', () => {
    expect(view.text).toMatch(
      /Teman, vår tolkning: Texten talar om ”jämlik utveckling”\. .+ inte till jämlikhet och inkludering\./,
    );
  });

  test('have quotes marked, which is said only where a theme is shared', () => {
    expect(view.text).toContain('Citat bakom gemensamma teman är markerade.');
    expect(comparisonAt('/jamfor/dalarna/gavleborg/').text).not.toContain('Citat bakom');
  });

  test('share circular economy, and it is said where they differ', () => {
    expect(view.texts('h1')).toEqual(['Dalarna och Jönköping']);
    expect(view.themesIn('sharing-all')).toContain('Cirkulär ekonomi');
    expect(view.themesIn('sharing-one')).toContain('Platser och landsbygd');
    expect(view.texts('.lead')[0]).toMatch(
      /^I programmet Vägar till hållbar utveckling har Dalarna och Jönköping två teman gemensamt: .*cirkulär ekonomi/,
    );
  });

  test('under a shared theme stand the words of both, under another those of one', () => {
    const shared = view.section('sharing-all');
    for (const code of ['20', '06']) {
      const focusAreas = dataset.regions.find((region) => region.code === code)?.areas ?? [];
      const reading = focusAreas
        .flatMap(({ themes }) => themes)
        .find((t) => t.id === 'cirkular-ekonomi');
      expect(shared).toContain(reading?.evidence);
    }
    const [dalarna = '', jonkoping = ''] = view.texts('.own-themes');
    expect(dalarna).toMatch(/^A Dalarna.*Platser och landsbygd huvudtema/);
    expect(jonkoping).toMatch(/^B Jönköping.*Digitalisering/);
  });

  test('their texts stand side by side, word for word, with the quotes of shared themes marked', () => {
    expect(view.all('.side-by-side > div')).toHaveLength(2);
    expect(view.all('.side-by-side article')).toHaveLength(4);
    const marks = view.texts('.side-by-side mark');
    expect(marks.some((mark) => mark.includes('[Cirkulär ekonomi'))).toBe(true);
    expect(marks.some((mark) => mark.includes('Platser'))).toBe(false);
  });

  test('each is a letter, in the order asked for, and can be called', () => {
    expect(view.texts('.compared-regions li')).toEqual(['A Dalarna', 'B Jönköping']);
    expect(view.section('contacts')).toContain('Amelie Sahlin');
    expect(view.section('contacts')).toContain('Mariana Morosanu');
  });
});

describe('other sets of regions', () => {
  test('four regions: what some have is told apart from what all have and one has', () => {
    const view = comparisonAt('/?jamfor=20,21,23,17');
    expect(view.all('.side-by-side > div')).toHaveLength(4);
    const themes = ['all', 'some', 'one'].flatMap((each) => view.themesIn(`sharing-${each}`));
    expect(new Set(themes).size).toBe(themes.length);
    expect(view.texts('.compared-letter').slice(0, 4)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('Dalarna and all its neighbours: a table says who has what, and four texts are shown', () => {
    const view = comparisonAt('/?jamfor=20,21,23,17,19,18');
    expect(view.texts('h1')).toEqual(['Dalarna, Gävleborg och fyra till']);
    expect(view.texts('.theme-table thead th')).toEqual([
      'Tema',
      'A Dalarna',
      'B Gävleborg',
      'C Jämtland Härjedalen',
      'D Värmland',
      'E Västmanland',
      'F Örebro',
    ]);
    const rows = view.all('.theme-table tbody tr');
    for (const row of rows) {
      const [theme = '', ...cells] = [...row.children].map((cell) => cell.textContent);
      const id = dataset.themes.find(({ label }) => label.sv === theme)?.id;
      const expected = ['20', '21', '23', '17', '19', '18'].map((code) => {
        const focusAreas = dataset.regions.find((region) => region.code === code)?.areas ?? [];
        const levels = focusAreas
          .flatMap((focusArea) => focusArea.themes)
          .filter((each) => each.id === id);
        if (levels.some(({ level }) => level === 'main')) return 'Huvudtema';
        return levels.length > 0 ? 'Bitema' : 'Inte valt';
      });
      expect(cells).toEqual(expected);
      expect(new Set(cells).size).toBeGreaterThan(1);
    }
    expect(view.texts('.side-by-side .compared-letter')).toEqual(['A', 'B', 'C', 'D']);
    expect(view.texts('.print-only')).toContain(
      'Texter som visas: Dalarna, Gävleborg, Jämtland Härjedalen och Värmland.',
    );
    const choices = view.all('.text-choice input');
    expect(choices.map((input) => input.hasAttribute('checked'))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(choices.map((input) => input.hasAttribute('disabled')).slice(4)).toEqual([true, true]);
    expect(view.texts('.contacts h3')).toHaveLength(6);
  });

  test('many that are no neighbourhood are not all named in the heading', () => {
    expect(comparisonAt('/?jamfor=12,25,20,01,03').texts('h1')).toEqual([
      'Skåne, Norrbotten och tre till',
    ]);
  });

  test('a focus area whose level is not that of its region says so', () => {
    const shared = comparisonAt('/?jamfor=21,23').section('sharing-all');
    expect(shared).toContain('Systematiskt arbete med målkonflikter (bitema)');
    expect(shared).not.toContain('(huvudtema)');
  });

  test('one region invites to another', () => {
    const view = comparisonAt('/?jamfor=20');
    expect(view.text).toContain(sv.compare.inviteAnother);
    expect(view.all('#sharing-all')).toHaveLength(0);
  });

  test('where all regions are compared, no form offers to add another', () => {
    const areas = madeUpAreas(2);
    const codes = areas.areas.map(({ code }) => code);
    const two = madeUpDataset(Object.fromEntries(codes.map((code) => [code, ['A']])), {}, areas);
    expect(panelMarkup(`/?jamfor=${codes[0]}`, two)).toContain('add-region');
    expect(panelMarkup(`/?jamfor=${codes.join()}`, two)).not.toContain('add-region');
    const one = madeUpDataset({ k0001: ['A'] }, {}, madeUpAreas(1));
    expect(panelMarkup('/?jamfor=k0001', one)).not.toContain('att jämföra med');
  });

  test('a region without data is said to lack it, and the others are compared', () => {
    const view = comparisonAt('/?jamfor=20,06,21', datasetWithout('06'));
    expect(view.texts('.lead')[0]).toContain('Uppgifter saknas om Jönköping.');
    expect(view.all('.side-by-side > div')).toHaveLength(2);
    expect(view.texts('.compared-regions li')).toEqual(['A Dalarna', 'B Jönköping', 'C Gävleborg']);
    expect(view.texts('.side-by-side .compared-letter')).toEqual(['A', 'C']);
  });

  test('nobody in it has data: it is said, and nothing fails', () => {
    const view = comparisonAt('/?jamfor=20,06', datasetWithout('20', '06'));
    expect(view.text).toContain('Uppgifter saknas om Dalarna och Jönköping.');
  });

  test('heading levels are never skipped, and no id stands twice', () => {
    for (const address of [
      '/jamfor/norrbotten/vasterbotten/',
      '/?jamfor=24,07,14,01',
      '/?jamfor=20,21,23,17,19,18',
    ]) {
      const view = comparisonAt(address);
      const levels = view.all('h1, h2, h3, h4, h5').map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
      const ids = view.all('[id]').map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(view.all('[style]')).toEqual([]);
    }
  });
});

describe('the small map', () => {
  test('marks regions that no closer view shows at once, with the shapes of the page', () => {
    const view = comparisonAt('/?jamfor=12,20,25');
    expect(view.texts('.mini-map text').toSorted()).toEqual(['A', 'B', 'C']);
    const marked = view.all('.mini-map .is-compared').map((use) => use.getAttribute('href'));
    expect(new Set(marked)).toEqual(new Set(['#shape-12', '#shape-20', '#shape-25']));
    expect(marked).toHaveLength(3);
    expect(view.all('.mini-map use')).toHaveLength(21);
    expect(view.all('.mini-map path')).toHaveLength(0);
  });

  test('is not there for regions that fit in a closer view, nor for one alone', () => {
    for (const address of ['/?jamfor=20,06', '/jamfor/dalarna/gavleborg/', '/?jamfor=25']) {
      expect(comparisonAt(address).all('.mini-map')).toHaveLength(0);
    }
  });

  test('is on the page of two neighbours that need it', () => {
    const view = comparisonAt('/jamfor/norrbotten/vasterbotten/');
    expect(view.texts('.mini-map text').toSorted()).toEqual(['A', 'B']);
  });
});

describe('the pages of neighbours', () => {
  const pairs = neighbourPairs(appContextAt('/', dataset).atlas);
  const pages = pairs.map((pair) => `/jamfor/${pair.map((code) => areaOf(code).slug).join('/')}/`);

  test('each has a title and a description of its own', () => {
    const apps = pages.map((page) => appContextAt(page, dataset));
    const titles = apps.map((app) => titleOf(app));
    const descriptions = apps.map((app) => descriptionOf(app, sv));
    for (const texts of [titles, descriptions]) expect(new Set(texts).size).toBe(pairs.length);
    const of = (address: string) => titleOf(appContextAt(address, dataset));
    expect(of('/jamfor/dalarna/gavleborg/')).toBe('Jämför Dalarna och Gävleborg – Regionatlas');
  });

  test('the panels of both regions lead to it', () => {
    const led = dataset.regions.map(({ code, slug }) => ({
      code,
      hrefs: comparisonAt(`/region/${slug}/`).hrefs('[aria-labelledby="neighbours"] a'),
    }));
    for (const { code, hrefs } of led) {
      const own = pages.filter((_, i) => pairs[i]?.includes(code));
      expect(hrefs).toEqual(expect.arrayContaining(own));
    }
  });

  test('the contacts of both are in one file that the build writes', () => {
    const hrefs = comparisonAt('/jamfor/dalarna/gavleborg/').hrefs('a[download]');
    expect(hrefs[0]).toBe('/jamfor/dalarna/gavleborg/kontakter.vcf');
  });
});
