import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import type { Choice } from './choices';

type State = UseComboboxState<Choice>;

/**
 * The library's own steps, but that leaving the field chooses nothing, that a choice is not written into the
 * field, and that a click into what was typed moves the caret and leaves the list open.
 */
export function comboboxReducer(
  { inputValue }: State,
  { type, changes }: UseComboboxStateChangeOptions<Choice>,
): Partial<State> {
  const types = useCombobox.stateChangeTypes;
  if (type === types.InputBlur) return { ...changes, selectedItem: null, inputValue };
  if (type === types.InputKeyDownEnter || type === types.ItemClick) {
    return { ...changes, inputValue };
  }
  if (type === types.InputClick) {
    return { ...changes, isOpen: inputValue !== '', highlightedIndex: -1 };
  }
  return changes;
}
