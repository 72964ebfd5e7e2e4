import { Suspense, use, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { ALL_MESSAGES } from '../../../i18n/all-messages';
import type { EmbedMessages } from '../../../i18n/messages';
import type { ViewSummary } from '../../../i18n/view-summary';
import type { AppContextValue } from '../../../store/app-context';
import { builderStateFrom } from '../../../store/builder-state';
import { builderAddress, type BuilderState } from '../../../store/embed-address';
import { DEFAULT_VIEW, type ViewState } from '../../../store/view-state';
import { useAnnounce } from '../../../ui/announcer';
import { addressNow, servedFrom } from '../../../ui/location';
import { useHydrated } from '../../../ui/use-hydrated';
import { FRAME_PATH } from '../../../store/paths';
import { elementCode, iframeCode, policyFor } from '../embed-code';
import { EMBED_MESSAGES } from '../messages';
import { snippet, type SnippetShapes } from '../Snippet';
import { BuilderLayout } from './BuilderLayout';
import { Choices } from './Choices';
import { CodeBox } from './CodeBox';
import { ElementPreview, FramePreview, Preview, SnippetPreview } from './Preview';

export interface BuilderPageProps {
  /** The app context of the page itself. */
  readonly app: AppContextValue;
  /** The language of the page; the map may have the other. */
  readonly lang: Lang;
  /** The origin that the build was told, or "". */
  readonly site: string;
  /** Returns the summary of a view, in the view's language. */
  readonly summaryOf: (view: ViewState) => ViewSummary;
  /** Fetches the shapes for the snippet, once; null where they cannot be fetched. */
  readonly shapes: () => Promise<SnippetShapes | null>;
}

/** The page where code for other websites is made: choices, code and preview. */
export function BuilderPage(props: BuilderPageProps) {
  const { app, lang, site } = props;
  const messages = EMBED_MESSAGES[lang].builder;
  const [built, change] = useBuilt(props);
  const hydrated = useHydrated();
  return (
    <BuilderLayout {...props} built={built}>
      <WithoutScripts messages={messages} origin={site} base={app.codec.base} />
      <div className="builder">
        <fieldset className="builder-choices" disabled={!hydrated}>
          <legend>
            <h2>{messages.choices}</h2>
          </legend>
          <Choices
            built={built}
            atlas={app.atlas}
            messages={messages}
            lang={lang}
            onChange={change}
          />
        </fieldset>
        <Result {...props} built={built} origin={servedFrom(site, hydrated)} />
      </div>
    </BuilderLayout>
  );
}

/** Returns the choices, read from the address and written to it, and a function that changes them. */
function useBuilt({ app, lang, summaryOf }: BuilderPageProps) {
  const { codec } = app;
  const announce = useAnnounce();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<BuilderState | null>(null);
  const fromAddress = useMemo(
    () => (hydrated ? builderStateFrom(addressNow(), codec) : null),
    [hydrated, codec],
  );
  const change = (next: BuilderState) => {
    setChosen(next);
    // In the place of what was there: the browser's history stays short.
    window.history.replaceState(null, '', builderAddress(next, lang, codec));
    const { changed, forms } = EMBED_MESSAGES[lang].builder;
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
  const { built, app, lang, origin, summaryOf } = props;
  const { view, form } = built;
  const { builder } = EMBED_MESSAGES[lang];
  const { codec } = app;
  const summary = useMemo(() => summaryOf(view), [view, summaryOf]);
  const link = EMBED_MESSAGES[view.lang].code.link(summary.title);
  const title = builder.previewOf(summary.title);
  const source = { view, codec, origin, link };
  const snippetCode = useSnippet(props, summary);
  switch (form) {
    case 'iframe':
      return (
        <CodeAndPreview {...props} code={iframeCode(source)}>
          <FramePreview view={view} codec={codec} title={title} />
        </CodeAndPreview>
      );
    case 'element':
      return (
        <CodeAndPreview {...props} code={elementCode(source)}>
          <ElementPreview view={view} codec={codec} link={link} />
        </CodeAndPreview>
      );
    case 'snippet':
      return (
        <Suspense fallback={<p>{builder.waiting}</p>}>
          {snippetCode && <SnippetResult {...props} snippetCode={snippetCode} title={title} />}
        </Suspense>
      );
  }
}

interface CodeAndPreviewProps extends ResultProps {
  readonly code: string;
  readonly children: ReactNode;
}

function CodeAndPreview({ app, lang, origin, built, code, children }: CodeAndPreviewProps) {
  const { builder } = EMBED_MESSAGES[lang];
  const { form } = built;
  const policy = form === 'snippet' ? '' : policyFor(app.codec, origin);
  return (
    <div className="builder-result">
      <CodeBox code={code} form={form} policy={policy} messages={builder} />
      <Preview messages={builder}>{children}</Preview>
    </div>
  );
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
  const messages = ALL_MESSAGES[view.lang];
  return found && snippet({ shown: summary, shapes: found, messages, origin });
}

interface SnippetResultProps extends ResultProps {
  readonly snippetCode: Promise<string | null>;
  readonly title: string;
}

function SnippetResult({ snippetCode, title, ...props }: SnippetResultProps) {
  const code = use(snippetCode);
  if (code === null) return <p role="note">{EMBED_MESSAGES[props.lang].builder.noShapes}</p>;
  return (
    <CodeAndPreview {...props} code={code}>
      <SnippetPreview code={code} title={title} />
    </CodeAndPreview>
  );
}

interface WithoutScriptsProps {
  readonly messages: EmbedMessages['builder'];
  /** The origin that the build was told, or "". */
  readonly origin: string;
  readonly base: string;
}

/** How to change the code by hand where scripts do not run. */
function WithoutScripts({ messages, origin, base }: WithoutScriptsProps) {
  const { lead, how, examples, noOrigin } = messages.without;
  return (
    <noscript>
      <p>{lead}</p>
      <p>{how}</p>
      <ul>
        {examples.map(([path, shows]) => (
          <li key={path}>
            {shows}: <code translate="no">{`${origin}${base}${FRAME_PATH}${path}`}</code>
          </li>
        ))}
      </ul>
      {origin === '' && <p>{noOrigin}</p>}
    </noscript>
  );
}
