import { builderAddress } from '../../store/embed-address';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';

/** A link to the page that makes code for other websites, with the current view. */
export function EmbedLink() {
  const { site } = useMessages();
  const { codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  return <a href={builderAddress({ view, form: 'iframe' }, view.lang, codec)}>{site.embed}</a>;
}
