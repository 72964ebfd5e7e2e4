import { areaOf, type RegionCode } from '../../domain/model/region';
import { fullAddress, frameAddress, subjectKind } from '../../store/embed-address';
import { EMBED_SCRIPT, FRAME_PATH } from '../../store/paths';
import type { CodecContext } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import { escapeHtml, tag } from '../../ui/markup';
import type { ViewAttributes } from './element/view-attributes';

/** What the code to paste is made from. */
export interface CodeSource {
  readonly view: ViewState;
  readonly codec: CodecContext;
  /** Of the atlas: "https://atlas.example.se"; "" where unknown, and addresses then begin with "/". */
  readonly origin: string;
  /** The link text and the frame's title: "Regionatlas: Cirkulär ekonomi". */
  readonly link: string;
}

/** Returns an iframe, a link to the full page, and the script that resizes the iframe. */
export function iframeCode({ view, codec, origin, link }: CodeSource): string {
  return [
    tag('iframe', {
      src: origin + frameAddress(view, codec),
      title: link,
      width: '100%',
      height: fixedHeight(view),
      loading: 'lazy',
      // Obsolete, but the only way to remove the border without a style sheet.
      frameborder: 0,
    }),
    tag('p', {}, linkTo({ view, codec, origin, link })),
    scriptCode(codec, origin),
  ].join('\n');
}

/** Returns the custom element with a link inside, and its script. */
export function elementCode(source: CodeSource): string {
  const element = tag('region-atlas', elementAttributes(source.view, source.codec), linkTo(source));
  return `${element}\n${scriptCode(source.codec, source.origin)}`;
}

/** Returns the attributes of <region-atlas> for a view; similarity has none, so `view` then holds the address. */
export function elementAttributes(view: ViewState, codec: CodecContext): ViewAttributes {
  const { subject, themes, compared, similarity, lang } = view;
  const none = { view: null, region: null, theme: null, compare: null, lang };
  if (similarity !== null) return { ...none, view: fullAddress(view, codec) };
  const slugOf = (code: RegionCode) => areaOf(codec.areas, code).slug;
  return {
    ...none,
    region: subject.kind === 'region' ? slugOf(subject.code) : null,
    theme: themes.join(' ') || null,
    compare: compared.map(slugOf).join(' ') || null,
  };
}

/** Returns what the page's Content-Security-Policy must allow. */
export function policyFor({ base }: CodecContext, origin: string): string {
  return `script-src ${origin}${base}${EMBED_SCRIPT}; frame-src ${origin}${base}${FRAME_PATH}`;
}

function linkTo({ view, codec, origin, link }: CodeSource): string {
  return tag('a', { href: origin + fullAddress(view, codec) }, escapeHtml(link));
}

function scriptCode({ base }: CodecContext, origin: string): string {
  return `<script src="${escapeHtml(origin + base + EMBED_SCRIPT)}" defer></script>`;
}

/**
 * Returns the height to write in the code, in CSS pixels, for pages without the script: enough for most frames
 * from 320 pixels wide. The map takes what the text leaves, and a longer text scrolls.
 */
export function fixedHeight(view: ViewState): number {
  return { sweden: 800, region: 900, comparison: 1000 }[subjectKind(view)];
}
