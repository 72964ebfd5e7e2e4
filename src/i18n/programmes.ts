import type { ChangeMessages } from '../domain/changes/messages';
import type { Lang } from '../domain/model/dataset';
import { changesEn } from './en/changes';
import { programmesEn } from './en/programmes';
import { changesSv } from './sv/changes';
import { programmesSv } from './sv/programmes';

/** What is said where a site has several programmes. */
export const PROGRAMMES: Readonly<Record<Lang, typeof programmesSv>> = {
  sv: programmesSv,
  en: programmesEn,
};

/** The words of an account of changes. */
export const CHANGES: Readonly<Record<Lang, ChangeMessages>> = { sv: changesSv, en: changesEn };
