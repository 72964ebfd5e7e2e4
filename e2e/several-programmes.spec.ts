import { readFileSync } from 'node:fs';
import { expect, test } from './atlas';
import { violations } from './axe';
import { variantDataset } from './files';

/** Two made-up programmes on made-up areas, beside those of data/, as scripts/build-variant.mjs builds them. */
const NEW = './program/ostra-planen/';
const {
  programme: first,
  regions: [region],
} = variantDataset();
if (!region) throw new Error('The first programme has a region.');
test.use({ zoomable: false });

test('the header names the programme and offers the others, for the same region where they have it', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${NEW}region/granholm/`);
  const programmes = page.getByRole('navigation', { name: 'Program' });
  await expect(programmes.getByRole('link', { name: 'Östra planen', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(programmes.locator('[href="/regionatlas/"]')).toHaveText(first.title);
  await programmes.getByRole('link', { name: 'Gamla planen', exact: true }).click();
  await expect(page).toHaveURL(/\/program\/gamla-planen\/region\/granholm\/$/);
  await expect(visitor.heading).toHaveText('Granholms härad');
  await expect(visitor.panel).toContainText('Båtar som går på gas');
});

test('a visitor walks through another programme on other areas', async ({
  visitor,
  page,
  watch,
}) => {
  await visitor.opens(NEW);
  await expect(page.locator('.site-tagline')).toHaveText(
    'Vad fem av skärgårdens sex härader har valt i Östra planen',
  );
  await expect(page.locator('.map-labels')).toContainText('Granholm');
  await expect(page.locator('.map-labels')).not.toContainText(region.shortName);
  await expect.poll(() => visitor.legendRows()).toContain('Uppgifter saknas 1 härad');
  await expect(page.locator('.map-credit')).toHaveText('Kartdata: Sjökartan');
  const map = page.getByRole('region', { name: 'Karta över Östra skärgårdens härader' });
  await expect(map).toBeVisible();
  await expect(
    visitor.panel.getByRole('heading', { name: 'Alla härader', exact: true }),
  ).toBeVisible();
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Båtar/ })
    .click();
  await expect(page).toHaveURL(/\/ostra-planen\/tema\/batar\/$/);
  await visitor.seesChoropleth('themes:batar');
  await visitor.panel.getByRole('link', { name: 'Talludden' }).first().click();
  await expect(visitor.heading).toHaveText('Talluddens härad');
  await page.goto(`${NEW}?jamfor=b1,b2`);
  await expect(visitor.heading).toContainText('Björkvik');
  await page.goto(`${NEW}matris/`);
  await expect(page.getByRole('table')).toContainText('Almås');
  const field = page.getByRole('combobox', { name: 'Sök' });
  await field.fill('virke');
  await field.press('Enter');
  await expect(visitor.panel).toContainText('Skogen ger virke till båtar.');
  await page.goto(`./program/ostra-planen/en/region/granholm/`);
  await expect(page.locator('.site-tagline')).toContainText(
    'five of the archipelago’s six districts have',
  );
  await expect(page.getByRole('navigation', { name: 'Programmes' })).toContainText('The Old Plan');
  expect(watch.complaints).toEqual([]);
});

test('a region’s page has what it has chosen in the others, and what is not known', async ({
  visitor,
}) => {
  await visitor.opens(`${NEW}region/granholm/`);
  const others = visitor.panel.getByRole('region', { name: 'I andra program' });
  await expect(others.getByRole('link', { name: 'Båtar utan olja' })).toHaveAttribute(
    'href',
    '/regionatlas/program/gamla-planen/region/granholm/#area-b2-1',
  );
  // The first programme is about other areas.
  await expect(others).not.toContainText(first.title);
  await visitor.opens('./program/gamla-planen/region/ekeby/');
  await expect(visitor.panel.getByRole('region', { name: 'I andra program' })).toContainText(
    'Skogen och havet',
  );
});

test('an unknown address below a programme is answered by its own page', async ({
  visitor,
  page,
}) => {
  await page.goto(`${NEW}en/region/granhlm/`);
  await expect(visitor.heading).toHaveText('Page not found');
  await expect(page.locator('.site-tagline')).toContainText('The Eastern Plan');
  await expect(page.locator('.map-labels')).toContainText('Granholm');
  await expect(
    visitor.panel.getByRole('listitem').getByRole('link', { name: 'Granholm' }).first(),
  ).toHaveAttribute('href', '/regionatlas/program/ostra-planen/en/region/granholm/');
  await page.goto(`./en/program/ostra-planen/region/granholm/`);
  await expect(page).toHaveURL(/\/program\/ostra-planen\/en\/region\/granholm\/$/);
});

test('an unknown programme is told back, and the header offers those that there are', async ({
  visitor,
  browser,
  page,
}) => {
  await page.goto('./program/nya-planen/region/granholm/');
  await expect(visitor.panel).toContainText('”program/nya-planen/region/granholm”');
  await page.getByRole('navigation', { name: 'Program' }).getByText('Gamla planen').click();
  await expect(page).toHaveURL(/\/program\/gamla-planen\/$/);
  // Without scripts the page of the first programme answers, and does not say which programme was asked for.
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(new URL('/regionatlas/program/ostra-planen/region/atlantis/', page.url()).href);
  const programmes = still.getByRole('navigation', { name: 'Program' });
  await expect(programmes.getByRole('link')).toHaveCount(3);
  await expect(programmes.locator('[aria-current]')).toHaveCount(0);
  await still.close();
});

test('what has changed is told in a sentence, on a map and word by word, with scripts and without', async ({
  visitor,
  page,
  browser,
}) => {
  await visitor.opens(NEW);
  await page.getByRole('link', { name: 'Ändrat sedan Gamla planen' }).click();
  const told = async (panel: typeof visitor.panel) => {
    await expect(panel).toContainText(
      'Sedan Gamla planen har texterna ändrats i Granholm och Talludden, bara temana ändrats i Lindö, Ekeby kommit till, och Almås fallit bort. I Björkvik är texter och teman desamma.',
    );
    await expect(panel.locator('del').first()).toHaveText('gas');
    await expect(panel.locator('ins').first()).toHaveText('el');
    await expect(panel.locator('svg .fill-main use')).toHaveCount(2);
    await expect(panel).toContainText('Nya teman: Skog (huvudtema)');
  };
  await expect(visitor.heading).toHaveText('Vad har ändrats');
  expect(await violations(page)).toEqual([]);
  await told(visitor.panel);
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(page.url());
  await told(still.locator('#panel'));
  await still.close();
});

test('no page calls other areas regions, counties or Sweden', async ({ page }) => {
  const pages = ['', 'tema/batar/', 'region/granholm/', 'matris/', 'register/', 'om/', 'badda-in/'];
  for (const path of ['', 'en/'].flatMap((lang) => pages.map((each) => NEW + lang + each))) {
    await page.goto(path);
    const { main, labels } = await page.evaluate(() => ({
      main: document.querySelector('body')?.innerText ?? '',
      labels: [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel),
    }));
    const said = [await page.title(), main, ...labels].join('\n');
    expect.soft(said, path).toMatch(/härad|district/);
    expect
      .soft(said, path)
      .not.toMatch(/\bregion(?:er|en|s|erna)?\b|Sverige|Sweden|\blän\b|count(?:y|ies|ry)\b|[⟨⟩]/i);
  }
});

test('its files, frames and script are its own, and a frame shows its map', async ({
  page,
  request,
}) => {
  const dataset = await request.get(`${NEW}data/ostra-planen.json`);
  expect(await dataset.text()).toContain('Levande fiske');
  const csv = await request.get(`${NEW}data/regionatlas-inriktningar.csv`);
  expect(await csv.text()).toContain('Skogen och havet');
  const frame = await page.goto(`${NEW}inbaddad/tema/fiske/`);
  expect(frame?.headers()['content-security-policy']).toContain('frame-ancestors *');
  await expect(page.locator('.embed')).toContainText('fiske');
  await expect(page.locator('.embed-open a')).toHaveAttribute(
    'href',
    '/regionatlas/program/ostra-planen/tema/fiske/',
  );
  const script = await request.get(`${NEW}embed.js`);
  expect(await script.text()).toContain('granholm');
  const catalogue = readFileSync('dist-variant/data/dcat.rdf', 'utf8');
  expect(catalogue).toContain('program/ostra-planen/data/ostra-planen.json');
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('other areas are drawn, and clicked', async ({ visitor, page }) => {
    await visitor.opens(NEW);
    await visitor.seesWebgl();
    const map = await page.locator('.map-frame').first().boundingBox();
    if (!map) throw new Error('The page has no map.');
    await page.mouse.click(map.x + map.width * 0.25, map.y + map.height * 0.2);
    await expect(visitor.heading).toHaveText('Björkviks härad');
  });
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow', zoomable: true });

  test('every programme is stored and read', async ({ visitor, page, context }) => {
    await visitor.opens(NEW);
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    await context.setOffline(true);
    await visitor.opens('./program/gamla-planen/en/region/lindo/');
    await expect(visitor.heading).toHaveText('Lindös härad');
    await visitor.opens(`./region/${region.slug}/`);
    await expect(visitor.heading).toHaveText(region.name);
  });
});
