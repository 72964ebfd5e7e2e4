import { useState, type HTMLAttributes, type KeyboardEvent } from 'react';
import { asksForTab, MIDDLE_BUTTON } from '../../map/pointer';

interface ComboboxOptions<Choice> {
  /** The id of the list; its options go by it and their place. */
  readonly listId: string;
  readonly choices: readonly Choice[];
  /** False for an empty field, under which nothing is listed. */
  readonly hasText: boolean;
  /** `inNewTab` is true for a click that asks for a new tab; the list then stays as it is. */
  readonly onChoose: (choice: Choice, inNewTab: boolean) => void;
  /** Called by Enter where no choice is active. */
  readonly onSubmit: () => void;
  /** Called by Esc where no list is open. */
  readonly onClear: () => void;
  /** Called with the choice that Enter would take, and with null when there is none any more. */
  readonly onActive: (choice: Choice | null) => void;
}

export interface Combobox {
  readonly isShown: boolean;
  /** Opens the list without an active choice: for when the text has changed. */
  readonly open: () => void;
  readonly fieldProps: HTMLAttributes<HTMLInputElement>;
  readonly listProps: HTMLAttributes<HTMLDivElement>;
  readonly optionProps: (index: number) => HTMLAttributes<HTMLDivElement>;
}

/**
 * The state, keys and attributes of an editable combobox with a list, by the pattern of the ARIA Authoring
 * Practices. The focus stays in the field. Leaving the field chooses nothing; Home and End move the caret.
 */
export function useCombobox<Choice>(options: ComboboxOptions<Choice>): Combobox {
  const { listId, choices, hasText, onChoose, onSubmit, onClear, onActive } = options;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && hasText;
  const optionId = (index: number) => `${listId}-${index}`;
  const show = (shown: boolean, index = -1) => {
    setOpen(shown);
    setActive(index);
    if (index !== active) onActive(choices[index] ?? null);
  };
  const step = (by: 1 | -1) => {
    const start = by === 1 ? -1 : choices.length;
    const next = (isShown && active >= 0 ? active : start) + by;
    const index = choices[next] === undefined ? start + by : next;
    show(true, index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (choice: Choice | undefined, inNewTab = false) => {
    if (!inNewTab) show(false);
    if (choice === undefined) onSubmit();
    else onChoose(choice, inNewTab);
  };
  return {
    isShown,
    open: () => show(true),
    fieldProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': listId,
      'aria-expanded': isShown,
      'aria-activedescendant': isShown && active >= 0 ? optionId(active) : undefined,
      onKeyDown: onKeys({
        ArrowDown: () => step(1),
        ArrowUp: () => step(-1),
        Enter: () => choose(isShown ? choices[active] : undefined),
        Escape: () => (isShown ? show(false) : onClear()),
      }),
      onBlur: () => show(false),
      onClick: () => isShown || show(true),
    },
    listProps: {
      id: listId,
      role: 'listbox',
      hidden: !isShown,
      // A press in the list leaves the focus in the field.
      onMouseDown: (event) => event.preventDefault(),
      onMouseLeave: () => show(isOpen),
    },
    optionProps: (index) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      onMouseMove: () => index === active || show(true, index),
      onClick: ({ nativeEvent }) => choose(choices[index], asksForTab(nativeEvent)),
      onAuxClick: ({ button }) => button === MIDDLE_BUTTON && choose(choices[index], true),
    }),
  };
}

function onKeys(actions: Readonly<Record<string, () => void>>): (event: KeyboardEvent) => void {
  return (event) => {
    const act = actions[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
}
