/** The page's type; see `font.css`. */
export const FONT_NAME = "'Regionatlas Lettering'";

/** The same as a style names it, with the whole font behind it for rarer letters. */
export const FAMILY = `${FONT_NAME}, 'Atkinson Hyperlegible Next Variable'`;
