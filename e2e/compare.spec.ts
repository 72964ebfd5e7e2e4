import { readFileSync } from 'node:fs';
import { expect, test, type Visitor } from './atlas';

/** The regions that the map outlines as compared, and the letters with their names. */
async function seesCompared(visitor: Visitor, codes: readonly string[]): Promise<void> {
  const outlines = visitor.page.locator('.map-marks .map-compared');
  await expect
    .poll(async () => {
      const shapes = await outlines.evaluateAll((lines) =>
        lines.map((line) => line.getAttribute('href')),
      );
      return shapes.filter((shape) => shape !== null);
    })
    .toEqual(codes.map((code) => `#shape-${code}`));
  for (const [place, code] of codes.entries()) {
    const mark = visitor.page.locator(`[data-label="${code}"] .map-label-mark`);
    await expect(mark).toHaveText(new RegExp(`^${'ABCD'.charAt(place)}`));
  }
}

const members = (visitor: Visitor) =>
  visitor.panel.getByRole('region', { name: 'Regioner som jämförs' }).getByRole('listitem');

test('Dalarna and Jönköping share circular economy, and it is said where they differ', async ({
  visitor,
}) => {
  await visitor.opens('/?jamfor=20,06');
  await expect(visitor.heading).toHaveText('Dalarna och Jönköping');
  const both = visitor.panel.getByRole('region', { name: 'Teman som båda har' });
  await expect(both.getByRole('heading', { name: 'Cirkulär ekonomi' })).toBeVisible();
  const one = visitor.panel.getByRole('region', { name: 'Teman som bara en har' });
  await expect(one.getByRole('heading', { name: 'Platser och landsbygd' })).toBeVisible();
  await expect(visitor.panel).toContainText('Av de två arbetar bara Dalarna med');
  await seesCompared(visitor, ['20', '06']);
});

test('"Jämför med grannar" takes in the neighbours, says that there are more, and the map outlines them', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  await visitor.seesWebgl();
  const around = visitor.panel.getByRole('region', { name: 'Grannar' });
  await expect(around).toContainText('3 av 5 grannar');
  await around.getByRole('link', { name: 'Jämför med grannar' }).click();
  await expect(page).toHaveURL('/?jamfor=20,21,23,17');
  await expect(visitor.heading).toHaveText('Dalarna, Gävleborg, Jämtland Härjedalen och Värmland');
  await expect(visitor.status).toHaveText(
    'Jämför A Dalarna, B Gävleborg, C Jämtland Härjedalen och D Värmland.',
  );
  await seesCompared(visitor, ['20', '21', '23', '17']);
  await page.goBack();
  await expect(visitor.heading).toHaveText('Region Dalarna');
  await seesCompared(visitor, []);
  await page.goForward();
  await seesCompared(visitor, ['20', '21', '23', '17']);
});

test('regions are added, moved and removed with the keyboard alone, and each step is said', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/jamfor/dalarna/gavleborg/');
  await visitor.panel.getByLabel('Lägg till en region').selectOption('Jönköping');
  await visitor.panel.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
  await expect(page).toHaveURL('/?jamfor=20,21,06');
  await expect(visitor.status).toHaveText(
    'Jönköping tillagd. Jämför A Dalarna, B Gävleborg och C Jönköping.',
  );
  const up = visitor.panel.getByRole('button', { name: 'Flytta Jönköping mot A' });
  await up.press('Enter');
  await expect(visitor.status).toHaveText('Ny ordning: A Dalarna, B Jönköping och C Gävleborg.');
  await expect(up).toBeFocused();
  await up.press('Enter');
  await expect(page).toHaveURL('/?jamfor=06,20,21');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(members(visitor)).toContainText(['Jönköping', 'Dalarna', 'Gävleborg']);
  await visitor.panel.getByRole('button', { name: 'Ta bort Gävleborg' }).press('Enter');
  await expect(visitor.status).toHaveText('Gävleborg borttagen. Kvar: A Jönköping och B Dalarna.');
  await expect(visitor.heading).toBeFocused();
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
  await contacts.getByRole('button', { name: 'Kopiera alla' }).click();
  await expect(visitor.status).toHaveText(/kontakter är kopierade/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').filter((line) => line.includes('Västernorrland'))).toHaveLength(2);
  expect(copied).toContain('Amelie Sahlin\t023-777008');
  const download = page.waitForEvent('download');
  await contacts.getByRole('button', { name: 'Alla som visitkort (vCard)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('vasternorrland-dalarna-norrbotten.vcf');
  const cards = readFileSync(await file.path(), 'utf8');
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(copied.split('\n').length);
});

test('Gotland has no neighbours, but regions nearest across the sea, with the distance', async ({
  visitor,
}) => {
  await visitor.opens('/region/gotland/');
  const across = visitor.panel.getByRole('region', { name: 'Närmast över havet' });
  await expect(across).toContainText('Gotland har ingen gräns mot någon annan region.');
  await expect(across.getByRole('listitem').first()).toContainText('Kalmar');
  await expect(across.getByRole('listitem').first()).toContainText(/cirka \d+ km åt väster/);
  await expect(visitor.panel.getByRole('region', { name: 'Grannar' })).toHaveCount(0);
});

test('a peer comes with its reason, and each reason with two quotes', async ({ visitor }) => {
  await visitor.opens('/region/dalarna/');
  const peers = visitor.panel.getByRole('region', { name: 'Liknande regioner' });
  const first = peers.getByRole('listitem').first();
  await expect(first).toContainText('Norrbotten');
  await expect(first).toContainText('cirkulär ekonomi');
  await first.getByText('Visa citaten').click();
  const reason = first.locator('dl > div').filter({ hasText: 'Tema: cirkulär ekonomi' });
  await expect(reason.locator('q')).toHaveCount(2);
  await expect(reason).toContainText('stärka ungas hållbara och cirkulära entreprenörskap');
  await peers.getByRole('radio', { name: 'kompletterande' }).check();
  await expect(peers).toContainText('Räknat på teman kompletteras Dalarna bäst av');
  await peers.getByRole('button', { name: /^Visa \d+ till/ }).click();
  expect(await peers.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('the map is coloured by likeness, in numbers too, and the address keeps it', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/');
  await visitor.seesWebgl();
  await visitor.panel.getByRole('link', { name: 'Färga kartan efter likhet' }).click();
  await visitor.seesPainting('likeness:20');
  await expect(page).toHaveURL('/region/dalarna/?lik=20');
  await expect(visitor.legend).toContainText('Likhet med Dalarna');
  await expect(page.locator('[data-label="25"] .map-label-mark')).toHaveText(/^[345]$/);
  await page.reload();
  await visitor.seesPainting('likeness:20');
  await page.goBack();
  await visitor.seesPainting('overview');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("a neighbour's link leads to the pair's own page, which says it all", async ({
    visitor,
    page,
  }) => {
    await page.goto('/region/dalarna/');
    await visitor.panel.getByRole('link', { name: 'Jämför Dalarna med Gävleborg' }).click();
    await expect(page).toHaveURL('/jamfor/dalarna/gavleborg/');
    await expect(page).toHaveTitle('Jämför Dalarna och Gävleborg – Regionatlas');
    await expect(visitor.heading).toHaveText('Dalarna och Gävleborg');
    await expect(visitor.panel.getByRole('button')).toHaveCount(0);
    const card = visitor.panel.getByRole('link', { name: 'Alla som visitkort (vCard)' });
    const answer = await page.request.get((await card.getAttribute('href')) ?? '');
    expect((await answer.text()).match(/BEGIN:VCARD/g)).toHaveLength(2);
  });
});
