import { writtenInSv, termsSv, whoHasChosenSv, accountSv } from './dataset';
import type { Programme } from '../../domain/model/dataset';
import type { Publication, SiteSubject } from '../../domain/model/translation';
import type { Rights } from '../../domain/model/terms';

export const aboutSv = {
  summary: (hasContacts: boolean, subject: SiteSubject) =>
    `Regionatlas visar vad ${whoHasChosenSv(subject)} har valt i programmet ${subject.programme.title}. Läs ⟨en regions⟩ inriktningar som de är publicerade${hasContacts ? ', se vem som anges som kontaktperson' : ''} och hitta andra ⟨regioner⟩ med samma teman.`,
  words: 'Vems ord',
  wordsText: (hasContacts: boolean, programme: Publication) =>
    `Texterna${hasContacts ? ' och kontakterna' : ''} kommer från ${programme.publisher}, sidan ”${programme.source}” om programmet ${programme.title}, och återges ordagrant${writtenInSv(programme)}.`,
  interpretation: 'Vems tolkning',
  interpretationText: (programme: Pick<Programme, 'reading'>) =>
    `${accountSv('vår', programme)} Citaten kan du visa i texten och bedöma själv.`,
  correct: 'Rätta ett fel',
  correctText: (operator: string | null) =>
    operator === null
      ? 'Vem som driver webbplatsen är inte angivet, så det finns ingen att skriva till här. Fel i texter, kontakter och tolkningar kan bara rättas i projektets filer, av någon som har dem.'
      : `Skriv till ${operator} om en text är fel återgiven, en kontakt inaktuell eller en tolkning värd att ompröva. Ange ⟨regionen⟩, inriktningen och de ord det gäller.`,
  reuse: 'Använd materialet',
  reuseText:
    'Datamängden, tabeller, kartans gränser och visitkort går att ladda ner i öppna filformat.',
  licence: 'Källor och licenser',
  licenceText: (rights: Rights): readonly string[] => {
    const { texts, themes, shapes, code } = termsSv(rights);
    const note = rights.mapData?.note?.sv;
    return [texts, themes, note ? `${shapes} ${note}` : shapes, code];
  },
  licences: 'Licenser för programbibliotek och typsnitt (textfil)',
};

export type AboutMessages = typeof aboutSv;
