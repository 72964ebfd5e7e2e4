import { useMessages } from './use-messages';

interface WithSwedishProps {
  readonly text: string;
  /** What of it is Swedish in every language, such as titles and words of the published texts. */
  readonly swedish: readonly string[];
}

/** A text of the page's language with what is Swedish in it marked with `lang`. */
export function WithSwedish({ text, swedish }: WithSwedishProps) {
  const { lang } = useMessages();
  const [first, ...others] = swedish;
  if (first === undefined || lang === 'sv') return <>{text}</>;
  const at = text.indexOf(first);
  if (at === -1) return <WithSwedish text={text} swedish={others} />;
  return (
    <>
      <WithSwedish text={text.slice(0, at)} swedish={others} />
      <span lang="sv">{first}</span>
      <WithSwedish text={text.slice(at + first.length)} swedish={others} />
    </>
  );
}
