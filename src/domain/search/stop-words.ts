import { isFunctionWord } from '../text-analysis/words';

/** Returns what is true of each of the words. */
function oneOf(words: string): (word: string) => boolean {
  const known = new Set(words.split(' '));
  return (word) => known.has(word);
}

/** What people write around what they look for: "vilka arbetar med …", "who works with …", and the page's own frame. */
const isFrameWord = oneOf(
  'alltså ansvarar ansvarig ansvariga arbeta arbetar arbete arbetet att av bara berätta betyder bland bor council de den det du där efter en ett ' +
    'finns fokus fokuserar från för ge gör göra har hej hittar hjälpa hos hur håller händer i information insats insatser ' +
    'jag jobbar kan landsting landstinget leta letar lista län länet man med mellan mig min mitt ni något om prata pratar prioriterar projekt projekten på region regionen ' +
    'regionens regioner regionerna s samt satsar satsning satsningar se ska skriva skriver som svensk svenska sverige sveriges säga säger sök söka söker ' +
    'tack tänker till under undrar ut valt var vara vad varför vem veta vi vid vilka vilken vilket väljer ' +
    'vill är åt över ' +
    'a about all am an and any anything are as at by can choose chosen could counties county do does doing efforts examples find for from give has have hello how i in information is ' +
    'know list live look looking main many me mean means much my nor of on or our please prioritise prioritize project projects region regions responsible say says search searching secondary should show something sweden swedish t talk tell that the ' +
    'their there they to what when where which who whom whose why with work working works would you',
);

/** Join two names, so that both are asked for. */
export const isConjunction = oneOf('och samt and eller or');
/** Ask for all things of a kind. */
const isThemeWord = oneOf(
  'bitema bitemat biteman bitemana huvudtema huvudtemat huvudteman huvudtemana tema temat teman temana theme themes',
);
const isFocusAreaWord = oneOf(
  'inriktning inriktningen inriktningar inriktningarna focus area areas',
);

/** Before a place these ask for what lies by it, is like it, or is a part of it: no search of texts knows that. */
export const isBeside = oneOf(
  'angränsande angränsar bredvid gemensam gemensamma gemensamt gräns gränsar grannar granne grannen grannarna grannlän grannregion grannregioner intill jämför jämföra jämförelse jämfört kontra ' +
    'kring lik lika liknande liknar likt mot närliggande nära närheten närmast närmaste omkring runt samma likhet likheter skiljer skillnad skillnaden skillnader skillnaderna vs utanför än ' +
    'centrala inre mellersta norra nordvästra nordöstra nordliga sydvästra sydöstra södra västra yttre östra ' +
    'adjacent around beside between border bordering borders central close common compare compared comparison difference differences like near nearby ' +
    'nearest neighbor neighboring neighbors neighbour neighbouring neighbours next outside resemble resembles resembling ' +
    'similar surrounding than versus eastern inner northeastern northern northwestern outer southeastern southern southwestern western',
);

/** Asks for people by their numbers. */
const isNumberWord = oneOf(
  'mobil mobilnummer nr nummer nummret numret ring ringa ringer tel telefon telefonen telefonnummer tfn ' +
    'call number numbers phone telephone',
);

/** Asks for people to talk to. */
const isPersonWord = oneOf(
  'kontakt kontakta kontakten kontakter kontakterna kontaktinfo kontaktinformation kontaktlista kontaktperson kontaktpersonen kontaktpersoner kontaktuppgifter ' +
    'contact contacts mejl mejla mejladress mail email epost post postadress',
);

/** Details of a contact: stop words only where the query also asks for contacts. */
export const isContactDetail = oneOf(
  'address adress detaljer details e information info person personer persons people uppgifter',
);

/** Says what kind of place a name is: "Huddinge kommun". Beside no name it is a word like any other. */
export const isPlaceWord = oneOf(
  'kommun kommunen kommuns landskap landskapet provins stad staden stads city district municipality province town',
);

/** Asks for what something lacks, which no search finds. */
export const isAbsence = oneOf(
  'aldrig ej exklusive förutom icke inga ingen inget inte saknar saknas utan utom varken ' +
    'don dont doesn doesnt except excluding hasn lacking lacks minus missing neither never no non not without',
);
/** True for a word that asks for people, by their numbers or otherwise. */
export const isContactWord = (word: string): boolean => isPersonWord(word) || isNumberWord(word);
export const isAlternative = oneOf('eller or');

/** Stand around the name of a kind where all of it is asked for, and nothing of it. */
export const isListing = oneOf(
  'alla av de det där er era finns ge ger har hitta i kan jag lista med mig på regionens regioner regionerna regionernas se sök ta till vem vilka vilken vilket visa är över ' +
    'all and are call can for find give have i is list me of or regions search should show the there to what which who with',
);

/** The kind of thing that a word asks for all of. */
export function kindAskedFor(word: string): 'contact' | 'theme' | 'focus-area' | null {
  if (isContactWord(word)) return 'contact';
  if (isThemeWord(word)) return 'theme';
  return isFocusAreaWord(word) ? 'focus-area' : null;
}

/** True for a word that only stands around what is asked for. */
export function isStopWord(word: string): boolean {
  return isQuestionWord(word) || isFunctionWord(word);
}

/** True for a word that says what kind of answer is wanted. */
export function isQuestionWord(word: string): boolean {
  return isFrameWord(word) || kindAskedFor(word) !== null;
}
