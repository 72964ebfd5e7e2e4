import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type PhoneVerdict =
  | { readonly kind: 'dialable'; readonly tel: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'no-number' };

/** Classifies a printed number by the full Swedish numbering plan. `tel` is E.164: "+4623777008". */
export function judgePhone(printed: string): PhoneVerdict {
  if (!/^\+?[\d\s()/–-]*\d[\d\s()/–-]*$/.test(printed)) return { kind: 'no-number' };
  const number = parsePhoneNumberFromString(printed, 'SE');
  if (number === undefined || !number.isValid() || number.country !== 'SE') {
    return { kind: 'impossible' };
  }
  return { kind: 'dialable', tel: number.number };
}
