import { useAppContext } from '../store/app-context';

/** Says why something is not offered of a draft, and where it is published. Nothing where no draft is shown. */
export function NotInDraft() {
  const { draft } = useAppContext();
  return (
    draft && (
      <p className="screen-only">
        {draft.notOffered} <a href={draft.studio.href}>{draft.studio.label}</a>
      </p>
    )
  );
}
