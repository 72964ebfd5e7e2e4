import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that depend on colours, and on sizes. */
const RULES = {
  colour: ['color-contrast', 'link-in-text-block'],
  size: ['scrollable-region-focusable', 'target-size'],
} as const;

/** Rules of `colour` and `size` are most of axe's time; `structure` are all others. */
export type RuleSet = 'all' | 'structure' | keyof typeof RULES;

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
  if (rules === 'structure') axe.disableRules([...RULES.colour, ...RULES.size]);
  else if (rules !== 'all') axe.withRules([...RULES[rules]]);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
