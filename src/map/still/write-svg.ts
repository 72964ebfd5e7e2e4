import { PATTERNS, type PatternId } from '../../domain/choropleth/palette';
import { escaped } from '../svg/markup';
import type { Fill, Frame, Line, StillMark } from './mark';

/** What an SVG file says beside its drawing. */
export interface SvgHead {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Families of type, the best first. */
  readonly family: string;
}

/** How a drawing is tied to what it stands in. */
export interface SvgTies {
  /** Put before every id, so that it meets no other where the drawing is a part of something. */
  readonly prefix: string;
  /**
   * `file`: also for programs that know neither `href` alone nor `paint-order`. `page`: for browsers, which
   * know both, and where every byte is written into the page.
   */
  readonly readers: 'file' | 'page';
}

const FILE: SvgTies = { prefix: '', readers: 'file' };

/**
 * A list of marks as an SVG file of its own: presentation attributes only, no style sheet, no script, every
 * outline once. `xlink:href` stands beside `href`, because office programs know no other.
 */
export function svgOf(marks: readonly StillMark[], head: SvgHead): string {
  const { width, height, lang, title, description, family } = head;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${lang}" role="img" font-family="${escaped(family)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    definitionsOf(marks, FILE),
    elementsOf(marks, FILE),
    '</svg>\n',
  ].join('\n');
}

/** What the elements of some marks refer to: every outline, pattern and opening once. */
export function definitionsOf(marks: readonly StillMark[], ties: SvgTies): string {
  const all = [...outlines(marks, ties), ...patterns(marks, ties), ...windows(marks, ties)];
  return `<defs>\n${all.join('\n')}\n</defs>`;
}

/** The marks in their order. */
export function elementsOf(marks: readonly StillMark[], ties: SvgTies): string {
  return runsOf(marks)
    .map((run) => runElement(run, ties))
    .join('\n');
}

/** Highlights in a row that one group can hold, so that what they share is said once. */
function runsOf(marks: readonly StillMark[]): readonly (readonly StillMark[])[] {
  const runs: StillMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const kind = sharedIn(mark);
    if (run && kind !== null && sharedIn(run[0]) === kind) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

/** What bare outlines and texts with a rim are gathered by; null for any other mark. */
function sharedIn(mark: StillMark | undefined): string | null {
  if (mark?.kind === 'text' && mark.halo) return `${mark.lettering.colour} ${mark.halo.colour}`;
  const isBare = mark?.kind === 'shape' && !mark.fill && mark.opacity === undefined;
  return isBare && mark.line ? strokeOf(mark.line) : null;
}

function runElement(run: readonly StillMark[], ties: SvgTies): string {
  const [first] = run;
  const pen = sharedIn(first);
  if (run.length === 1 || pen === null) return run.map((mark) => element(mark, ties)).join('\n');
  if (first?.kind === 'text') return namesElement(first, run, ties);
  const uses = run.map((mark) => (mark.kind === 'shape' ? useOf(mark.name, '', ties) : ''));
  return `<g fill="none"${pen}>${uses.join('')}</g>`;
}

type TextMark = Extract<StillMark, { kind: 'text' }>;

/** Not every program knows paint-order; browsers do, and it spares writing every name twice. */
function namesElement(first: TextMark, run: readonly StillMark[], ties: SvgTies): string {
  if (ties.readers === 'file' || !first.halo) {
    return run.map((mark) => element(mark, ties)).join('\n');
  }
  const { weight, colour } = first.lettering;
  const texts = run.map((mark) => {
    if (mark.kind !== 'text') return '';
    const bold = mark.lettering.weight === weight ? '' : ` font-weight="${mark.lettering.weight}"`;
    const aside = mark.anchor === 'middle' ? '' : ` text-anchor="${mark.anchor}"`;
    const rim = ` stroke-width="${round(mark.halo?.width ?? 0)}"`;
    return textAt(mark, `${bold}${aside}${rim}`);
  });
  return `<g font-weight="${weight}" text-anchor="middle" fill="${colour}" stroke="${first.halo.colour}" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`;
}

function textAt({ text, x, y, lettering }: TextMark, paint: string): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(lettering.size)}"${paint}>${escaped(text)}</text>`;
}

function element(mark: StillMark, ties: SvgTies): string {
  switch (mark.kind) {
    case 'shape':
      return shapeElement(mark, ties);
    case 'box':
      return layers(mark.fill, mark.line, ties, (paint) => `<rect ${boxOf(mark.box)}${paint}/>`);
    case 'text':
      return textElement(mark);
    case 'window':
      return `<g clip-path="url(#${windowId(mark.frame, ties)})">\n${elementsOf(mark.marks, ties)}\n</g>`;
  }
}

function shapeElement(
  { name, fill, line, opacity }: Extract<StillMark, { kind: 'shape' }>,
  ties: SvgTies,
): string {
  const drawn = layers(fill ?? { colour: null }, line, ties, (paint) => useOf(name, paint, ties));
  return opacity === undefined ? drawn : `<g opacity="${opacity}">${drawn}</g>`;
}

function useOf(name: string, paint: string, ties: SvgTies): string {
  const target = `#${outlineId(name, ties)}`;
  const old = ties.readers === 'file' ? ` xlink:href="${target}"` : '';
  return `<use href="${target}"${old}${paint}/>`;
}

/** The same outline once for its colour and line, and once more for a pattern on it. */
function layers(
  { colour, pattern }: Fill,
  line: Line | undefined,
  ties: SvgTies,
  draw: (paint: string) => string,
): string {
  const base = draw(` fill="${colour ?? 'none'}"${line ? strokeOf(line) : ''}`);
  return pattern ? base + draw(` fill="url(#${patternId(pattern, ties)})"`) : base;
}

function textElement(mark: TextMark): string {
  const { lettering, anchor, halo } = mark;
  const set = ` font-weight="${lettering.weight}" text-anchor="${anchor}"`;
  // The rim is a text of its own, for programs that do not know paint-order.
  const rim = halo ? textAt(mark, `${set} fill="none"${strokeOf(halo)} aria-hidden="true"`) : '';
  return rim + textAt(mark, `${set} fill="${lettering.colour}"`);
}

function strokeOf({ colour, width }: Line): string {
  return ` stroke="${colour}" stroke-width="${round(width)}" stroke-linejoin="round"`;
}

const every = (marks: readonly StillMark[]): readonly StillMark[] =>
  marks.flatMap((mark) => (mark.kind === 'window' ? [mark, ...every(mark.marks)] : [mark]));

function outlines(marks: readonly StillMark[], ties: SvgTies): readonly string[] {
  const paths = new Map(
    every(marks).flatMap((mark) =>
      mark.kind === 'shape' ? [[mark.name, mark.path] as const] : [],
    ),
  );
  return [...paths].map(([name, path]) => `<path id="${outlineId(name, ties)}" d="${path}"/>`);
}

function patterns(marks: readonly StillMark[], ties: SvgTies): readonly string[] {
  const used = new Map(
    every(marks).flatMap((mark) => {
      const pattern = mark.kind === 'shape' || mark.kind === 'box' ? mark.fill?.pattern : null;
      return pattern ? [[patternId(pattern, ties), pattern] as const] : [];
    }),
  );
  return [...used].map(([id, { id: name, scale }]) => {
    const { tile, path, width, ink } = PATTERNS[name];
    const paint =
      width === 0
        ? `fill="${ink.light}"`
        : `fill="none" stroke="${ink.light}" stroke-width="${width}"`;
    return `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path d="${path}" ${paint}/></pattern>`;
  });
}

function windows(marks: readonly StillMark[], ties: SvgTies): readonly string[] {
  const frames = new Map(
    every(marks).flatMap((mark) =>
      mark.kind === 'window' ? [[windowId(mark.frame, ties), mark.frame] as const] : [],
    ),
  );
  return [...frames].map(
    ([id, frame]) => `<clipPath id="${id}"><rect ${boxOf(frame)}/></clipPath>`,
  );
}

const outlineId = (name: string, { prefix }: SvgTies) => `${prefix}outline-${name}`;
const patternId = (
  { id, scale }: { readonly id: PatternId; readonly scale: number },
  { prefix }: SvgTies,
) => `${prefix}pattern-${id}-${String(scale).replace('.', '_')}`;
const windowId = ({ x, y, width, height }: Frame, { prefix }: SvgTies) =>
  `${prefix}window-${[x, y, width, height].map(Math.round).join('-')}`;
const boxOf = ({ x, y, width, height }: Frame) =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
const round = (value: number) => String(Math.round(value * 100) / 100);
