import { expect, test } from './atlas';
import { holds } from './held';
import { field, group, list, plainField } from './search-field';

test.use({ zoomable: false });

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('nothing of the search is fetched until the field has focus or pointer', async ({
    visitor,
    watch,
  }) => {
    await visitor.opens('/');
    await visitor.seesWebgl();
    const asked = () =>
      watch.requests.filter((request) => /\/engine-.*\.js$/.test(request.url())).length;
    expect(asked()).toBe(0);
    await plainField(visitor).focus();
    await expect.poll(asked).toBe(1);
  });
});

test('what is typed before the list is loaded is kept, with focus and caret, and is then answered', async ({
  visitor,
  page,
}) => {
  const release = await holds(page, /HitList-.*\.js$/);
  await visitor.opens('/');
  await plainField(visitor).click();
  const before = await plainField(visitor).elementHandle();
  await page.keyboard.type('turim');
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(field(visitor)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.type('s');
  await expect(field(visitor)).toHaveValue('turism');
  await expect(field(visitor)).toBeFocused();
  expect(await field(visitor).evaluate((now, then) => now === then, before)).toBe(true);
  expect(await field(visitor).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(5);
  await expect(group(visitor, 'Inriktningar').getByRole('option')).toHaveCount(3);
});

test('where the search cannot be fetched the list says so, and Enter leads to a page that does', async ({
  visitor,
  page,
}) => {
  await page.route(/(?:HitList|engine|SearchResults)-.*\.js$/, (route) => route.abort());
  await visitor.opens('/');
  await expect(visitor.map).toHaveAttribute('data-choropleth', /.+/);
  await plainField(visitor).fill('turism');
  await expect(list(visitor)).toContainText('Sökningen gick inte att hämta.');
  await plainField(visitor).press('Enter');
  await expect(visitor.panel.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/?q=turism');
});

test('a shared search that cannot be fetched says so, and is not asked for again and again', async ({
  visitor,
  page,
}) => {
  let asked = 0;
  await page.route(/\.search\.json$/, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/?q=turism');
  await expect(visitor.panel.getByRole('alert')).toBeVisible();
  expect(asked).toBeLessThan(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, but an index from A to Ö that leads everywhere', async ({
    visitor,
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('.search')).toBeHidden();
    await page.getByRole('link', { name: 'Register' }).click();
    await expect(page).toHaveURL('/register/');
    await expect(visitor.heading).toHaveText('Register');
    const entries = visitor.panel.locator('.index-letter li');
    expect(await entries.filter({ hasText: 'inriktning,' }).count()).toBe(41);
    expect(await entries.filter({ hasText: 'kontakt,' }).count()).toBe(22);
    await visitor.panel.getByRole('link', { name: 'Sahlin, Amelie' }).click();
    await expect(page).toHaveURL('/region/dalarna/#contacts');
    await expect(visitor.heading).toHaveText('Region Dalarna');
  });
});
