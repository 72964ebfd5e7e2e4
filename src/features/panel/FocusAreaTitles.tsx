import type { Region } from '../../domain/model/dataset';
import { useTextLang } from '../../i18n/use-messages';
import { TitleMeaning } from './TitleTranslation';
import { focusAreaElementId } from '../../ui/anchors';

/** The titles of a region's focus areas, as links to their texts. */
export function FocusAreaTitles({ region }: { readonly region: Region }) {
  return (
    <ol className="focus-area-titles" lang={useTextLang()}>
      {region.areas.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${focusAreaElementId(id)}`}>{title}</a>
          <TitleMeaning title={title} />
        </li>
      ))}
    </ol>
  );
}
