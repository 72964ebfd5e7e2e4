import { readdirSync } from 'node:fs';
import { shareSv } from '../src/i18n/sv/share';
import { sv } from '../src/i18n/sv/messages';
import { startFirefox } from './engines/firefox';
import { INSTALLED } from './engines/installed';
import { expect, test } from './engines/test';
import { EngineVisitor } from './engines/visitor';
import { firstPage, printedOver } from './pdf-text';

/** The six tasks by keyboard, and what engines do differently, in installed Firefox and WebKitGTK. */
test.setTimeout(120_000);

const { site } = sv;
const HEADING = '#panel h1';
const STATUS = '[role="status"]';
const FIELD = '.search input';
const exactly = (text: string) =>
  new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`);
const DALARNA = /^\S+ Dalarna: /;

test('find a region by the keyboard map; the focus follows to its heading', async ({
  visitor,
  engine,
}) => {
  await visitor.opens('/');
  await visitor.tabsTo(exactly(site.skipToMap));
  await visitor.presses('Enter', 'Tab', 'd');
  await visitor.hasFocus(DALARNA);
  await visitor.presses('Enter');
  await visitor.sees(HEADING, 'Region Dalarna');
  await visitor.hasFocus(/^h1 Region Dalarna/);
  await visitor.sees('#panel', 'Resurseffektivitet och cirkulär ekonomi');
  // What the page asks for early is what its script takes, but in WebKit, which does not match the two.
  const times = await visitor.browser.evaluate(timesDatasetWasSent);
  expect(times).toBe(engine === 'webkit' ? 2 : 1);
});

test('find all regions with a theme', async ({ visitor }) => {
  await visitor.opens('/');
  await visitor.tabsTo(exactly(site.skipToThemes));
  await visitor.presses('Enter');
  await visitor.tabsTo(/^Cirkulär ekonomi, /);
  await visitor.presses('Enter');
  await visitor.sees(HEADING, 'Cirkulär ekonomi');
  await visitor.sees(STATUS, 'Norrbotten');
  await visitor.sees('.theme-regions', 'Dalarna');
  const distances = await visitor.browser.evaluate(namesFromLines);
  expect(distances.length).toBeGreaterThan(5);
  expect(Math.max(...distances)).toBeLessThan(1);
});

test('find peers, and compare with a neighbour', async ({ visitor }) => {
  await visitor.opens('/region/dalarna/');
  await visitor.tabsTo(exactly(site.skipToPanel));
  await visitor.presses('Enter');
  await visitor.tabsTo(/^Gävleborg: jämför med Dalarna$/);
  await visitor.presses('Enter');
  await visitor.sees(HEADING, 'Dalarna och Gävleborg');
  await visitor.hasFocus(/^h1 Dalarna och Gävleborg/);
});

test('reach the contact, and copy the number', async ({ visitor }) => {
  await visitor.opens('/region/dalarna/');
  await visitor.tabsTo(exactly(site.skipToPanel));
  await visitor.presses('Enter');
  await visitor.tabsTo(/, ring Amelie Sahlin$/);
  await visitor.presses('Tab', 'Enter');
  await visitor.sees(STATUS, exactly(sv.contact.copied('Amelie Sahlin')));
  await visitor.clicks(FIELD);
  await visitor.browser.paste();
  await expect.poll(() => fieldValue(visitor)).toBe('023-777008');
});

test('cite and take away, from the skip link', async ({ visitor }) => {
  await visitor.opens('/region/dalarna/');
  await visitor.tabsTo(exactly(site.skipToShare));
  await visitor.presses('Enter');
  await visitor.hasFocus(/^h2 /);
  await visitor.tabsTo(exactly(shareSv.cite.title));
  await visitor.presses('Enter');
  await visitor.sees('.share-citation', 'Källa: Tillväxtverket');
  await visitor.clicks('.share-part:nth-of-type(1) > summary');
  await visitor.tabsTo(exactly(shareSv.download.xlsx.label));
  await visitor.presses('Enter');
  await visitor.sees(STATUS, /\.xlsx/);
  await expect
    .poll(() => readdirSync(visitor.browser.downloads))
    .toContainEqual(expect.stringMatching(/dalarna.*\.xlsx$/));
});

test('the zoomable map is drawn, coloured, named under the pointer and clicked', async ({
  visitor,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  // WebKitGTK draws WebGL without a graphics card, which takes long on a busy machine.
  await visitor.sees('[data-testid="map"][data-renderer="webgl"][data-drawn]', /./, 80_000);
  const dalarna = await visitor.placeOf('20');
  await expect
    .poll(async () => [...(await visitor.coloursAround(dalarna, 24))])
    .toContain(await swatchColour(visitor));
  await visitor.browser.move(dalarna);
  await visitor.browser.move({ x: dalarna.x + 2, y: dalarna.y + 2 });
  await visitor.sees('.map-hover-name', 'Dalarna');
  await visitor.browser.click(dalarna);
  await visitor.sees(HEADING, 'Region Dalarna');
});

test('the search offers a region while it is typed, and takes it with Enter', async ({
  visitor,
}) => {
  await visitor.opens('/');
  await visitor.clicks(FIELD);
  await visitor.browser.type('gotl');
  await visitor.sees('[role="listbox"] [role="option"]', 'Gotland');
  await visitor.presses('ArrowDown', 'Enter');
  await visitor.sees(HEADING, 'Region Gotland');
});

test('paper has Sweden in its colours, with names', async ({ visitor }) => {
  const { print } = visitor.browser;
  await visitor.opens('/tema/cirkular-ekonomi/');
  if (!print) {
    process.stdout.write('WebKit was not asked to print: its driver has no command for it.\n');
    return;
  }
  const [wanted, ink] = [await swatchColour(visitor), await fillOf(visitor, '.map-label')];
  const pixels = await firstPage(await print());
  // The map is in the left of the sheet, below the title.
  const names = pixels.filter((pixel, i) => pixel === ink && i % 1190 < 690 && i > 1190 * 200);
  expect(names.length).toBeGreaterThan(1500);
  const main = pixels.filter((pixel) => pixel === wanted);
  // The swatch in the legend has fewer than 900.
  expect(main.length).toBeGreaterThan(2500);
});

test('paper has no text over another', async ({ visitor }) => {
  const { print } = visitor.browser;
  await visitor.opens('/?q=turism');
  if (!print) return;
  await visitor.sees('.hit-list', 'Besöksnäring');
  expect(await printedOver(await print())).toEqual([]);
  await visitor.opens('/?jamfor=01,03,04,05,06,07,08,09');
  await visitor.sees('.comparison', 'Kontakter');
  expect(await printedOver(await print())).toEqual([]);
});

test('paper has the table from its first sheet on', async ({ visitor }) => {
  const { print } = visitor.browser;
  await visitor.opens('/matris/');
  if (!print) return;
  const belowHeader = (await firstPage(await print())).slice(1190 * 300);
  expect(new Set(belowHeader).size).toBeGreaterThan(1);
});

test('in forced colours the map and its legend have those of the reader', async ({
  engine,
  baseURL,
}) => {
  if (engine !== 'firefox') {
    process.stdout.write('WebKit was not asked for forced colours: it has none.\n');
    return;
  }
  const browser = await startFirefox(INSTALLED.firefox ?? '', {
    'browser.display.document_color_use': 2,
  });
  try {
    const visitor = new EngineVisitor(browser, baseURL ?? '');
    await visitor.opens('/tema/cirkular-ekonomi/');
    const highlight = await browser.evaluate(() => {
      document.body.style.outlineColor = 'Highlight';
      return getComputedStyle(document.body).outlineColor.replaceAll(/[^\d,]/g, '');
    });
    expect(await swatchColour(visitor)).toBe(highlight);
    const dalarna = await visitor.placeOf('20');
    await expect
      .poll(async () => [...(await visitor.coloursAround(dalarna, 24))])
      .toContain(highlight);
  } finally {
    await browser.close();
  }
});

/** How far the middle of each name is above or below the end of the line that leads to it. */
const namesFromLines = () =>
  [...document.querySelectorAll<SVGLineElement>('.map-label text + line')].flatMap((line) => {
    const { y, height } = line.previousElementSibling?.getBoundingClientRect() ?? {};
    const end = new DOMPoint(line.x2.baseVal.value, line.y2.baseVal.value);
    const at = end.matrixTransform(line.getScreenCTM() ?? undefined);
    return y === undefined || !height ? [] : [Math.abs(y + height / 2 - at.y)];
  });

const timesDatasetWasSent = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\/data\/[\w-]+\.json$/.test(name))
    .length;

const fieldValue = (visitor: EngineVisitor) =>
  visitor.browser.evaluate(
    (field) => document.querySelector<HTMLInputElement>(field)?.value ?? null,
    FIELD,
  );

/** The colour that fills the first such element, as a screenshot has it. */
const fillOf = (visitor: EngineVisitor, selector: string) =>
  visitor.browser.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return element ? getComputedStyle(element).fill.replaceAll(/[^\d,]/g, '') : '';
  }, selector);

const swatchColour = (visitor: EngineVisitor) => fillOf(visitor, '.map-legend li svg *');
