import { strToU8, zipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { CATALOGUE_FILE } from '../../data/folder/read-catalogue';
import { AREAS_FOLDER } from '../../data/folder/read-programme-folder';
import type { EditionReport } from '../../features/studio/report';
import { STUDIO_MESSAGES } from '../../features/studio/messages';
import { changesMarkdown } from '../../i18n/changes-markdown';
import { isoDay } from '../../i18n/intl';
import { readmeOf, readmePage, type ReadmeFacts } from '../../i18n/readme';
import { contactCards } from '../contact-cards';
import { dataFiles, type EditionFiles } from '../data-files';

/** What stands in the ZIP beside the files, in each language: how to publish them, and what has changed. */
const NOTE_FILES = [
  { lang: 'sv', label: 'På svenska', file: 'LAS-MIG.html', changesFile: 'vad-har-andrats.md' },
  { lang: 'en', label: 'In English', file: 'README.html', changesFile: 'what-has-changed.md' },
] as const;

/**
 * Returns a ZIP with an edition for both ways of publishing it: what a host has of it that needs no build, or the same as
 * files for readers where the site has no pages for it yet, and the programme's folder with the catalogue, and with its areas where they are not published yet.
 * @param address where the atlas is served.
 */
export async function packEdition(
  edition: EditionFiles,
  { siteFolder, changes, areas }: EditionReport,
  address: string,
  shapes: FeatureCollection,
): Promise<Uint8Array<ArrayBuffer>> {
  const { id } = edition.dataset.programme;
  const own = [`data/${id}/`, ...(areas === null ? [] : [`${AREAS_FOLDER}/${areas}/`])];
  const isOwn = (path: string) =>
    own.some((folder) => path.startsWith(folder)) ||
    (siteFolder === null && path === CATALOGUE_FILE);
  const place = { site: address, folder: siteFolder };
  const cards = () =>
    contactCards(edition.dataset, address + (siteFolder ?? ''), isoDay(new Date()));
  // The shapes are those of the areas that are published.
  const files = areas === null ? [...(await dataFiles(edition, place, shapes)), ...cards()] : [];
  const folder = siteFolder === null ? 'files/' : `host/${siteFolder}`;
  const packed = [
    ...notes({ id, siteFolder, areas, hasChanges: changes !== null }, changes),
    ...files.map(([path, content]) => [folder + path, content] as const),
    ...[...edition.files]
      .filter(([path]) => isOwn(path))
      .map(([path, content]) => [`project/${path}`, content] as const),
  ];
  const entries = packed.map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}

function notes(
  facts: ReadmeFacts,
  changes: EditionReport['changes'],
): readonly (readonly [string, string])[] {
  return NOTE_FILES.flatMap(({ lang, file, changesFile }) => {
    const other = NOTE_FILES.find((each) => each.lang !== lang) ?? NOTE_FILES[0];
    const page = readmePage(readmeOf(STUDIO_MESSAGES[lang].readme, facts), other);
    return [
      [file, page],
      ...(changes ? [[changesFile, changesMarkdown(changes, lang)] as const] : []),
    ] as const;
  });
}
