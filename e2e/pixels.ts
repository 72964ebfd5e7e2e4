import type { Page } from '@playwright/test';

/** Which pixels of the map have one colour: a row of "0" and "1" for each row of pixels. */
export type Mask = readonly string[];

/** The pixels of one colour, written #rrggbb, in a picture of the map as it is on the screen. */
export async function coloured(page: Page, colour: string): Promise<Mask> {
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
      const isWanted = (at: number) =>
        wanted.every((value, i) => Math.abs((data[at + i] ?? 0) - value) <= 2);
      return Array.from({ length: image.height }, (_, y) =>
        Array.from({ length: image.width }, (_unused, x) =>
          isWanted((y * image.width + x) * 4) ? '1' : '0',
        ).join(''),
      );
    },
    {
      base64: picture.toString('base64'),
      wanted: [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)),
    },
  );
}

/** How many pixels a mask has. */
export function pixelsIn(mask: Mask): number {
  return mask.reduce((sum, row) => sum + row.replaceAll('0', '').length, 0);
}

const FARTHEST = 4;

/**
 * By how many pixels, across and down, one mask must be moved to lie on the other as well as it can.
 * The detail of a coast or a lake that only one of them shows does not move it.
 */
export function shiftBetween(a: Mask, b: Mask): { readonly across: number; readonly down: number } {
  let best = { across: 0, down: 0, agree: -1 };
  for (let down = -FARTHEST; down <= FARTHEST; down += 1) {
    for (let across = -FARTHEST; across <= FARTHEST; across += 1) {
      const agree = agreement(a, b, across, down);
      if (agree > best.agree) best = { across, down, agree };
    }
  }
  return { across: best.across, down: best.down };
}

/** How many pixels both masks have, with the second moved. */
function agreement(a: Mask, b: Mask, across: number, down: number): number {
  let count = 0;
  for (const [y, row] of a.entries()) {
    const other = b[y + down];
    if (other === undefined) continue;
    for (let x = row.indexOf('1'); x !== -1; x = row.indexOf('1', x + 1)) {
      if (other[x + across] === '1') count += 1;
    }
  }
  return count;
}
