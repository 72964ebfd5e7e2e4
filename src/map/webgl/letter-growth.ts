import { clamp } from '../../domain/geography/clamp';

/**
 * Letters grow while Sweden grows from one height to another, CSS pixels, by a power of it: as maps of a part of the country
 * have larger letters than those of all of it. The first is more than common screens give all of Sweden.
 */
const LETTER_GROWTH = { from: 1400, until: 3900, power: 0.4 } as const;

/** How much letters have grown when Sweden is `height` CSS pixels tall. */
export function letterGrowth(height: number): number {
  const { from, until, power } = LETTER_GROWTH;
  return (clamp(height, from, until) / from) ** power;
}
