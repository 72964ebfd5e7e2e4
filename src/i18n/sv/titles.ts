import type { SiteSubject } from '../../domain/model/translation';

/** "Vad Sveriges 21 regioner har valt i Vägar", after a first word. */
export function whatIsChosenSv(what: string, { programme, areaSystem }: SiteSubject): string {
  return `${what} ${areaSystem.title?.sv ?? 'regionerna'} har valt i ${programme.title}`;
}
