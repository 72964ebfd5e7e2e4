import type { Atlas } from '../model/atlas';
import type { RegionCode } from '../model/region';
import { themeInText } from './names';

/** The focus areas of a region without a theme that their note names, and which: a note says why a theme that a reader expects is not there. */
export function focusAreasNoted(atlas: Atlas, code: RegionCode, themes: readonly string[]) {
  const focusAreas = atlas.regionByCode.get(code)?.areas ?? [];
  return focusAreas.flatMap((focusArea) => {
    const { note } = focusArea;
    const isMissed = (id: string) =>
      note?.sv.includes(themeInText(atlas, id, 'sv')) &&
      !focusArea.themes.some((theme) => theme.id === id);
    const missed = themes.filter(isMissed);
    return note && missed.length > 0 ? [{ focusArea, note, missed }] : [];
  });
}
