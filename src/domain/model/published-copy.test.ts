import { expect, test } from 'vitest';
import { shortVersion } from './published-copy';

test('a version is written as twelve digits', () => {
  expect(shortVersion('0123456789abcdef')).toBe('0123456789ab');
});
