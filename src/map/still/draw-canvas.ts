import { PATTERNS, type PatternId } from '../../domain/choropleth/palette';
import type { Fill, Frame, Line, StillMark } from './mark';

/** What differs between a browser's canvas and the build's. */
export interface CanvasKit {
  readonly context: CanvasRenderingContext2D;
  /** The family of type that `context` knows. */
  readonly family: string;
  /** The picture's pixels for each of its units: patterns are drawn as sharp as the rest. */
  readonly scale: number;
  readonly path: (d: string) => Path2D;
  /** A small canvas of its own, square, `side` pixels. */
  readonly tile: (side: number) => CanvasRenderingContext2D;
}

/** Draws a list of marks on a canvas whose units are the picture's. Throws if a pattern cannot be made. */
export function drawStill(kit: CanvasKit, marks: readonly StillMark[]): void {
  for (const mark of marks) drawMark(kit, mark);
}

function drawMark(kit: CanvasKit, mark: StillMark): void {
  const { context } = kit;
  switch (mark.kind) {
    case 'shape': {
      context.globalAlpha = mark.opacity ?? 1;
      const path = kit.path(mark.path);
      if (mark.fill) fillWith(kit, mark.fill, path);
      if (mark.line) strokeWith(context, mark.line, path);
      context.globalAlpha = 1;
      return;
    }
    case 'box': {
      const path = boxPath(kit, mark.box);
      fillWith(kit, mark.fill, path);
      if (mark.line) strokeWith(context, mark.line, path);
      return;
    }
    case 'text':
      return drawText(kit, mark);
    case 'window':
      context.save();
      context.clip(boxPath(kit, mark.frame));
      drawStill(kit, mark.marks);
      context.restore();
  }
}

function drawText(
  { context, family }: CanvasKit,
  { text, x, y, lettering, anchor, halo }: Extract<StillMark, { kind: 'text' }>,
): void {
  context.font = `${String(lettering.weight)} ${String(lettering.size)}px ${family}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  if (halo) {
    use(context, halo);
    context.strokeText(text, x, y);
  }
  context.fillStyle = lettering.colour;
  context.fillText(text, x, y);
}

function fillWith(kit: CanvasKit, { colour, pattern }: Fill, path: Path2D): void {
  const { context } = kit;
  if (colour !== null) {
    context.fillStyle = colour;
    context.fill(path);
  }
  if (!pattern) return;
  context.fillStyle = patternOf(kit, pattern.id, pattern.scale);
  context.fill(path);
}

function strokeWith(context: CanvasRenderingContext2D, line: Line, path: Path2D): void {
  use(context, line);
  context.stroke(path);
}

function use(context: CanvasRenderingContext2D, { colour, width }: Line): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
}

function boxPath({ path }: CanvasKit, { x, y, width, height }: Frame): Path2D {
  return path(`M${x},${y}h${width}v${height}h${-width}z`);
}

function patternOf(kit: CanvasKit, id: PatternId, size: number): CanvasPattern {
  const shape = PATTERNS[id];
  const sharp = size * kit.scale;
  const ink = kit.tile(shape.tile * sharp);
  ink.scale(sharp, sharp);
  const path = kit.path(shape.path);
  if (shape.width === 0) {
    ink.fillStyle = shape.ink.light;
    ink.fill(path);
  } else {
    strokeWith(ink, { colour: shape.ink.light, width: shape.width }, path);
  }
  const pattern = kit.context.createPattern(ink.canvas, 'repeat');
  if (!pattern) throw new Error(`The pattern "${id}" could not be drawn.`);
  pattern.setTransform({ a: 1 / kit.scale, d: 1 / kit.scale });
  return pattern;
}
