import type { Area, AreaSystemData } from '../domain/model/region';

const FIRST = ['Al', 'Björk', 'Ek', 'Gran', 'Hassel', 'Lind', 'Lönn', 'Rönn', 'Sälg', 'Tall'];
const LAST = ['by', 'dal', 'fors', 'hult', 'mark', 'näs', 'ryd', 'sta', 'vik', 'ås'];

/** So many made-up areas in a grid, without groups, ISO codes, coast or sea. Their order is that of their codes. */
export function madeUpAreas(count: number): AreaSystemData {
  return {
    id: 'paahittade',
    nouns: {
      sv: {
        one: 'samhälle',
        theOne: 'samhället',
        many: 'samhällen',
        theMany: 'samhällena',
        whole: 'Nordbygden',
      },
      en: { one: 'village', many: 'villages', whole: 'the Northlands' },
    },
    groups: [],
    eastCoast: [],
    areas: Array.from({ length: count }, (_, index) => areaAt(index)),
    acrossSea: [],
    borderLakes: [],
  };
}

function areaAt(index: number): Area {
  const [lon, lat] = [12 + (index % 20) * 0.2, 66 - Math.floor(index / 20) * 0.3];
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const name = `${FIRST[index % FIRST.length] ?? ''}${LAST[Math.floor(index / FIRST.length) % LAST.length] ?? ''}`;
  const shortName = round === 0 ? name : `${['', 'Norra', 'Södra'][round] ?? 'Nya'} ${name}`;
  return {
    code: `k${String(index + 1).padStart(4, '0')}`,
    slug: `ort-${word(index)}`,
    shortName,
    county: `${shortName}s kommun`,
    label: [lon, lat],
    centre: [lon, lat],
    box: [lon - 0.1, lat - 0.15, lon + 0.1, lat + 0.15],
  };
}

/** "a", "b" … "z", "ba", "bb" …: a number in letters, since a slug has no figures. */
function word(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : word(Math.floor(index / 26)) + letter;
}
