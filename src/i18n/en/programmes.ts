import type { changesSv, programmesSv } from '../sv/programmes';
import { who } from '../sentences/phrases';
import { grammarEn } from './grammar';

const have = ({ length }: readonly string[]) => (length === 1 ? 'has' : 'have');

export const programmesEn: typeof programmesSv = {
  others: 'In other programmes',
  notAmong: 'The data says nothing about this ⟨region⟩.',
  missing: 'The data could not be fetched.',
  fromTo: (from, to) => `From ${from} to ${to}`,
  byRegion: '⟨Region⟩ by ⟨region⟩',
  kinds: {
    texts: 'Changed texts',
    themes: 'Changed themes only',
    new: 'New',
    gone: 'Removed',
    same: 'Unchanged',
  },
  sentence: (from, { texts, themes, new: added, gone, same }) => {
    const parts = [
      ...(texts.length > 0 ? [`the texts have changed in ${who(grammarEn, texts)}`] : []),
      ...(themes.length > 0 ? [`only the themes have changed in ${who(grammarEn, themes)}`] : []),
      ...(added.length > 0 ? [`${who(grammarEn, added)} ${have(added)} been added`] : []),
      ...(gone.length > 0 ? [`${who(grammarEn, gone)} ${have(gone)} been removed`] : []),
    ];
    const all = parts.length === 0 ? 'no text or theme has changed' : grammarEn.clauseList(parts);
    const rest = same.length > 0 && parts.length > 0;
    return `Since ${from}, ${all}.${rest ? ` In ${who(grammarEn, same)}, texts and themes are the same.` : ''}`;
  },
};

export const changesEn: typeof changesSv = {
  title: 'What has changed',
  nothing: 'Nothing has changed.',
  programme: 'What is said of the programme or its themes has changed.',
  onlyAfter: 'new',
  onlyBefore: 'removed',
  reworded: 'Reworded',
  notes: 'What the page also says',
  themesNew: 'New themes',
  themesGone: 'Removed themes',
  themesRenamed: 'Renamed themes',
  themesMoved: 'Themes at a new address (another id)',
  renamed: (was, is) => `“${was}” is now “${is}”`,
  contactsNew: 'New contacts',
  contactsGone: 'Removed contacts',
  other:
    'Something other than words, themes and contacts has changed, such as the name, order, quotes or notes.',
  level: { main: 'main theme', touches: 'secondary theme' },
};
