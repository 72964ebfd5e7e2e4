import { isFunctionWord } from '../text-analysis/words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people write around what they look for: "vilka arbetar med …", "who works with …", and the page's own frame. */
const AROUND = set(
  'alltså arbeta arbetar arbete arbetet att av bland de den det du där en ett finns från för gör göra har hos hur håller i ' +
    'jag jobbar kan landsting landstinget län länet man med mellan mig ni något om på region regionen ' +
    'regionens regioner regionerna s samt satsar ska som svensk svenska sverige sveriges tema till under ut valt var vara vad vem vi vid vilka vilken vilket väljer ' +
    'vill är åt över ' +
    'a about all an and any are at by choose chosen county do does for from has have how i in is me of on or region regions sweden swedish that the ' +
    'their theme they to what where which who whom with work working works',
);

/** Asks for people to talk to. */
const CONTACT = set(
  'kontakt kontakta kontakten kontakter kontakterna kontaktperson kontaktpersoner kontaktuppgifter mobil mobilnummer nr nummer nummret numret ' +
    'ring ringa ringer tel telefon telefonen telefonnummer tfn call contact contacts number numbers phone telephone',
);

/** Says what kind of place a name is: "Huddinge kommun". Beside no name it is a word like any other. */
const PLACE_WORDS = set(
  'kommun kommunen kommuns landskap landskapet provins stad staden stads city district municipality province town',
);

/** Asks for what something lacks, which no search finds. */
const ABSENCE = set(
  'utan saknar saknas inte ej ingen inga inget without lacking lacks missing no not',
);

export const isContactWord = (word: string): boolean => CONTACT.has(word);
export const isPlaceWord = (word: string): boolean => PLACE_WORDS.has(word);
export const isAbsence = (word: string): boolean => ABSENCE.has(word);

/** True for a word that only stands around what is asked for. */
export function isStopWord(word: string): boolean {
  return AROUND.has(word) || CONTACT.has(word) || isFunctionWord(word);
}
