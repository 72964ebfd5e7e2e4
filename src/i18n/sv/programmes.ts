import type { ChangeKind } from '../../domain/changes/change-kinds';
import { who } from '../sentences/phrases';
import { grammarSv } from './grammar';

/** The names of regions by how they have changed. */
export type NamesByChange = Readonly<Record<ChangeKind, readonly string[]>>;

export const programmesSv = {
  others: 'I andra program',
  notAmong: '⟨Regionen⟩ finns inte bland uppgifterna.',
  missing: 'Uppgifterna kunde inte hämtas.',
  fromTo: (from: string, to: string) => `Från ${from} till ${to}`,
  byRegion: '⟨Region⟩ för ⟨region⟩',
  kinds: {
    texts: 'Ändrade texter',
    themes: 'Bara ändrade teman',
    new: 'Ny',
    gone: 'Borttagen',
    same: 'Oförändrad',
  },
  sentence: (from: string, { texts, themes, new: added, gone, same }: NamesByChange) => {
    const parts = [
      ...(texts.length > 0 ? [`texterna ändrats i ${who(grammarSv, texts)}`] : []),
      ...(themes.length > 0 ? [`bara temana ändrats i ${who(grammarSv, themes)}`] : []),
      ...(added.length > 0 ? [`${who(grammarSv, added)} kommit till`] : []),
      ...(gone.length > 0 ? [`${who(grammarSv, gone)} fallit bort`] : []),
    ];
    const all =
      parts.length === 0 ? 'inget ändrats i texter och teman' : grammarSv.clauseList(parts);
    const rest = same.length > 0 && parts.length > 0;
    return `Sedan ${from} har ${all}.${rest ? ` I ${who(grammarSv, same)} är texter och teman desamma.` : ''}`;
  },
};

export const changesSv = {
  title: 'Vad har ändrats',
  nothing: 'Inget har ändrats.',
  programme: 'Uppgifterna om programmet eller temana har ändrats.',
  onlyAfter: 'ny',
  onlyBefore: 'borttagen',
  reworded: 'Omformulerat',
  notes: 'Det som också står på sidan',
  themesNew: 'Nya teman',
  themesGone: 'Borttagna teman',
  themesRenamed: 'Teman som har bytt namn',
  themesMoved: 'Teman med ny adress (annat id)',
  renamed: (was: string, is: string) => `”${was}” heter nu ”${is}”`,
  contactsNew: 'Nya kontakter',
  contactsGone: 'Borttagna kontakter',
  other:
    'Något annat än ord, teman och kontakter har ändrats, till exempel namnet, ordningen, citaten eller noterna.',
  level: { main: 'huvudtema', touches: 'bitema' },
};
