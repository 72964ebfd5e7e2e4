import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import type { ReadResult } from '../issues/issue';
import type { SourceNeighbours } from './source-model';
import { openYaml } from './yaml-source';

const borderSchema = v.strictObject({
  a: text,
  b: text,
  border: v.picklist(['land', 'lake']),
  water: v.optional(text),
});

/** Reads `neighbours.json`, the list of borders. JSON is read as YAML, which keeps the line of each value. */
export function readNeighbours(file: string, content: string): ReadResult<SourceNeighbours> {
  const source = openYaml(file, content);
  const outline = source.read([], v.array(v.unknown()));
  if (outline === null) return { value: null, issues: source.issues };
  const borders = outline.flatMap((_, index) => {
    const border = source.read([index], borderSchema);
    return border === null ? [] : [{ ...border, line: source.lineOf([index]) }];
  });
  return { value: { file, borders }, issues: source.issues };
}
