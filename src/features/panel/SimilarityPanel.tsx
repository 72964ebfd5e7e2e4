import { nameOf, type RegionCode } from '../../domain/model/region';
import { useMapSentence } from '../../i18n/use-sentences';
import { useMessages } from '../../i18n/use-messages';
import { useAreas, useChoropleth, useViewLinks } from '../../store/app-context';
import { colourBySimilarity, selectRegion } from '../../store/view-state';
import { BackLink } from './BackLink';
import { PanelHeading } from './PanelHeading';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';

/** The panel of a map coloured by how alike the regions are to one of them, with a link to that region's own text. */
export function SimilarityPanel({ code }: { readonly code: RegionCode }) {
  const areas = useAreas();
  const { colour, map } = useMessages();
  const link = useViewLinks();
  return (
    <>
      <PanelHeading>{useChoropleth().heading}</PanelHeading>
      <p className="back-links">
        <BackLink />
        <a {...link((view) => colourBySimilarity(view, null))}>{colour.clear}</a>
      </p>
      <p className="lead">{useMapSentence()}</p>
      <p>
        <a {...link((view) => selectRegion(view, code))}>{map.skipToRegion(nameOf(areas, code))}</a>
      </p>
      <RegionList />
      <SourceNote />
    </>
  );
}
