import { draftPath, LANGS, langPath } from './paths';
import type { AddressForm } from './url-codec';

/** The parameters of the draft's page: which draft it shows, and which page of the atlas. */
const DRAFT = 'utkast';
const PAGE = 'sida';

/** Returns the id of the draft that an address asks for, "" where it asks for none. */
export function draftIn(search: string): string {
  return new URLSearchParams(search).get(DRAFT) ?? '';
}

/**
 * Returns the address of a page of the studio with a draft to open, or without one where the id is "".
 *
 * @param page its path below the site's base.
 */
export function withDraft(base: string, page: string, id: string): string {
  return `${base}${page}${id === '' ? '' : `?${DRAFT}=${encodeURIComponent(id)}`}`;
}

/**
 * Returns how the atlas's addresses are written for a draft: hosts know one page for it in each language, so the path is a
 * parameter, "/verkstad/utkast/?utkast=1&sida=region/dalarna/&tema=livsmedel".
 *
 * @param base where the site is served.
 */
export function draftForm(base: string, id: string): AddressForm {
  return {
    write: (address) => {
      const [path = '', query = ''] = address.slice(base.length).split('?');
      const lang = LANGS.findLast((each) => path.startsWith(langPath(each))) ?? LANGS[0];
      const page = path.slice(langPath(lang).length);
      const parameters = [
        ...(page === '' ? [] : [`${PAGE}=${encodeURIComponent(page).replaceAll('%2F', '/')}`]),
        ...(query === '' ? [] : [query]),
      ];
      return [withDraft(base, draftPath(lang), id), ...parameters].join('&');
    },
    read: ({ pathname, search }) => {
      const lang = LANGS.find((each) => pathname.startsWith(base + draftPath(each))) ?? LANGS[0];
      const parameters = new URLSearchParams(search);
      const page = parameters.get(PAGE) ?? '';
      parameters.delete(DRAFT);
      parameters.delete(PAGE);
      return { pathname: base + langPath(lang) + page, search: `?${parameters.toString()}` };
    },
  };
}
