import { linesOfBlock } from '../../domain/model/published-texts';
import type { Spot } from '../issues/issue';
import type { ProgrammeSource, SourceBlock, SourceRegion } from './source-model';

/** A line of the page, rendered from the data, and the place in the data it comes from. */
export interface RenderedLine extends Spot {
  readonly text: string;
}

/** Renders the page from the source files. */
export function renderSource(source: ProgrammeSource): readonly RenderedLine[] {
  const lines: RenderedLine[] = [];
  if (source.programme !== null) {
    const { value: programme, spotOf } = source.programme;
    lines.push({ text: programme.publisher, ...spotOf('publisher') });
    lines.push({ text: programme.source, ...spotOf('source') });
    for (const [index, text] of programme.intro.entries()) {
      lines.push({ text, ...spotOf('intro', index) });
    }
  }
  for (const code of source.areas.codes) {
    const region = source.regions.find((each) => each.code === code);
    if (region !== undefined) lines.push(...renderRegion(region));
    const contact = source.contacts?.entries.find((each) => each.code === code);
    const printed = contact?.printedLine ?? null;
    if (printed !== null && contact) lines.push({ text: printed, ...contact.lineSpot });
  }
  return lines;
}

function renderRegion({ file, name, spotOf, focusAreas, notes }: SourceRegion): RenderedLine[] {
  const lines: RenderedLine[] = [{ text: name, ...spotOf('name') }];
  for (const focusArea of focusAreas) {
    lines.push({ text: focusArea.title, file, line: focusArea.line });
    lines.push(...focusArea.body.flatMap((block) => renderBlock(file, block)));
  }
  lines.push(...notes.flatMap((block) => renderBlock(file, block)));
  return lines;
}

function renderBlock(file: string, { block, line }: SourceBlock) {
  return linesOfBlock(block).map((text, index) => ({ text, file, line: line + index }));
}
