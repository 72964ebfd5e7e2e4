import { nameOf, type RegionCode } from '../../domain/model/region';
import type { Metric } from '../../domain/similarity/peers';
import {
  complementReasons,
  reasonsFor,
  type ComplementReason,
  type SimilarityReason,
} from '../../domain/similarity/reasons';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { WithPublished } from '../../i18n/WithPublished';
import { CompareWith } from './CompareWith';
import { RegionLink } from './RegionLink';
import { useThemeInText, useThemeLabel } from './use-theme-label';
import { PublishedQuote } from './PublishedText';

/** So many words are reason enough; the rest weighs little. */
const MAX_WORDS = 2;

interface PeerEntryProps {
  readonly here: RegionCode;
  readonly there: RegionCode;
  readonly metric: Metric;
}

/** A peer: the reasons in short, and the quotes behind them. */
export function PeerEntry({ here, there, metric }: PeerEntryProps) {
  const { peers: messages } = useMessages();
  const { atlas } = useAppContext();
  const inText = useThemeInText();
  const labelOf = useThemeLabel();
  const isComplement = metric === 'complementary';
  const all: readonly (SimilarityReason | ComplementReason)[] = (
    isComplement ? complementReasons : reasonsFor
  )(atlas, here, there);
  const themes = all.filter((reason) => reason.kind !== 'term');
  const allTerms = all.filter((reason) => reason.kind === 'term');
  const terms = allTerms.slice(0, MAX_WORDS);
  const names = themes.map(({ theme }) => inText(theme));
  const wordOf = (term: (typeof terms)[number]) =>
    messages.wordForms([term.here.word, term.there.word]);
  const words = terms.map(wordOf);
  const areAll = terms.length === allTerms.length;
  const text = isComplement ? messages.gaps(names) : messages.reasons(names, words, areAll);
  return (
    <>
      <p className="neighbour-head">
        <RegionLink code={there} />
        <CompareWith here={here} there={there} />
      </p>
      <p className="muted">
        <WithPublished text={text} published={words} />
      </p>
      <details className="quotes">
        <summary>
          {messages.showQuotes}
          <span className="visually-hidden" translate="no">
            : {nameOf(atlas.areas, there)}
          </span>
        </summary>
        <dl>
          {themes.map((reason) => (
            <div key={reason.theme}>
              <dt>{messages.theme(labelOf(reason.theme))}</dt>
              {reason.kind === 'theme' && <QuoteItem code={here} quote={reason.here.evidence} />}
              <QuoteItem code={there} quote={reason.there.evidence} />
            </div>
          ))}
          {terms.map((term) => (
            <div key={`term ${term.stem}`}>
              <dt>
                <WithPublished text={messages.word(wordOf(term))} published={[wordOf(term)]} />
              </dt>
              <QuoteItem code={here} quote={term.here.text} />
              <QuoteItem code={there} quote={term.there.text} />
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function QuoteItem({ code, quote }: { readonly code: RegionCode; readonly quote: string }) {
  const { atlas } = useAppContext();
  return (
    <dd>
      <span className="muted" translate="no">
        {nameOf(atlas.areas, code)}:{' '}
      </span>
      <PublishedQuote text={quote} />
    </dd>
  );
}
