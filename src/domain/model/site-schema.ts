import * as v from 'valibot';
import { publisherKind } from './dataset-schema';

const text = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1, 'a text, or null')));
const email = v.nullable(v.pipe(v.string(), v.trim(), v.email('an e-mail address, or null')));
const date = v.nullable(
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD, or null')),
);

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text'));
const bilingual = v.strictObject({ sv: words, en: words });
const inBoth = v.array(bilingual);
const statement = v.exactOptional(v.nullable(bilingual), null);

/** What site.json holds: what only the operator of a site knows. Nothing is guessed: the pages say of null that it is not stated. */
export const siteSchema = v.strictObject({
  operator: v.strictObject({
    name: text,
    email,
    phone: text,
    /** What kind of body it is. */
    kind: v.exactOptional(v.nullable(publisherKind), null),
  }),
  accessibility: v.strictObject({
    /** How far the site complies with the accessibility act, as its operator declares. */
    status: v.picklist(['fully', 'partly', 'not']),
    /** When the statement was first published and last changed, and the site last reviewed. */
    published: date,
    updated: date,
    reviewed: date,
    method: v.nullable(v.picklist(['self', 'external'])),
    /** Who reviewed it, where that was somebody else. */
    reviewedBy: text,
    /** Known faults of this deployment that are not fixed, each with the reason. */
    knownFaults: inBoth,
    /** Faults left because fixing them would be a disproportionate burden (12 § of the act), and why. */
    unreasonable: inBoth,
    /** Content that the act does not cover (9 §). */
    notCovered: inBoth,
    /** Where the supervising authority takes reports. */
    reportTo: v.pipe(v.string(), v.url('the address of a page')),
  }),
  /** What is to be said of the processing of personal data. */
  privacy: v.exactOptional(
    v.strictObject({
      /** How to reach the data protection officer, if there is one. */
      dataProtectionOfficer: v.exactOptional(text, null),
      /** The legal basis for publishing the contacts, by article 6 of the GDPR, and the interests where it is those. */
      legalBasis: statement,
      /** Who gets the data, besides the public. */
      recipients: statement,
      /** Transfers to countries outside the EU and EEA, besides publication. */
      transfers: statement,
      /** How long the contacts are kept. */
      storage: statement,
      /** What the web server logs of visitors, and for how long. */
      serverLogs: statement,
    }),
    {},
  ),
});
