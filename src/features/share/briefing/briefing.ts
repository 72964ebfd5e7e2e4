import {
  briefingParts,
  briefingTitle,
  type BriefingChoice,
  type BriefingPart,
  type BriefingSource,
} from './parts';
import { fileName, namePart, scopeParts } from '../../../domain/export/name';
import { nameOf, type RegionCode } from '../../../domain/model/region';
import { classify } from '../../../domain/choropleth/classify';
import { colourByOf } from '../../../store/view-state';
import { markdownOf } from '../formats/markdown';
import { textFile, type ExportFile, type ExportJob } from '../export-job';
import { commonContent } from '../picture/picture';
import { pageMeasure } from '../picture/png';
import type { SheetProps } from '../picture/Sheet';
import { FAMILY } from '../../../ui/font/family';
import { shareMessagesOf } from '../use-share-messages';

/** With more regions than these, none is dimmed. */
const MAX_UNDIMMED = 8;
/** With more regions than these, what they have chosen is not said beside the map: it would leave the legend no room. */
const MAX_TITLED = 2;

/** A briefing ready to print: a sheet with the map, then the text. */
export interface BriefingDocument {
  readonly sheet: SheetProps;
  readonly parts: readonly BriefingPart[];
}

/** Returns a briefing as a Markdown file. Throws `ExportError`. */
export function markdownFile(job: ExportJob, choice: BriefingChoice): ExportFile {
  const { date } = job;
  const source = briefingSource(job, choice);
  const { atlas, codes, messages } = source;
  const all = codes.length === atlas.areas.codes.length;
  const scope = scopeParts(atlas.areas, all ? [] : codes, colourByChosen(choice), messages.lang);
  const named = scope.length > 0 ? scope : [atlas.dataset.programme.id];
  const name = fileName([...named, namePart('briefing', messages.lang)], date, 'md');
  return textFile(name, markdownOf(briefingParts(source)), 'text/markdown;charset=utf-8');
}

/** Creates a briefing to print. Rejects where the shapes cannot be fetched. */
export async function createBriefingDocument(
  job: ExportJob,
  choice: BriefingChoice,
): Promise<BriefingDocument> {
  const source = briefingSource(job, choice);
  const { atlas, codes, choropleth } = source;
  const parts = briefingParts(source);
  const titlesOf = (code: RegionCode) => {
    const titles = atlas.regionByCode.get(code)?.areas.map((focusArea) => focusArea.title) ?? [];
    return titles.length === 0 ? [] : [`${nameOf(atlas.areas, code)}: ${titles.join('; ')}.`];
  };
  const undimmed = codes.length > MAX_UNDIMMED ? null : new Set(codes);
  const content = {
    ...commonContent(job),
    title: briefingTitle(source),
    colouring: choropleth.heading,
    lead: codes.length > MAX_TITLED ? [] : codes.flatMap(titlesOf),
    choropleth,
    highlights: { selected: null, hovered: null, focused: null, compared: [], undimmed },
  };
  const shapes = await job.app.fetchShapes();
  return { parts, sheet: { content, shapes, measure: await pageMeasure(), fontFamily: FAMILY } };
}

const colourByChosen = ({ themes }: BriefingChoice) => colourByOf({ themes, similarity: null });

function briefingSource({ messages, source }: ExportJob, choice: BriefingChoice): BriefingSource {
  const { atlas } = source;
  return {
    ...source,
    ...choice,
    choropleth: classify(atlas, colourByChosen(choice), messages.choropleth),
    briefing: shareMessagesOf(messages, atlas.dataset).briefing.document,
  };
}
