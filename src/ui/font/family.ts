/** The page's type; see `lettering.css`. */
export const LETTERING = "'Regionatlas Lettering'";

/** The same as a style names it, with the whole font behind it for rarer letters. */
export const FAMILY = `${LETTERING}, 'Atkinson Hyperlegible Next Variable'`;
