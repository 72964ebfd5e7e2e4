import type { ReactNode } from 'react';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { similarityOfRegions } from '../../domain/similarity/of-regions';
import type { Metric } from '../../domain/similarity/peers';
import {
  complementReasons,
  reasonsFor,
  type ComplementReason,
  type SimilarityReason,
} from '../../domain/similarity/reasons';
import { swedishOn } from '../../i18n/language';
import { useAppContext } from '../../store/app-context';
import { PhraseText } from '../../i18n/PhraseText';
import { useMessages } from '../../i18n/use-messages';
import { CompareWith } from './CompareWith';
import { RegionLink } from './RegionLink';
import { useThemeLabel } from './use-theme-label';

/** So many themes and so many words are reason enough; the rest weighs little. */
const MOST_THEMES = 4;
const MOST_WORDS = 2;

interface PeerEntryProps {
  readonly here: RegionCode;
  readonly there: RegionCode;
  readonly metric: Metric;
}

/** One peer: the reason in short, and the quotes it rests on. */
export function PeerEntry({ here, there, metric }: PeerEntryProps) {
  return (
    <>
      <p className="neighbour-head">
        <RegionLink code={there} />
        <CompareWith here={here} there={there} />
      </p>
      {metric === 'complementary' ? (
        <Gaps here={here} there={there} />
      ) : (
        <Similarity here={here} there={there} />
      )}
    </>
  );
}

type PairProps = Pick<PeerEntryProps, 'here' | 'there'>;

function Similarity({ here, there }: PairProps) {
  const { peers: messages } = useMessages();
  const { atlas } = useAppContext();
  const labelOf = useThemeLabel();
  const all = reasonsFor(similarityOfRegions(atlas), here, there);
  const themes = all.filter((reason) => reason.kind === 'theme').slice(0, MOST_THEMES);
  const terms = all.filter((reason) => reason.kind === 'term').slice(0, MOST_WORDS);
  const said = terms.map((term) => term.there.word);
  const labels = themes.map(({ theme }) => labelOf(theme));
  return (
    <>
      <p className="muted">
        <PhraseText phrase={messages.reasons(labels, said)} />
      </p>
      <Quotes there={there}>
        {[...themes, ...terms].map((reason) => (
          <Reason
            key={`${reason.kind} ${reason.kind === 'theme' ? reason.theme : reason.stem}`}
            here={here}
            there={there}
            reason={reason}
          />
        ))}
      </Quotes>
    </>
  );
}

/** A theme or a word, with the words of both regions. */
function Reason({ here, there, reason }: PairProps & { readonly reason: SimilarityReason }) {
  const { peers: messages } = useMessages();
  const labelOf = useThemeLabel();
  const quotes =
    reason.kind === 'theme'
      ? [reason.here.evidence, reason.there.evidence]
      : [reason.here.text, reason.there.text];
  const [mine = '', theirs = ''] = quotes;
  return (
    <div>
      <dt>
        {reason.kind === 'theme' ? (
          messages.theme(labelOf(reason.theme))
        ) : (
          <PhraseText phrase={messages.term(reason)} />
        )}
      </dt>
      <Said code={here} quote={mine} />
      <Said code={there} quote={theirs} />
    </div>
  );
}

function Gaps({ here, there }: PairProps) {
  const { peers: messages } = useMessages();
  const { atlas } = useAppContext();
  const labelOf = useThemeLabel();
  const gaps = complementReasons(similarityOfRegions(atlas), here, there).slice(0, MOST_THEMES);
  return (
    <>
      <p className="muted">{messages.gaps(gaps.map(({ theme }) => labelOf(theme)))}</p>
      <Quotes there={there}>
        {gaps.map(({ theme, there: use }: ComplementReason) => (
          <div key={theme}>
            <dt>{messages.theme(labelOf(theme))}</dt>
            <Said code={there} quote={use.evidence} />
          </div>
        ))}
      </Quotes>
    </>
  );
}

/** What a reason rests on, behind one press. */
function Quotes({ there, children }: Pick<PairProps, 'there'> & { readonly children: ReactNode }) {
  const { peers: messages } = useMessages();
  return (
    <details className="quotes">
      <summary>
        {messages.showQuotes}
        <span className="visually-hidden">: {identityOf(there).shortName}</span>
      </summary>
      <dl>{children}</dl>
    </details>
  );
}

function Said({ code, quote }: { readonly code: RegionCode; readonly quote: string }) {
  const { lang } = useMessages();
  return (
    <dd>
      <span className="muted">{identityOf(code).shortName}: </span>
      <q lang={swedishOn(lang)}>{quote}</q>
    </dd>
  );
}
