import { identityOf, isRegionCode, nameOf, REGIONS } from '../../domain/model/region';
import { repeatsIn } from '../dataset/rules';
import { error, warning } from '../issues/issue';
import type { Issue } from '../issues/issue';
import type { ProgrammeSource, SourceRegion } from '../folder/source-model';

const COUNT = REGIONS.length;

/** Reports unknown, wrong and repeated region codes, misnamed files, missing regions, and titles that a region has twice. */
export function checkRegions(source: ProgrammeSource): readonly Issue[] {
  const first = new Map<string, SourceRegion>();
  const issues: Issue[] = [];
  for (const region of source.regions) {
    const earlier = first.get(region.code);
    issues.push(...checkCode(region, earlier), ...checkTitles(region));
    if (earlier === undefined) first.set(region.code, region);
  }
  return [...issues, ...checkAllPresent(source)];
}

function checkCode(region: SourceRegion, earlier: SourceRegion | undefined): readonly Issue[] {
  const { file, code, writtenCode } = region;
  const spot = { file, line: region.codeLine };
  const found = `the region code "${writtenCode}"`;
  if (!isRegionCode(writtenCode)) {
    const expected = `one of the ${String(COUNT)} county codes, "01" to "25"`;
    return [error(spot, found, expected, hintFor(region))];
  }
  if (writtenCode !== code) return [error(spot, found, `"${code}", as in the file's name`)];
  if (earlier !== undefined) return [error(spot, `${found} again`, `it only in ${earlier.file}`)];
  const name = file.split('/').at(-1) ?? '';
  const expected = `${code}-${identityOf(writtenCode).slug}.md`;
  return name === expected ? [] : [error({ file }, `the file name "${name}"`, `"${expected}"`)];
}

function hintFor({ code, writtenCode }: SourceRegion): string | null {
  if (isRegionCode(code)) return `The code of ${nameOf(code)} is "${code}".`;
  const padded = writtenCode.padStart(2, '0');
  return isRegionCode(padded) ? `Did you mean "${padded}"?` : null;
}

function checkTitles({ file, areas }: SourceRegion): readonly Issue[] {
  return repeatsIn(areas.map(({ title }) => title)).map((index) => {
    const { title = '', line = null } = areas[index] ?? {};
    const found = `the focus area "${title}" a second time`;
    return error({ file, line }, found, 'every focus area once');
  });
}

/** The region of an unreadable file counts as present: the file has been reported already. */
function checkAllPresent(source: ProgrammeSource): readonly Issue[] {
  const missing = REGIONS.filter(
    ({ code, slug }) =>
      source.regions.every((region) => region.code !== code) &&
      source.unreadableRegionFiles.every((file) => !file.endsWith(`/${code}-${slug}.md`)),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ code, shortName }) => `${shortName} (${code})`).join(', ');
  const count = COUNT - missing.length;
  const found = count === 0 ? 'no region' : `${String(count)} of ${String(COUNT)} regions`;
  const file = `${source.folder}/regions`;
  if (count === 0) return [error({ file }, found, 'at least one')];
  return [warning({ file }, found, `all ${String(COUNT)}`, `Missing: ${names}.`)];
}
