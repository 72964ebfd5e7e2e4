import type { Lang } from '../domain/model/dataset';
import { changesEn, programmesEn } from './en/programmes';
import { changesSv, programmesSv } from './sv/programmes';

export const PROGRAMMES: Readonly<Record<Lang, typeof programmesSv>> = {
  sv: programmesSv,
  en: programmesEn,
};

export const CHANGES: Readonly<Record<Lang, typeof changesSv>> = { sv: changesSv, en: changesEn };
