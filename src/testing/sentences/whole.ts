import type { RegionCode } from '../../domain/model/region';
import { exactly, same, type Check, type Codes, type Context, type Sight } from './reader';

function ranked(see: Sight, region: RegionCode, best: Codes): boolean {
  const scores = see.scores ?? new Map<RegionCode, number>();
  const most = Math.max(...scores.values());
  return (
    !scores.has(region) &&
    scores.size === see.codes.length - 1 &&
    most > 0 &&
    same(
      best,
      [...scores.keys()].filter((code) => scores.get(code) === most),
    )
  );
}

/** True where a sentence names no programme, or the right one. */
export const isOfProgramme = (part: (name: string) => string, see: Sight) =>
  ['', see.data.programme.title].includes(part('programme'));

const isRanked: Check = (part, see) =>
  isOfProgramme(part, see) &&
  ((part('one') !== '') === (see.names(part('best')).length === 1) ||
    // Swedish says "är det" and "kommer" of one and of several.
    (see.reader.lang === 'sv' && part('one') === '')) &&
  ranked(see, see.name(part('region')), see.names(part('best')));

const isPartly = (see: Sight, known: string) => (known !== '') === see.partly;

/** "Of the three", "of the regions for which there is information", or those of the sentence before. */
function amongWhom(part: (name: string) => string, see: Sight, { group, among }: Context): Codes {
  if (part('n') !== '') return see.number(part('n')) === group.length ? group : [];
  if (part('known') !== '') return see.partly ? see.codes : [];
  if (part('them') !== '') return among ?? [];
  return see.partly ? [] : see.codes;
}

/** Checks of the sentences about peers and about the whole. */
export const WHOLE_FORMS = {
  chosenNone: (part, see) => {
    const code = see.name(part('who') || part('name'));
    return isOfProgramme(part, see) && see.codes.includes(code) && see.themes(code).size === 0;
  },
  /** Of all that are not wholly read, of those that a sentence before was about, of its neighbours, or of one alone. */
  unread: (part, see, { group }) => {
    const [region] = group;
    const names = see.names(part('who'));
    const around = region === undefined ? names.slice(0, 1) : see.neighbours(region);
    const isOf = (codes: Codes) => {
      const ofThese = codes.filter((code) => see.unread.includes(code));
      return ofThese.length > 0 && same(names, ofThese);
    };
    if (isOf(group) || isOf(around)) return true;
    return see.unread.length > 4
      ? see.counted(part('who'), 'region') === see.unread.length
      : same(names, see.unread);
  },
  missing: (part, see) => {
    const names = see.names(part('who'));
    if (part('who') === see.reader.everyone) return see.codes.length === 0;
    if (part('only') !== '') return see.partly && same(see.names(part('only')), see.codes);
    return names.length > 0 && names.every((code) => !see.codes.includes(code));
  },
  nobodyComplements: (part, see) => {
    const own = see.themes(see.name(part('region')));
    return (
      isOfProgramme(part, see) &&
      isPartly(see, part('known')) &&
      see.codes.every((code) => [...see.themes(code)].every((id) => own.has(id)))
    );
  },
  nobodyAlike: (part, see) =>
    isOfProgramme(part, see) &&
    isPartly(see, part('known')) &&
    see.codes.includes(see.name(part('region'))) &&
    [...(see.scores?.values() ?? [])].every((score) => score === 0),
  mostAlike: isRanked,
  mostAlikeAndNear: isRanked,
  bestComplement: isRanked,
  sorted: (part, see) =>
    part('programme') === see.data.programme.title &&
    !see.partly &&
    see.number(part('total')) === see.codes.length &&
    see.counted(part('areas'), 'focusArea') === see.focusAreaCount &&
    see.counted(part('themes'), 'theme') === see.allThemes.length,
  concern: (part, see) => {
    const chosen = see.allThemes.filter((id) => see.having(id).length > 0);
    const isWho =
      part('name') === ''
        ? see.partly && see.number(part('total')) === see.codes.length
        : same(see.names(part('name')), see.codes) && same(see.readThemes(part('themes')), chosen);
    return (
      part('programme') === see.data.programme.title &&
      isWho &&
      see.counted(part('areas'), 'focusArea') === see.focusAreaCount &&
      see.number((part('n') || part('of')).replace(/^ett$/, 'en')) === chosen.length &&
      see.number(part('of')) === see.allThemes.length
    );
  },
  mostCommon: (part, see) => {
    const most = Math.max(...see.allThemes.map((id) => see.having(id).length));
    const top = see.allThemes.filter((id) => see.having(id).length === most);
    return (
      see.counted(part('count') || part('each'), 'region') === most &&
      (part('each') !== '') === top.length > 1 &&
      same(see.readThemes(part('theme') || part('themes')), top)
    );
  },
  nothingChosen: (part, see) =>
    part('programme') === see.data.programme.title &&
    isPartly(see, part('known')) &&
    see.number(part('of')) === see.allThemes.length &&
    see.allThemes.every((id) => see.having(id).length === 0),
  chosenByNone: (part, see) =>
    isPartly(see, part('known')) &&
    (part('one') !== '') === (see.readThemes(part('themes')).length === 1) &&
    same(
      see.readThemes(part('themes')),
      see.allThemes.filter((id) => see.having(id).length === 0),
    ),
  onlyOneChose: (part, see, context) => {
    const among = amongWhom(part, see, context);
    const who = see.names(part('name') || part('among'));
    const themes = see.readThemes(part('themes'));
    return (
      (part('one') !== '') === (themes.length === 1) &&
      exactly(see, among, who, themes) && { among }
    );
  },
  allChose: (part, see) => {
    const names = see.names(part('names'));
    const themes = see.readThemes(part('themes'));
    return (
      names.length > 2 && themes.every((id) => names.every((code) => see.themes(code).has(id)))
    );
  },
} satisfies Readonly<Record<string, Check>>;
