import type { RegionCode } from '../../domain/model/region';
import { bearingIs, shoreKilometres } from './geometry';
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

/** Checks of the sentences about regions side by side and about a region's surroundings. */
export const REGION_FORMS = {
  /** Of a region and its complement, what that has. */
  onlyThere: (part, see, { group: [region] }) => {
    const [there, here] = [see.name(part('there')), see.name(part('here'))];
    const themes = see.readThemes(part('themes'));
    return (
      region !== there &&
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
    const sizes = see.allThemes.map(
      (id) => group.filter((code) => see.themes(code).has(id)).length,
    );
    const most = Math.max(...sizes);
    const themes = see.readThemes(part('themes'));
    return (
      common.length === 0 &&
      see.number(part('count')) === most &&
      see.number(part('of')) === group.length &&
      (part('each') !== '') === themes.length > 1 &&
      same(
        themes,
        see.allThemes.filter(
          (id) => group.filter((code) => see.themes(code).has(id)).length === most,
        ),
      )
    );
  },
  chosenBesides: (part, see, { group }) => {
    const code = see.name(part('name'));
    const themes = see.readThemes(part('themes'));
    return (
      group.length === 2 &&
      group.includes(code) &&
      (part('n') === '' || see.counted(part('n'), 'theme') === themes.length) &&
      (see.reader.lang === 'en' || (part('one') !== '') === (themes.length === 1)) &&
      same(
        themes,
        lone(see, group).filter((id) => see.themes(code).has(id)),
      )
    );
  },
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
      ) && { group: [region] }
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
      known.length > 0 &&
      (see.isNoted || known.every((code) => see.full.includes(code))) &&
      (part('known') === '') === (known.length === around.length) &&
      (part('one') !== '') === (themes.length === 1) &&
      same(themes, [...see.themes(region)].filter(isAlone))
    );
  },
  acrossSea: (part, see, { group: [from] }) => {
    if (from === undefined) return false;
    const told = places(see, part('list'), from, see.reader.distant);
    const codes = told.map(({ code }) => code);
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
