import type { Lang } from '../domain/model/dataset';
import { inWordsFor } from '../i18n/area-words';
import { ABOUT } from '../i18n/about';
import { en as writtenEn } from '../i18n/en/messages';
import { exportEn as writtenExportEn } from '../i18n/en/export';
import { filterEn as writtenFilterEn } from '../i18n/en/filter';
import { matrixEn } from '../i18n/en/matrix';
import { shareEn as writtenShareEn } from '../i18n/en/share';
import { exportSv as writtenExportSv } from '../i18n/sv/export';
import { filterSv as writtenFilterSv } from '../i18n/sv/filter';
import { matrixSv } from '../i18n/sv/matrix';
import { sv as writtenSv } from '../i18n/sv/messages';
import { shareSv as writtenShareSv } from '../i18n/sv/share';
import { AREA_DATA } from './areas';

/** Texts in the words for Sweden's regions. */
export function ofRegions<Texts extends object>(lang: Lang, texts: Texts): Texts {
  return inWordsFor(AREA_DATA, lang, texts);
}

/** Texts that are loaded with what shows them. */
export const lateSv = ofRegions('sv', {
  about: ABOUT.sv,
  matrix: { ...writtenSv.matrix, ...matrixSv },
});
export const lateEn = ofRegions('en', {
  about: ABOUT.en,
  matrix: { ...writtenEn.matrix, ...matrixEn },
});
export const sv = ofRegions('sv', writtenSv);
export const en = ofRegions('en', writtenEn);
export const exportSv = ofRegions('sv', writtenExportSv);
export const exportEn = ofRegions('en', writtenExportEn);
export const filterSv = ofRegions('sv', writtenFilterSv);
export const filterEn = ofRegions('en', writtenFilterEn);
export const shareSv = ofRegions('sv', writtenShareSv);
export const shareEn = ofRegions('en', writtenShareEn);
