import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas';
import { dimmedRegions } from './seen';
import { dimmed, field, group, list, plainField, types } from './search-field';

test.use({ zoomable: false });

test('what is typed is answered at once, by kind, with the words in their context', async ({
  visitor,
}) => {
  await visitor.opens('/');
  await types(visitor, 'turism');
  await expect(group(visitor, 'Teman').getByRole('option')).toContainText(['Besöksnäring']);
  const focusAreas = group(visitor, 'Inriktningar').getByRole('option');
  await expect(focusAreas).toHaveCount(3);
  await expect(focusAreas.filter({ hasText: 'Kronoberg' })).toContainText('besöksnäringen');
  await expect(focusAreas.first().locator('mark').first()).toHaveText(/^besöksnäring/i);
  await expect(list(visitor).getByRole('option').last()).toHaveText('Visa alla 4 träffar');
  await expect(visitor.status).toHaveText('Träffar för turism: 4.');
});

test('a result chosen with the keyboard leads to its place in the text', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await types(visitor, 'laddinfrastruktur');
  await page.keyboard.press('ArrowDown');
  const first = list(visitor).getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(visitor)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? 'no id',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/region/halland/');
  const focusArea = visitor.panel.getByRole('heading', { name: 'Koldioxidneutral ekonomi' });
  await expect(focusArea).toBeFocused();
  await expect(focusArea).toBeInViewport();
  await expect(plainField(visitor)).toHaveValue('');
});

test('a result chosen with the mouse leads there too, and a contact to the contacts', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await types(visitor, 'rehnstrom');
  await list(visitor).getByRole('option', { name: 'Matilda Rehnström' }).click();
  await expect(page).toHaveURL('/region/vasternorrland/');
  await expect(visitor.panel.getByRole('heading', { name: 'Kontakter' })).toBeInViewport();
  await expect(list(visitor)).toBeHidden();
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('Enter shows all results as a page: address, title, heading, highlights, and where on the map', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/');
    await visitor.seesWebgl();
    await types(visitor, 'turism');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?q=turism');
    await expect(page).toHaveTitle('”turism”, sökning – Regionatlas');
    await expect(visitor.heading).toHaveText('Träffar för ”turism”');
    await expect(visitor.heading).toBeFocused();
    await expect(visitor.panel).toContainText(
      'Sökningen gav fyra träffar i tre regioner: Gotland, Kronoberg och Västernorrland.',
    );
    await expect(visitor.status).toHaveText('Träffar för turism: 4.');
    await expect(visitor.panel.locator('mark').first()).toBeVisible();
    await expect.poll(async () => (await dimmedRegions(visitor)).length).toBe(18);
    await expect(page.locator('.map-side')).toContainText(
      'På kartan framhävs tre regioner för ”turism”: Gotland, Kronoberg och Västernorrland.',
    );
    await expect(visitor.panel.locator('.region-list li:not(.is-dimmed)')).toHaveText([
      'Gotland',
      'Kronoberg',
      'Västernorrland',
    ]);
  });
});

test('from a result to its region and back to the results, and the search is ended in one step', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/?q=skogsbruk');
  await visitor.panel.getByRole('link', { name: 'Koldioxidneutral ekonomi' }).click();
  await expect(page).toHaveURL('/region/halland/?q=skogsbruk');
  await expect(visitor.heading).toHaveText('Region Halland');
  await expect(dimmed(visitor)).toHaveCount(20);
  await visitor.panel.getByRole('link', { name: 'Till träffarna för ”skogsbruk”' }).click();
  await expect(page).toHaveURL('/?q=skogsbruk');
  await expect(visitor.heading).toHaveText('Träffar för ”skogsbruk”');
  await visitor.panel.getByRole('link', { name: 'Avsluta sökningen' }).click();
  await expect(page).toHaveURL('/');
  await expect(visitor.status).toHaveText('Sökningen är avslutad.');
  await expect(dimmed(visitor)).toHaveCount(0);
  await expect(plainField(visitor)).toHaveValue('');
  await page.goBack();
  await expect(visitor.heading).toHaveText('Träffar för ”skogsbruk”');
  await expect(plainField(visitor)).toHaveValue('skogsbruk');
  await expect(dimmed(visitor)).toHaveCount(20);
});

test('in the matrix the rows without a result are dimmed', async ({ visitor, page }) => {
  await visitor.opens('/matris/?q=skogsbruk');
  await expect(visitor.heading).toHaveText('Träffar för ”skogsbruk”');
  await expect(page.locator('.matrix tbody tr.is-dimmed')).toHaveCount(20);
  await expect(page.locator('.matrix tbody tr:not(.is-dimmed)')).toContainText(['Halland']);
});

test('where nothing is found it says what was searched, and suggests', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await types(visitor, 'blexxxge');
  await expect(list(visitor).getByRole('option')).toHaveText([
    'Menade du Blekinge?',
    'Inga träffar för ”blexxxge”. Visa förslag',
  ]);
  await page.keyboard.press('Enter');
  await expect(visitor.heading).toHaveText('Inga träffar för ”blexxxge”');
  await expect(visitor.panel).toContainText('Sökningen gick igenom regionernas namn');
  await expect(visitor.panel.getByRole('link', { name: 'Cirkulär ekonomi' })).toBeVisible();
  await visitor.panel.getByRole('link', { name: 'Blekinge', exact: true }).click();
  await expect(page).toHaveURL('/?q=Blekinge');
  await expect(visitor.heading).toHaveText('Träffar för ”Blekinge”');
});

test('a misspelt word says what was looked for instead', async ({ visitor }) => {
  await visitor.opens('/?q=turrism');
  await expect(visitor.panel).toContainText(
    'Ingen text innehåller ”turrism”. Här visas träffar för ”turism”.',
  );
});

for (const { language, start, label, said, offered } of [
  {
    language: 'Swedish',
    start: '/',
    label: 'Sök',
    said: 'Inga träffar för exakt "ekonomi cirkulär".',
    offered: 'Menade du ekonomi cirkulär?',
  },
  {
    language: 'English',
    start: '/en/',
    label: 'Search',
    said: 'No match for exactly "ekonomi cirkulär".',
    offered: 'Did you mean ekonomi cirkulär?',
  },
]) {
  test(`in ${language} a quoted phrase is found exactly or not, in the field and on the page`, async ({
    page,
  }) => {
    await page.goto(start);
    await page.getByLabel(label, { exact: true }).click();
    await page.keyboard.type('"ekonomi cirkulär"');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(page.locator('.search-note').filter({ hasText: said })).toBeVisible();
    await expect(options.first()).toHaveText(offered);
    await page.keyboard.press('Enter');
    await expect(page.locator('main').getByText(said)).toBeVisible();
    await page.getByRole('link', { name: 'ekonomi cirkulär', exact: true }).click();
    await expect(page.locator('.hit-list mark').first()).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);
  });
}

test('Esc closes the list, then empties the field; Tab goes on and chooses nothing', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await types(visitor, 'dalarna');
  await page.keyboard.press('Escape');
  await expect(list(visitor)).toBeHidden();
  await expect(field(visitor)).toHaveValue('dalarna');
  await page.keyboard.press('Escape');
  await expect(field(visitor)).toHaveValue('');
  await types(visitor, 'dalarna');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(list(visitor)).toBeHidden();
  await expect(page).toHaveURL('/');
  await expect(field(visitor)).toHaveValue('dalarna');
});

test('on a phone the list is below its field and no wider than the screen, and a choice leads to the text', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/');
  await types(visitor, 'hållbarhets');
  const box = await list(visitor).boundingBox();
  expect(box?.y).toBeGreaterThan(((await field(visitor).boundingBox())?.y ?? Infinity) + 40);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await list(visitor).getByRole('option', { name: 'Visa alla' }).click();
  await expect(visitor.heading).toBeInViewport();
});

test('in English the same, from English words, with the Swedish marked as Swedish', async ({
  page,
}) => {
  await page.goto('/en/');
  await page.getByLabel('Search', { exact: true }).click();
  await page.keyboard.type('circular economy');
  const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await expect(options.first()).toContainText('Circular economy');
  await expect(page.getByRole('status')).toHaveText('Results for circular economy: 5.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/?q=circular+economy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Results for “circular economy”',
  );
  await expect(page.locator('.hit-list [lang="sv"] mark').first()).toHaveText(/^cirkulär/i);
});

test('axe finds nothing in the list and on the page of results', async ({ visitor, page }) => {
  await visitor.opens('/?q=genus');
  await expect(visitor.panel).toContainText('sju träffar');
  await plainField(visitor).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect(list(visitor).getByRole('option').last()).toHaveText('Visa alla 7 träffar');
  const { violations } = await new AxeBuilder({ page })
    .include('.site-header')
    .include('#panel')
    .analyze();
  expect(violations).toEqual([]);
});

test('the results are printed, the field is not', async ({ visitor, page }) => {
  await visitor.opens('/?q=turism');
  await expect(visitor.panel).toContainText('fyra träffar');
  await page.emulateMedia({ media: 'print' });
  await expect(visitor.panel.getByText('Hållbar besöksnäring').first()).toBeVisible();
  await expect(page.locator('.search')).toBeHidden();
});
