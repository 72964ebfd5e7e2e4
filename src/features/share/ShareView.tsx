import { lazy, useState } from 'react';
import { useAppContext } from '../../store/app-context';
import { SHARE_SECTION, SHARE_PARTS } from '../../ui/anchors';
import { EmbedLink } from '../../ui/EmbedLink';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { PublishedOnly } from '../../ui/PublishedOnly';
import { useMessages } from '../../i18n/use-messages';
import { CitationSection } from './CitationSection';
import { DownloadSection } from './DownloadSection';
import { ShareButtons } from './ShareButtons';
import { useShareMessages } from './use-share-messages';
import { FormatItem, TaskStatus, useExportTask } from './tasks';

/** The end of every page: share, embed, download and cite the current view. */
export function ShareView() {
  const share = useShareMessages();
  const { site } = useMessages();
  const { draft } = useAppContext();
  return (
    <section className="share" aria-labelledby={SHARE_SECTION}>
      <h2 id={SHARE_SECTION} tabIndex={-1}>
        {share.title}
      </h2>
      <PublishedOnly>
        <ShareButtons />
        <p>
          <EmbedLink>{site.embed}</EmbedLink>
        </p>
      </PublishedOnly>
      <DownloadSection />
      <PictureSection />
      <BriefingSection />
      {draft ? draft.embedPreview : <CitationSection />}
    </section>
  );
}

/** The current map as a sheet to print or insert in a document. Without scripts there is none. */
function PictureSection() {
  const { picture } = useShareMessages();
  const awaited = useAwaitedClass();
  const task = useExportTask();
  return (
    <details className={`share-part ${awaited}`} id={SHARE_PARTS.picture}>
      <summary>{picture.title}</summary>
      <p className="muted">{picture.about}</p>
      <ul className="share-formats">
        <FormatItem messages={picture.png} onPress={() => task.start({ kind: 'png' })} />
        <FormatItem messages={picture.svg} onPress={() => task.start({ kind: 'svg' })} />
      </ul>
      <TaskStatus task={task} />
    </details>
  );
}

const BriefingForm = lazy(async () => {
  const form = await import('./briefing/BriefingForm');
  return { default: form.BriefingForm };
});

/** A briefing on chosen regions and themes. The form is fetched when the section is opened. */
function BriefingSection() {
  const { briefing } = useShareMessages();
  const { lazyView } = useMessages();
  const awaited = useAwaitedClass();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={`share-part ${awaited}`}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{briefing.title}</summary>
      {opened && (
        <LazyBoundary
          name="briefing"
          fallback={<p className="muted">{lazyView.onItsWay}</p>}
          errorFallback={<p role="alert">{lazyView.missing}</p>}
        >
          <BriefingForm />
        </LazyBoundary>
      )}
    </details>
  );
}
