import { SHARE_SECTION } from '../../ui/anchors';
import { BriefingSection } from './BriefingSection';
import { CitationSection } from './CitationSection';
import { DownloadSection } from './DownloadSection';
import { EmbedLink } from './EmbedLink';
import { PictureSection } from './PictureSection';
import { ShareButtons } from './ShareButtons';
import { useShareMessages } from './use-share-messages';

/** The end of every page: share, embed, download and cite the current view. */
export function ShareView() {
  const share = useShareMessages();
  return (
    <section className="share" aria-labelledby={SHARE_SECTION}>
      <h2 id={SHARE_SECTION} tabIndex={-1}>
        {share.title}
      </h2>
      <ShareButtons />
      <p>
        <EmbedLink />
      </p>
      <DownloadSection />
      <PictureSection />
      <BriefingSection />
      <CitationSection />
    </section>
  );
}
