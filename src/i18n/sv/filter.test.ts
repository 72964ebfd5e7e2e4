import { describe, expect, it } from 'vitest';
import { filterSv as filter } from '../../testing/messages';

describe('the filter', () => {
  it.each([
    ['oavsett teman (21)', () => filter.rule.off(21)],
    ['med varje valt tema (1)', () => filter.rule.all(1)],
    ['med minst ett valt tema (3)', () => filter.rule.any(3)],
    ['Färgerna gäller hela landet.', () => filter.colours],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});
