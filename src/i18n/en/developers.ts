import { writtenInEn } from './dataset';
import type { developersSv } from '../sv/developers';

export const developersEn: typeof developersSv = {
  intro: (programme) => [
    'Texts, contacts, themes, quotes and the shapes of the map are available as files in open formats at stable addresses. No key and no registration are needed, and scripts on other websites may fetch all but the contact cards (CORS).',
    `Texts and contacts are reproduced word for word${writtenInEn(programme)}. Every theme is our interpretation and has a quote, word for word, as evidence.`,
  ],
  addresses: 'Addresses',
  columns: ['Address', 'Type', 'Content'],
  contents: {
    dataset:
      'The whole dataset: the programme, themes, ⟨regions⟩ with focus areas, contacts and neighbours',
    digest: 'The dataset’s checksum (SHA-256), which is also its version',
    schema: 'JSON Schema of the dataset and its parts',
    region: 'One ⟨region⟩, with the same schema',
    theme: 'The ⟨regions⟩ that have chosen a theme, with the same schema',
    geojson: 'The ⟨regions’⟩ shapes with focus areas, themes and quotes, without contacts',
    xlsx: 'A workbook with all tables',
    csv: 'One table at a time, with commas; without “-comma”, with semicolons',
    dataPackage: 'Data Package with the schemas of the tables',
    dcat: 'Catalogue in DCAT-AP-SE for data portals; also as JSON-LD',
    geometry: 'The map’s shapes alone',
    vcard: 'A contact as a contact card (without CORS: scripts of other websites cannot fetch it)',
  },
  versions: 'Versions',
  versionTexts: (areCounties) => [
    'The dataset’s version is the checksum of its file. Two files with the same checksum are equal, and a citation gives its first twelve characters.',
    `⟨A region⟩ is identified by its code and a focus area by the code of its ⟨region⟩ and its place on the page (“20-1”).${areCounties ? ' For Sweden’s regions the code is the county code: two digits, as text (“01”).' : ''} Addresses do not change when the content does.`,
  ],
  examples: 'Examples',
  examplesText:
    'Where the addresses in the examples begin with “/data/”, put the address of the website in front before you run them.',
  copied: 'The code has been copied.',
  embedding: 'The map on other websites',
  embeddingText: 'The map can be shown in a frame, as a web component or as code without scripts.',
  embeddingLink: 'Create code for embedding',
  changes: 'Changes to the format',
  changeList: [
    '2026-11-23, format 1: programme, themes and ⟨regions⟩, with focus areas, quotes, contacts and neighbours.',
    '2026-11-28, format 2 (about.format): the file itself says whose texts it holds, in which language, and the terms of each part (about), and the schema describes each field. The families of themes are a list of their own, with ids in ASCII. A focus area may have two main themes and a note on the interpretation (note), or no themes yet (themes is empty). The programme may give the age of its texts (age), how they were read (reading), the kind of its publisher (publisherKind), a period (period) and what titles mean in English (translations).',
    '2026-11-28, files: parts by ⟨region⟩ and theme, a Data Package, a DCAT catalogue, and contact cards in both languages. GeoJSON gives its language, the names of themes and a bounding box (bbox). CSV with commas no longer begins with a byte order mark (BOM).',
    '2026-11-29, format 2: about.versionFile names the file with the version of the data, programme.slips gives what is misprinted in the texts and what is meant, areaSystem.mapData says what the borders of the map are based on, areaSystem.areas[].places where the names of areas stand on maps, programme.licence the licence of the texts where the publisher states one, and the schema has a full address ($id) where the website knows its own.',
    '2026-11-29, files: English tables have English names, such as regionatlas-focus-areas-comma.csv; the former addresses still answer. English files say what Swedish titles mean. Contact cards give their day and, where the site knows its own address, the page of the ⟨region⟩. Parts by ⟨region⟩ and theme, and downloaded selections, have only the themes, areas, translations and misprints that concern their ⟨regions⟩, not programme.stopWords and areaSystem.areas[].places; extract.whole names the file with everything.',
    '2026-11-30, format 2: programme.language gives the language of the texts where it is not Swedish.',
    '2026-11-30, format 2: areaSystem.nouns says what the areas are called, in Swedish and English.',
  ],
};
