import type { FeatureCollection } from 'geojson';
import { readShapes } from '../folder/read-areas';
import type { SourceFiles } from '../folder/read-programme-folder';

const LAYERS = ['regions', 'neighbouring-land', 'lakes'] as const;

export interface OwnShapes {
  readonly regions: FeatureCollection;
  /** The files that maps read, by name: each layer at both levels of detail. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Returns the shapes in a folder of areas, below shapes/; null where it has none, as Sweden's regions, whose shapes are
 * in public/geo. A layer without a file is empty, and one without a coarse file alike at both levels. What is wrong with
 * them is told when the areas are read.
 */
export function ownShapes(files: SourceFiles, folder: string): OwnShapes | null {
  const layer = (name: string) => readShapes(files, `${folder}/shapes/${name}.geojson`).value;
  const regions = layer('regions');
  if (regions === null) return null;
  const written = LAYERS.flatMap((name) => {
    const fine = layer(name) ?? { type: 'FeatureCollection', features: [] };
    const coarse = layer(`${name}-coarse`) ?? fine;
    return [
      [`${name}.geojson`, JSON.stringify(fine)] as const,
      [`${name}-coarse.geojson`, JSON.stringify(coarse)] as const,
    ];
  });
  return { regions, files: new Map(written) };
}
