import { useMessages } from '../../i18n/use-messages';
import { LazyMenu } from '../../ui/LazyMenu';

/** What can be taken away from any page, in the header: a short way to the section at the page's end. */
export function ShareMenu() {
  const { site, lazyView } = useMessages();
  return (
    <LazyMenu
      className="share-menu"
      label={site.share}
      missing={lazyView.missing}
      load={async () => (await import('./ShareMenuView')).ShareMenuView}
    />
  );
}
