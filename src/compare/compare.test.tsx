// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { neighbourPairs } from '../domain/atlas';
import { identityOf } from '../domain/region';
import { descriptionOf } from '../page-summary';
import { titleOf } from '../session';
import { Panel } from '../panel/Panel';
import { inAtlas, sessionAt } from '../panel/test-support';
import { datasetWithout, realDataset } from '../testing/real-dataset';
import { sv } from '../text/sv';

const dataset = realDataset();

/** The comparison at an address as the server writes it. */
function roomAt(address: string, from = dataset) {
  const room = document.createElement('div');
  room.innerHTML = renderToStaticMarkup(inAtlas(sessionAt(address, from), <Panel />));
  const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) => [...room.querySelectorAll(selector)];
  const section = (id: string) => room.querySelector(`section[aria-labelledby="${id}"]`);
  return {
    text: text(room),
    texts: (selector: string) => all(selector).map(text),
    hrefs: (selector: string) => all(selector).map((link) => link.getAttribute('href')),
    section: (id: string) => text(section(id) ?? room),
    themesIn: (id: string) => [...(section(id)?.querySelectorAll('h3') ?? [])].map(text),
    all,
  };
}

describe('Dalarna and Jönköping', () => {
  const room = roomAt('/?jamfor=20,06');

  test('share circular economy, and it is said where they differ', () => {
    expect(room.texts('h1')).toEqual(['Dalarna och Jönköping']);
    expect(room.themesIn('sharing-all')).toContain('Cirkulär ekonomi');
    expect(room.themesIn('sharing-one')).toContain('Platser och landsbygd');
    expect(room.texts('.lead')[0]).toMatch(
      /^Dalarna och Jönköping delar 2 teman: .*cirkulär ekonomi/,
    );
  });

  test('under a shared theme stand the words of both, under another those of one', () => {
    const shared = room.section('sharing-all');
    for (const code of ['20', '06']) {
      const areas = dataset.regions.find((region) => region.code === code)?.areas ?? [];
      const reading = areas
        .flatMap(({ themes }) => themes)
        .find((t) => t.id === 'cirkular-ekonomi');
      expect(shared).toContain(reading?.evidence);
    }
    const places = room
      .all('section[aria-labelledby="sharing-one"] .compared-theme')
      .find((theme) => theme.textContent.startsWith('Platser'));
    expect(places?.querySelectorAll('li')).toHaveLength(1);
  });

  test('their texts stand side by side, word for word, with the quotes of shared themes marked', () => {
    expect(room.all('.compared-column')).toHaveLength(2);
    expect(room.all('.side-by-side article')).toHaveLength(4);
    const marks = room.texts('.side-by-side mark');
    expect(marks.some((mark) => mark.includes('[Cirkulär ekonomi'))).toBe(true);
    expect(marks.some((mark) => mark.includes('Platser'))).toBe(false);
  });

  test('each is a letter, in the order asked for, and can be called', () => {
    expect(room.texts('.members li')).toEqual(['A Dalarna', 'B Jönköping']);
    expect(room.section('contacts')).toContain('Amelie Sahlin');
    expect(room.section('contacts')).toContain('Mariana Morosanu');
  });
});

describe('other companies', () => {
  test('four regions: what some have is told apart from what all have and one has', () => {
    const room = roomAt('/?jamfor=20,21,23,17');
    expect(room.all('.compared-column')).toHaveLength(4);
    const themes = ['all', 'some', 'one'].flatMap((each) => room.themesIn(`sharing-${each}`));
    expect(new Set(themes).size).toBe(themes.length);
    expect(room.texts('.compared-letter').slice(0, 4)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('one region invites to another', () => {
    const room = roomAt('/?jamfor=20');
    expect(room.text).toContain(sv.compare.inviteAnother);
    expect(room.all('#sharing-all')).toHaveLength(0);
  });

  test('a region without data is said to lack it, and the others are compared', () => {
    const room = roomAt('/?jamfor=20,06,21', datasetWithout('06'));
    expect(room.texts('.lead')[0]).toContain('Uppgifter saknas för Jönköping.');
    expect(room.all('.compared-column')).toHaveLength(2);
    expect(room.texts('.members li')).toEqual(['A Dalarna', 'B Jönköping', 'C Gävleborg']);
    expect(room.texts('.compared-column .compared-letter')).toEqual(['A', 'C']);
  });

  test('nobody in it has data: it is said, and nothing fails', () => {
    const room = roomAt('/?jamfor=20,06', datasetWithout('20', '06'));
    expect(room.text).toContain('Uppgifter saknas för Dalarna och Jönköping.');
  });

  test('heading levels are never skipped, and no id stands twice', () => {
    for (const address of ['/jamfor/vasterbotten/norrbotten/', '/?jamfor=24,07,14,01']) {
      const room = roomAt(address);
      const levels = room.all('h1, h2, h3, h4, h5').map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
      const ids = room.all('[id]').map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(room.all('[style]')).toEqual([]);
    }
  });
});

describe('the pages of neighbours', () => {
  const pairs = neighbourPairs(sessionAt('/', dataset).atlas);
  const pages = pairs.map(
    (pair) => `/jamfor/${pair.map((code) => identityOf(code).slug).join('/')}/`,
  );

  test('each has a title and a description of its own', () => {
    const sessions = pages.map((page) => sessionAt(page, dataset));
    for (const say of [titleOf, descriptionOf]) {
      const said = sessions.map((session) => say(session, sv));
      expect(new Set(said).size).toBe(pairs.length);
    }
    const of = (address: string) => titleOf(sessionAt(address, dataset), sv);
    expect(of('/jamfor/dalarna/gavleborg/')).toBe('Jämför Dalarna och Gävleborg – Regionatlas');
  });

  test('the panels of both regions lead to it', () => {
    const led = dataset.regions.map(({ code, slug }) => ({
      code,
      hrefs: roomAt(`/region/${slug}/`).hrefs('.neighbours a'),
    }));
    for (const { code, hrefs } of led) {
      const own = pages.filter((_, i) => pairs[i]?.includes(code));
      expect(hrefs).toEqual(expect.arrayContaining(own));
    }
  });

  test('the contacts of both are in one file that the build writes', () => {
    const hrefs = roomAt('/jamfor/dalarna/gavleborg/').hrefs('a[download]');
    expect(hrefs[0]).toBe('/jamfor/dalarna/gavleborg/kontakter.vcf');
  });
});
