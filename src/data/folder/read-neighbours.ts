import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import type { ReadResult } from '../issues/issue';
import type { SourceBorder } from './source-model';
import { readYaml } from './yaml-source';

const borderSchema = v.strictObject({
  a: text,
  b: text,
  border: v.picklist(['land', 'lake']),
  water: v.optional(text),
});

/** Reads `neighbours.json`, the list of borders. JSON is read as YAML, which keeps the line of each value. */
export function readNeighbours(file: string, content: string): ReadResult<readonly SourceBorder[]> {
  return readYaml(file, content, v.array(v.unknown()), (outline, { read, spotOf }) =>
    outline.flatMap((_, index) => {
      const border = read([index], borderSchema);
      return border === null ? [] : [{ ...border, spot: spotOf([index]) }];
    }),
  );
}
