import type { Atlas } from '../../../domain/model/atlas';
import { areNeighbours } from '../../../domain/geography/neighbours';
import type { ColourBy } from '../../../domain/choropleth/choropleth';
import type { RegionCode } from '../../../domain/model/region';
import type { SubjectKind } from '../../../store/embed-address';
import {
  colourBySimilarity,
  colourByThemes,
  leaveRegion,
  setCompared,
  openComparison,
  selectedCode,
  selectRegion,
  type ViewState,
} from '../../../store/view-state';

/** Returns the region to start a choice with: one of the view's, or else the first. */
function initialRegion({ areas }: Atlas, view: ViewState): RegionCode {
  return selectedCode(view) ?? view.compared[0] ?? view.similarity ?? areas.codes[0] ?? '';
}

/** Returns the view with another subject. A comparison starts with a region and its first neighbour. */
export function withSubject(view: ViewState, kind: SubjectKind, atlas: Atlas): ViewState {
  const uncompared = setCompared(leaveRegion(view), []);
  if (kind === 'sweden') return uncompared;
  const code = initialRegion(atlas, view);
  if (kind === 'region') return selectRegion(uncompared, code);
  const { codes } = atlas.areas;
  const other =
    codes.find((each) => areNeighbours(atlas, code, each)) ?? codes.find((each) => each !== code);
  // In the order of the addresses of pair pages.
  const pair = codes.filter((each) => each === code || each === other);
  return openComparison(uncompared, pair);
}

/** Returns the view with other colours. Themes start with none, which is the overview. */
export function withColour(view: ViewState, kind: ColourBy['kind'], atlas: Atlas): ViewState {
  return kind === 'similarity'
    ? colourBySimilarity(view, initialRegion(atlas, view))
    : colourByThemes(view, kind === 'themes' ? view.themes : []);
}

/** Puts a region at an index of the comparison, or removes the one there. */
export function withCompared(view: ViewState, index: number, code: RegionCode | null): ViewState {
  const codes: (RegionCode | null)[] = [...view.compared];
  codes[index] = code;
  return setCompared(
    view,
    codes.filter((each) => each !== null),
  );
}
