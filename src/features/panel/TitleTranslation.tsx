import { translationOf } from '../../domain/model/translation';
import { useAppContext } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';

/** What a published title means in the language of the page, where that is not Swedish and there is a translation. */
export function TitleTranslation({ title }: { readonly title: string }) {
  const { lang, region } = useMessages();
  const translation = useTranslation(title);
  return translation === null ? null : (
    <p className="muted title-translation" lang={lang}>
      {region.translation(translation)}
    </p>
  );
}

/** The same beside a title in running text: " (Tourism)". */
export function TitleMeaning({ title }: { readonly title: string }) {
  const { lang } = useMessages();
  const translation = useTranslation(title);
  return translation === null ? null : (
    <span className="muted" lang={lang}>
      {' '}
      ({translation})
    </span>
  );
}

function useTranslation(title: string): string | null {
  const { programme } = useAppContext().atlas.dataset;
  return translationOf(programme, title, useMessages().lang);
}
