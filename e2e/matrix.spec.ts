import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas';
import { coveredByOthers } from './focus';

test.use({ zoomable: false });

/** The matrix as the visitor reads it. */
function matrixOf(page: Page) {
  const table = page.getByRole('table');
  const row = (region: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: region }) });
  return {
    table,
    row,
    cells: (region: string) => row(region).getByRole('cell').allTextContents(),
    /** The regions of the rows, from the top. */
    regions: async (): Promise<readonly string[]> =>
      (await table.locator('tbody').getByRole('rowheader').allInnerTexts()).map((text) =>
        text.trim(),
      ),
    column: (theme: string): Locator =>
      table.getByRole('columnheader').filter({ has: page.getByRole('link', { name: theme }) }),
    sortRows: page.getByLabel('Sortera regionerna', { exact: true }),
  };
}

test('the rows can be ordered by name, geography, similarity, number and theme', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/matris/');
  const matrix = matrixOf(page);
  const region = matrix.table.getByRole('columnheader', { name: 'Region', exact: false }).first();
  expect((await matrix.regions()).slice(0, 2)).toEqual(['Blekinge', 'Dalarna']);
  await expect(region).toHaveAttribute('aria-sort', 'ascending');

  await matrix.sortRows.selectOption('från norr till söder');
  expect((await matrix.regions()).slice(0, 3)).toEqual([
    'Norrbotten',
    'Västerbotten',
    'Jämtland Härjedalen',
  ]);
  expect((await matrix.regions()).at(-1)).toBe('Skåne');
  await expect(region).toHaveAttribute('aria-sort', 'other');
  await expect(visitor.status).toHaveText(
    'Regionerna är nu sorterade från norr till söder. Först: Norrbotten.',
  );

  await matrix.sortRows.selectOption('efter likhet');
  const alike = await matrix.regions();
  // They share tourism and business, and now stand together.
  const three = ['Kronoberg', 'Västernorrland', 'Gotland'].map((name) => alike.indexOf(name));
  expect(Math.max(...three) - Math.min(...three)).toBe(2);
  expect(new Set(alike).size).toBe(21);

  await matrix.sortRows.selectOption('efter antal teman');
  expect((await matrix.regions())[0]).toBe('Kalmar');
  await expect(matrix.table.getByRole('columnheader', { name: 'Antal teman' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await matrix.column('Besöksnäring').getByRole('button').click();
  expect((await matrix.regions()).slice(0, 4)).toEqual([
    'Gotland',
    'Kronoberg',
    'Västernorrland',
    'Blekinge',
  ]);
  await expect(matrix.column('Besöksnäring')).toHaveAttribute('aria-sort', 'descending');
  await expect(matrix.table.locator('[aria-sort]')).toHaveCount(1);
  await expect(matrix.table.getByRole('caption')).toHaveText(
    'Regionerna är sorterade efter temat besöksnäring.',
  );
});

test('with the keyboard alone: sort by a theme, open a region, and come back to its row', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/matris/');
  const matrix = matrixOf(page);
  await expect(matrix.column('Livsmedel').getByRole('button')).toBeVisible();
  await matrix.column('Livsmedel').getByRole('link').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await matrix.regions()).slice(0, 2))
    .toEqual(['Gotland', 'Västra Götaland']);
  await expect(matrix.column('Livsmedel').getByRole('button')).toBeFocused();
  await matrix.row('Gotland').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/region/gotland/?vy=matris');
  await expect(visitor.heading).toHaveText('Region Gotland');
  await expect(visitor.heading).toBeFocused();
  // The order is the component's own and stays while another region is read.
  expect((await matrix.regions())[0]).toBe('Gotland');
  await visitor.panel.getByRole('link', { name: 'Tillbaka till matrisen' }).press('Enter');
  await expect(matrix.row('Gotland').getByRole('link')).toBeFocused();
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('map and matrix share the selection, both ways, and the history', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
    const views = page.getByRole('navigation', { name: 'Vy' });
    const matrix = matrixOf(page);
    await views.getByRole('link', { name: 'Matris' }).click();
    await expect(page).toHaveURL('/region/dalarna/?tema=cirkular-ekonomi&vy=matris');
    await expect(visitor.status).toHaveText('Matrisen visas.');
    await expect(visitor.map).toBeHidden();
    await expect(matrix.table.locator('tbody [aria-current]')).toHaveText('Dalarna');
    await expect(matrix.table.locator('thead [aria-current]')).toHaveText('Cirkulär ekonomi');

    await matrix.row('Gotland').getByRole('link').click();
    await matrix.column('Livsmedel').getByRole('link').click();
    await expect(page).toHaveURL('/region/gotland/?tema=livsmedel&vy=matris');
    await views.getByRole('link', { name: 'Karta' }).click();
    await expect(page).toHaveURL('/region/gotland/?tema=livsmedel');
    await visitor.seesChoropleth('themes:livsmedel');
    await expect(visitor.map).toBeVisible();
    await visitor.seesWebgl();
    await expect(visitor.heading).toHaveText('Region Gotland');

    await page.goBack();
    await expect(matrix.table.locator('tbody [aria-current]')).toHaveText('Gotland');
    await page.goBack();
    await page.goBack();
    await expect(matrix.table.locator('tbody [aria-current]')).toHaveText('Dalarna');
    await page.goBack();
    await expect(visitor.map).toBeVisible();
    await expect(matrix.table).toHaveCount(0);
  });

  test('the map that started while the matrix was shown has the right size when it is shown', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/matris/');
    await visitor.seesWebgl();
    await page.getByRole('link', { name: 'Karta', exact: true }).click();
    await expect(page).toHaveURL('/');
    for (const [code, name] of [
      ['20', 'Region Dalarna'],
      ['09', 'Region Gotland'],
    ] as const) {
      // The map takes its new size after the next layout; an earlier click would miss.
      await expect(async () => {
        await visitor.clicksRegion(code);
        await expect(visitor.heading).toHaveText(name, { timeout: 1000 });
      }).toPass();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is complete, and its links lead on', async ({ visitor, page }) => {
    await page.goto('/matris/');
    await expect(page).toHaveTitle('Matris: regioner och teman – Regionatlas');
    await expect(page.getByRole('heading').first()).toHaveText('Regioner och teman');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regioner och teman');
    const matrix = matrixOf(page);
    expect(await matrix.cells('Gotland')).toContain('Huvudtema');
    expect(await matrix.regions()).toHaveLength(21);
    await expect(page.locator('.map-section')).toBeHidden();
    await expect(matrix.sortRows).toBeHidden();
    await expect(matrix.table.getByRole('button')).toHaveCount(0);
    await matrix.column('Livsmedel').getByRole('link').click();
    await expect(visitor.heading).toHaveText('Livsmedel');
  });
});

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 560 } });

  test('the themes above and the names beside stay in view while the table is scrolled', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/matris/');
    const matrix = page.locator('.matrix-view');
    const last = page.getByRole('rowheader', { name: 'Östergötland' });
    await last.scrollIntoViewIfNeeded();
    expect(await matrix.evaluate((element) => element.scrollTop)).toBeGreaterThan(200);
    const theme = page.getByRole('columnheader', { name: /^Livsmedel/ });
    await expect(theme).toBeInViewport({ ratio: 0.9 });
    await expect(last).toBeInViewport({ ratio: 0.9 });
  });
});

test.describe('on a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('only the table scrolls sideways, names in view', async ({ visitor, page }) => {
    await visitor.opens('/matris/');
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBe(0);
    const table = page.getByRole('region', { name: 'Tabell med regioner och teman' });
    await table.focus();
    await expect(table).toBeFocused();
    await table.evaluate((element) => {
      element.scrollIntoView();
      element.scrollTo(2000, 2000);
    });
    const name = page.getByRole('rowheader', { name: 'Östergötland' });
    const theme = page.getByRole('columnheader', { name: /^Platser och landsbygd/ });
    await expect(name).toBeInViewport({ ratio: 0.9 });
    await expect(theme).toBeInViewport({ ratio: 0.9 });
    expect(await overflow()).toBe(0);
  });

  test('at 400 %, every row and every button that sorts can be seen', async ({ visitor, page }) => {
    await page.setViewportSize({ width: 360, height: 225 });
    await visitor.opens('/matris/');
    const covered = () => coveredByOthers(page, '.matrix-sort, .matrix tbody a');
    // Scripts make the page above it longer meanwhile.
    await expect.poll(covered).toEqual([]);
  });

  test('it says that it goes on, and a tablet shows it whole', async ({ visitor, page }) => {
    await visitor.opens('/matris/');
    const more = page.getByText('Rulla i tabellen för att se alla regioner och teman.');
    await expect(more).toBeVisible();
    const table = page.locator('.matrix-scroll');
    await table.evaluate((element) => element.scrollIntoView());
    await expect(page.getByRole('rowheader', { name: 'Antal regioner' })).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: 'Antal teman' })).toBeInViewport();

    await page.setViewportSize({ width: 768, height: 1024 });
    await expect(more).toBeHidden();
    expect(await table.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  });
});

test('a copied count is read once', async ({ visitor, page }) => {
  await visitor.opens('/matris/');
  const copied = await matrixOf(page).table.evaluate((table) => {
    getSelection()?.selectAllChildren(table);
    return String(getSelection());
  });
  expect(copied).toMatch(/\t4\nGotland\t/);
});
