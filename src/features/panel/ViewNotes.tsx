import { useAppContext, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { useMessages } from '../../i18n/use-messages';

/** Shown while a view's code is loading. */
export function ViewLoading() {
  const { lazyView } = useMessages();
  return <p className="muted view-note">{lazyView.onItsWay}</p>;
}

/** Shown where a view's code could not be loaded. The link loads the page again, and the view with it. */
export function ViewMissing() {
  const { lazyView } = useMessages();
  const { codec } = useAppContext();
  const address = useAtlasState(({ view }) => encode(view, codec));
  return (
    <p className="view-note" role="alert">
      {lazyView.missing} <a href={address}>{lazyView.again}</a>
    </p>
  );
}
