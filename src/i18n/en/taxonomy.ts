import type { StudioMessages } from '../messages';
import { MAX_FAMILIES } from '../../domain/model/dataset';
import { grammarEn } from './grammar';

const { figures, focusArea, theme } = grammarEn;
const families = ['family', 'families'] as const;

/** The texts of the studio's place for themes and families in English. */
export const taxonomyEn: StudioMessages['themes'] = {
  title: 'Themes and families',
  how: 'The texts are read for the themes of the programme. Each theme belongs to a family, and each family has a colour on the map. If the programme has other themes than the one that is published, change them here before you read.',
  summary: (themes, groups) => `${figures(themes, theme)} in ${figures(groups, families)}`,
  families: {
    title: `Families, at most ${MAX_FAMILIES}`,
    make: 'New family',
    add: 'Add the family',
    count: (count) => (count === 0 ? 'No themes.' : `${figures(count, theme)}.`),
    merged: 'Its themes are moved there.',
    removeUnused: (count) => `Remove the ${count} families that have no themes`,
  },
  themes: {
    title: 'Themes',
    make: 'New theme',
    add: 'Add the theme',
    count: (count) => (count === 0 ? 'No focus areas.' : `${figures(count, focusArea)}.`),
    removeUnused: (count) => `Remove the ${count} themes that no focus area has`,
    merged:
      'The focus areas and quotes are moved there. A theme has one quote: where a focus area has both themes, that of the higher level stays, or, if the levels are the same, that of the theme you choose.',
  },
  same: '(the same in Swedish)',
  label: { sv: 'Name in Swedish', en: 'Name in English' },
  definition: { sv: 'Definition in Swedish', en: 'Definition in English' },
  english: 'Where there is no English, the Swedish is shown.',
  family: 'Family',
  keep: 'Keep the change',
  mergeInto: (label) => `Merge ${label} into`,
  merge: 'Merge',
  remove: (label) => `Remove ${label}`,
};
