import { expect } from '@playwright/test';
import { DIMMED, BASEMAP, SWATCHES } from '../src/domain/choropleth/palette';
import type { Visitor } from './atlas';

/** What is seen of a region on the screen, in whichever renderer, in the light scheme. */
export interface SeenRegion {
  /** The commonest colour inside, #rrggbb. */
  readonly fill: string;
  /** How much of the inside has another colour, from 0 to 1: its pattern's, its name's. */
  readonly inked: number;
  /** How much of the border is as dark as the outline of a selected, compared or focused region, from 0 to 1. */
  readonly outlined: number;
}

/** What is seen of every region, by code: read from a picture of the map, at places that its shapes give. */
export async function seenRegions({ page, map }: Visitor): Promise<Record<string, SeenRegion>> {
  const picture = await map.screenshot();
  return page.evaluate(readRegions, {
    base64: picture.toString('base64'),
    dark: BASEMAP.selected.light,
  });
}

/** The regions that are seen dimmed: their colour has let the sea through. */
export async function dimmedRegions(visitor: Visitor): Promise<readonly string[]> {
  const sea = channelsOf(BASEMAP.sea.light);
  const dimmed = Object.values(SWATCHES).map(({ light }) => over(channelsOf(light), sea));
  const seen = Object.entries(await seenRegions(visitor));
  return seen
    .filter(([, { fill }]) => dimmed.some((colour) => isNear(colour, channelsOf(fill))))
    .map(([code]) => code);
}

const channelsOf = (colour: string) =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

/** A dimmed colour over another. */
function over(colour: readonly number[], ground: readonly number[]): readonly number[] {
  return colour.map((c, i) => c * DIMMED + (ground[i] ?? 0) * (1 - DIMMED));
}

function isNear(one: readonly number[], other: readonly number[]): boolean {
  return one.every((channel, i) => Math.abs(channel - (other[i] ?? 0)) <= 4);
}

/** The regions that are seen with a dark outline. A neighbour of one has it along a part of its border only. */
async function outlinedRegions(visitor: Visitor): Promise<readonly string[]> {
  const seen = Object.entries(await seenRegions(visitor));
  return seen
    .filter(([, { outlined }]) => outlined > 0.6)
    .map(([code]) => code)
    .toSorted();
}

/** Waits until these regions and no others are seen outlined: compared, selected or focused. */
export async function seesOutlined(visitor: Visitor, codes: readonly string[]): Promise<void> {
  await expect.poll(() => outlinedRegions(visitor)).toEqual([...codes].toSorted());
}

/** Waits until the map shows the focus on a region, in whichever renderer is shown. */
export async function seesFocus(visitor: Visitor, code: string): Promise<void> {
  const outline = visitor.page.locator('.map-highlights .map-focused');
  await expect
    .poll(async () =>
      (await visitor.map.getAttribute('data-renderer')) === 'webgl'
        ? outlinedRegions(visitor)
        : [(await outline.getAttribute('href'))?.replace('#outline-', '')],
    )
    .toEqual([code]);
}

/** Runs in the page. */
async function readRegions({ base64, dark }: { readonly base64: string; readonly dark: string }) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
  const drawing = document.querySelector<SVGSVGElement>('.map-drawing');
  const place = drawing?.getScreenCTM();
  if (!context || !stage || !place) throw new Error('The page has no map to look at.');
  context.drawImage(image, 0, 0);
  const { data, width: across } = context.getImageData(0, 0, image.width, image.height);
  const colourOf = (x: number, y: number) => {
    const [r = 0, g = 0, b = 0] = data.subarray((y * across + x) * 4);
    return `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
  };
  const pixelAt = (at: DOMPoint) => {
    const { x, y } = at.matrixTransform(place);
    return [Math.floor(x - stage.left), Math.floor(y - stage.top)] as const;
  };
  // The shapes of the two renderers differ by a pixel here and there.
  const isDarkNear = (at: DOMPoint) => {
    const [x, y] = pixelAt(at);
    return [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => colourOf(x + dx, y + dy) === dark));
  };
  const commonest = (colours: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const [fill = '', count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    return { fill, inked: 1 - count / colours.length };
  };
  const seen: Record<string, { fill: string; inked: number; outlined: number }> = {};
  for (const path of document.querySelectorAll<SVGPathElement>('.map-shapes path')) {
    const code = path.id.replace('outline-', '');
    if (!/^\d\d$/.test(code)) continue;
    const { x, y, width, height } = path.getBBox();
    const inside = Array.from(
      { length: 400 },
      (_, i) => new DOMPoint(x + ((i % 20) * width) / 20, y + (Math.floor(i / 20) * height) / 20),
    ).filter((point) => path.isPointInFill(point));
    const length = path.getTotalLength();
    const border = Array.from({ length: 120 }, (_, i) =>
      DOMPoint.fromPoint(path.getPointAtLength((i * length) / 120)),
    );
    seen[code] = {
      ...commonest(inside.map((point) => colourOf(...pixelAt(point)))),
      outlined: border.filter(isDarkNear).length / border.length,
    };
  }
  return seen;
}
