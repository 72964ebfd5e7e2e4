import { describe, expect, it } from 'vitest';
import { GIVEN, type Parameter } from '../testing/message-parameters';
import { embedEn } from './en/embed';
import { embedSv } from './sv/embed';
import {
  en,
  exportEn,
  exportSv,
  filterEn,
  filterSv,
  lateEn,
  lateSv,
  shareEn,
  shareSv,
  sv,
} from '../testing/messages';

type Place = readonly string[];
type Call = (...given: readonly unknown[]) => unknown;
const SLIP = /undefined|null|NaN|\[object|\{|\}| {2}|\.\.(?!\.)/;

/** The generated sentences have tests of their own (`sentences/verify.test.ts`). */
const OWN_TESTS =
  /^sentences\.|^choropleth\.(?:\w+Sentence|comparison|extent|neighbours|peers|matrix|filtered|fewer)$/;

function callsIn(value: unknown, place: Place = []): readonly (readonly [Place, Call])[] {
  if (typeof value === 'function') return [[place, value as Call]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => callsIn(part, [...place, key]));
}

function combined(parameters: readonly Parameter[]): readonly (readonly unknown[])[] {
  return parameters.reduce<readonly (readonly unknown[])[]>(
    (all, values) => all.flatMap((given) => values.map((value) => [...given, value])),
    [[]],
  );
}

/** The text of whatever a function gives: a string, or several. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(textOf).join(' ');
  return String(value);
}

describe.each([
  {
    lang: 'sv',
    all: {
      ...sv,
      ...lateSv,
      share: shareSv,
      embed: embedSv,
      export: exportSv,
      filtering: filterSv,
    },
  },
  {
    lang: 'en',
    all: {
      ...en,
      ...lateEn,
      share: shareEn,
      embed: embedEn,
      export: exportEn,
      filtering: filterEn,
    },
  },
])('every text in $lang that takes parameters', ({ all }) => {
  const calls = callsIn(all)
    .map(([place, call]) => ({ name: place.join('.'), call }))
    .filter(({ name }) => !OWN_TESTS.test(name));

  it('has its values here, and none is here that is not there', () => {
    expect(calls.map(({ name }) => name).toSorted()).toEqual(Object.keys(GIVEN).toSorted());
  });

  it.each(calls)('$name', ({ name, call }) => {
    const texts = combined(GIVEN[name] ?? []).map((given) => textOf(call(...given)));
    expect(texts.filter((text) => text.trim() === '' || SLIP.test(text))).toEqual([]);
    for (const [place, values] of (GIVEN[name] ?? []).entries()) {
      if (!values.includes(1) || !values.includes(2)) continue;
      const counting = (count: number) =>
        textOf(call(...(GIVEN[name] ?? []).map(([first], i) => (i === place ? count : first))));
      expect(counting(1)).not.toBe(counting(2));
    }
  });
});
