import { useEffect } from 'react';
import { nameOf } from '../../domain/model/region';
import { letterOf } from '../../domain/comparison/comparison';
import { legendRow } from '../../domain/choropleth/choropleth';
import { isColouredAlike, selectedCode, type ViewState } from '../../store/view-state';
import { useAppContext, type AppContextValue } from '../../store/app-context';
import type { AtlasState } from '../../store/view-store';
import { useMessages } from '../../i18n/use-messages';
import type { Messages } from '../../i18n/messages';
import { pageHeading } from '../../i18n/page-heading';
import { useAnnounce } from '../../ui/announcer';

/** Announces completed actions, and only those. Renders nothing. */
export function StatusLine() {
  const app = useAppContext();
  const messages = useMessages();
  const announce = useAnnounce();
  useEffect(
    () =>
      app.subscribe((state, previous) => {
        const sentence = sayChange(state, previous, app, messages);
        if (sentence) announce(sentence);
      }),
    [app, messages, announce],
  );
  return null;
}

/** Returns the sentence for the last change, or null if it needs none. */
function sayChange(
  state: AtlasState,
  previous: AtlasState,
  { atlas, selectors }: Pick<AppContextValue, 'atlas' | 'selectors'>,
  messages: Messages,
): string | null {
  const { view } = state;
  const { view: before } = previous;
  const { status, search } = messages;
  if (state.ignoredValues !== previous.ignoredValues && state.ignoredValues.length > 0) {
    return messages.ignoredValues(state.ignoredValues);
  }
  const opened = pageHeading(view, messages);
  if (opened !== null && opened !== pageHeading(before, messages)) return status.opened(opened);
  const selected = selectedCode(view);
  const compared = sayCompared(view, before, atlas, messages.compare);
  if (compared !== null && selected === null) return compared;
  const { query } = view;
  const isAsked = query !== before.query || state.search !== previous.search;
  // Before the search is loaded it is not known what it finds.
  if (query !== '' && isAsked) {
    return state.search && search.announceFound(state.search.find(query).count, query);
  }
  if (selected !== selectedCode(before)) {
    if (selected === null) return status.left;
    const name = nameOf(atlas.areas, selected);
    const region = atlas.regionByCode.get(selected);
    return region ? status.selected(name, region.areas.length) : status.selectedNoData(name);
  }
  // The matrix says itself that it is there, once its code is.
  if (view.mode !== before.mode) return view.mode === 'map' ? status.shownAs.map : null;
  const choropleth = selectors.choropleth(state);
  if (!isColouredAlike(view, before)) {
    const { heading, sentence } = choropleth;
    return view.mode === 'map' ? status.coloured(heading, sentence) : sentence;
  }
  if (compared !== null) return compared;
  if (query !== before.query) return search.announceEnded;
  if (state.interaction.isolatedRow !== previous.interaction.isolatedRow) {
    const row = legendRow(choropleth, state.interaction.isolatedRow);
    return row ? status.isolated(row.label, row.regions.length) : status.allShown;
  }
  return null;
}

/** Returns the sentence for a change of the comparison, or null if there is none or the page shows none. */
function sayCompared(
  { compared, subject }: ViewState,
  { compared: before }: ViewState,
  { areas }: AppContextValue['atlas'],
  messages: Messages['compare'],
): string | null {
  const isShown = subject.kind === 'sweden' || subject.kind === 'region';
  if (!isShown || compared.join() === before.join()) return null;
  if (compared.length === 0) return messages.announceEnded;
  return messages.announceCompared(
    compared.map((code) => `${letterOf(compared, code)} ${nameOf(areas, code)}`),
  );
}
