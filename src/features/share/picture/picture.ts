import { createElement } from 'react';
import { fullSourceLine } from '../files/about';
import { namePart } from '../../../domain/export/name';
import { namesOf } from '../../../domain/model/region';
import { nonEmpty } from '../../../i18n/non-empty';
import { viewSummary } from '../../../i18n/view-summary';
import type { Measure } from '../../../map/picture/text';
import { FAMILY, FONT_NAME } from '../../../ui/font/family';
import { renderMarkup } from '../../../ui/render-markup';
import fontAddress from '../../../ui/font/font.woff2?url';
import { textFile, type ExportFile, type ExportJob } from '../export-job';
import { drawPng, pageMeasure } from './png';
import { SHEET, Sheet, type SheetContent } from './Sheet';
import { rightsOf } from '../../../domain/model/terms';

/** The page's type, and what stands in for it in programs that do not read the font in the file. */
const FAMILIES = `${FAMILY}, 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif`;
/** The widest of what may stand in, compared with the page's own type. */
const STAND_IN = 1.16;

/** A sheet with the map as it is on show, as an SVG file or a PNG file for print at some 290 dots an inch. */
export async function pictureFile(kind: 'svg' | 'png', job: ExportJob): Promise<ExportFile> {
  const own = await pageMeasure();
  // An SVG may be opened without the font: lines leave room for a wider one.
  const measure: Measure = (line, style) => own(line, style) * (kind === 'svg' ? STAND_IN : 1);
  const content = sheetContent(job);
  const shapes = await job.app.fetchShapes();
  const sheet = createElement(Sheet, { content, shapes, measure, fontFamily: FAMILIES });
  const text = standaloneSvg(renderMarkup(sheet), await fontData());
  const name = job.nameOf([namePart('map', job.messages.lang)], kind);
  return kind === 'svg'
    ? textFile(name, text, 'image/svg+xml;charset=utf-8')
    : { name, blob: await drawPng(text, SHEET) };
}

/** What the sheet says: the same choropleth and the same sentence as the page, and its source. */
export function sheetContent(job: ExportJob): SheetContent {
  const shown = viewSummary(job.app, job.messages);
  const { title, lead, focusAreas, focusAreasLead, choropleth, highlights, areas } = shown;
  const titles =
    focusAreas.length > 0 ? `${focusAreasLead}: ${focusAreas.join('; ')}.` : focusAreasLead;
  const { undimmed } = highlights;
  const highlighted = undimmed && job.source.messages.highlighted(namesOf(areas, [...undimmed]));
  return {
    ...commonContent(job),
    title,
    colouring: title === choropleth.heading ? '' : choropleth.heading,
    lead: nonEmpty(lead, titles, highlighted),
    choropleth,
    // Where the pointer and the focus are is nothing that a picture shows.
    highlights: { ...highlights, hovered: null, focused: null },
  };
}

/**
 * Returns what every sheet says whatever it shows: first the site, and that it is of a draft; at the foot the source with
 * version and day, the rights, the address.
 */
export function commonContent({ app: { draft }, messages, source }: ExportJob) {
  const { provenance } = source;
  const { lang, site, legend } = messages;
  return {
    lang,
    site: draft?.titled(site.name) ?? site.name,
    legendTitle: legend.title,
    countOf: legend.count,
    foot: [
      fullSourceLine(source),
      source.messages.licence({ ...rightsOf(source.atlas.dataset), hasContacts: false }),
      ...(provenance.address === null ? [] : [provenance.address]),
    ],
  };
}

/**
 * The markup of an SVG as a file of its own, with the page's font in it as a data URL. `xlink:href` stands beside
 * `href`, because office programs know no other.
 */
export function standaloneSvg(markup: string, font: string): string {
  const source = `url(${font}) format('woff2')`;
  const style = `<style>@font-face{font-family:${FONT_NAME};font-weight:400 700;src:${source}}</style>`;
  const body = markup
    .replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    .replace('<title>', `${style}<title>`)
    .replaceAll(/(<use [^>]*?)href="(#[^"]+)"/g, '$1href="$2" xlink:href="$2"');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

/** The page's font as a data URL. Rejects where it cannot be fetched. */
async function fontData(): Promise<string> {
  const response = await fetch(fontAddress);
  if (!response.ok) throw new Error(`The font could not be fetched (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCodePoint(byte));
  return `data:font/woff2;base64,${btoa(characters.join(''))}`;
}
