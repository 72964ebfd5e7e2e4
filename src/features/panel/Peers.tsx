import { useId, useState } from 'react';
import { areNeighbours } from '../../domain/geography/neighbours';
import { peerFacts } from '../../domain/summaries/regions';
import type { RegionCode } from '../../domain/model/region';
import { REGION_POINTS } from '../../domain/geography/region-points';
import { LENSES, peersOf, type Lens } from '../../domain/similarity/peers';
import { useAtlasSession, useAtlasState, useViewLinks } from '../../store/app-context';
import { colourByLikeness } from '../../store/view-state';
import { useWords } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { useHydrated } from '../../ui/use-hydrated';
import { PeerEntry } from './PeerEntry';

/** How many are shown before more are asked for. */
const FIRST = 3;

/** Other regions, ranked by how they answer one of three questions, each with the reason and its quotes. */
export function Peers({ code }: { readonly code: RegionCode }) {
  const { atlas, selectors } = useAtlasSession();
  const { peers: words, sentences, lang } = useWords();
  const [lens, setLens] = useState<Lens>('lika');
  const [isLong, setLong] = useState(false);
  const hydrated = useHydrated();
  const announce = useAnnounce();
  const peersBy = (by: Lens) =>
    peersOf(selectors.likeness(), code, by, {
      points: REGION_POINTS,
      areNeighbours: (a, b) => areNeighbours(atlas, a, b),
    });
  const peers = peersBy(lens);
  const found = peers.filter(({ score }) => score > 0);
  const shown = isLong ? found : found.slice(0, FIRST);
  const sentence = (by: Lens, list: typeof peers) =>
    sentences.peers(peerFacts(atlas, code, by, list, lang));
  const choose = (by: Lens) => {
    setLens(by);
    announce(sentence(by, peersBy(by)));
  };
  return (
    <section aria-labelledby="peers">
      <h2 id="peers">{words.title}</h2>
      {hydrated && <LensChoice lens={lens} choose={choose} />}
      <p>
        {sentence(lens, peers)} <span className="quiet">{words.about[lens]}</span>
      </p>
      <ol className="peer-list">
        {shown.map((peer) => (
          <li key={`${lens} ${peer.code}`}>
            <PeerEntry here={code} there={peer.code} lens={lens} />
          </li>
        ))}
      </ol>
      {hydrated && (
        <p className="peer-actions">
          {found.length > FIRST && (
            <button
              type="button"
              className="text-button"
              aria-expanded={isLong}
              onClick={() => setLong(!isLong)}
            >
              {isLong ? words.fewer : words.more(found.length - FIRST)}
            </button>
          )}
          <ColourByLikeness code={code} />
        </p>
      )}
    </section>
  );
}

interface LensChoiceProps {
  readonly lens: Lens;
  readonly choose: (lens: Lens) => void;
}

function LensChoice({ lens, choose }: LensChoiceProps) {
  const { peers: words } = useWords();
  const name = useId();
  return (
    <fieldset className="lenses">
      <legend>{words.lens}</legend>
      {LENSES.map((each) => (
        <label key={each} className="lens">
          <input type="radio" name={name} checked={each === lens} onChange={() => choose(each)} />
          <span>{words.lenses[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The map in the colours of likeness has no page of its own, so it needs scripts. */
function ColourByLikeness({ code }: { readonly code: RegionCode }) {
  const { peers: words } = useWords();
  const link = useViewLinks();
  const isOn = useAtlasState(({ view }) => view.likeness === code);
  return (
    <a {...link((view) => colourByLikeness(view, code))} aria-current={isOn ? 'true' : undefined}>
      {isOn ? words.coloured : words.colour}
    </a>
  );
}
