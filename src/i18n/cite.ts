import { titlesOf, type CiteFacts, type OwnForm } from '../domain/export/cite';
import type { ReferenceTexts } from '../domain/export/references';
import type { Lang } from '../domain/model/dataset';
import { primaryLanguage } from '../domain/model/language';
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

const joined = (parts: readonly (string | false | null)[], by = ' ') => nonEmpty(...parts).join(by);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the forms of a citation in one language. */
export function citeMessages(words: CiteWords) {
  const translated = (facts: CiteFacts, title: string) =>
    [title, translationOf(facts.programme, title, words.lang)] as const;
  /** The title of a published text, and what that is part of or null, as APA and references have them. */
  const titles = (facts: CiteFacts) => {
    const titled = (title: string) => words.apaTitle(...translated(facts, title));
    const { title, within } = titlesOf(facts);
    return { title: titled(title), whole: within.length > 0 && words.within(within.map(titled)) };
  };
  const page = (facts: CiteFacts) => words.page(...translated(facts, facts.programme.source));
  const interprets = (facts: CiteFacts) => words.interprets(page(facts), facts.programme.publisher);
  const version = (value: string | null) => (value === null ? null : words.version(value));

  function press(facts: CiteFacts): string {
    const { programme, region, focusArea, own, address, date } = facts;
    const part = focusArea === undefined ? null : words.focusArea(...translated(facts, focusArea));
    const from = own
      ? [SITE, `${words.form[own.form]}: ${words.quoted(own.title)}`]
      : [programme.publisher, page(facts), region ?? null, part];
    const how = [
      own ? null : words.reproduced,
      version(facts.version),
      date === null ? null : words.retrieved(date),
    ];
    const end = joined([upper(joined(how, ', ')), address], ', ');
    return joined([
      `${words.source}: ${joined(from, ', ')}.`,
      own ? interprets(facts) : null,
      address === null && end !== '' ? `${end}.` : end,
    ]);
  }

  function apa(facts: CiteFacts): string {
    const { own, programme, address, date } = facts;
    const { title, whole } = titles(facts);
    const edition = facts.version === null ? '' : ` (${words.version(facts.version)})`;
    return joined([
      `${own ? SITE : programme.publisher}. (${words.undated}).`,
      own ? `${own.title}${edition} [${words.apaForm[own.form]}].` : `${title}.`,
      !own && whole && `${words.in} ${whole}`,
      own ? null : `${words.reproduced}${edition}.`,
      address === null ? null : words.retrievedFrom(date, address),
    ]);
  }

  /** What an entry for reference managers says; its note also that no date is given. */
  function reference(facts: CiteFacts): ReferenceTexts {
    const { own, programme } = facts;
    const { title, whole } = titles(facts);
    const edition = upper(version(facts.version) ?? '');
    return {
      author: own ? SITE : programme.publisher,
      title: own ? own.title : title,
      howPublished: own ? words.form[own.form] : joined([whole, words.reproduced]),
      note: own ? joined([interprets(facts), edition]) : joined([words.noDate, edition], '. '),
      language: own ? words.lang : primaryLanguage(programme),
    };
  }

  return {
    press,
    apa,
    reference,
    /** What an own page is called among what can be cited. */
    ownName: (form: OwnForm, title: string) => `${SITE}, ${words.form[form]}: ${title}`,
  };
}
