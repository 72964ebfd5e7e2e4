import type { Page } from '@playwright/test';

/** Where on the map a colour is, CSS pixels: its middle, and how far its pixels lie from it on the whole. */
export interface ColouredArea {
  readonly pixels: number;
  readonly middle: readonly [number, number];
  readonly spread: readonly [number, number];
}

/**
 * Finds the pixels of one colour, written #rrggbb, in a picture of the map as it is on the screen. Middle
 * and spread show where a shape stands and how large it is, whatever the detail of its coast.
 */
export async function coloured(page: Page, colour: string): Promise<ColouredArea> {
  // Buttons come with WebGL and lie over the land on a phone; they are not what is compared.
  await page.evaluate(() => {
    const controls = document.querySelector<HTMLElement>('.map-controls');
    controls?.style.setProperty('display', 'none');
  });
  const picture = await page.getByTestId('map').screenshot();
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('No canvas to read the picture with.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const [xs, ys]: [number[], number[]] = [[], []];
      for (let at = 0; at < data.length; at += 4) {
        if (!wanted.every((value, i) => Math.abs((data[at + i] ?? 0) - value) <= 2)) continue;
        xs.push((at / 4) % image.width);
        ys.push(Math.floor(at / 4 / image.width));
      }
      const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
      const [x, y] = [mean(xs), mean(ys)];
      const deviation = (values: number[], middle: number) =>
        Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
      return {
        pixels: xs.length,
        middle: [x, y] as const,
        spread: [deviation(xs, x), deviation(ys, y)] as const,
      };
    },
    {
      base64: picture.toString('base64'),
      wanted: [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)),
    },
  );
}
