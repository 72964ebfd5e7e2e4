import type { Atlas } from '../model/atlas';
import type { Bilingual } from '../model/bilingual';
import type { FocusArea } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { themeInText } from './names';

/** A focus area, the note that its reading has, and which themes the note tells to be missed. */
export interface NotedFocusArea {
  readonly focusArea: FocusArea;
  readonly note: Bilingual;
  readonly missed: readonly string[];
}

/** The focus areas of a region without a theme that their note names: a note says why a theme that a reader expects is not there. */
export function focusAreasNoted(
  atlas: Atlas,
  code: RegionCode,
  themes: readonly string[],
): readonly NotedFocusArea[] {
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
