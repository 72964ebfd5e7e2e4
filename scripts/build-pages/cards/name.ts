/** The pages that are about something of their own; every other page shares the overview's card. */
const OWN_CARD = /^(?:en\/)?(?:region|tema|jamfor)\//;

/**
 * Where a page's card is, below the base: "card/region-dalarna.png". `path` as in `pagePaths`. Where there are no cards but
 * the overview's (`hasPairsAndCards`), all pages share it.
 */
export function cardFile(path: string, hasOwn = true): string {
  if (hasOwn && OWN_CARD.test(path)) return `card/${path.split('/').filter(Boolean).join('-')}.png`;
  return `card/${path.startsWith('en/') ? 'en-index' : 'index'}.png`;
}

/** The pages whose cards must be drawn, one for each card. */
export function pagesWithCards(paths: readonly string[], hasOwn = true): readonly string[] {
  const files = paths.map((path) => cardFile(path, hasOwn));
  return paths.filter((_, index) => files.indexOf(files[index] ?? '') === index);
}
