import type { Rights, Terms } from '../../domain/model/terms';

/** Returns the terms of each part in Swedish, the same words on every page and in every file. */
export const termsSv = ({ publisher, hasContacts, mapData, licence }: Rights): Terms => ({
  texts: `${hasContacts ? 'Texter och kontakter är publicerade' : 'Texterna är publicerade'} av ${publisher} ${licence ? `med licensen ${licence.sv}` : 'utan angiven licens'} och återges ordagrant.`,
  themes: 'Temana är Regionatlas tolkning av texterna (MIT-licens).',
  shapes: mapData
    ? `Kartans gränser bygger på ${mapData.source.sv}${mapData.licence ? ` (${mapData.licence.sv})` : ''}.`
    : 'Varifrån kartans gränser kommer är inte angivet.',
  code: 'Programkoden har MIT-licens.',
});
