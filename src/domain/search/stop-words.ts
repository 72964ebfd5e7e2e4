import { isFunctionWord } from '../text-analysis/words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people write around what they look for: "vilka arbetar med …", "who works with …", and the page's own frame. */
const STOP_WORDS = set(
  'alltså ansvarar ansvarig ansvariga arbeta arbetar arbete arbetet att av bara betyder bland council de den det du där en ett finns från för gör göra har hos hur håller i ' +
    'jag jobbar kan landsting landstinget län länet man med mellan mig ni något om på region regionen ' +
    'regionens regioner regionerna s samt satsar ska som svensk svenska sverige sveriges till under ut valt var vara vad varför vem vi vid vilka vilken vilket väljer ' +
    'vill är åt över ' +
    'a about all an and any anything are at by choose chosen county do does doing for from has have how i in is many me mean means much of on or region regions responsible should something sweden swedish that the ' +
    'their there they to what when where which who whom why with work working works',
);

/** Join two names, so that both are asked for. */
const CONJUNCTIONS = set('och samt and eller or');
/** Ask for all things of a kind. */
const THEMES = set(
  'bitema bitemat bitemana huvudtema huvudtemat huvudteman huvudtemana tema temat teman temana theme themes',
);
const FOCUS_AREAS = set('inriktning inriktningen inriktningar inriktningarna focus area areas');

/** Before a place these ask for what lies by it, is like it, or is a part of it: no search of texts knows that. */
const BESIDE = set(
  'bredvid gemensam gemensamma gemensamt gräns gränsar grannar granne grannen grannarna grannlän grannregion grannregioner intill jämför jämföra jämförelse jämfört ' +
    'kring lik lika liknande liknar likt närliggande nära närheten närmast närmaste omkring runt likhet likheter skiljer skillnad skillnaden skillnader skillnaderna vs utanför ' +
    'centrala inre mellersta norra nordvästra nordöstra nordliga sydvästra sydöstra södra västra yttre östra ' +
    'adjacent around beside border bordering borders central close common compare compared comparison difference differences like near nearby ' +
    'nearest neighbor neighboring neighbors neighbour neighbouring neighbours next outside resemble resembles resembling ' +
    'similar surrounding versus eastern inner northeastern northern northwestern outer southeastern southern southwestern western',
);

/** Asks for people by their numbers. */
const NUMBER = set(
  'mobil mobilnummer nr nummer nummret numret ring ringa ringer tel telefon telefonen telefonnummer tfn ' +
    'call number numbers phone telephone',
);

/** Asks for people to talk to. */
const CONTACT = set(
  'kontakt kontakta kontakten kontakter kontakterna kontaktperson kontaktpersonen kontaktpersoner kontaktuppgifter ' +
    'contact contacts mejl mejla mejladress mail email epost post',
);

/** Details of a contact: stop words only where the query also asks for contacts. */
const DETAILS = set(
  'adress detaljer details e information info person personer persons people uppgifter',
);

/** Says what kind of place a name is: "Huddinge kommun". Beside no name it is a word like any other. */
const PLACE_WORDS = set(
  'kommun kommunen kommuns landskap landskapet provins stad staden stads city district municipality province town',
);

/** Asks for what something lacks, which no search finds. */
const SWEDISH_ABSENCE = set('aldrig ej förutom inga ingen inget inte saknar saknas utan utom');
const ENGLISH_ABSENCE = set('except excluding lacking lacks missing never no not without');

export const isNumberWord = (word: string): boolean => NUMBER.has(word);
export const isContactWord = (word: string): boolean => CONTACT.has(word) || NUMBER.has(word);
export const isContactDetail = (word: string): boolean => DETAILS.has(word);
export const isPlaceWord = (word: string): boolean => PLACE_WORDS.has(word);
export const isBeside = (word: string): boolean => BESIDE.has(word);
export const isEnglishAbsence = (word: string): boolean => ENGLISH_ABSENCE.has(word);
export const isAbsence = (word: string): boolean =>
  SWEDISH_ABSENCE.has(word) || isEnglishAbsence(word);
export const isAlternative = (word: string): boolean => word === 'eller' || word === 'or';
export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word);

/** The kind of thing that a word asks for all of. */
export function kindAskedFor(word: string): 'contact' | 'theme' | 'focus-area' | null {
  if (isContactWord(word)) return 'contact';
  if (THEMES.has(word)) return 'theme';
  return FOCUS_AREAS.has(word) ? 'focus-area' : null;
}

/** True for a word that only stands around what is asked for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || kindAskedFor(word) !== null || isFunctionWord(word);
}
