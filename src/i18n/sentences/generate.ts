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
    const { known, focusAreas, themes, chosen, lone, cluster } = facts;
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
      mostCommon(say, facts),
      notChosen(say, facts),
      onlyOne(say, lone, partly ? say.known : ''),
      cluster ? say.allChose(say.list(cluster.regions), say.list(cluster.themes)) : [],
      unknowns(say, facts),
    );
  };
}

/** Of a theme that one has chosen, or of many that as many have, nothing is common. */
function mostCommon(say: Phrases, facts: MatrixFacts): readonly string[] {
  const { themes, count } = facts.top;
  if (count < 2 || themes.length > FEW) return [];
  return [say.mostCommon(say.list(themes), say.counted(count, say.region), themes.length > 1)];
}

/** Which themes nobody has chosen, where those are not most. */
function notChosen(say: Phrases, facts: MatrixFacts): readonly string[] {
  const { gaps, chosen } = facts;
  if (gaps.length === 0 || gaps.length > chosen.length) return [];
  return [say.chosenByNone(say.listOr(gaps), gaps.length, isPartly(facts))];
}
