import * as v from 'valibot';
import type { NameHint, NameHints } from '../../domain/geography/label-placement/hints';
import { repeatsIn } from '../../domain/model/repeats';
import { code } from '../../domain/model/area-schema';
import type { ReadResult } from '../issues/issue';
import { fill, phrase } from '../issues/wording';
import { readFile } from './read-bytes';
import { yamlReader } from './yaml-source';

/** Every value of the file is text. */
const degrees = v.pipe(v.string(), v.decimal(phrase('a number of degrees')), v.transform(Number));
const pixels = v.pipe(v.string(), v.digits(phrase('a number of pixels')), v.transform(Number));
const position = v.strictTuple([degrees, degrees]);

const hintsSchema = v.array(
  v.strictObject({
    code,
    side: v.optional(v.picklist(['west', 'east', 'inside'])),
    from: v.optional(pixels),
    at: v.optional(position),
    point: v.optional(position),
  }),
);

/** Reads `name-hints.yaml` of a folder of areas, which may be left out: what somebody asks for the places of names. */
export function readNameHints(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  codes: ReadonlySet<string>,
): ReadResult<NameHints> {
  const file = `${folder}/name-hints.yaml`;
  const reader = yamlReader(hintsSchema, (hints, { report, issues }): NameHints | null => {
    const found = hints.map((hint) => hint.code);
    for (const [index, each] of found.entries()) {
      if (codes.has(each)) continue;
      report([index, 'code'], fill('"{}"', each), 'the code of one of the areas');
    }
    for (const index of repeatsIn(found)) {
      report([index, 'code'], fill('"{}" a second time', found[index] ?? ''), 'each only once');
    }
    if (issues.length > 0) return null;
    return new Map(hints.map(({ code: of, ...hint }): [string, NameHint] => [of, hint]));
  });
  return files.has(file) ? readFile(files, file, reader) : { value: new Map(), issues: [] };
}
