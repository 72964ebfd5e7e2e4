import { expect, test } from './atlas';

test.use({ zoomable: false });

test('from the top of a page its menu copies the address and opens the parts of the end', async ({
  visitor,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.opens('/region/dalarna/');
  const menu = page.locator('.share-menu');
  const name = menu.locator('summary');
  await name.click();
  await expect(menu).toContainText('Region Dalarna');
  await menu.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(visitor.status).toHaveText('Länken är kopierad.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expect(menu.getByRole('link', { name: 'Bädda in kartan' })).toHaveAttribute(
    'href',
    /badda-in/,
  );
  await expect(menu.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link')).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await menu.getByRole('link', { name: 'Citera' }).press('Enter');
  const cite = visitor.panel.locator('summary', { hasText: 'Citera' });
  await expect(cite).toBeFocused();
  await expect(cite).toBeInViewport();
  await expect(visitor.panel.getByText('Press', { exact: false }).first()).toBeVisible();
  await expect(page).toHaveURL('/region/dalarna/');
});

test('a menu that is opened closes the one beside it, which would lie beneath', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await page.locator('.filter summary').click();
  await expect(page.locator('.filter').getByRole('radio').first()).toBeVisible();
  await page.locator('.share-menu summary').click();
  await expect(page.locator('.share-menu').getByRole('link').first()).toBeVisible();
  await expect(page.locator('.filter').getByRole('radio').first()).toBeHidden();
});
