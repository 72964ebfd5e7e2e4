import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';
import { downloads, opens, textOf } from './downloads';

test.use({ zoomable: false });

test('the map is saved as a PNG that shows what the page shows, large enough to print', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  const section = await opens(visitor, 'Spara kartan som bild');
  const button = section.getByRole('button', { name: 'Bild (PNG)' });
  const file = await downloads(page, () => button.click());
  expect(file.suggestedFilename()).toMatch(/^regionatlas-cirkular-ekonomi-karta-[\d-]+\.png$/);
  const png = readFileSync(await file.path());
  // 794 CSS pixels are the width of A4 at 96 to the inch.
  const resolution = png.indexOf('pHYs') + 4;
  expect(png.readUInt32BE(resolution)).toBe(Math.round((3 * 96) / 0.0254));
  const base64 = png.toString('base64');
  const { width, height, counts } = await page.evaluate(coloursOf, base64);
  expect([width, height]).toEqual([794 * 3, 1123 * 3]);
  // Main theme, secondary theme, its pattern, not chosen, and the sea.
  for (const colour of ['#15616d', '#9bc9c8', '#faf7f0', '#d3dfe6']) {
    expect(counts[colour] ?? 0, colour).toBeGreaterThan(20_000);
  }
  expect(counts['#ffffff'] ?? 0).toBeGreaterThan((width * height) / 4);
});

/** The size of a picture and how many pixels it has of each colour, as a browser decodes it. */
async function coloursOf(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('No canvas to read the picture with.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts: Record<string, number> = {};
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    const colour = `#${((r << 16) | (g << 8) | b).toString(16).padStart(6, '0')}`;
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return { width: image.width, height: image.height, counts };
}

test('the map is saved as an SVG that a browser draws, with its title, legend, source and day', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
  const section = await opens(visitor, 'Spara kartan som bild');
  const button = section.getByRole('button', { name: 'Vektorbild (SVG)' });
  const file = await downloads(page, () => button.click());
  expect(file.suggestedFilename()).toMatch(
    /^regionatlas-dalarna-cirkular-ekonomi-karta-[\d-]+\.svg$/,
  );
  const text = await textOf(file);
  await page.setContent('<p>Tom</p>');
  const said = await page.evaluate((svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    document.body.replaceChildren(root);
    return {
      sound: root.querySelector('parsererror') === null,
      texts: [...root.querySelectorAll('text:not([aria-hidden] text)')].map((t) => t.textContent),
      drawn: [...root.querySelectorAll('use')].every((use) => use.getBBox().width > 0),
    };
  }, text);
  expect(said).toMatchObject({ sound: true, drawn: true });
  const words = said.texts.join(' ');
  for (const part of [
    'Region Dalarna Cirkulär ekonomi',
    'Teckenförklaring Huvudtema 3 regioner',
    'fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi',
    'Tillväxtverket, sidan ”Så arbetar regionerna” (utan datum)',
    '/region/dalarna/?tema=cirkular-ekonomi',
  ]) {
    expect(words).toContain(part);
  }
  expect(words).toMatch(/Dataversion [0-9a-f]{12}, hämtad \d{4}-\d\d-\d\d\./);
});
