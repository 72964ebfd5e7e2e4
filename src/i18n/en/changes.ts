import type { changesSv } from '../sv/changes';

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
  renamed: (was, is) => `“${was}” is now “${is}”`,
  contactsNew: 'New contacts',
  contactsGone: 'Removed contacts',
  other:
    'Something other than words, themes and contacts has changed, such as the order, quotes or notes.',
  level: { main: 'main theme', touches: 'secondary theme' },
};
