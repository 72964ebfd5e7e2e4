/** The pages that are about something of their own; every other page shares the overview's card. */
const OWN_CARD = /^(?:en\/)?(?:region|tema|jamfor)\//;

/** Where a page's card is, below the base: "card/region-dalarna.png". `path` as in `pagePaths`. */
export function cardFile(path: string): string {
  const name = OWN_CARD.test(path) ? path.split('/').filter(Boolean).join('-') : overviewOf(path);
  return `card/${name}.png`;
}

function overviewOf(path: string): string {
  return path.startsWith('en/') ? 'en-index' : 'index';
}

/** The pages whose cards must be drawn, one for each card. */
export function pagesWithCards(paths: readonly string[]): readonly string[] {
  const files = paths.map(cardFile);
  return paths.filter((_, index) => files.indexOf(files[index] ?? '') === index);
}
