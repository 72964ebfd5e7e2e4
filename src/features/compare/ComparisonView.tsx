import { compareRegions, SIDE_BY_SIDE } from '../../domain/comparison/comparison';
import { comparisonFacts } from '../../domain/summaries/regions';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionList } from '../panel/RegionList';
import { SourceNote } from '../panel/SourceNote';
import { BackLink } from '../panel/BackLink';
import { useAppContext, useAtlasState, useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { comparisonTitle } from '../../i18n/comparison-title';
import { useMessages } from '../../i18n/use-messages';
import { AllContacts } from './AllContacts';
import { Members } from './Members';
import { MiniMap } from './MiniMap';
import { OwnThemes, SharedThemes } from './SharedThemes';
import { SideBySide } from './SideBySide';
import { ThemeTable } from './ThemeTable';

/**
 * Regions side by side: what they share, what only one has, their texts, and whom to call. More than can
 * be read beside each other get a table first, and their texts are read some at a time.
 */
export function ComparisonView() {
  const { atlas } = useAppContext();
  const asked = useAtlasState(({ view }) => view.compared);
  const wording = useMessages();
  const { compare: messages, sentences, lang } = wording;
  const link = useViewLinks();
  const comparison = compareRegions(atlas, asked);
  const { codes } = comparison;
  return (
    <div className={`comparison of-${codes.length > SIDE_BY_SIDE ? 'many' : codes.length}`}>
      <PanelHeading lead={messages.lead}>{comparisonTitle(atlas, asked, wording)}</PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link((view) => openComparison(view, []))}>{messages.end}</a>
      </p>
      <div className="comparison-head">
        <div>
          <p className="lead">{sentences.comparison(comparisonFacts(atlas, comparison, lang))}</p>
          {asked.length < 2 && <p>{messages.inviteAnother}</p>}
        </div>
        <MiniMap codes={asked} />
        <Members codes={asked} />
      </div>
      {codes.length > SIDE_BY_SIDE && <ThemeTable comparison={comparison} />}
      {codes.length > 1 && (
        <>
          <SharedThemes comparison={comparison} />
          <OwnThemes comparison={comparison} />
        </>
      )}
      <SideBySide comparison={comparison} />
      <AllContacts codes={codes} />
      <SourceNote />
      <RegionList />
    </div>
  );
}
