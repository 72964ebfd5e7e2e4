import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas';
import { dimmed } from './search-field';

test.use({ zoomable: false });

test('the filter counts beforehand what is left, highlights it everywhere, and is cleared in one step', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  const menu = page.locator('.filter');
  await menu.getByText('Filtrera').click();
  await expect(menu.getByText('hur många regioner som framhävs med valet')).toBeVisible();
  const [view, land] = [menu.locator('.header-menu-view'), page.locator('.map-frame')];
  const { width: wide = 0, height: high = 0 } = page.viewportSize() ?? {};
  for (const [width, height] of [
    [1024, 700],
    [1280, 720],
    [wide, high],
  ] as const) {
    await page.setViewportSize({ width, height });
    const map = await land.boundingBox();
    const east = (map?.x ?? Infinity) + (map?.width ?? 0);
    const left = (await view.boundingBox())?.x;
    expect(left, 'it leaves the map in view').toBeGreaterThan(east - 12);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const foot = ((await view.boundingBox())?.y ?? 0) + ((await view.boundingBox())?.height ?? 0);
  expect(foot, 'on a phone too').toBeLessThanOrEqual((await land.boundingBox())?.y ?? 0);
  await expect(land).toBeInViewport({ ratio: 0.85 });
  await page.setViewportSize({ width: wide, height: high });
  await menu.getByRole('checkbox', { name: 'Norrland (5)' }).check();
  await expect(page).toHaveURL('/?del=norrland');
  await expect(visitor.status).toHaveText(/^Filtret framhäver fem av 21 regioner/);
  await expect(dimmed(visitor)).toHaveCount(16);
  await expect(visitor.panel.locator('.lead').last()).toContainText('fem av 21 regioner');
  await menu.getByRole('checkbox', { name: 'Besöksnäring (1)' }).check();
  await expect(page).toHaveURL('/tema/besoksnaring/?urval=alla&del=norrland');
  await expect(dimmed(visitor)).toHaveCount(20);
  await expect(visitor.panel.locator('.region-list li:not(.is-dimmed)')).toHaveText([
    'Västernorrland',
  ]);
  // The sentence is about the whole country, and remains true.
  await expect(visitor.legend).toContainText(
    'tre av 21 regioner valt inriktningar som rör besöksnäring',
  );
  await page.getByRole('link', { name: 'Matris', exact: true }).click();
  await expect(page.locator('.matrix tbody tr.is-dimmed')).toHaveCount(20);
  await menu.getByRole('button', { name: 'Rensa filtret' }).click();
  await expect(page).toHaveURL('/matris/');
  await expect(page.locator('.matrix tbody tr.is-dimmed')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('.filter summary')).toHaveText('Filter: 1 av 21');
});

test('on a wide page the menus of the header hang from their names, within the window', async ({
  visitor,
  page,
}) => {
  for (const [width, height] of [
    [1024, 700],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await visitor.opens('/en/');
    for (const menu of ['.filter', '.share-menu']) {
      const name = page.locator(`${menu} summary`);
      await name.click();
      const [at, view] = [
        await name.boundingBox(),
        await page.locator(`${menu} .header-menu-view`).boundingBox(),
      ];
      expect(Math.abs((view?.x ?? 0) - (at?.x ?? Infinity))).toBeLessThan(2);
      expect((view?.x ?? 0) + (view?.width ?? Infinity)).toBeLessThanOrEqual(width);
      await name.click();
    }
  }
});

test('all or any of the themes: the address says which', async ({ visitor, page }) => {
  await visitor.opens('/?tema=besoksnaring,livsmedel&urval=alla');
  await expect(dimmed(visitor)).toHaveCount(20);
  const menu = page.locator('.filter');
  await menu.locator('summary').click();
  await menu.getByRole('radio', { name: 'med minst ett valt tema (4)' }).check();
  await expect(page).toHaveURL('/?tema=besoksnaring,livsmedel&urval=nagon');
  const { violations } = await new AxeBuilder({ page }).include('.site-header').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('radio').first()).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
  await expect(dimmed(visitor)).toHaveCount(17);
});
