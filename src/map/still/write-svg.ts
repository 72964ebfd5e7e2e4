import { PATTERNS, type PatternId } from '../../domain/palette';
import type { Fill, Frame, Line, StillMark } from './still-mark';

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

/**
 * A list of marks as an SVG file of its own: presentation attributes only, no style sheet, no script, every
 * outline once. `xlink:href` stands beside `href`, because office programs know no other.
 */
export function svgOf(marks: readonly StillMark[], head: SvgHead): string {
  const { width, height, lang, title, description, family } = head;
  const body = marks.map(element).join('\n');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${lang}" role="img" font-family="${escapeXml(family)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<defs>\n${[...outlines(marks), ...patterns(marks), ...windows(marks)].join('\n')}\n</defs>`,
    body,
    '</svg>\n',
  ].join('\n');
}

/** Text made safe for an element's content and for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function element(mark: StillMark): string {
  switch (mark.kind) {
    case 'shape':
      return shapeElement(mark);
    case 'box':
      return layers(mark.fill, mark.line, (paint) => `<rect ${boxOf(mark.box)}${paint}/>`);
    case 'text':
      return textElement(mark);
    case 'window':
      return `<g clip-path="url(#${windowId(mark.frame)})">\n${mark.marks.map(element).join('\n')}\n</g>`;
  }
}

function shapeElement({
  name,
  fill,
  line,
  opacity,
}: Extract<StillMark, { kind: 'shape' }>): string {
  const id = outlineId(name);
  const drawn = layers(
    fill ?? { colour: null },
    line,
    (paint) => `<use href="#${id}" xlink:href="#${id}"${paint}/>`,
  );
  return opacity === undefined ? drawn : `<g opacity="${opacity}">${drawn}</g>`;
}

/** The same outline once for its colour and line, and once more for a pattern on it. */
function layers(
  { colour, pattern }: Fill,
  line: Line | undefined,
  draw: (paint: string) => string,
): string {
  const base = draw(` fill="${colour ?? 'none'}"${line ? strokeOf(line) : ''}`);
  return pattern ? base + draw(` fill="url(#${patternId(pattern)})"`) : base;
}

function textElement({
  text,
  x,
  y,
  lettering,
  anchor,
  halo,
}: Extract<StillMark, { kind: 'text' }>): string {
  const { size, weight, colour } = lettering;
  const draw = (paint: string) =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" text-anchor="${anchor}"${paint}>${escapeXml(text)}</text>`;
  // Not every program knows paint-order, so the rim is a text of its own.
  const rim = halo ? draw(` fill="none"${strokeOf(halo)} aria-hidden="true"`) : '';
  return rim + draw(` fill="${colour}"`);
}

function strokeOf({ colour, width }: Line): string {
  return ` stroke="${colour}" stroke-width="${round(width)}" stroke-linejoin="round"`;
}

const every = (marks: readonly StillMark[]): readonly StillMark[] =>
  marks.flatMap((mark) => (mark.kind === 'window' ? [mark, ...every(mark.marks)] : [mark]));

function outlines(marks: readonly StillMark[]): readonly string[] {
  const paths = new Map(
    every(marks).flatMap((mark) =>
      mark.kind === 'shape' ? [[mark.name, mark.path] as const] : [],
    ),
  );
  return [...paths].map(([name, path]) => `<path id="${outlineId(name)}" d="${path}"/>`);
}

function patterns(marks: readonly StillMark[]): readonly string[] {
  const used = new Map(
    every(marks).flatMap((mark) => {
      const pattern = mark.kind === 'shape' || mark.kind === 'box' ? mark.fill?.pattern : null;
      return pattern ? [[patternId(pattern), pattern] as const] : [];
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

function windows(marks: readonly StillMark[]): readonly string[] {
  const frames = new Map(
    every(marks).flatMap((mark) =>
      mark.kind === 'window' ? [[windowId(mark.frame), mark.frame] as const] : [],
    ),
  );
  return [...frames].map(
    ([id, frame]) => `<clipPath id="${id}"><rect ${boxOf(frame)}/></clipPath>`,
  );
}

const outlineId = (name: string) => `outline-${name}`;
const patternId = ({ id, scale }: { readonly id: PatternId; readonly scale: number }) =>
  `pattern-${id}-${String(scale).replace('.', '_')}`;
const windowId = ({ x, y, width, height }: Frame) =>
  `window-${[x, y, width, height].map(Math.round).join('-')}`;
const boxOf = ({ x, y, width, height }: Frame) =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
const round = (value: number) => String(Math.round(value * 100) / 100);
