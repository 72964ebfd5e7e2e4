import { listOf } from '../intl';
import type { SiteInfo } from '../../domain/model/site-info';
import {
  listed,
  mailTo,
  waysToReach,
  type ComplianceMessages,
  type StatementPart,
  type StatementMessages,
} from '../statement';

const STATUS: ComplianceMessages = {
  fully:
    'Regionatlas är helt förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen).',
  partly:
    'Regionatlas är delvis förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Brister vi känner till, och det som inte är prövat och därför inte kan lovas, står nedan.',
  not: 'Regionatlas är inte förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Bristerna står nedan.',
};

const NOT_FILLED = 'Den som driver webbplatsen har inte fyllt i den här uppgiften.';

const UNTESTED = [
  'Atlasen har inte prövats av personer med funktionsnedsättning.',
  'Den har prövats med automatiska verktyg och med tangentbord i Chromium, men inte med skärmläsare i andra webbläsare, inte på iPhone eller iPad och inte med röststyrning.',
  'Egna färger (hög kontrast) har prövats i en webbläsare som låtsas ha dem, inte med Windows egna kontrastteman.',
];

const LIMITS = [
  'Den zoombara kartans utsnitt kan zoomas med knappar men bara flyttas med mus eller fingrar. Samma regioner, färger och texter finns i listan, i tabellen och i kartans tangentbordsläge.',
  'Namnen på kartan blir större när hela sidan zoomas, men inte när bara texten förstoras. Alla namn finns i listan.',
  'Regionernas egna texter är återgivna ordagrant, också där de är svåra att läsa.',
];

function shortcomings({ accessibility }: SiteInfo): StatementPart {
  const { knownFaults, unreasonable, notCovered } = accessibility;
  return {
    title: 'Vad som inte är tillgängligt',
    paragraphs: [],
    lists: [
      ...listed(
        'Brister som vi känner till:',
        knownFaults.map(({ sv }) => sv),
      ),
      { lead: 'Begränsningar:', items: LIMITS },
      { lead: 'Inte prövat:', items: UNTESTED },
      ...listed(
        'Undantag för oskäligt betungande anpassning (12 § DOS-lagen):',
        unreasonable.map(({ sv }) => sv),
      ),
      ...listed(
        'Innehåll som inte omfattas av lagen (9 § DOS-lagen):',
        notCovered.map(({ sv }) => sv),
      ),
    ],
  };
}

function review({ accessibility }: SiteInfo): StatementPart {
  const { method, reviewed, reviewedBy, published, updated } = accessibility;
  const how =
    method === 'external' ? `granskning av ${reviewedBy ?? 'utomstående'}` : 'egen granskning';
  return {
    title: 'Så har webbplatsen prövats',
    paragraphs: [
      method && reviewed
        ? `Senaste bedömning: ${reviewed}, ${how}.`
        : `Senaste bedömning och metod: ${NOT_FILLED}`,
      'Varje ny version prövas automatiskt mot WCAG 2.2, nivå AA, och de viktigaste uppgifterna utförs med enbart tangentbord.',
      published
        ? `Redogörelsen publicerades ${published}${updated ? ` och uppdaterades senast ${updated}` : ''}.`
        : `När redogörelsen publicerades: ${NOT_FILLED}`,
    ],
  };
}

/** The statements in Swedish. */
export const statementSv: StatementMessages = {
  accessibility: (site) => {
    const { operator, accessibility } = site;
    const ways = waysToReach(site);
    return [
      {
        title: 'Vem som svarar för webbplatsen',
        paragraphs: [
          operator.name
            ? `${operator.name} står bakom Regionatlas. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur den uppfyller kraven, vad vi vet brister och hur du gör för att säga till.`
            : NOT_FILLED,
        ],
      },
      { title: 'Hur tillgänglig webbplatsen är', paragraphs: [STATUS[accessibility.status]] },
      shortcomings(site),
      {
        title: 'Säg till om något inte fungerar',
        paragraphs: [
          ways.length > 0
            ? `Hör av dig till oss: ${listOf('sv-SE', ways)}. Säg också till om du behöver innehållet på ett annat sätt.`
            : NOT_FILLED,
        ],
        ...mailTo(site),
      },
      {
        title: 'Tillsyn',
        paragraphs: [
          'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur dina synpunkter tas om hand kan du anmäla det till Digg.',
        ],
        link: { href: accessibility.reportTo, label: 'Anmäl till Digg' },
      },
      review(site),
    ];
  },
  privacy: (site, hasContacts) => {
    const ways = waysToReach(site);
    return [
      {
        title: 'Om dig som besöker atlasen',
        paragraphs: [
          'Vi samlar inte in något om dig. Webbplatsen använder inga kakor, mäter inga besök och hämtar ingenting från någon annan.',
          'För att atlasen ska fungera utan nät sparar webbläsaren en kopia av sidorna på din enhet. Där finns inget om dig, och du tar bort den genom att rensa webbplatsens data.',
        ],
      },
      {
        title: 'Om kontaktpersonerna',
        paragraphs: hasContacts
          ? [
              'Namn och telefonnummer till regionernas kontaktpersoner är personuppgifter. De är publicerade av Tillväxtverket på sidan ”Så arbetar regionerna” och återges här så att den som arbetar med regional utveckling hittar rätt. Sidan är äldre, så uppgifterna kan vara inaktuella.',
              ways.length > 0
                ? `Är en uppgift fel, eller vill du inte stå med? Hör av dig till ${listOf('sv-SE', ways)}, så rättar vi den eller tar bort den.`
                : `Vem du vänder dig till för att få en uppgift rättad eller borttagen: ${NOT_FILLED}`,
            ]
          : ['Den här utgåvan av atlasen innehåller inga kontaktpersoner.'],
      },
    ];
  },
};
