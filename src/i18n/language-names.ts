import type { Bilingual } from '../domain/model/bilingual';

/**
 * The languages of Sweden and its neighbours, and those that a programme may else be written in, by their tag; others are called by
 * it. Browsers know other names than the build, or none, and what they show must be what the build wrote.
 */
export const LANGUAGE_NAMES: Readonly<Record<string, Bilingual>> = {
  ar: { sv: 'arabiska', en: 'Arabic' },
  da: { sv: 'danska', en: 'Danish' },
  de: { sv: 'tyska', en: 'German' },
  en: { sv: 'engelska', en: 'English' },
  fi: { sv: 'finska', en: 'Finnish' },
  fit: { sv: 'meänkieli', en: 'Meänkieli' },
  fr: { sv: 'franska', en: 'French' },
  is: { sv: 'isländska', en: 'Icelandic' },
  nb: { sv: 'norskt bokmål', en: 'Norwegian Bokmål' },
  nn: { sv: 'nynorska', en: 'Norwegian Nynorsk' },
  no: { sv: 'norska', en: 'Norwegian' },
  rom: { sv: 'romani', en: 'Romani' },
  se: { sv: 'nordsamiska', en: 'Northern Sami' },
  sma: { sv: 'sydsamiska', en: 'Southern Sami' },
  smj: { sv: 'lulesamiska', en: 'Lule Sami' },
  so: { sv: 'somaliska', en: 'Somali' },
  sv: { sv: 'svenska', en: 'Swedish' },
  yi: { sv: 'jiddisch', en: 'Yiddish' },
};
