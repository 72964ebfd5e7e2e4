import { use } from 'react';
import { areaOf, type RegionCode } from '../../domain/model/region';
import { textLang } from '../../i18n/language';
import { PROGRAMMES } from '../../i18n/programmes';
import { useInWords, useMessages } from '../../i18n/use-messages';
import { TitleMeaning } from './TitleTranslation';
import { useAppContext } from '../../store/app-context';
import { addressIn, othersOf, type SiteProgramme } from '../../store/programme-site';
import { DEFAULT_VIEW, selectRegion } from '../../store/view-state';
import { focusAreaElementId } from '../../ui/anchors';

/** What a region has chosen in the site's other programmes on the same areas: the titles, as links to the texts there. */
export function OtherProgrammes({ code }: { readonly code: RegionCode }) {
  const { programmeSite, atlas } = useAppContext();
  return (
    <section aria-labelledby="other-programmes">
      <h2 id="other-programmes">{useInWords(PROGRAMMES).others}</h2>
      {othersOf(programmeSite, atlas.dataset).map((programme) => (
        <InProgramme key={programme.id} programme={programme} code={code} />
      ))}
    </section>
  );
}

interface InProgrammeProps {
  readonly programme: SiteProgramme;
  readonly code: RegionCode;
}

function InProgramme({ programme, code }: InProgrammeProps) {
  const { lang } = useMessages();
  const { programmeSite, codec } = useAppContext();
  const messages = useInWords(PROGRAMMES);
  const dataset = use(programmeSite.datasetOf(programme));
  const region = dataset?.regions.find((each) => each.code === code);
  const view = selectRegion({ ...DEFAULT_VIEW, lang }, code);
  const address = addressIn(programme, view, codec);
  return (
    <>
      <h3 translate="no">
        <a
          href={address}
          aria-label={`${programme.title[lang]}: ${areaOf(codec.areas, code).shortName}`}
        >
          {programme.title[lang]}
        </a>
      </h3>
      {dataset && region ? (
        <ul lang={textLang(lang, dataset.programme)}>
          {region.areas.map(({ id, title }) => (
            <li key={id}>
              <a href={`${address}#${focusAreaElementId(id)}`}>{title}</a>
              <TitleMeaning title={title} programme={dataset.programme} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{dataset ? messages.notAmong : messages.missing}</p>
      )}
    </>
  );
}
