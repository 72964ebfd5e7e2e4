import { identityOf } from '../../domain/model/region';
import { escaped, tag } from '../../map/svg/markup';
import { EMBED_SCRIPT, FRAME_PATH, frameAddress, fullAddress } from '../../store/embed-address';
import type { CodecContext } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import { fixedHeight } from './usual-height';

/** What the code for a page is made from. */
export interface CodeSource {
  readonly view: ViewState;
  readonly codec: CodecContext;
  /** Of the atlas: "https://atlas.example.se"; "" where it is not known, and addresses begin at the root. */
  readonly origin: string;
  /** The text of the link, and the frame's name: "Regionatlas: Cirkulär ekonomi". */
  readonly link: string;
}

/** A frame, the way to the full page outside it, and the script that gives the frame its height. */
export function iframeCode({ view, codec, origin, link }: CodeSource): string {
  return [
    tag('iframe', {
      src: origin + frameAddress(view, codec),
      title: link,
      width: '100%',
      height: fixedHeight(view),
      loading: 'lazy',
      // Out of date, but no page can have its border taken away by other means than its own style sheet.
      frameborder: 0,
    }),
    tag('p', {}, linkTo({ view, codec, origin, link })),
    scriptCode(codec, origin),
  ].join('\n');
}

/** The custom element with its link inside. */
export function elementCode(source: CodeSource): string {
  const element = tag('region-atlas', elementAttributes(source.view, source.codec), linkTo(source));
  return `${element}\n${scriptCode(source.codec, source.origin)}`;
}

/** The attributes of <region-atlas> that ask for a view: in words where there are words for all of it. */
export function elementAttributes(
  view: ViewState,
  codec: CodecContext,
): Readonly<Record<'view' | 'region' | 'theme' | 'compare' | 'lang', string | null>> {
  const { subject, themes, compared, similarity, lang } = view;
  const isSaid = similarity === null;
  const slugs = compared.map((code) => identityOf(code).slug);
  return {
    view: isSaid ? null : fullAddress(view, codec),
    region: isSaid && subject.kind === 'region' ? identityOf(subject.code).slug : null,
    theme: isSaid && themes.length > 0 ? themes.join(' ') : null,
    compare: isSaid && slugs.length > 0 ? slugs.join(' ') : null,
    lang,
  };
}

/** What a strict policy of the page must allow. */
export function policyFor({ base }: CodecContext, origin: string): string {
  return `script-src ${origin}${base}${EMBED_SCRIPT}; frame-src ${origin}${base}${FRAME_PATH}`;
}

function linkTo({ view, codec, origin, link }: CodeSource): string {
  return tag('a', { href: origin + fullAddress(view, codec) }, escaped(link));
}

function scriptCode({ base }: CodecContext, origin: string): string {
  return `<script src="${escaped(origin + base + EMBED_SCRIPT)}" defer></script>`;
}
