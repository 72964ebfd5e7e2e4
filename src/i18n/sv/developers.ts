import type { Written } from '../../domain/model/language';
import { writtenInSv } from './dataset';

export const developersSv = {
  intro: (programme: Written) => [
    'Texter, kontakter, teman, citat och kartans former finns som filer i öppna format på fasta adresser. De kan hämtas utan nyckel och utan registrering, och alla utom visitkorten också av skript på andra webbplatser (CORS).',
    `Texter och kontakter återges ordagrant${writtenInSv(programme)}. Varje tema är vår tolkning och har ett ordagrant citat.`,
  ],
  addresses: 'Adresser',
  columns: ['Adress', 'Typ', 'Innehåll'],
  contents: {
    dataset:
      'Hela datamängden: programmet, teman, ⟨regioner⟩ med inriktningar, kontakter och grannar',
    digest: 'Datamängdens kontrollsumma (SHA-256), som också är dess version',
    schema: 'JSON Schema för datamängden och dess delar',
    region: '⟨En region⟩, efter samma schema',
    theme: '⟨Regionerna⟩ som har valt ett tema, efter samma schema',
    geojson: '⟨Regionernas⟩ former med inriktningar, teman och citat, utan kontakter',
    xlsx: 'En arbetsbok med alla tabeller',
    csv: 'En tabell i taget, med kommatecken; utan ”-komma” med semikolon',
    dataPackage: 'Data Package med tabellernas scheman',
    dcat: 'Katalog enligt DCAT-AP-SE för dataportaler; också som JSON-LD',
    geometry: 'Enbart kartans former',
    vcard: 'En kontakt som visitkort (utan CORS: skript på andra webbplatser når den inte)',
  },
  versions: 'Versioner',
  versionTexts: (areCounties: boolean): readonly string[] => [
    'Datamängdens version är filens kontrollsumma. Två filer med samma kontrollsumma är lika, och en citering anger dess första tolv tecken.',
    `⟨En region⟩ känns igen på sin kod och en inriktning på ⟨regionens⟩ kod och sin plats på sidan (”20-1”).${areCounties ? ' För Sveriges regioner är koden länskoden: två siffror, som text (”01”).' : ''} Adresserna ändras inte när innehållet gör det.`,
  ],
  examples: 'Exempel',
  examplesText:
    'Börjar adresserna i exemplen med ”/data/” sätter du webbplatsens adress framför innan du kör dem.',
  copied: 'Koden är kopierad.',
  embedding: 'Kartan på andra webbplatser',
  embeddingText: 'Kartan kan visas i en ram, som webbkomponent eller som kod utan skript.',
  embeddingLink: 'Skapa kod för inbäddning',
  changes: 'Ändringar i formatet',
  changeList: [
    '2026-11-23, format 1: program, teman och ⟨regioner⟩, med inriktningar, citat, kontakter och grannar.',
    '2026-11-28, format 2 (about.format): filen säger själv vems texterna är, på vilket språk och vad som gäller för varje del (about), och schemat beskriver varje fält. Temanas familjer är en egen lista med id i ASCII. En inriktning kan ha två huvudteman och en anmärkning om tolkningen (note), eller inga teman än (themes är då tom). Programmet kan ange textens ålder (age), hur texterna är lästa (reading), utgivarens slag (publisherKind), en period (period) och vad rubriker betyder på engelska (translations).',
    '2026-11-28, filer: delar per ⟨region⟩ och tema, Data Package, DCAT-katalog och visitkort på båda språken. GeoJSON anger språk, temanas namn och yttre gränser (bbox). CSV med kommatecken inleds inte längre med en byteordningsmarkör (BOM).',
    '2026-11-29, format 2: about.versionFile anger filen med datas version, programme.slips vad som är feltryckt i texterna och vad som avses, areaSystem.mapData vad kartans gränser bygger på, areaSystem.areas[].places var områdenas namn står på kartor, programme.licence vilken licens texterna har om utgivaren anger någon, och schemat har en fullständig adress ($id) när webbplatsen känner sin egen.',
    '2026-11-29, filer: engelska tabeller har engelska namn, som regionatlas-focus-areas-comma.csv; de tidigare adresserna svarar ändå. Engelska filer säger vad svenska rubriker betyder. Visitkort anger sin dag och, när webbplatsen känner sin egen adress, ⟨regionens⟩ sida. Delar per ⟨region⟩ och tema, och nedladdade urval, innehåller bara de teman, områden, översättningar och feltryck som gäller deras ⟨regioner⟩, inte programme.stopWords och areaSystem.areas[].places; extract.whole anger filen med allt.',
    '2026-11-30, format 2: programme.language anger vilket språk texterna är skrivna på om det inte är svenska.',
    '2026-11-30, format 2: areaSystem.nouns säger vad områdena kallas, på svenska och engelska.',
  ],
};
