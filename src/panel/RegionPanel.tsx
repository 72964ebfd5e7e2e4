import { borderLake } from '../domain/border-lakes';
import type { Region } from '../domain/dataset';
import { identityOf, type RegionCode } from '../domain/region';
import { useAtlasSession, useViewLinks } from '../store/use-atlas';
import { leaveRegion } from '../store/view-state';
import { useWords } from '../text/words';
import { placeOnMap } from '../ui/anchors';
import { Contacts } from './Contacts';
import { FocusAreaArticle } from './FocusAreaArticle';
import { PanelHeading } from './PanelHeading';
import { PublishedBlocks } from './PublishedText';
import { RegionLink } from './RegionLink';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';

/** A region: what it has chosen, whom to call, who lives next door. */
export function RegionPanel({ code }: { readonly code: RegionCode }) {
  const { atlas } = useAtlasSession();
  const region = atlas.regionByCode.get(code);
  return region ? <RegionText region={region} /> : <RegionWithoutData code={code} />;
}

function RegionText({ region }: { readonly region: Region }) {
  const words = useWords();
  return (
    <>
      <PanelHeading lead={region.county}>{region.name}</PanelHeading>
      <WaysBack code={region.code} />
      <p className="lead">{words.region.areas(region.areas.length)}</p>
      {region.areas.map((area, i) => (
        <FocusAreaArticle key={area.id} area={area} number={i + 1} />
      ))}
      {region.notes.length > 0 && (
        <section className="note" aria-labelledby="note">
          <h2 id="note">{words.region.note}</h2>
          <PublishedBlocks blocks={region.notes} />
        </section>
      )}
      <Contacts region={region} />
      <Neighbours region={region} />
      <SourceNote />
      <RegionList />
    </>
  );
}

/** Back to the map leads the keyboard to the region's own place on it. */
function WaysBack({ code }: { readonly code: RegionCode }) {
  const { region } = useWords();
  const link = useViewLinks();
  return (
    <p className="ways-back">
      <a href={`#${placeOnMap(identityOf(code).slug)}`}>{region.backToMap}</a>
      <a {...link(leaveRegion)}>{region.close}</a>
    </p>
  );
}

function Neighbours({ region }: { readonly region: Region }) {
  const { region: words } = useWords();
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{words.neighbours}</h2>
      {region.neighbours.length === 0 && (
        <p>
          {region.shortName} {words.noNeighbours}
        </p>
      )}
      <ul className="region-list">
        {region.neighbours.map(({ code, border }) => (
          <li key={code}>
            <RegionLink code={code} />
            {border === 'lake' && (
              <span className="quiet"> {words.lakeBorder(borderLake(region.code, code))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RegionWithoutData({ code }: { readonly code: RegionCode }) {
  const { region: words } = useWords();
  const { shortName, county } = identityOf(code);
  return (
    <>
      <PanelHeading lead={county}>{shortName}</PanelHeading>
      <p className="lead">{words.noData(shortName)}</p>
      <p>{words.noDataHint}</p>
      <WaysBack code={code} />
      <RegionList />
    </>
  );
}
