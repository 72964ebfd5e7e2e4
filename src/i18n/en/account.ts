/** Returns who has read the texts, and how, the same wherever it is said. `whose` is "our" or "Regionatlas’s". */
export const accountEn = (whose: string) =>
  `The themes are ${whose} interpretation: two readers have read every text independently of each other, and every theme has a quote, word for word, as evidence.`;
