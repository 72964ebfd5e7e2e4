import { identityOf, isRegionCode, REGIONS } from '../../domain/model/region';
import { repeatsIn } from '../dataset/rules';
import { error } from '../issues/issue';
import type { Issue } from '../issues/issue';
import type { ProgrammeSource, SourceRegion } from '../folder/source-model';

const COUNT = REGIONS.length;

/** Reports unknown, repeated and missing region codes, misnamed files, and titles that a region has twice. */
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
  const spot = { file: region.file, line: region.codeLine };
  if (!isRegionCode(region.code)) {
    const expected = `one of the ${String(COUNT)} county codes, "01" to "25"`;
    return [error(spot, `the region code "${region.code}"`, expected, hintFor(region))];
  }
  if (earlier !== undefined) {
    return [error(spot, `the region code "${region.code}" again`, `it only in ${earlier.file}`)];
  }
  const { code, slug } = identityOf(region.code);
  const name = region.file.split('/').at(-1) ?? '';
  if (name === `${code}-${slug}.md`) return [];
  return [error({ file: region.file }, `the file name "${name}"`, `"${code}-${slug}.md"`)];
}

function hintFor(region: SourceRegion): string | null {
  const bySlug = REGIONS.find(({ slug }) => region.file.endsWith(`-${slug}.md`));
  if (bySlug !== undefined) return `The code of ${bySlug.shortName} is "${bySlug.code}".`;
  const padded = region.code.padStart(2, '0');
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
  const found = `${String(COUNT - missing.length)} of ${String(COUNT)} regions`;
  const file = `${source.folder}/regions`;
  return [error({ file }, found, `all ${String(COUNT)}`, `Missing: ${names}.`)];
}
