import fontUrl from '../../ui/font/font.woff2?url';

/** The map's own name for the page's type, so that the page's style sheet can neither change nor lack it. */
const FAMILY = 'Regionatlas Map Lettering';

/**
 * Font stacks in the weights of the SVG. The map library draws lettering from the fonts of the document
 * and reads the weight from the first name, which therefore is a weight and no font. The style's own
 * `font-faces` would be simpler, but draws a variable font in its regular weight only.
 */
export const MEDIUM: string[] = ['Medium', FAMILY];
export const BOLD: string[] = ['Bold', FAMILY];

let registered = false;

/** Makes the type known to the document. The library waits for it to load before it draws a letter. */
export function registerFont(): void {
  if (registered) return;
  registered = true;
  document.fonts.add(new FontFace(FAMILY, `url("${fontUrl}")`, { weight: '400 700' }));
}
