import { builderAddress } from '../../store/embed-address';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { TAKE_AWAY } from '../../ui/anchors';
import { BriefingSection } from './BriefingSection';
import { CitationSection } from './CitationSection';
import { DownloadSection } from './DownloadSection';
import { PictureSection } from './PictureSection';
import { ShareButtons } from './ShareButtons';
import { useShareMessages } from './use-share-messages';

/** The end of every page: share, embed, download and cite the current view. */
export function ShareView() {
  const share = useShareMessages();
  return (
    <section className="share" aria-labelledby={TAKE_AWAY}>
      <h2 id={TAKE_AWAY} tabIndex={-1}>
        {share.title}
      </h2>
      <ShareButtons />
      <EmbedLink />
      <DownloadSection />
      <PictureSection />
      <BriefingSection />
      <CitationSection />
    </section>
  );
}

/** A link to the page that makes code for other websites, with the current view. */
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
