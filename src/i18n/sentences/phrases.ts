import type { Coverage } from '../../domain/summaries/names';
import { nonEmpty } from '../non-empty';
import type { phrasesSv } from '../sv/phrases';

/** What a language says of everything that the generated sentences can say. */
export type Phrases = typeof phrasesSv;

/** So many regions are named; of more their number is said, where it is not they who are asked for. */
export const FEW = 4;

/** Sentences one after the other, those left out without a trace. */
export const text = (...sentences: readonly (string | readonly string[])[]) =>
  sentences.flat().join(' ');

/** Clauses as one sentence; none where there are none. */
export const clauses = (parts: readonly string[]) =>
  parts.length === 0 ? [] : [`${parts.join('; ')}.`];

export const isPartly = ({ missing: names }: Pick<Coverage, 'missing'>) => names.length > 0;

/** The programme within a sentence, after a space: " i programmet Vägar". */
export const inProgramme = (say: Phrases, programme: Coverage['programme']) =>
  ` ${say.lower(say.programme(programme))}`;

/** The sentences that name the regions without data, or those with, if they are fewer, and those not wholly interpreted. */
export const unknowns = (
  say: Phrases,
  facts: Partial<Pick<Coverage, 'known' | 'missing' | 'unread'>>,
): readonly string[] =>
  nonEmpty(
    withoutData(say, facts),
    facts.unread !== undefined && facts.unread.length > 0 && say.unread(who(say, facts.unread)),
  );

/** The same of few regions: those not wholly interpreted are all named, since a number could be of all there are. */
export const unknownsByName = (
  say: Phrases,
  { missing: names, unread }: Pick<Coverage, 'missing' | 'unread'>,
): readonly string[] =>
  nonEmpty(withoutData(say, { missing: names }), unread.length > 0 && say.unread(say.list(unread)));

function withoutData(
  say: Phrases,
  { known, missing: names }: Partial<Pick<Coverage, 'known' | 'missing'>>,
): string {
  if (!names || names.length === 0) return '';
  if (known?.length === 0) return say.missing(say.everyRegion);
  return known && known.length < names.length
    ? say.onlyKnown(say.list(known))
    : say.missing(say.list(names));
}

/** The themes of each region that alone has chosen them: of whom is said in full once. */
export const onlyOne = (
  say: Phrases,
  groups: readonly { readonly region: string; readonly themes: readonly string[] }[],
  of: string,
) =>
  groups.map(({ region, themes }, i) =>
    say.onlyOneChose(region, themes.length, say.list(themes), i === 0 || of === '' ? of : say.them),
  );

/** Few regions by name, others by number. */
export function who(
  say: Pick<Phrases, 'counted' | 'list' | 'region'>,
  regions: readonly string[],
): string {
  return regions.length > FEW ? say.counted(regions.length, say.region) : say.list(regions);
}
