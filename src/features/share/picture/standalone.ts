import { FONT_NAME } from '../../../ui/font/family';
import fontAddress from '../../../ui/font/font.woff2?url';

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
export async function fontData(): Promise<string> {
  const response = await fetch(fontAddress);
  if (!response.ok) throw new Error(`The font could not be fetched (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCodePoint(byte));
  return `data:font/woff2;base64,${btoa(characters.join(''))}`;
}
