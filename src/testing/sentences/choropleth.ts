import type { RegionCode } from '../../domain/model/region';
import { plural, readName, readNames, same, known, type Form, type Sight } from './reader';

/** Everything before "arbetar" where a share of the regions is told: who, of how many, and whether all are known. */
const SHARE = String.raw`(Ingen|\d+) av (?:de )?(\d+) (?:region|regioner|regionerna)( som har uppgifter)? arbetar med `;

const form = (rest: string) => new RegExp(`^${SHARE}${rest}$`);

function shareHolds(see: Sight, parts: readonly string[], having: readonly RegionCode[]): boolean {
  const [share = '', total = '', suffix = ''] = parts;
  const right = share === (having.length === 0 ? 'Ingen' : String(having.length));
  return right && Number(total) === see.codes.length && (suffix !== '') === see.missing;
}

/** A region's strongest level, read from its areas. */
function levelIn(see: Sight, code: RegionCode, id: string): string | undefined {
  const areas = see.data.regions.find((region) => region.code === code)?.areas ?? [];
  const levels = areas.flatMap(({ themes }) => themes.filter((theme) => theme.id === id));
  return levels.find(({ level }) => level === 'main')?.level ?? levels[0]?.level;
}

function familiesIn(see: Sight, code: RegionCode): ReadonlySet<string | undefined> {
  const areas = see.data.regions.find((region) => region.code === code)?.areas ?? [];
  const main = areas.map(({ themes }) => themes.find(({ level }) => level === 'main')?.id);
  return new Set(main.map((id) => see.data.themes.find((theme) => theme.id === id)?.family));
}

const FAMILIES = ['näring', 'klimat', 'människor', 'styrning', 'plats'];

/** Forms of the sentences under a map, each with how to check it. */
export const CHOROPLETH_FORMS: readonly Form[] = [
  [
    /^(\d+) (region|regioner) har valt (\d+) (inriktning|inriktningar)\.$/,
    ([regions = '', word = '', areas = '', areaWord = ''], see) =>
      Number(regions) === see.codes.length &&
      Number(areas) === see.data.regions.flatMap((region) => region.areas).length &&
      plural(regions, word, ['region', 'regioner']) &&
      plural(areas, areaWord, ['inriktning', 'inriktningar']),
  ],
  [
    new RegExp(
      `^Räknat på deras huvudteman handlar de om ${FAMILIES.map((family) => `${family} i (\\d+)`)
        .join(', ')
        .replace(/, (?=plats)/, ' och ')} regioner\\.$`,
    ),
    (counts, see) =>
      FAMILIES.every((family, i) => {
        const having = see.codes.filter((code) => familiesIn(see, code).has(family));
        return Number(counts[i]) === having.length;
      }),
  ],
  [
    form(
      String.raw`temat ([^:.]+)(?:: (?:(.+) som huvudtema)?(?:; )?(?:(.+) som en del av något annat)?)?\.`,
    ),
    ([share = '', total = '', suffix = '', theme = '', main = '', touches = ''], see) => {
      const having = see.withTheme(theme);
      const [id = ''] = see.readThemes(theme);
      const at = (level: string) => having.filter((code) => levelIn(see, code, id) === level);
      return (
        shareHolds(see, [share, total, suffix], having) &&
        same(readNames(main), at('main')) &&
        same(readNames(touches), at('touches')) && { themes: [id] }
      );
    },
  ],
  [
    form(String.raw`såväl (.+) som ([^:.]+)(?:: (.+))?\.`),
    ([share = '', total = '', suffix = '', first = '', second = '', names = ''], see) => {
      const both = see.withTheme(first).filter((code) => see.withTheme(second).includes(code));
      return (
        shareHolds(see, [share, total, suffix], both) &&
        same(readNames(names), both) && { group: both }
      );
    },
  ],
  [
    /^(\d+) arbetar bara med (.+), (\d+) bara med (.+)\.$/,
    ([a = '', first = '', b = '', second = ''], see, { group: both }) =>
      Number(a) === see.withTheme(first).length - both.length &&
      Number(b) === see.withTheme(second).length - both.length,
  ],
  [
    form(String.raw`minst ett av de (\d+) temana (.+)\.`),
    ([share = '', total = '', suffix = '', count = '', labels = ''], see) => {
      const themes = see.readThemes(labels);
      const any = see.codes.filter((code) => themes.some((id) => see.themes(code).has(id)));
      return (
        shareHolds(see, [share, total, suffix], any) &&
        Number(count) === themes.length && { themes }
      );
    },
  ],
  [
    /^Flest har (.+) med (\d+)\.$/,
    ([names = '', count = ''], see, { themes }) => {
      const having = (code: RegionCode) => themes.filter((id) => see.themes(code).has(id)).length;
      const most = Math.max(...see.codes.map(having));
      return (
        Number(count) === most &&
        same(
          readNames(names),
          see.codes.filter((code) => having(code) === most),
        )
      );
    },
  ],
];

/** Down the coast, as anyone who drives it would say. */
const COAST = readNames(
  'Norrbotten, Västerbotten, Västernorrland, Gävleborg, Uppsala, Stockholm, Sörmland, Östergötland, Kalmar',
);

const nobodyAmong = (see: Sight, codes: readonly RegionCode[], [theme = '']: readonly string[]) =>
  codes.every((code) => !see.themes(code).has(theme));

const worksIn = (see: Sight, code: RegionCode, [theme = '']: readonly string[]) =>
  see.themes(code).has(theme);

/** Forms of the sentence that says where a theme, named just before, is not to be found. */
export const ABSENCE_FORMS: readonly Form[] = [
  [
    /^Längs ostkusten, från Norrbotten till Kalmar, arbetar ingen region( med uppgifter)? med temat\.$/,
    ([suffix = ''], see, { themes }) => known(see, suffix) && nobodyAmong(see, COAST, themes),
  ],
  [
    /^Längs ostkusten (norr|söder) om (.+), (ned|upp) till och med (.+), arbetar ingen region( med uppgifter)? med temat\.$/,
    ([side = '', of = '', way = '', end = '', suffix = ''], see, { themes }) => {
      const from = COAST.indexOf(readName(of));
      const beyond = side === 'norr' ? COAST.slice(0, from) : COAST.slice(from + 1);
      return (
        known(see, suffix) &&
        from !== -1 &&
        (way === 'upp') === (side === 'norr') &&
        readName(end) === (side === 'norr' ? beyond[0] : beyond.at(-1)) &&
        worksIn(see, readName(of), themes) &&
        nobodyAmong(see, beyond, themes)
      );
    },
  ],
  [
    /^Av de (\d+) regionerna( med uppgifter)? (norr|söder) om (.+), räknat från regionernas mitt, arbetar ingen med temat\.$/,
    ([count = '', suffix = '', side = '', of = ''], see, { themes }) => {
      const latitude = (code: RegionCode) => see.points.get(code)?.[1] ?? Number.NaN;
      const edge = latitude(readName(of));
      const beyond = see.codes.filter((code) =>
        side === 'norr' ? latitude(code) > edge : latitude(code) < edge,
      );
      return (
        known(see, suffix) &&
        Number(count) === beyond.length &&
        worksIn(see, readName(of), themes) &&
        nobodyAmong(see, beyond, themes)
      );
    },
  ],
];
