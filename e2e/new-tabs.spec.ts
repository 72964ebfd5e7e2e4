import { expect, test } from './atlas';

test('Ctrl, Shift and middle click open a region in a new tab, on both maps', async ({
  page,
  visitor,
  context,
}) => {
  await visitor.opens('/tema/livsmedel/');
  const { x, y } = await visitor.placeOf('20');
  const opens = async (click: () => Promise<void>) => {
    const opened = context.waitForEvent('page');
    await click();
    const tab = await opened;
    await expect(tab).toHaveURL(/\/region\/dalarna\/\?tema=livsmedel$/);
    await tab.close();
    await expect(page).toHaveURL(/\/tema\/livsmedel\/$/);
  };
  const opensThreeWays = async () => {
    for (const key of ['Control', 'Shift'] as const) {
      await opens(async () => {
        await page.keyboard.down(key);
        await page.mouse.click(x, y);
        await page.keyboard.up(key);
      });
    }
    await opens(() => page.mouse.click(x, y, { button: 'middle' }));
  };
  await opensThreeWays();
  await visitor.seesWebgl();
  await opensThreeWays();
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
