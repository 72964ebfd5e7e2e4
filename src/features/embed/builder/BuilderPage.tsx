import { Suspense, use, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { MapShapes } from '../../../domain/geography/geometry';
import { inWordsFor } from '../../../i18n/area-words';
import { ALL_MESSAGES } from '../../../i18n/all-messages';
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
import { elementCode, iframeCode } from '../embed-code';
import { EMBED_MESSAGES, useBuilderMessages } from '../messages';
import { snippet } from '../Snippet';
import { BuilderChoices } from './BuilderChoices';
import { CodeBox } from './CodeBox';
import { ElementPreview, FramePreview, SnippetPreview } from './Preview';

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
    window.history.replaceState(null, '', builderAddress(next, lang, codec));
    announce(changed(summaryOf(next.view).title, forms[next.form].name));
  };
  const prerendered: BuilderState = { view: { ...DEFAULT_VIEW, lang }, form: 'iframe' };
  return [chosen ?? fromAddress ?? prerendered, change] as const;
}

interface ResultProps extends BuilderPageProps {
  readonly built: BuilderState;
  readonly origin: string;
}

function Result(props: ResultProps) {
  const { built, origin, summaryOf } = props;
  const { view, form } = built;
  const { codec } = useAppContext();
  const messages = useBuilderMessages();
  const summary = useMemo(() => summaryOf(view), [view, summaryOf]);
  const link = EMBED_MESSAGES[view.lang].code.link(summary.title);
  const title = messages.previewOf(summary.title);
  const source = { view, codec, origin, link };
  const snippetCode = useSnippet(props, summary);
  const result = (code: string, preview: ReactNode) => (
    <div className="builder-result">
      <CodeBox code={code} form={form} origin={origin} />
      <section className="builder-preview" aria-labelledby="preview-title">
        <h2 id="preview-title">{messages.preview}</h2>
        {preview}
      </section>
    </div>
  );
  switch (form) {
    case 'iframe':
      return result(iframeCode(source), <FramePreview view={view} title={title} />);
    case 'element':
      return result(elementCode(source), <ElementPreview view={view} link={link} />);
    case 'snippet':
      return (
        <Suspense fallback={<p>{messages.waiting}</p>}>
          {snippetCode && (
            <SnippetResult
              snippetCode={snippetCode}
              renderCode={(code) => result(code, <SnippetPreview code={code} title={title} />)}
            />
          )}
        </Suspense>
      );
  }
}

/** The code without scripts. While new code is made the last stays. */
function useSnippet(props: ResultProps, summary: ViewSummary): Promise<string | null> | null {
  const { built, shapes, origin } = props;
  const made = useMemo(
    () => (built.form === 'snippet' ? makeSnippet({ built, shapes, origin }, summary) : null),
    [built, shapes, origin, summary],
  );
  const last = useDeferredValue(made);
  return made && (last ?? made);
}

/** Null where the shapes do not come. */
async function makeSnippet(
  { built: { view }, shapes, origin }: Pick<ResultProps, 'built' | 'shapes' | 'origin'>,
  summary: ViewSummary,
): Promise<string | null> {
  const found = await shapes();
  const messages = inWordsFor(summary.system.data, view.lang, ALL_MESSAGES[view.lang]);
  return found && snippet({ shown: summary, shapes: found, messages, origin });
}

interface SnippetResultProps {
  readonly snippetCode: Promise<string | null>;
  readonly renderCode: (code: string) => ReactNode;
}

function SnippetResult({ snippetCode, renderCode }: SnippetResultProps) {
  const code = use(snippetCode);
  const { noShapes } = useBuilderMessages();
  return code === null ? <p role="note">{noShapes}</p> : <>{renderCode(code)}</>;
}
