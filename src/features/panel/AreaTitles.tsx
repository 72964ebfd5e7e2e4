import type { Region } from '../../domain/model/dataset';
import { swedishTag } from '../../i18n/language';
import { useMessages } from '../../i18n/use-messages';
import { TitleMeaning } from './TitleTranslation';
import { areaPlace } from '../../ui/anchors';

/** The titles of a region's focus areas, as links to their texts. */
export function AreaTitles({ region }: { readonly region: Region }) {
  const { lang } = useMessages();
  return (
    <ol className="area-titles" lang={swedishTag(lang)}>
      {region.areas.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${areaPlace(id)}`}>{title}</a>
          <TitleMeaning title={title} />
        </li>
      ))}
    </ol>
  );
}
