import { titlesOf, type CiteFacts, type OwnForm } from '../domain/export/cite';
import type { Lang } from '../domain/model/dataset';
import { translationOf } from '../domain/model/translation';
import { nonEmpty } from './non-empty';

/** The atlas as the author of its own work. */
const SITE = 'Regionatlas';

export interface CiteWords {
  readonly lang: Lang;
  readonly source: string;
  /** "n.d." */
  readonly undated: string;
  readonly form: Readonly<Record<OwnForm, string>>;
  /** The same, within the square brackets of APA. */
  readonly apaForm: Readonly<Record<OwnForm, string>>;
  readonly quoted: (title: string) => string;
  readonly page: (title: string, translation: string | null) => string;
  readonly focusArea: (title: string, translation: string | null) => string;
  /** What the atlas's own work is made from. */
  readonly interprets: (page: string, publisher: string) => string;
  readonly reproduced: string;
  readonly version: (version: string) => string;
  readonly retrieved: (date: string) => string;
  readonly retrievedFrom: (date: string | null, address: string) => string;
  readonly in: string;
  /** "Region Dalarna, i Så arbetar regionerna." */
  readonly within: (whole: readonly string[]) => string;
  /** A title as APA and BibTeX have it, with what it means where that is needed. */
  readonly apaTitle: (title: string, translation: string | null) => string;
  readonly noDate: string;
}

const joined = (parts: readonly (string | null)[], by = ' ') => nonEmpty(...parts).join(by);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the forms of a citation in one language. */
export function citeMessages(words: CiteWords) {
  const translated = (facts: CiteFacts, title: string) =>
    [title, translationOf(facts, title, words.lang)] as const;
  const titled = (facts: CiteFacts, title: string) => words.apaTitle(...translated(facts, title));
  const page = (facts: CiteFacts) => words.page(...translated(facts, facts.page));
  const version = (value: string | null) => (value === null ? null : words.version(value));

  function press(facts: CiteFacts): string {
    const { publisher, region, focusArea, own, address, date } = facts;
    const part = focusArea === undefined ? null : words.focusArea(...translated(facts, focusArea));
    const from = own
      ? [SITE, `${words.form[own.form]}: ${words.quoted(own.title)}`]
      : [publisher, page(facts), region ?? null, part];
    const how = [
      own ? null : words.reproduced,
      version(facts.version),
      date === null ? null : words.retrieved(date),
    ];
    const end = joined([upper(joined(how, ', ')), address], ', ');
    return joined([
      `${words.source}: ${joined(from, ', ')}.`,
      own ? words.interprets(page(facts), publisher) : null,
      address === null && end !== '' ? `${end}.` : end,
    ]);
  }

  function apa(facts: CiteFacts): string {
    const { own, publisher, address, date } = facts;
    const { title, within } = titlesOf(facts);
    const apaTitle = (each: string) => titled(facts, each);
    const edition = facts.version === null ? '' : ` (${words.version(facts.version)})`;
    return joined([
      `${own ? SITE : publisher}. (${words.undated}).`,
      own ? `${own.title}${edition} [${words.apaForm[own.form]}].` : `${apaTitle(title)}.`,
      own || within.length === 0 ? null : `${words.in} ${words.within(within.map(apaTitle))}`,
      own ? null : `${words.reproduced}${edition}.`,
      address === null ? null : words.retrievedFrom(date, address),
    ]);
  }

  return {
    press,
    apa,
    bibtex: {
      lang: words.lang,
      site: SITE,
      titled,
      within: words.within,
      reproduced: words.reproduced,
      form: (form: OwnForm) => words.form[form],
      note: (value: string | null) => joined([words.noDate, upper(version(value) ?? '')], '. '),
      ownNote: (facts: CiteFacts) =>
        joined([
          words.interprets(page(facts), facts.publisher),
          upper(version(facts.version) ?? ''),
        ]),
    },
    /** What an own page is called among what can be cited. */
    ownName: (form: OwnForm, title: string) => `${SITE}, ${words.form[form]}: ${title}`,
  };
}
