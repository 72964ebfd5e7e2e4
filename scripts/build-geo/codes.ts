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
 * @throws a sentence that names a feature with an unknown name.
 */
export function toRegionShapes(features: readonly SourceFeature[]): Shape[] {
  const areas = { areas: [...builtAreas().values()] };
  return features.map(({ name, adm1, polygons }) => {
    const id = name === null ? CODE_OF_UNNAMED.get(adm1) : findRegion(areas, name);
    if (!id)
      throw new Error(`No region code is known for ${name ?? 'the unnamed area'} (${adm1}).`);
    return { id, polygons };
  });
}
