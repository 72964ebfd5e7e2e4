import { Suspense, use, useMemo, useState, type ReactNode } from 'react';
import type { Lang } from '../../../domain/model/dataset';
import { LIKENESS_KIT } from '../../../domain/similarity/module';
import { createSession } from '../../../app/create-context';
import {
  builderAddress,
  builtFrom,
  fullAddress,
  type Built,
  type CodeForm,
} from '../../../store/embed-address';
import type { AtlasSession } from '../../../store/app-context';
import { addressNow, replaceAddress, servedFrom } from '../../../ui/location';
import { START, type ViewState } from '../../../store/view-state';
import type { EmbedWords } from '../../../i18n/embed-words';
import type { Wording } from '../../../i18n/messages';
import { useAnnounce } from '../../../ui/announcer';
import { useHydrated } from '../../../ui/use-hydrated';
import { elementCode, iframeCode, policyFor } from '../codes';
import { shownOf, type Shown } from '../../../i18n/view-summary';
import { snippet } from '../snippet';
import type { SnippetShapes } from '../snippet-map';
import { BuilderFrame } from './BuilderFrame';
import { Choices } from './Choices';
import { CodeBox } from './CodeBox';
import { ElementPreview, FramePreview, Preview, SnippetPreview } from './Preview';
import { WithoutScripts } from './WithoutScripts';

/** All wording that a map can be given, by its language. */
export interface BothWordings {
  readonly words: Readonly<Record<Lang, Wording>>;
  readonly embed: Readonly<Record<Lang, EmbedWords>>;
}

export interface BuilderPageProps extends BothWordings {
  /** The session of the page itself: its dataset, and the language it is read in. */
  readonly session: AtlasSession;
  readonly lang: Lang;
  /** The origin that the build was told, or "". */
  readonly site: string;
  /** The shapes for code without scripts: fetched once, when that is first asked for; null if they do not come. */
  readonly shapes: () => Promise<SnippetShapes | null>;
}

/** Builds the code that shows a map of the atlas on another page, with the map beside it. */
export function BuilderPage(props: BuilderPageProps) {
  const { session, lang, embed, site } = props;
  const words = embed[lang].builder;
  const [built, change] = useBuilt(props);
  const hydrated = useHydrated();
  const origin = servedFrom(site, hydrated);
  return (
    <BuilderFrame {...props} built={built}>
      <WithoutScripts words={words} origin={site} base={session.codec.base} />
      <div className="builder">
        <fieldset className="choices" disabled={!hydrated}>
          <legend>
            <h2>{words.choices}</h2>
          </legend>
          <Choices
            built={built}
            atlas={session.atlas}
            words={words}
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
function useBuilt({ session, lang, embed, ...rest }: BuilderPageProps) {
  const { codec } = session;
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
    const { title } = shownFor(next.view, session, rest.words);
    const { changed, forms } = embed[lang].builder;
    announce(changed(title, forms[next.form].name));
  };
  return [chosen ?? asked ?? start, change] as const;
}

/** What is shown of a view, in the view's own language. */
function shownFor(
  view: ViewState,
  { atlas, codec }: AtlasSession,
  words: BothWordings['words'],
): Shown {
  const [pathname = '', query = ''] = fullAddress(view, codec).split('?');
  const address = { pathname, search: query };
  return shownOf(
    createSession({
      dataset: atlas.dataset,
      address,
      base: codec.base,
      wordsOf: (each) => words[each],
      kit: () => LIKENESS_KIT,
    }),
    words[view.lang],
  );
}

interface ResultProps extends BuilderPageProps {
  readonly built: Built;
  readonly origin: string;
}

function Result(props: ResultProps) {
  const { built, session, words, embed, lang, origin } = props;
  const { view, form } = built;
  const { codec } = session;
  const shown = useMemo(() => shownFor(view, session, words), [view, session, words]);
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

function Both({ session, embed, lang, origin, code, form, children }: BothProps) {
  const { builder } = embed[lang];
  const policy = form === 'snippet' ? '' : policyFor(session.codec, origin);
  return (
    <div className="result">
      <CodeBox code={code} form={form} policy={policy} words={builder} />
      <Preview words={builder}>{children}</Preview>
    </div>
  );
}

interface SnippetResultProps extends ResultProps {
  readonly shown: Shown;
  readonly title: string;
}

function SnippetResult({ shown, title, ...props }: SnippetResultProps) {
  const { built, words, embed, lang, origin } = props;
  const shapes = use(props.shapes());
  if (!shapes) return <p role="note">{embed[lang].builder.noShapes}</p>;
  const own = { words: words[built.view.lang], embed: embed[built.view.lang] };
  const code = snippet({ shown, shapes, origin, ...own });
  return (
    <Both {...props} code={code} form="snippet">
      <SnippetPreview code={code} title={title} />
    </Both>
  );
}
