import type { draftSv } from './sv/draft';
import type { embedSv } from './sv/embed';
import type { exportSv } from './sv/export';
import type { sv } from './sv/messages';
import type { shareSv } from './sv/share';
import type { studioSv } from './sv/studio';

/** The texts of the interface in one language. Swedish is the model: a text that English lacks is a type error. */
export type Messages = typeof sv;

/** The texts of embedding; only its pages load them. */
export type EmbedMessages = typeof embedSv;

/** The texts of downloading, citing and sharing; they are loaded with that view. */
export type ShareMessages = typeof shareSv;

/** The texts in files that are downloaded; they are loaded when one is made. */
export type ExportMessages = typeof exportSv;

/** The texts of the page that shows a draft; only that page loads them. */
export type DraftMessages = typeof draftSv;

/** The texts of the studio; only its page loads them. */
export type StudioMessages = typeof studioSv;
