import { Suspense, use, useState, type ComponentProps } from 'react';
import type { MapShapes } from '../../domain/geography/geometry';
import type { DraftMessages, Messages } from '../../i18n/messages';
import { useMessages } from '../../i18n/use-messages';
import { viewSummary } from '../../i18n/view-summary';
import { useAppContext, useAtlasState, type AppContextValue } from '../../store/app-context';
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

function ViewPreview(props: EmbedPreviewProps) {
  const app = useAppContext();
  const messages = useMessages();
  const [made] = useState(() => makePreview(app, messages, props));
  return (
    <Suspense fallback={null}>
      <MadePreview made={made} />
    </Suspense>
  );
}

type SnippetPreviewProps = ComponentProps<typeof SnippetPreview>;

async function makePreview(
  app: AppContextValue,
  messages: Messages,
  { shapes, draft }: EmbedPreviewProps,
): Promise<SnippetPreviewProps> {
  // Markup is not made while React renders.
  await Promise.resolve();
  const shown = viewSummary(app, messages);
  const code = snippet({ shown, shapes, messages, origin: '' });
  return { code, title: draft.preview(shown.title) };
}

function MadePreview({ made }: { readonly made: Promise<SnippetPreviewProps> }) {
  return <SnippetPreview {...use(made)} />;
}
