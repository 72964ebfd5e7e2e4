import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { Window } from 'happy-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  FONT_FAMILY,
  measureLine,
  rasterise,
} from '../../../../scripts/build-pages/cards/rasterise';
import type { MapShapes } from '../../../domain/geography/geometry';
import { project, SWEDEN_BOX } from '../../../domain/geography/projection';
import { SWATCHES } from '../../../domain/choropleth/palette';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { REGION_CODES } from '../../../testing/areas';
import { realDataset } from '../../../testing/real-dataset';
import { appContextAt } from '../../../testing/app-context-at';
import { sheetContent, standaloneSvg } from './picture';
import { Sheet, SHEET, type SheetContent } from './Sheet';
import { exportSv, sv } from '../../../testing/messages';

const dataset = realDataset();
const collection = (name: string) =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon
  >;
const regions = collection('regions');
const shapes: MapShapes = {
  regions,
  neighbouringLand: collection('neighbouring-land'),
  lakes: collection('lakes'),
};

function contentAt(address: string): SheetContent {
  const app = appContextAt(address, dataset);
  const job = {
    app,
    messages: sv,
    source: {
      atlas: app.atlas,
      codes: REGION_CODES,
      choropleth: null,
      provenance: {
        digest: 'ab'.repeat(32),
        date: '2026-11-23',
        address: `https://atlas.example${address}`,
      },
      messages: exportSv,
    },
    date: '2026-11-23',
    nameOf: () => '',
  };
  return sheetContent(job);
}

const markupAt = (address: string, change: Partial<SheetContent> = {}) =>
  renderToStaticMarkup(
    <Sheet
      content={{ ...contentAt(address), ...change }}
      shapes={shapes}
      measure={measureLine}
      fontFamily={FONT_FAMILY}
    />,
  );

function parsed(markup: string) {
  const parser = new new Window().DOMParser();
  return parser.parseFromString(markup, 'image/svg+xml').documentElement;
}

type Root = ReturnType<typeof parsed>;

const textElements = (root: Root) =>
  [...root.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden="true"]'));
const texts = (root: Root) => textElements(root).map(({ textContent }) => textContent);
const number = (element: Pick<Root, 'getAttribute'>, name: string) =>
  Number(element.getAttribute(name));

/** The map in the sheet, and its place. */
function mapOf(root: Root) {
  const map = [...root.querySelectorAll('svg')].find((svg) => number(svg, 'height') > 300);
  if (!map) throw new Error('The sheet has no map.');
  return map;
}

/** Where a place on Earth lies in the sheet. */
function placingIn(root: Root) {
  const map = mapOf(root);
  const [left = 0, top = 0, width = 1, height = 1] = (map.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const pixels = number(map, 'height');
  // Sweden is as tall as the map but for its margins.
  const units = ((pixels - 2 * 20) / SWEDEN_BOX.height) * (height / pixels);
  return (at: readonly [number, number]) => {
    const [east, south] = project(at).map((length) => length * units) as [number, number];
    const x = number(map, 'x') + ((east - left) * number(map, 'width')) / width;
    return [x, number(map, 'y') + ((south - top) * number(map, 'height')) / height] as const;
  };
}

/** The commonest colour of a region's own points, as #rrggbb. */
function colourOf(pixels: Buffer, root: Root, code: string): string {
  const region = regions.features.find(({ properties }) => properties?.['code'] === code);
  const box = region?.properties?.['bbox'] as [number, number, number, number];
  const place = placingIn(root);
  const counts = new Map<string, number>();
  for (let east = 1; east < 40; east += 1) {
    for (let north = 1; north < 40; north += 1) {
      const at = [
        box[0] + ((box[2] - box[0]) * east) / 40,
        box[1] + ((box[3] - box[1]) * north) / 40,
      ] as const;
      if (!region || !booleanPointInPolygon([...at], region)) continue;
      const [x, y] = place(at).map(Math.floor) as [number, number];
      const start = (y * SHEET.width + x) * 4;
      const colour = `#${pixels.subarray(start, start + 3).toString('hex')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const plain = ({ regions: focusAreas }: Choropleth) =>
  [...focusAreas].filter(([, { pattern }]) => pattern === null);

describe('the sheet', () => {
  test('says what the page says: title, colouring, sentence, legend with counts, source, version, date and address', () => {
    const address = '/region/dalarna/?tema=cirkular-ekonomi';
    const said = texts(parsed(markupAt(address))).join(' ');
    expect(said).toContain('Region Dalarna Cirkulär ekonomi Två inriktningar: Resurseffektivitet');
    expect(said).toContain(contentAt(address).choropleth.sentence);
    expect(said).toContain('Teckenförklaring Huvudtema 3 regioner Bitema 1 region Inte valt');
    expect(said).toContain('Tillväxtverket, sidan ”Så arbetar regionerna” (utan datum)');
    expect(said).toContain('Dataversion abababababab, hämtad 2026-11-23.');
    expect(said).toContain('https://atlas.example/region/dalarna/?tema=cirkular-ekonomi');
    expect(said).toContain('Natural Earth');
  });

  test('says which regions a filter highlights, since the others are dimmed', () => {
    const filtered = contentAt('/tema/livsmedel/?del=norrland').lead;
    expect(filtered).toEqual([
      expect.stringMatching(/^På kartan framhävs Gävleborg, .+ och .+; övriga är nedtonade\.$/),
    ]);
    expect(contentAt('/tema/livsmedel/').lead).toEqual([]);
  });

  test('marks compared regions by their letters and outlines, and names every region', () => {
    const root = parsed(markupAt('/?jamfor=20,21,06'));
    const said = texts(root).map((text) => text.trim());
    expect(said.filter((text) => /\[[ABC]\] \d/.test(text))).toHaveLength(3);
    for (const code of ['20', '21', '06']) {
      expect(root.querySelector(`use[stroke][href$="-${code}"]`)).not.toBeNull();
    }
    // Dashes of neighbours tangle on the border that they share.
    expect(root.querySelector('use[stroke-dasharray]')).toBeNull();
    const names = dataset.regions.filter(({ shortName }) =>
      shortName
        .split(' ')
        .every((word) => said.some((text) => text === word || text.startsWith(`${word} `))),
    );
    expect(names).toHaveLength(21);
  });

  const addresses = ['/', '/?lik=20', '/tema/livsmedel/', '/?tema=livsmedel,samverkan,pandemi'];

  test.each([...addresses, '/?jamfor=20,21,06,12', '/region/vastra-gotaland/?lik=01'])(
    'keeps its words within its margins and off each other at %s',
    (address) => {
      const root = parsed(markupAt(address));
      const map = mapOf(root);
      for (const text of textElements(root)) {
        if (map.contains(text)) continue;
        const [x, y] = [number(text, 'x'), number(text, 'y')];
        const style = { size: number(text, 'font-size'), weight: number(text, 'font-weight') };
        const right = x + measureLine(text.textContent, style);
        const besideMap = y > number(map, 'y') && y < number(map, 'y') + number(map, 'height');
        const edge = besideMap ? number(map, 'x') : SHEET.width - 40;
        expect({ text: text.textContent, fits: right <= edge && y < SHEET.height - 30 }).toEqual({
          text: text.textContent,
          fits: true,
        });
      }
    },
  );

  test('sets long words smaller, so that the legend ends above the source', () => {
    const root = parsed(markupAt('/', { lead: ['Dalarna har valt tre teman. '.repeat(60)] }));
    const words = textElements(root).filter((text) => !mapOf(root).contains(text));
    const heights = words.map((text) => number(text, 'y'));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test.each(addresses)(
    'has each region in the colour of the choropleth, drawn as pixels, at %s',
    async (address) => {
      const markup = markupAt(address);
      const { pixels } = await rasterise(markup);
      const root = parsed(markup);
      const { choropleth } = contentAt(address);
      expect(plain(choropleth).length).toBeGreaterThan(2);
      for (const [code, { fill }] of plain(choropleth)) {
        expect([code, colourOf(pixels, root, code)]).toEqual([code, SWATCHES[fill].light]);
      }
    },
  );

  test.each(addresses)('has each region’s pattern, at %s', (address) => {
    const root = parsed(markupAt(address));
    for (const [code, { pattern }] of contentAt(address).choropleth.regions) {
      const fills = [...root.querySelectorAll(`use[href="#sheet-shape-${code}"][fill]`)].map(
        (use) => use.getAttribute('fill'),
      );
      expect([code, fills[1]]).toEqual([
        code,
        pattern ? `url(#sheet-pattern-${pattern})` : undefined,
      ]);
    }
  });
});

describe('the SVG file', () => {
  test('is sound XML with a title, every text of the sheet, its font, and nothing that could run', () => {
    const address = '/region/dalarna/?tema=cirkular-ekonomi';
    const text = standaloneSvg(
      markupAt(address, { title: 'A & B <c>' }),
      'data:font/woff2;base64,d09GMg==',
    );
    const root = parsed(text);
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${SHEET.width} ${SHEET.height}`);
    expect(root.querySelector('title')?.textContent).toBe('A & B <c>');
    expect(texts(root)).toEqual(texts(parsed(markupAt(address, { title: 'A & B <c>' }))));
    expect(text).not.toMatch(/<script|<foreignObject|\son[a-z]+=|style=|class=/);
    const [style] = root.querySelectorAll('style');
    expect(style?.textContent).toContain('url(data:font/woff2;base64,d09GMg==)');
    const ids = [...root.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...text.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    for (const use of root.querySelectorAll('use')) {
      expect(use.getAttribute('xlink:href')).toBe(use.getAttribute('href'));
    }
  });
});
