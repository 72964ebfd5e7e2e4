import type { Terms } from '../../domain/model/terms';

/** Returns the terms of each part in Swedish, the same words on every page and in every file. */
export const termsSv = (publisher: string, hasContacts: boolean): Terms => ({
  texts: `${hasContacts ? 'Texter och kontakter är publicerade' : 'Texterna är publicerade'} av ${publisher} utan angiven licens och återges ordagrant.`,
  themes: 'Temana är Regionatlas tolkning av texterna (MIT-licens).',
  shapes: 'Kartans gränser bygger på Natural Earth (fri att använda).',
  code: 'Programkoden har MIT-licens.',
});
