import { framedView } from './embed-address';
import { FRAME_PATH } from './paths';
import { encode, type CodecContext } from './url-codec';
import type { ViewState } from './view-state';

/** The codec that reads and writes the addresses of frames. */
export function frameCodec(codec: CodecContext): CodecContext {
  return { ...codec, base: codec.base + FRAME_PATH };
}

/** What the map of a frame can be of. */
export type SubjectKind = 'sweden' | 'region' | 'comparison';

/** Returns what the map of a view is of. */
export function subjectKind({ subject, compared }: ViewState): SubjectKind {
  if (subject.kind === 'region') return 'region';
  return compared.length > 0 ? 'comparison' : 'sweden';
}

/** The address of the frame that shows a view, base included: "/inbaddad/tema/livsmedel/". */
export function frameAddress(view: ViewState, codec: CodecContext): string {
  return encode(framedView(view), frameCodec(codec));
}
