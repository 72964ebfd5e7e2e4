import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages';
import {
  useAtlasState,
  useChangeView,
  useSetInteraction,
  useViewLinks,
} from '../../store/app-context';
import { searchFor } from '../../store/view-state';
import { useHydrated } from '../../ui/use-hydrated';
import { choicesOf, type Choice } from './choices';
import { useSearchLoader, type SearchLoader } from './loader';
import { useCombobox } from './use-combobox';
import { useAnnouncedAnswer, useFieldAnswer } from './use-field-answer';

/** The search field in the header. Without scripts there is none, but the index, which is a page. */
export function SearchField() {
  const loader = useSearchLoader();
  const hydrated = useHydrated();
  return <div className="search">{hydrated && loader ? <Field loader={loader} /> : null}</div>;
}

const INPUT_PROPS = {
  id: 'search-input',
  type: 'text',
  inputMode: 'search',
  enterKeyHint: 'search',
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  maxLength: 100,
} as const;

/** The field and the list of hits under it. The engine is loaded when the field is approached. */
function Field({ loader }: { readonly loader: SearchLoader }) {
  const { search } = useMessages();
  const [text, setText] = useFollowing(useAtlasState(({ view }) => view.query));
  const [answer, beginLoading] = useFieldAnswer(loader, text);
  const choices = typeof answer === 'string' ? [] : choicesOf(answer.found);
  const setInteraction = useSetInteraction();
  const { choose, searchAll } = useChoosing(text, () => setText(''));
  const { isShown, open, fieldProps, listProps, optionProps } = useCombobox<Choice>({
    listId: 'search-list',
    choices,
    hasText: text.trim() !== '',
    onChoose: choose,
    onSubmit: searchAll,
    onClear: () => setText(''),
    onActive: (choice) =>
      setInteraction({ hovered: choice?.kind === 'hit' ? choice.hit.thing.code : null }),
  });
  useAnnouncedAnswer(isShown ? answer : null);
  return (
    <search>
      <label htmlFor={INPUT_PROPS.id}>{search.label}</label>
      <input
        {...INPUT_PROPS}
        {...fieldProps}
        placeholder={search.hint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          beginLoading();
          open();
        }}
        onFocus={beginLoading}
        onPointerEnter={beginLoading}
      />
      <div {...listProps} className="search-list" aria-label={search.popup}>
        {isShown && typeof answer !== 'string' && (
          <answer.HitList found={answer.found} choices={choices} optionProps={optionProps} />
        )}
        {isShown && typeof answer === 'string' && (
          <p className="search-note" role="presentation">
            {answer === 'loading' ? search.onItsWay : search.missing}
          </p>
        )}
      </div>
    </search>
  );
}

/**
 * What the field leads to: all hits for its text, or one choice. After a choice the search is over and the
 * field empty. Whoever typed wants to read, also if the choice itself was made by mouse or touch.
 */
function useChoosing(text: string, clear: () => void) {
  const changeView = useChangeView();
  const linkTo = useViewLinks();
  const searchAll = () => changeView((view) => searchFor(view, text), { byKeyboard: true });
  const choose = ({ kind, transition, targetId }: Choice, inNewTab: boolean) => {
    if (inNewTab) {
      window.open(linkTo(transition, targetId).href, '_blank', 'noopener');
      return;
    }
    changeView(transition, { byKeyboard: true, targetId });
    if (kind === 'hit') clear();
  };
  return { choose, searchAll };
}

/** The text of the field; a new query of the view, by whatever way, takes its place. */
function useFollowing(query: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(query);
  const [followed, setFollowed] = useState(query);
  if (followed !== query) {
    setFollowed(query);
    setText(query);
  }
  return [text, setText];
}
