import type { ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { otherLang } from '../../../i18n/language';
import { ALL_MESSAGES } from '../../../i18n/all-messages';
import type { AppContextValue } from '../../../store/app-context';
import { builderAddress, fullAddress, type BuilderState } from '../../../store/embed-address';
import { langPath } from '../../../store/paths';
import { SidePage } from '../../../ui/SidePage';
import { EMBED_MESSAGES } from '../messages';

interface BuilderLayoutProps {
  readonly app: AppContextValue;
  readonly lang: Lang;
  readonly built: BuilderState;
  readonly children: ReactNode;
}

/** Header, main landmark and footer of the builder page. Its other language has the same choices; the map keeps its own. */
export function BuilderLayout({ app, lang, built, children }: BuilderLayoutProps) {
  const { codec, atlas } = app;
  const messages = ALL_MESSAGES[lang];
  const { builder } = EMBED_MESSAGES[lang];
  const other = otherLang(lang);
  return (
    <SidePage
      className="builder-page"
      home={codec.base + langPath(lang)}
      messages={messages}
      tagline={messages.site.tagline(atlas.dataset)}
      links={
        <>
          <a href={fullAddress({ ...built.view, lang }, codec)}>{builder.back}</a>
          <a lang={other} hrefLang={other} href={builderAddress(built, other, codec)}>
            {messages.site.otherLanguage}
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
