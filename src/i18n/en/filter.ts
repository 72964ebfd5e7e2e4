import type { FilterMessages } from '../messages';
import { grammarEn } from './grammar';

const { numeral } = grammarEn;

/** The texts of the filter in English. */
export const filterEn: FilterMessages = {
  counts: 'The numbers in brackets say how many ⟨regions⟩ each choice would highlight.',
  parts: 'Part of ⟨the country⟩',
  part: (part, count) => `${part} (${count})`,
  themes: 'Themes, which also colour the map',
  theme: (label, count) => `${label} (${count})`,
  rules: 'Highlight ⟨regions⟩',
  rule: {
    off: (count) => `whatever their themes (${count})`,
    all: (count) => `with every selected theme (${count})`,
    any: (count) => `with at least one selected theme (${count})`,
  },
  left: (count, total) =>
    `The filter highlights ${numeral(count)} of ${numeral(total)} ⟨regions⟩. The colours apply to ⟨the whole country⟩.`,
  clear: 'Clear the filter',
};
