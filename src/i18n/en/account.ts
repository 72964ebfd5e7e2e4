import type { Programme } from '../../domain/model/dataset';

/** Returns whose the themes are and how the texts were read, the same wherever it is said. */
export const accountEn = (whose: string, { reading }: Pick<Programme, 'reading'>) =>
  `The themes are ${whose} interpretation. ${reading ? `${reading.en} ` : ''}Every theme has a quote, word for word, as evidence. A main theme is something that a focus area is chiefly about (it may have two), a secondary theme something that it also takes up.`;
