import type { RegionCode } from '../../domain/model/region';
import { same, type Check, type Codes, type Sight } from './reader';

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

/** A region's strongest level of a theme, read from its focus areas. */
function levelIn(see: Sight, code: RegionCode, id: string): string | undefined {
  const levels = see
    .focusAreas(code)
    .flatMap(({ themes }) => themes.filter((theme) => theme.id === id));
  return levels.find(({ level }) => level === 'main')?.level ?? levels[0]?.level;
}

function familiesIn(see: Sight, code: RegionCode): ReadonlySet<string | undefined> {
  const main = see
    .focusAreas(code)
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

/** The parts of the country by their names in English, each with where it lies. */
const PART_IN_ENGLISH: Readonly<Record<string, string>> = {
  'Norrland (northern Sweden)': 'Norrland',
  'Svealand (central Sweden)': 'Svealand',
  'Götaland (southern Sweden)': 'Götaland',
};

/** The regions of parts of the country. */
const inParts = (see: Sight, names: string): Codes =>
  see.names(
    names
      .split(/, | och | and /)
      .map((name) => PARTS[PART_IN_ENGLISH[name] ?? name] ?? '?')
      .join(', '),
  );

const notOther: Check = (part, see) => {
  const [a, b] = [see.withTheme(part('a')), see.withTheme(part('b'))];
  const onlyA = a.filter((code) => !b.includes(code) && !see.unread.includes(code));
  const onlyB = b.filter((code) => !a.includes(code) && !see.unread.includes(code));
  const of = see.share(part('of'));
  const isA =
    part('of') === ''
      ? onlyA.length <= 4 && same(see.names(part('who')), onlyA)
      : onlyA.length > 4 &&
        see.number(part('count')) === onlyA.length &&
        of?.total === see.codes.length &&
        of.partly === see.partly;
  return isA && (part('reverse') === '' ? onlyB.length === 0 : see.isWho(part('reverse'), onlyB));
};

/** "Two for each region, but only one for Stockholm." */
function isEven(part: (name: string) => string, see: Sight): boolean {
  const count = (code: RegionCode) => see.focusAreas(code).length;
  const others = see.names(part('others'));
  const none = /^(?:none|no|)$/.test(part('theirs'));
  const theirs = none ? 0 : see.number(part('theirs').replace(/^ett$/, 'en'));
  const each = see.number(part('each'));
  return (
    others.length > 0 &&
    (part('fewer') !== '') === (theirs < each && !none) &&
    see.codes.every((code) => count(code) === (others.includes(code) ? theirs : each))
  );
}

/** Checks of the sentences under a map. */
export const MAP_FORMS = {
  overview: (part, see) =>
    part('programme') === see.data.programme.title &&
    see.share(part('share'))?.total === see.codes.length &&
    see.share(part('share'))?.partly === see.partly &&
    see.counted(part('areas'), 'focusArea') === see.focusAreaCount,
  overviewOfNone: (part, see) =>
    part('programme') === see.data.programme.title &&
    see.focusAreaCount === 0 &&
    isShare(see, part('share'), []),
  evenOverview: (part, see) =>
    part('publisher') === see.data.programme.publisher &&
    part('programme') === see.data.programme.title &&
    (part('known') !== '') === see.partly &&
    see.counted(part('areas'), 'focusArea') === see.focusAreaCount &&
    isEven(part, see),
  fewer: (part, see) =>
    part('publisher') === see.data.programme.publisher &&
    (part('known') !== '') === see.partly &&
    isEven(part, see),
  families: (part, see) => {
    let rest = part('list');
    const right = see.data.families.every((family) => {
      const having = see.codes.filter((code) => familiesIn(see, code).has(family.id));
      const label = family.label[see.reader.lang];
      const said = new RegExp(
        `${see.reader.inFamily(label)}(?=,|${see.reader.joints.join('|')}|$)`,
      );
      const [all = ''] = said.exec(rest) ?? [];
      const { first, count = '' } = said.exec(rest)?.groups ?? {};
      rest = rest.replace(all, '');
      return having.length === 0 ? all === '' : see.number(first ?? count) === having.length;
    });
    return (
      right &&
      rest.replaceAll(new RegExp(`, and |, |${see.reader.joints.join('|')}`, 'g'), '') === ''
    );
  },
  severalFamilies: (_part, see) =>
    new Set(see.codes.flatMap((code) => [...familiesIn(see, code)])).size > 1,
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
  absent: (part, see, { themes: [id = ''] }) => {
    const coast = see.names(COAST);
    const codes = part('parts') === '' ? coast : inParts(see, part('parts'));
    const areEnds =
      see.county(part('from')) === coast[0] && see.county(part('to')) === coast.at(-1);
    return (
      (part('parts') !== '' || areEnds) &&
      codes.length > 2 &&
      see.number(part('n')) === codes.length &&
      codes.every((code) => see.full.includes(code) && !see.themes(code).has(id))
    );
  },
  allLieIn: (part, see, { themes: [id = ''] }) => {
    const having = see.having(id);
    const inside = inParts(see, part('parts'));
    return (
      having.length > 1 &&
      part('all').startsWith('B') === (having.length === 2) &&
      having.every((code) => inside.includes(code))
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
  manyNotOther: notOther,
  oneNotOther: notOther,
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
    const inside = inParts(see, part('parts'));
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
