import type { Page } from '@playwright/test';
import { element, expect, frameOf, test } from './embed-reader';

/** Replaces the data on the host, and nothing else, as a steward may do without a build. */
async function replacesData(page: Page, from: string, to: string, dated = ''): Promise<void> {
  await page.route('**/data/*.json', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(from, to);
    const date = dated === '' ? {} : { 'last-modified': dated };
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...date }, body });
  });
}

test('a frame shows data that were replaced without their checksum, where the host dates both', async ({
  page,
}) => {
  await replacesData(page, 'Region Dalarna', 'Region Dalarne', 'Tue, 01 Jan 2030 10:00:00 GMT');
  await page.goto('/inbaddad/region/dalarna/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Region Dalarne');
});

test('an element shows a theme that only newer data have, and says which there is not', async ({
  page,
  host,
  atlas,
}) => {
  await replacesData(page, '"besoksnaring"', '"nytt-tema"');
  await page.goto(host.publishes(element(atlas, 'theme="nytt-tema trolleri"')));
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Besöksnäring');
  await expect(frameOf(page).getByRole('alert')).toContainText('”trolleri”');
});

test('the code for a theme that only newer data have leads to pages that there are', async ({
  page,
}) => {
  await replacesData(page, '"livsmedel"', '"nytt-tema"');
  const code = page.getByRole('textbox', { name: 'Koden' });
  await page.goto('/badda-in/?tema=nytt-tema');
  await expect(code).toHaveValue(/\/inbaddad\/\?tema=nytt-tema"/);
  await expect(code).toHaveValue(/href="[^"]*\/\?tema=nytt-tema"/);
  await page.goto('/badda-in/?tema=besoksnaring');
  await expect(code).toHaveValue(/\/inbaddad\/tema\/besoksnaring\/"/);
});
