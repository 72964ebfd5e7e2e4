import { useAnnounce } from '../../ui/announcer';
import { redo, undo, type History } from './history';
import { useListener } from './use-listener';
import { useStudioMessages } from './use-studio-messages';

/** What has an undo of its own. */
const WRITTEN = 'textarea, select, input:not([type="radio"]):not([type="file"])';

/** Undoes with Ctrl+Z and redoes with Ctrl+Y or Ctrl+Shift+Z (with Command on a Mac), but not where somebody writes. */
export function useUndoKeys(history: History, onChange: (history: History) => void): void {
  const messages = useStudioMessages().steps;
  const announce = useAnnounce();
  useListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    // Command+Y and Ctrl+Shift+Y are the browser's own.
    const isRedo = event.shiftKey ? key === 'z' : key === 'y' && !event.metaKey;
    const isKey = (event.ctrlKey || event.metaKey) && !event.altKey && (isUndo || isRedo);
    const isWriting = event.target instanceof Element && event.target.matches(WRITTEN);
    if (!isKey || event.defaultPrevented || isWriting) return;
    const left = isUndo ? history.steps : history.undone;
    if (left.length === 0) return;
    event.preventDefault();
    announce(isUndo ? messages.undone : messages.redone);
    onChange(isUndo ? undo(history) : redo(history));
  });
}
