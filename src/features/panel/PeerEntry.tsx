import type { ReactNode } from 'react';
import { nameOf, type RegionCode } from '../../domain/model/region';
import type { Metric } from '../../domain/similarity/peers';
import {
  complementReasons,
  reasonsFor,
  type SimilarityReason,
} from '../../domain/similarity/reasons';
import type { ThemeUse } from '../../domain/similarity/profile';
import type { TermQuote } from '../../domain/text-analysis/terms';
import { useAppContext, useAreas } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import type { Phrase } from '../../i18n/phrase';
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
  return (
    <>
      <p className="neighbour-head">
        <RegionLink code={there} />
        <CompareWith here={here} there={there} />
      </p>
      {metric === 'complementary' ? (
        <ComplementReasons here={here} there={there} />
      ) : (
        <SimilarityReasons here={here} there={there} />
      )}
    </>
  );
}

type PairProps = Pick<PeerEntryProps, 'here' | 'there'>;

function SimilarityReasons({ here, there }: PairProps) {
  const { peers: messages } = useMessages();
  const { atlas } = useAppContext();
  const inText = useThemeInText();
  const all = reasonsFor(atlas, here, there);
  const themes = all.filter((reason) => reason.kind === 'theme');
  const allTerms = all.filter((reason) => reason.kind === 'term');
  const terms = allTerms.slice(0, MAX_WORDS);
  const forms = terms.map((term) => [term.here.word, term.there.word]);
  const names = themes.map(({ theme }) => inText(theme));
  return (
    <>
      <p className="muted">
        <PhraseText phrase={messages.reasons(names, forms, terms.length === allTerms.length)} />
      </p>
      <PeerQuotes there={there}>
        {[...themes, ...terms].map((reason) => (
          <Reason
            key={`${reason.kind} ${reason.kind === 'theme' ? reason.theme : reason.stem}`}
            here={here}
            there={there}
            reason={reason}
          />
        ))}
      </PeerQuotes>
    </>
  );
}

/** A reason: a shared theme or word, with a quote from both regions. */
function Reason({ here, there, reason }: PairProps & { readonly reason: SimilarityReason }) {
  const { peers: messages } = useMessages();
  const labelOf = useThemeLabel();
  return (
    <div>
      <dt>
        {reason.kind === 'theme' ? (
          messages.theme(labelOf(reason.theme))
        ) : (
          <PhraseText phrase={messages.term(reason)} />
        )}
      </dt>
      <QuoteItem code={here} use={reason.here} />
      <QuoteItem code={there} use={reason.there} />
    </div>
  );
}

function ComplementReasons({ here, there }: PairProps) {
  const { peers: messages } = useMessages();
  const { atlas } = useAppContext();
  const inText = useThemeInText();
  const labelOf = useThemeLabel();
  const gaps = complementReasons(atlas, here, there);
  return (
    <>
      <p className="muted">{messages.gaps(gaps.map(({ theme }) => inText(theme)))}</p>
      <PeerQuotes there={there}>
        {gaps.map(({ theme, there: use }) => (
          <div key={theme}>
            <dt>{messages.theme(labelOf(theme))}</dt>
            <QuoteItem code={there} use={use} />
          </div>
        ))}
      </PeerQuotes>
    </>
  );
}

function PeerQuotes({
  there,
  children,
}: Pick<PairProps, 'there'> & { readonly children: ReactNode }) {
  const areas = useAreas();
  const { peers: messages } = useMessages();
  return (
    <details className="quotes">
      <summary>
        {messages.showQuotes}
        <span className="visually-hidden" translate="no">
          : {nameOf(areas, there)}
        </span>
      </summary>
      <dl>{children}</dl>
    </details>
  );
}

interface QuoteItemProps {
  readonly code: RegionCode;
  readonly use: ThemeUse | TermQuote;
}

function QuoteItem({ code, use }: QuoteItemProps) {
  const { atlas } = useAppContext();
  const focusArea = atlas.regionByCode.get(code)?.areas.find(({ id }) => id === use.focusAreaId);
  return (
    <dd>
      <span className="muted" translate="no">
        {nameOf(atlas.areas, code)}:{' '}
      </span>
      <PublishedQuote text={'evidence' in use ? use.evidence : use.text} from={focusArea} />
    </dd>
  );
}

/** A phrase, its Swedish words marked as such where the page is in another language. */
function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  const { lang } = useMessages();
  return (
    <>
      {phrase.map((part) => {
        if (typeof part === 'string') return part;
        if (lang === 'sv') return part.swedish;
        return (
          <span key={part.swedish} lang="sv">
            {part.swedish}
          </span>
        );
      })}
    </>
  );
}
