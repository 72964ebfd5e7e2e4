import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitZoomedIn, placeLetters } from './mini-map';
import { AREAS, REGION_CODES, codeFromSlug } from '../../testing/areas';
import { madeUpAreas } from '../../testing/made-up-areas';
import { unproject } from '../geography/projection';
import { createAreaSystem, type RegionCode } from '../model/region';

const codesOf = (names: string) =>
  names.split(' ').map((slug) => {
    const code = codeFromSlug(slug);
    if (!code) throw new Error(`No region has the slug "${slug}".`);
    return code;
  });
const anyCodes = fc.shuffledSubarray([...REGION_CODES], { minLength: 1, maxLength: 8 });

describe('What a closer view can show', () => {
  it.each([
    ['dalarna jonkoping', true],
    ['skane blekinge', true],
    ['gotland stockholm', true],
    ['dalarna gavleborg jamtland-harjedalen varmland vastmanland orebro', true],
    ['skane norrbotten', false],
    ['dalarna norrbotten', false],
    ['norrbotten vasterbotten', false],
    ['skane stockholm', false],
    ['skane jamtland-harjedalen', false],
  ])('%s: %s', (names, fits) => {
    expect(fitZoomedIn(AREAS, codesOf(names))).toBe(fits);
  });

  it('The order makes no difference, and who does not fit fits no better with one more.', () => {
    fc.assert(
      fc.property(anyCodes, fc.constantFrom(...REGION_CODES), (codes, other) => {
        const fits = fitZoomedIn(AREAS, codes);
        expect(fitZoomedIn(AREAS, codes.toReversed())).toBe(fits);
        expect(fitZoomedIn(AREAS, [...codes, other]) && !fits).toBe(false);
      }),
    );
  });
});

describe('The letters on the small map', () => {
  const GAP = 800;
  const byCode = (codes: readonly RegionCode[]) =>
    placeLetters(AREAS, codes, GAP).toSorted((a, b) => (a.code < b.code ? -1 : 1));

  it.each([
    ['beside another stays', '0,0 10,0', '0 0'],
    ['right below another stays', '0,0 9,10', '0 10'],
    ['that would touch another moves below it', '0,0 9,9', '0 10'],
    ['moves below all that it would touch', '0,0 0,1 0,2', '0 10 20'],
    ['moves below one that has moved before', '0,0 5,1 12,2 20,3 16,4', '0 10 20 3 30'],
  ])('A letter %s.', (_, points, expected) => {
    const labels = points.split(' ').map((each) => each.split(',').map(Number));
    const made = madeUpAreas(labels.length);
    const areas = made.areas.map((area, i) => {
      const [x = 0, y = 0] = labels[i] ?? [];
      return { ...area, label: unproject([x, y]) };
    });
    const codes = areas.map(({ code }) => code);
    const placed = placeLetters(createAreaSystem({ ...made, areas }), codes, 10);
    const heights = codes.map((code) => placed.find((letter) => letter.code === code)?.y);
    expect(heights.join(' ')).toBe(expected);
  });

  it('are where they are in whatever order the regions are compared.', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        expect(byCode(codes.toReversed())).toEqual(byCode(codes));
      }),
    );
  });

  it('never touch, and stand at their region or right below another.', () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const placed = placeLetters(AREAS, codes, GAP);
        const alone = new Map(
          codes.flatMap((code) => placeLetters(AREAS, [code], GAP)).map((l) => [l.code, l]),
        );
        expect(placed.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
        for (const [i, a] of placed.entries()) {
          expect(a.x).toBe(alone.get(a.code)?.x);
          expect(a.y).toBeGreaterThanOrEqual(alone.get(a.code)?.y ?? Number.NaN);
          const above = placed.filter(
            (b) => Math.abs(a.x - b.x) < GAP && a.y - b.y === GAP && b !== a,
          );
          expect(a.y === alone.get(a.code)?.y || above.length > 0).toBe(true);
          for (const b of placed.slice(i + 1)) {
            const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
            expect(apart).toBeGreaterThanOrEqual(GAP);
          }
        }
      }),
    );
  });
});
