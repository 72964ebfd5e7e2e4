import raw from '../../site.json';
import type { SiteFile, SiteInfo } from '../domain/model/site-info';

const NOT_STATED: SiteInfo['privacy'] = {
  dataProtectionOfficer: null,
  legalBasis: null,
  recipients: null,
  transfers: null,
  storage: null,
  serverLogs: null,
};

/** Returns the content of site.json, with null for what it leaves out. */
export function completeSiteInfo({ operator, privacy, ...file }: SiteFile): SiteInfo {
  return { ...file, operator: { kind: null, ...operator }, privacy: { ...NOT_STATED, ...privacy } };
}

/** The operator of this site, from site.json at the project's root. */
export const siteInfo: SiteInfo = completeSiteInfo(checkedFile(raw));

/**
 * Returns the content of site.json. Throws a sentence where it is something else: `publish-data`, which every build runs, has
 * checked the rest of it.
 */
export function checkedFile(file: object): SiteFile {
  if (isSiteFile(file)) return file;
  throw new Error('site.json is not complete. "npm run check-data" says what it lacks.');
}

function isSiteFile(file: object): file is SiteFile {
  return 'operator' in file && 'accessibility' in file;
}
