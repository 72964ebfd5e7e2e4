import { siteSchema } from '../domain/model/site-schema';
import { readValue } from './issues/describe-schema-issue';
import { error, type Issue } from './issues/issue';
import { parseJson } from './parse-json';

/** Returns every error in the text of site.json. */
export function siteIssues(json: string): readonly Issue[] {
  const file = 'site.json';
  const value = parseJson(json);
  return value === undefined
    ? [error({ file }, 'no valid JSON', 'JSON as docs/settings.md describes it')]
    : readValue(siteSchema, file, value).issues;
}
