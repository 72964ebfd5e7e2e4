import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Visitor } from './atlas';

/** The section at the end of the panel, with one of its parts opened. */
export async function opens(visitor: Visitor, part: string): Promise<Locator> {
  const section = visitor.panel.getByRole('region', { name: 'Ladda ner, citera och dela' });
  // The section hydrates when the reader comes near.
  await section.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await section.locator('summary').filter({ hasText: part }).click();
  return section;
}

/** Returns the file that an action downloads. */
export async function downloads(page: Page, act: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download');
  await act();
  return coming;
}

/** A file's content as UTF-8. */
export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Hydrates the section for downloading, citing and sharing, and opens every part of it. */
export async function opensShareParts(page: Page): Promise<void> {
  const section = page.locator('.share');
  await page.locator('#ta-med').scrollIntoViewIfNeeded();
  await expect(section.locator('details')).toHaveCount(4);
  for (const summary of await section.locator('summary').all()) await summary.click();
  await expect(section.locator('.share-boxes').first()).toBeVisible();
}
