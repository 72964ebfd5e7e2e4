import type { Lang } from '../../domain/model/dataset';

/** The texts of the page of the ZIP that says how an edition is published, in Swedish. Words between backticks are code. */
export const readmeSv = {
  lang: 'sv' as Lang,
  title: 'En ny utgåva av Regionatlas',
  changes: '`vad-har-andrats.md` jämför den med den publicerade utgåvan av programmet.',
  otherAreas: (areas: string) =>
    `Den gäller andra områden än de som är publicerade: de i \`data/areas/${areas}/\`.`,
  twoWays:
    'Det finns två sätt att publicera den. Det första syns genast för den som har JavaScript, det andra överallt.',
  noPages:
    'Sidor för det här programmet finns inte på webbplatsen än. De kommer med bygget nedan; filer på webbservern räcker inte.',
  meanwhile:
    'Tills dess kan du skicka filerna i `files/data/` till den som vill läsa: arbetsboken `regionatlas.xlsx`, tabellerna i CSV, kartan i GeoJSON och allt i JSON.',
  onHost: {
    title: 'Sätt 1: på webbservern, utan att bygga om',
    keep: 'Spara en kopia av webbserverns filer, så att du kan gå tillbaka.',
    cards: (folder: string) =>
      `Ta bort de gamla visitkorten, alla filer som slutar på \`.vcf\`${folder === '' ? ', utom dem i mappen `program/`.' : ` i mappen \`${folder}\`.`}`,
    copy: 'Kopiera allt i `host/` till webbplatsens mapp, den som har `index.html` överst. Filerna ersätter dem med samma namn.',
    look: 'Öppna en sida som har ändrats, ladda om den och se att det nya syns.',
    after: [
      'Kartan, sidorna, sökningen, filerna som laddas ner och visitkorten följer den nya utgåvan. Den som har sparat atlasen för att läsa utan nät får den nya utgåvan vid nästa besök.',
      'Det som bara bygget skriver är kvar som det var tills webbplatsen byggs om (sätt 2): sidorna för den som saknar JavaScript, med sina texter och kontakter, bilderna för delning, delarna av datamängden och katalogen för dataportaler.',
      'Den som inte längre är kontakt är också kvar där, i kopian av webbserverns filer och i listan över ändringar. Ska någon bort helt, bygg om webbplatsen och kasta kopian och listan.',
    ],
  },
  inProject: {
    title: { only: 'I projektet', second: 'Sätt 2: i projektet' },
    folder: (id: string) =>
      `Lägg \`project/data/${id}/\` som \`data/${id}/\` i en kopia av projektet. Finns den mappen redan, ta bort den först.`,
    areas: (areas: string) =>
      `Kopiera \`project/data/areas/${areas}/\` till \`data/areas/${areas}/\`.`,
    catalog: (id: string) =>
      `Ersätt \`data/catalog.yaml\` med den i \`project/data/\`. Där står \`${id}\` först: programmet får webbplatsens startsida, och det som var först flyttar till en adress under \`program/\`. Flytta ned raden om det ska vara tvärtom.`,
    check: 'Kör `npm run check-data`. Den ska säga `0 errors`.',
    build: 'Kör `npm run build` och lägg `dist/` på webbservern. `docs/publishing.md` säger hur.',
  },
};
