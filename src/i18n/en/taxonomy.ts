import type { StudioMessages } from '../messages';
import { MAX_FAMILIES } from '../../domain/model/limits';
import { grammarEn } from './grammar';

const { figures, focusArea, theme } = grammarEn;
const families = ['family', 'families'] as const;

export const taxonomyEn: StudioMessages['themes'] = {
  title: 'Themes and families',
  how: 'Each focus area is given themes based on its text. Each theme belongs to a family, and each family has a colour on the map. If your programme has other themes than the published one, change them here before you set themes.',
  summary: (themes, groups) => `${figures(themes, theme)} in ${figures(groups, families)}`,
  families: {
    title: `Families, at most ${MAX_FAMILIES}`,
    make: 'New family',
    add: 'Add the family',
    count: (count) => (count === 0 ? 'No themes.' : `${figures(count, theme)}.`),
    merged: 'Its themes are moved there, and the family is removed.',
    removeUnused: (count) => `Remove the ${count} families that have no themes`,
  },
  themes: {
    title: 'Themes',
    make: 'New theme',
    add: 'Add the theme',
    count: (count) => (count === 0 ? 'No focus areas.' : `${figures(count, focusArea)}.`),
    removeUnused: (count) => `Remove the ${count} themes that no focus area has`,
    merged:
      'The focus areas and quotes are moved there, and the theme is removed. In a focus area a theme has only one quote: where it has both themes, the quote of the higher level stays, or, if the levels are the same, that of the theme you choose.',
  },
  same: '(the same in Swedish)',
  label: { sv: 'Name in Swedish', en: 'Name in English' },
  definition: { sv: 'Definition in Swedish', en: 'Definition in English' },
  english: 'Where there is no English, the Swedish is shown.',
  family: 'Family',
  keep: 'Save the change',
  mergeInto: (label) => `Merge ${label} into`,
  merge: 'Merge',
  remove: (label) => `Remove ${label}`,
};
