import { useChangeView } from '../../store/app-context';
import { endSearch } from '../../store/view-state';
import type { Choice } from './choices';
import { destinationOf } from './destination';
import type { ComboboxProps } from './loader';

/**
 * A function that goes where a choice leads. What was typed has then done its work, and so has the search.
 * Whoever typed wants to read, also if the choice itself was made by mouse or touch: it leads to the text.
 */
export function useChoose({
  text,
  setText,
  askFor,
}: Pick<ComboboxProps, 'text' | 'setText' | 'askFor'>): (choice: Choice) => void {
  const changeView = useChangeView();
  return (choice) => {
    if (choice.kind === 'all') return askFor(text);
    const { transition, place } = destinationOf(choice.hit);
    changeView((view) => endSearch(transition(view)), { byKeyboard: true, place });
    setText('');
  };
}
