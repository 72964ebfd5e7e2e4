interface WithPublishedProps {
  readonly text: string;
  /** What of it is published, such as titles and words of the texts. */
  readonly published: readonly string[];
  /** Its language; undefined where that is the page's own. */
  readonly lang: string | undefined;
}

/** A text of the page's language with what is published in it marked with `lang`. */
export function WithPublished({ text, published, lang }: WithPublishedProps) {
  const [first, ...others] = published;
  if (first === undefined || lang === undefined) return <>{text}</>;
  const at = text.indexOf(first);
  if (at === -1) return <WithPublished text={text} published={others} lang={lang} />;
  return (
    <>
      <WithPublished text={text.slice(0, at)} published={others} lang={lang} />
      <span lang={lang}>{first}</span>
      <WithPublished text={text.slice(at + first.length)} published={others} lang={lang} />
    </>
  );
}
