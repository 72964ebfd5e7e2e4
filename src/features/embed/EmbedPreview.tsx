import { Suspense, useState } from 'react';
import type { MapShapes } from '../../domain/geography/geometry';
import type { DraftMessages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { viewSummary } from '../../i18n/view-summary';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { SnippetPreview } from './builder/Preview';
import { snippet } from './Snippet';

interface EmbedPreviewProps {
  /** The coarse ones. */
  readonly shapes: MapShapes;
  readonly draft: DraftMessages;
}

/** The map of the current view as it would be on another website. */
export function EmbedPreview(props: EmbedPreviewProps) {
  const { codec } = useAppContext();
  const view = useAtlasState((state) => state.view);
  const [opened, setOpened] = useState(false);
  return (
    <details className="share-part" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{props.draft.embed}</summary>
      {opened && <ViewPreview key={encode(view, codec)} {...props} />}
    </details>
  );
}

function ViewPreview({ shapes, draft }: EmbedPreviewProps) {
  const summary = viewSummary(useAppContext(), useMessages());
  const [made] = useState(async () => {
    // Markup is not made while React renders.
    await Promise.resolve();
    return snippet({ summary, shapes, origin: '' });
  });
  return (
    <Suspense fallback={null}>
      <SnippetPreview code={made} title={draft.preview(summary.title)} />
    </Suspense>
  );
}
