import * as v from 'valibot';
import { publisherKind } from '../domain/model/dataset-schema';
import { readValue } from './issues/describe-schema-issue';
import { error, type Issue } from './issues/issue';
import { phrase } from './issues/wording';
import { parseJson } from './parse-json';
import type { SiteFile } from './site-info';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const text = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1, phrase('a text, or null'))));
const email = v.nullable(
  v.pipe(v.string(), v.trim(), v.email(phrase('an e-mail address, or null'))),
);
const date = v.nullable(v.pipe(v.string(), v.regex(DATE, phrase('a date as YYYY-MM-DD, or null'))));

const words = v.pipe(v.string(), v.trim(), v.minLength(1, phrase('a text')));
const bilingual = v.strictObject({ sv: words, en: words });
const inBoth = v.array(bilingual);
const statement = v.exactOptional(v.nullable(bilingual));

const kind = v.exactOptional(v.nullable(publisherKind));

const siteInfoSchema = v.strictObject({
  operator: v.strictObject({ name: text, email, phone: text, kind }),
  accessibility: v.strictObject({
    status: v.picklist(['fully', 'partly', 'not']),
    published: date,
    updated: date,
    reviewed: date,
    method: v.nullable(v.picklist(['self', 'external'])),
    reviewedBy: text,
    knownFaults: inBoth,
    unreasonable: inBoth,
    notCovered: inBoth,
    reportTo: v.pipe(v.string(), v.url(phrase('the address of a page'))),
  }),
  privacy: v.exactOptional(
    v.strictObject({
      dataProtectionOfficer: v.exactOptional(text),
      legalBasis: statement,
      recipients: statement,
      transfers: statement,
      storage: statement,
      serverLogs: statement,
    }),
  ),
}) satisfies v.GenericSchema<unknown, SiteFile>;

/** Returns every error in the text of site.json. */
export function siteIssues(json: string): readonly Issue[] {
  const file = 'site.json';
  const value = parseJson(json);
  return value === undefined
    ? [error({ file }, 'no valid JSON', 'JSON as docs/settings.md describes it')]
    : readValue(siteInfoSchema, file, value).issues;
}
