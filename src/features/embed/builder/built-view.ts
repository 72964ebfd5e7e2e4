import type { Atlas } from '../../../domain/model/atlas';
import { areNeighbours } from '../../../domain/geography/neighbours';
import { REGION_CODES, type RegionCode } from '../../../domain/model/region';
import {
  colourBySimilarity,
  colourByThemes,
  compareRegions,
  openComparison,
  selectedCode,
  selectRegion,
  START,
  type ViewState,
} from '../../../store/view-state';

/** What a map can be of, and what it can be coloured by: the choices of the form. */
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

/** The region that a choice begins with: what was there before, or else the first by name. */
function regionNow(view: ViewState): RegionCode {
  return selectedCode(view) ?? view.compared[0] ?? view.similarity ?? REGION_CODES[0] ?? '10';
}

/** The same colours for another subject. A comparison begins with a region and its first neighbour. */
export function withSubject(view: ViewState, kind: SubjectKind, atlas: Atlas): ViewState {
  const alone = compareRegions({ ...view, subject: START.subject }, []);
  if (kind === 'sweden') return alone;
  const code = regionNow(view);
  if (kind === 'region') return selectRegion(alone, code);
  const other = REGION_CODES.find((each) => areNeighbours(atlas, code, each)) ?? nextOf(code);
  return openComparison(alone, inOrder([code, other]));
}

/** The same subject in other colours. Which themes is for the reader to say: without one it is the overview. */
export function withColour(view: ViewState, kind: ColourKind): ViewState {
  return kind === 'similarity'
    ? colourBySimilarity(view, regionNow(view))
    : colourByThemes(view, kind === 'themes' ? view.themes : []);
}

/** Puts a region in a place of the comparison, from 0, or null takes the place away. */
export function withCompared(view: ViewState, place: number, code: RegionCode | null): ViewState {
  const codes: (RegionCode | null)[] = [...view.compared];
  codes[place] = code;
  return compareRegions(
    view,
    codes.filter((each) => each !== null),
  );
}

function nextOf(code: RegionCode): RegionCode {
  return REGION_CODES.find((each) => each !== code) ?? code;
}

/** By name, which is the order of a pair's own page. */
function inOrder(codes: readonly RegionCode[]): readonly RegionCode[] {
  return REGION_CODES.filter((code) => codes.includes(code));
}
