import { use } from 'react';
import {
  CHANGE_KINDS,
  hasListedChange,
  regionsByChange,
  type ChangeKind,
} from '../../domain/changes/change-kinds';
import { SWEDEN_VIEW_BOX } from '../../domain/geography/projection';
import { changesBetween } from '../../domain/changes/changes';
import type { Dataset } from '../../domain/model/dataset';
import { namesOf, type RegionCode } from '../../domain/model/region';
import type { SwatchId } from '../../domain/choropleth/palette';
import { ChangedRegions } from '../../i18n/ChangedRegions';
import { CHANGES, PROGRAMMES } from '../../i18n/programmes';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { Swatch } from '../../map/Swatch';
import { useAppContext } from '../../store/app-context';
import { PanelHeading } from '../panel/PanelHeading';
import { RegionLink } from '../panel/RegionLink';
import { RegionList } from '../panel/RegionList';

/** What has changed from another programme of the site to this one: a sentence, a map, and region by region. */
export function ChangesView({ from }: { readonly from: string }) {
  const { lang } = useMessages();
  const { programmeSite, atlas } = useAppContext();
  const programme = programmeSite.programmes.find(({ id }) => id === from);
  const own = programmeSite.programmes.find(({ id }) => id === atlas.dataset.programme.id);
  const before = programme ? use(programmeSite.datasetOf(programme)) : null;
  const messages = useInWords(PROGRAMMES);
  const [older, newer] = [programme?.title[lang] ?? from, own?.title[lang] ?? ''];
  return (
    <>
      <PanelHeading lead={messages.fromTo(older, newer)}>{CHANGES[lang].title}</PanelHeading>
      {before ? <ChangesText before={before} title={older} /> : <p>{messages.missing}</p>}
      <RegionList />
    </>
  );
}

interface ChangesTextProps {
  readonly before: Dataset;
  readonly title: string;
}

function ChangesText({ before, title }: ChangesTextProps) {
  const { lang } = useMessages();
  const messages = useInWords(PROGRAMMES);
  const { atlas } = useAppContext();
  const changes = changesBetween(before, atlas.dataset);
  const regions = regionsByChange(before, atlas.dataset, changes);
  const names = (kind: ChangeKind) => namesOf(atlas.areas, regions[kind]);
  return (
    <>
      <p className="lead">
        {messages.sentence(title, {
          texts: names('texts'),
          themes: names('themes'),
          new: names('new'),
          gone: names('gone'),
          same: names('same'),
        })}
      </p>
      <ChangeMap regions={regions} />
      <ChangedRegions
        changes={{ ...changes, regions: changes.regions.filter(hasListedChange) }}
        lang={lang}
      >
        <h2>{messages.byRegion}</h2>
      </ChangedRegions>
    </>
  );
}

const FILLS: Readonly<Record<ChangeKind, SwatchId>> = {
  texts: 'main',
  themes: 'touches',
  new: 'second',
  gone: 'no-data',
  same: 'none',
};

/** A small map of what has changed, with its classes and their regions. It uses the shapes of the page's map. */
function ChangeMap({ regions }: { readonly regions: ReturnType<typeof regionsByChange> }) {
  const messages = useInWords(PROGRAMMES);
  const kinds = CHANGE_KINDS.filter((kind) => regions[kind].length > 0);
  return (
    <>
      <svg viewBox={SWEDEN_VIEW_BOX} width={120} height={240} aria-hidden="true">
        {kinds.map((kind) => (
          <g key={kind} className={`fill-${FILLS[kind]}`} stroke="currentColor">
            {regions[kind].map((code) => (
              <use key={code} href={`#shape-${code}`} />
            ))}
          </g>
        ))}
      </svg>
      <table>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <td>
                <Swatch row={{ fill: FILLS[kind], pattern: null, badge: '' }} />
              </td>
              <td>{messages.kinds[kind]}:</td>
              <td>
                <RegionLinks codes={regions[kind]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function RegionLinks({ codes }: { readonly codes: readonly RegionCode[] }) {
  return codes.map((code, i) => (
    <span key={code}>
      {i > 0 && ', '}
      <RegionLink code={code} />
    </span>
  ));
}
