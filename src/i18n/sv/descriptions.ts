import { listOf } from '../intl';
import { grammarSv } from './grammar';

/** Descriptions in Swedish of the pages that have no sentence of their own. Only prerendering reads them. */
export const descriptionsSv = {
  region: (name: string, titles: readonly string[]) => {
    const quoted = titles.map((title) => `”${title}”`);
    return `${name} har valt ${grammarSv.counted(titles.length, grammarSv.focusArea)}: ${listOf('sv-SE', quoted)}.`;
  },
  register: (hasContacts: boolean) =>
    `Registret har atlasens alla regioner, län, teman${hasContacts ? ', inriktningar och kontakter' : ' och inriktningar'} i bokstavsordning.`,
  accessibility:
    'Här står hur tillgänglig Regionatlas är, vad som har prövats och hur du säger till om något inte fungerar.',
  privacy:
    'Här står vilka personuppgifter Regionatlas innehåller, varifrån de kommer och hur du får dem rättade.',
  developers:
    'Allt som Regionatlas visar finns som öppna filer på fasta adresser, med scheman, versioner och exempel.',
  unknown: 'Sidan finns inte.',
};
