import { expect, test } from './atlas';
import { holds } from './held';

test.use({ zoomable: false });

const ROOMS: readonly {
  readonly name: string;
  readonly from?: string;
  readonly chunk: RegExp;
  readonly link: RegExp;
  readonly address: RegExp;
  readonly heading: string;
}[] = [
  {
    name: 'the matrix',
    chunk: /MatrixView/,
    link: /^Matris$/,
    address: /^\/region\/dalarna\/\?vy=matris$/,
    heading: 'Region Dalarna',
  },
  {
    name: 'the matrix of all',
    from: '/',
    chunk: /MatrixView/,
    link: /^Matris$/,
    address: /^\/matris\/$/,
    heading: 'Regioner och teman',
  },
  {
    name: 'the comparison',
    chunk: /ComparisonView/,
    link: /^Jämför med grannar/,
    address: /^\/\?jamfor=20,/,
    heading: 'Jämför Dalarna, Gävleborg och fyra till',
  },
];

for (const { name, from = '/region/dalarna/', chunk, link, address, heading } of ROOMS) {
  test(`where the code of ${name} cannot be fetched, the page says so and the rest works`, async ({
    page,
    visitor,
  }) => {
    await page.route(chunk, (route) => route.abort());
    await visitor.opens(from);
    await page.getByRole('link', { name: link }).click();
    const note = page.getByRole('alert');
    await expect(note).toHaveText(
      'Den här delen kunde inte hämtas. Nätet kan vara borta, eller så finns en ny version av atlasen. Ladda om sidan',
    );
    await expect(note.getByRole('link')).toHaveAttribute('href', address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('link', { name: 'Karta', exact: true }).click();
    await visitor.clicksRegion('06');
    await expect(visitor.heading).toHaveText('Region Jönköping');
  });
}

for (const [address, chunk, heading, note] of [
  [
    '/om/',
    /AboutPanel/,
    'Om atlasen',
    'Den här delen kan läsas, men inte användas fullt ut. Ladda om sidan',
  ],
  [
    '/en/matris/',
    /MatrixView/,
    'Regions and themes',
    'This part can be read, but not everything in it works. Reload the page',
  ],
] as const) {
  test(`where the code of ${address} cannot be fetched, its text stays and the rest works`, async ({
    page,
    visitor,
  }) => {
    await page.route(chunk, (route) => route.abort());
    await visitor.opens(address);
    await expect(page.getByRole('alert')).toHaveText(note);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await page.getByRole('search').getByRole('combobox').fill('jönk');
    await page.getByRole('search').getByRole('option').first().click();
    await expect(visitor.heading).toHaveText(/Jönköping/);
  });
}

test('the shortcut to the matrix works, also where its code cannot be fetched', async ({
  page,
  visitor,
}) => {
  await page.route(/MatrixView/, (route) => route.abort());
  await visitor.opens('/region/dalarna/?vy=matris');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hoppa till matrisen' })).toHaveAttribute(
    'href',
    '#matris',
  );
  await expect(page.locator('#matris')).toHaveCount(1);
});

test('the panel keeps what it shows until the next view is loaded', async ({ page, visitor }) => {
  const release = await holds(page, /ComparisonView/);
  await visitor.opens('/region/dalarna/');
  await page.getByRole('link', { name: /^Jämför med grannar/ }).click();
  await expect(page).toHaveURL(/jamfor=/);
  await expect(visitor.heading).toHaveText('Region Dalarna');
  release();
  await expect(visitor.heading).toHaveText('Dalarna, Gävleborg och fyra till');
});

test('where the code of the filter cannot be fetched, its menu says so', async ({
  page,
  visitor,
}) => {
  await page.route(/Filter[A-Z]?\w*-[^/]*\.js/, (route) => route.abort());
  await visitor.opens('/');
  await page.locator('.filter > summary').click();
  await expect(page.locator('.filter').getByRole('alert')).toHaveText(
    'Den här delen kunde inte hämtas. Nätet kan vara borta, eller så finns en ny version av atlasen.',
  );
});

test('an address coloured by similarity is shown so, and back and forward keep it', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/?lik=20');
  await visitor.seesChoropleth('similarity:20');
  await expect(visitor.heading).toHaveText('Likhet med Dalarna');
  await expect(visitor.panel.locator('.lead')).toContainText('Dalarna');
  const current = page.locator('.colour-chooser [aria-current]');
  await expect(current).toHaveText('Likhet med Dalarna');
  await visitor.clicksRegion('21');
  await expect(visitor.heading).toHaveText('Region Gävleborg');
  await page.reload();
  await visitor.seesChoropleth('similarity:20');
  await page.goBack();
  await expect(page).toHaveURL('/?lik=20');
  await visitor.seesChoropleth('similarity:20');
  await visitor.panel.getByRole('link', { name: 'Tillbaka till överblicken' }).click();
  await expect(page).toHaveURL('/');
  await visitor.seesChoropleth('overview');
  await expect(current).toHaveText('Överblick');
});

test('where the code for similarity cannot be fetched, the map keeps its colours and says so', async ({
  page,
  visitor,
}) => {
  await page.route(/similarity/, (route) => route.abort());
  await visitor.opens('/?lik=20');
  await expect(page.getByRole('alert')).toHaveText(
    'Den här delen kunde inte hämtas. Nätet kan vara borta, eller så finns en ny version av atlasen.',
  );
  await visitor.seesChoropleth('overview');
  await visitor.clicksRegion('21');
  await expect(visitor.heading).toHaveText('Region Gävleborg');
});
