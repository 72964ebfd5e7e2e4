import { nameOf, type RegionCode } from '../../domain/model/region';
import type { Metric } from '../../domain/similarity/peers';
import {
  complementReasons,
  reasonsFor,
  type ComplementReason,
  type SimilarityReason,
} from '../../domain/similarity/reasons';
import type { ThemeUse } from '../../domain/similarity/profile';
import type { TermQuote } from '../../domain/text-analysis/terms';
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
  const isComplement = metric === 'complementary';
  const all: readonly Reason[] = (isComplement ? complementReasons : reasonsFor)(
    atlas,
    here,
    there,
  );
  const themes = all.filter((reason) => reason.kind !== 'term');
  const allTerms = all.filter((reason) => reason.kind === 'term');
  const terms = allTerms.slice(0, MAX_WORDS);
  const names = themes.map(({ theme }) => inText(theme));
  const words = terms.map((term) => messages.wordForms([term.here.word, term.there.word]));
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
          {[...themes, ...terms].map((reason) => (
            <div key={`${reason.kind} ${reason.kind === 'term' ? reason.stem : reason.theme}`}>
              <ReasonName reason={reason} />
              {reason.kind !== 'gap' && <QuoteItem code={here} use={reason.here} />}
              <QuoteItem code={there} use={reason.there} />
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** What two regions share, or what only the other has. */
type Reason = SimilarityReason | ComplementReason;

function ReasonName({ reason }: { readonly reason: Reason }) {
  const { peers: messages } = useMessages();
  const labelOf = useThemeLabel();
  if (reason.kind !== 'term') return <dt>{messages.theme(labelOf(reason.theme))}</dt>;
  const word = messages.wordForms([reason.here.word, reason.there.word]);
  return (
    <dt>
      <WithPublished text={messages.word(word)} published={[word]} />
    </dt>
  );
}

interface QuoteItemProps {
  readonly code: RegionCode;
  readonly use: ThemeUse | TermQuote;
}

function QuoteItem({ code, use }: QuoteItemProps) {
  const { atlas } = useAppContext();
  return (
    <dd>
      <span className="muted" translate="no">
        {nameOf(atlas.areas, code)}:{' '}
      </span>
      <PublishedQuote text={'evidence' in use ? use.evidence : use.text} />
    </dd>
  );
}
