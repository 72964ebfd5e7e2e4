import { TAKE_AWAY } from '../ui/anchors';
import { Citing } from './Citing';
import { Downloads } from './Downloads';
import { Pictures } from './Pictures';
import { Sharing } from './Sharing';
import { useShareWords } from './use-share-words';

/** The end of every page: what is on show to take away, to cite and to share. */
export function ShareRoom() {
  const share = useShareWords();
  return (
    <section className="share" aria-labelledby={TAKE_AWAY}>
      <h2 id={TAKE_AWAY}>{share.title}</h2>
      <Sharing />
      <Downloads />
      <Pictures />
      <Citing />
    </section>
  );
}
