import type { InferInput } from 'valibot';
import type { siteSchema } from './site-schema';
import type { Frozen, ValueOf } from './value-of';

/** What site.json may hold. */
export type SiteFile = Frozen<InferInput<typeof siteSchema>>;

/** The same, with null for what it leaves out. */
export type SiteInfo = ValueOf<typeof siteSchema>;
