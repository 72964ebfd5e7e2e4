import { MAX_COMPARED } from '../../domain/comparison/comparison';
import type { RegionCode } from '../../domain/model/region';
import { useThemeLinks } from '../../map/theme-links';
import { useViewLinks, type ViewLink } from '../../store/app-context';
import { colourByThemes, openComparison, selectRegion } from '../../store/view-state';

/** Links that stay in the matrix view: a region opens beside it, a theme highlights its column. */
export interface MatrixLinks {
  readonly region: (code: RegionCode) => ViewLink;
  readonly theme: (id: string) => ViewLink;
  readonly noTheme: () => ViewLink;
  /** It needs scripts; null for more regions than a comparison holds. */
  readonly compare: (codes: readonly RegionCode[]) => ViewLink | null;
}

/** The links of the matrix. */
export function useMatrixLinks(): MatrixLinks {
  const link = useViewLinks();
  return {
    region: (code) => link((view) => selectRegion(view, code)),
    theme: useThemeLinks(),
    noTheme: () => link((view) => colourByThemes(view, [])),
    compare: (codes) =>
      codes.length <= MAX_COMPARED ? link((view) => openComparison(view, codes)) : null,
  };
}
