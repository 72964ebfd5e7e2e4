import type { Rights, Terms } from '../../domain/model/terms';

/** Returns the terms of each part in English, the same words on every page and in every file. */
export const termsEn = ({ publisher, hasContacts, mapData, licence }: Rights): Terms => ({
  texts: `${hasContacts ? 'Texts and contacts' : 'The texts'} are published by ${publisher} ${licence ? `under the licence ${licence.en}` : 'without a stated licence'} and reproduced word for word.`,
  themes: 'The themes are Regionatlas’s interpretation of the texts (MIT licence).',
  shapes: mapData
    ? `The borders of the map are based on ${mapData.source.en}${mapData.licence ? ` (${mapData.licence.en})` : ''}.`
    : 'Where the borders of the map come from is not stated.',
  code: 'The source code is under the MIT licence.',
});
