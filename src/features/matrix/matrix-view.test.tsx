// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createAtlas, levelOf } from '../../domain/model/atlas';
import type { Dataset } from '../../domain/model/dataset';
import { areaOf, REGION_CODES } from '../../testing/areas';
import type { RegionCode } from '../../domain/model/region';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { inAtlas } from '../../testing/in-atlas';
import { appContextAt } from '../../testing/app-context-at';
import { datasetWithout, realDataset } from '../../testing/real-dataset';
import { LevelSign } from '../../ui/LevelSign';
import { MatrixView } from './MatrixView';

const dataset = realDataset();
const WORDS = {
  main: 'Huvudtema',
  touches: 'Bitema',
  none: 'Inte valt',
  unread: 'Inte färdigtolkad',
  'no-data': 'Uppgifter saknas',
} as const;
const LEVELS = ['main', 'touches', 'none', 'unread', 'no-data'] as const;

/** The matrix at an address, as the server writes it: what is there without scripts. */
function matrixAt(address: string, from: Dataset = dataset) {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(inAtlas(appContextAt(address, from), <MatrixView />));
  for (const awaited of page.querySelectorAll('.is-awaited')) awaited.remove();
  const texts = (selector: string, within: Element = page) =>
    [...within.querySelectorAll(selector)].map((each) =>
      each.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  const rows = [...page.querySelectorAll('tbody tr')];
  return {
    page,
    texts,
    rows,
    row: (code: RegionCode) => rows[REGION_CODES.indexOf(code)] as Element,
  };
}

test('the matrix that is opened is announced, that of the page is not', () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const page = () => inAtlas(appContextAt('/matris/', dataset), <MatrixView />);
  const said = (element: Element) => element.querySelector('[role=status]')?.textContent;
  const opened = document.createElement('div');
  act(() => createRoot(opened).render(page()));
  expect(said(opened)).toBe('Matrisen visas.');
  const adopted = document.createElement('div');
  adopted.innerHTML = renderToString(page());
  act(() => void hydrateRoot(adopted, page()));
  expect(said(adopted)).toBe('');
});

test('the matrix says nothing over what its address asks for in vain', () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const app = appContextAt('/matris/', dataset);
  app.store.setState({ ignoredValues: ['finns-inte'] });
  const opened = document.createElement('div');
  act(() => createRoot(opened).render(inAtlas(app, <MatrixView />)));
  expect(opened.querySelector('[role=status]')?.textContent).toBe('');
});

test.each([
  ['the published dataset', dataset, ['Huvudtema', 'Bitema', 'Inte valt']],
  [
    'one without a region',
    datasetWithout('20'),
    ['Huvudtema', 'Bitema', 'Inte valt', 'Uppgifter saknas'],
  ],
])('the signs of %s are explained', (_, from, words) => {
  const { page, texts } = matrixAt('/matris/', from);
  expect(page.querySelector('.level-key')?.getAttribute('aria-label')).toBe('Teckenförklaring');
  expect(texts('.level-key li')).toEqual(words);
});

test('dimmed rows are explained in words: how many the filter leaves', () => {
  const { page, texts } = matrixAt('/matris/?del=norrland');
  expect(page.querySelectorAll('tr.is-dimmed')).toHaveLength(16);
  expect(texts('.matrix-intro p')).toContain('Filtret framhäver fem av 21 regioner.');
  expect(matrixAt('/matris/').texts('.matrix-intro p').join()).not.toContain('Filter');
});

describe('the table', () => {
  test('the head of a column has the name of its theme and no other words, since each cell repeats it', () => {
    const { page } = matrixAt('/matris/');
    const names = [...page.querySelectorAll('thead th')].map((th) => th.getAttribute('aria-label'));
    expect(names).toEqual([
      'Region',
      ...dataset.themes.map(({ label }) => label.sv),
      'Antal teman',
    ]);
  });

  test.each([
    ['the published dataset', dataset],
    ['a dataset where two regions are missing', datasetWithout('20', '09')],
  ])('every cell says in words what the region does with the theme: %s', (_, from) => {
    const { rows, texts } = matrixAt('/matris/', from);
    const atlas = createAtlas(from);
    const expected = REGION_CODES.map((code) =>
      from.themes.map(({ id }) => WORDS[levelOf(atlas, code, id)]),
    );
    expect(rows.map((row) => texts('td', row).slice(0, -1))).toEqual(expected);
  });

  test('every cell has the sign that belongs to its word', () => {
    const { page } = matrixAt('/matris/', datasetWithout('20'));
    const cells = [...page.querySelectorAll('tbody td:not(.matrix-total)')];
    expect(cells).toHaveLength(21 * 17);
    const signs = new Map<string, string>(
      LEVELS.map((level) => [WORDS[level], renderToStaticMarkup(<LevelSign level={level} />)]),
    );
    for (const cell of cells) {
      expect(cell.querySelector('svg')?.outerHTML ?? '').toBe(signs.get(cell.textContent));
    }
  });

  test('has a caption, and headers for every row and column', () => {
    const { page, texts } = matrixAt('/matris/');
    expect(texts('caption')).toEqual(['Regionerna är sorterade i bokstavsordning.']);
    expect(texts('thead th[scope="col"]')).toEqual([
      'Region',
      ...dataset.themes.map(({ label }) => label.sv),
      'Antal teman',
    ]);
    expect(texts('tbody th[scope="row"]')).toEqual(
      REGION_CODES.map((code) => areaOf(code).shortName + (code === '01' ? ' *' : '')),
    );
    expect(texts('.is-noted > th')).toEqual(['Stockholm *']);
    expect(texts('.matrix-intro').join()).toContain(
      '* Om källan: Tillväxtverkets sida har bara en inriktning för Stockholm',
    );
    expect(page.querySelectorAll('th:not([scope])')).toHaveLength(0);
    expect(page.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });

  test('totals count what stands in the row and in the column', () => {
    const { rows, texts, page } = matrixAt('/matris/');
    const taken = (messages: readonly string[]) =>
      messages.filter((word) => word === WORDS.main || word === WORDS.touches).length;
    const grid = rows.map((row) => texts('td', row));
    for (const messages of grid)
      expect(messages.at(-1)).toMatch(new RegExp(`^${taken(messages)} ?\\d`));
    const columns = texts('tfoot td', page).slice(0, -1);
    expect(columns).toHaveLength(17);
    for (const [at, said] of columns.entries()) {
      const count = taken(grid.map((messages) => messages[at] ?? ''));
      expect(said).toMatch(new RegExp(`^${count}${count} region`));
    }
  });
});

describe('what is selected', () => {
  test('the region and the theme of the address are marked, and nothing else', () => {
    const { page, row, texts } = matrixAt('/region/dalarna/?tema=cirkular-ekonomi&vy=matris');
    expect(texts('[aria-current]', page)).toEqual(['Cirkulär ekonomi', 'Dalarna']);
    expect(row('20').className).toBe('is-selected');
    expect(page.querySelectorAll('col.is-chosen')).toHaveLength(1);
    expect(page.textContent).toContain(
      'fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi',
    );
  });

  test('compared regions have their letters', () => {
    const { row } = matrixAt('/matris/?jamfor=20,06');
    expect(row('20').querySelector('th')?.textContent).toBe('Dalarna jämförs som A');
    expect(row('06').querySelector('th')?.textContent).toBe('Jönköping jämförs som B');
  });

  test('a region opens beside the matrix; without scripts a theme leads to its own page', () => {
    const { page } = matrixAt('/matris/');
    const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('/region/dalarna/?vy=matris');
    expect(hrefs).toContain('/tema/livsmedel/');
  });
});

describe('what stands out', () => {
  /** The dataset as if these were the only regions with the theme. */
  const onlyWith = (theme: string, ...codes: readonly RegionCode[]): Dataset => ({
    ...dataset,
    regions: dataset.regions.map((region) =>
      codes.includes(region.code)
        ? region
        : {
            ...region,
            areas: region.areas.map((focusArea) => ({
              ...focusArea,
              themes: focusArea.themes.filter(({ id }) => id !== theme),
            })),
          },
    ),
  });

  test('a theme that nobody has chosen is named', () => {
    const { texts } = matrixAt('/matris/', onlyWith('livsmedel'));
    expect(texts('.matrix-findings dl')[0]).toContain('Teman som ingen har valtLivsmedel');
    expect(texts('tfoot td')[2]).toBe('00 regioner; som huvudtema: 0');
  });

  test('a region alone with a theme is named', () => {
    const { texts } = matrixAt('/matris/', onlyWith('livsmedel', '09'));
    expect(texts('.matrix-findings dd')).toContain('Gotland: Livsmedel');
    expect(texts('.matrix-intro > p').join()).toContain('Gotland');
  });

  test.each([
    [2, false],
    [3, true],
  ])('of %s areas, whether three share themes is said: %s', (count, isSaid) => {
    const { texts } = matrixAt('/matris/', madeUpDataset({ k0001: ['A'] }, {}, madeUpAreas(count)));
    expect(texts('.matrix-findings dt').includes('Samhällen med flera teman gemensamt')).toBe(
      isSaid,
    );
    expect(texts('.matrix-findings dd').join().includes('Inga tre samhällen')).toBe(isSaid);
  });

  test('regions that share several themes are named', () => {
    const { texts } = matrixAt('/matris/');
    expect(texts('.matrix-findings dd')).toContain(
      'Kompetensförsörjning, Barn och unga, Kunskap och uppföljning: Norrbotten, Sörmland, Örebro',
    );
    const said = texts('.matrix-findings dd').join(' ');
    expect(said).toContain(
      'Här är några exempel på teman som finns hos samma region oftare än man kunde vänta sig',
    );
    expect(said).toContain(
      'Inga: vart och ett av de 17 har valts av minst en region. Indelningen i teman är vår',
    );
  });
});
