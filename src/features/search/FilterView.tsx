import { useSyncExternalStore } from 'react';
import { filteredRegions, isFiltering, type RegionFilter } from '../../domain/model/filter';
import { filterEn } from '../../i18n/en/filter';
import { filterSv } from '../../i18n/sv/filter';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { useAppContext, useChangeView } from '../../store/app-context';
import { clearFilter, filterBy, toggled, type ViewState } from '../../store/view-state';
import { useAnnounce } from '../../ui/announcer';
import { Choices } from '../../ui/Choices';
import { TextButton } from '../../ui/TextButton';
import { useFilterSentence } from '../panel/CountNotes';

const FILTER = { sv: filterSv, en: filterEn };
const RULES = { off: null, all: 'all', any: 'any' } as const;
const CHOICES = ['off', 'all', 'any'] as const;

/** Which regions stay in front: by part of the country, and by all or any of the chosen themes. */
export function FilterView() {
  const { atlas, store } = useAppContext();
  const { digits, lang } = useMessages();
  const messages = useInWords(FILTER);
  const sentence = useFilterSentence();
  // At once, not after the map's answer: a box is ticked when it is clicked, and the next one adds to it.
  const view = useSyncExternalStore(store.subscribe, () => store.getState().view);
  const change = useFilterChange();
  const { groups } = atlas.areas;
  const countWith = (filter: Partial<RegionFilter>) =>
    filteredRegions(atlas, { ...view, ...filter }).length;
  const isClear = !isFiltering(view) && view.themes.length === 0;
  return (
    <>
      <p className="muted">{messages.counts}</p>
      {groups.length > 0 && (
        <Choices
          className="filter-choices"
          legend={messages.parts}
          options={groups.map(({ id, label }) => [
            id,
            `${label[lang]} (${digits(countWith({ parts: [id] }))})`,
          ])}
          chosen={view.parts}
          onChoose={(part) => {
            const next = toggled(view.parts, part);
            const inOrder = groups.map(({ id }) => id).filter((id) => next.includes(id));
            change((from) => filterBy(from, { parts: inOrder }));
          }}
        />
      )}
      {/* The title begins a sentence that each choice ends: they stand below each other. */}
      <Choices
        className="filter-choices is-sentence"
        legend={messages.rules}
        options={CHOICES.map((id) => [id, messages.rule[id](countWith({ rule: RULES[id] }))])}
        chosen={view.rule ?? 'off'}
        onChoose={(id) => change((from) => filterBy(from, { rule: RULES[id] }))}
      />
      <ThemeChoices view={view} countWith={countWith} change={change} />
      <p>{`${sentence(view)} ${messages.colours}`}</p>
      {/* It stays where there is nothing to clear: a button that vanishes takes the focus with it. */}
      <TextButton isOff={isClear} onClick={() => change(clearFilter)}>
        {messages.clear}
      </TextButton>
    </>
  );
}

interface ThemeChoicesProps {
  readonly view: ViewState;
  readonly countWith: (filter: Partial<RegionFilter>) => number;
  readonly change: (transition: (view: ViewState) => ViewState) => void;
}

/** Each theme with the number of regions that would be left with it chosen. */
function ThemeChoices({ view, countWith, change }: ThemeChoicesProps) {
  const { themes } = useAppContext().atlas.dataset;
  const { digits, lang } = useMessages();
  const messages = useInWords(FILTER);
  const rule = view.rule ?? 'all';
  const countOf = (id: string) => countWith({ themes: [...new Set([...view.themes, id])], rule });
  return (
    <Choices
      className="filter-choices"
      legend={messages.themes}
      options={themes.map(({ id, label }) => [id, `${label[lang]} (${digits(countOf(id))})`])}
      chosen={view.themes}
      onChoose={(id) => {
        const next = toggled(view.themes, id);
        change((from) => filterBy(from, { themes: next, rule: next.length === 0 ? null : rule }));
      }}
    />
  );
}

/** Returns a function that changes the filter and announces how many regions it leaves. */
function useFilterChange(): ThemeChoicesProps['change'] {
  const { subscribe } = useAppContext();
  const { colours } = useInWords(FILTER);
  const changeView = useChangeView();
  const announce = useAnnounce();
  const sentence = useFilterSentence();
  return (transition) => {
    // After what is said of the colours: the last sentence is heard.
    const stop = subscribe(({ view }) => {
      stop();
      announce(`${sentence(view)} ${colours}`);
    });
    changeView(transition);
  };
}
