import { isRegionCode, nameOf, type AreaSystem } from '../../domain/model/region';
import { repeated } from '../../domain/model/repeats';
import { error, warning, type Issue, type Spot } from '../issues/issue';
import { fill, type Wording } from '../issues/wording';
import { regionFileName } from '../folder/read-region';
import type { ProgrammeSource, SourceRegion } from '../folder/source-model';

/** Reports unknown, wrong and repeated region codes, misnamed files, missing regions, and titles that a region has twice. */
export function checkRegions(source: ProgrammeSource): readonly Issue[] {
  const first = new Map<string, SourceRegion>();
  const issues: Issue[] = [];
  // Of a file and a copy of it, the copy is the one with another name.
  const isCopy = ({ file, code }: SourceRegion) =>
    !file.endsWith(`/${regionFileName(source.areas, code)}`);
  for (const region of source.regions.toSorted((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
    const earlier = first.get(region.code);
    issues.push(...checkCode(source.areas, region, earlier), ...checkTitles(region));
    if (earlier === undefined) first.set(region.code, region);
  }
  return [...issues, ...checkAllPresent(source)];
}

function checkCode(
  areas: AreaSystem,
  region: SourceRegion,
  earlier: SourceRegion | undefined,
): readonly Issue[] {
  const { file, code, writtenCode } = region;
  const spot = region.spotOf('code');
  const found = fill('the code "{}"', writtenCode);
  if (!isRegionCode(areas, writtenCode)) {
    const codes = areas.codes.toSorted();
    const [start = '', end = ''] = [codes[0], codes.at(-1)];
    const expected = fill('one of the {} codes, "{}" to "{}"', codes.length, start, end);
    return [error(spot, found, expected, hintFor(areas, region))];
  }
  if (writtenCode !== code) {
    return [error(spot, found, fill('"{}", as in the file\'s name', code))];
  }
  if (earlier !== undefined) {
    const again = fill('the code "{}" again', writtenCode);
    return [error(spot, again, fill('it only in {}', earlier.file))];
  }
  const name = file.split('/').at(-1) ?? '';
  const expected = regionFileName(areas, code);
  if (name === expected) return [];
  return [error({ file }, fill('the file name "{}"', name), fill('"{}"', expected))];
}

/** Reports those of some codes that no area has. */
export function checkKnown(areas: AreaSystem, spot: Spot, codes: readonly string[]): Issue[] {
  const expected = fill('one of the {} codes', areas.codes.length);
  return codes
    .filter((code) => !isRegionCode(areas, code))
    .map((code) => error(spot, fill('the code "{}"', code), expected));
}

function hintFor(areas: AreaSystem, { code, writtenCode }: SourceRegion): Wording | null {
  if (isRegionCode(areas, code)) {
    return fill('The code of {} is "{}".', nameOf(areas, code), code);
  }
  const padded = writtenCode.padStart(2, '0');
  return isRegionCode(areas, padded) ? fill('Did you mean "{}"?', padded) : null;
}

function checkTitles({ file, focusAreas }: SourceRegion): readonly Issue[] {
  return repeated(focusAreas, ({ title }) => title).map(({ title, line }) =>
    error(
      { file, line },
      fill('the focus area "{}" a second time', title),
      'every focus area once',
    ),
  );
}

/** The region of an unreadable file counts as present: the file has been reported already. */
function checkAllPresent(source: ProgrammeSource): readonly Issue[] {
  const { areas } = source.areas;
  const present = new Set(source.regions.map(({ code }) => code));
  const missing = areas.filter(
    ({ code }) =>
      !present.has(code) &&
      source.unreadableRegionFiles.every(
        (file) => !file.endsWith(`/${regionFileName(source.areas, code)}`),
      ),
  );
  if (missing.length === 0 && areas.length > 0) return [];
  const names = missing.map(({ code, shortName }) => `${shortName} (${code})`).join(', ');
  const file = `${source.folder}/regions`;
  if (missing.length === areas.length)
    return [error({ file }, 'no area with focus areas', 'at least one')];
  const found = fill('{} of the {} on the map', areas.length - missing.length, areas.length);
  const hint = fill('Missing from the edition: {}.', names);
  return [warning({ file }, found, fill('all {}', areas.length), hint)];
}
