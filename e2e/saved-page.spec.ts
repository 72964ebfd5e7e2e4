import { expect, test } from './atlas';
import { seenRegions } from './seen';

test('a page that is saved when the zoomable map has been moved shows all of Sweden, dressed', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
  await visitor.seesWebgl();
  await expect(page.locator('.map-webgl')).toHaveCSS('opacity', '1');
  const before = await seenRegions(visitor);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect(page.locator('.map-webgl[data-moved]')).toHaveCSS('opacity', '1');

  // From a disk neither scripts of modules nor anything that is asked for with CORS is loaded.
  const saved = (await page.content()).replaceAll(/<link[^>]* crossorigin[^>]*>/g, '');
  await page.route('**/*.js', (route) => route.abort());
  await page.route('**/saved.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: saved }),
  );
  await page.goto('/saved.html');
  const fills = (seen: typeof before) =>
    Object.entries(seen).map(([code, { fill }]) => [code, fill]);
  expect(fills(await seenRegions(visitor))).toEqual(fills(before));
  await expect(page.getByRole('button', { name: 'Zooma in' })).toBeHidden();
  await expect(page.locator('.map-outlines')).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Sök' })).toHaveCSS('border-top-style', 'solid');
});
