/** Returns who has read the texts, and how, the same wherever it is said. `whose` is "vår" or "Regionatlas". */
export const accountSv = (whose: string) =>
  `Temana är ${whose} tolkning: två läsare har läst varje text oberoende av varandra, och varje tema har ett ordagrant citat som stöd.`;
