import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './atlas';
import { violations } from './axe';
import { downloads } from './downloads';
import { correctsPublished, pastesCells, sectionOf } from './studio-steps';

test.use({ zoomable: false });

test('themes and families are made, renamed, merged and removed by keyboard, and come back with the workbook', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  const input = page.getByLabel('Kalkylblad (XLSX, CSV eller TSV)');
  await pastesCells(
    page,
    'Region\tInriktning\tHuvudtema\tCitat\nBlekinge\tHav och vatten\tVatten\tvatten\nDalarna\tMat\tlivsmedel\tMat\n',
  );
  const status = page.getByRole('status');
  await expect(status).toContainText('1 fel,');
  const section = sectionOf(page, 'Teman och familjer');
  const summary = (name: string) => section.locator('summary').filter({ hasText: name });
  const toggle = (name: string) => summary(name).press('Enter');
  const press = (name: string) => section.getByRole('button', { name }).press('Enter');
  const keys = async (...all: readonly string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };
  await toggle('17 teman i 5 familjer');

  // The sheet names a theme that there is not, until it is made.
  await toggle('Nytt tema');
  await keys('Tab');
  await page.keyboard.insertText('Vatten');
  await keys('Tab', 'Tab');
  await page.keyboard.insertText('Sjöar och hav.');
  await keys('Tab', 'Tab', 'Tab', 'Enter');
  await expect(status).toContainText('0 fel,');
  const made = section.getByRole('textbox', { name: 'Namn på svenska' });
  await expect(made).toBeFocused();
  await expect(made).toHaveValue('');
  await expect(section).toContainText('Vatten (samma på engelska) Näringsliv. 1 inriktning.');
  await expect(sectionOf(page, 'Kontroll')).toContainText('samma ord på svenska och engelska');
  await toggle('Nytt tema');

  await toggle('Livsmedel');
  await keys('Tab', 'ControlOrMeta+a');
  await page.keyboard.insertText('Mat');
  await keys('Enter');
  await expect(summary('Mat Food')).toBeFocused();
  const read = sectionOf(page, 'Sätt teman');
  await expect(read.getByRole('button', { name: 'Huvudtema: Mat', exact: true })).toBeVisible();

  await toggle('Vatten (samma');
  const into = section.getByLabel('Låt Vatten gå upp i');
  await into.focus();
  await page.keyboard.type('Mat');
  await expect(into).toHaveValue('livsmedel');
  expect(await violations(page)).toEqual([]);
  await keys('Tab', 'Enter');
  await expect(section.getByRole('heading', { name: 'Teman och familjer' })).toBeFocused();
  await expect(section).toContainText('Mat Food Näringsliv. 2 inriktningar.');
  await press('Ångra');
  await expect(section).toContainText('Mat Food Näringsliv. 1 inriktning.');
  await press('Gör om');
  await expect(section).toContainText('Mat Food Näringsliv. 2 inriktningar.');
  await press('Ta bort de 16 teman som ingen inriktning har');
  await press('Ta bort de 4 familjer som inget tema hör till');
  await expect(section).toContainText('1 tema i 1 familj');
  await expect(status).toContainText('0 fel,');

  await correctsPublished(page);
  const zip = await downloads(page, () =>
    page.getByRole('button', { name: 'Skapa ZIP-filen' }).press('Enter'),
  );
  const files = unzipSync(readFileSync(await zip.path()));
  const folder = 'project/data/vagar-till-hallbar-utveckling';
  expect(strFromU8(files[`${folder}/themes.yaml`] ?? new Uint8Array())).toContain('sv: Mat');
  const json = files['host/data/vagar-till-hallbar-utveckling.json'] ?? new Uint8Array();
  const set = (evidence: string) => [{ themes: [{ id: 'livsmedel', level: 'main', evidence }] }];
  expect(JSON.parse(strFromU8(json))).toMatchObject({
    families: [{ id: 'naringsliv' }],
    themes: [{ id: 'livsmedel', label: { sv: 'Mat', en: 'Food' } }],
    regions: [{ areas: set('vatten') }, { areas: set('Mat') }],
  });

  // The draft has it, and so has the workbook.
  await page.reload();
  await expect(section).toContainText('1 tema i 1 familj');
  const buffer = Buffer.from(files['host/data/regionatlas.xlsx'] ?? []);
  await input.setInputFiles({ name: 'ny.xlsx', mimeType: '', buffer });
  await expect(status).toContainText('ny.xlsx är läst: 0 fel');
  await expect(section).toContainText('1 tema i 1 familj');
});

test('on paper a text is whole, and no button stands there but for a level that is set', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  const text = 'Om mat. '.repeat(300);
  await pastesCells(
    page,
    `Region\tInriktning\tText\tHuvudtema\tCitat\nDalarna\tMat\t${text}\tlivsmedel\tmat\n`,
  );
  const read = sectionOf(page, 'Sätt teman');
  const area = read.getByRole('textbox', { name: 'Texten' });
  await expect(area).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await area.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
  await expect(page.locator('main button').filter({ visible: true })).toHaveText(['Huvudtema']);
});
