import { lazy, useState } from 'react';
import type { Region } from '../../domain/model/dataset';
import { loadSimilarity } from '../../domain/choropleth/classify';
import { MAX_COMPARED } from '../../domain/comparison/comparison';
import { neighbourView } from '../../domain/comparison/neighbours';
import { areaOf, countyIn, type RegionCode } from '../../domain/model/region';
import { useAppContext, useAtlasState, useViewLinks, useAreas } from '../../store/app-context';
import { othersOf } from '../../store/programme-site';
import { endSearch, leaveRegion, openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { LazyBoundary } from '../../ui/LazyBoundary';
import { NOTE, PEERS } from '../../ui/anchors';
import { Contacts } from './Contacts';
import { FocusAreaArticle } from './FocusAreaArticle';
import { FocusAreaTitles } from './TitleTranslation';
import { CompareNeighbours, Neighbours } from './Neighbours';
import { PanelHeading } from './PanelHeading';
import { PublishedBlocks } from './PublishedText';
import { ViewMissing, ViewLoading } from './ViewNotes';
import { FewerNote, UncountedNote } from './CountNotes';
import { RegionList } from './RegionList';
import { SourceNote } from './SourceNote';
import { BackLink } from './BackLink';

// The peers offer the colouring by similarity, so its code is loaded with theirs.
const Peers = lazy(async () => {
  const [{ Peers: component }] = await Promise.all([import('./Peers'), loadSimilarity()]);
  return { default: component };
});

const OtherProgrammes = lazy(async () => ({
  default: (await import('./OtherProgrammes')).OtherProgrammes,
}));

/** The panel of a region: what it has chosen and whom to call, then the texts, peers and neighbours. */
export function RegionPanel({ code }: { readonly code: RegionCode }) {
  const { atlas } = useAppContext();
  const region = atlas.regionByCode.get(code);
  return region ? <RegionText region={region} /> : <RegionWithoutData code={code} />;
}

function RegionText({ region }: { readonly region: Region }) {
  const { atlas } = useAppContext();
  const messages = useMessages();
  const [neighbours] = useState(() => neighbourView(atlas, region.code));
  return (
    <>
      <PanelHeading isName lead={countyIn(region.county, messages.lang)}>
        {region.name}
      </PanelHeading>
      <BackLinks code={region.code} />
      <p className="lead">
        {messages.region.focusAreasIn(region.areas.length, atlas.dataset.programme)}
      </p>
      <FocusAreaTitles region={region} />
      <FewerNote among={[region.shortName]} />
      <UncountedNote regions={[region]} />
      <Contacts region={region} />
      <CompareNeighbours view={neighbours} />
      <p className="back-links">
        <a href={`#${PEERS}`}>{messages.peers.title}</a>
      </p>
      {region.areas.map((focusArea, i) => (
        <FocusAreaArticle key={focusArea.id} focusArea={focusArea} number={i + 1} />
      ))}
      {region.notes.length > 0 && (
        <section className="note" aria-labelledby={NOTE}>
          <h2 id={NOTE} tabIndex={-1}>
            {messages.region.note}
          </h2>
          <PublishedBlocks blocks={region.notes} />
        </section>
      )}
      <LazyBoundary name="peers" fallback={<ViewLoading />} errorFallback={<ViewMissing />}>
        <Peers code={region.code} />
      </LazyBoundary>
      <Neighbours view={neighbours} />
      <InOtherProgrammes code={region.code} />
      <SourceNote />
      <RegionList />
    </>
  );
}

/** Links back to the map, search results or comparison, and into the comparison. */
function BackLinks({ code }: { readonly code: RegionCode }) {
  const { region, compare, search } = useMessages();
  const compared = useAtlasState(({ view }) => view.compared);
  const query = useAtlasState(({ view }) => view.query);
  const link = useViewLinks();
  const canAdd = compared.length < MAX_COMPARED && !compared.includes(code);
  return (
    <p className="back-links">
      <BackLink code={code} />
      {query !== '' && <a {...link(leaveRegion)}>{search.back(query)}</a>}
      {compared.length === 0 && (
        <a {...link((view) => endSearch(leaveRegion(view)))}>{region.close}</a>
      )}
      {compared.length > 0 && (
        <a {...link((view) => openComparison(view, view.compared))}>{compare.back}</a>
      )}
      {compared.length > 0 && canAdd && (
        <a {...link((view) => openComparison(view, [...view.compared, code]))}>{compare.addThis}</a>
      )}
    </p>
  );
}

function RegionWithoutData({ code }: { readonly code: RegionCode }) {
  const areas = useAreas();
  const { region: messages, lang } = useMessages();
  const { shortName, county } = areaOf(areas, code);
  return (
    <>
      <PanelHeading isName lead={countyIn(county, lang)}>
        {shortName}
      </PanelHeading>
      <p className="lead">{messages.noData(shortName)}</p>
      <p>{messages.noDataHint}</p>
      <BackLinks code={code} />
      <InOtherProgrammes code={code} />
      <RegionList />
    </>
  );
}

function InOtherProgrammes({ code }: { readonly code: RegionCode }) {
  const { programmeSite, atlas } = useAppContext();
  if (othersOf(programmeSite, atlas.dataset).length === 0) return null;
  return (
    <LazyBoundary name="programmes" fallback={<ViewLoading />} errorFallback={<ViewMissing />}>
      <OtherProgrammes code={code} />
    </LazyBoundary>
  );
}
