/** @typedef {'main' | 'touches' | 'none'} Level */

/**
 * How every region works with a theme.
 * @returns {Map<string, Level>} by region code
 */
export function levelsOf(dataset, themeId) {
  return new Map(
    dataset.regions.map((region) => {
      const levels = region.areas
        .flatMap((area) => area.themes)
        .filter((theme) => theme.id === themeId)
        .map((theme) => theme.level);
      return [region.code, levels.includes('main') ? 'main' : (levels[0] ?? 'none')];
    }),
  );
}
