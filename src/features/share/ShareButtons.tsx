import { useMessages } from '../../i18n/use-messages';
import { useAnnouncedStatus } from '../../ui/announcer';
import { CopyButton } from '../../ui/CopyButton';
import { TextButton } from '../../ui/TextButton';
import { useHydrated } from '../../ui/use-hydrated';
import { useShareMessages } from './use-share-messages';

/** The system's share sheet where there is one, and a button that copies the address. */
export function ShareButtons() {
  const { source } = useMessages();
  const hydrated = useHydrated();
  return (
    <div className="share-buttons">
      <p>
        <CopyButton
          text={() => window.location.href}
          label={source.copyAddress}
          done={source.addressCopied}
          failed={source.addressNotCopied}
        />
      </p>
      {hydrated && 'share' in navigator && <ShareSheetButton />}
    </div>
  );
}

/** A button that opens the share sheet. Closing the sheet is no failure and is not announced. */
function ShareSheetButton() {
  const { share } = useShareMessages();
  const [status, say] = useAnnouncedStatus();
  const send = async () => {
    try {
      await navigator.share({ title: document.title, url: window.location.href });
      say(share.sent);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'AbortError') say(share.sendFailed);
    }
  };
  return (
    <p>
      <TextButton onClick={() => void send()}>{share.send}</TextButton>
      {status !== '' && (
        <span className="status" aria-hidden="true">
          {status}
        </span>
      )}
    </p>
  );
}
