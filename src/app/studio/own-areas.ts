import { bringAreas, type BroughtAreas } from '../../data/areas/bring-areas';
import { withNounsAndSource } from '../../data/areas/areas-yaml';
import { withNewProgramme } from '../../data/areas/new-programme';
import type { AreaFiles } from '../../data/areas/make-areas';
import { areaIdsIn } from '../../data/folder/read-programme-folder';
import { boundingBox } from '../../domain/geography/bounding-box';
import { project } from '../../domain/geography/projection';
import type { Lang } from '../../domain/model/dataset';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import type {
  AreasReport,
  AreasSource,
  AreasStage,
  FoundAreas,
} from '../../features/studio/own-areas';
import { compareSwedish } from '../../i18n/alphabet';
import { pathOf } from '../../map/svg/path';
import { issueReport } from './issue-report';
import type { Published } from './read-edition';

/** The longer side of the preview, in units of its own. */
const PREVIEW = 600;

/** Makes an area system of a file of areas. */
export function readOwnAreas(
  { file, bytes, chosen }: AreasSource,
  { files }: Published,
  onStage: (stage: AreasStage) => void,
): BroughtAreas {
  const settings = { chosen, taken: areaIdsIn(files), compare: compareSwedish, onStage };
  return bringAreas(file, new Uint8Array(bytes), settings);
}

/** Returns what the page is told of a file of areas. */
export function areasReport(
  { properties, chosen, issues, areas }: BroughtAreas,
  lang?: Lang,
): AreasReport {
  const told = issues.map((issue) => issueReport(issue, lang));
  return { properties, chosen, issues: told, found: areas && foundAreas(areas) };
}

function foundAreas({ count, borders, withoutBorder, outlines }: AreaFiles): FoundAreas {
  const [west, south, east, north] = boundingBox(outlines);
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  const [width, height] = [right - left, bottom - top];
  const precision = Math.max(width, height) / PREVIEW;
  return {
    count,
    borders,
    withoutBorder,
    path: outlines.map((outline) => pathOf(outline, precision)).join(''),
    viewBox: [left, top, width, height].map((unit) => Math.round(unit / precision)).join(' '),
  };
}

/** Returns what is published as if these areas were there too, and a programme about them without focus areas. */
export function withOwnAreas(
  published: Published,
  areas: AreaFiles,
  facts: ProgrammeFacts,
): Published {
  const own = [...areas.files].map(([path, bytes]) => {
    const isOfWords = path.endsWith('/areas.yaml');
    return [path, isOfWords ? withNounsAndSource(bytes, facts) : bytes] as const;
  });
  const files = new Map([...published.files, ...own]);
  return withNewProgramme({ ...published, files }, areas.id, facts);
}
