import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import vCard from 'vcf';
import { expect, test } from './atlas';
import { downloads, opens, textOf } from './downloads';
import { holds } from './held';

test.use({ zoomable: false });

const DATASET = 'dist/data/vagar-till-hallbar-utveckling.json';
const dataset = JSON.parse(readFileSync(DATASET, 'utf8')) as {
  regions: { code: string; name: string; areas: { id: string; title: string }[] }[];
};
const dalarna = dataset.regions.find(({ code }) => code === '20');

test('a region is downloaded as CSV that another program reads, and everything as well', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  const section = await opens(visitor, 'Ladda ner uppgifterna');
  const button = section.getByRole('button', { name: 'CSV med semikolon' });
  const one = await downloads(page, () => button.click());
  expect(one.suggestedFilename()).toMatch(
    /^regionatlas-dalarna-inriktningar-\d{4}-\d\d-\d\d\.csv$/,
  );
  const rows = parse(await textOf(one), { bom: true, delimiter: ';', columns: true });
  expect(rows).toMatchObject(
    (dalarna?.areas ?? []).map(({ id, title }) => ({
      Id: id,
      Region: 'Region Dalarna',
      Inriktning: title,
      Källa: expect.stringMatching(
        /^Tillväxtverket, .*Dataversion [0-9a-f]{12}, hämtad \d{4}-\d\d-\d\d\.$/,
      ),
    })),
  );
  await expect(visitor.status).toHaveText(/^Filen är klar: regionatlas-dalarna/);
  await section.getByRole('radio', { name: 'Allt: 21 regioner' }).check();
  const all = await downloads(page, () => button.click());
  expect(all.suggestedFilename()).toContain('regionatlas-vagar-till-hallbar-utveckling-');
  const everything = parse(await textOf(all), { bom: true, delimiter: ';' });
  expect(everything).toHaveLength(1 + dataset.regions.flatMap((region) => region.areas).length);
});

test('the workbook has a sheet for each table, with what the map shows beside each region', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/?lik=20');
  const section = await opens(visitor, 'Ladda ner uppgifterna');
  const button = section.getByRole('button', { name: 'Excel (XLSX)' });
  const file = await downloads(page, () => button.click());
  expect(file.suggestedFilename()).toMatch(/^regionatlas-likhet-dalarna-[\d-]+\.xlsx$/);
  const sheets = await readXlsxFile(await file.path());
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Regioner',
    'Inriktningar',
    'Teman',
    'Citat',
    'Kontakter',
    'Programmet',
    'Om materialet',
  ]);
  const [head, ...rows] = sheets[0]?.data ?? [];
  const column = head?.indexOf('På kartan: Likhet med Dalarna') ?? -1;
  const self = rows.find(([code]) => code === '20');
  expect(self?.[column]).toBe('Jämförs med');
  expect(rows).toHaveLength(21);
});

test('regions with a theme are downloaded as JSON, GeoJSON and contact cards', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  const section = await opens(visitor, 'Ladda ner uppgifterna');
  await expect(section).toContainText('Det som visas: Cirkulär ekonomi (4 regioner)');
  const press = (name: string) =>
    downloads(page, () => section.getByRole('button', { name, exact: true }).click());
  const copy = JSON.parse(await textOf(await press('JSON'))) as {
    regions: { code: string; contacts: { name: string }[] }[];
    extract: { version: string; address: string };
  };
  expect(copy.regions).toHaveLength(4);
  const digest = createHash('sha256').update(readFileSync(DATASET)).digest('hex');
  expect(copy.extract.version).toBe(digest);
  expect(copy.extract.address).toMatch(/^http:\/\/localhost:\d+\/tema\/cirkular-ekonomi\/$/);
  const joined = JSON.parse(await textOf(await press('Kartlager (GeoJSON)'))) as {
    features: { id: string; properties: Record<string, unknown> }[];
  };
  expect(joined.features.map(({ id }) => id)).toEqual(copy.regions.map(({ code }) => code));
  const levels = joined.features.map(({ properties }) => properties['theme-cirkular-ekonomi']);
  expect(levels.every((level) => level === 'main' || level === 'touches')).toBe(true);
  const cards = vCard.parse(await textOf(await press('Visitkort (vCard)')));
  const people = copy.regions.flatMap(({ contacts }) => contacts);
  expect(cards.map((card) => [card.get('fn')].flat()[0]?.valueOf())).toEqual(
    people.map(({ name }) => name),
  );
});

test('a citation is copied with one press, with the region, its address and the version', async ({
  visitor,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.opens('/region/dalarna/');
  const section = await opens(visitor, 'Citera');
  await section.getByRole('button', { name: 'Kopiera: Källrad för text och press' }).click();
  await expect(visitor.status).toHaveText('Kopierat: Källrad för text och press.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toMatch(
    /^Källa: Tillväxtverket, ”Så arbetar regionerna” \(utan datum\), Region Dalarna\. Återgiven i Regionatlas, dataversion [0-9a-f]{12}, hämtad \d+ \p{L}+ \d{4}, http:\/\/localhost:\d+\/region\/dalarna\/$/u,
  );
  await section
    .getByLabel('Vad vill du citera?')
    .selectOption('Sammanhållning och jämlik regional utveckling');
  await section.getByRole('button', { name: 'Kopiera: BibTeX' }).click();
  await expect(visitor.status).toHaveText('Kopierat: BibTeX.');
  expect(await copied()).toContain('title = {{Sammanhållning och jämlik regional utveckling}}');
});

test('the device shares the page where it can; a cancelled share says nothing, a failure says what to do', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      share: (what: unknown) => {
        shared.push(what);
        if (shared.length === 1) return Promise.reject(new DOMException('Closed', 'AbortError'));
        return shared.length === 2 ? Promise.reject(new Error('refused')) : Promise.resolve();
      },
    });
  });
  await visitor.opens('/region/dalarna/');
  await visitor.panel.locator('#ta-med').scrollIntoViewIfNeeded();
  const button = visitor.panel.getByRole('button', { name: 'Dela sidan …' });
  await button.click();
  await expect(visitor.status).toBeEmpty();
  await button.click();
  await expect(visitor.status).toHaveText(/Kopiera länken i stället/);
  await button.click();
  await expect(visitor.status).toHaveText('Sidan är delad.');
  const shared = await page.evaluate(() => (window as unknown as { shared: object[] }).shared);
  expect(shared[2]).toEqual({
    title: 'Region Dalarna – Regionatlas',
    url: page.url(),
  });
});

test('a slow download says that it is under way, and a failure says why and loses nothing', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  const section = await opens(visitor, 'Ladda ner uppgifterna');
  await section.getByRole('radio', { name: 'Allt: 21 regioner' }).check();
  const letGo = await holds(page, /regions\.geojson$/, (route) => route.abort());
  await section.getByRole('button', { name: 'Kartlager (GeoJSON)' }).click();
  await expect(visitor.status).toHaveText('Filen skapas …');
  letGo();
  await expect(visitor.status).toHaveText(
    'Filen kunde inte skapas: något som behövs gick inte att hämta. Försök igen när du har nät. Allt annat fungerar, och inget du har valt är borta.',
  );
  await expect(section.locator('.share-status')).toBeVisible();
  // The file that the build made of everything is offered instead.
  await expect(section.getByRole('link', { name: 'Kartlager (GeoJSON)' })).toBeVisible();
  await expect(section.getByRole('radio', { name: 'Allt: 21 regioner' })).toBeChecked();
  await page.unroute(/regions\.geojson$/);
  await downloads(page, () => section.getByRole('button', { name: 'Kartlager (GeoJSON)' }).click());
  await expect(visitor.status).toHaveText(/^Filen är klar/);
});

test('the section follows the visitor to another region, and is there with the matrix and in English', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  const section = await opens(visitor, 'Ladda ner uppgifterna');
  await visitor.neighbour('Gävleborg').click();
  await expect(section).toContainText('Det som visas: Region Gävleborg');
  await visitor.opens('/matris/');
  await expect(
    page.getByRole('heading', { name: 'Ladda ner, citera och dela', level: 2 }),
  ).toHaveCount(1);
  await visitor.opens('/en/region/dalarna/');
  const english = visitor.panel.getByRole('region', { name: 'Download, cite and share' });
  await english.locator('summary').filter({ hasText: 'Download the data' }).click();
  const button = english.getByRole('button', { name: 'CSV with commas' });
  const file = await downloads(page, () => button.click());
  expect(file.suggestedFilename()).toMatch(/^regionatlas-dalarna-focus-areas-comma-[\d-]+\.csv$/);
  const [row] = parse<Record<string, string>>(await textOf(file), { bom: true, columns: true });
  expect(row?.['Main theme']).toBe('Circular economy');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there as files, and citations can be selected', async ({ page, visitor }) => {
    await page.goto('/region/dalarna/');
    const section = visitor.panel.getByRole('region', { name: 'Ladda ner, citera och dela' });
    await expect(section.getByRole('button')).toHaveCount(0);
    // What needs scripts is in the page, out of sight.
    for (const summary of await section.locator('summary:visible').all()) await summary.click();
    const links = await section.getByRole('link').all();
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? '';
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
    await expect(section).toContainText(
      'Källa: Tillväxtverket, ”Så arbetar regionerna” (utan datum), Region Dalarna.',
    );
    await expect(section).toContainText('@misc{regionatlas-20-2,');
  });

  test('the digest that is published is that of the dataset, and the one that pages cite', async ({
    page,
  }) => {
    const [digest, name] = readFileSync(`${DATASET}.sha256`, 'utf8').trim().split('  ');
    expect(name).toBe('vagar-till-hallbar-utveckling.json');
    expect(digest).toBe(createHash('sha256').update(readFileSync(DATASET)).digest('hex'));
    await page.goto('/');
    await expect(page.locator('.share')).toContainText(`dataversion ${digest?.slice(0, 12)}`);
  });
});
