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
  await expect(other.locator('[data-painting]')).toHaveCount(1);
  await expect(async () => expect(await wordsOf(page)).toEqual(await wordsOf(other))).toPass({
    timeout: 10_000,
  });
}
