import type { EmbedWords } from './embed-words';

/** The wording of embedding in Swedish. */
export const embedSv: EmbedWords = {
  frame: {
    regions: 'Regionerna på kartan',
    help: 'Flytta med piltangenterna eller skriv början av ett namn. Enter öppnar regionen i en ny flik.',
    helpWithout: 'Länkarna öppnar regionen i en ny flik.',
    open: 'Öppna i Regionatlas',
    newTab: 'i en ny flik',
    source: (line) => `Källa: ${line} Temana är Regionatlas läsning av texterna.`,
  },
};
