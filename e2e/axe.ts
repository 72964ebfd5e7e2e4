import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that depend on how large and in which colours a page is drawn. */
const STYLE_RULES = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** `style` are the rules above, most of axe's time; `structure` all others. */
export type RuleSet = 'all' | 'style' | 'structure';

/**
 * What axe finds on the page as it is: each rule that is broken, and where. The SVG map is left out: it is hidden from
 * assistive technology, and its hundreds of shapes are most of the time.
 */
export async function violations(page: Page, rules: RuleSet = 'all'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('.map-frame')
    .exclude('.map-shapes')
    // No style sheet is bound to a way of holding the screen, which is all that axe would load them for.
    .options({ resultTypes: ['violations'], preload: false });
  if (rules === 'style') axe.withRules(STYLE_RULES);
  if (rules === 'structure') axe.disableRules(STYLE_RULES);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
