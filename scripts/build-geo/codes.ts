import { findRegion } from '../../src/domain/geography/find-region';
import type { RegionCode } from '../../src/domain/model/region';
import type { Shape } from '../../src/domain/geography/shapes/rings';
import { builtAreas } from '../shared/area-facts';
import type { SourceFeature } from './read-source';

/** SCB codes of features without a name, by `adm1_code`. The only one is the island Ven, part of Skåne. */
const CODE_OF_UNNAMED: ReadonlyMap<string, RegionCode> = new Map([['SWE+99?', '12']]);

/**
 * The source's features as shapes with region codes. A code may occur more than once. Names are the only usable key, because
 * the FIPS, HASC, postal and ISO fields are wrong or empty.
 *
 * @throws a sentence that lists every feature with an unknown name.
 */
export function toRegionShapes(features: readonly SourceFeature[]): Shape[] {
  const areas = { areas: [...builtAreas().values()] };
  const unmapped: SourceFeature[] = [];
  const shapes = features.flatMap((feature) => {
    const { name, adm1, polygons } = feature;
    const id = name === null ? CODE_OF_UNNAMED.get(adm1) : findRegion(areas, name);
    if (id) return [{ id, polygons }];
    unmapped.push(feature);
    return [];
  });
  if (unmapped.length === 0) return shapes;
  const list = unmapped.map(({ name, adm1 }) => `${name ?? 'unnamed'} (${adm1})`).join(', ');
  throw new Error(`The source has areas that stand for no region code: ${list}.`);
}
