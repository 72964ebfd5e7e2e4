import { realDatasetJson } from './files';
import { expect, test } from './atlas';

test('without WebGL the map is shown, can be clicked, and says once why it cannot be zoomed', async ({
  visitor,
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (original as (...args: unknown[]) => RenderingContext | null).call(this, kind, ...rest);
    } as typeof original;
  });
  await visitor.opens('/');
  await expect(
    page.getByText('Den här webbläsaren kan inte visa en zoombar karta.'),
  ).toBeInViewport();
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await visitor.clicksRegion('20');
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Dalarna');
});

test('a broken dataset is named, and the page stays readable', async ({ visitor, page }) => {
  const dataset = realDatasetJson();
  dataset.themes[0] = { ...dataset.themes[0], family: 'trolleri' };
  await page.route('**/data/*.json', (route) => route.fulfill({ json: dataset }));
  await page.goto('/region/dalarna/');
  await expect(page.getByRole('alert')).toContainText('har ett innehåll som inte går att använda');
  await expect(visitor.panel).toContainText('Amelie Sahlin');
  await visitor.neighbour('Gävleborg').click();
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Gävleborg');
});

test('a region without data says so, and stays on the map and in the list', async ({
  visitor,
  page,
}) => {
  const dataset = realDatasetJson();
  dataset.regions = dataset.regions.filter(({ code }) => code !== '20');
  await page.route('**/data/*.json', (route) => route.fulfill({ json: dataset }));
  await visitor.opens('/tema/cirkular-ekonomi/');
  await expect(visitor.legend).toContainText('Uppgifter saknas om Dalarna.');
  await visitor.clicksRegion('20');
  await expect(visitor.panel).toContainText('Uppgifter saknas om Dalarna.');
  await visitor.clicksRegion('21');
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Gävleborg');
});
