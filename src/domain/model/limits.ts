/** The most families that a programme may have: the palette has a colour for each. */
export const MAX_FAMILIES = 5;

/** The most main themes of a focus area: two, where its text has two parts of equal weight. */
export const MAX_MAIN_THEMES = 2;
