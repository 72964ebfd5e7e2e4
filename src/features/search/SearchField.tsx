import { useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import { useAtlasState, useChangeView } from '../../store/app-context';
import { searchFor } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import {
  FIELD_IDS,
  useSearchLoader,
  type ComboboxAria,
  type ComboboxHandlers,
  type ComboboxProps,
  type SearchLoader,
} from './loader';

/** Search, in the header. Without scripts there is no field, but the register, which is a page. */
export function SearchField() {
  const door = useSearchLoader();
  const hydrated = useHydrated();
  return <div className="search">{hydrated && door ? <Field door={door} /> : null}</div>;
}

/**
 * The field is one element from first to last. It takes what is typed by itself; the list of hits is fetched
 * when it is approached, and then lends it its keys and its names. So nothing typed, no focus and no caret is lost.
 */
function Field({ door }: { readonly door: SearchLoader }) {
  const { search } = useMessages();
  const [text, setText] = useFollowing(useAtlasState(({ view }) => view.query));
  const changeView = useChangeView();
  const input = useRef<HTMLInputElement>(null);
  const { List, wake } = useListInReserve(door);
  const { lent, aria, onAria, onWire } = useLent();
  const askFor = (asked: string) =>
    changeView((view) => searchFor(view, asked), { byKeyboard: true });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (lent.current) lent.current.onKeyDown(event);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) askFor(text);
  };
  return (
    <search>
      <label id={FIELD_IDS.label} htmlFor={FIELD_IDS.input}>
        {search.label}
      </label>
      <input
        ref={input}
        {...FIELD}
        {...aria}
        placeholder={search.hint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          wake();
          lent.current?.onChange(event);
        }}
        onFocus={wake}
        onPointerEnter={wake}
        onKeyDown={onKeyDown}
        onBlur={(event) => lent.current?.onBlur(event)}
        onClick={(event) => lent.current?.onClick(event)}
      />
      {List && <List {...{ text, setText, input, onWire, onAria, askFor, door }} />}
    </search>
  );
}

const FIELD = {
  id: FIELD_IDS.input,
  type: 'text',
  inputMode: 'search',
  enterKeyHint: 'search',
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  maxLength: 100,
} as const;

/** The list of hits, once it has been asked for and has come. */
function useListInReserve(door: SearchLoader) {
  const [List, setList] = useState<ComponentType<ComboboxProps> | null>(null);
  const wake = () => {
    // Where they cannot be fetched, Enter leads to the page of hits, which says so.
    door.engine().catch(() => undefined);
    door.combobox().then(
      (component) => setList(() => component),
      () => undefined,
    );
  };
  return { List, wake };
}

/** What the list lends the field: handlers, which are called as they are at the time, and attributes. */
function useLent() {
  const [aria, onAria] = useState<ComboboxAria | null>(null);
  const lent = useRef<ComboboxHandlers | null>(null);
  const [onWire] = useState(() => (handlers: ComboboxHandlers) => {
    lent.current = handlers;
  });
  return { lent, aria, onAria, onWire };
}

/** What is typed; what is searched for, by whatever way, takes its place. */
function useFollowing(query: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(query);
  const [followed, setFollowed] = useState(query);
  if (followed !== query) {
    setFollowed(query);
    setText(query);
  }
  return [text, setText];
}
