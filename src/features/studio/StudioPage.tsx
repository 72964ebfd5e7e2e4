import type { ReactNode } from 'react';
import type { Lang } from '../../domain/model/dataset';
import { otherLang } from '../../i18n/language';
import type { Messages, StudioMessages } from '../../i18n/messages';
import { ABOUT_PATHS, langPath, studioPath } from '../../store/paths';
import { Bring } from './Bring';
import { ChangeList } from './ChangeList';
import { Check } from './Check';
import { Found } from './Found';
import { Publish } from './Publish';
import type { StudioEngine } from './report';
import { done, useStudio } from './use-studio';

export interface StudioPageProps {
  readonly lang: Lang;
  /** Where the atlas is served, with slashes at both ends. */
  readonly base: string;
  readonly messages: Messages;
  readonly studio: StudioMessages;
  /** Null in the build. */
  readonly engine: StudioEngine | null;
}

/** The page where a spreadsheet becomes an edition: brought, read, checked, compared, published. */
export function StudioPage(props: StudioPageProps) {
  const { lang, base, studio, engine } = props;
  const { work, read, history, apply } = useStudio(engine, studio);
  const report = work.phase === 'read' ? work.report : null;
  return (
    <Layout {...props}>
      <noscript>
        <p>{studio.without.text}</p>
        <pre>
          <code translate="no">{studio.without.command}</code>
        </pre>
      </noscript>
      <Bring {...{ lang, base, onBring: read }} messages={studio.bring} />
      <div aria-busy={work.phase === 'reading'}>
        {'sentence' in work && <p className="alert">{work.sentence}</p>}
        {report && (
          <>
            <Found
              report={report}
              onStep={(step) => apply(done(history, step))}
              messages={studio.found}
            />
            <Check {...{ report, history, onChange: apply }} messages={studio.check} />
          </>
        )}
        {report?.edition && (
          <>
            <ChangeList edition={report.edition} lang={lang} messages={studio.changes} />
            <Publish edition={report.edition} engine={engine} messages={studio.publish} />
          </>
        )}
      </div>
    </Layout>
  );
}

const MAIN = 'innehall';

/** Header, main landmark and footer. */
function Layout({
  lang,
  base,
  messages,
  studio,
  children,
}: StudioPageProps & { readonly children: ReactNode }) {
  const { site, about, statement } = messages;
  const other = otherLang(lang);
  const home = base + langPath(lang);
  return (
    <>
      <header className="site-header">
        <nav className="skip-links" aria-label={site.skipLinks}>
          <a href={`#${MAIN}`}>{site.skipToPanel}</a>
        </nav>
        <p className="site-name">
          <a href={home}>{site.name}</a>
        </p>
        <nav className="site-nav" aria-label={site.pages}>
          <a href={home}>{studio.back}</a>
          <a lang={other} hrefLang={other} href={base + studioPath(other)}>
            {site.otherLanguage}
          </a>
        </nav>
      </header>
      <main className="studio-page" id={MAIN} tabIndex={-1}>
        <h1>{studio.title}</h1>
        <p className="lead">{studio.lead}</p>
        {children}
      </main>
      <footer className="site-footer">
        <nav aria-label={site.aboutPages}>
          <a href={home + ABOUT_PATHS.atlas}>{about.title}</a>
          <a href={home + ABOUT_PATHS.accessibility}>{statement.accessibility}</a>
          <a href={home + ABOUT_PATHS.privacy}>{statement.privacy}</a>
        </nav>
      </footer>
    </>
  );
}
