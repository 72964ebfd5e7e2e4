import { describe, expect, it } from 'vitest';
import { REGIONS, areaOf } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { regionByTyping } from './type-ahead';

const from = (name: string | null): RegionCode | null =>
  REGIONS.find(({ shortName }) => shortName === name)?.code ?? null;

describe('typing a name', () => {
  it.each<[string, string | null, string | null]>([
    ['ö', null, 'Örebro'],
    ['ö', 'Örebro', 'Östergötland'],
    ['ö', 'Östergötland', 'Örebro'],
    ['öö', 'Örebro', 'Östergötland'],
    ['ös', 'Örebro', 'Östergötland'],
    ['Ö', null, 'Örebro'],
    // A name that really begins so goes before one that only does without its dots.
    ['o', null, 'Örebro'],
    ['ost', null, 'Östergötland'],
    ['vastra', null, 'Västra Götaland'],
    ['västra g', 'Västra Götaland', 'Västra Götaland'],
    ['vä', null, 'Värmland'],
    ['vä', 'Västmanland', 'Västmanland'],
    ['j', null, 'Jämtland Härjedalen'],
    ['jö', 'Jämtland Härjedalen', 'Jönköping'],
    ['härj', null, 'Jämtland Härjedalen'],
    ['götal', null, 'Västra Götaland'],
    ['s', 'Skåne', 'Stockholm'],
    ['ss', 'Skåne', 'Stockholm'],
    ['sor', null, 'Sörmland'],
    ['x', 'Skåne', null],
    [' ', 'Skåne', null],
    ['', null, null],
  ])('"%s" from %s goes to %s', (typed, current, expected) => {
    const found = regionByTyping(REGIONS, typed, from(current));
    expect(found && areaOf(found).shortName).toBe(expected);
  });

  it('finds every region by its whole name, with or without å ä ö', () => {
    for (const { code, shortName, slug } of REGIONS) {
      expect(regionByTyping(REGIONS, shortName, null)).toBe(code);
      expect(regionByTyping(REGIONS, slug.replaceAll('-', ' '), null)).toBe(code);
    }
  });
});
