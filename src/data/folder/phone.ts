import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type PhoneVerdict =
  | { readonly kind: 'dialable'; readonly tel: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'no-number' };

const DASHES = /[\u2010-\u2015\u2212]/g;

/** Returns a text with one kind of dash, for those of other kinds look like it. */
export const withOneDash = (text: string): string => text.replaceAll(DASHES, '-');

/** "ankn. 12" after a switchboard's number. It is shown, but cannot be dialled. */
const EXTENSION = /[,;]?\s*(?:ankn(?:ytning)?|anknytn|ext|x)\.?\s*\d{1,6}$/i;

/** The beginning of a number abroad. Whether it exists is not known: a build has the Swedish plan alone. */
const ABROAD = /^\+(?!46)[1-9]/;

/** What some programs write after each number: "23777008.0". With it, another number would be dialled. */
const DECIMAL = /\.0$/;

/** Classifies a printed number by the full Swedish numbering plan. `tel` is E.164: "+46313900600". */
export function judgePhone(printed: string): PhoneVerdict {
  const written = withOneDash(printed).replace(EXTENSION, '').trim();
  if (!/^\+?[\d\s()/.-]*\d[\d\s()/.-]*$/.test(written)) return { kind: 'no-number' };
  if (ABROAD.test(written)) {
    const tel = `+${written.replace('(0)', '').replaceAll(/\D/g, '')}`;
    return /^.{9,16}$/.test(tel) ? { kind: 'dialable', tel } : { kind: 'impossible' };
  }
  const number = parsePhoneNumberFromString(written, 'SE');
  const isSwedish = number?.isValid() === true && number.country === 'SE';
  if (!isSwedish || DECIMAL.test(written)) {
    return { kind: 'impossible' };
  }
  return { kind: 'dialable', tel: number.number };
}

/** Returns the number with the zero that spreadsheets drop, or null if that makes no Swedish number. */
export function withLostZero(printed: string): string | null {
  const whole = `0${printed.replace(DECIMAL, '')}`;
  return judgePhone(whole).kind === 'dialable' ? whole : null;
}
