import {
  briefingParts,
  briefingTitle,
  type BriefingChoice,
  type BriefingPart,
} from '../../../domain/export/briefing';
import { fileName, scopeParts } from '../../../domain/export/name';
import { paintPlain } from '../../../domain/choropleth/themes-or-overview';
import type { Painting } from '../../../domain/choropleth/choropleth';
import { REGION_CODES } from '../../../domain/model/region';
import { svgOf } from '../../../map/still/write-svg';
import type { AtlasSession } from '../../../store/app-context';
import { colourByThemesOf } from '../../../store/view-state';
import type { Wording } from '../../../i18n/messages';
import { markdownOf } from '../formats/markdown';
import type { MadeFile } from '../make-file';
import type { Order } from '../export-job';
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
export function markdownFile(order: Order, choice: BriefingChoice, words: Wording): MadeFile {
  const { parts } = briefing(order, choice, words);
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
  order: Order,
  choice: BriefingChoice,
  session: AtlasSession,
  words: Wording,
): Promise<Paper> {
  const { parts, painting, title } = briefing(order, choice, words);
  const foot = footOf(order);
  const marks = sheetMarks(
    {
      site: words.site.name,
      title,
      colouring: painting.heading,
      lead: [],
      painting,
      marks: {
        outlined: [],
        compared: [],
        isolated: choice.codes.length > MOST_OUTLINED ? null : new Set(choice.codes),
      },
      legendTitle: words.legend.title,
      countOf: words.legend.count,
      foot,
    },
    await session.fetchShapes(),
    await pageMeasure(),
  );
  const head = { ...SHEET, lang: words.lang, title, family: FAMILIES };
  return { parts, sheet: svgOf(marks, { ...head, description: painting.sentence }) };
}

function briefing(
  { atlas, provenance, exportWords }: Order,
  choice: BriefingChoice,
  words: Wording,
): {
  readonly parts: readonly BriefingPart[];
  readonly painting: Painting;
  readonly title: string;
} {
  const { document: own } = shareWordsOf(words).briefing;
  const ways = { atlas, choice, words: exportWords, briefing: own };
  const painting = paintPlain(atlas, colourByThemesOf(choice.themes), words.painting);
  const parts = briefingParts(ways, painting, provenance);
  return { parts, painting, title: briefingTitle(ways) };
}
