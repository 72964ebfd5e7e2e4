import type { RegionCode } from '../../domain/model/region';
import {
  known,
  plural,
  readName,
  readNames,
  same,
  type Form,
  type Sight,
  type Codes,
} from './reader';

function ranked(see: Sight, region: string, best: Codes, next: Codes): boolean {
  const scores = see.scores ?? new Map<RegionCode, number>();
  const score = (code: RegionCode) => scores.get(code) ?? -1;
  const most = Math.max(...scores.values());
  const listed = [...best, ...next];
  const last = listed.at(-1);
  return (
    last !== undefined &&
    !scores.has(readName(region)) &&
    scores.size === see.codes.length - 1 &&
    score(last) > 0 &&
    same(
      best,
      [...scores.keys()].filter((code) => score(code) === most),
    ) &&
    listed.every((code, i) => i === 0 || score(code) <= score(listed[i - 1] ?? code)) &&
    [...scores.keys()].every((code) => listed.includes(code) || score(code) <= score(last))
  );
}

/** Forms of sentences about peers and about the whole, each with how to check it. */
export const PEER_FORMS: readonly Form[] = [
  [
    /^Räknat på teman och ordval är (.+) mest (lika?) (.+?)(?:, följt av (.+))?\.$/,
    ([best = '', form, region = '', next = ''], see) =>
      form === (readNames(best).length === 1 ? 'lik' : 'lika') &&
      ranked(see, region, readNames(best), readNames(next)),
  ],
  [
    /^Räknat på teman, ordval och avstånd kommer (.+) först för (.+?)(?:, följt av (.+))?\.$/,
    ([best = '', region = '', next = ''], see) =>
      ranked(see, region, readNames(best), readNames(next)),
  ],
  [
    /^Räknat på teman kompletteras (.+) bäst av (.+?)(?:, följt av (.+))?\.$/,
    ([region = '', best = '', next = ''], see) =>
      ranked(see, region, readNames(best), readNames(next)),
  ],
  [
    /^Räknat på teman kompletteras (.+) av ingen annan region( med uppgifter)?\.$/,
    ([region = '', suffix = ''], see) => {
      const own = see.themes(readName(region));
      return (
        known(see, suffix) &&
        see.codes.every((code) => [...see.themes(code)].every((id) => own.has(id)))
      );
    },
  ],
  [
    /^Räknat på teman(?: och ordval|, ordval och avstånd) liknar ingen annan region( med uppgifter)? (.+)\.$/,
    ([suffix = '', region = ''], see) =>
      known(see, suffix) &&
      see.codes.includes(readName(region)) &&
      [...(see.scores?.values() ?? [])].every((score) => score === 0),
  ],
  [
    /^(.+) arbetar med (.+), vilket (.+) inte gör\.$/,
    ([there = '', themes = '', here = ''], see) =>
      same(
        see.readThemes(themes),
        [...see.themes(readName(there))].filter((id) => !see.themes(readName(here)).has(id)),
      ),
  ],
];

const all = (see: Sight) => see.data.themes.map(({ id, label }) => ({ id, label: label.sv }));
const howMany = (see: Sight, id: string) =>
  see.codes.filter((code) => see.themes(code).has(id)).length;

export const MATRIX_FORMS: readonly Form[] = [
  [
    /^(\d+) (region|regioner) har (\d+) (inriktning|inriktningar), som vi har läst mot (\d+) teman\.$/,
    ([regions = '', word = '', areas = '', areaWord = '', themes = ''], see) =>
      Number(regions) === see.codes.length &&
      Number(areas) === see.data.regions.flatMap((region) => region.areas).length &&
      Number(themes) === see.data.themes.length &&
      plural(regions, word, ['region', 'regioner']) &&
      plural(areas, areaWord, ['inriktning', 'inriktningar']),
  ],
  [
    /^Vanligast är (.+): (\d+) (region|regioner)( vardera)?\.$/,
    ([themes = '', count = '', word = '', each = ''], see) => {
      const most = Math.max(...all(see).map(({ id }) => howMany(see, id)));
      const top = all(see).filter(({ id }) => howMany(see, id) === most);
      return (
        Number(count) === most &&
        (each !== '') === top.length > 1 &&
        plural(count, word, ['region', 'regioner']) &&
        same(
          see.readThemes(themes),
          top.map(({ id }) => id),
        )
      );
    },
  ],
  [
    /^Ingen region( med uppgifter)? arbetar med (.+)\.$/,
    ([suffix = '', themes = ''], see) =>
      known(see, suffix) &&
      same(
        see.readThemes(themes),
        all(see).flatMap(({ id }) => (howMany(see, id) === 0 ? [id] : [])),
      ),
  ],
  [
    /^(?:Av regionerna (med uppgifter) är (.+) ensam|(.+) är ensam) om (.+)\.$/,
    ([suffix = '', a = '', b = '', themes = ''], see) =>
      known(see, suffix) &&
      see
        .readThemes(themes)
        .every((id) => howMany(see, id) === 1 && see.themes(readName(a || b)).has(id)),
  ],
  [
    /^(.+) arbetar alla med (.+)\.$/,
    ([names = '', themes = ''], see) =>
      readNames(names).length > 2 &&
      readNames(names).every((code) =>
        see.readThemes(themes).every((id) => see.themes(code).has(id)),
      ),
  ],
];
