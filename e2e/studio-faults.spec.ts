import { expect, test } from './atlas';

test.use({ zoomable: false });

for (const [lang, address, paste, read, told, [found, expected]] of [
  [
    'Swedish',
    '/verkstad/',
    'Eller klistra in celler',
    'Läs cellerna',
    'inget område anges',
    ['citatet ”finns inte”', 'ord som står i inriktningen ”20-1”'],
  ],
  [
    'English',
    '/en/studio/',
    'Or paste cells',
    'Read the cells',
    'no area is named',
    ['the quote "finns inte"', 'words that stand in the focus area "20-1"'],
  ],
] as const) {
  test(`faults are told in ${lang} on the page in ${lang}`, async ({ page }) => {
    await page.goto(address);
    const cells = page.getByLabel(paste);
    await expect(cells).toBeEnabled();
    await cells.fill(
      'Region\tInriktning\tHuvudtema\tCitat\nDalarna\tMat\tlivsmedel\tfinns inte\n\tHav\t\t\n',
    );
    await page.getByRole('button', { name: read }).click();
    const row = page.getByRole('row').filter({ hasText: 'D2' });
    await expect(row).toContainText(found);
    await expect(row).toContainText(expected);
    await expect(page.getByText(told)).toBeVisible();
    await expect(row.locator('[lang]')).toHaveCount(0);
  });
}
