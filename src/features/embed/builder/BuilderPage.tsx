import { Suspense, use, useDeferredValue, useMemo, useState } from 'react';
import type { MapShapes } from '../../../domain/geography/geometry';
import { otherLang } from '../../../i18n/language';
import { useMessages } from '../../../i18n/use-messages';
import type { ViewSummary } from '../../../i18n/view-summary';
import { useAppContext } from '../../../store/app-context';
import {
  builderStateFrom,
  builderAddress,
  fullAddress,
  type BuilderState,
} from '../../../store/embed-address';
import { DEFAULT_VIEW, type ViewState } from '../../../store/view-state';
import { useAnnounce } from '../../../ui/announcer';
import { servedFrom } from '../../../ui/location';
import { SidePage } from '../../../ui/SidePage';
import { useHydrated } from '../../../ui/use-hydrated';
import { langPath } from '../../../store/paths';
import { writeAddress } from '../../../store/write-address';
import { elementCode, iframeCode } from '../embed-code';
import { useBuilderMessages } from '../messages';
import { snippet } from '../Snippet';
import { BuilderChoices } from './BuilderChoices';
import { CodeBox } from './CodeBox';
import { Preview, type PreviewProps } from './Preview';

export interface BuilderPageProps {
  /** The origin that the build was told, or "". */
  readonly site: string;
  /** Returns the summary of a view, in the view's language. */
  readonly summaryOf: (view: ViewState) => ViewSummary;
  /** Fetches the shapes for the snippet, once; null where they cannot be fetched. */
  readonly shapes: () => Promise<MapShapes | null>;
}

/**
 * The page where code for other websites is made: choices, code and preview. Its other language has the same choices; the map
 * keeps its own.
 */
export function BuilderPage(props: BuilderPageProps) {
  const { site } = props;
  const { atlas, codec } = useAppContext();
  const messages = useMessages();
  const builder = useBuilderMessages();
  const [built, change] = useBuilt(props);
  const hydrated = useHydrated();
  const { lang } = messages;
  const other = otherLang(lang);
  return (
    <SidePage
      className="builder-page"
      home={codec.base + langPath(lang)}
      messages={messages}
      tagline={messages.site.tagline(atlas.dataset)}
      back={<a href={fullAddress({ ...built.view, lang }, codec)}>{messages.region.backToMap}</a>}
      inOther={{ lang: other, href: builderAddress(built, other, codec) }}
      title={builder.title}
      lead={builder.lead}
    >
      {/* Not rendered in browsers with scripts. */}
      <noscript>
        <p>{builder.without.lead}</p>
        <p>{builder.without.how}</p>
      </noscript>
      <div className="builder">
        <fieldset className="builder-choices" disabled={!hydrated}>
          <legend>
            <h2>{builder.choices}</h2>
          </legend>
          <BuilderChoices built={built} onChange={change} />
        </fieldset>
        <Result {...props} built={built} origin={servedFrom(site, hydrated)} />
      </div>
    </SidePage>
  );
}

/** Returns the choices, read from the address and written to it, and a function that changes them. */
function useBuilt({ summaryOf }: BuilderPageProps) {
  const { codec } = useAppContext();
  const { lang } = useMessages();
  const { changed, forms } = useBuilderMessages();
  const announce = useAnnounce();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<BuilderState | null>(null);
  const fromAddress = useMemo(
    () => (hydrated ? builderStateFrom(window.location, codec) : null),
    [hydrated, codec],
  );
  const change = (next: BuilderState) => {
    setChosen(next);
    // In the place of what was there: the browser's history stays short.
    writeAddress(() => window.history.replaceState(null, '', builderAddress(next, lang, codec)));
    announce(changed(summaryOf(next.view).title, forms[next.form].name));
  };
  const prerendered: BuilderState = { view: { ...DEFAULT_VIEW, lang }, form: 'iframe' };
  return [chosen ?? fromAddress ?? prerendered, change] as const;
}

interface ResultProps extends BuilderPageProps {
  readonly built: BuilderState;
  readonly origin: string;
}

/** Code and preview. While new code of the same form is made the last stays. */
function Result(props: ResultProps) {
  const { codec } = useAppContext();
  const { site } = useMessages();
  const { waiting } = useBuilderMessages();
  const { built, origin, summaryOf, shapes } = props;
  const made = useMemo(() => {
    const { view, form } = built;
    const summary = summaryOf(view);
    const link = `${site.name}: ${summary.title}`;
    const code =
      form === 'snippet'
        ? shapes().then((found) => found && snippet({ summary, shapes: found, origin }))
        : CODE_OF[form]({ view, codec, origin, link });
    return { view, form, origin, link, title: summary.title, code };
  }, [built, origin, codec, site, summaryOf, shapes]);
  const last = useDeferredValue(made);
  return (
    // Code of another form is not kept in sight while that without scripts is made.
    <Suspense key={String(built.form === 'snippet')} fallback={<p>{waiting}</p>}>
      <MadeCode {...(last.form === built.form ? last : made)} />
    </Suspense>
  );
}

const CODE_OF = { iframe: iframeCode, element: elementCode } as const;

interface MadeCodeProps extends Omit<PreviewProps, 'code'> {
  readonly origin: string;
  /** Null where the shapes do not come. */
  readonly code: string | Promise<string | null>;
}

function MadeCode({ origin, title, ...made }: MadeCodeProps) {
  const messages = useBuilderMessages();
  const code = typeof made.code === 'string' ? made.code : use(made.code);
  if (code === null) return <p role="note">{messages.noShapes}</p>;
  return (
    <div className="builder-result">
      <CodeBox code={code} form={made.form} origin={origin} />
      <section className="builder-preview" aria-labelledby="preview-title">
        <h2 id="preview-title">{messages.preview}</h2>
        <Preview {...made} code={code} title={messages.previewOf(title)} />
      </section>
    </div>
  );
}
