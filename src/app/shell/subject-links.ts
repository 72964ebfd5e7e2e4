import { useAtlasState, useViewLinks } from '../../store/app-context';
import { isSameSubject, showSubject, type Subject, type ViewState } from '../../store/view-state';

/** Returns a function from a subject to the props of a link that shows it, and says where it is shown already. */
export function useSubjectLinks() {
  const link = useViewLinks();
  const current = useAtlasState(({ view }) => view.subject);
  return (subject: Subject, before = (view: ViewState) => view) => ({
    ...link((view) => showSubject(before(view), subject)),
    'aria-current': isSameSubject(current, subject) ? ('page' as const) : undefined,
  });
}
