import type {
  ManyThemeFacts,
  OneThemeFacts,
  OverviewFacts,
  TwoThemeFacts,
} from '../../domain/choropleth/choropleth';
import type { AbsenceFacts } from '../../domain/summaries/absence';
import type { FilteredFacts } from '../../domain/summaries/filtered';
import type { Coverage, Evenness } from '../../domain/summaries/names';
import { nonEmpty } from '../non-empty';
import { FEW, isPartly, unknowns, text, who, type Phrases } from './phrases';

/** The sentences under a map. */
export function mapSentences(say: Phrases) {
  /** What is said of regions with data, and then which have none. */
  const covered =
    <F extends Coverage>(sentences: (say: Phrases, facts: F) => readonly string[]) =>
    (facts: F) =>
      text(facts.known.length === 0 ? [] : sentences(say, facts), unknowns(say, facts));
  return {
    overviewSentence: covered(overview),
    oneThemeSentence: covered(oneTheme),
    twoThemesSentence: covered(twoThemes),
    manyThemesSentence: covered(manyThemes),
    fewer: ({ publisher }: Coverage['programme'], evenness: Evenness, partly: boolean) =>
      say.fewer(publisher, evenness, say.list(evenness.others), partly),
    filtered: (facts: FilteredFacts) => filtered(say, facts),
  };
}

const share = (say: Phrases, count: number, facts: Coverage) =>
  say.share(count, facts.known.length, isPartly(facts));

function overview(say: Phrases, facts: OverviewFacts): readonly string[] {
  const { programme, families, focusAreas, known, evenness } = facts;
  const counted = say.counted(focusAreas, say.focusArea);
  const chosen = families
    .filter(({ count }) => count > 0)
    .map(({ label, count }, i) => say.familyIn(label, count, i === 0));
  if (focusAreas === 0) return [say.overviewOfNone(say.programme(programme), share(say, 0, facts))];
  return nonEmpty(
    evenness === null
      ? say.overview(
          say.programme(programme),
          say.regionsOf(known.length, isPartly(facts)),
          known.length,
          counted,
        )
      : say.evenOverview(programme, counted, evenness, say.list(evenness.others), isPartly(facts)),
    chosen.length > 0 && `${say.list(chosen)}.`,
    chosen.length > 1 && say.severalFamilies,
  );
}

function oneTheme(say: Phrases, facts: OneThemeFacts): readonly string[] {
  const { programme, theme, main, touches, within, absence } = facts;
  const count = main.length + touches.length;
  return nonEmpty(
    say.oneTheme(say.programme(programme), share(say, count, facts), count, theme),
    count > 0 && say.levels(say.list(main), say.list(touches)),
    within && say.allLieIn(count, say.part(within)),
    absence && absenceSentence(say, absence),
  );
}

function twoThemes(say: Phrases, facts: TwoThemeFacts): readonly string[] {
  const { both, onlyFirst, onlySecond } = facts;
  const [first, second] = [facts.first, facts.second];
  const head = say.bothThemes(
    say.programme(facts.programme),
    share(say, both.length, facts),
    both.length,
    [first, second],
  );
  const sentence = `${head}${named(say, both)}.`;
  if (onlyFirst.length > 0) {
    return [sentence, oneNotOther(say, facts, onlyFirst, onlySecond, first, second)];
  }
  return onlySecond.length > 0
    ? [sentence, oneNotOther(say, facts, onlySecond, [], second, first)]
    : [sentence];
}

function manyThemes(say: Phrases, facts: ManyThemeFacts): readonly string[] {
  const { programme, themes, any, most, mostRegions } = facts;
  const sentence = say.anyTheme(
    say.programme(programme),
    share(say, any, facts),
    any,
    themes.length,
    say.list(themes),
  );
  if (most < 2) return [sentence];
  const regions = who(say, mostRegions);
  return [
    sentence,
    most === themes.length
      ? say.allThemes(regions, mostRegions.length, most)
      : say.mostThemes(regions, mostRegions.length, most),
  ];
}

function filtered(say: Phrases, facts: FilteredFacts): string {
  const { parts, regions, themes, rule, total, partly } = facts;
  if (total === 0) return '';
  const all = themes === 2 ? 'both' : 'all';
  const several = rule === 'any' ? 'any' : all;
  return say.inPart(
    say.list(parts.map(say.part)),
    say.share(regions.length, total, partly),
    regions.length,
    regions.length === total ? '' : say.list(regions),
    themes === 1 ? 'one' : several,
  );
}

const named = (say: Phrases, names: readonly string[]) =>
  names.length === 0 ? '' : `: ${say.list(names)}`;

function oneNotOther(
  say: Phrases,
  facts: Coverage,
  these: readonly string[],
  others: readonly string[],
  first: string,
  second: string,
): string {
  const head =
    these.length > FEW
      ? say.manyNotOther(
          say.theRegions(facts.known.length, isPartly(facts)),
          these.length,
          first,
          second,
        )
      : say.oneNotOther(say.list(these), these.length, first, second);
  return `${head}${others.length === 0 ? '' : say.reverse(who(say, others))}.`;
}

/** Where a theme, named just before, has been chosen by nobody. */
function absenceSentence(say: Phrases, { regions, parts, coast }: AbsenceFacts): string {
  return say.absent(
    regions.length,
    coast
      ? say.eastCoast(say.county(coast[0]), say.county(coast[1]))
      : say.inParts(say.list(parts.map(say.part))),
  );
}
