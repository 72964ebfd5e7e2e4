/** The page's type as a style names it, with the whole font behind it for rarer letters; see `lettering.css`. */
export const FAMILY = "'Regionatlas Lettering', 'Atkinson Hyperlegible Next Variable'";
