import { expect, test } from './atlas';
import { tabsTo } from './focus';
import { opensEarly } from './held';

test.use({ zoomable: false });

test('who reads from the top finds all that can be downloaded listed, and a shortcut to it', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  await page.keyboard.press('Tab');
  const section = page.getByRole('region', { name: 'Ladda ner, citera och dela' });
  await expect(section.locator('summary')).toHaveText([
    'Ladda ner uppgifterna',
    'Spara kartan som bild',
    'Skapa en sammanställning',
    'Citera',
  ]);
  await tabsTo(page, /^Hoppa till ladda ner, citera och dela$/);
  await page.keyboard.press('Enter');
  await expect(section.getByRole('heading')).toBeInViewport();
  await tabsTo(page, /^Citera$/, 8);
});

test('who began to read before the scripts were loaded finds it too', async ({ page }) => {
  const letCome = await opensEarly(page, '/region/dalarna/', /\/assets\/atlas-.*\.js$/);
  await expect(page.getByRole('heading', { name: 'Region Dalarna' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till texten' })).toBeFocused();
  letCome();
  const section = page.getByRole('region', { name: 'Ladda ner, citera och dela' });
  await expect(section.getByText('Skapa en sammanställning', { exact: true })).toBeVisible();
});
