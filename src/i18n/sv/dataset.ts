import { partWithData, type SiteSubject } from '../../domain/model/translation';
import { grammarSv } from './grammar';
import type { Written } from '../../domain/model/language';
import { textLanguageName } from '../language';
import type { Programme } from '../../domain/model/dataset';
import type { Rights, Terms } from '../../domain/model/terms';

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

/** Returns the language of a programme's texts as a sentence goes on, ", på finska"; "" where it is Swedish. */
export function writtenInSv(programme: Written, before = ', '): string {
  const name = textLanguageName(programme, 'sv');
  return name === '' ? '' : `${before}på ${name}`;
}

/** Returns whose the themes are and how the texts were read, the same wherever it is said. `whose` is "vår" or "Regionatlas". */
export const accountSv = (whose: string, { reading }: Pick<Programme, 'reading'>) =>
  `Temana är ${whose} tolkning. ${reading ? `${reading.sv} ` : ''}Varje tema har ett ordagrant citat som stöd. Ett huvudtema är något som en inriktning främst handlar om (en inriktning kan ha två), ett bitema något som den också tar upp.`;

/** Returns the terms of each part in Swedish, the same words on every page and in every file. */
export const termsSv = ({ publisher, hasContacts, mapData, licence }: Rights): Terms => ({
  texts: `${hasContacts ? 'Texter och kontakter är publicerade' : 'Texterna är publicerade'} av ${publisher} ${licence ? `med licensen ${licence.sv}` : 'utan angiven licens'} och återges ordagrant.`,
  themes: 'Temana är Regionatlas tolkning av texterna (MIT-licens).',
  shapes: mapData
    ? `Kartans gränser bygger på ${mapData.source.sv}${mapData.licence ? ` (${mapData.licence.sv})` : ''}.`
    : 'Varifrån kartans gränser kommer är inte angivet.',
  code: 'Programkoden har MIT-licens.',
});
