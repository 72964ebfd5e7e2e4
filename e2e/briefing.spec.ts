import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, test } from './atlas';
import { downloads, opens, textOf } from './downloads';
import { readPdf } from './pdf-text';

test.use({ zoomable: false });

test('a briefing begins with the current view, follows the choice and is saved as Markdown', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
  const section = await opens(visitor, 'Skapa en sammanställning');
  const regions = section.getByRole('group', { name: 'Regioner' });
  await expect(regions.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await regions.getByRole('checkbox', { name: 'Jönköping' }).check();
  const button = section.getByRole('button', { name: 'Spara som text (Markdown)' });
  const file = await downloads(page, () => button.click());
  expect(file.suggestedFilename()).toMatch(
    /^regionatlas-dalarna-jonkoping-cirkular-ekonomi-sammanstallning-[\d-]+\.md$/,
  );
  const { children } = fromMarkdown(await textOf(file));
  const headings = children.filter(({ type }) => type === 'heading').map((node) => toString(node));
  expect(headings).toEqual(
    expect.arrayContaining([
      'Region Dalarna och Region Jönköping',
      'Region Dalarna',
      'Resurseffektivitet och cirkulär ekonomi',
      'Region Jönköping',
      'Källa',
    ]),
  );
  await regions.getByRole('button', { name: 'Rensa: Regioner' }).click();
  await expect(section).toContainText('Välj minst en region.');
  await expect(button).toHaveCount(0);
});

test('a printed briefing has the map on its first page and then the texts, and nothing else of the page', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        document.documentElement.dataset['asked'] = 'to print';
      },
    });
  });
  await visitor.opens('/jamfor/dalarna/gavleborg/');
  const section = await opens(visitor, 'Skapa en sammanställning');
  await section.getByRole('button', { name: 'Skriv ut' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'to print');
  const { text, paper, pages } = await readPdf(
    await page.pdf({ format: 'A4', preferCSSPageSize: true }),
  );
  expect(paper).toEqual([595, 842]);
  expect(pages).toBeGreaterThanOrEqual(2);
  for (const words of [
    'Region Dalarna och Region Gävleborg',
    'Teckenförklaring',
    'Resurseffektivitet och cirkulär ekonomi',
    'Teman, Regionatlas tolkning',
    'Amelie Sahlin, 023-777008',
    'Kartans gränser bygger på Natural Earth',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('Ladda ner uppgifterna');
  expect(text).not.toContain('Liknande regioner');
  // After printing the page is as it was.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.briefing-paper')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing');
  await expect(section.getByRole('checkbox', { name: 'Gävleborg' })).toBeChecked();
});
