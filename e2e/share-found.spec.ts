import { expect, test } from './atlas';
import { tabsTo } from './focus';

test.use({ zoomable: false });

test('who reads from the top finds all that can be taken away listed, and a shortcut to it', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  await page.keyboard.press('Tab');
  const section = page.getByRole('region', { name: 'Ladda ner, citera och dela' });
  await expect(section.locator('summary')).toHaveText([
    'Ladda ner uppgifterna',
    'Spara kartan som bild',
    'Gör en sammanställning',
    'Citera',
  ]);
  await tabsTo(page, /^Hoppa till ladda ner, citera och dela$/);
  await page.keyboard.press('Enter');
  await expect(section.getByRole('heading')).toBeInViewport();
  await tabsTo(page, /^Citera$/, 8);
});
