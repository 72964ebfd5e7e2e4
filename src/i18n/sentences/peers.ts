import type { PeerFacts } from '../../domain/summaries/facts';
import { inProgramme, isPartly, missing, text, type Phrases } from './phrases';

/** Who is most like a region, or complements it best, and by which themes. */
export function peers(say: Phrases, facts: PeerFacts): string {
  const { region, metric, hasData, best, next, themes, programme } = facts;
  const within = programme === null ? '' : inProgramme(say, programme);
  if (!hasData) return text(missing(say, { missing: [region] }));
  const [first] = best;
  if (first === undefined) {
    // Of a region that nobody has read, it would be untrue that none is like it.
    if (facts.unread.includes(region)) return text(say.unread(region));
    return text(say.nobodyAlike(metric, region, isPartly(facts), within), missing(say, facts));
  }
  const why =
    metric === 'complementary'
      ? say.onlyThere(first, themes.length, say.list(themes), region)
      : say.inCommon('', say.list([region, first]), themes.length, say.list(themes));
  return text(
    say.mostAlike(
      metric,
      region,
      say.list(best),
      best.length,
      next.length === 0 ? '' : say.list(next),
      within,
    ),
    themes.length === 0 ? [] : why,
  );
}
