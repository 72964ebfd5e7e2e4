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
import { ComparedRegions } from './ComparedRegions';
import { MiniMap } from './MiniMap';
import { OwnThemes, SharedThemes } from './SharedThemes';
import { SideBySide } from './SideBySide';
import { ThemeTable } from './ThemeTable';

/**
 * The comparison of regions: shared and own themes, texts and contacts. More regions than `SIDE_BY_SIDE` get a
 * table first, and only some of their texts at a time.
 */
export function ComparisonView() {
  const { atlas } = useAppContext();
  const requested = useAtlasState(({ view }) => view.compared);
  const allMessages = useMessages();
  const { compare: messages, sentences, lang } = allMessages;
  const link = useViewLinks();
  const comparison = compareRegions(atlas, requested);
  const { codes } = comparison;
  return (
    <div className={`comparison of-${codes.length > SIDE_BY_SIDE ? 'many' : codes.length}`}>
      <PanelHeading lead={messages.lead}>
        {comparisonTitle(atlas, requested, allMessages)}
      </PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link((view) => openComparison(view, []))}>{messages.end}</a>
      </p>
      <div className="comparison-head">
        <div>
          <p className="lead">{sentences.comparison(comparisonFacts(atlas, comparison, lang))}</p>
          <p className="muted">{allMessages.source.interpretation(atlas.dataset.programme)}</p>
          {requested.length < 2 && <p>{messages.inviteAnother}</p>}
        </div>
        <MiniMap codes={requested} />
        <ComparedRegions codes={requested} />
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
