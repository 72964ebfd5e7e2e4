import { compareRegions } from '../domain/comparison';
import { comparisonFacts } from '../domain/facts-regions';
import { identityOf } from '../domain/region';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionList } from '../panel/RegionList';
import { SourceNote } from '../panel/SourceNote';
import { WayBack } from '../panel/WayBack';
import { useAtlasSession, useAtlasState, useViewLinks } from '../store/use-atlas';
import { openComparison } from '../store/view-state';
import { useWords } from '../text/words';
import { AllContacts } from './AllContacts';
import { Members } from './Members';
import { SharedThemes } from './SharedThemes';
import { SideBySide } from './SideBySide';

/** Two to four regions side by side: what they share, what only one has, their texts, and whom to call. */
export function ComparisonRoom() {
  const { atlas } = useAtlasSession();
  const codes = useAtlasState(({ view }) => view.compared);
  const { compare: words, sentences, lang } = useWords();
  const link = useViewLinks();
  const comparison = compareRegions(atlas, codes);
  const isOne = codes.length < 2;
  return (
    <div className={`comparison of-${Math.max(comparison.codes.length, 1)}`}>
      <PanelHeading lead={words.lead}>
        {words.title(codes.map((code) => identityOf(code).shortName))}
      </PanelHeading>
      <p className="ways-back">
        <WayBack />
        <a {...link((view) => openComparison(view, []))}>{words.end}</a>
      </p>
      <p className="lead">{sentences.comparison(comparisonFacts(atlas, comparison, lang))}</p>
      {isOne && <p>{words.inviteAnother}</p>}
      <Members codes={codes} />
      {!isOne && <SharedThemes comparison={comparison} />}
      <SideBySide comparison={comparison} />
      <AllContacts codes={comparison.codes} />
      <SourceNote />
      <RegionList />
    </div>
  );
}
