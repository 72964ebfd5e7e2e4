/** The pages that are about something of their own; every other page shares the overview's card. */
const OWN_CARD = /^(?:en\/)?(?:region|tema|jamfor)\//;

/** Where a page's card is, below the base: "card/region-dalarna.png". `path` as in `pagePaths`. */
export function cardFile(path: string): string {
  if (!OWN_CARD.test(path)) return overviewCard(path);
  return `card/${path.split('/').filter(Boolean).join('-')}.png`;
}

/**
 * Where the overview's card is, in the language of a page. In programmes other than the site's first all pages share it:
 * with a card for each, those would be a sixth of what the programme adds to the build.
 */
export function overviewCard(path: string): string {
  return `card/${path.startsWith('en/') ? 'en-index' : 'index'}.png`;
}

/** The pages whose cards must be drawn, one for each card. */
export function pagesWithCards(
  paths: readonly string[],
  fileOf: (path: string) => string = cardFile,
): readonly string[] {
  const files = paths.map((path) => fileOf(path));
  return paths.filter((_, index) => files.indexOf(files[index] ?? '') === index);
}
