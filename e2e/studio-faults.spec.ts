import { expect, test } from './atlas';
import { violations } from './axe';
import { pastesCells, sectionOf } from './studio-steps';

test.use({ zoomable: false });

for (const [lang, address, paste, read, told, [found, expected]] of [
  [
    'Swedish',
    '/verkstad/',
    'Eller klistra in celler',
    'Läs cellerna',
    'Rader utan namn och kod hör till raden ovanför: A3.',
    ['citatet ”finns inte”', 'ord som står i inriktningen ”Mat”'],
  ],
  [
    'English',
    '/en/studio/',
    'Or paste cells',
    'Read the cells',
    'Rows without a name or code belong to the row above: A3.',
    ['the quote "finns inte"', 'words that stand in the focus area "Mat"'],
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

test('any cell is corrected by its address, and a column is read as it was before', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  const cells = 'Region\tInriktning\tEget\nDalarna\tMat\tHav\n';
  await pastesCells(page, cells);
  const sheet = page.getByText('Bladet: inriktningarna, 1 rad');
  await sheet.press('Enter');
  await page.getByLabel('Kolumn C: Läses som').selectOption('text');
  const address = page.getByLabel('Gå till cell, till exempel C17');
  await address.fill('c9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Bladet har ingen cell c9.');
  await address.fill('b2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'B2' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Skog');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(address).toBeFocused();
  const read = sectionOf(page, 'Sätt teman');
  await expect(read.getByLabel('Texten', { exact: true })).toHaveValue(/Skog\s+Hav/);

  await pastesCells(page, cells);
  const remembered = page.getByText('Kolumnen ”Eget” läses som du har valt i tidigare utkast');
  await expect(remembered).toBeVisible();
  await expect(read.getByLabel('Texten', { exact: true })).toHaveValue(/Mat\s+Hav/);
});

test.describe('on a dark phone, by keyboard', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 700 } });

  test('a broken table is told of all its faults at once, each with its cell', async ({ page }) => {
    await page.goto('/en/studio/');
    const input = page.getByLabel('Spreadsheet (XLSX, CSV or TSV)');
    await expect(input).toBeEnabled();
    await page.getByRole('link', { name: 'download the workbook' }).focus();
    await page.keyboard.press('Tab');
    await expect(input).toBeFocused();
    await input.setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
    await expect(page.getByRole('status')).toHaveText('a.xlsx has been read: 1 error, 0 warnings.');
    await expect(sectionOf(page, 'Check')).toContainText('a file in another format');

    await page.keyboard.press('Tab');
    await page.keyboard.insertText(
      'Region\tInriktning\tHuvudtema\tCitat\nDalarna\tMat\tlivsmedel\tfinns inte\nAtlantis\tHav\t\t\n',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('pasted.tsv has been read: 2 errors');
    const check = sectionOf(page, 'Check');
    await expect(check.getByRole('table').first().getByRole('rowheader')).toHaveText(['D2', 'A3']);
    await expect(check.getByRole('listitem')).toHaveText(['A3: Atlantis · Hav Leave out the row']);
    await expect(sectionOf(page, 'Publish')).toHaveCount(0);
    // A cell is corrected in place, and the correction taken back.
    await page.getByLabel('Change A3').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'A3' })).toHaveValue('Atlantis');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Gotland');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(check).not.toContainText('Atlantis');
    await expect(check.getByRole('region').first()).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(check).toContainText('A3: Atlantis · Hav');
    // A row that is not data is left out, which is told, and taken back.
    await page.getByRole('button', { name: 'Leave out the row: A3' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Rows that you have left out: A3.')).toBeVisible();
    await expect(check).not.toContainText('Atlantis');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(check).toContainText('A3: Atlantis · Hav');
    // What is not read is not wrong.
    await page.getByText('The sheet: the focus areas, 2 rows').focus();
    await page.keyboard.press('Enter');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Column D: Read as').focus();
    await page.keyboard.press('Home');
    await expect(check).not.toContainText('finns inte');
    await expect(page.getByLabel('Column D: Read as')).toBeFocused();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('themes without quotes wait where themes are set, and get the words that suggest them', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  await pastesCells(
    page,
    'Region\tInriktning\tHuvudtema\nDalarna\tMat\tFolkhelsa\nSkåne\tHållbara livsmedel\tLivsmedel\nGotland\tHav\tInnovation\n',
  );
  const check = sectionOf(page, 'Kontroll');
  await expect(check.getByRole('rowheader', { name: 'C2' })).toHaveCount(1);
  await page.getByLabel('Ändra C2').press('Enter');
  await page.getByRole('textbox', { name: 'C2' }).fill('Livsmedel');
  await check.getByRole('button', { name: 'Spara ändringen' }).first().press('Enter');
  const row = check.getByRole('row').filter({ hasText: 'teman utan citat: 3 (C2, C3, C4)' });
  await expect(row).toContainText('De tas inte med förrän de har ett citat, ');
  await row.getByRole('link').press('Enter');
  const read = sectionOf(page, 'Sätt teman');
  await expect(read.getByRole('heading', { name: 'Region Dalarna: Mat' })).toBeFocused();
  await expect(read).toContainText('Citat saknas.');
  await read
    .getByLabel('Inriktning')
    .selectOption({ label: 'Region Skåne: Hållbara livsmedel – utan citat' });
  await read.getByRole('button', { name: 'Ta ”livsmedel” som citat' }).press('Enter');
  await expect(read.getByRole('button', { name: 'Visa i texten: Livsmedel' })).toBeFocused();
  await expect(read).toContainText('1 av 3 tolkade');
  await expect(check).toContainText('teman utan citat: 2 (C2, C4)');
  expect(await violations(page)).toEqual([]);
});
