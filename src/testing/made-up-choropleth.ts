import type { AreaStyle, Choropleth, Highlights } from '../domain/choropleth/choropleth';
import { LABELS, REGION_CODES } from './areas';

export const NO_HIGHLIGHTS: Highlights = {
  selected: null,
  hovered: null,
  focused: null,
  undimmed: null,
  compared: [],
};

/** A choropleth in which each of these regions looks so, and that says nothing. */
export function madeUpChoropleth(look: AreaStyle, codes = REGION_CODES): Choropleth {
  return {
    key: 'any',
    heading: '',
    sentence: '',
    legend: [],
    labels: LABELS,
    regions: new Map(codes.map((code) => [code, look])),
  };
}
