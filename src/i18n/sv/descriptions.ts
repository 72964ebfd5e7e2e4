import type { Publication } from '../../domain/model/translation';
import { listOf } from '../intl';
import { aboutSv } from './about';

/** Descriptions in Swedish of the pages that have no sentence of their own. Only prerendering reads them. */
export const descriptionsSv = {
  /** Says nothing of how many a region has chosen: the page may lack some. */
  region: (name: string, titles: readonly string[], programme: Publication) => {
    const quoted = titles.map((title) => `”${title}”`);
    const which = titles.length === 1 ? 'inriktningen' : 'inriktningarna';
    return `${name} i programmet ${programme.title}: ${which} ${listOf('sv-SE', quoted)}.`;
  },
  atlas: aboutSv.summary,
  index: (hasContacts: boolean) =>
    `Registret har atlasens alla ⟨regioner, län⟩, teman${hasContacts ? ', inriktningar och kontakter' : ' och inriktningar'} i bokstavsordning.`,
  accessibility:
    'Här står hur tillgänglig Regionatlas är, vad som har prövats och hur du säger till om något inte fungerar.',
  privacy:
    'Här står vilka personuppgifter Regionatlas innehåller, varifrån de kommer och hur du får dem rättade.',
  developers:
    'Allt som Regionatlas visar finns som öppna filer på fasta adresser, med scheman, versioner och exempel.',
  unknown: 'Sidan finns inte.',
};
