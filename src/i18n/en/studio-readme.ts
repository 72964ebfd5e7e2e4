import type { Readme, ReadmeFacts, ReadmeWay } from '../readme';

/** Returns the page of the ZIP that says how an edition is published, in English. Words between backticks are code. */
export function readmeEn(facts: ReadmeFacts): Readme {
  const { siteFolder, areas, hasChanges } = facts;
  return {
    lang: 'en',
    title: 'A new edition of Regionatlas',
    lead: [
      ...(hasChanges
        ? ['`what-has-changed.md` compares it with the published edition of the programme.']
        : []),
      ...(areas === null
        ? []
        : [
            `It is about other areas than those that are published: those in \`data/areas/${areas}/\`.`,
          ]),
      ...(siteFolder === null
        ? [
            'The site has no pages for this programme yet. They come with the build below; files on the web server are not enough.',
            ...(areas === null
              ? [
                  'Until then you can send the files in `files/data/` to those who want to read it: the workbook `regionatlas.xlsx`, tables in CSV, the map in GeoJSON and everything in JSON.',
                ]
              : []),
          ]
        : [
            'There are two ways to publish it. The first is seen at once by those who have JavaScript, the second everywhere.',
          ]),
    ],
    ways: [...(siteFolder === null ? [] : [onHost(siteFolder, facts)]), inProject(facts)],
  };
}

function onHost(siteFolder: string, { id, hasDigest }: ReadmeFacts): ReadmeWay {
  const data = `${siteFolder}data/`;
  return {
    title: 'Way 1: on the web server, without a build',
    steps: [
      'Keep a copy of the files on the web server, so that you can go back.',
      'Remove the old contact cards, all files that end in `.vcf`' +
        (siteFolder === ''
          ? ', except those in the folder `program/`.'
          : ` in the folder \`${siteFolder}\`.`),
      'Copy everything in `host/` into the folder of the site, the one with `index.html` at its top. The files replace those of the same names.',
      ...(hasDigest
        ? []
        : [
            `The checksum \`${id}.json.sha256\` is not there, since browsers work it out over https only. Remove the old one from \`${data}\`, or make a new one there: \`sha256sum ${id}.json > ${id}.json.sha256\``,
          ]),
      'Open the page of a region that has changed, reload it, and see that the change is there.',
    ],
    after: [
      'The map, the pages, the search, the files to download and the contact cards follow the new edition. Those who have saved the atlas for reading offline get the new edition at their next visit.',
      'What only the build writes stays as it was until the site is built anew (way 2): the pages for those without JavaScript, with their texts and contacts, the pictures for sharing, the parts of the dataset and the catalogue for data portals.',
    ],
  };
}

function inProject({ id, siteFolder, areas }: ReadmeFacts): ReadmeWay {
  return {
    title: siteFolder === null ? 'In the project' : 'Way 2: in the project',
    steps: [
      `Put \`project/data/${id}/\` as \`data/${id}/\` into a copy of the project. If that folder is there already, remove it first.`,
      ...(areas === null
        ? []
        : [`Copy \`project/data/areas/${areas}/\` to \`data/areas/${areas}/\`.`]),
      ...(siteFolder === null
        ? [
            `Replace \`data/catalog.yaml\` by the one in \`project/data/\`. It lists \`${id}\` first: the programme gets the start page of the site, and the one that was first moves to an address below \`program/\`. Move the line down if it should be the other way round.`,
          ]
        : []),
      'Run `npm run check-data`. It should say `0 errors`.',
      'Run `npm run build` and put `dist/` on the web server. `docs/publishing.md` says how.',
    ],
    after: [],
  };
}
