import type { Lang } from '../domain/model/dataset';

/** What pages say where their scripts fail to start them, by what their shells name, and what the link is called that loads one again. */
export const START_FAILURE: Readonly<
  Record<Lang, Readonly<Record<'page' | 'frame' | 'builder' | 'studio' | 'again', string>>>
> = {
  sv: {
    page: 'Något gick fel. Sidan kan läsas och länkarna fungerar, men sökning, filter och val fungerar inte.',
    frame:
      'Något gick fel. Kartan kan läsas och länkarna fungerar, men den visar kanske inte det som var tänkt.',
    builder:
      'Något gick fel. Sidan kan läsas och länkarna fungerar, men valen och knapparna fungerar inte.',
    studio:
      'Något gick fel. Verkstaden och dess utkast går inte att använda just nu. Det som är sparat i webbläsaren finns kvar.',
    again: 'Ladda om sidan',
  },
  en: {
    page: 'Something went wrong. The page can be read and links work, but search, filters and choices do not.',
    frame:
      'Something went wrong. The map can be read and links work, but it may not show what was meant.',
    builder:
      'Something went wrong. The page can be read and links work, but choices and buttons do not.',
    studio:
      'Something went wrong. The studio and its drafts cannot be used right now. What is saved in the browser is still there.',
    again: 'Reload the page',
  },
};
