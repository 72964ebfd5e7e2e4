import {
  briefingParts,
  briefingTitle,
  type BriefingChoice,
  type BriefingPart,
} from '../../../domain/export/briefing';
import { fileName, scopeParts } from '../../../domain/export/name';
import { classifyThemesOrOverview } from '../../../domain/choropleth/themes-or-overview';
import type { Choropleth } from '../../../domain/choropleth/choropleth';
import { REGION_CODES } from '../../../domain/model/region';
import { svgOf } from '../../../map/still/write-svg';
import type { AppContextValue } from '../../../store/app-context';
import { colourByThemesOf } from '../../../store/view-state';
import type { Messages } from '../../../i18n/messages';
import { markdownOf } from '../formats/markdown';
import type { MadeFile } from '../make-file';
import type { ExportJob } from '../export-job';
import { FAMILIES, footOf } from '../picture/picture';
import { pageMeasure } from '../picture/png';
import { SHEET, sheetMarks } from '../picture/sheet';
import { shareWordsOf } from '../use-share-words';

/** More outlines than these would hide the colours. */
const MOST_OUTLINED = 8;

/** A briefing ready for paper: a sheet with the map, then the text. */
export interface Paper {
  readonly sheet: string;
  readonly parts: readonly BriefingPart[];
}

/** A briefing as a Markdown file. Rejects with `UnwritableText`. */
export function markdownFile(
  order: ExportJob,
  choice: BriefingChoice,
  messages: Messages,
): MadeFile {
  const { parts } = briefing(order, choice, messages);
  const all = choice.codes.length === REGION_CODES.length;
  const scope = scopeParts({
    codes: all ? [] : choice.codes,
    by: colourByThemesOf(choice.themes),
  });
  const named = scope.length > 0 ? scope : [order.atlas.dataset.programme.id];
  return {
    name: fileName([...named, 'sammanstallning'], order.date, 'md'),
    blob: new Blob([markdownOf(parts)], { type: 'text/markdown;charset=utf-8' }),
  };
}

/** A briefing for the printer. Rejects where the shapes cannot be had. */
export async function paperOf(
  order: ExportJob,
  choice: BriefingChoice,
  app: AppContextValue,
  messages: Messages,
): Promise<Paper> {
  const { parts, choropleth, title } = briefing(order, choice, messages);
  const foot = footOf(order);
  const marks = sheetMarks(
    {
      site: messages.site.name,
      title,
      colouring: choropleth.heading,
      lead: [],
      choropleth,
      marks: {
        outlined: [],
        compared: [],
        isolated: choice.codes.length > MOST_OUTLINED ? null : new Set(choice.codes),
      },
      legendTitle: messages.legend.title,
      countOf: messages.legend.count,
      foot,
    },
    await app.fetchShapes(),
    await pageMeasure(),
  );
  const head = { ...SHEET, lang: messages.lang, title, family: FAMILIES };
  return { parts, sheet: svgOf(marks, { ...head, description: choropleth.sentence }) };
}

function briefing(
  { atlas, provenance, exportWords }: ExportJob,
  choice: BriefingChoice,
  messages: Messages,
): {
  readonly parts: readonly BriefingPart[];
  readonly choropleth: Choropleth;
  readonly title: string;
} {
  const { document: own } = shareWordsOf(messages).briefing;
  const ways = { atlas, choice, messages: exportWords, briefing: own };
  const choropleth = classifyThemesOrOverview(
    atlas,
    colourByThemesOf(choice.themes),
    messages.choropleth,
  );
  const parts = briefingParts(ways, choropleth, provenance);
  return { parts, choropleth, title: briefingTitle(ways) };
}
