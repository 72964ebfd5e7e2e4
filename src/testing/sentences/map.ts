import type { RegionCode } from '../../domain/model/region';
import { lowerFirst, same, type Check, type Codes, type Sight } from './reader';

const isShare = (
  see: Sight,
  text: string,
  having: Codes,
  of: Codes = see.codes,
  partly = see.partly,
) => {
  const share = see.share(text);
  return share?.count === having.length && share.total === of.length && share.partly === partly;
};

/** A region's strongest level of a theme, read from its areas. */
function levelIn(see: Sight, code: RegionCode, id: string): string | undefined {
  const levels = see.areas(code).flatMap(({ themes }) => themes.filter((theme) => theme.id === id));
  return levels.find(({ level }) => level === 'main')?.level ?? levels[0]?.level;
}

function familiesIn(see: Sight, code: RegionCode): ReadonlySet<string | undefined> {
  const main = see
    .areas(code)
    .flatMap(({ themes }) => themes.filter(({ level }) => level === 'main').map(({ id }) => id));
  return new Set(main.map((id) => see.data.themes.find((theme) => theme.id === id)?.family));
}

/** Down the coast, as anyone who drives it would say. */
const COAST =
  'Norrbotten, Västerbotten, Västernorrland, Gävleborg, Uppsala, Stockholm, Sörmland, Östergötland, Kalmar';

const PARTS: Readonly<Record<string, string>> = {
  Norrland: 'Gävleborg, Jämtland Härjedalen, Norrbotten, Västerbotten, Västernorrland',
  Svealand: 'Dalarna, Stockholm, Sörmland, Uppsala, Värmland, Västmanland, Örebro',
  Götaland:
    'Blekinge, Gotland, Halland, Jönköping, Kalmar, Kronoberg, Skåne, Västra Götaland, Östergötland',
};

const nobodyHas = (see: Sight, codes: Codes, themes: readonly string[]) =>
  codes.every((code) => themes.every((id) => !see.themes(code).has(id)));
const hasIt = (see: Sight, code: RegionCode | undefined, [id = '']: readonly string[]) =>
  code !== undefined && see.themes(code).has(id);
const latitude = (see: Sight, code: RegionCode) => see.points.get(code)?.[1] ?? Number.NaN;
const isNorth = (side: string) => /^n/i.test(side);

function beyond(see: Sight, side: string, of: RegionCode): Codes {
  return see.codes.filter((code) =>
    isNorth(side)
      ? latitude(see, code) > latitude(see, of)
      : latitude(see, code) < latitude(see, of),
  );
}

const notOther: Check = (part, see) => {
  const [a, b] = [see.withTheme(part('a')), see.withTheme(part('b'))];
  const [onlyA, onlyB] = [
    a.filter((code) => !b.includes(code)),
    b.filter((code) => !a.includes(code)),
  ];
  return (
    see.isWho(part('who'), onlyA) &&
    (part('reverse') === '' ? onlyB.length === 0 : see.isWho(part('reverse'), onlyB))
  );
};

/** Checks of the sentences under a map. */
export const MAP_FORMS = {
  overview: (part, see) =>
    part('programme') === see.data.programme.title &&
    see.share(part('share'))?.total === see.codes.length &&
    see.share(part('share'))?.partly === see.partly &&
    see.counted(part('areas'), 'area') === see.areaCount,
  families: (part, see) => {
    let rest = part('list');
    const right = see.data.families.every((family) => {
      const having = see.codes.filter((code) => familiesIn(see, code).has(family.id));
      const label = lowerFirst(family.label[see.reader.lang]);
      const said = new RegExp(
        `${label} ${see.reader.inFamily} (\\S+?)(?: regioner| regions?| region)?(?=,| |$)`,
      );
      const [all = '', count = ''] = said.exec(rest) ?? [];
      rest = rest.replace(all, '');
      return having.length === 0 ? all === '' : see.number(count) === having.length;
    });
    return (
      right &&
      rest.replaceAll(new RegExp(`, and |, |${see.reader.joints.join('|')}`, 'g'), '') === ''
    );
  },
  oneTheme: (part, see) => {
    const themes = see.readThemes(part('theme'));
    return (
      part('programme') === see.data.programme.title &&
      isShare(see, part('share'), see.withTheme(part('theme'))) && { themes }
    );
  },
  levels: (part, see, { themes: [id = ''] }) => {
    const at = (level: string) => see.having(id).filter((code) => levelIn(see, code, id) === level);
    return (
      same(see.names(part('main')), at('main')) &&
      same(see.names(part('secondary') || part('only')), at('touches'))
    );
  },
  absentIn: (part, see, { themes: [id = ''] }) => {
    const codes = see.names(part('list'));
    const latitudes = see.having(id).map((code) => latitude(see, code));
    const outside = see.codes.filter((code) =>
      isNorth(part('side'))
        ? latitude(see, code) > Math.max(...latitudes)
        : latitude(see, code) < Math.min(...latitudes),
    );
    return codes.length > 2 && same(codes, outside);
  },
  absentOnCoast: (part, see, { themes }) =>
    (part('n') === ''
      ? see.partly
      : see.number(part('n')) === see.names(COAST).length && !see.partly) &&
    nobodyHas(see, see.names(COAST), themes),
  absentAlongCoast: (part, see, { themes }) => {
    const coast = see.names(COAST);
    const of = see.county(part('of'));
    const from = of === undefined ? -1 : coast.indexOf(of);
    const rest = isNorth(part('side')) ? coast.slice(0, from) : coast.slice(from + 1);
    const end = isNorth(part('side')) ? rest[0] : rest.at(-1);
    return (
      from !== -1 &&
      (part('known') !== '') === see.partly &&
      see.county(part('end')) === end &&
      hasIt(see, of, themes) &&
      nobodyHas(see, rest, themes)
    );
  },
  absentBeyond: (part, see, { themes }) => {
    const of = see.county(part('of'));
    if (of === undefined) return false;
    const rest = beyond(see, part('side'), of);
    return (
      (part('known') !== '') === see.partly &&
      rest.length > 2 &&
      hasIt(see, of, themes) &&
      nobodyHas(see, rest, themes)
    );
  },
  bothThemes: (part, see) => {
    const themes = see.readThemes(
      part('both') || [part('a') || part('c'), part('b') || part('d')].join(', '),
    );
    const both = see.codes.filter((code) => themes.every((id) => see.themes(code).has(id)));
    return (
      part('programme') === see.data.programme.title &&
      isShare(see, part('share'), both) &&
      themes.length === 2 &&
      same(see.names(part('names')), both) && { themes }
    );
  },
  oneNotOther: notOther,
  manyNotOther: (part, see, context) =>
    notOther((name) => (name === 'a' ? lowerFirst(part('a')) : part(name)), see, context),
  anyTheme: (part, see) => {
    const themes = see.readThemes(part('themes'));
    const any = see.codes.filter((code) => themes.some((id) => see.themes(code).has(id)));
    return (
      part('programme') === see.data.programme.title &&
      isShare(see, part('share'), any) &&
      see.number(part('n')) === themes.length && { themes }
    );
  },
  allThemes: (part, see, { themes }) =>
    see.number(part('n')) === themes.length &&
    see.isWho(
      part('who'),
      see.codes.filter((code) => themes.every((id) => see.themes(code).has(id))),
    ),
  mostThemes: (part, see, { themes }) => {
    const count = (code: RegionCode) => themes.filter((id) => see.themes(code).has(id)).length;
    const most = Math.max(...see.codes.map(count));
    const having = see.codes.filter((code) => count(code) === most);
    return (
      see.number(part('n')) === most &&
      most < themes.length &&
      (part('each') !== '') === having.length > 1 &&
      see.isWho(part('who'), having)
    );
  },
  inPart: (part, see, { themes }) => {
    const named = part('parts').split(/, | och | and /);
    const inside = see.names(named.map((name) => PARTS[name] ?? '?').join(', '));
    const known = inside.filter((code) => see.codes.includes(code));
    const needed = part('any') === '' ? themes.length : 1;
    const having = known.filter(
      (code) => themes.filter((id) => see.themes(code).has(id)).length >= needed,
    );
    return (
      inside.length > 0 &&
      isShare(see, part('share'), having, known, known.length < inside.length) &&
      same(see.names(part('names')), having.length === known.length ? [] : having)
    );
  },
} satisfies Readonly<Record<string, Check>>;
