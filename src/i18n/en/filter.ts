import type { filterSv } from '../sv/filter';

export const filterEn: typeof filterSv = {
  counts: 'The numbers in brackets say how many ⟨regions⟩ each choice would highlight.',
  parts: 'Part of ⟨the country⟩',
  themes: 'Themes, which also colour the map',
  rules: 'Highlight ⟨regions⟩',
  rule: {
    off: (count) => `whatever their themes (${count})`,
    all: (count) => `with every selected theme (${count})`,
    any: (count) => `with at least one selected theme (${count})`,
  },
  colours: 'The colours apply to ⟨the whole country⟩.',
  clear: 'Clear the filter',
};
