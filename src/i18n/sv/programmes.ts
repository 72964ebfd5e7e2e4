import type { ChangeKind } from '../../domain/changes/change-kinds';
import { FEW } from '../sentences/phrases';
import { grammarSv } from './grammar';

const { clauseList, counted, list, region } = grammarSv;
const who = (names: readonly string[]) =>
  names.length > FEW ? counted(names.length, region) : list(names);

/** The names of regions by how they have changed. */
export type NamesByChange = Readonly<Record<ChangeKind, readonly string[]>>;

/** What is said of several programmes, in Swedish. */
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
      ...(texts.length > 0 ? [`texterna ändrats i ${who(texts)}`] : []),
      ...(themes.length > 0 ? [`bara temana ändrats i ${who(themes)}`] : []),
      ...(added.length > 0 ? [`${who(added)} kommit till`] : []),
      ...(gone.length > 0 ? [`${who(gone)} fallit bort`] : []),
    ];
    const all = parts.length === 0 ? 'inget ändrats i texter och teman' : clauseList(parts);
    const rest = same.length > 0 && parts.length > 0;
    return `Sedan ${from} har ${all}.${rest ? ` I ${who(same)} är texter och teman desamma.` : ''}`;
  },
};
