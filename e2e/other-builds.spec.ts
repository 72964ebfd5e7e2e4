import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlas';

/** The build below a sub-path and without contacts, as scripts/build-variant.mjs makes it. */
const FOLDER = 'dist-variant';
const SUB_PATH = '/regionatlas/';
const LEFT_OUT = 'Den här utgåvan av atlasen innehåller inga kontaktpersoner.';

function everyFile(ending: string): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );
}

test('below a sub-path every address in every page leads to a file of the build', () => {
  const pages = everyFile('.html');
  expect(pages.length).toBeGreaterThan(150);
  const files = new Set(everyFile(''));
  const astray = pages.flatMap((page) => {
    const html = readFileSync(join(FOLDER, page), 'utf8');
    return [...html.matchAll(/(?:href|src|data-address)="(\/[^"#?]*)/g)]
      .map(([, address = '']) => address)
      .filter((address) => {
        if (!address.startsWith(SUB_PATH)) return true;
        const file = address.slice(SUB_PATH.length);
        const isPage = file === '' || file.endsWith('/');
        return !/^(?:en\/)?404$/.test(file) && !files.has(isPage ? `${file}index.html` : file);
      })
      .map((address) => `${page}: ${address}`);
  });
  expect(astray).toEqual([]);
});

test('below a sub-path a visitor finds a region, colours the map, compares, and zooms', async ({
  visitor,
  page,
  watch,
}) => {
  await visitor.opens('./');
  await visitor.seesWebgl();
  await visitor.clicksRegion('20');
  await expect(page).toHaveURL(/\/regionatlas\/region\/dalarna\/$/);
  await expect(visitor.heading).toHaveText('Region Dalarna');
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Cirkulär ekonomi/ })
    .click();
  await visitor.seesChoropleth('themes:cirkular-ekonomi');
  await page.goto('./jamfor/dalarna/gavleborg/');
  await expect(visitor.heading).toContainText('Gävleborg');
  await page.goto('./matris/');
  await expect(page.getByRole('table')).toBeVisible();
  await page.goto('./en/region/dalarna/');
  await expect(visitor.heading).toHaveText('Region Dalarna');
  expect(watch.complaints).toEqual([]);
});

test('an unknown address below the sub-path is answered by our own page', async ({
  visitor,
  page,
}) => {
  const answer = await page.goto('./region/atlantis/');
  expect(answer?.status()).toBe(404);
  await expect(visitor.heading).toHaveText('Sidan finns inte');
});

test('a build without contacts holds no name, number or card of any of them', () => {
  const contacts = readFileSync('data/vagar-till-hallbar-utveckling/contacts.yaml', 'utf8');
  const printed = [...contacts.matchAll(/\b0\d{1,3}-\s?[\d ]{5,}\d/g)].map(([number]) => number);
  expect(printed.length).toBeGreaterThan(15);
  const secrets = [...printed, 'Sahlin', 'tel:+46'];
  const told = everyFile('')
    .filter((file) => /\.(html|json|csv|js|txt|md|svg)$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return secrets.some((secret) => text.includes(secret));
    });
  expect(told).toEqual([]);
  expect(everyFile('.vcf')).toEqual([]);
});

test('without contacts a region says so, and a comparison is still whole', async ({
  visitor,
  page,
}) => {
  await visitor.opens('./region/dalarna/');
  await expect(visitor.panel).toContainText(LEFT_OUT);
  await expect(visitor.panel.getByRole('link', { name: /Ring/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Kopiera .*kontakt/i })).toHaveCount(0);
  await visitor.opens('./jamfor/dalarna/gavleborg/');
  await expect(visitor.panel).toContainText(LEFT_OUT);
  await expect(visitor.panel).toContainText('Cirkulär');
});

test.describe('offline, below a sub-path', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the atlas is stored and read', async ({ visitor, page, context }) => {
    await visitor.opens('./');
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    await context.setOffline(true);
    await visitor.opens('./region/norrbotten/');
    await expect(visitor.heading).toHaveText('Region Norrbotten');
    await visitor.seesWebgl();
  });
});
