import { useState } from 'react';
import { currentAddress } from '../../ui/location';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { CopyButton } from '../../ui/CopyButton';
import { useHydrated } from '../../ui/use-hydrated';
import { useShareMessages } from './use-share-words';

/** The device's own way to share where it has one, and the address to copy everywhere. */
export function Sharing() {
  const { source } = useMessages();
  const hydrated = useHydrated();
  // Its place is kept, so that what stands below does not move from under a finger.
  if (!hydrated) return <div className="share-ways" />;
  return (
    <div className="share-ways">
      {'share' in navigator && <ShareSheet />}
      <p>
        <CopyButton
          text={currentAddress}
          label={source.copyAddress}
          name={source.copyAddress}
          done={source.addressCopied}
          failed={source.addressNotCopied}
        />
      </p>
    </div>
  );
}

/** Opens the device's own choice of where to send the page. Who closes it without choosing is told nothing. */
function ShareSheet() {
  const { share } = useShareMessages();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState('');
  const say = (sentence: string) => {
    setOutcome(sentence);
    announce(sentence);
  };
  const send = async () => {
    try {
      await navigator.share({ title: document.title, url: currentAddress() });
      say(share.sent);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'AbortError') say(share.sendFailed);
    }
  };
  return (
    <p>
      <button type="button" className="text-button" onClick={() => void send()}>
        {share.send}
      </button>
      {outcome !== '' && (
        <span className="outcome" aria-hidden="true">
          {outcome}
        </span>
      )}
    </p>
  );
}
