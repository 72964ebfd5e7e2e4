import type { MatrixFacts } from '../../domain/summaries/matrix';
import { mapSentences } from './map';
import { FEW, inProgramme, isPartly, unknowns, onlyOne, text, type Phrases } from './phrases';
import { regionSentences } from './regions';

/** The generated sentences of one language: facts in, text out; "" where there is nothing to say. */
export function sentencesOf(say: Phrases) {
  return { ...mapSentences(say), ...regionSentences(say), matrix: matrixSentence(say) };
}

function matrixSentence(say: Phrases) {
  return (facts: MatrixFacts): string => {
    const { known, focusAreas, themes, chosen, lone, cluster, gaps, top } = facts;
    const partly = isPartly(facts);
    const [first = ''] = known;
    const programme = say.programme(facts.programme);
    if (known.length === 0) return text(unknowns(say, facts));
    if (chosen.length === 0) {
      return text(say.nothingChosen(programme, say.numeral(themes), partly), unknowns(say, facts));
    }
    const concern = (who: string, list: string) =>
      say.concern(programme, who, known.length, focusAreas, chosen.length, themes, list);
    if (known.length === 1) {
      return text(concern(first, `: ${say.list(chosen)}`), unknowns(say, facts));
    }
    return text(
      partly
        ? concern(say.theRegions(known.length, true), '')
        : say.sorted(
            known.length,
            say.counted(focusAreas, say.focusArea),
            inProgramme(say, facts.programme),
            say.counted(themes, say.theme),
          ),
      // Of a theme that one has chosen, or of many that as many have, nothing is common.
      top.count >= 2 &&
        top.themes.length <= FEW &&
        say.mostCommon(
          say.list(top.themes),
          say.counted(top.count, say.region),
          top.themes.length > 1,
        ),
      // Which themes nobody has chosen, where those are not most.
      gaps.length > 0 &&
        gaps.length <= chosen.length &&
        say.chosenByNone(say.listOr(gaps), gaps.length, partly),
      onlyOne(say, lone, partly ? say.known : ''),
      cluster !== null && say.allChose(say.list(cluster.regions), say.list(cluster.themes)),
      unknowns(say, facts),
    );
  };
}
