import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './atlas';
import { violations } from './axe';
import { downloads } from './downloads';
import { mapFile, pastesCells, sectionOf, writesProgramme } from './studio-steps';
import { madeUpCells, square } from '../src/testing/made-up-cells';

test.use({ zoomable: false });

const CELLS = madeUpCells(12);

test('a table of other areas becomes an edition, which a draft keeps', async ({ page, watch }) => {
  await page.goto('/verkstad/');
  const areas = page.getByRole('group').filter({ hasText: 'Egna områden' }).first();
  const summary = page.locator('summary', { hasText: 'Egna områden, till exempel kommuner' });
  await summary.press('Enter');
  await page.getByLabel('Karta (GeoJSON eller TopoJSON)').setInputFiles(mapFile(...CELLS.features));
  await expect(areas).toContainText(/Kartan har 12 områden och \d+ gemensamma gränser\./);
  await expect(page.getByRole('img', { name: 'Områdenas gränser' })).toBeVisible();
  await expect(page.getByLabel('Egenskap med områdenas id')).toHaveValue('kod');
  expect(await violations(page)).toEqual([]);

  await writesProgramme(
    page,
    'Vårt program',
    'Verket',
    'Så gör orterna',
    'Alla har valt.',
    'fi',
    'kommuner',
    'Kartverket, CC0',
  );
  await page.keyboard.press('Enter');
  const used =
    'Rader i kalkylblad kopplas till områdena i orter.geojson och hör till programmet Vårt program, om bladet inte säger något annat. Kartan sparas när ett kalkylblad är läst.';
  await expect(page.getByRole('status')).toHaveText(used);
  await expect(summary).toBeFocused();

  await pastesCells(page, 'Region\tInriktning\nOrt 0003\tSkog\n7\tHav\nDalarna\tMat\n');
  const check = sectionOf(page, 'Kontroll');
  await expect(check).toContainText('A4: Dalarna · Mat');
  await page.getByLabel('Ändra A4').click();
  await page.getByRole('textbox', { name: 'A4' }).fill('Ort 0009');
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  const publish = sectionOf(page, 'Publicera');
  await expect(publish).toContainText('tre inriktningar');

  await page.reload();
  await expect(page.getByText('Öppet här: Vårt program')).toBeVisible();
  await expect(page.getByText(used)).toBeVisible();
  await expect(publish).toContainText('tre inriktningar');
  const zip = await downloads(page, () =>
    page.getByRole('button', { name: 'Skapa ZIP-filen' }).click(),
  );
  const unzipped = unzipSync(readFileSync(await zip.path()));
  const files = Object.keys(unzipped);
  const areasFile = unzipped['project/data/areas/orter/areas.yaml'] ?? new Uint8Array();
  expect(strFromU8(areasFile)).toMatch(/many: kommuner[^]*many: municipalities[^]*Kartverket, CC0/);
  expect(files).toContain('project/data/vart-program/regions/0003-ort-c.md');
  expect(files).toContain('project/data/areas/orter/shapes/regions.geojson');
  const sent = watch.requests.filter((each) => each.method() !== 'GET' || each.postData() !== null);
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: 'Gå tillbaka till de publicerade områdena' }).click();
  await expect(check).toContainText('A2: Ort 0003 · Skog');
});

test('what is wrong with a map is told, and another property can be chosen', async ({ page }) => {
  await page.goto('/en/studio/');
  await page.getByText('Areas of your own, such as municipalities').click();
  const file = page.getByLabel('Map (GeoJSON or TopoJSON)');
  await file.setInputFiles(mapFile(square('1', 'Ask', 674_032, 6_580_822, 100)));
  await expect(page.getByRole('status')).toHaveText(
    'orter.geojson cannot be used yet: 1 error, 0 warnings.',
  );
  await expect(page.getByRole('row', { name: 'feature 1, Ask' })).toContainText(
    'They may be metres, as in SWEREF 99 TM.',
  );
  await expect(page.getByText('The areas cannot be used yet.')).toBeVisible();
  await file.setInputFiles(mapFile(square('1', 'Ask', 15, 60), square('2', 'Bok', 16, 60)));
  await expect(page.getByText('The map has 2 areas and 1 shared border.')).toBeVisible();
  await page.getByLabel('Property with the names').selectOption('kod');
  await expect(page.getByRole('status')).toHaveText(
    'orter.geojson has been read: 2 areas, 0 errors, 0 warnings.',
  );
  await expect(page.getByLabel('Property with the names')).toHaveValue('kod');
});
