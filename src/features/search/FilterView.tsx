import { useSyncExternalStore } from 'react';
import { filterCounts, isFiltering, filteredRegions } from '../../domain/model/filter';
import { useAppContext, useChangeView } from '../../store/app-context';
import { clearFilter, filterBy, toggled, type ViewState } from '../../store/view-state';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { Choices } from '../../ui/Choices';
import { TextButton } from '../../ui/TextButton';
import { filterEn } from '../../i18n/en/filter';
import { filterSv } from '../../i18n/sv/filter';

const FILTER = { sv: filterSv, en: filterEn };

/** Which regions stay in front: by part of the country, and by all or any of the chosen themes. */
export function FilterView() {
  const { store } = useAppContext();
  const messages = useInWords(FILTER);
  const left = useLeft();
  // At once, not after the map's answer: a box is ticked when it is clicked, and the next one adds to it.
  const view = useSyncExternalStore(store.subscribe, () => store.getState().view);
  const change = useFilter();
  const isClear = !isFiltering(view) && view.themes.length === 0;
  return (
    <>
      <p className="muted">{messages.counts}</p>
      <PartChoices view={view} change={change} />
      <RuleChoices view={view} change={change} />
      <FilterThemes view={view} change={change} />
      <p>{left(view)}</p>
      {/* It stays where there is nothing to clear: a button that vanishes takes the focus with it. */}
      <TextButton isOff={isClear} onClick={() => change(clearFilter)}>
        {messages.clear}
      </TextButton>
    </>
  );
}

interface FilterChoicesProps {
  readonly view: ViewState;
  readonly change: (transition: (view: ViewState) => ViewState) => void;
}

function PartChoices({ view, change }: FilterChoicesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = useInWords(FILTER);
  const counts = filterCounts(atlas, view).parts;
  const { groups } = atlas.areas;
  if (groups.length === 0) return null;
  return (
    <Choices
      className="filter-choices"
      legend={messages.parts}
      options={groups.map(({ id, label }) => [id, messages.part(label[lang], counts.get(id) ?? 0)])}
      chosen={view.parts}
      onChoose={(part) => {
        const next = toggled(view.parts, part);
        const parts = groups.map(({ id }) => id).filter((id) => next.includes(id));
        change((from) => filterBy(from, { parts }));
      }}
    />
  );
}

const RULES = ['off', 'all', 'any'] as const;

/** The title begins a sentence that each choice ends: they stand below each other. */
function RuleChoices({ view, change }: FilterChoicesProps) {
  const { atlas } = useAppContext();
  const messages = useInWords(FILTER);
  const { all, any } = filterCounts(atlas, view).rule;
  const counts = { off: filteredRegions(atlas, { ...view, rule: null }).length, all, any };
  return (
    <Choices
      className="filter-choices is-sentence"
      legend={messages.rules}
      options={RULES.map((rule) => [rule, messages.rule[rule](counts[rule])])}
      chosen={view.rule ?? 'off'}
      onChoose={(rule) => change((from) => filterBy(from, { rule: rule === 'off' ? null : rule }))}
    />
  );
}

/** Each theme with the number of regions that would be left with it chosen. */
function FilterThemes({ view, change }: FilterChoicesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = useInWords(FILTER);
  const countWith = (id: string) =>
    filteredRegions(atlas, {
      ...view,
      themes: [...new Set([...view.themes, id])],
      rule: view.rule ?? 'all',
    }).length;
  return (
    <Choices
      className="filter-choices"
      legend={messages.themes}
      options={atlas.dataset.themes.map(({ id, label }) => [
        id,
        messages.theme(label[lang], countWith(id)),
      ])}
      chosen={view.themes}
      onChoose={(id) => {
        const themes = toggled(view.themes, id);
        const rule = themes.length === 0 ? null : (view.rule ?? 'all');
        change((from) => filterBy(from, { themes, rule }));
      }}
    />
  );
}

/** A function that says how many regions a view's filter leaves. */
function useLeft(): (view: ViewState) => string {
  const { atlas } = useAppContext();
  const { matrix } = useMessages();
  const { colours } = useInWords(FILTER);
  return (view) =>
    `${matrix.left(filteredRegions(atlas, view).length, atlas.areas.codes.length)} ${colours}`;
}

/** A function that changes the filter and says how many regions it leaves. */
function useFilter(): (transition: (view: ViewState) => ViewState) => void {
  const { subscribe } = useAppContext();
  const changeView = useChangeView();
  const announce = useAnnounce();
  const left = useLeft();
  return (transition) => {
    // After what is said of the colours: the last sentence is heard.
    const stop = subscribe(({ view }) => {
      stop();
      announce(left(view));
    });
    changeView(transition);
  };
}
