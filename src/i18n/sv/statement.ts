import type { Lang } from '../../domain/model/dataset';
import type { Written } from '../../domain/model/language';
import type { Publication } from '../../domain/model/translation';
import type { Locale } from '../intl';
import { writtenInSv } from './dataset';

export const accessibilitySv = {
  lang: 'sv' as Lang,
  locale: 'sv-SE' as Locale,
  responsible: 'Vem som svarar för webbplatsen',
  operator: (name: string) =>
    `${name} står bakom Regionatlas. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur den uppfyller kraven, vad vi vet brister och hur du gör för att säga till.`,
  facts: {
    operator: 'vem som driver webbplatsen',
    contact: 'hur du kontaktar den som driver den',
    assessment: 'när webbplatsen senast bedömdes',
    published: 'när redogörelsen publicerades',
  },
  notStated: (facts: string) => `Det är inte angivet ${facts}.`,
  compliance: 'Hur tillgänglig webbplatsen är',
  status: {
    fully:
      'Enligt våra egna prov är Regionatlas helt förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen).',
    partly:
      'Enligt våra egna prov är Regionatlas delvis förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Brister vi känner till, och det som inte är prövat och därför inte kan lovas, står nedan.',
    not: 'Regionatlas är inte förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Bristerna står nedan.',
  },
  shortcomings: 'Vad som inte är tillgängligt',
  leads: {
    knownFaults: 'Brister som vi känner till:',
    limits: 'Begränsningar:',
    untested: 'Inte prövat:',
    unreasonable: 'Undantag för oskäligt betungande anpassning (12 § DOS-lagen):',
    notCovered: 'Innehåll som inte omfattas av lagen (9 § DOS-lagen):',
  },
  limits: (programme: Written) => [
    'Den zoombara kartan kan zoomas med knappar men bara flyttas med mus eller fingrar. Samma ⟨regioner⟩, färger och texter finns i listan, i matrisen och i kartans tangentbordsläge.',
    'Namnen på kartan blir större när hela sidan zoomas, men inte när bara texten förstoras. Alla namn finns i listan.',
    `De publicerade texterna är återgivna ordagrant${writtenInSv(programme)}, även där de är svåra att läsa.`,
  ],
  untested: [
    'Atlasen har inte prövats av personer med funktionsnedsättning.',
    'Ingen skärmläsare har använts. Proven läser vad webbläsaren Chromium lämnar till en skärmläsare, inte vad som blir uppläst.',
    'Proven görs på Linux. Atlasen har inte prövats i Safari, på iPhone eller iPad, på Android eller med röststyrning.',
    'Egna färger (hög kontrast) har prövats i en webbläsare som simulerar dem, inte med Windows egna kontrastteman.',
  ],
  report: 'Säg till om något inte fungerar',
  reportText: (ways: string) =>
    `Hör av dig till oss: ${ways}. Säg också till om du behöver innehållet på ett annat sätt.`,
  supervision: 'Tillsyn',
  supervisionText:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Tycker du att webbplatsen inte uppfyller kraven, eller att dina synpunkter inte tas om hand, kan du anmäla det till Digg, om den som driver webbplatsen omfattas av lagen.',
  reportLink: 'Anmäl till Digg',
  review: 'Så har webbplatsen prövats',
  external: (reviewer: string | null) => `granskning av ${reviewer ?? 'utomstående'}`,
  self: 'egen granskning',
  assessed: (day: string, how: string) => `Senaste bedömning: ${day}, ${how}.`,
  tests: [
    'Projektets prov söker fel med verktyget axe i Chromium: i sidor av varje slag, i smalt fönster, mörkt läge, egna färger, högre kontrast och dubbelt så stor text. Axe hittar bara en del av de brister som WCAG 2.2, nivå AA, handlar om.',
    'I samma prov utförs sex uppgifter med enbart tangentbord (hitta ⟨en region⟩, visa ett tema, hitta liknande ⟨regioner⟩, jämföra, hitta en kontakt och citera) i Chromium, och i Firefox och WebKitGTK där de finns installerade.',
  ],
  published: (day: string, updated: string | null) =>
    `Redogörelsen publicerades ${day}${updated ? ` och uppdaterades senast ${updated}` : ''}.`,
};

export const privacySv = {
  lang: 'sv' as Lang,
  locale: 'sv-SE' as Locale,
  visitors: {
    title: 'Om dig som besöker atlasen',
    paragraphs: [
      'Atlasens sidor samlar inte in något om dig. De använder inga kakor, mäter inga besök och hämtar ingenting från någon annan.',
      'För att atlasen ska fungera utan nätanslutning sparar webbläsaren en kopia av sidorna på din enhet. Där finns inget om dig, och du tar bort den genom att rensa webbplatsens data.',
      'I verkstaden kan du göra en egen utgåva av atlasen från ett kalkylblad. Utkasten sparas i webbläsaren tills du kastar dem där eller rensar webbplatsens data. De skickas ingenstans.',
    ],
  },
  contacts: 'Om kontaktpersonerna',
  noContacts: 'Den här utgåvan av atlasen innehåller inga kontaktpersoner.',
  controller: 'Vem som svarar för kontaktuppgifterna',
  controllerIs: (name: string) =>
    `${name} är personuppgiftsansvarig för kontaktuppgifterna i atlasen.`,
  contact: (ways: string) => `Kontakt: ${ways}.`,
  officer: (contact: string) => `Dataskyddsombud: ${contact}.`,
  facts: {
    controller: 'vem som är personuppgiftsansvarig',
    contact: 'hur den ansvarige nås',
    dataProtectionOfficer: 'om det finns ett dataskyddsombud',
    legalBasis: 'vilken rättslig grund publiceringen har',
    recipients: 'om någon annan än allmänheten får uppgifterna',
    transfers: 'om uppgifterna på annat sätt än genom publiceringen når länder utanför EU och EES',
    storage: 'hur länge uppgifterna sparas',
    serverLogs: 'vad webbservern loggar om besökare',
  },
  or: 'eller',
  notStated: (facts: string) => `Den som driver webbplatsen har inte angett ${facts}.`,
  kinds: {
    name: 'namn på',
    printed: 'telefonnummer till',
    email: 'e-postadresser till',
    role: 'befattningar för',
  },
  data: 'Vilka uppgifter, och varifrån',
  dataText: (kinds: string, { publisher, source }: Publication) =>
    `Atlasen innehåller ${kinds} ⟨regionernas⟩ kontaktpersoner, så långt de är publicerade. Uppgifterna kommer från ${publisher}, som publicerade dem på sidan ”${source}”, och återges som de står där. De kan vara inaktuella.`,
  noEmail: 'E-postadresser är inte publicerade och finns därför inte i atlasen.',
  purpose: 'Varför de publiceras',
  purposeText:
    'De återges för att den som arbetar med regional utveckling ska kunna hitta rätt person i ⟨en region⟩.',
  basis: (text: string) => `Rättslig grund: ${text}`,
  noDecisions:
    'Atlasen fattar inga automatiska beslut utifrån uppgifterna och skapar inga profiler.',
  access: 'Vem som kan se dem',
  accessText:
    'Uppgifterna finns på webben och i atlasens öppna filer. Vem som helst kan läsa och ladda ner dem, också utanför EU och EES.',
  rights: 'Rättigheter för kontaktpersoner',
  rightsText:
    'Är du en av kontaktpersonerna har du enligt EU:s dataskyddsförordning (GDPR) rätt att få veta vilka uppgifter som finns om dig och att få felaktiga uppgifter rättade. I vissa fall har du också rätt att få dem raderade, att få behandlingen begränsad och att invända mot den.',
  ask: (ways: string) => `Hör av dig till ${ways}.`,
  complain: 'Du har också rätt att klaga hos Integritetsskyddsmyndigheten, IMY.',
  authority: { href: 'https://www.imy.se/', label: 'Integritetsskyddsmyndigheten' },
};
