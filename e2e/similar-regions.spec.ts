import { expect, test } from './atlas';
import { SWATCHES } from '../src/domain/choropleth/palette';
import { seenRegions } from './seen';

test.use({ zoomable: false });

test('Gotland has no neighbours, but regions nearest across the sea, with the distance', async ({
  visitor,
}) => {
  await visitor.opens('/region/gotland/');
  const across = visitor.panel.getByRole('region', { name: 'Närmast över havet' });
  await expect(across).toContainText('Gotlands län har inga grannar på atlasens karta.');
  await expect(across.getByRole('listitem').first()).toContainText('Kalmar');
  await expect(across.getByRole('listitem').first()).toContainText(
    /cirka \d+ km mellan stränderna, i väster/,
  );
  await expect(visitor.panel.getByRole('region', { name: 'Grannar' })).toHaveCount(0);
});

test('Gotland is compared with those nearest to it', async ({ visitor, page }) => {
  await visitor.opens('/region/gotland/');
  await visitor.panel.getByRole('link', { name: 'Jämför med de närmaste' }).click();
  await expect(page).toHaveURL('/?jamfor=09,08,01,05,04');
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
  await expect(peers).toContainText('det bästa komplementet till Dalarna');
  await expect(visitor.status).toHaveText(
    /^Enligt atlasens eget mått, som utgår från teman.*, är .+ det bästa komplementet till Dalarna\. .+ har valt \S+ teman som Dalarna inte har valt: /,
  );
  await peers.getByRole('button', { name: /^Visa \d+ till/ }).press('Enter');
  await expect(peers.getByRole('listitem').nth(3).getByRole('link').first()).toBeFocused();
  await peers.getByRole('button', { name: 'Visa färre' }).press('Enter');
  await expect(peers.getByRole('listitem')).toHaveCount(3);
  await expect(peers.getByRole('button', { name: /^Visa \d+ till/ })).toBeFocused();
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('the map is coloured by similarity, in numbers too, and the address keeps it', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/region/dalarna/');
    await visitor.seesWebgl();
    await visitor.panel.getByRole('link', { name: 'Färga kartan efter likhet' }).click();
    await visitor.seesChoropleth('similarity:20');
    await expect(page).toHaveURL('/region/dalarna/?lik=20');
    await expect(visitor.legend).toContainText('Likhet med Dalarna');
    const alike = ['3', '4', '5'].map((rank) => SWATCHES[`similarity-${rank as '3'}`].light);
    await expect
      .poll(async () => (await seenRegions(visitor))['25']?.fill)
      .toMatch(new RegExp(`^(?:${alike.join('|')})$`));
    await page.reload();
    await visitor.seesChoropleth('similarity:20');
    await page.goBack();
    await visitor.seesChoropleth('overview');
  });
});

test('regions that share a theme are compared from its page, with the map in its colours', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.panel.getByRole('link', { name: 'Jämför de fyra regionerna' }).click();
  await expect(page).toHaveURL('/tema/cirkular-ekonomi/?jamfor=20,06,25,24');
  await expect(visitor.heading).toHaveText('Dalarna, Jönköping, Norrbotten och Västerbotten');
  await visitor.seesChoropleth('themes:cirkular-ekonomi');
  // More than a comparison holds have no such link.
  await visitor.opens('/tema/kunskap-uppfoljning/');
  await expect(visitor.panel.getByRole('link', { name: /^Jämför de/ })).toHaveCount(0);
});

test('a cluster in the matrix is compared beside it', async ({ visitor, page }) => {
  await visitor.opens('/matris/');
  const findings = page.getByRole('region', { name: 'Iakttagelser' });
  await findings.getByRole('link', { name: 'Jämför de tre regionerna' }).first().click();
  await expect(page).toHaveURL('/matris/?jamfor=25,04,18');
  await expect(visitor.heading).toHaveText('Norrbotten, Sörmland och Örebro');
  await expect(page.getByRole('rowheader', { name: 'Örebro jämförs som C' })).toBeVisible();
});
