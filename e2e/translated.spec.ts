import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './atlas';
import { withoutZoomableMap } from './conditions';
import { TASKS } from './tasks';
import { translatePages, wordsOf } from './translator';

test.use({ zoomable: false });

/** One step of a walk through the atlas: what to click, and where it leads. */
type Step = readonly [link: string, selector: string, address: RegExp];

const WALKS = {
  sv: {
    start: '/region/dalarna/',
    word: 'turism',
    steps: [
      ['Gävleborg', '.neighbour-list a', /\/region\/gavleborg\/$/],
      ['Visa citaten', '#panel summary', /\/region\/gavleborg\/$/],
      ['Cirkulär ekonomi', '.colour-chooser a', /\?tema=cirkular-ekonomi$/],
      ['Matris', '.view-switch a', /vy=matris/],
      ['Karta', '.view-switch a', /\?tema=cirkular-ekonomi$/],
      ['Jämför med grannar', '#panel a', /jamfor=/],
      ['Regionatlas', '.site-name a', /\/$/],
      ['Besöksnäring', '.colour-chooser a', /\/tema\/besoksnaring\/$/],
      ['Register', '.site-nav a', /\/register\/\?tema=besoksnaring$/],
    ],
  },
  en: {
    start: '/en/region/dalarna/',
    word: 'tourism',
    steps: [
      ['Gävleborg', '.neighbour-list a', /\/region\/gavleborg\/$/],
      ['Show the quotes', '#panel summary', /\/region\/gavleborg\/$/],
      ['Circular economy', '.colour-chooser a', /\?tema=cirkular-ekonomi$/],
      ['Matrix', '.view-switch a', /vy=matris/],
      ['Map', '.view-switch a', /\?tema=cirkular-ekonomi$/],
      ['Compare with neighbours', '#panel a', /jamfor=/],
      ['Regionatlas', '.site-name a', /\/en\/$/],
      ['Tourism', '.colour-chooser a', /\/tema\/besoksnaring\/$/],
      ['Index', '.site-nav a', /\/register\/\?tema=besoksnaring$/],
    ],
  },
} as const satisfies Record<string, { start: string; word: string; steps: readonly Step[] }>;

for (const lang of ['sv', 'en'] as const) {
  test(`in a translated page the six tasks are done, ${lang}`, async ({
    page,
    visitor,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await translatePages(page);
    for (const [name, task] of TASKS) await test.step(name, () => task(visitor, lang));
  });

  test(`a translated page says what a page that is opened says, ${lang}`, async ({
    page,
    visitor,
    context,
  }) => {
    const { start, steps, word } = WALKS[lang];
    await translatePages(page);
    const untranslated = await context.newPage();
    await withoutZoomableMap(untranslated);
    await visitor.opens(start);
    for (const [name, selector, address] of steps) {
      await page.locator(selector, { hasText: name }).first().click();
      await expect(page).toHaveURL(address);
      await saysTheSame(page, untranslated);
    }
    await filterAndSearch(visitor, word);
    await saysTheSame(page, untranslated);
  });
}

const WORKSHOPS = {
  sv: { builder: '/badda-in/', studio: '/verkstad/', set: 'Sätt teman' },
  en: { builder: '/en/badda-in/', studio: '/en/studio/', set: 'Set themes' },
} as const;

for (const lang of ['sv', 'en'] as const) {
  test(`a translated builder and studio do and say what others do, ${lang}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await translatePages(page);
    // In a browser of its own: drafts of the studio are kept.
    const untranslated = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    // A draft is named by the second in which it was begun.
    for (const each of [page, untranslated]) await each.clock.setFixedTime('2026-01-01T10:00:00');
    const said = await Promise.all(
      [page, untranslated].map((each) => buildsAndReads(each, WORKSHOPS[lang])),
    );
    expect(said[0]).toEqual(said[1]);
    await expect(page.locator('font')).not.toHaveCount(0);
    const read = (each: Page) => wordsOf(each, ['main section']);
    await expect(async () => expect(await read(page)).toEqual(await read(untranslated))).toPass({
      timeout: 10_000,
    });
    await untranslated.close();
  });
}

/** Chooses a map to embed, then has the studio read the published workbook and pack it. Returns what the builder said. */
async function buildsAndReads(
  page: Page,
  { builder, studio, set }: (typeof WORKSHOPS)['sv' | 'en'],
): Promise<readonly string[]> {
  await page.goto(builder);
  await page.getByRole('radio').nth(1).check();
  await expect(page.getByRole('combobox')).not.toHaveCount(0);
  await page.getByRole('combobox').first().selectOption('Gotland');
  await expect(page).toHaveURL(/region=gotland/);
  const built = await wordsOf(page, ['main']);
  await page.goto(studio);
  await page.locator('input[type="file"]').first().setInputFiles('dist/data/regionatlas.xlsx');
  await expect(page.getByRole('region', { name: set, exact: true })).toBeVisible();
  const packed = page.waitForEvent('download');
  await page.getByRole('button', { name: /ZIP/ }).click();
  await packed;
  return built;
}

/** Sets and clears a filter, types a word letter by letter, and asks for all hits. */
async function filterAndSearch({ page, panel }: Visitor, word: string): Promise<void> {
  const filter = page.locator('.filter');
  await filter.locator('summary').click();
  await filter.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/del=/);
  await filter.getByRole('checkbox').first().uncheck();
  await page.keyboard.press('Escape');
  await page.locator('.search input').click();
  await page.keyboard.type(word);
  await expect(page.locator('.search-list [role="option"]').last()).toHaveText(
    / (träffar|results)$/,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(panel.locator('.hit-name').first()).toBeVisible();
}

/** A page says, soon, what another says that is opened at its address. */
async function saysTheSame(page: Page, other: Page): Promise<void> {
  await other.goto(page.url());
  await expect(other.locator('[data-choropleth]')).toHaveCount(1);
  await expect(async () => expect(await wordsOf(page)).toEqual(await wordsOf(other))).toPass({
    timeout: 10_000,
  });
}
