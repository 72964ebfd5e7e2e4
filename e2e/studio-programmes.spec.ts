import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './atlas';
import { violations } from './axe';
import { downloads } from './downloads';
import { pastesCells, seesSaved, writesProgramme } from './studio-steps';

test.use({ zoomable: false });

test('a sheet becomes the next programme, of which the published one says nothing', async ({
  page,
}) => {
  await page.goto('/verkstad/');
  await pastesCells(page, 'Region\tInriktning\nBlekinge\tHav\nDalarna\tMat från gården\n');
  const which = page.getByRole('region', { name: 'Vilket program gäller kalkylbladet?' });
  const make = page.getByRole('button', { name: 'Skapa ZIP-filen' });
  await expect(page.getByRole('heading', { name: 'Publicera', exact: true })).toBeVisible();
  await page
    .getByRole('link', { name: 'Nästa: Vilket program gäller kalkylbladet?' })
    .press('Enter');
  await expect(which.getByRole('heading').first()).toBeInViewport();
  // Nobody has said yet which programme the sheet is of.
  await expect(make).toHaveCount(0);
  // What is chosen on the way with the arrow keys is no answer.
  await which.getByRole('radio', { name: 'som redan är publicerat' }).press('Space');
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Programmets namn').focus();
  await page.keyboard.type('Nya ');
  await seesSaved(page, '"title":"Nya "');
  await page.reload();
  await expect(which.getByRole('radio', { name: 'Ett nytt program.' })).toBeChecked();
  await expect(which.getByLabel('Programmets namn')).toHaveValue('Nya ');
  await expect(make).toHaveCount(0);
  const told = page.getByText('Svara först på frågan längre upp på sidan');
  await expect(told).toHaveCount(2);
  await which.getByLabel('Programmets namn').clear();
  await writesProgramme(
    page,
    'Nya vägar',
    'Verket',
    'Så gör alla',
    'Alla har valt en inriktning.',
    'fi',
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(make).toBeVisible();
  await expect(page.getByRole('button', { name: 'Använd svaret' })).toBeFocused();
  await expect(which).toContainText('Svaret är med i utkastet.');
  await expect(page.getByText('Öppet här: Nya vägar')).toBeVisible();

  await page.reload();
  await expect(which.getByLabel('Programmets namn')).toHaveValue('Nya vägar');
  const zip = await downloads(page, () => make.press('Enter'));
  const files = unzipSync(readFileSync(await zip.path()));
  const text = strFromU8(files['project/data/nya-vagar/programme.yaml'] ?? new Uint8Array());
  expect(text).toContain('intro:\n  - Alla har valt en inriktning.');
  expect(text).toContain('language: fi\n');
  expect(Object.keys(files).filter((path) => path.includes('vagar-till'))).toEqual([]);
});
