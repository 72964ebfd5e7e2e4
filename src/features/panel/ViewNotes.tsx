import { useAppContext, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { useMessages } from '../../i18n/use-messages';

/** Says which words of the address the view does not show; nothing where it shows them all. */
export function IgnoredValuesNote() {
  const { ignoredValues } = useMessages();
  const values = useAtlasState((state) => state.ignoredValues);
  return values.length === 0 ? null : (
    <p className="view-note" role="note">
      {ignoredValues(values)}
    </p>
  );
}

/** Shown while a view's code is loading. */
export function ViewLoading() {
  const { lazyView } = useMessages();
  return <p className="muted view-note">{lazyView.onItsWay}</p>;
}

interface ViewMissingProps {
  /** True where the view is still there as it was prerendered. */
  readonly isServed?: boolean;
}

/** Shown where a view's code could not be loaded. The link loads the page again, and the view with it. */
export function ViewMissing({ isServed = false }: ViewMissingProps) {
  const { lazyView } = useMessages();
  const { codec } = useAppContext();
  const address = useAtlasState(({ view }) => encode(view, codec));
  return (
    <p className="view-note" role="alert">
      {isServed ? lazyView.served : lazyView.missing} <a href={address}>{lazyView.again}</a>
    </p>
  );
}
