import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on the page as it is: each rule that is broken, and where. The SVG map is left out: it is hidden from
 * assistive technology, and its hundreds of shapes are most of the time.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('.map-frame')
    .exclude('.map-shapes')
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
