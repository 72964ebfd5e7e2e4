import type { Page } from '@playwright/test';
import { fileOf } from '../src/testing/made-up-cells';
import { expect } from './atlas';

const PASTE = {
  sv: { field: 'Eller klistra in celler', button: 'Läs cellerna' },
  en: { field: 'Or paste cells', button: 'Read the cells' },
} as const;

/** A section of the studio, by its heading. */
export const sectionOf = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

/** Pastes cells into the studio and has them read, by keyboard. */
export async function pastesCells(
  page: Page,
  cells: string,
  lang: keyof typeof PASTE = 'sv',
): Promise<void> {
  const field = page.getByLabel(PASTE[lang].field);
  await expect(field).toBeEnabled();
  await field.fill(cells);
  await page.getByRole('button', { name: PASTE[lang].button }).press('Enter');
}

/** Says that the spreadsheet corrects the published programme, by keyboard. */
export async function correctsPublished(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'som redan är publicerat' }).press('Space');
  await page.getByRole('button', { name: 'Använd svaret' }).press('Enter');
}

/** Writes what a programme says of itself, by keyboard from field to field. The button has the focus then. */
export async function writesProgramme(page: Page, ...facts: readonly string[]): Promise<void> {
  await page.getByLabel('Programmets namn').focus();
  for (const words of facts) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
}

/** A file with a map of areas, to be chosen. */
export const mapFile = (...features: readonly object[]) => ({
  name: 'orter.geojson',
  mimeType: '',
  buffer: Buffer.from(fileOf(...features)),
});

/** Waits until the browser has saved words in a draft: it writes them after the key that is pressed. */
export async function seesSaved(page: Page, words: string): Promise<void> {
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opened = indexedDB.open('regionatlas-studio/');
          opened.addEventListener('success', () => {
            const drafts = opened.result.transaction('drafts').objectStore('drafts').getAll();
            drafts.addEventListener('success', () => {
              opened.result.close();
              resolve(JSON.stringify(drafts.result));
            });
          });
        }),
    );
  await expect.poll(stored).toContain(words);
}
