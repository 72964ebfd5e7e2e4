import { expect, test } from './atlas';
import { publishedDataset } from './files';
import { lowersFocusArea, readPdf, type Printed } from './pdf-text';
import type { Page } from '@playwright/test';

test.use({ zoomable: false });

const A4 = [595, 842];
const SOURCE = 'Tillväxtverket, sidan ”Så arbetar regionerna”';

/** Prints the current view, as the browser's own command does. */
async function print(page: Page): Promise<Printed> {
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

/** The six tasks, each on the sheet that finishes it. */
const SHEETS: readonly {
  readonly task: string;
  readonly address: string;
  readonly says: readonly (string | RegExp)[];
}[] = [
  {
    task: 'find a region’s areas',
    address: '/region/norrbotten/?tema=cirkular-ekonomi',
    says: ['Region Norrbotten', 'Huvudtema', 'fyra av 21 regioner', SOURCE],
  },
  {
    task: 'find all regions with a theme',
    address: '/tema/besoksnaring/',
    says: ['Besöksnäring', 'Gotland', 'Kronoberg', 'Västernorrland', SOURCE],
  },
  {
    task: 'find peers',
    address: '/region/dalarna/',
    says: ['Liknande regioner', 'Jönköping'],
  },
  {
    task: 'compare',
    address: '/jamfor/dalarna/gavleborg/',
    says: ['Dalarna', 'Gävleborg', 'Amelie Sahlin', SOURCE],
  },
  {
    task: 'contact',
    address: '/region/dalarna/',
    says: ['Amelie Sahlin', '023-777008'],
  },
  {
    task: 'cite',
    address: '/region/dalarna/',
    says: [SOURCE, '/region/dalarna/'],
  },
];

for (const { task, address, says } of SHEETS) {
  test(`on paper: ${task}`, async ({ visitor, page }) => {
    await visitor.opens(address);
    const { text, paper } = await print(page);
    expect(paper).toEqual(A4);
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toContain('Kopiera');
    expect(text).not.toContain('Färga kartan efter');
    expect(text).not.toMatch(/Jämför(?!else)/);
    expect(text).not.toContain('rättad eller borttagen');
  });
}

test('on paper no heading ends a sheet, wherever it comes', async ({ visitor, page }) => {
  await visitor.opens('/region/dalarna/');
  const headings = await page.evaluate(lowersFocusArea);
  const { feet } = await print(page);
  expect(feet.length).toBeGreaterThan(30);
  expect(feet.filter((line) => headings.includes(line))).toEqual([]);
});

for (const slug of ['dalarna', 'skane']) {
  test(`on paper the source needs no sheet of its own: ${slug}`, async ({ visitor, page }) => {
    await visitor.opens(`/region/${slug}/`);
    expect((await print(page)).pages).toBe(3);
  });
}

test('on paper the contact follows the legend without a gap', async ({ visitor, page }) => {
  await visitor.opens('/region/dalarna/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.contacts h2')).toHaveCSS('margin-top', '0px');
});

test('on paper a comparison of three has the name and number of each contact whole, after the texts', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/?jamfor=20,06,24');
  await expect(visitor.heading).toHaveText('Dalarna, Jönköping och Västerbotten');
  const { text } = await print(page);
  const contacts = text.slice(text.lastIndexOf('Kontakter'));
  for (const words of [
    'Amelie Sahlin',
    '023-777008',
    'Mariana Morosanu',
    '070-597 37 11',
    SOURCE,
  ]) {
    expect(contacts).toContain(words);
  }
});

for (const [address, heading] of [
  ['/', 'Så arbetar regionerna'],
  ['/tema/besoksnaring/', 'Besöksnäring'],
  ['/?lik=20', 'Likhet med Dalarna'],
  ['/jamfor/dalarna/gavleborg/', 'Dalarna och Gävleborg'],
] as const) {
  test(`on the first sheet the map follows the title: ${address}`, async ({ visitor, page }) => {
    await visitor.opens(address);
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1001 });
    const title = await visitor.panel.getByRole('heading', { level: 1 }).boundingBox();
    const map = await page.locator('.map-stage').boundingBox();
    expect(title?.y).toBeLessThan(map?.y ?? 0);
    expect((map?.y ?? 1001) + (map?.height ?? 0)).toBeLessThan(1001);
  });
}

test('on the first sheet a region has its name above the map, and whom to call beside it', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/orebro/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1001 });
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`The page has no ${selector}.`);
    return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  };
  const [name, map, legend, contact, text] = [
    await boxOf('#panel-heading'),
    await boxOf('.map-stage'),
    await boxOf('.map-legend'),
    await boxOf('.contacts'),
    await boxOf('.panel .focus-area-titles'),
  ];
  expect(name.bottom).toBeLessThanOrEqual(map.top);
  for (const beside of [legend, contact]) {
    expect(beside.left).toBeGreaterThan(map.right);
    expect(beside.right).toBeLessThanOrEqual(688);
    expect(beside.bottom).toBeLessThanOrEqual(map.bottom);
  }
  expect(contact.top).toBeGreaterThanOrEqual(legend.bottom);
  expect(text.top).toBeGreaterThanOrEqual(map.bottom);
  expect(text.bottom).toBeLessThan(1001);
  expect((map.right - map.left) / 688).toBeCloseTo(0.6, 1);
});

test('a printed region has every word of its texts, whether or not a quote was shown', async ({
  visitor,
  page,
}) => {
  const region = publishedDataset().regions.find(({ slug }) => slug === 'vastra-gotaland');
  await visitor.opens('/region/vastra-gotaland/');
  const { text } = await print(page);
  const words = (from: string) => from.replaceAll(/[\s\u00AD-]+/g, '');
  const printed = words(text);
  const blocks = region?.areas.flatMap(({ body }) => body) ?? [];
  expect(blocks.length).toBeGreaterThan(1);
  expect(text).not.toContain('Visa citaten');
  for (const block of blocks) {
    for (const each of 'items' in block ? block.items : [block.text]) {
      expect(printed).toContain(words(each));
    }
  }
});

test('the matrix prints with its table, what nobody has chosen, and no controls', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/matris/');
  const { text, paper } = await print(page);
  expect([...paper].toSorted((a, b) => a - b)).toEqual(A4);
  for (const { shortName } of publishedDataset().regions) expect(text).toContain(shortName);
  expect(text).not.toContain('Mål för alla regioner');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.matrix caption')).toHaveCSS('padding-left', '0px');
  // No heading ends a page.
  const headings = page.locator('.matrix-findings dt');
  await expect(headings).toHaveCount(3);
  for (const each of await headings.all()) await expect(each).toHaveCSS('break-after', 'avoid');
});

test('on paper nothing stands on what other browsers do not print', async ({ visitor, page }) => {
  await visitor.opens('/jamfor/dalarna/gavleborg/');
  await page.emulateMedia({ media: 'print' });
  // Firefox measures containers by the sheet.
  for (const container of ['#root', '.map-stage', '.map-frame', '.comparison'])
    await expect(page.locator(container)).toHaveCSS('container-type', 'normal');
  // Firefox and WebKit do not keep a heading with what follows it: it is as tall as the next lines, and takes no more room.
  const [height = 0, below = 0] = await page
    .locator('.panel h2')
    .first()
    .evaluate((heading) => {
      const after = getComputedStyle(heading, '::after');
      return [after.height, after.marginBottom].map(Number.parseFloat);
    });
  expect(height).toBeGreaterThan(60);
  expect(below).toBe(-height);
});

test('without JavaScript a region prints the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/region/dalarna/');
  const { text, paper } = await print(page);
  expect(paper).toEqual(A4);
  for (const words of ['Region Dalarna', 'Amelie Sahlin', '023-777008', 'Gävleborg', SOURCE]) {
    expect(text).toContain(words);
  }
  await context.close();
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('what was chosen under it is on the drawing that is printed', async ({ visitor, page }) => {
    await visitor.opens('/region/dalarna/');
    await visitor.seesWebgl();
    await visitor.neighbour('Gävleborg').click();
    await expect(visitor.heading).toHaveText('Region Gävleborg');
    const selected = page.locator('.map-highlights .map-selected');
    await print(page);
    await expect(selected).toHaveAttribute('href', '#outline-21');
  });
});
