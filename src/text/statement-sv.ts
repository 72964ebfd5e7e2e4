import { listOf } from './intl';
import { waysToReach, type ComplianceWords, type StatementWords } from './statement';

const STATUS: ComplianceWords = {
  fully:
    'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen).',
  partly:
    'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Vad som inte är prövat, och därför inte kan lovas, står nedan.',
  not: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Bristerna står nedan.',
};

const NOT_FILLED = 'Den som driver webbplatsen har inte fyllt i den här uppgiften.';

const UNTESTED = [
  'Atlasen har inte prövats av personer med funktionsnedsättning.',
  'Den har prövats med automatiska verktyg och med tangentbord i Chromium, men inte med skärmläsare i andra webbläsare, inte på iPhone eller iPad och inte med röststyrning.',
  'Den zoombara kartan kan bara manövreras med mus eller fingrar. Samma regioner, färger och texter finns i listan, i tabellen och i kartans tangentbordsläge.',
  'Regionernas egna texter är återgivna ordagrant, också där de är svåra att läsa.',
];

/** The statements in Swedish. */
export const statementSv: StatementWords = {
  accessibilityTitle: 'Tillgänglighetsredogörelse',
  privacyTitle: 'Personuppgifter och integritet',
  accessibility: (site) => {
    const { operator, accessibility } = site;
    const ways = waysToReach(site);
    return [
      {
        title: 'Vem som svarar för webbplatsen',
        paragraphs: [
          operator.name
            ? `${operator.name} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur den uppfyller kraven, vad vi vet brister och hur du gör för att säga till.`
            : NOT_FILLED,
        ],
      },
      { title: 'Hur tillgänglig webbplatsen är', paragraphs: [STATUS[accessibility.status]] },
      {
        title: 'Vad som inte är tillgängligt eller inte är prövat',
        paragraphs: [],
        list: [...accessibility.knownFaults, ...UNTESTED],
      },
      {
        title: 'Säg till om något inte fungerar',
        paragraphs: [
          ways.length > 0
            ? `Hör av dig till oss: ${listOf('sv-SE', ways)}. Säg också till om du behöver innehållet på ett annat sätt.`
            : NOT_FILLED,
        ],
      },
      {
        title: 'Tillsyn',
        paragraphs: [
          'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur dina synpunkter tas om hand kan du anmäla det till Digg.',
        ],
        link: { href: accessibility.reportTo, label: 'Anmäl till Digg' },
      },
      {
        title: 'Så har webbplatsen prövats',
        paragraphs: [
          accessibility.reviewedBy && accessibility.reviewed
            ? `Senast granskad ${accessibility.reviewed}: ${accessibility.reviewedBy}.`
            : `Granskning: ${NOT_FILLED}`,
          'Varje ny version prövas automatiskt mot WCAG 2.2, nivå AA, och de viktigaste uppgifterna utförs med enbart tangentbord.',
          accessibility.published
            ? `Redogörelsen publicerades ${accessibility.published}.`
            : `När redogörelsen publicerades: ${NOT_FILLED}`,
        ],
      },
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
