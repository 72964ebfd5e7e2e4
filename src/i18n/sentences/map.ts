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

/** How a sentence begins: in which programme how many of the regions with data have chosen something. */
const chosenBy = (say: Phrases, facts: Coverage, count: number) =>
  [
    say.programme(facts.programme),
    say.share(count, facts.known.length, isPartly(facts)),
    count,
  ] as const;

function overview(say: Phrases, facts: OverviewFacts): readonly string[] {
  const { families, focusAreas, known, evenness } = facts;
  const [programme, none] = chosenBy(say, facts, 0);
  if (focusAreas === 0) return [say.overviewOfNone(programme, none)];
  const counted = say.counted(focusAreas, say.focusArea);
  const partly = isPartly(facts);
  const chosen = families
    .filter(({ count }) => count > 0)
    .map(({ label, count }, i) => say.familyIn(label, count, i === 0));
  return nonEmpty(
    evenness === null
      ? say.overview(programme, say.regionsOf(known.length, partly), known.length, counted)
      : say.evenOverview(facts.programme, counted, evenness, say.list(evenness.others), partly),
    chosen.length > 0 && `${say.list(chosen)}.`,
    chosen.length > 1 && say.severalFamilies,
  );
}

function oneTheme(say: Phrases, facts: OneThemeFacts): readonly string[] {
  const { theme, main, touches, within, absence } = facts;
  const count = main.length + touches.length;
  return nonEmpty(
    say.oneTheme(...chosenBy(say, facts, count), theme),
    count > 0 && say.levels(say.list(main), say.list(touches)),
    within && say.allLieIn(count, say.part(within)),
    absence && absenceSentence(say, absence),
  );
}

function twoThemes(say: Phrases, facts: TwoThemeFacts): readonly string[] {
  const { both, onlyFirst, onlySecond, first, second } = facts;
  const head = say.bothThemes(...chosenBy(say, facts, both.length), first, second);
  const sentence = `${head}${both.length === 0 ? '' : `: ${say.list(both)}`}.`;
  // The second theme is told from the first only where nobody has the first alone.
  const [these, others, has, lacks] =
    onlyFirst.length > 0 ? [onlyFirst, onlySecond, first, second] : [onlySecond, [], second, first];
  if (these.length === 0) return [sentence];
  const oneNotOther =
    these.length > FEW
      ? say.manyNotOther(
          say.theRegions(facts.known.length, isPartly(facts)),
          these.length,
          has,
          lacks,
        )
      : say.oneNotOther(say.list(these), these.length, has, lacks);
  return [sentence, `${oneNotOther}${others.length === 0 ? '' : say.reverse(who(say, others))}.`];
}

function manyThemes(say: Phrases, facts: ManyThemeFacts): readonly string[] {
  const { themes, any, most, mostRegions } = facts;
  const sentence = say.anyTheme(...chosenBy(say, facts, any), themes.length, say.list(themes));
  if (most < 2) return [sentence];
  const mostOf = most === themes.length ? say.allThemes : say.mostThemes;
  return [sentence, mostOf(who(say, mostRegions), mostRegions.length, most)];
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

/** Where a theme, named just before, has been chosen by nobody. */
function absenceSentence(say: Phrases, { regions, parts, coast }: AbsenceFacts): string {
  return say.absent(
    regions.length,
    coast
      ? say.eastCoast(say.county(coast[0]), say.county(coast[1]))
      : say.inParts(say.list(parts.map(say.part))),
  );
}
