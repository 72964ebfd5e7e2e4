import type { Coverage } from '../../domain/summaries/names';
import { nonEmpty } from '../non-empty';
import type { phrasesSv } from '../sv/phrases';

/** What a language says of everything that the generated sentences can say. */
export type Phrases = typeof phrasesSv;

/** So many regions are named; of more their number is said, where it is not they who are asked for. */
export const FEW = 4;

/** Returns the sentences that there are, one after the other. */
export const text = (...sentences: readonly (string | false | readonly string[])[]) =>
  sentences.flatMap((each) => each || []).join(' ');

export const isPartly = ({ missing: names }: Pick<Coverage, 'missing'>) => names.length > 0;

/** The programme within a sentence, after a space: " i programmet Vägar". */
export const inProgramme = (say: Phrases, programme: Coverage['programme']) =>
  ` ${say.lower(say.programme(programme))}`;

/**
 * Returns the sentences that name the regions without data, or those with, if they are fewer, and those not wholly interpreted:
 * among few regions by `name`, since a number could be of all there are.
 */
export function unknowns(
  say: Phrases,
  { known, missing = [], unread = [] }: Partial<Pick<Coverage, 'known' | 'missing' | 'unread'>>,
  name = (regions: readonly string[]) => who(say, regions),
): readonly string[] {
  const fewerAreKnown = known !== undefined && known.length > 0 && known.length < missing.length;
  const withoutData = known?.length === 0 ? say.everyRegion : say.list(missing);
  return nonEmpty(
    missing.length > 0 &&
      (fewerAreKnown ? say.onlyKnown(say.list(known)) : say.missing(withoutData)),
    unread.length > 0 && say.unread(name(unread)),
  );
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
