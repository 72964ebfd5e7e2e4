import { fullSourceLine } from '../../../domain/export/about';
import { viewSummary } from '../../../i18n/view-summary';
import type { StillMark } from '../../../map/still/mark';
import type { Measure } from '../../../map/still/text-fit';
import type { AppContextValue } from '../../../store/app-context';
import type { Messages } from '../../../i18n/messages';
import type { ExportFile } from '../export-file';
import type { ExportJob } from '../export-job';
import { svgOf } from '../../../map/still/write-svg';
import { drawPng, pageMeasure } from './png';
import { SHEET, sheetMarks, type SheetContent } from './sheet';

/** The type of the page, and what stands in for it where a program does not have it. */
export const FAMILIES =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Verdana, sans-serif";
/** The widest of what may stand in, to the page's own type. */
const STAND_IN = 1.16;

/** A sheet with the map as it is on show, as an SVG file. */
export async function svgFile(
  order: ExportJob,
  app: AppContextValue,
  messages: Messages,
): Promise<ExportFile> {
  const content = sheetContent(order, app, messages);
  const own = await pageMeasure();
  // Who opens the file may not have the type: lines leave room for a wider one.
  const measure: Measure = (line, lettering) => own(line, lettering) * STAND_IN;
  const marks = sheetMarks(content, await app.fetchShapes(), measure);
  const text = svgOf(marks, headOf(content, messages));
  return {
    name: order.nameOf(['karta'], 'svg'),
    blob: new Blob([text], { type: 'image/svg+xml;charset=utf-8' }),
  };
}

/** The same sheet as a PNG file, for print at some 290 dots an inch. */
export async function pngFile(
  order: ExportJob,
  app: AppContextValue,
  messages: Messages,
): Promise<ExportFile> {
  const content = sheetContent(order, app, messages);
  const marks: readonly StillMark[] = sheetMarks(
    content,
    await app.fetchShapes(),
    await pageMeasure(),
  );
  return { name: order.nameOf(['karta'], 'png'), blob: await drawPng(marks, SHEET) };
}

function headOf({ title, choropleth, foot }: SheetContent, { lang }: Messages) {
  return {
    ...SHEET,
    lang,
    title,
    description: [choropleth.sentence, ...foot].join(' '),
    family: FAMILIES,
  };
}

/** What the sheet says: the same choropleth and the same sentence as the page, and its source. */
export function sheetContent(
  order: ExportJob,
  app: AppContextValue,
  messages: Messages,
): SheetContent {
  const { title, lead, areas, areasLead, choropleth, marks } = viewSummary(app, messages);
  const { selected, compared, isolated } = marks;
  const titles = areas.length > 0 ? `${areasLead}: ${areas.join('; ')}.` : areasLead;
  return {
    site: messages.site.name,
    title,
    colouring: title === choropleth.heading ? '' : choropleth.heading,
    lead: [lead, titles].filter((text) => text !== ''),
    choropleth,
    marks: {
      outlined: selected === null ? [] : [selected],
      compared: compared.filter((code) => code !== selected),
      isolated,
    },
    legendTitle: messages.legend.title,
    countOf: messages.legend.count,
    foot: footOf(order),
  };
}

/** What stands at the foot of every sheet: the source with version and day, the rights, the address. */
export function footOf({ atlas, provenance, exportMessages }: ExportJob): readonly string[] {
  return [
    fullSourceLine(atlas, provenance, exportMessages),
    exportMessages.licence(atlas.dataset.programme.publisher, false),
    ...(provenance.address === null ? [] : [provenance.address]),
  ];
}
