import type { ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { otherLang } from '../../../i18n/language';
import type { EmbedMessages, Messages } from '../../../i18n/messages';
import type { AppContextValue } from '../../../store/app-context';
import { builderAddress, fullAddress, type BuilderState } from '../../../store/embed-address';
import { langPath } from '../../../store/paths';
import { SidePage } from '../../../ui/SidePage';

interface BuilderLayoutProps {
  readonly app: AppContextValue;
  /** The language of the page. */
  readonly lang: Lang;
  readonly messages: Readonly<Record<Lang, Messages>>;
  readonly embed: Readonly<Record<Lang, EmbedMessages>>;
  readonly built: BuilderState;
  readonly children: ReactNode;
}

/** Header, main landmark and footer of the builder page. Its other language has the same choices; the map keeps its own. */
export function BuilderLayout({ app, lang, messages, embed, built, children }: BuilderLayoutProps) {
  const { codec, atlas } = app;
  const { site } = messages[lang];
  const { builder } = embed[lang];
  const other = otherLang(lang);
  return (
    <SidePage
      className="builder-page"
      home={codec.base + langPath(lang)}
      messages={messages[lang]}
      tagline={site.tagline(atlas.dataset)}
      links={
        <>
          <a href={fullAddress({ ...built.view, lang }, codec)}>{builder.back}</a>
          <a lang={other} hrefLang={other} href={builderAddress(built, other, codec)}>
            {site.otherLanguage}
          </a>
        </>
      }
      title={builder.title}
      lead={builder.lead}
    >
      {children}
    </SidePage>
  );
}
