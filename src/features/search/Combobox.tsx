import { useCombobox, type UseComboboxReturnValue } from 'downshift';
import { useLayoutEffect, type KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/use-messages';
import { choicesOf, keyOf, type Choice } from './choices';
import { FIELD_IDS, type ComboboxProps } from './loader';
import { HitList } from './HitList';
import { comboboxReducer } from './combobox-reducer';
import { useChoose } from './use-choose';
import { useFinding } from './use-finding';
import { usePointedAt, useSpokenFinding } from './use-results-announcer';

/**
 * The list of hits under the field, and what makes the field a combobox. It draws only the list; the field
 * is `SearchField`'s, which has been there before.
 */
export function Combobox(props: ComboboxProps) {
  const { text, door } = props;
  const { search } = useMessages();
  const finding = useFinding(door, text);
  const isAsked = text.trim() !== '';
  const choices = isAsked && finding.state === 'found' ? choicesOf(finding.found.groups) : [];
  const combobox = useList(props, choices, isAsked);
  const isShown = combobox.isOpen && isAsked;
  const highlighted = choices[combobox.highlightedIndex];
  useField(props, combobox, { isShown, hasChoice: highlighted !== undefined });
  useSpokenFinding(isShown ? finding : null);
  usePointedAt(isShown && highlighted?.kind === 'hit' ? highlighted.hit : null);
  return (
    <HitList
      isShown={isShown}
      finding={finding}
      choices={choices}
      highlighted={combobox.highlightedIndex}
      menu={combobox.getMenuProps({ 'aria-label': search.popup })}
      optionOf={(choice, index) => combobox.getItemProps({ item: choice, index })}
    />
  );
}

type List = UseComboboxReturnValue<Choice>;

function useList(props: ComboboxProps, choices: readonly Choice[], isAsked: boolean): List {
  const { text, setText, input } = props;
  const types = useCombobox.stateChangeTypes;
  const choose = useChoose(props);
  return useCombobox<Choice>({
    items: [...choices],
    inputId: FIELD_IDS.input,
    labelId: FIELD_IDS.label,
    menuId: FIELD_IDS.menu,
    inputValue: text,
    selectedItem: null,
    // What was typed while this was on its way is answered at once.
    initialIsOpen: isAsked && document.activeElement === input.current,
    itemToString: (choice) => (choice ? keyOf(choice) : ''),
    itemToKey: (choice) => (choice ? keyOf(choice) : ''),
    stateReducer: comboboxReducer,
    onInputValueChange: ({ type }) => {
      if (type === types.InputKeyDownEscape) setText('');
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
}

interface ListState {
  readonly isShown: boolean;
  /** One of the choices would be taken by Enter. */
  readonly hasChoice: boolean;
}

/** Lends the field its keys and its names. */
function useField(
  { text, input, onWire, onAria, askFor }: ComboboxProps,
  { getInputProps, closeMenu }: List,
  { isShown, hasChoice }: ListState,
): void {
  const field = getInputProps({
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (isForTheCaret(event)) {
        Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && !hasChoice) {
        closeMenu();
        askFor(text);
      }
    },
  });
  useLayoutEffect(() => {
    if (typeof field.ref === 'function') field.ref(input.current);
    onWire({
      onChange: (event) => field.onChange?.(event),
      onKeyDown: field.onKeyDown,
      onBlur: (event) => field.onBlur?.(event),
      onClick: (event) => field.onClick?.(event),
    });
  });
  const active = isShown ? field['aria-activedescendant'] || undefined : undefined;
  useLayoutEffect(() => {
    onAria({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': FIELD_IDS.menu,
      'aria-expanded': isShown,
      'aria-activedescendant': active,
    });
  }, [onAria, isShown, active]);
}

/** Home and End move the caret in what was typed, not among the hits. */
function isForTheCaret({ key }: KeyboardEvent): boolean {
  return key === 'Home' || key === 'End';
}
