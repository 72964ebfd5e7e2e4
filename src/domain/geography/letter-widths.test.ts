import { describe, expect, it } from 'vitest';
import { lineWidth } from './letter-widths';

describe('A line of text', () => {
  it('is as wide as its letters, and marks over them take no room', () => {
    expect(lineWidth('il')).toBeCloseTo(0.62, 6);
    expect(lineWidth('åäö')).toBe(lineWidth('aao'));
    expect(lineWidth('')).toBe(0);
  });

  it('is given room for letters of other scripts', () => {
    expect(lineWidth('語')).toBe(1);
    expect(lineWidth('😀')).toBe(1);
  });
});
