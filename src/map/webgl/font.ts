import fontUrl from '../../ui/font/font.woff2?url';

/** The map's own name for the page's font, which the page's style sheet can neither change nor lack. */
const FAMILY = 'Regionatlas Map';

/**
 * Font stacks in the weights of the SVG. The map library draws text with the fonts of the document and reads the
 * weight from the first name, which therefore is a weight and not a font. The style's own `font-faces` would be
 * simpler, but draws a variable font in its regular weight only.
 */
export const MEDIUM: string[] = ['Medium', FAMILY];
export const BOLD: string[] = ['Bold', FAMILY];

let registered = false;

/** Adds the font to the document. The library waits until it is loaded before it draws text. */
export function registerFont(): void {
  if (registered) return;
  registered = true;
  document.fonts.add(new FontFace(FAMILY, `url("${fontUrl}")`, { weight: '400 700' }));
}
