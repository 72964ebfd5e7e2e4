import { otherLang, preferredLang } from '../../i18n/language';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { encode } from '../../store/url-codec';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';

/** Returns the props of a link to the same view in the other language. It loads another page. */
function useOtherLanguage() {
  const { codec } = useAppContext();
  const { lang } = useMessages();
  const view = useAtlasState((state) => state.view);
  const other = otherLang(lang);
  return { lang: other, hrefLang: other, href: encode({ ...view, lang: other }, codec) };
}

/** A link to the same view in the other language, named in that language. */
export function LanguageLink() {
  const { site } = useMessages();
  return <a {...useOtherLanguage()}>{site.otherLanguage}</a>;
}

/** One line for a visitor whose browser prefers the other language. */
export function LanguageHint() {
  const { site, lang } = useMessages();
  const link = useOtherLanguage();
  const hydrated = useHydrated();
  if (!hydrated || preferredLang(navigator.languages) !== otherLang(lang)) return null;
  return (
    <aside className="language-hint" aria-label={site.otherLanguage} lang={link.lang}>
      <a {...link}>{site.readInOther}</a>
    </aside>
  );
}
