import type { RegionCode } from '../../domain/model/region';
import { bearingIs, kilometres } from './geometry';
import {
  plural,
  readName,
  readNames,
  same,
  shared,
  COUNTS,
  type Codes,
  type Form,
  type Sight,
} from './reader';

const oneHasEach = (themes: readonly string[], see: Sight, group: Codes) =>
  themes.every((id) => group.filter((code) => see.themes(code).has(id)).length === 1);

/** Forms of sentences about two regions or more, each with how to check it. */
export const COMPARISON_FORMS: readonly Form[] = [
  [
    /^(.+) delar (\d+) (tema|teman): (.+)\.$/,
    ([names = '', count = '', word = '', themes = ''], see) => {
      const group = readNames(names);
      const holds =
        same(see.readThemes(themes), shared(see, group)) &&
        Number(count) === shared(see, group).length &&
        plural(count, word, ['tema', 'teman']);
      return holds && { group };
    },
  ],
  [
    /^(.+) har inget tema gemensamt\.$/,
    ([names = ''], see) =>
      shared(see, readNames(names)).length === 0 && { group: readNames(names) },
  ],
  [
    /^Av de (\p{L}+) arbetar (.+)\.$/u,
    ([count = '', clauses = ''], see, { group }) =>
      COUNTS[count] === group.length &&
      clauses.split('; ').every((clause) => {
        const [match, only = '', names = '', themes = ''] =
          /^(bara )?(.+) med (.+)$/.exec(clause) ?? [];
        return (
          match !== undefined &&
          (only !== '') === (readNames(names).length === 1) &&
          see.readThemes(themes).every((id) =>
            same(
              readNames(names),
              group.filter((code) => see.themes(code).has(id)),
            ),
          )
        );
      }),
  ],
  [
    /^(Från|Längst är det från) (.+) till (.+?)(?: är det|:) cirka ([\d\s]+) km åt ([a-zåäö]+), mätt fågelvägen mellan punkter mitt i regionerna\.$/,
    ([way = '', from = '', to = '', km = '', where = ''], see, { group }) => {
      const far = (a: RegionCode, b: RegionCode) =>
        kilometres(see.points.get(a) ?? [0, 0], see.points.get(b) ?? [0, 0]);
      const [a, b] = [readName(from), readName(to)];
      const told = Number(km.replaceAll(/\s/g, ''));
      const furthest = Math.max(...group.flatMap((one) => group.map((other) => far(one, other))));
      return (
        (way === 'Från') === (group.length === 2) &&
        group.includes(a) &&
        group.includes(b) &&
        Math.abs(told - far(a, b)) < 6 &&
        // Another radius of the earth may be used there: within a kilometre two pairs are as far.
        far(a, b) > furthest - 1 &&
        bearingIs(where, see.points.get(a), see.points.get(b))
      );
    },
  ],
  [
    /^Bara en av de (\p{L}+) arbetar med (.+)\.$/u,
    ([count = '', theme = ''], see, { group }) =>
      COUNTS[count] === group.length &&
      see.readThemes(theme).length === 1 &&
      oneHasEach(see.readThemes(theme), see, group),
  ],
  [
    /^Vart och ett av temana (.+) har valts av bara en av de (\p{L}+)\.$/u,
    ([themes = '', count = ''], see, { group }) =>
      COUNTS[count] === group.length &&
      see.readThemes(themes).length > 1 &&
      oneHasEach(see.readThemes(themes), see, group),
  ],
  [
    /^(.+) arbetar med (\d+) (tema|teman): (.+)\.$/,
    ([name = '', count = '', word = '', themes = ''], see) =>
      same(see.readThemes(themes), see.themes(readName(name))) &&
      Number(count) === see.themes(readName(name)).size &&
      plural(count, word, ['tema', 'teman']),
  ],
  [
    /^(.+) arbetar inte med något av temana\.$/,
    ([name = ''], see) =>
      see.codes.includes(readName(name)) && see.themes(readName(name)).size === 0,
  ],
  [
    /^Uppgifter saknas för (.+)\.$/,
    ([names = ''], see) =>
      readNames(names).length > 0 && readNames(names).every((code) => !see.codes.includes(code)),
  ],
];

const LAKES: Readonly<Record<string, string>> = { '03,04': 'Mälaren', '05,14': 'Vättern' };

function lakeBetween(a: RegionCode, b: RegionCode): string {
  return LAKES[[a, b].toSorted().join()] ?? '';
}

export const NEIGHBOUR_FORMS: readonly Form[] = [
  [
    /^(.+) gränsar till (\d+) (region|regioner): (.+)\.$/,
    ([name = '', count = '', word = '', items = ''], see) => {
      const region = readName(name);
      const told = items.split(/, | och /).map((item) => {
        const parts = /^(.+?) i ([a-zåäö]+)(?: \(gräns i (.+)\))?$/.exec(item);
        const [, other = '', bearing = '', lake = ''] = parts ?? [];
        const code = readName(other);
        const right = bearingIs(bearing, see.points.get(region), see.points.get(code));
        return right && lake === lakeBetween(region, code) ? code : '?';
      });
      const holds =
        same(told, see.neighbours(region)) &&
        Number(count) === told.length &&
        plural(count, word, ['region', 'regioner']);
      return holds && { group: [region] };
    },
  ],
  [
    /^(.+) delar temat (.+) med (.+)\.$/,
    ([name = '', theme = '', names = ''], see) => {
      const having = see.withTheme(theme);
      return (
        having.includes(readName(name)) &&
        same(
          readNames(names),
          see.neighbours(readName(name)).filter((code) => having.includes(code)),
        )
      );
    },
  ],
  [
    /^Ingen granne( med uppgifter)? arbetar med (.+)\.$/,
    ([suffix = '', themes = ''], see, { group }) => {
      const around = group.flatMap((code) => see.neighbours(code));
      const all = around.every((code) => see.codes.includes(code));
      return (
        around.length > 0 &&
        (suffix === '') === all &&
        see.readThemes(themes).every((id) => around.every((code) => !see.themes(code).has(id)))
      );
    },
  ],
  [
    /^(.+) har ingen gräns mot någon annan region\.$/,
    ([name = ''], see) => {
      const none = see.codes.every((code) => !see.neighbours(code).includes(readName(name)));
      return none && see.neighbours(readName(name)).length === 0 && { group: [readName(name)] };
    },
  ],
  [
    /^Närmast över havet ligger (.+), mätt fågelvägen mellan punkter mitt i regionerna\.$/,
    ([items = ''], see, { group: [from] }) => {
      const here = from && see.points.get(from);
      if (!here) return false;
      const told = items.split(/, | och /).map((item) => {
        const [, name = '', km = '', where = ''] =
          /^(.+) \(cirka (\d+) km åt ([a-zåäö]+)\)$/.exec(item) ?? [];
        const there = see.points.get(readName(name)) ?? [0, 0];
        const right =
          bearingIs(where, here, there) && Math.abs(Number(km) - kilometres(here, there)) < 6;
        return right ? readName(name) : '?';
      });
      const nearest = [...see.points]
        .filter(([code]) => code !== from)
        .toSorted(([, a], [, b]) => kilometres(here, a) - kilometres(here, b))
        .map(([code]) => code);
      return told.join() === nearest.slice(0, told.length).join();
    },
  ],
];
