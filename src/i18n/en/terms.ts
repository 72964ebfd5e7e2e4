import type { Terms } from '../../domain/model/terms';

/** Returns the terms of each part in English, the same words on every page and in every file. */
export const termsEn = (publisher: string, hasContacts: boolean): Terms => ({
  texts: `${hasContacts ? 'Texts and contacts' : 'The texts'} are published by ${publisher} without a stated licence and reproduced word for word.`,
  themes: 'The themes are Regionatlas’s interpretation of the texts (MIT licence).',
  shapes: 'The borders of the map are based on Natural Earth (free to use).',
  code: 'The source code is under the MIT licence.',
});
