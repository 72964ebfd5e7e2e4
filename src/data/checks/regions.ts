import { isRegionCode, nameOf, type AreaSystem } from '../../domain/model/region';
import { repeatsIn } from '../../domain/model/repeats';
import { error, warning } from '../issues/issue';
import type { Issue, Spot } from '../issues/issue';
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
  const found = `the region code "${writtenCode}"`;
  const area = areas.byCode.get(writtenCode);
  if (!area) {
    const codes = areas.codes.toSorted();
    const expected = `${oneOfCodes(areas)}, "${codes[0] ?? ''}" to "${codes.at(-1) ?? ''}"`;
    return [error(spot, found, expected, hintFor(areas, region))];
  }
  if (writtenCode !== code) return [error(spot, found, `"${code}", as in the file's name`)];
  if (earlier !== undefined) return [error(spot, `${found} again`, `it only in ${earlier.file}`)];
  const name = file.split('/').at(-1) ?? '';
  const expected = `${code}-${area.slug}.md`;
  return name === expected ? [] : [error({ file }, `the file name "${name}"`, `"${expected}"`)];
}

/** Reports those of some codes that no area has. */
export function checkKnown(areas: AreaSystem, spot: Spot, codes: readonly string[]): Issue[] {
  return codes
    .filter((code) => !isRegionCode(areas, code))
    .map((code) => error(spot, `the region code "${code}"`, oneOfCodes(areas)));
}

function oneOfCodes({ codes }: AreaSystem): string {
  return `one of the ${String(codes.length)} county codes`;
}

function hintFor(areas: AreaSystem, { code, writtenCode }: SourceRegion): string | null {
  if (isRegionCode(areas, code)) return `The code of ${nameOf(areas, code)} is "${code}".`;
  const padded = writtenCode.padStart(2, '0');
  return isRegionCode(areas, padded) ? `Did you mean "${padded}"?` : null;
}

function checkTitles({ file, focusAreas }: SourceRegion): readonly Issue[] {
  return repeatsIn(focusAreas.map(({ title }) => title)).map((index) => {
    const { title = '', line = null } = focusAreas[index] ?? {};
    const found = `the focus area "${title}" a second time`;
    return error({ file, line }, found, 'every focus area once');
  });
}

/** The region of an unreadable file counts as present: the file has been reported already. */
function checkAllPresent(source: ProgrammeSource): readonly Issue[] {
  const { areas } = source.areas;
  const missing = areas.filter(
    ({ code, slug }) =>
      source.regions.every((region) => region.code !== code) &&
      source.unreadableRegionFiles.every((file) => !file.endsWith(`/${code}-${slug}.md`)),
  );
  if (missing.length === 0 && areas.length > 0) return [];
  const names = missing.map(({ code, shortName }) => `${shortName} (${code})`).join(', ');
  const whole = String(areas.length);
  const count = areas.length - missing.length;
  const found = count === 0 ? 'no region' : `${String(count)} of ${whole} regions`;
  const file = `${source.folder}/regions`;
  if (count === 0) return [error({ file }, found, 'at least one')];
  return [warning({ file }, found, `all ${whole}`, `Missing: ${names}.`)];
}
