import type { Measure } from './text';

/** Breaks a text into lines no wider than `width`, as `measure` sees them. A word wider than that stays whole. */
export function wrapText(
  text: string,
  style: Parameters<Measure>[1],
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
