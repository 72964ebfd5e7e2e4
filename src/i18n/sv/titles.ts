import { partWithData, type SiteSubject } from '../../domain/model/translation';
import { grammarSv } from './grammar';

/** "Sveriges 21 regioner", or "13 av Sveriges 21 regioner" where the others have no data. */
export function whoHasChosenSv(subject: SiteSubject): string {
  const { title, areas } = subject.areaSystem;
  const part = partWithData(subject);
  if (part === null) return title?.sv ?? '⟨regionerna⟩';
  const all = title?.sv ?? `de ${grammarSv.numeral(areas.length)} ⟨regionerna⟩`;
  return `⟨${grammarSv.numeral(part)}⟩ av ${all}`;
}

/** "Vad Sveriges 21 regioner har valt i Vägar", after a first word. */
export function whatIsChosenSv(what: string, subject: SiteSubject): string {
  return `${what} ${whoHasChosenSv(subject)} har valt i ${subject.programme.title}`;
}
