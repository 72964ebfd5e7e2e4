import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import subset from 'subset-font';
import type { Measure } from '../../../src/map/picture/text';
import { WHOLE_FONT } from '../../build-font/font';
import { escapeHtml } from '../../../src/ui/markup';

/** The family of the package's font, as the font itself has it. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
const WEIGHTS = [400, 500, 700];
/** Latin letters with all marks, and the punctuation that texts have. */
const LETTERS =
  String.fromCodePoint(...Array.from({ length: 0x02_50 - 0x20 }, (_, i) => 0x20 + i)) +
  '–—‘’“”„•…€−';

const options = await fontOptions();
const widths = new Map<string, number>();

/** An SVG with text in `FONT_FAMILY`, drawn pixel by pixel in another thread. The same SVG gives the same pixels. */
export const rasterise = (svg: string) => renderAsync(svg, options);

/** The width of a line in `FONT_FAMILY`: the sum of its words and the spaces between, each measured once. */
export const measureLine: Measure = (line, { size, weight }) => {
  const words = line.split(' ');
  const total = words.reduce((sum, word) => sum + widthOf(word, weight), 0);
  return (total + (words.length - 1) * widthOf('\u00A0', weight)) * size;
};

/** In sizes of the type. */
function widthOf(word: string, weight: number): number {
  const key = `${weight} ${word}`;
  const known = widths.get(key) ?? advance(word, weight);
  widths.set(key, known);
  return known;
}

/** Letters on both sides keep the spaces at a word's edges, which have no ink of their own. */
function advance(word: string, weight: number): number {
  return (inkWidth(`|${word}|`, weight) - inkWidth('||', weight)) / 100;
}

function inkWidth(text: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${FONT_FAMILY}" font-size="100" font-weight="${weight}">${escapeHtml(text)}</text></svg>`;
  return new Resvg(svg, options).getBBox()?.width ?? 0;
}

/** The package's font in each weight as files of their own: the library reads neither woff2 nor variable fonts. */
async function fontOptions(): Promise<ResvgRenderOptions> {
  const folder = mkdtempSync(join(tmpdir(), 'regionatlas-font-'));
  const whole = readFileSync(WHOLE_FONT);
  const fontFiles = await Promise.all(
    WEIGHTS.map(async (wght) => {
      const file = join(folder, `${wght}.ttf`);
      const font = await subset(whole, LETTERS, {
        targetFormat: 'sfnt',
        variationAxes: { wght },
      });
      writeFileSync(file, font);
      return file;
    }),
  );
  return { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT_FAMILY } };
}
