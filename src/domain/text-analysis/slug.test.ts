import { expect, test } from 'vitest';
import { slugOf, slugWithDigits } from './slug';

test.each([
  ['Östra Härad', 'ostra-harad'],
  ['  Å–ä, ö! ', 'a-a-o'],
  ['Plan 2030', 'plan'],
  ['2030', ''],
])('%j is %j in ids', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('digits stay where they may', () => {
  expect(slugWithDigits('Plan 2030: Öst', 50)).toBe('plan-2030-ost');
});

test('what is cut ends in no hyphen', () => {
  expect(slugOf('norra bygden', 6)).toBe('norra');
});
