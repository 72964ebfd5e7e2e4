import { encode, type CodecContext } from './url-codec';
import { START, type ViewState } from './view-state';

/** Below the base: any map address of the atlas with this in front of it is that view, for a frame. */
export const FRAME_PATH = 'inbaddad/';
/** The page that builds the code, below the base and below "en/". */
export const BUILDER_PATH = 'badda-in/';
/** The script with the custom element, below the base. It keeps its name for ever: host pages have it. */
export const EMBED_SCRIPT = 'embed.js';

/** The codec that reads and writes the addresses of frames. */
export function framesOf(codec: CodecContext): CodecContext {
  return { ...codec, base: codec.base + FRAME_PATH };
}

/**
 * What a frame can show of a view: the map of Sweden, of a region or of a comparison. The table, the
 * pages about the atlas and parameters of others are left out.
 */
export function framedView(view: ViewState): ViewState {
  const isMap = view.subject.kind === 'region' || view.subject.kind === 'sweden';
  return { ...view, subject: isMap ? view.subject : START.subject, view: 'map', foreign: [] };
}

/** The address of the frame that shows a view, base included: "/inbaddad/tema/livsmedel/". */
export function frameAddress(view: ViewState, codec: CodecContext): string {
  return encode(framedView(view), framesOf(codec));
}

/** The address of the full page with the same view. */
export function fullAddress(view: ViewState, codec: CodecContext): string {
  return encode(framedView(view), codec);
}
