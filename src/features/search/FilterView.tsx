import type { ReactNode } from 'react';
import type { Lang } from '../../domain/model/dataset';
import {
  filterCounts,
  isFiltering,
  filteredRegions,
  type ThemeRule,
} from '../../domain/model/filter';
import { useAppContext, useAtlasState, useChangeView } from '../../store/app-context';
import { clearFilter, filterBy, toggled, type ViewState } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { TextButton } from '../../ui/TextButton';
import { filterEn } from '../../i18n/en/filter';
import { filterSv } from '../../i18n/sv/filter';
import type { FilterMessages } from '../../i18n/messages';

const FILTER: Readonly<Record<Lang, FilterMessages>> = { sv: filterSv, en: filterEn };

/** Which regions stay in front: by part of the country, and by all or any of the chosen themes. */
export function FilterView() {
  const { atlas } = useAppContext();
  const messages = FILTER[useMessages().lang];
  const view = useAtlasState((state) => state.view);
  const change = useFilter();
  const isClear = !isFiltering(view) && view.themes.length === 0;
  return (
    <>
      <p className="muted">{messages.counts}</p>
      <PartChoices view={view} change={change} />
      <RuleChoices view={view} change={change} />
      <FilterThemes view={view} change={change} />
      <p>{messages.left(filteredRegions(atlas, view).length, atlas.areas.codes.length)}</p>
      {/* It stays where there is nothing to clear: a button that vanishes takes the focus with it. */}
      <TextButton isOff={isClear} onClick={() => change(clearFilter)}>
        {messages.clear}
      </TextButton>
    </>
  );
}

interface ChoicesProps {
  readonly view: ViewState;
  readonly change: (transition: (view: ViewState) => ViewState) => void;
}

function PartChoices({ view, change }: ChoicesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = FILTER[lang];
  const counts = filterCounts(atlas, view).parts;
  if (atlas.areas.groups.length === 0) return null;
  return (
    <FilterGroup title={messages.parts}>
      {atlas.areas.groups.map(({ id: part, label }) => (
        <Choice
          key={part}
          label={messages.part(label[lang], counts.get(part) ?? 0)}
          checked={view.parts.includes(part)}
          onChange={() => {
            const next = toggled(view.parts, part);
            const parts = atlas.areas.groups.map(({ id }) => id).filter((id) => next.includes(id));
            change((from) => filterBy(from, { parts }));
          }}
        />
      ))}
    </FilterGroup>
  );
}

function RuleChoices({ view, change }: ChoicesProps) {
  const { atlas } = useAppContext();
  const messages = FILTER[useMessages().lang];
  const counts = filterCounts(atlas, view).rule;
  const rules: readonly (readonly [ThemeRule, string])[] = [
    [null, messages.rule.off(filteredRegions(atlas, { ...view, rule: null }).length)],
    ['all', messages.rule.all(counts.all)],
    ['any', messages.rule.any(counts.any)],
  ];
  return (
    <FilterGroup title={messages.rules} isSentence>
      {rules.map(([rule, label]) => (
        <Choice
          key={rule ?? 'off'}
          type="radio"
          label={label}
          checked={view.rule === rule}
          onChange={() => change((from) => filterBy(from, { rule }))}
        />
      ))}
    </FilterGroup>
  );
}

/** Each theme with the number of regions that would be left with it chosen. */
function FilterThemes({ view, change }: ChoicesProps) {
  const { atlas } = useAppContext();
  const { lang } = useMessages();
  const messages = FILTER[lang];
  const countWith = (id: string) =>
    filteredRegions(atlas, {
      ...view,
      themes: [...new Set([...view.themes, id])],
      rule: view.rule ?? 'all',
    }).length;
  return (
    <FilterGroup title={messages.themes}>
      {atlas.dataset.themes.map(({ id, label }) => {
        const themes = toggled(view.themes, id);
        const rule = themes.length === 0 ? null : (view.rule ?? 'all');
        return (
          <Choice
            key={id}
            label={messages.theme(label[lang], countWith(id))}
            checked={view.themes.includes(id)}
            onChange={() => change((from) => filterBy(from, { themes, rule }))}
          />
        );
      })}
    </FilterGroup>
  );
}

/** A function that changes the filter and says how many regions it leaves. */
function useFilter(): (transition: (view: ViewState) => ViewState) => void {
  const { atlas, store } = useAppContext();
  const { lang } = useMessages();
  const changeView = useChangeView();
  const announce = useAnnounce();
  return (transition) => {
    changeView(transition);
    const left = filteredRegions(atlas, store.getState().view).length;
    announce(FILTER[lang].left(left, atlas.areas.codes.length));
  };
}

interface FilterGroupProps {
  readonly title: string;
  readonly children: ReactNode;
  /** True where the title begins a sentence that each choice ends: they stand below each other. */
  readonly isSentence?: boolean;
}

function FilterGroup({ title, children, isSentence = false }: FilterGroupProps) {
  return (
    <fieldset className={isSentence ? 'filter-choices is-sentence' : 'filter-choices'}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly type?: 'checkbox' | 'radio';
}

function Choice({ label, checked, onChange, type = 'checkbox' }: ChoiceProps) {
  return (
    <label className="filter-choice">
      <input
        type={type}
        name={type === 'radio' ? 'filter-rule' : undefined}
        checked={checked}
        onChange={onChange}
      />
      {label}
    </label>
  );
}
