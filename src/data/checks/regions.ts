import { isRegionCode, nameOf, type AreaSystem } from '../../domain/model/region';
import { repeatsIn } from '../../domain/model/repeats';
import { error, warning, type Issue, type Spot } from '../issues/issue';
import { fill, type Wording } from '../issues/wording';
import type { ProgrammeSource, SourceRegion } from '../folder/source-model';

/** Reports unknown, wrong and repeated region codes, misnamed files, missing regions, and titles that a region has twice. */
export function checkRegions(source: ProgrammeSource): readonly Issue[] {
  const first = new Map<string, SourceRegion>();
  const issues: Issue[] = [];
  for (const region of source.regions) {
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
  const spot = { file, line: region.codeLine };
  const found = fill('the region code "{}"', writtenCode);
  const area = areas.byCode.get(writtenCode);
  if (!area) {
    const codes = areas.codes.toSorted();
    const [start = '', end = ''] = [codes[0], codes.at(-1)];
    const expected = fill('one of the {} county codes, "{}" to "{}"', codes.length, start, end);
    return [error(spot, found, expected, hintFor(areas, region))];
  }
  if (writtenCode !== code) {
    return [error(spot, found, fill('"{}", as in the file\'s name', code))];
  }
  if (earlier !== undefined) {
    const again = fill('the region code "{}" again', writtenCode);
    return [error(spot, again, fill('it only in {}', earlier.file))];
  }
  const name = file.split('/').at(-1) ?? '';
  const expected = `${code}-${area.slug}.md`;
  if (name === expected) return [];
  return [error({ file }, fill('the file name "{}"', name), fill('"{}"', expected))];
}

/** Reports those of some codes that no area has. */
export function checkKnown(areas: AreaSystem, spot: Spot, codes: readonly string[]): Issue[] {
  return codes
    .filter((code) => !isRegionCode(areas, code))
    .map((code) => error(spot, fill('the region code "{}"', code), oneOfCodes(areas)));
}

function oneOfCodes({ codes }: AreaSystem): Wording {
  return fill('one of the {} county codes', codes.length);
}

function hintFor(areas: AreaSystem, { code, writtenCode }: SourceRegion): Wording | null {
  if (isRegionCode(areas, code)) {
    return fill('The code of {} is "{}".', nameOf(areas, code), code);
  }
  const padded = writtenCode.padStart(2, '0');
  return isRegionCode(areas, padded) ? fill('Did you mean "{}"?', padded) : null;
}

function checkTitles({ file, focusAreas }: SourceRegion): readonly Issue[] {
  return repeatsIn(focusAreas.map(({ title }) => title)).map((index) => {
    const { title = '', line = null } = focusAreas[index] ?? {};
    const found = fill('the focus area "{}" a second time', title);
    return error({ file, line }, found, 'every focus area once');
  });
}

/** The region of an unreadable file counts as present: the file has been reported already. */
function checkAllPresent(source: ProgrammeSource): readonly Issue[] {
  const { areas } = source.areas;
  const present = new Set(source.regions.map(({ code }) => code));
  const missing = areas.filter(
    ({ code, slug }) =>
      !present.has(code) &&
      source.unreadableRegionFiles.every((file) => !file.endsWith(`/${code}-${slug}.md`)),
  );
  if (missing.length === 0 && areas.length > 0) return [];
  const names = missing.map(({ code, shortName }) => `${shortName} (${code})`).join(', ');
  const whole = areas.length;
  const count = areas.length - missing.length;
  const file = `${source.folder}/regions`;
  if (count === 0) return [error({ file }, 'no region', 'at least one')];
  const found = fill('{} of {} regions', count, whole);
  return [
    warning({ file }, found, fill('all {}', whole), fill('Missing from the edition: {}.', names)),
  ];
}
