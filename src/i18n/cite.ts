import { titlesOf, type CiteFacts, type OwnForm } from '../domain/export/cite';
import type { ReferenceTexts } from '../domain/export/references';
import { primaryLanguage } from '../domain/model/language';
import { translationOf, withMeaning } from '../domain/model/translation';
import type { citeSv } from './sv/cite';

/** The atlas as the author of its own work. */
const SITE = 'Regionatlas';

const joined = (parts: readonly (string | false | null | undefined)[], by = ' ') =>
  parts.filter((part) => part).join(by);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type CiteWords = typeof citeSv;

/** The title of a published text, and what that is part of or "", as APA and references have them. */
function titlesIn(words: CiteWords, facts: CiteFacts) {
  const titled = (title: string) =>
    withMeaning(facts.programme, title, words.lang, { brackets: ['[', ']'] });
  const { title, within } = titlesOf(facts);
  const whole = within.map(titled).join(`, ${words.in} `);
  return { title: titled(title), whole: whole && `${whole}.` };
}

/** Returns the forms of a citation in one language, from its words. */
export function citeMessages(words: CiteWords) {
  const page = ({ programme }: CiteFacts) => {
    const meaning = translationOf(programme, programme.source, words.lang);
    return `${words.quoted(programme.source)} (${joined([meaning, words.noDate], '; ')})`;
  };
  const interprets = (facts: CiteFacts) => words.interprets(page(facts), facts.programme.publisher);
  const version = (value: string | null) => (value === null ? null : words.version(value));

  function press(facts: CiteFacts): string {
    const { programme, region, focusArea, own, address, date } = facts;
    const part =
      focusArea &&
      withMeaning(programme, focusArea, words.lang, { shown: words.focusArea(focusArea) });
    const from = own
      ? [SITE, `${words.form[own.form]}: ${words.quoted(own.title)}`]
      : [programme.publisher, page(facts), region, part];
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
    const { title, whole } = titlesIn(words, facts);
    const edition = facts.version === null ? '' : ` (${words.version(facts.version)})`;
    return joined([
      `${own ? SITE : programme.publisher}. (${words.undated}).`,
      own ? `${own.title}${edition} [${words.apaForm[own.form]}].` : `${title}.`,
      !own && whole && `${upper(words.in)} ${whole}`,
      own ? null : `${words.reproduced}${edition}.`,
      address === null ? null : words.retrievedFrom(date, address),
    ]);
  }

  /** What an entry for reference managers says; its note also that no date is given. */
  function reference(facts: CiteFacts): ReferenceTexts {
    const { own, programme } = facts;
    const { title, whole } = titlesIn(words, facts);
    const edition = upper(version(facts.version) ?? '');
    return {
      author: own ? SITE : programme.publisher,
      title: own ? own.title : title,
      howPublished: own ? words.form[own.form] : joined([whole, words.reproduced]),
      note: own
        ? joined([interprets(facts), edition])
        : joined([upper(words.noDate), edition], '. '),
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
