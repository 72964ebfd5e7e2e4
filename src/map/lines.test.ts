import { expect, test } from 'vitest';
import { LINES } from './lines';

test.each(['hovered', 'compared', 'selected', 'focused'] as const)(
  'a small region that is %s is seen within its outline',
  (kind) => {
    for (const { small, width } of [LINES[kind], LINES[`${kind}-casing`]])
      expect(small ?? width).toBeLessThanOrEqual(4.5);
  },
);
