import type { RegionCode } from '../../domain/model/region';
import { bearingIs, kilometres, shoreKilometres } from './geometry';
import { isOfProgramme } from './whole';
import { exactly, lowerFirst, same, type Check, type Codes, type Sight } from './reader';

/** Two shores within a kilometre of each other count as equally near: corners are compared here, not lines. */
const SLACK_KM = 1;

const LAKES: Readonly<Record<string, string>> = { '03,04': 'Mälaren', '05,14': 'Vättern' };
const lakeBetween = (a: RegionCode, b: RegionCode) => LAKES[[a, b].toSorted().join()] ?? '';

/** The clauses of a sentence: which themes, and who has them. */
function groups(see: Sight, text: string, verb: RegExp) {
  return text.split('; ').map((clause) => {
    const [said = '', names = ''] = clause.split(verb);
    const { themes = '?' } =
      see.reader.verbs.themes.exec(said.replaceAll('that of ', ''))?.groups ?? {};
    const [first = '?'] = see.readThemes(themes);
    const isNamed = see.allThemes.includes(first);
    return { what: see.readThemes(isNamed ? themes : lowerFirst(themes)), who: see.names(names) };
  });
}

/** "innovation (Blekinge och Kalmar), livsmedel (Skåne)": the same of a list. */
function bracketed(see: Sight, text: string) {
  const joint = `(?:, and|,|${see.reader.joints.map((each) => each.trimEnd()).join('|')})`;
  return text.split(new RegExp(`(?<=\\))${joint} `)).map((item) => {
    const { theme = '?', names = '' } = /^(?<theme>.+) \((?<names>.+)\)$/.exec(item)?.groups ?? {};
    return { what: see.readThemes(theme), who: see.names(names) };
  });
}

/** The themes that only one of the group has. */
const lone = (see: Sight, group: Codes): readonly string[] =>
  see.allThemes.filter((id) => group.filter((code) => see.themes(code).has(id)).length === 1);

/** Regions in a list, each with its direction from here; undefined where that is wrong. */
function places(see: Sight, text: string, from: RegionCode, form: RegExp) {
  return text.split(see.splitNames).map((item) => {
    const { name = '', where = '', lake = '', km = '' } = form.exec(item)?.groups ?? {};
    const code = see.county(name) ?? see.county(`${name} County`);
    const isThere =
      code !== undefined &&
      bearingIs(see.reader.directions[where], see.points.get(from), see.points.get(code));
    return { code: isThere ? code : undefined, lake, km: see.figures(km) };
  });
}

/** True if the two of the group that lie furthest apart are said to, and how far. */
function isFurthest(part: (name: string) => string, see: Sight, group: Codes): boolean {
  const far = (a: RegionCode, b: RegionCode) =>
    kilometres(see.points.get(a) ?? [0, 0], see.points.get(b) ?? [0, 0]);
  const [a, b] = [see.county(part('from')), see.county(part('to'))];
  if (a === undefined || b === undefined || !group.includes(a) || !group.includes(b)) return false;
  const furthest = Math.max(...group.flatMap((one) => group.map((other) => far(one, other))));
  // Another radius of the earth may be used there: within a kilometre two pairs are as far.
  return Math.abs(see.figures(part('km')) - far(a, b)) < 6 && far(a, b) > furthest - 1;
}

/** Checks of the sentences about regions side by side and about a region's surroundings. */
export const REGION_FORMS = {
  /** Of a region and its only neighbour with data, what the neighbour lacks; of a region and its complement, what that has. */
  onlyThere: (part, see, { group: [region] }) => {
    const [there, here] = [see.name(part('there')), see.name(part('here'))];
    const known = see.neighbours(there).filter((code) => see.codes.includes(code));
    const isLone = same(known, [here]) && (see.isNoted || see.full.includes(here));
    const themes = see.readThemes(part('themes'));
    return (
      (region !== there || isLone) &&
      see.counted(part('n'), 'theme') === themes.length &&
      same(
        themes,
        [...see.themes(there)].filter((id) => !see.themes(here).has(id)),
      )
    );
  },
  chosenAlone: (part, see) => {
    const own = see.themes(see.name(part('who') || part('name')));
    return (
      isOfProgramme(part, see) &&
      see.counted(part('n'), 'theme') === own.size &&
      same(see.readThemes(part('themes')), own)
    );
  },
  inCommon: (part, see) => {
    const group = see.names(part('these') || part('names'));
    const common = see.common(group);
    return (
      isOfProgramme(part, see) &&
      same(see.readThemes(part('themes')), common) &&
      see.counted(part('n'), 'theme') === common.length && { group }
    );
  },
  nothingInCommon: (part, see) => {
    const group = see.names(part('names') || part('several'));
    const isSaid = (part('several') === '') === (group.length === 2);
    const isRight = isSaid && isOfProgramme(part, see);
    return isRight && group.length > 1 && see.common(group).length === 0 && { group };
  },
  mostAmong: (part, see, { group }) => {
    const common = see.common(group);
    const sizes = see.allThemes
      .filter((id) => !common.includes(id))
      .map((id) => group.filter((code) => see.themes(code).has(id)).length);
    const most = Math.max(...sizes);
    const found =
      part('each') === ''
        ? [{ what: see.readThemes(part('themes')), who: see.names(part('names')) }]
        : bracketed(see, part('themes'));
    return (
      see.number(part('count') || part('each')) === most &&
      see.number(part('of')) === group.length &&
      (part('next') !== '') === common.length > 0 &&
      found.flatMap(({ what }) => what).length === sizes.filter((size) => size === most).length &&
      found.every(({ who, what }) => who.length === most && exactly(see, group, who, what))
    );
  },
  chosenBesides: (part, see, { group }) => {
    const code = see.name(part('name') || part('other'));
    const themes = see.readThemes(part('themes'));
    return (
      group.length === 2 &&
      group.includes(code) &&
      (part('n') === '' || see.counted(part('n'), 'theme') === themes.length) &&
      (part('count') === '' || see.number(part('count')) === themes.length) &&
      (see.reader.lang === 'en' || (part('one') !== '') === (themes.length === 1)) &&
      same(
        themes,
        lone(see, group).filter((id) => see.themes(code).has(id)),
      )
    );
  },
  eachByOne: (part, see, { group }) => {
    const found = bracketed(see, part('list'));
    return (
      see.number(part('of')) === group.length &&
      found.every(({ who, what }) => exactly(see, group, who, what)) &&
      same(
        found.flatMap(({ what }) => what),
        lone(see, group),
      )
    );
  },
  apart: (part, see, { group }) => {
    const [from, to] = [see.county(part('from')), see.county(part('to'))];
    return (
      group.length === 2 &&
      from !== undefined &&
      to !== undefined &&
      !see.neighbours(from).includes(to) &&
      isFurthest(part, see, group) &&
      bearingIs(see.reader.directions[part('where')], see.points.get(from), see.points.get(to))
    );
  },
  furthest: (part, see, { group }) => group.length > 2 && isFurthest(part, see, group),
  noBorder: (part, see) => {
    const code = see.county(part('name'));
    if (code === undefined) return false;
    const none = see.codes.every((other) => !see.neighbours(other).includes(code));
    return none && see.neighbours(code).length === 0 && { group: [code] };
  },
  borders: (part, see) => {
    const region = see.county(part('name'));
    if (region === undefined) return false;
    const told = places(see, part('list'), region, see.reader.neighbour);
    const right = told.every(
      ({ code, lake }) => code !== undefined && lake === lakeBetween(region, code),
    );
    return (
      right &&
      same(
        told.map(({ code }) => code ?? '?'),
        see.neighbours(region),
      ) &&
      see.number(part('n').replace(/^ett$/, 'en')) === told.length && { group: [region] }
    );
  },
  sharedWith: (part, see, { group: [region] }) => {
    if (region === undefined || see.name(part('name')) !== region) return false;
    const around = see.neighbours(region);
    const clauses = part('clauses')
      .split(/(?:, och|, and|,| och| samt| and) (?=tema(?:t|na) |with its neighbours? )/)
      .map(
        (clause) => see.reader.verbs.shared.exec(clause.replaceAll('that of ', ''))?.groups ?? {},
      )
      .map(({ themes = '?', names = '', one, single }) => ({
        what: see.readThemes(themes),
        who: see.names(names),
        isOne: one !== undefined,
        isSingle: single !== undefined,
      }));
    const shared = [...see.themes(region)].filter((id) =>
      around.some((code) => see.themes(code).has(id)),
    );
    return (
      same(
        clauses.flatMap(({ what }) => what),
        shared,
      ) &&
      clauses.every(
        ({ what, who, isOne, isSingle }) =>
          exactly(see, around, who, what) &&
          (see.reader.lang === 'en' || isOne === (what.length === 1)) &&
          isSingle === (who.length === 1),
      )
    );
  },
  noNeighbour: (part, see, { group: [region] }) => {
    if (region === undefined) return false;
    const around = see.neighbours(region);
    const known = around.filter((code) => see.codes.includes(code));
    const isAlone = (id: string) => around.every((code) => !see.themes(code).has(id));
    const themes = see.readThemes(part('themes'));
    return (
      known.length > 1 &&
      (see.isNoted || known.every((code) => see.full.includes(code))) &&
      (part('known') === '') === (known.length === around.length) &&
      (see.reader.lang === 'sv' ||
        (part('neither') !== '') === (part('known') === '' && known.length === 2)) &&
      (part('one') !== '') === (themes.length === 1) &&
      same(themes, [...see.themes(region)].filter(isAlone))
    );
  },
  acrossSea: (part, see, { group: [from] }) => {
    if (from === undefined) return false;
    const told = places(see, part('list'), from, see.reader.distant);
    const codes = told.map(({ code }) => code);
    if (told.length !== (part('n') === '' ? 1 : see.number(part('n')))) return false;
    const last = Math.max(...codes.map((code) => shoreKilometres(from, code ?? from)));
    return (
      told.every(({ code = from, km }, i) => {
        const next = codes[i + 1];
        const far = shoreKilometres(from, code);
        return Math.abs(km - far) < 6 && (!next || far < shoreKilometres(from, next) + SLACK_KM);
      }) &&
      [...see.points.keys()]
        .filter((code) => code !== from && !codes.includes(code))
        .every((code) => shoreKilometres(from, code) > last - SLACK_KM)
    );
  },
  chosen: (part, see, { group }) =>
    group.length > 2 &&
    see.number(part('of')) === group.length &&
    groups(see, part('clauses'), see.reader.verbs.chosen).every(({ who, what }) =>
      exactly(see, group, who, what),
    ),
} satisfies Readonly<Record<string, Check>>;
