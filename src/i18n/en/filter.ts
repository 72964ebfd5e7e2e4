import type { filterSv } from '../sv/filter';
import { grammarEn } from './grammar';

const { digits } = grammarEn;

export const filterEn: typeof filterSv = {
  counts: 'The numbers in brackets say how many ⟨regions⟩ each choice would highlight.',
  parts: 'Part of ⟨the country⟩',
  themes: 'Themes, which also colour the map',
  rules: 'Highlight ⟨regions⟩',
  rule: {
    off: (count) => `whatever their themes (${digits(count)})`,
    all: (count) => `with every selected theme (${digits(count)})`,
    any: (count) => `with at least one selected theme (${digits(count)})`,
  },
  colours: 'The colours apply to ⟨the whole country⟩.',
  clear: 'Clear the filter',
};
