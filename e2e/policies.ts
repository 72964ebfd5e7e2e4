import type { Page } from '@playwright/test';

/** Records in the page whatever its policy forbids. */
export async function watchesPolicies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      document.documentElement.dataset['violation'] =
        `${event.violatedDirective} ${event.blockedURI}`;
    });
  });
}

/** What the page was denied by its policy, and whether React had to make it anew. */
export const noted = (page: Page) =>
  page.evaluate(() => ({
    violation: document.documentElement.dataset['violation'],
    remade: document.documentElement.dataset['remade'],
  }));
