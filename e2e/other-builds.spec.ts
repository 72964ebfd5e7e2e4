import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlas';
import { VARIANT, variantDataset } from './files';

/** The project's own data, which may change: only what holds for any is asserted of them. */
const { regions, themes } = variantDataset();
const [first, second] = regions;
const [theme] = themes;
if (!first || !second || !theme) throw new Error('The project publishes two regions and a theme.');
const SUB_PATH = '/regionatlas/';
const LEFT_OUT = 'Den här utgåvan av atlasen innehåller inga kontaktpersoner.';

function everyFile(ending: string): readonly string[] {
  return readdirSync(VARIANT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );
}

test('below a sub-path every address in every page leads to a file of the build', () => {
  const pages = everyFile('.html');
  expect(pages.length).toBeGreaterThan(50);
  const files = new Set(everyFile(''));
  const astray = pages.flatMap((page) => {
    const html = readFileSync(join(VARIANT, page), 'utf8');
    return [...html.matchAll(/(?:href|src|data-address)="(\/[^"#?]*)/g)]
      .map(([, address = '']) => address)
      .filter((address) => {
        if (!address.startsWith(SUB_PATH)) return true;
        const file = address.slice(SUB_PATH.length);
        const isPage = file === '' || file.endsWith('/');
        return !files.has(isPage ? `${file}index.html` : file);
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
  const address = `${SUB_PATH}region/${first.slug}/`;
  await page.locator(`.region-navigator a[href="${address}"]`).press('Enter');
  await expect(page).toHaveURL(address);
  await expect(visitor.heading).toHaveText(first.name);
  const chooser = page.locator('.colour-chooser');
  await chooser.getByRole('link').filter({ hasText: theme.label.sv }).first().click();
  await visitor.seesChoropleth(`themes:${theme.id}`);
  await page.goto(`./?jamfor=${first.code},${second.code}`);
  await expect(visitor.heading).toContainText(second.shortName);
  await page.goto('./matris/');
  await expect(page.getByRole('table')).toBeVisible();
  await page.goto(`./en/region/${first.slug}/`);
  await expect(visitor.heading).toHaveText(first.name);
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
  const contacts = ['data', 'e2e/made-up-site/data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('contacts.yaml'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const printed = contacts.flatMap((text) => text.match(/\b0\d{1,3}-\s?[\d ]{5,}\d/g) ?? []);
  expect(printed.length).toBeGreaterThan(0);
  const names = contacts.flatMap((text) =>
    [...text.matchAll(/^\s*-?\s*name: (.+)$/gm)].map(([, name = '']) =>
      name.replaceAll(/^['"]|['"]$/g, ''),
    ),
  );
  expect(names.length).toBeGreaterThan(0);
  const secrets = [...printed, ...names, 'tel:+46'];
  const told = everyFile('')
    .filter((file) => /\.(html|json|csv|js|txt|md|svg)$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(VARIANT, file), 'utf8');
      return secrets.some((secret) => text.includes(secret));
    });
  expect(told).toEqual([]);
  expect(everyFile('.vcf')).toEqual([]);
});

test('without contacts a region says so, and a comparison is still whole', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`./region/${first.slug}/`);
  await expect(visitor.panel).toContainText(LEFT_OUT);
  await expect(visitor.panel.getByRole('link', { name: /Ring/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Kopiera .*kontakt/i })).toHaveCount(0);
  await visitor.opens(`./?jamfor=${first.code},${second.code}`);
  await expect(visitor.panel).toContainText(LEFT_OUT);
  await expect(visitor.panel).toContainText(first.areas[0]?.title ?? first.name);
});

test.describe('offline, below a sub-path', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the atlas is stored and read', async ({ visitor, page, context }) => {
    await visitor.opens('./');
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    await context.setOffline(true);
    await visitor.opens(`./region/${second.slug}/`);
    await expect(visitor.heading).toHaveText(second.name);
    await visitor.seesWebgl();
  });
});
