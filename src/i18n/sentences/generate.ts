import type { MatrixFacts } from '../../domain/summaries/facts';
import { mapSentences } from './map';
import { isPartly, missing, onlyOne, text, type Phrases } from './phrases';
import { regionSentences } from './regions';

/** The generated sentences of one language: facts in, text out; "" where there is nothing to say. */
export function sentencesOf(say: Phrases) {
  return { ...mapSentences(say), ...regionSentences(say), matrix: matrixSentence(say) };
}

/** What the whole matrix says. */
function matrixSentence(say: Phrases) {
  return (facts: MatrixFacts): string => {
    const { known, areas, themes, top, gaps, lone, cluster } = facts;
    const total = known.length;
    const partly = isPartly(facts);
    if (total === 0) return text(missing(say, facts));
    return text(
      say.sorted(total, say.counted(areas, say.area), say.counted(themes, say.theme), partly),
      top.themes.length === 0
        ? []
        : say.mostCommon(
            say.themeList(top.themes),
            say.counted(top.count, say.region),
            top.themes.length > 1,
          ),
      gaps.length === 0 ? [] : say.chosenByNone(say.themesOr(gaps), partly),
      onlyOne(say, lone, partly ? say.known : ''),
      cluster ? say.allChose(say.list(cluster.regions), say.themeList(cluster.themes)) : [],
      missing(say, facts),
    );
  };
}
