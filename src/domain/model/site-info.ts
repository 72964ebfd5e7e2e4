import type { InferInput } from 'valibot';
import type { siteSchema } from './site-schema';
import type { Frozen, ValueOf } from './value-of';

export type SiteFile = Frozen<InferInput<typeof siteSchema>>;

/** What site.json holds, with null for what it leaves out. */
export type SiteInfo = ValueOf<typeof siteSchema>;
