import type { EmbedWords } from './embed-words';

/** The wording of embedding in English. */
export const embedEn: EmbedWords = {
  frame: {
    regions: 'The regions on the map',
    help: 'Move with the arrow keys or type the beginning of a name. Enter opens the region in a new tab.',
    helpWithout: 'The links open the region in a new tab.',
    open: 'Open in Regionatlas',
    newTab: 'in a new tab',
    source: (line) => `Source: ${line} The themes are Regionatlas’s reading of the texts.`,
  },
};
