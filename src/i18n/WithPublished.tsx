import { useTextLang } from './use-messages';

interface WithPublishedProps {
  readonly text: string;
  /** What of it is published, such as titles and words of the texts. */
  readonly published: readonly string[];
}

/** A text of the page's language with what is published in it marked with `lang`, where that is another. */
export function WithPublished({ text, published }: WithPublishedProps) {
  const lang = useTextLang();
  const [first, ...others] = published;
  if (first === undefined || lang === undefined) return <>{text}</>;
  const at = text.indexOf(first);
  if (at === -1) return <WithPublished text={text} published={others} />;
  return (
    <>
      <WithPublished text={text.slice(0, at)} published={others} />
      <span lang={lang}>{first}</span>
      <WithPublished text={text.slice(at + first.length)} published={others} />
    </>
  );
}
