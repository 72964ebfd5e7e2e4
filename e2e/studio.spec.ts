import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './atlas';
import { violations } from './axe';
import { downloads, textOf } from './downloads';
import { noted, watchesPolicies } from './policies';
import { correctsPublished, pastesCells, sectionOf } from './studio-steps';

test.use({ zoomable: false });

/** In a text of Dalarna, where no quote has it; and the contact of Gotland. */
const EDITS = [
  ['vara på de fördelar', 'vara på de styrkor'],
  ['Catrine Wikström', 'Karin Ny'],
] as const;
const edited = (text: string) => EDITS.reduce((all, [was, is]) => all.replaceAll(was, is), text);

test('the published workbook, with a text and a contact changed, differs in just that', async ({
  page,
  watch,
}) => {
  await watchesPolicies(page);
  await page.goto('/om/utvecklare/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Verkstaden' }).click();
  const workbook = await downloads(page, () =>
    page.getByRole('link', { name: 'hämta arbetsboken' }).click(),
  );
  const parts = Object.entries(unzipSync(readFileSync(await workbook.path())));
  const changed = parts.map(([name, part]) => [name, strToU8(edited(strFromU8(part)))]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(changed)));
  await page
    .getByLabel('Kalkylblad (XLSX, CSV eller TSV)')
    .setInputFiles({ name: 'ny.xlsx', mimeType: '', buffer });
  await expect(page.getByRole('status')).toHaveText('ny.xlsx är läst: 0 fel, 2 varningar.');
  await page.getByText('Bladet ”Kontakter”: kontakterna, 22 rader').click();
  await expect(page.getByRole('row', { name: 'C Namn' })).toContainText('Karin Ny');

  await expect(page.getByText('41 av 41 tolkade')).toBeVisible();
  const changes = sectionOf(page, 'Vad har ändrats');
  await expect(changes.getByRole('heading', { level: 3 })).toHaveText([
    'Region Dalarna',
    'Region Gotland',
  ]);
  await expect(changes.locator('del')).toHaveText(['fördelar']);
  await expect(changes.locator('ins')).toHaveText(['styrkor']);
  await expect(changes).toContainText('Nya kontakter: Karin Ny, 070-44 76 721');
  const markdown = await downloads(page, () =>
    page.getByRole('button', { name: 'Spara som Markdown' }).click(),
  );
  expect(await textOf(markdown)).toContain('~~fördelar~~**styrkor**');

  const zip = await downloads(page, () =>
    page.getByRole('button', { name: 'Skapa ZIP-filen' }).click(),
  );
  const files = unzipSync(readFileSync(await zip.path()));
  const dataset = 'data/vagar-till-hallbar-utveckling.json';
  expect(strFromU8(files[`host/${dataset}`] ?? new Uint8Array())).toBe(
    edited(readFileSync(`dist/${dataset}`, 'utf8')),
  );
  expect(await noted(page)).toEqual({ violation: undefined, remade: undefined });
  // Nothing has left the browser.
  const sent = watch.requests.filter((each) => each.method() !== 'GET' || each.postData() !== null);
  expect(sent).toEqual([]);
});

test('a draft survives a reload, is open in one tab only, and is discarded when asked', async ({
  page,
  context,
}) => {
  await page.goto('/verkstad/');
  const check = sectionOf(page, 'Kontroll');
  const drafts = sectionOf(page, 'Utkast');
  await expect(page.getByLabel('Kalkylblad (XLSX, CSV eller TSV)')).toBeEnabled();
  await expect(drafts).toHaveCount(0);
  await pastesCells(page, 'Region\tInriktning\tHuvudtema\nDalarna\tMat\t\nAtlantis\tHav\t\n');
  await page.getByLabel('Ändra A3').click();
  await page.getByRole('textbox', { name: 'A3' }).fill('Gotland');
  await page.getByRole('button', { name: 'Spara ändringen' }).click();
  await expect(check).not.toContainText('Atlantis');
  await expect(drafts).toContainText('Öppet här: inklistrat.tsv');

  await page.reload();
  await expect(check).toContainText('1 ändring.');
  await expect(check).not.toContainText('Atlantis');

  const second = await context.newPage();
  await second.goto('/verkstad/');
  const others = sectionOf(second, 'Utkast');
  const open = others.getByRole('link', { name: 'Fortsätt med utkastet inklistrat.tsv' });
  await open.press('Enter');
  await expect(second.getByRole('status')).toContainText('Utkastet är öppet i en annan flik.');
  await expect(sectionOf(second, 'Kontroll')).toHaveCount(0);

  // In the first tab it can be taken back, and discarded.
  await check.getByRole('button', { name: 'Ångra' }).click();
  await expect(check).toContainText('A3: Atlantis · Hav');
  await drafts.getByText('Kasta', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await drafts.getByRole('button', { name: 'Kasta utkastet för gott' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Utkastet inklistrat.tsv är kastat.');
  await expect(drafts.getByRole('heading')).toBeFocused();
  await expect(check).toHaveCount(0);
  // What is seen in the second is old until one goes there.
  await open.press('Enter');
  await expect(second.getByRole('status')).toContainText('finns inte i den här webbläsaren.');
  await expect(others.getByRole('listitem')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Kalkylblad (XLSX, CSV eller TSV)')).toBeEnabled();
  await expect(drafts).toHaveCount(0);
});

test('a sheet of titles becomes an edition, of which one focus area is read by keyboard', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  await pastesCells(page, 'Region\tInriktning\nBlekinge\tHav\nDalarna\tMat från gården\n');
  const read = sectionOf(page, 'Sätt teman');
  await expect(read).toContainText('0 av 2 tolkade');
  await read.getByRole('button', { name: 'Nästa', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Region Dalarna: Mat från gården');

  // Without a quote a theme leads to the text, where one is marked.
  const main = read.getByRole('button', { name: 'Huvudtema: Livsmedel' });
  await read.getByRole('button', { name: 'Huvudtema: Klimat och energi' }).press('Enter');
  await expect(read.getByLabel('Texten', { exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i < 'Mat frå'.length; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(read.getByLabel('Citat', { exact: true })).toHaveValue('Mat från');
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await expect(main).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(read).toContainText('1 av 2 tolkade');
  // The level is changed, and the change taken back.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(read).toContainText('Ett eller två av temana ska vara huvudteman.');
  await read.getByRole('button', { name: 'Ångra' }).press('Enter');
  await expect(read).toContainText('1 av 2 tolkade');
  expect(await violations(page)).toEqual([]);

  const make = page.getByRole('button', { name: 'Skapa ZIP-filen' });
  await correctsPublished(page);
  const zip = await downloads(page, () => make.press('Enter'));
  await expect(make).toBeFocused();
  const files = unzipSync(readFileSync(await zip.path()));
  const json = files['host/data/vagar-till-hallbar-utveckling.json'] ?? new Uint8Array();
  expect(JSON.parse(strFromU8(json))).toMatchObject({
    regions: [
      { areas: [{ title: 'Hav', themes: [] }] },
      { areas: [{ themes: [{ id: 'livsmedel', level: 'main', evidence: 'Mat från' }] }] },
    ],
  });
});

test('where the browser has no room, everything works and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.goto('/en/studio/');
  await pastesCells(
    page,
    'Region\tInriktning\tHuvudtema\tCitat\nDalarna\tMat\tlivsmedel\tMat\n',
    'en',
  );
  await expect(page.getByRole('status')).toContainText(
    'The draft is not saved, because the storage',
  );
  await expect(page.locator('.alert').first()).toContainText(
    'Do not close the page before you have it.',
  );
  await expect(sectionOf(page, 'Publish')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and which command does the same', async ({ page }) => {
    await page.goto('/verkstad/');
    const told = page.locator('main noscript');
    await expect(told).toBeVisible();
    const text = await told.evaluate((each) => (each instanceof HTMLElement ? each.innerText : ''));
    expect(text).toContain('npm run import -- fil.xlsx');
  });
});
