import type { Programme } from '../model/dataset';
import { isWrittenIn } from '../model/language';
import type { AreaSystem } from '../model/region';
import { stemmerOf } from './stem';

/** True for a word, given with its stem, that is no term of a text. */
export type LeftOut = (word: string, stem: string) => boolean;

/** Words that hold sentences together and say nothing of what a region does. */
const FUNCTION_WORDS =
  'alla allt andra annan annat antal att av avse avser avseende bland bli blir bra båda både bättre bästa de dels dem ' +
  'den denna deras dess dessa det detta dig din dock du där därför därmed därtill efter egen eget egna ej eller en ' +
  'enligt ens er ett eventuell exempelvis fler flera flertal flertalet flest fram framför från följd får för före ' +
  'först första genom ger ges gjorde gäller gällande gör göra ha hade han har hela hos hur här hög högre i idag ' +
  'inklusive innan innefattar inom inte inne intern interna interne istället ja jag jämte kan kommer kommande kring ' +
  'kunna köra liten lite längs långt mellan men mer mest minst mot mycket måste möjlig många med medan när nära nästa ' +
  'någon något några ny nya nytt nu och också olika om oss på redan respektive sammantaget samt samtidigt sedan ser ' +
  'sett sig sin sina sitt sikt själv skall ska ske sker skulle som stor stora större största så sådan särskilt således ' +
  'tar till tidigare tillsammans tre två tredje under ur ut utan utifrån utöver var vara varje vad varit vem vi via vid ' +
  'vilka vilken vilket vill våga våra vår åt än ännu är även över övriga antaget dels princip precis delar del handlar ' +
  'ingår leda leder ofta exempel ligger stå står sätt sätta använd använda används använder behöver behövs erbjuda ' +
  'erbjudas förstärka hantera hitta koppla kopplade kopplat kopplar leva lever möter möts nås ram ramen ramarna samla ' +
  'stark stärka stärks stärker stärkt steg steget tas tydlig tydligare tydliggöra tydligt uppnå verka viktig viktiga ' +
  'viktigt man innebär visa visar svårt vissa högt förbättra förbättrad förbättrade form gemensam gemensamma gemensamt finns göras sådana';

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));

/**
 * Returns what tells words that would make two texts look alike without saying why, in any form that is known: function
 * words of Swedish texts, and those that a programme says so of.
 */
export function stopWordsOf(programme: Pick<Programme, 'language' | 'stopWords'>): LeftOut {
  const { stopWords = '' } = programme;
  const ofLanguage = isWrittenIn(programme, 'sv') ? functionWords : [];
  const stopped = new Set([...ofLanguage, ...stopWords.split(' ')].map(stemmerOf(programme)));
  return (_, stem) => stopped.has(stem);
}

/** Words of place names that mean something else by themselves. */
const ORDINARY: ReadonlySet<string> = new Set(['län', 'västra']);

/**
 * Returns what tells a region's or county's name, its genitive, its adjective and a compound that begins with it from
 * other words. Names are known by what they begin with once their endings are gone, so that "Dalarnas", "skånskt",
 * "gotländska" and "Sörmlandsstrategin" are place names too.
 */
export function placeNamesOf({ areas }: AreaSystem): (word: string) => boolean {
  const words = areas
    .flatMap(({ shortName, county }) => `${shortName} ${county}`.toLowerCase().split(' '))
    .filter((word) => !ORDINARY.has(word))
    .map((word) => word.replace(/s$/, '').replace(/(?:a|e|en)$/, ''));
  const roots = [...new Set(words)];
  const names = new Set(areas.flatMap(({ shortName }) => shortName.toLowerCase().split(' ')));
  return (word) => {
    // gotländsk, värmländsk: the adjective changes the vowel of -land.
    const plain = word.replace('länd', 'land');
    const isOrdinary = ORDINARY.has(word) && names.has(word);
    return isOrdinary || roots.some((root) => plain.startsWith(root));
  };
}

/** Returns what tells the words that are no terms of a programme's texts: stop words and names of its places. */
export function leftOutOf(
  programme: Pick<Programme, 'language' | 'stopWords'>,
  areas: AreaSystem,
): LeftOut {
  const [isPlaceName, isStopWord] = [placeNamesOf(areas), stopWordsOf(programme)];
  return (word, stem) => isStopWord(word, stem) || isPlaceName(word);
}

/** True for a word that only holds sentences together: "annan", "genom". */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
