import raw from '../../site.json';
import type { SiteInfo } from '../domain/model/site-info';
import { parseSiteInfo } from './parse-site-info';

/** The operator of this site, from site.json at the project's root. */
export const siteInfo: SiteInfo = parseSiteInfo(raw);
