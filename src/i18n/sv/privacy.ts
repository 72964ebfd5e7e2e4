import type { Lang } from '../../domain/model/dataset';
import type { Publication } from '../../domain/model/translation';
import type { Locale } from '../intl';

export const privacySv = {
  lang: 'sv' as Lang,
  locale: 'sv-SE' as Locale,
  visitors: {
    title: 'Om dig som besöker atlasen',
    paragraphs: [
      'Atlasens sidor samlar inte in något om dig. De använder inga kakor, mäter inga besök och hämtar ingenting från någon annan.',
      'För att atlasen ska fungera utan nätanslutning sparar webbläsaren en kopia av sidorna på din enhet. Där finns inget om dig, och du tar bort den genom att rensa webbplatsens data.',
      'I verkstaden gör den som vill en egen utgåva av atlasen från ett kalkylblad. Utkasten sparas i webbläsaren, tills de kastas där eller webbplatsens data rensas. De skickas ingenstans.',
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

export type PrivacyWords = typeof privacySv;
