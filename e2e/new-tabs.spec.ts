import { expect, test } from './atlas';
import { list, plainField, types } from './search-field';

test.use({ zoomable: false });

for (const zoomable of [false, true]) {
  test.describe(`on the ${zoomable ? 'zoomable' : 'drawn'} map`, () => {
    test.use({ zoomable });

    test('Ctrl, Shift and middle click on a region, or beside a small one, open a new tab', async ({
      page,
      visitor,
      context,
    }) => {
      await visitor.opens('/tema/livsmedel/');
      if (zoomable) await visitor.seesWebgl();
      const gotland = await page.locator('.map-regions [data-code="09"]').boundingBox();
      if (!gotland) throw new Error('The map has no Gotland.');
      const places = [
        ['dalarna', await visitor.placeOf('20')],
        ['gotland', { x: gotland.x + gotland.width + 8, y: gotland.y + gotland.height / 2 }],
      ] as const;
      await page.evaluate(() => {
        const note = (event: MouseEvent) =>
          document.body.toggleAttribute('data-scrolls', !event.defaultPrevented);
        addEventListener('mousedown', note);
      });
      for (const [slug, { x, y }] of places) {
        for (const key of ['Control', 'Shift', null]) {
          const opened = context.waitForEvent('page');
          if (key) await page.keyboard.down(key);
          await page.mouse.click(x, y, { button: key ? 'left' : 'middle' });
          if (key) await page.keyboard.up(key);
          const tab = await opened;
          // A press of the middle button would start to scroll.
          if (!key) await expect(page.locator('body')).not.toHaveAttribute('data-scrolls');
          await expect(tab).toHaveURL(new RegExp(`/region/${slug}/\\?tema=livsmedel$`));
          await tab.close();
          await expect(page).toHaveURL(/\/tema\/livsmedel\/$/);
        }
      }
    });
  });
}

test('Ctrl, Shift and middle click on a result of the search open a new tab, and the list stays', async ({
  page,
  visitor,
  context,
}) => {
  await visitor.opens('/');
  await types(visitor, 'rehnstrom');
  const result = list(visitor).getByRole('option', { name: 'Matilda Rehnström' });
  for (const click of [
    () => result.click({ modifiers: ['Control'] }),
    () => result.click({ modifiers: ['Shift'] }),
    () => result.click({ button: 'middle' }),
  ]) {
    const opened = context.waitForEvent('page');
    await click();
    const tab = await opened;
    await expect(tab).toHaveURL('/region/vasternorrland/#contacts');
    await tab.close();
    await expect(page).toHaveURL('/');
    await expect(plainField(visitor)).toHaveValue('rehnstrom');
  }
});

test('where a page is made to read from right to left, names stay on their places', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/?tema=livsmedel');
  const places = () =>
    page.locator('.map-frame').evaluate((frame) => {
      const { x } = frame.getBoundingClientRect();
      const names = [...frame.querySelectorAll('.map-labels text')];
      const boxes = names.map((text) => text.getBoundingClientRect());
      return boxes.filter(({ width }) => width > 0).map((box) => Math.round(box.x - x));
    });
  const before = await places();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await places()).toEqual(before);
});
