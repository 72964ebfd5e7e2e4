import { identityOf, isRegionCode, REGIONS } from '../../domain/model/region';
import { fault } from './problem';
import type { Problem } from './problem';
import type { ProgrammeSource, SourceRegion } from '../folder/source-model';

const COUNT = REGIONS.length;

/** Codes known, each once, each in a file of its own name, none missing; no title twice in a region. */
export function checkRegions(source: ProgrammeSource): readonly Problem[] {
  const first = new Map<string, SourceRegion>();
  const problems: Problem[] = [];
  for (const region of source.regions) {
    const earlier = first.get(region.code);
    problems.push(...checkCode(region, earlier), ...checkTitles(region));
    if (earlier === undefined) first.set(region.code, region);
  }
  return [...problems, ...checkAllPresent(source)];
}

function checkCode(region: SourceRegion, earlier: SourceRegion | undefined): readonly Problem[] {
  const spot = { file: region.file, line: region.codeLine };
  if (!isRegionCode(region.code)) {
    const expected = `one of the ${String(COUNT)} county codes, "01" to "25"`;
    return [fault(spot, `the region code "${region.code}"`, expected, hintFor(region))];
  }
  if (earlier !== undefined) {
    return [fault(spot, `the region code "${region.code}" again`, `it only in ${earlier.file}`)];
  }
  const { code, slug } = identityOf(region.code);
  const name = region.file.split('/').at(-1) ?? '';
  if (name === `${code}-${slug}.md`) return [];
  return [fault({ file: region.file }, `the file name "${name}"`, `"${code}-${slug}.md"`)];
}

function hintFor(region: SourceRegion): string | null {
  const bySlug = REGIONS.find(({ slug }) => region.file.endsWith(`-${slug}.md`));
  if (bySlug !== undefined) return `The code of ${bySlug.shortName} is "${bySlug.code}".`;
  const padded = region.code.padStart(2, '0');
  return isRegionCode(padded) ? `Did you mean "${padded}"?` : null;
}

function checkTitles(region: SourceRegion): readonly Problem[] {
  return region.areas.flatMap(({ title, line }, index) => {
    const again = region.areas.findIndex((area) => area.title === title) < index;
    const found = `the focus area "${title}" a second time`;
    return again ? [fault({ file: region.file, line }, found, 'every focus area once')] : [];
  });
}

/** An unreadable file has told its own fault, so its region counts as present. */
function checkAllPresent(source: ProgrammeSource): readonly Problem[] {
  const missing = REGIONS.filter(
    ({ code, slug }) =>
      source.regions.every((region) => region.code !== code) &&
      source.unreadableRegionFiles.every((file) => !file.endsWith(`/${code}-${slug}.md`)),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ code, shortName }) => `${shortName} (${code})`).join(', ');
  const found = `${String(COUNT - missing.length)} of ${String(COUNT)} regions`;
  const file = `${source.folder}/regions`;
  return [fault({ file }, found, `all ${String(COUNT)}`, `Missing: ${names}.`)];
}
