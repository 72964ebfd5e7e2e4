import { readFileSync } from 'node:fs';
import { expect, test, type Visitor } from './atlas';
import { seesOutlined } from './seen';

test.use({ zoomable: false });

/** The regions that the map outlines as compared, with their letters. */
async function seesCompared(visitor: Visitor, codes: readonly string[]): Promise<void> {
  const outlines = visitor.page.locator('.map-highlights .map-compared');
  await expect
    .poll(async () => {
      const shapes = await outlines.evaluateAll((lines) =>
        lines.map((line) => line.getAttribute('href')),
      );
      return shapes.filter((shape) => shape !== null);
    })
    .toEqual(codes.map((code) => `#outline-${code}`));
  for (const [place, code] of codes.entries()) {
    const mark = visitor.page.locator(`[data-label="${code}"] tspan:last-child`).first();
    await expect(mark).toHaveText(new RegExp(`^\\[${'ABCDEFGH'.charAt(place)}\\]`));
  }
}

const members = (visitor: Visitor) =>
  visitor.panel.getByRole('region', { name: 'Regioner som jämförs' }).getByRole('listitem');

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('"Jämför med grannar" selects them all, the map outlines them, and one found on it is added', async ({
    visitor,
    page,
  }) => {
    const neighbours = ['20', '21', '23', '17', '19', '18'];
    await visitor.opens('/region/dalarna/');
    await visitor.seesWebgl();
    await visitor.panel.getByRole('link', { name: 'Jämför med grannar' }).click();
    await expect(page).toHaveURL('/?jamfor=20,21,23,17,19,18');
    await expect(visitor.heading).toHaveText('Dalarna, Gävleborg och fyra till');
    await expect(page).toHaveTitle('Jämför Dalarna, Gävleborg och fyra till – Regionatlas');
    await expect(visitor.status).toHaveText(
      'Jämför A Dalarna, B Gävleborg, C Jämtland Härjedalen, D Värmland, E Västmanland och F Örebro.',
    );
    await seesOutlined(visitor, neighbours);
    await page.goBack();
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await seesOutlined(visitor, ['20']);
    await page.goForward();
    await seesOutlined(visitor, neighbours);
    await page.setViewportSize({ width: 1280, height: 720 });
    const covered = await page.evaluate(() => {
      const controls = document.querySelector('.map-controls')?.getBoundingClientRect();
      return [...document.querySelectorAll('.map-label text')]
        .filter((text) => {
          const { left, right, top, bottom, width } = text.getBoundingClientRect();
          const { left: from, right: to, top: above, bottom: below } = controls ?? new DOMRect();
          return width > 0 && left < to && from < right && top < below && above < bottom;
        })
        .map(({ textContent }) => textContent);
    });
    expect(covered).toEqual([]);
    // Outlines on a low map are too thin to be read in a screenshot.
    await page.setViewportSize({ width: 1440, height: 900 });
    await visitor.clicksRegion('25');
    await expect(visitor.heading).toHaveText('Region Norrbotten');
    await seesOutlined(visitor, [...neighbours, '25']);
    await visitor.panel.getByRole('link', { name: 'Lägg till i jämförelsen' }).click();
    await expect(page).toHaveURL('/?jamfor=20,21,23,17,19,18,25');
    await expect(visitor.heading).toHaveText('Dalarna, Gävleborg och fem till');
    await members(visitor).getByRole('link', { name: 'Norrbotten' }).click();
    await expect(visitor.panel.getByRole('link', { name: 'Till jämförelsen' })).toBeVisible();
    await expect(visitor.panel.getByRole('link', { name: 'Lägg till i jämförelsen' })).toHaveCount(
      0,
    );
  });
});

test('of many regions a table says who has what, and the texts to read are chosen with the keyboard', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/?jamfor=20,21,23,17,19,18');
  const table = visitor.panel.getByRole('region', { name: 'Teman per region' }).getByRole('table');
  const row = table.getByRole('row', { name: /^Näringslivets omställning/ });
  await expect(row.getByRole('cell')).toHaveText([
    'Bitema',
    'Inte valt',
    'Inte valt',
    'Inte valt',
    'Huvudtema',
    'Inte valt',
  ]);
  const texts = visitor.panel.locator('.side-by-side').getByRole('heading', { level: 3 });
  await expect(texts).toHaveText([/Dalarna/, /Gävleborg/, /Jämtland/, /Värmland/]);
  const choice = visitor.panel.getByRole('group', { name: /^Välj vilka texter/ });
  const orebro = choice.getByRole('checkbox', { name: 'F Örebro' });
  await expect(orebro).toBeDisabled();
  await choice.getByRole('checkbox', { name: 'B Gävleborg' }).press('Space');
  await expect(visitor.status).toHaveText(
    'Texter som visas: Dalarna, Jämtland Härjedalen och Värmland.',
  );
  await orebro.press('Space');
  await expect(texts).toHaveText([/Dalarna/, /Jämtland/, /Värmland/, /Örebro/]);
  await expect(choice.getByRole('checkbox', { name: 'B Gävleborg' })).toBeDisabled();
  // The texts that were chosen stay when another region goes.
  await visitor.panel.getByRole('button', { name: 'Ta bort Gävleborg' }).click();
  await expect(page).toHaveURL('/?jamfor=20,23,17,19,18');
  await expect(texts).toHaveText([/Dalarna/, /Jämtland/, /Värmland/, /Örebro/]);
});

test('beside the matrix a comparison stays beside the matrix', async ({ visitor, page }) => {
  await visitor.opens('/region/dalarna/?vy=matris');
  await visitor.panel
    .getByRole('region', { name: 'Grannar' })
    .getByRole('link', { name: 'Jämför Dalarna med Gävleborg' })
    .click();
  await expect(page).toHaveURL('/matris/?jamfor=20,21');
  const row = page.getByRole('rowheader', { name: 'Dalarna jämförs som A' });
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/region/dalarna/?jamfor=20,21&vy=matris');
  await visitor.panel.getByRole('link', { name: 'Till jämförelsen' }).click();
  await expect(visitor.heading).toHaveText('Dalarna och Gävleborg');
  await page.getByRole('link', { name: 'Karta', exact: true }).click();
  await expect(page).toHaveURL('/jamfor/dalarna/gavleborg/');
  await seesCompared(visitor, ['20', '21']);
});

test('a small map shows regions that no closer view shows at once', async ({ visitor }) => {
  await visitor.opens('/?jamfor=12,25');
  const map = visitor.panel.locator('.mini-map');
  const drawn = (code: string) =>
    map.locator(`use[href="#shape-${code}"]`).evaluate((shape) => {
      const { width, height } = shape.getBoundingClientRect();
      return { width, height, fill: getComputedStyle(shape).fill };
    });
  const [skane, norrbotten, dalarna] = [await drawn('12'), await drawn('25'), await drawn('20')];
  expect(norrbotten.height).toBeGreaterThan(40);
  expect(skane.width).toBeGreaterThan(5);
  expect(skane.fill).toBe(norrbotten.fill);
  expect(dalarna.fill).not.toBe(skane.fill);
  await visitor.panel.getByRole('button', { name: 'Ta bort Skåne' }).click();
  await expect(map).toHaveCount(0);
});

test('regions are added, moved and removed with the keyboard alone, and each step is said', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/jamfor/dalarna/gavleborg/');
  await visitor.panel.getByLabel('Lägg till en region').selectOption('Jönköping');
  await visitor.panel.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
  await expect(page).toHaveURL('/?jamfor=20,21,06');
  await expect(visitor.status).toHaveText('Jämför A Dalarna, B Gävleborg och C Jönköping.');
  const up = visitor.panel.getByRole('button', { name: 'Upp: flytta Jönköping' });
  await up.press('Enter');
  await expect(visitor.status).toHaveText('Jämför A Dalarna, B Jönköping och C Gävleborg.');
  await expect(up).toBeFocused();
  await up.press('Enter');
  await expect(page).toHaveURL('/?jamfor=06,20,21');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(members(visitor)).toContainText(['Jönköping', 'Dalarna', 'Gävleborg']);
  await visitor.panel.getByRole('button', { name: 'Ta bort Gävleborg' }).press('Enter');
  await expect(visitor.status).toHaveText('Jämför A Jönköping och B Dalarna.');
  // The last row is gone: the one before has the focus.
  await expect(visitor.panel.getByRole('button', { name: 'Ta bort Dalarna' })).toBeFocused();
  await seesCompared(visitor, ['06', '20']);
});

test('all contacts are copied at once, or saved as one file', async ({
  visitor,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.opens('/?jamfor=22,20,25');
  const contacts = visitor.panel.getByRole('region', { name: 'Kontakter' });
  await contacts.getByRole('button', { name: 'Kopiera kontakterna' }).click();
  await expect(visitor.status).toHaveText(/kontakter är kopierade/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').filter((line) => line.includes('Västernorrland'))).toHaveLength(2);
  expect(copied).toContain('Amelie Sahlin\t023-777008');
  const download = page.waitForEvent('download');
  await contacts.getByRole('button', { name: 'Kontakterna som visitkort (vCard)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('vasternorrland-dalarna-norrbotten.vcf');
  const cards = readFileSync(await file.path(), 'utf8');
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(copied.split('\n').length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("a neighbour's link leads to the pair's own page, which says it all", async ({
    visitor,
    page,
  }) => {
    await page.goto('/region/dalarna/');
    const link = visitor.panel.getByRole('link', { name: 'Jämför Dalarna med Gävleborg' });
    await link.first().click();
    await expect(page).toHaveURL('/jamfor/dalarna/gavleborg/');
    await expect(page).toHaveTitle('Jämför Dalarna och Gävleborg – Regionatlas');
    await expect(visitor.heading).toHaveText('Dalarna och Gävleborg');
    await expect(visitor.panel.getByRole('button')).toHaveCount(0);
    const card = visitor.panel.getByRole('link', { name: 'Kontakterna som visitkort (vCard)' });
    const answer = await page.request.get((await card.getAttribute('href')) ?? '');
    expect((await answer.text()).match(/BEGIN:VCARD/g)).toHaveLength(2);
  });

  test('the page of a pair that spans the north has its small map', async ({ visitor, page }) => {
    await page.goto('/jamfor/norrbotten/vasterbotten/');
    const shape = visitor.panel.locator('.mini-map use[href="#shape-25"]');
    const box = await shape.boundingBox();
    expect(box?.height).toBeGreaterThan(40);
  });
});

test.describe('on a screen 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a comparison of many and of far apart fits its width', async ({ visitor, page }) => {
    for (const address of [
      '/?jamfor=18,04,05,14,17,19,20',
      '/?jamfor=12,25',
      '/?jamfor=20,06,01',
    ]) {
      await visitor.opens(address);
      await expect(visitor.panel.getByRole('heading', { name: 'Kontakter' })).toBeAttached();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBe(0);
    }
  });
});
