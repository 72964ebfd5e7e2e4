import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { MapShapes } from '../../../domain/geography/geometry';
import { SWATCHES } from '../../../domain/choropleth/palette';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { REGION_CODES } from '../../../domain/model/region';
import { drawStill } from '../../../map/still/draw-canvas';
import { placingIn } from '../../../map/still/still';
import type { StillMark } from '../../../map/still/mark';
import type { Measure } from '../../../map/still/text-fit';
import { svgOf } from '../../../map/still/write-svg';
import { realDataset } from '../../../testing/real-dataset';
import { appContextAt } from '../../../testing/app-context-at';
import { exportSv } from '../../../i18n/sv/export';
import { sv } from '../../../i18n/sv/messages';
import { sheetContent } from './picture';
import { SHEET, sheetMarks, type SheetContent } from './sheet';

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
GlobalFonts.registerFromPath(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
  'Prov',
);
const ruler = createCanvas(1, 1).getContext('2d');
const measure: Measure = (line, { weight, size }) => {
  ruler.font = `${String(weight)} ${String(size)}px Prov`;
  return ruler.measureText(line).width;
};

function contentAt(address: string): SheetContent {
  const app = appContextAt(address, dataset);
  const order = {
    atlas: app.atlas,
    selection: { codes: REGION_CODES, choropleth: null },
    provenance: {
      digest: 'ab'.repeat(32),
      date: '2026-11-23',
      address: `https://atlas.example${address}`,
    },
    exportMessages: exportSv,
    date: '2026-11-23',
    nameOf: () => '',
  };
  return sheetContent(order, app, sv);
}

const sheetAt = (address: string, ruled = measure) => sheetMarks(contentAt(address), shapes, ruled);

function drawn(marks: readonly StillMark[], scale = 1): SKRSContext2D {
  const context = createCanvas(SHEET.width * scale, SHEET.height * scale).getContext('2d');
  context.scale(scale, scale);
  drawStill(
    {
      context: context as unknown as CanvasRenderingContext2D,
      family: 'Prov',
      scale,
      path: (d) => new Path2D(d),
      tile: (side) =>
        createCanvas(side, side).getContext('2d') as unknown as CanvasRenderingContext2D,
    },
    marks,
  );
  return context;
}

const texts = (marks: readonly StillMark[]): readonly string[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'window') return texts(mark.marks);
    return mark.kind === 'text' ? [mark.text] : [];
  });

/** The opening that the map is seen through. */
function frameOf(marks: readonly StillMark[]) {
  const found = marks.find((mark) => mark.kind === 'window');
  if (found?.kind !== 'window') throw new Error('The sheet has no map.');
  return found.frame;
}

/** The commonest colour of a region's own points, as #rrggbb. */
function colourOf(context: SKRSContext2D, marks: readonly StillMark[], code: string): string {
  const region = regions.features.find(({ properties }) => properties?.['code'] === code);
  const box = region?.properties?.['bbox'] as [number, number, number, number];
  const place = placingIn(frameOf(marks), 20);
  const counts = new Map<string, number>();
  for (let east = 1; east < 40; east += 1) {
    for (let north = 1; north < 40; north += 1) {
      const at = [
        box[0] + ((box[2] - box[0]) * east) / 40,
        box[1] + ((box[3] - box[1]) * north) / 40,
      ] as const;
      if (!region || !booleanPointInPolygon([...at], region)) continue;
      const [x, y] = place(at);
      const [r = 0, g = 0, b = 0] = context.getImageData(x, y, 1, 1).data;
      const colour = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const plain = ({ regions: paints }: Choropleth) =>
  [...paints].filter(([, { pattern }]) => pattern === null);

describe('the sheet', () => {
  test('says what the page says: title, colouring, sentence, legend with counts, source, version, date and address', () => {
    const content = contentAt('/region/dalarna/?tema=cirkular-ekonomi');
    const said = texts(sheetMarks(content, shapes, measure)).join(' ');
    expect(said).toContain('Region Dalarna Cirkulär ekonomi 2 inriktningar: Resurseffektivitet');
    expect(said).toContain(content.choropleth.sentence);
    expect(said).toContain('Teckenförklaring Huvudtema 2 regioner Berörs 2 regioner Inte valt');
    expect(said).toContain('Tillväxtverket, sidan ”Så arbetar regionerna” (odaterad)');
    expect(said).toContain('Dataversion abababababab, hämtad 2026-11-23.');
    expect(said).toContain('https://atlas.example/region/dalarna/?tema=cirkular-ekonomi');
    expect(said).toContain('Natural Earth');
  });

  test('marks compared regions by their letters, and names nearly every region', () => {
    const said = texts(sheetAt('/?jamfor=20,21,06'));
    expect(said.filter((text) => /^[ABC] · /.test(text))).toHaveLength(3);
    const names = dataset.regions.filter(({ shortName }) =>
      shortName.split(' ').every((word) => said.includes(word)),
    );
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  const addresses = ['/', '/?lik=20', '/tema/livsmedel/', '/?tema=livsmedel,samverkan,pandemi'];

  test.each([...addresses, '/?jamfor=20,21,06,12', '/region/vastra-gotaland/?lik=01'])(
    'keeps its words within its margins and off each other at %s',
    (address) => {
      const marks = sheetAt(address);
      const frame = frameOf(marks);
      for (const mark of marks) {
        if (mark.kind !== 'text') continue;
        const right = mark.x + measure(mark.text, mark.lettering);
        const besideMap = mark.y > frame.y && mark.y < frame.y + frame.height;
        const edge = besideMap ? frame.x : SHEET.width - 40;
        expect({ text: mark.text, fits: right <= edge && mark.y < SHEET.height - 30 }).toEqual({
          text: mark.text,
          fits: true,
        });
      }
    },
  );

  test.each(addresses)(
    'has each region in the colour of the choropleth on a canvas, at %s',
    (address) => {
      const marks = sheetAt(address);
      const context = drawn(marks);
      const { choropleth } = contentAt(address);
      expect(plain(choropleth).length).toBeGreaterThan(2);
      for (const [code, { fill }] of plain(choropleth)) {
        expect([code, colourOf(context, marks, code)]).toEqual([code, SWATCHES[fill].light]);
      }
    },
  );
});

describe('the SVG', () => {
  const svgAt = (address: string) => {
    const marks = sheetAt(address);
    const text = svgOf(marks, {
      ...SHEET,
      lang: 'sv',
      title: 'A & B <c>',
      description: 'Säger "hej".',
      family: 'Prov, sans-serif',
    });
    return { marks, text };
  };

  test('is sound XML with a title, every text of the sheet, and nothing that could run', () => {
    const { marks, text } = svgAt('/region/dalarna/?tema=cirkular-ekonomi');
    const parser = new new Window().DOMParser();
    const root = parser.parseFromString(text, 'image/svg+xml').documentElement;
    expect(root.querySelector('parsererror')).toBeNull();
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${SHEET.width} ${SHEET.height}`);
    expect(root.querySelector('title')?.textContent).toBe('A & B <c>');
    const said = [...root.querySelectorAll('text:not([aria-hidden])')].map((t) => t.textContent);
    expect(said).toEqual(texts(marks));
    expect(text).not.toMatch(/<script|<style|<foreignObject|\son[a-z]+=|style=/);
    const ids = [...root.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...text.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("drawn by another's renderer, has each region in the choropleth's colour", async () => {
    const { marks, text } = svgAt('/tema/livsmedel/');
    const context = createCanvas(SHEET.width, SHEET.height).getContext('2d');
    context.drawImage(await loadImage(Buffer.from(text)), 0, 0);
    const { choropleth } = contentAt('/tema/livsmedel/');
    for (const [code, { fill }] of plain(choropleth)) {
      expect([code, colourOf(context, marks, code)]).toEqual([code, SWATCHES[fill].light]);
    }
  });
});
