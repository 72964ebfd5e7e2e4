import { listOf } from '../intl';
import type { SiteInfo } from '../../domain/model/site-info';
import {
  listed,
  mailTo,
  waysToReach,
  type ComplianceMessages,
  unstatedFacts,
  type AccessibilityStatement,
  type StatementFact,
  type StatementPart,
} from '../statement';

const STATUS: ComplianceMessages = {
  fully:
    'Regionatlas är helt förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen).',
  partly:
    'Regionatlas är delvis förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Brister vi känner till, och det som inte är prövat och därför inte kan lovas, står nedan.',
  not: 'Regionatlas är inte förenlig med lagen om tillgänglighet till digital offentlig service (DOS-lagen). Bristerna står nedan.',
};

const FACTS: Readonly<Record<StatementFact, string>> = {
  operator: 'vem som driver webbplatsen',
  contact: 'hur du kontaktar den som driver den',
  assessment: 'när och hur webbplatsen senast bedömdes',
  published: 'när redogörelsen publicerades',
};

const UNTESTED = [
  'Atlasen har inte prövats av personer med funktionsnedsättning.',
  'Ingen skärmläsare har använts. Proven läser vad webbläsaren Chromium lämnar till en skärmläsare, inte vad som blir uppläst.',
  'Proven görs på Linux. Atlasen har inte prövats i Safari, på iPhone eller iPad, på Android eller med röststyrning.',
  'Egna färger (hög kontrast) har prövats i en webbläsare som låtsas ha dem, inte med Windows egna kontrastteman.',
];

const LIMITS = [
  'Den zoombara kartans utsnitt kan zoomas med knappar men bara flyttas med mus eller fingrar. Samma regioner, färger och texter finns i listan, i tabellen och i kartans tangentbordsläge.',
  'Namnen på kartan blir större när hela sidan zoomas, men inte när bara texten förstoras. Alla namn finns i listan.',
  'De publicerade texterna är återgivna ordagrant, också där de är svåra att läsa.',
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
      ...(method && reviewed ? [`Senaste bedömning: ${reviewed}, ${how}.`] : []),
      'Projektets prov söker fel med verktyget axe i Chromium: i sidor av varje slag, i smalt fönster, mörkt läge, egna färger, högre kontrast och dubbelt så stor text. Axe hittar bara en del av de brister som WCAG 2.2, nivå AA, handlar om.',
      'I samma prov utförs de sex viktigaste uppgifterna med enbart tangentbord i Chromium, och i Firefox och WebKitGTK där de finns installerade.',
      ...(published
        ? [
            `Redogörelsen publicerades ${published}${updated ? ` och uppdaterades senast ${updated}` : ''}.`,
          ]
        : []),
    ],
  };
}

/** The accessibility statement in Swedish. */
export const accessibilitySv: AccessibilityStatement = (site) => {
  const { operator, accessibility } = site;
  const ways = waysToReach(site);
  const unstated = listOf(
    'sv-SE',
    unstatedFacts(site).map((fact) => FACTS[fact]),
    'disjunction',
  );
  return [
    {
      title: 'Vem som svarar för webbplatsen',
      paragraphs: [
        ...(operator.name
          ? [
              `${operator.name} står bakom Regionatlas. Vi vill att så många som möjligt ska kunna använda den. Här beskriver vi hur den uppfyller kraven, vad vi vet brister och hur du gör för att säga till.`,
            ]
          : []),
        ...(unstated === '' ? [] : [`Det är inte angivet ${unstated}.`]),
      ],
    },
    { title: 'Hur tillgänglig webbplatsen är', paragraphs: [STATUS[accessibility.status]] },
    shortcomings(site),
    ...(ways.length === 0
      ? []
      : [
          {
            title: 'Säg till om något inte fungerar',
            paragraphs: [
              `Hör av dig till oss: ${listOf('sv-SE', ways)}. Säg också till om du behöver innehållet på ett annat sätt.`,
            ],
            ...mailTo(site),
          },
        ]),
    {
      title: 'Tillsyn',
      paragraphs: [
        'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Tycker du att webbplatsen inte uppfyller kraven, eller att dina synpunkter inte tas om hand, kan du anmäla det till Digg.',
      ],
      link: { href: accessibility.reportTo, label: 'Anmäl till Digg' },
    },
    review(site),
  ];
};
