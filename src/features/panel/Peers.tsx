import { useState } from 'react';
import { peerFacts } from '../../domain/summaries/regions';
import type { RegionCode } from '../../domain/model/region';
import { METRICS, peersOf, type Metric } from '../../domain/similarity/peers';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { colourBySimilarity } from '../../store/view-state';
import { nonEmpty } from '../../i18n/non-empty';
import { useMessages } from '../../i18n/use-messages';
import { useAnnounce } from '../../ui/announcer';
import { Choices } from '../../ui/Choices';
import { TextButton } from '../../ui/TextButton';
import { PEERS } from '../../ui/anchors';
import { isFocusVisible } from '../../ui/focus-visible';
import { useAwaitedClass } from '../../ui/use-hydrated';
import { BackLink } from './BackLink';
import { PeerEntry } from './PeerEntry';

/** The number of peers shown before "show more". */
const SHOWN_FIRST = 3;

/** The section with a region's peers, ranked by a metric, each with its reasons and their quotes. */
export function Peers({ code }: { readonly code: RegionCode }) {
  const { atlas } = useAppContext();
  const { peers: messages, sentences, lang } = useMessages();
  const [metric, setMetric] = useState<Metric>('similar');
  const [isExpanded, setExpanded] = useState(false);
  const awaited = useAwaitedClass();
  const announce = useAnnounce();
  const peersBy = (by: Metric) => peersOf(atlas, code, by);
  const peers = peersBy(metric);
  const found = peers.filter(({ score }) => score > 0);
  const shown = isExpanded ? found : found.slice(0, SHOWN_FIRST);
  const sentence = (by: Metric, list: typeof peers) =>
    sentences.peers(peerFacts(atlas, code, by, list, lang, true));
  const words = metric === 'similar' && messages.words(atlas.dataset.programme);
  const about = found.length > 0 && nonEmpty(messages.about[metric], words).join(' ');
  const choose = (by: Metric) => {
    setMetric(by);
    announce(sentence(by, peersBy(by)));
  };
  return (
    <section aria-labelledby={PEERS}>
      <h2 id={PEERS} tabIndex={-1}>
        {messages.title}
      </h2>
      <Choices
        className={`peer-metrics ${awaited}`}
        legend={messages.metric}
        options={METRICS.map((each) => [each, messages.metrics[each]])}
        chosen={metric}
        onChoose={choose}
      />
      <p>
        {sentence(metric, peers)} <span className="muted">{about}</span>
      </p>
      <ol className="peer-list">
        {shown.map((peer, i) => (
          <li key={`${metric} ${peer.code}`} ref={i === SHOWN_FIRST ? continueFrom : undefined}>
            <PeerEntry here={code} there={peer.code} metric={metric} />
          </li>
        ))}
      </ol>
      <p className={`back-links ${awaited}`}>
        {found.length > SHOWN_FIRST && (
          <TextButton aria-expanded={isExpanded} onClick={() => setExpanded(!isExpanded)}>
            {isExpanded ? messages.fewer : messages.more(found.length - SHOWN_FIRST)}
          </TextButton>
        )}
        <ColourBySimilarity code={code} />
      </p>
    </section>
  );
}

/** Gives the first of the peers that came the focus of the key that asked for them, and which is now below the last. */
function continueFrom(item: HTMLLIElement | null): void {
  const asked = document.activeElement;
  if (asked?.hasAttribute('aria-expanded') && isFocusVisible(asked))
    item?.querySelector('a')?.focus();
}

/** A link that colours the map by similarity. It has no prerendered page, so it needs scripts. */
function ColourBySimilarity({ code }: { readonly code: RegionCode }) {
  const { peers: messages } = useMessages();
  const link = useViewLinks();
  const isOn = useAtlasState(({ view }) => view.similarity === code);
  return (
    <>
      <a
        {...link((view) => colourBySimilarity(view, code))}
        aria-current={isOn ? 'true' : undefined}
      >
        {isOn ? messages.coloured : messages.colour}
      </a>
      {isOn && <BackLink code={code} />}
    </>
  );
}
