import type { Lang } from '../domain/model/dataset';

/** What a page says where its scripts fail to start it, and the name of the link that loads it again. */
export const START_FAILURE: Readonly<
  Record<Lang, { readonly sentence: string; readonly again: string }>
> = {
  sv: {
    sentence:
      'Något gick fel. Sidan kan läsas och länkarna fungerar, men sökning, filter och val fungerar inte.',
    again: 'Ladda om sidan',
  },
  en: {
    sentence:
      'Something went wrong. The page can be read and links work, but search, filters and choices do not.',
    again: 'Reload the page',
  },
};
