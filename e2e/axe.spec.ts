import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './atlas';
import { violations, type RuleSet } from './axe';
import { opensShareParts } from './downloads';
import { arrange, largeLetters, phone, type Condition } from './conditions';
import { onePageOfEachKind, pagesOfDifferentMarkup } from './files';

test.use({ zoomable: false });

/** In parts that workers can share. */
const PARTS = 2;
for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any prerendered page, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const kinds = new Set(onePageOfEachKind());
    const pages = [...new Set([...kinds, ...pagesOfDifferentMarkup()])];
    expect(pages.length).toBeGreaterThan(20);
    await page.route('**/*.js', (route) => route.abort());
    for (const address of pages.filter((_, i) => i % PARTS === part)) {
      await page.goto(address);
      // Pages of a kind have the same styles.
      const rules = kinds.has(address) ? 'all' : 'structure';
      expect.soft(await violations(page, rules), address).toEqual([]);
    }
  });
}

/** A state of the page that no page has when it is opened. */
interface State {
  readonly address: string;
  readonly reached?: (visitor: Visitor, page: Page) => Promise<void>;
}

async function opensAll(_: Visitor, page: Page): Promise<void> {
  await opensShareParts(page);
  await page
    .locator('#panel details:not([open]) > summary')
    .evaluateAll((all) => all.forEach((each) => each instanceof HTMLElement && each.click()));
}

/** Addresses below "/" and "/en/". */
const STATES: readonly State[] = [
  { address: '' },
  { address: 'region/dalarna/', reached: opensAll },
  {
    address: 'region/kalmar/?tema=digitalisering',
    reached: async (visitor, page) => {
      const peers = visitor.panel.getByRole('region', { name: /^(?:Liknande|Similar) / });
      await peers.getByRole('radio').last().check();
      await peers.getByRole('button').first().click();
      await opensAll(visitor, page);
    },
  },
  {
    address: 'tema/cirkular-ekonomi/',
    reached: (visitor) => visitor.legend.getByRole('button').first().click(),
  },
  { address: '?tema=besoksnaring,livsmedel,samverkan' },
  { address: 'region/jonkoping/?lik=06' },
  { address: '?jamfor=20,06,03', reached: opensAll },
  { address: '?jamfor=12,25' },
  { address: '?jamfor=20,21,23,17,19,18' },
  { address: 'region/dalarna/?jamfor=20,21&vy=matris&tema=livsmedel' },
  {
    address: 'matris/',
    reached: (_, page) => page.locator('.matrix-sort').last().click(),
  },
  {
    address: 'om/tillganglighet/',
    // The map's region list, with its caption visible.
    reached: async (_, page) => {
      await page.locator('#karta').focus();
      await page.keyboard.press('Tab');
    },
  },
  { address: '?q=turism' },
  { address: '?del=norrland&tema=livsmedel,samverkan&urval=nagon' },
  { address: 'finns-inte/' },
];

/** Opens every state, with the languages in turn, and calls back in it. */
async function inEveryState(
  { page, visitor }: { readonly page: Page; readonly visitor: Visitor },
  turn: number,
  check: (address: string) => Promise<void>,
): Promise<void> {
  test.setTimeout(300_000);
  for (const [place, { address, reached }] of STATES.entries()) {
    const at = `/${(place + turn) % 2 === 0 ? '' : 'en/'}${address}`;
    await visitor.opens(at);
    await reached?.(visitor, page);
    await check(at);
  }
}

const SIZES: readonly (readonly [Condition, RuleSet])[] = [
  [phone, 'all'],
  [largeLetters, 'size'],
];

for (const [turn, [condition, rules]] of SIZES.entries()) {
  test.describe(condition.name, () => {
    test.use(condition.use);
    test(`axe finds nothing in any state of the page, ${condition.name}`, async ({
      page,
      visitor,
    }) => {
      await arrange(page, condition);
      await inEveryState({ page, visitor }, turn, async (at) => {
        expect.soft(await violations(page, rules), at).toEqual([]);
      });
    });
  });
}

const COLOURS = [
  { colorScheme: 'dark' },
  { colorScheme: 'light', contrast: 'more' },
  { contrast: 'no-preference', forcedColors: 'active' },
] as const;

test('axe finds nothing in any state in the dark, with more contrast, and in forced colours', async ({
  page,
  visitor,
}) => {
  await inEveryState({ page, visitor }, 0, async (at) => {
    for (const media of COLOURS) {
      await page.emulateMedia(media);
      expect.soft(await violations(page, 'colour'), `${at} ${JSON.stringify(media)}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });
});

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('axe finds nothing where the zoomable map is in view', async ({ page, visitor }) => {
    await visitor.opens('/en/region/dalarna/?tema=cirkular-ekonomi');
    await visitor.seesWebgl();
    expect(await violations(page)).toEqual([]);
  });
});

test('headings and landmarks follow the content: one main heading, named landmarks, links past the repeated', async ({
  page,
  visitor,
}) => {
  for (const address of ['/', '/region/dalarna/', '/tema/livsmedel/', '/om/', '/en/', '/matris/']) {
    await visitor.opens(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    const names = await page.getByRole('navigation').evaluateAll((all) =>
      all.map((nav) => {
        const by = nav.getAttribute('aria-labelledby');
        return nav.getAttribute('aria-label') ?? document.getElementById(by ?? '')?.textContent;
      }),
    );
    expect(names.every(Boolean), `navigation names on ${address}`).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    const skips = page.locator('.skip-links a');
    for (const href of await skips.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
      await expect(page.locator(href ?? ''), `${href} on ${address}`).toHaveCount(1);
    }
  }
});
