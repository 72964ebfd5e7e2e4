import { grouped } from '../../domain/model/grouped';
import { dissolve } from '../../domain/geography/shapes/topology';
import { error, warning, type Issue } from '../issues/issue';
import { fill } from '../issues/wording';
import {
  frameIssues,
  placeIssues,
  ringIssues,
  shapeIssues,
  type AreaPart,
  type FileArea,
} from './area-issues';
import { textOf, type ChosenProperties } from './properties';
import type { FeaturesReading, FileFeature } from './read-features';
import { readPolygons } from './read-rings';

/** What may stand in names of files and in addresses. */
const CODE = /^[\p{L}\d][\p{L}\d._-]{0,59}$/u;
const ID =
  'an id of at most 60 letters, digits, dots, hyphens and underscores, beginning with a letter or digit';

/**
 * Returns the areas of a file by their codes, with all that is wrong: what stops them as errors, and as warnings what was
 * put right or left out.
 */
export function checkAreas(
  file: string,
  { features }: Pick<FeaturesReading, 'features'>,
  chosen: ChosenProperties,
): { readonly areas: readonly FileArea[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const parts = features.flatMap((each) => partOf(file, each, chosen, issues));
  issues.push(...ringIssues(file, parts));
  const unplaced = placeIssues(parts);
  if (unplaced.length > 0) return { areas: [], issues: [...issues, ...unplaced] };
  const areas = joined(parts, issues);
  issues.push(...shapeIssues(file, areas), ...frameIssues(file, areas));
  if (features.length > 0 && areas.length === 0) {
    issues.push(error({ file }, 'no areas', 'at least one with an id and an outline'));
  }
  return { areas, issues };
}

function partOf(
  file: string,
  feature: FileFeature,
  chosen: ChosenProperties,
  issues: Issue[],
): readonly AreaPart[] {
  const code = textOf(feature, chosen.id);
  const name = textOf(feature, chosen.name);
  const { number } = feature;
  const called = name || code;
  const place = called ? fill('feature {}, {}', number, called) : fill('feature {}', number);
  const spot = { file, place };
  if (!CODE.test(code)) {
    const found = code === '' ? fill('no "{}"', chosen.id) : fill('the id "{}"', code);
    issues.push(error(spot, found, ID));
    return [];
  }
  const read = readPolygons(feature.geometry);
  if (read === null || read.polygons.length === 0) {
    const hint = 'It is left out: no row of a table can be about it.';
    issues.push(warning(spot, 'no outline that can be read', 'a Polygon or MultiPolygon', hint));
    return [];
  }
  if (name === '') {
    issues.push(
      warning(spot, fill('no "{}"', chosen.name), 'a name', 'Its id is shown as its name.'),
    );
  }
  return [{ ...read, code, name: name || code, spot }];
}

/** One area for each id: features with the same id and name are parts of one. */
function joined(parts: readonly AreaPart[], issues: Issue[]): readonly FileArea[] {
  const byCode = [...grouped(parts, ({ code }) => code)];
  return byCode.flatMap(([code, [first, ...others]]): readonly FileArea[] => {
    if (!first) return [];
    const { name, polygons } = first;
    if (others.length === 0) return [{ code, name, shape: { id: code, polygons } }];
    const stranger = others.find((other) => other.name !== name);
    if (stranger) {
      const found = fill('the id "{}" a second time, first for {}', code, name);
      issues.push(error(stranger.spot, found, 'each id for one area'));
      return [];
    }
    const found = fill('{} features with the id "{}"', others.length + 1, code);
    issues.push(warning(first.spot, found, 'one feature', 'They are parts of one area.'));
    const shapes = [first, ...others].map((part) => ({ id: code, polygons: part.polygons }));
    return dissolve(shapes).map((shape) => ({ code, name, shape }));
  });
}
