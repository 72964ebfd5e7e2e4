import type { readmeSv } from '../sv/studio-readme';

/** The texts of the page of the ZIP that says how an edition is published, in English. Words between backticks are code. */
export const readmeEn: typeof readmeSv = {
  lang: 'en',
  title: 'A new edition of Regionatlas',
  changes: '`what-has-changed.md` compares it with the published edition of the programme.',
  otherAreas: (areas) =>
    `It is about other areas than those that are published: those in \`data/areas/${areas}/\`.`,
  twoWays:
    'There are two ways to publish it. The first is seen at once by those who have JavaScript, the second everywhere.',
  noPages:
    'The site has no pages for this programme yet. They come with the build below; files on the web server are not enough.',
  meanwhile:
    'Until then you can send the files in `files/data/` to those who want to read it: the workbook `regionatlas.xlsx`, tables in CSV, the map in GeoJSON and everything in JSON.',
  onHost: {
    title: 'Way 1: on the web server, without a build',
    keep: 'Keep a copy of the files on the web server, so that you can go back.',
    cards: (folder) =>
      `Remove the old contact cards, all files that end in \`.vcf\`${folder === '' ? ', except those in the folder `program/`.' : ` in the folder \`${folder}\`.`}`,
    copy: 'Copy everything in `host/` into the folder of the site, the one with `index.html` at its top. The files replace those of the same names.',
    look: 'Open a page that has changed, reload it, and see that the change is there.',
    after: [
      'The map, the pages, the search, the files to download and the contact cards follow the new edition. Those who have saved the atlas for reading offline get the new edition at their next visit.',
      'What only the build writes stays as it was until the site is rebuilt (way 2): the pages for those without JavaScript, with their texts and contacts, the pictures for sharing, the parts of the dataset and the catalogue for data portals.',
      'Whoever is no longer a contact is still there too, in the copy of the web server’s files and in the list of changes. If somebody is to be gone altogether, rebuild the site and delete the copy and the list.',
    ],
  },
  inProject: {
    title: { only: 'In the project', second: 'Way 2: in the project' },
    folder: (id) =>
      `Put \`project/data/${id}/\` as \`data/${id}/\` into a copy of the project. If that folder is there already, remove it first.`,
    areas: (areas) => `Copy \`project/data/areas/${areas}/\` to \`data/areas/${areas}/\`.`,
    catalog: (id) =>
      `Replace \`data/catalog.yaml\` by the one in \`project/data/\`. It lists \`${id}\` first: the programme gets the start page of the site, and the one that was first moves to an address below \`program/\`. Move the line down if it should be the other way round.`,
    check: 'Run `npm run check-data`. It should say `0 errors`.',
    build: 'Run `npm run build` and put `dist/` on the web server. `docs/publishing.md` says how.',
  },
};
