import { expect, test } from './atlas';

// The map goes where it is asked to in one step.
test.use({ reducedMotion: 'reduce' });

test('the buttons to zoom stay where they are when the way home appears beside them', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/');
  await visitor.seesWebgl();
  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  const home = page.getByRole('button', { name: 'Hela Sverige' });
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(home).toBeHidden();
    const before = await zoomIn.boundingBox();
    await zoomIn.click();
    await expect(home).toBeVisible();
    const after = await zoomIn.boundingBox();
    const right = (box: typeof before) => (box?.x ?? 0) + (box?.width ?? 0);
    expect(after?.y).toBe(before?.y);
    // But for a pixel's parts that the columns share out.
    expect(Math.abs(right(after) - right(before))).toBeLessThanOrEqual(1);
    await home.click();
    await zoomIn.focus();
  }
});

test('the buttons say when there is nothing closer or further out, and keep the focus', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visitor.opens('/region/blekinge/');
  await visitor.seesWebgl();
  const button = (name: string) => page.getByRole('button', { name });
  const [zoomIn, zoomOut] = [button('Zooma in'), button('Zooma ut')];
  const controls = page.locator('.map-controls');
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
  await expect(async () => {
    await zoomIn.click();
    await expect(zoomIn).toHaveAttribute('aria-disabled', 'true', { timeout: 1000 });
  }).toPass();
  await expect(zoomIn).toBeFocused();
  await expect(controls).toHaveAttribute('data-busy', 'false');
  await expect(async () => {
    await zoomOut.click();
    await expect(button('Hela Sverige')).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect(zoomOut).toBeFocused();
  await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
});
