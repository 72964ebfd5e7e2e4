import { MAX_FAMILIES } from '../../domain/model/limits';
import { grammarSv } from './grammar';

const { figures, focusArea, theme } = grammarSv;
const families = ['familj', 'familjer'] as const;

/** The texts of the studio's place for themes and families in Swedish. */
export const taxonomySv = {
  title: 'Teman och familjer',
  how: 'Varje inriktning får teman utifrån sin text. Varje tema hör till en familj, och varje familj har en färg på kartan. Har ditt program andra teman än det publicerade, ändra dem här innan du sätter teman.',
  summary: (themes: number, groups: number) =>
    `${figures(themes, theme)} i ${figures(groups, families)}`,
  families: {
    title: `Familjer, högst ${MAX_FAMILIES}`,
    make: 'Ny familj',
    add: 'Lägg till familjen',
    count: (count: number): string => (count === 0 ? 'Inga teman.' : `${figures(count, theme)}.`),
    merged: 'Dess teman flyttas dit, och familjen tas bort.',
    removeUnused: (count: number) => `Ta bort de ${count} familjer som inget tema hör till`,
  },
  themes: {
    title: 'Teman',
    make: 'Nytt tema',
    add: 'Lägg till temat',
    count: (count: number): string =>
      count === 0 ? 'Inga inriktningar.' : `${figures(count, focusArea)}.`,
    removeUnused: (count: number) => `Ta bort de ${count} teman som ingen inriktning har`,
    merged:
      'Inriktningarna och citaten flyttas dit, och temat tas bort. I en inriktning har ett tema bara ett citat: har den båda temana behålls citatet från den högre nivån, eller vid samma nivå det valda temats.',
  },
  same: '(samma på engelska)',
  label: { sv: 'Namn på svenska', en: 'Namn på engelska' },
  definition: { sv: 'Definition på svenska', en: 'Definition på engelska' },
  english: 'Där engelska saknas visas svenskan.',
  family: 'Familj',
  keep: 'Spara ändringen',
  mergeInto: (label: string) => `Låt ${label} gå upp i`,
  merge: 'Slå ihop',
  remove: (label: string) => `Ta bort ${label}`,
};
