import { describe, expect, it } from 'vitest';
import { filterEn as filter } from '../../testing/messages';

describe('the filter', () => {
  it.each([
    ['whatever their themes (21)', () => filter.rule.off(21)],
    ['with every selected theme (1)', () => filter.rule.all(1)],
    ['with at least one selected theme (3)', () => filter.rule.any(3)],
    ['The colours apply to the whole country.', () => filter.colours],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
