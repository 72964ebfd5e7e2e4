import { frameAddress, frameCodec } from '../../store/embed-address';
import { langPath, NOT_FOUND_PATH } from '../../store/paths';
import { pathMeant, readUnknown } from '../../store/unknown-address';
import { decode, encode, type CodecContext } from '../../store/url-codec';
import { readProgrammeSite } from './programme-site';

/**
 * Resolves with the root of the page for unknown addresses in the language and of the programme that the address asks for. Most
 * hosts answer with that of the first: the other is fetched and takes its place, or does not where it cannot be had. Null where
 * the address means a page that there is, for which the browser leaves.
 */
export async function rootOfAskedPage(root: HTMLElement): Promise<HTMLElement | null> {
  const { pathname, search, hash } = window.location;
  const site = { ...readProgrammeSite(root), programme: root.dataset['programme'] ?? '' };
  const meant = pathMeant(pathname, site);
  if (meant !== null) {
    window.location.replace(meant + search + hash);
    return null;
  }
  const { base, lang } = readUnknown(pathname, site);
  const file = base + langPath(lang) + NOT_FOUND_PATH;
  return root.dataset['address'] === file ? root : ((await adopt(file)) ?? root);
}

/** Puts a page in the place of this one. Resolves with its root, or with null where nothing has changed. */
async function adopt(file: string): Promise<HTMLElement | null> {
  const answer = await fetch(file).catch(() => null);
  if (answer?.ok !== true) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const root = page.getElementById('root');
  if (!root) return null;
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  return root;
}

/**
 * Returns the address of the page that is meant by an address that no page has ("/region/20/"), or null. It is a page of
 * its own, perhaps a frame, so it is fetched.
 */
export function pageMeant(codec: CodecContext): string | null {
  const { location } = window;
  const frames = frameCodec(codec);
  const isFrame = location.pathname.startsWith(frames.base);
  const meant = decode(location, isFrame ? frames : codec);
  if (meant.subject.kind === 'unknown') return null;
  const address = isFrame
    ? // Only the build knows which themes have a frame of their own.
      frameAddress(meant, { ...codec, themePages: new Set() })
    : encode(meant, codec);
  return address === location.pathname + location.search ? null : address;
}
