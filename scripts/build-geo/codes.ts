import type { RegionCode } from '../../src/domain/model/region';
import type { SourceFeature } from './read-source';
import type { Shape } from '../../src/domain/geography/shapes/rings';

/**
 * SCB codes by the source's county names, as spelt there ("Orebro"). Names are the only usable key, because the
 * FIPS, HASC, postal and ISO fields are wrong or empty.
 */
const CODE_OF_NAME: ReadonlyMap<string, RegionCode> = new Map([
  ['Stockholm', '01'],
  ['Uppsala', '03'],
  ['Södermanland', '04'],
  ['Östergötland', '05'],
  ['Jönköping', '06'],
  ['Kronoberg', '07'],
  ['Kalmar', '08'],
  ['Gotland', '09'],
  ['Blekinge', '10'],
  ['Skåne', '12'],
  ['Halland', '13'],
  ['Västra Götaland', '14'],
  ['Värmland', '17'],
  ['Orebro', '18'],
  ['Västmanland', '19'],
  ['Dalarna', '20'],
  ['Gävleborg', '21'],
  ['Västernorrland', '22'],
  ['Jämtland', '23'],
  ['Västerbotten', '24'],
  ['Norrbotten', '25'],
]);

/** SCB codes of features without a name, by `adm1_code`. The only one is the island Ven, part of Skåne. */
const CODE_OF_UNNAMED: ReadonlyMap<string, RegionCode> = new Map([['SWE+99?', '12']]);

/**
 * The source's features as shapes with region codes. A code may occur more than once.
 *
 * @throws a sentence that lists every feature with an unknown name.
 */
export function toRegionShapes(features: readonly SourceFeature[]): Shape[] {
  const unmapped = features.filter((feature) => codeOf(feature) === undefined);
  if (unmapped.length > 0) {
    const list = unmapped.map(({ name, adm1 }) => `${name ?? 'unnamed'} (${adm1})`).join(', ');
    throw new Error(`The source has areas that stand for no region code: ${list}.`);
  }
  return features.flatMap((feature) => {
    const id = codeOf(feature);
    return id === undefined ? [] : [{ id, polygons: feature.polygons }];
  });
}

function codeOf({ name, adm1 }: SourceFeature): RegionCode | undefined {
  return name === null ? CODE_OF_UNNAMED.get(adm1) : CODE_OF_NAME.get(name);
}
