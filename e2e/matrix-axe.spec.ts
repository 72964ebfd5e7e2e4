import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas';

test.use({ zoomable: false });

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the matrix, in the ${scheme} scheme`, async ({ visitor, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await visitor.opens('/matris/?tema=cirkular-ekonomi');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
