import type { Atlas } from '../../../domain/model/atlas';
import { areNeighbours } from '../../../domain/geography/neighbours';
import { REGION_CODES, type RegionCode } from '../../../domain/model/region';
import {
  colourBySimilarity,
  colourByThemes,
  setCompared,
  openComparison,
  selectedCode,
  selectRegion,
  START,
  type ViewState,
} from '../../../store/view-state';

/** What a map can be of, and what it can be coloured by. */
export type SubjectKind = 'sweden' | 'region' | 'comparison';
export type ColourKind = 'overview' | 'themes' | 'similarity';

export function subjectKind(view: ViewState): SubjectKind {
  if (view.subject.kind === 'region') return 'region';
  return view.compared.length > 0 ? 'comparison' : 'sweden';
}

export function colourKind({ themes, similarity }: ViewState): ColourKind {
  if (similarity !== null) return 'similarity';
  return themes.length > 0 ? 'themes' : 'overview';
}

/** Returns the region to start a choice with: one of the view's, or else the first. */
function initialRegion(view: ViewState): RegionCode {
  return selectedCode(view) ?? view.compared[0] ?? view.similarity ?? REGION_CODES[0] ?? '10';
}

/** Returns the view with another subject. A comparison starts with a region and its first neighbour. */
export function withSubject(view: ViewState, kind: SubjectKind, atlas: Atlas): ViewState {
  const uncompared = setCompared({ ...view, subject: START.subject }, []);
  if (kind === 'sweden') return uncompared;
  const code = initialRegion(view);
  if (kind === 'region') return selectRegion(uncompared, code);
  const other = REGION_CODES.find((each) => areNeighbours(atlas, code, each)) ?? nextOf(code);
  return openComparison(uncompared, sortedRegions([code, other]));
}

/** Returns the view with other colours. Themes start with none, which is the overview. */
export function withColour(view: ViewState, kind: ColourKind): ViewState {
  return kind === 'similarity'
    ? colourBySimilarity(view, initialRegion(view))
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

function nextOf(code: RegionCode): RegionCode {
  return REGION_CODES.find((each) => each !== code) ?? code;
}

/** Sorts as the addresses of pair pages do. */
function sortedRegions(codes: readonly RegionCode[]): readonly RegionCode[] {
  return REGION_CODES.filter((code) => codes.includes(code));
}
