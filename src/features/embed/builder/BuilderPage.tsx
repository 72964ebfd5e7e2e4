import { Suspense, use, useMemo, useState, type ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { SIMILARITY_MODULE } from '../../../domain/choropleth/similarity-module';
import { createAppContext } from '../../../app/create-context';
import {
  builderAddress,
  builtFrom,
  fullAddress,
  type Built,
  type CodeForm,
} from '../../../store/embed-address';
import type { AppContextValue } from '../../../store/app-context';
import { addressNow, replaceAddress, servedFrom } from '../../../ui/location';
import { START, type ViewState } from '../../../store/view-state';
import type { EmbedMessages } from '../../../i18n/messages';
import type { Messages } from '../../../i18n/messages';
import { useAnnounce } from '../../../ui/announcer';
import { useHydrated } from '../../../ui/use-hydrated';
import { elementCode, iframeCode, policyFor } from '../codes';
import { viewSummary, type ViewSummary } from '../../../i18n/view-summary';
import { snippet } from '../snippet';
import type { SnippetShapes } from '../snippet-map';
import { BuilderFrame } from './BuilderFrame';
import { Choices } from './Choices';
import { CodeBox } from './CodeBox';
import { ElementPreview, FramePreview, Preview, SnippetPreview } from './Preview';
import { WithoutScripts } from './WithoutScripts';

/** All wording that a map can be given, by its language. */
export interface BothMessages {
  readonly messages: Readonly<Record<Lang, Messages>>;
  readonly embed: Readonly<Record<Lang, EmbedMessages>>;
}

export interface BuilderPageProps extends BothMessages {
  /** The app context of the page itself: its dataset, and the language it is read in. */
  readonly app: AppContextValue;
  readonly lang: Lang;
  /** The origin that the build was told, or "". */
  readonly site: string;
  /** The shapes for code without scripts: fetched once, when that is first asked for; null if they do not come. */
  readonly shapes: () => Promise<SnippetShapes | null>;
}

/** Builds the code that shows a map of the atlas on another page, with the map beside it. */
export function BuilderPage(props: BuilderPageProps) {
  const { app, lang, embed, site } = props;
  const messages = embed[lang].builder;
  const [built, change] = useBuilt(props);
  const hydrated = useHydrated();
  const origin = servedFrom(site, hydrated);
  return (
    <BuilderFrame {...props} built={built}>
      <WithoutScripts messages={messages} origin={site} base={app.codec.base} />
      <div className="builder">
        <fieldset className="choices" disabled={!hydrated}>
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
        <Result {...props} built={built} origin={origin} />
      </div>
    </BuilderFrame>
  );
}

/** What has been chosen, from the address and kept in it. The first rendering is what the server wrote. */
function useBuilt({ app, lang, embed, ...rest }: BuilderPageProps) {
  const { codec } = app;
  const announce = useAnnounce();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Built | null>(null);
  const start: Built = { view: { ...START, lang }, form: 'iframe' };
  const asked = useMemo(
    () => (hydrated ? builtFrom(addressNow(), codec) : null),
    [hydrated, codec],
  );
  const change = (next: Built) => {
    setChosen(next);
    replaceAddress(builderAddress(next, lang, codec));
    const { title } = shownFor(next.view, app, rest.messages);
    const { changed, forms } = embed[lang].builder;
    announce(changed(title, forms[next.form].name));
  };
  return [chosen ?? asked ?? start, change] as const;
}

/** What is shown of a view, in the view's own language. */
function shownFor(
  view: ViewState,
  { atlas, codec }: AppContextValue,
  messages: BothMessages['messages'],
): ViewSummary {
  const [pathname = '', query = ''] = fullAddress(view, codec).split('?');
  const address = { pathname, search: query };
  return viewSummary(
    createAppContext({
      dataset: atlas.dataset,
      address,
      base: codec.base,
      messagesOf: (each) => messages[each],
      similarityModule: () => SIMILARITY_MODULE,
    }),
    messages[view.lang],
  );
}

interface ResultProps extends BuilderPageProps {
  readonly built: Built;
  readonly origin: string;
}

function Result(props: ResultProps) {
  const { built, app, messages, embed, lang, origin } = props;
  const { view, form } = built;
  const { codec } = app;
  const shown = useMemo(() => shownFor(view, app, messages), [view, app, messages]);
  const link = embed[view.lang].code.link(shown.title);
  const title = embed[lang].builder.previewOf(shown.title);
  const source = { view, codec, origin, link };
  switch (form) {
    case 'iframe':
      return (
        <Both {...props} code={iframeCode(source)} form={form}>
          <FramePreview view={view} codec={codec} title={title} />
        </Both>
      );
    case 'element':
      return (
        <Both {...props} code={elementCode(source)} form={form}>
          <ElementPreview view={view} codec={codec} link={link} />
        </Both>
      );
    case 'snippet':
      return (
        <Suspense fallback={<p>{embed[lang].builder.waiting}</p>}>
          <SnippetResult {...props} shown={shown} title={title} />
        </Suspense>
      );
  }
}

interface BothProps extends ResultProps {
  readonly code: string;
  readonly form: CodeForm;
  readonly children: ReactNode;
}

function Both({ app, embed, lang, origin, code, form, children }: BothProps) {
  const { builder } = embed[lang];
  const policy = form === 'snippet' ? '' : policyFor(app.codec, origin);
  return (
    <div className="result">
      <CodeBox code={code} form={form} policy={policy} messages={builder} />
      <Preview messages={builder}>{children}</Preview>
    </div>
  );
}

interface SnippetResultProps extends ResultProps {
  readonly shown: ViewSummary;
  readonly title: string;
}

function SnippetResult({ shown, title, ...props }: SnippetResultProps) {
  const { built, messages, embed, lang, origin } = props;
  const shapes = use(props.shapes());
  if (!shapes) return <p role="note">{embed[lang].builder.noShapes}</p>;
  const own = { messages: messages[built.view.lang], embed: embed[built.view.lang] };
  const code = snippet({ shown, shapes, origin, ...own });
  return (
    <Both {...props} code={code} form="snippet">
      <SnippetPreview code={code} title={title} />
    </Both>
  );
}
