import type { MouseEvent } from 'react';
import { viewSummary } from '../../i18n/view-summary';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { SHARE_PARTS, SHARE_SECTION } from '../../ui/anchors';
import { EmbedLink } from '../../ui/EmbedLink';
import { TextButton } from '../../ui/TextButton';
import { ShareButtons } from './ShareButtons';
import { useShareMessages } from './use-share-messages';

/** The header's menu of what can be done with what is on show. Its links open the parts of the section at the end. */
export function ShareMenuView() {
  const app = useAppContext();
  const messages = useMessages();
  const { download, picture, cite, briefing } = useShareMessages();
  // Another view has another title.
  useAtlasState((state) => state.view);
  const { title } = viewSummary(app, messages);
  return (
    <>
      <p className="muted">{download.shown(title)}</p>
      {!app.draft && <ShareButtons />}
      <ul>
        <PartLink id={SHARE_PARTS.download} text={download.title} />
        <PartLink id={SHARE_PARTS.picture} text={picture.title} />
        {!app.draft && (
          <>
            <PartLink id={SHARE_PARTS.cite} text={cite.title} />
            <li>
              <EmbedLink>{messages.site.embed}</EmbedLink>
            </li>
          </>
        )}
        <li>
          <TextButton onClick={() => window.print()}>{briefing.print.label}</TextButton>
        </li>
      </ul>
    </>
  );
}

function PartLink({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <li>
      <a href={`#${SHARE_SECTION}`} onClick={(event) => openPart(event, id)}>
        {text}
      </a>
    </li>
  );
}

/** Closes the menu, opens the part and leads there. The address stays: it is about to be shared. */
function openPart(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  const part = document.getElementById(id);
  if (!(part instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  event.currentTarget.closest('details')?.removeAttribute('open');
  part.open = true;
  const summary = part.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'start' });
}
