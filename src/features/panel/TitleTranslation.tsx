import type { Programme, Region } from '../../domain/model/dataset';
import { translationOf } from '../../domain/model/translation';
import { useAppContext } from '../../store/app-context';
import { useMessages, useTextLang } from '../../i18n/use-messages';
import { focusAreaElementId } from '../../ui/anchors';

/** What a published title means in the language of the page, where there is a translation. */
export function TitleTranslation({ title }: { readonly title: string }) {
  const { lang, region } = useMessages();
  const translation = useTranslation(title);
  return translation === null ? null : (
    <p className="muted title-translation" lang={lang}>
      {region.translation(translation)}
    </p>
  );
}

interface TitleMeaningProps {
  readonly title: string;
  /** Whose title it is, where that is another programme than the page's. */
  readonly programme?: Programme;
}

/** The same beside a title in running text: " (Tourism)". */
export function TitleMeaning({ title, programme }: TitleMeaningProps) {
  const { lang } = useMessages();
  const translation = useTranslation(title, programme);
  return translation === null ? null : (
    <span className="muted" lang={lang}>
      {' '}
      ({translation})
    </span>
  );
}

/** A published title in running text, with what it means. */
export function PublishedTitle({ title }: { readonly title: string }) {
  return (
    <>
      <span lang={useTextLang()}>{title}</span>
      <TitleMeaning title={title} />
    </>
  );
}

/** What a published title means in the language of the page; null where there is no translation. */
export function useTranslation(title: string, programme?: Programme): string | null {
  const { dataset } = useAppContext().atlas;
  return translationOf(programme ?? dataset.programme, title, useMessages().lang);
}

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
