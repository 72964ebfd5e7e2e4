import type { ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { otherLang } from '../../../i18n/language';
import type { EmbedMessages, Messages } from '../../../i18n/messages';
import type { AppContextValue } from '../../../store/app-context';
import { builderAddress, fullAddress, type Built } from '../../../store/embed-address';
import { encode } from '../../../store/url-codec';
import { START, type AboutPage, type ViewState } from '../../../store/view-state';

interface BuilderLayoutProps {
  readonly app: AppContextValue;
  /** The language of the page. */
  readonly lang: Lang;
  readonly messages: Readonly<Record<Lang, Messages>>;
  readonly embed: Readonly<Record<Lang, EmbedMessages>>;
  readonly built: Built;
  readonly children: ReactNode;
}

const MAIN = 'innehall';

/** Header, main landmark and footer of the builder page. */
export function BuilderLayout({ app, lang, messages, embed, built, children }: BuilderLayoutProps) {
  const { codec } = app;
  const { site } = messages[lang];
  const { builder } = embed[lang];
  return (
    <>
      <header className="site-header">
        <nav className="skip-links" aria-label={site.skipLinks}>
          <a href={`#${MAIN}`}>{site.skipToPanel}</a>
        </nav>
        <p className="site-name">
          <a href={encode({ ...START, lang }, codec)}>{site.name}</a>
        </p>
        <p className="site-tagline">{site.tagline(app.atlas.dataset.programme)}</p>
        <nav className="site-nav" aria-label={site.pages}>
          <a href={fullAddress({ ...built.view, lang }, codec)}>{builder.back}</a>
          <OtherLanguage lang={lang} built={built} {...{ codec, label: site.otherLanguage }} />
        </nav>
      </header>
      <main className="builder-page" id={MAIN} tabIndex={-1}>
        <h1>{builder.title}</h1>
        <p className="lead">{builder.lead}</p>
        {children}
      </main>
      <Footer {...{ lang, messages, codec }} />
    </>
  );
}

type Codec = AppContextValue['codec'];

/** A link to the builder in the other language, with the same choices; the map keeps its language. */
function OtherLanguage({
  lang,
  built,
  codec,
  label,
}: {
  readonly lang: Lang;
  readonly built: Built;
  readonly codec: Codec;
  readonly label: string;
}) {
  const other = otherLang(lang);
  return (
    <a lang={other} hrefLang={other} href={builderAddress(built, other, codec)}>
      {label}
    </a>
  );
}

function Footer({
  lang,
  messages,
  codec,
}: Pick<BuilderLayoutProps, 'lang' | 'messages'> & { readonly codec: Codec }) {
  const { site, about, statement } = messages[lang];
  const start: ViewState = { ...START, lang };
  const to = (page: AboutPage) => encode({ ...start, subject: { kind: 'about', page } }, codec);
  return (
    <footer className="site-footer">
      <nav aria-label={site.aboutPages}>
        <a href={to('atlas')}>{about.title}</a>
        <a href={to('accessibility')}>{statement.accessibility}</a>
        <a href={to('privacy')}>{statement.privacy}</a>
      </nav>
    </footer>
  );
}
