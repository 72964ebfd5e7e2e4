import type { Page } from '@playwright/test';

/** Where on the map a colour is, in CSS pixels: the first and last lines with at least three pixels of it. */
export interface ColouredArea {
  readonly pixels: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds the pixels of one colour, written #rrggbb, in a picture of the map as it is on the screen. */
export async function coloured(page: Page, colour: string): Promise<ColouredArea> {
  const picture = await page.getByTestId('map').screenshot();
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('No canvas to read the picture with.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const rows = Array.from({ length: image.height }, () => 0);
      const columns = Array.from({ length: image.width }, () => 0);
      for (let at = 0; at < data.length; at += 4) {
        const near = wanted.every((value, i) => Math.abs((data[at + i] ?? 0) - value) <= 2);
        if (!near) continue;
        const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
        rows[y] = (rows[y] ?? 0) + 1;
        columns[x] = (columns[x] ?? 0) + 1;
      }
      // A lone pixel on a jagged coast is chance; three in a line are the shape.
      const isShape = (count: number) => count >= 3;
      return {
        pixels: rows.reduce((sum, count) => sum + count, 0),
        left: columns.findIndex(isShape),
        right: columns.findLastIndex(isShape),
        top: rows.findIndex(isShape),
        bottom: rows.findLastIndex(isShape),
      };
    },
    {
      base64: picture.toString('base64'),
      wanted: [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)),
    },
  );
}
