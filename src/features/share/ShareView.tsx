import { builderAddress } from '../../store/embed-address';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { TAKE_AWAY } from '../../ui/anchors';
import { Briefing } from './Briefing';
import { Citing } from './Citing';
import { Downloads } from './Downloads';
import { Pictures } from './Pictures';
import { Sharing } from './Sharing';
import { useShareMessages } from './use-share-words';

/** The end of every page: what is on show to take away, to cite and to share. */
export function ShareView() {
  const share = useShareMessages();
  return (
    <section className="share" aria-labelledby={TAKE_AWAY}>
      <h2 id={TAKE_AWAY}>{share.title}</h2>
      <Sharing />
      <EmbedLink />
      <Downloads />
      <Pictures />
      <Briefing />
      <Citing />
    </section>
  );
}

/** The way to the page that makes code for other websites, which begins with what is on show. */
function EmbedLink() {
  const { site } = useMessages();
  const { codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  return (
    <p>
      <a href={builderAddress({ view, form: 'iframe' }, view.lang, codec)}>{site.embed}</a>
    </p>
  );
}
