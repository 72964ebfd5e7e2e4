import type { Page } from '@playwright/test';
import { madeUpCells } from '../src/testing/made-up-cells';
import { expect, test } from './atlas';
import { violations } from './axe';
import { downloads, textOf } from './downloads';
import { noted, watchesPolicies } from './policies';
import { correctsPublished, mapFile, pastesCells, writesProgramme } from './studio-steps';

const SHEET = [
  'Region\tInriktning\tHuvudtema\tCitat',
  'Blekinge\tHav och hamnar\tbesoksnaring\tHav',
  'Dalarna\tKvarnstenar och mat\tlivsmedel\tmat',
].join('\n');
const CELLS = madeUpCells(12);

/** Brings a table into the studio in Swedish, and follows the link to its draft in the atlas. */
async function opensDraft(page: Page): Promise<void> {
  await pastesCells(page, SHEET);
  await correctsPublished(page);
  await page.getByRole('link', { name: 'Öppna utkastet i atlasen' }).press('Enter');
}

/** What a draft cannot have: files on the host, and addresses of the published atlas. */
const notOfDraft = (page: Page) =>
  page
    .locator('a[download], a[href*="data/"], a[href$=".vcf"], a[href*="region/"]')
    .and(page.locator('a:not([href*="utkast="])'));

test.describe('a draft about the regions', () => {
  test.use({ zoomable: false });

  test('is read in the atlas by keyboard, at addresses of its own', async ({ visitor, page }) => {
    await watchesPolicies(page);
    await page.goto('/verkstad/');
    await opensDraft(page);
    const bar = page.getByRole('complementary', { name: 'Utkast' });
    await expect(bar).toContainText('som bara finns i den här webbläsaren: inklistrat.tsv, ändrat');
    await expect(page).toHaveTitle(/^Utkast: Regionatlas/);
    const first = page.url();

    await page.locator('.map-side').getByRole('link', { name: 'Livsmedel' }).press('Enter');
    await visitor.seesChoropleth('themes:livsmedel');
    await expect(page).toHaveURL(`${first}&sida=tema/livsmedel/`);
    await expect.poll(() => visitor.legendRows()).toContain('Huvudtema 1 region');
    await visitor.panel.getByRole('link', { name: 'Dalarna', exact: true }).first().press('Enter');
    await expect(visitor.heading).toBeFocused();
    await expect(visitor.panel).toContainText('Kvarnstenar och mat');
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await expect(page).toHaveURL(`${first}&sida=region/dalarna/&tema=livsmedel`);
    await visitor.seesChoropleth('themes:livsmedel');
    await expect(notOfDraft(page)).toHaveCount(0);
    await page.goBack();
    await expect(visitor.heading).toHaveText('Livsmedel');

    await page.getByRole('link', { name: 'Matris', exact: true }).press('Enter');
    await expect(page.getByRole('rowheader', { name: 'Dalarna' })).toBeVisible();
    await expect(page).toHaveURL(`${first}&sida=matris/&tema=livsmedel`);
    await page.getByLabel('Sök', { exact: true }).fill('kvarnsten');
    await page.getByRole('option', { name: /Kvarnstenar och mat/ }).click();
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await page.goto(`${first}&sida=region/dalarna/#source`);
    await expect(page.getByRole('heading', { name: 'Källa' })).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await noted(page)).toEqual({ violation: undefined, remade: undefined });
  });

  test('has an address in the studio, which Back leads to, at the step one left', async ({
    page,
  }) => {
    await page.goto('/verkstad/');
    await opensDraft(page);
    const bar = page.getByRole('complementary', { name: 'Utkast' });
    await expect(bar).toBeVisible();
    const look = page.getByRole('heading', { name: 'Förhandsvisa i atlasen' });
    await page.goBack();
    await expect(look).toBeFocused();
    await page.getByRole('navigation', { name: 'Steg' }).getByText('Kontroll').press('Enter');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Kontroll' })).toBeFocused();
    await page.getByRole('link', { name: 'In English' }).press('Enter');
    await expect(page.getByText('Open here: inklistrat.tsv')).toBeVisible();
    await page.getByRole('link', { name: 'Start a new draft' }).press('Enter');
    await expect(page).toHaveURL(/\/en\/studio\/$/);
    await page.goBack();
    await page.goBack();
    await page.getByRole('link', { name: 'Öppna utkastet i atlasen' }).press('Enter');
    await bar.getByRole('link', { name: 'Tillbaka till verkstaden' }).press('Enter');
    await expect(look).toBeFocused();
  });

  test('is compared, taken away and embedded as a draft, in both languages', async ({
    visitor,
    page,
    watch,
  }) => {
    await page.goto('/verkstad/');
    await opensDraft(page);
    const bar = page.getByRole('complementary', { name: 'Utkast' });
    await bar.getByRole('link', { name: 'Tillbaka till verkstaden' }).click();
    await page.getByText('Ge utkastet ett namn').click();
    await page.getByLabel('Namn', { exact: true }).fill('Våren 2027');
    await page.getByRole('button', { name: 'Spara namnet' }).click();
    await page.getByRole('link', { name: 'Öppna utkastet i atlasen' }).click();
    await expect(bar).toContainText('webbläsaren: Våren 2027, ändrat');
    const first = page.url();
    await page.goto(`${first}&jamfor=10,20`);
    await expect(visitor.heading).toHaveText('Blekinge och Dalarna');
    await expect(visitor.panel).toContainText('Hav och hamnar');
    await expect(notOfDraft(page)).toHaveCount(0);
    const share = page.getByRole('region', { name: 'Ladda ner, citera och dela' });
    await expect(share).toContainText('finns först när utgåvan är publicerad');
    await share.getByText('Spara kartan som bild').click();
    const picture = await downloads(page, () =>
      share.getByRole('button', { name: /^Vektorbild/ }).click(),
    );
    expect(picture.suggestedFilename()).toMatch(/^regionatlas-utkast-/);
    const svg = await textOf(picture);
    expect(svg).toContain('Utkast: Regionatlas');
    expect(svg).toContain('Utkast, inte publicerat.');
    await share.getByText('Så ser kartan ut på andra webbplatser').click();
    const frame = page.frameLocator('iframe[title="Förhandsvisning: Blekinge och Dalarna"]');
    await expect(frame.getByRole('img')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'In English' }).first().click();
    await expect(page.getByRole('complementary', { name: 'Draft' })).toContainText(
      'in this browser only: Våren 2027',
    );
    await expect(visitor.heading).toHaveText('Blekinge and Dalarna');
    await page.goto(`${page.url().split('&')[0]}&sida=om/utvecklare/`);
    await expect(visitor.panel).toContainText('come with the published edition');
    const sent = watch.requests.filter(
      (each) => each.method() !== 'GET' || each.postData() !== null,
    );
    expect(sent).toEqual([]);
  });

  test('says that it has changed, has errors, or is gone', async ({ page, context }) => {
    await page.goto('/verkstad/');
    await opensDraft(page);
    const bar = page.getByRole('complementary', { name: 'Utkast' });
    const studio = await context.newPage();
    const back = bar.getByRole('link', { name: 'Tillbaka till verkstaden' });
    await studio.goto((await back.getAttribute('href')) ?? '');
    // The studio opens the draft that one came from.
    const touches = studio.getByRole('button', { name: 'Bitema: Besöksnäring' });
    await touches.click();
    await expect(studio.getByRole('link', { name: 'Öppna utkastet i atlasen' })).toHaveCount(0);
    const comesBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await comesBack();
    await expect(bar).toContainText('Utkastet har ändrats sedan det visades här.');
    await bar.getByRole('button', { name: 'Visa det som det är nu' }).click();
    await expect(page.locator('.draft-status')).toContainText('Utkastet har fel som måste rättas');

    await studio.getByRole('button', { name: 'Ångra' }).first().click();
    await expect(studio.getByRole('link', { name: 'Öppna utkastet i atlasen' })).toBeVisible();
    await page.reload();
    await expect(bar).toContainText('inklistrat.tsv');
    await studio.getByText('Kasta', { exact: true }).click();
    await studio.getByRole('button', { name: 'Kasta utkastet för gott' }).click();
    await expect(studio.getByRole('status')).toHaveText('Utkastet inklistrat.tsv är kastat.');
    await comesBack();
    await expect(bar).toContainText('Utkastet är kastat.');
    await page.reload();
    await expect(page.locator('.draft-status')).toContainText('finns inte i den här webbläsaren');
    expect(await violations(page)).toEqual([]);
  });

  test('says so where the browser refuses its storage', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.goto('/verkstad/utkast/?utkast=1');
    await expect(page.locator('.draft-status')).toContainText(
      'Webbläsaren kommer inte åt utkasten. Lagringen kan vara avstängd i den.',
    );
  });
});

test.describe('a draft about other areas', () => {
  test('shows their map, their pages and what is found in them', async ({ visitor, page }) => {
    await watchesPolicies(page);
    await page.goto('/verkstad/');
    await page.locator('summary', { hasText: 'Egna områden, till exempel kommuner' }).click();
    await page
      .getByLabel('Karta (GeoJSON eller TopoJSON)')
      .setInputFiles(mapFile(...CELLS.features));
    await writesProgramme(page, 'Vårt program', 'Verket', 'Så gör orterna', 'Alla har valt.');
    await page.keyboard.press('Enter');
    await pastesCells(
      page,
      'Region\tInriktning\tHuvudtema\tCitat\n3\tMat\tlivsmedel\tMat\n7\tHav\t\t\n',
    );
    await page.getByRole('link', { name: 'Öppna utkastet i atlasen' }).press('Enter');
    await expect(page.getByRole('complementary', { name: 'Utkast' })).toBeVisible();
    await expect(page.locator('.map-regions [data-code]')).toHaveCount(12);
    await visitor.seesWebgl();
    await page.locator('.map-side').getByRole('link', { name: 'Livsmedel' }).press('Enter');
    await visitor.seesChoropleth('themes:livsmedel');
    await visitor.seesWebgl();
    await page.getByLabel('Sök', { exact: true }).fill('Ort 0003');
    await page
      .getByRole('option', { name: /Ort 0003/ })
      .first()
      .click();
    await expect(visitor.heading).toHaveText('Ort 0003');
    await page.reload();
    await expect(visitor.heading).toHaveText('Ort 0003');
    await visitor.seesWebgl();
    expect(await noted(page)).toEqual({ violation: undefined, remade: undefined });
  });
});
