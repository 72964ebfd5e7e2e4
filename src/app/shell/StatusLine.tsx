import { useEffect } from 'react';
import type { RegionCode } from '../../domain/model/region';
import { identityOf } from '../../domain/model/region';
import { letterOf } from '../../domain/choropleth/choropleth';
import { isColouredAlike, selectedCode, type ViewState } from '../../store/view-state';
import { useAtlasSession, type AtlasSession } from '../../store/app-context';
import type { AtlasState } from '../../store/view-store';
import { useWords } from '../../i18n/use-messages';
import type { Wording } from '../../i18n/messages';
import { useAnnounce } from '../../ui/announcer';

/** Says completed actions, and only those, to who cannot see them. Draws nothing. */
export function StatusLine() {
  const session = useAtlasSession();
  const words = useWords();
  const announce = useAnnounce();
  useEffect(
    () =>
      session.store.subscribe((state, previous) => {
        const said = sayChange(state, previous, session, words);
        if (said) announce(said);
      }),
    [session, words, announce],
  );
  return null;
}

/** The sentence for what has just been done, or null if nothing worth saying was. */
function sayChange(
  state: AtlasState,
  previous: AtlasState,
  { atlas, selectors }: Pick<AtlasSession, 'atlas' | 'selectors'>,
  words: Wording,
): string | null {
  const { status, compare } = words;
  const painting = selectors.painting(state);
  const selected = selectedCode(state.view);
  const compared = sayCompared(state.view, previous.view, compare);
  if (compared !== null && selected === null) return compared;
  // What was found is said once it is known (`SearchFollower`).
  const { query } = state.view;
  if (query !== previous.view.query && query !== '') return null;
  if (selected !== selectedCode(previous.view)) {
    return selected === null ? status.left : saySelected(selected, atlas, status);
  }
  const opened = pageHeading(state.view, words);
  if (opened !== null && opened !== pageHeading(previous.view, words)) {
    return status.opened(opened);
  }
  if (state.view.view !== previous.view.view) return status.shownAs[state.view.view];
  if (!isColouredAlike(state.view, previous.view)) {
    return status.coloured(painting.heading, painting.sentence);
  }
  if (compared !== null) return compared;
  if (query !== previous.view.query) return words.search.saidEnded;
  if (state.attention.isolated !== previous.attention.isolated) {
    const row = painting.legend.find(({ id }) => id === state.attention.isolated);
    return row ? status.isolated(row.label, row.regions.length) : status.allShown;
  }
  return null;
}

/** The heading of a page that is about neither the country nor a region; null for those. */
function pageHeading({ subject }: ViewState, { about, statement, search }: Wording): string | null {
  if (subject.kind === 'register') return search.register.title;
  if (subject.kind !== 'about') return null;
  return subject.page === 'atlas' ? about.title : statement[subject.page];
}

/** What has happened to the comparison, or null if nothing has. */
function sayCompared(
  { compared }: ViewState,
  { compared: before, subject }: ViewState,
  words: Wording['compare'],
): string | null {
  if (compared.join() === before.join()) return null;
  if (compared.length === 0) return words.saidEnded;
  const name = (code: RegionCode) => identityOf(code).shortName;
  const lettered = compared.map((code) => `${letterOf(compared, code)} ${name(code)}`);
  const [added, ...others] = compared.filter((code) => !before.includes(code));
  const [removed, ...gone] = before.filter((code) => !compared.includes(code));
  const isOneStep = others.length + gone.length === 0 && !(added && removed);
  if (before.length === 0 || subject.kind !== 'sweden' || !isOneStep) {
    return words.saidOpened(lettered);
  }
  if (added) return words.saidAdded(name(added), lettered);
  return removed ? words.saidRemoved(name(removed), lettered) : words.saidMoved(lettered);
}

function saySelected(
  code: RegionCode,
  atlas: AtlasSession['atlas'],
  status: Wording['status'],
): string {
  const region = atlas.regionByCode.get(code);
  const name = identityOf(code).shortName;
  return region ? status.selected(name, region.areas.length) : status.selectedNoData(name);
}
