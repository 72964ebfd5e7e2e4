import { listOf } from '../intl';
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

/** Descriptions in Swedish of the pages that have no sentence of their own. Only prerendering reads them. */
export const descriptionsSv = {
  /** Says nothing of how many a region has chosen: the page may lack some. */
  region: (name: string, titles: readonly string[], programme: Publication) => {
    const quoted = titles.map((title) => `”${title}”`);
    const which = titles.length === 1 ? 'inriktningen' : 'inriktningarna';
    return `${name} i programmet ${programme.title}: ${which} ${listOf('sv-SE', quoted)}.`;
  },
  accessibility:
    'Här står hur tillgänglig Regionatlas är, vad som har prövats och hur du säger till om något inte fungerar.',
  privacy:
    'Här står vilka personuppgifter Regionatlas innehåller, varifrån de kommer och hur du får dem rättade.',
  developers:
    'Allt som Regionatlas visar finns som öppna filer på fasta adresser, med scheman, versioner och exempel.',
};
