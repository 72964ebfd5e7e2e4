import { currentAddress } from '../store/url-sync';
import { useWords } from '../text/words';
import { CopyButton } from '../ui/CopyButton';

/** Copies the address of what is on show. It is read when the button is pressed, not before. */
export function CopyAddress() {
  const { source } = useWords();
  return (
    <p>
      <CopyButton
        text={currentAddress}
        label={source.copyAddress}
        name={source.copyAddress}
        done={source.addressCopied}
        failed={source.addressNotCopied}
      />
    </p>
  );
}
