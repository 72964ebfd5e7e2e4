import { strToU8, zipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { AREAS_FOLDER } from '../../data/folder/read-programme-folder';
import type { Lang } from '../../domain/model/dataset';
import type { EditionReport } from '../../features/studio/report';
import { studioEn } from '../../i18n/en/studio';
import { studioSv } from '../../i18n/sv/studio';
import { programmePath } from '../../store/data-paths';
import { LANGS } from '../../store/paths';
import { dataFiles, type EditionFiles } from '../data-files';

/** What stands in the ZIP beside the files: how to publish them, and what has changed. */
const NOTES: Readonly<Record<Lang, readonly [readme: string, changes: string]>> = {
  sv: ['LAS-MIG.txt', 'vad-har-andrats.md'],
  en: ['README.txt', 'what-has-changed.md'],
};
const README: Readonly<
  Record<Lang, (id: string, isOfSite: boolean, hasDigest: boolean, areas: string | null) => string>
> = {
  sv: studioSv.readme,
  en: studioEn.readme,
};

/**
 * Returns a ZIP with an edition for both ways of publishing it: what a host has below data/, and the programme's folder,
 * with that of its areas where they are not published yet.
 * @param address where the atlas is served.
 */
export async function packEdition(
  edition: EditionFiles,
  { isOfSite, markdown, areas }: Pick<EditionReport, 'isOfSite' | 'markdown' | 'areas'>,
  address: string,
  shapes: FeatureCollection,
): Promise<Uint8Array<ArrayBuffer>> {
  const { id } = edition.dataset.programme;
  const own = [`data/${id}/`, ...(areas === null ? [] : [`${AREAS_FOLDER}/${areas}/`])];
  const host = isOfSite ? await dataFiles(edition, address, shapes) : new Map<string, string>();
  const hasDigest = host.has(programmePath.digest(id));
  const files = [
    ...LANGS.flatMap((lang): (readonly [string, string])[] => {
      const [readme, changes] = NOTES[lang];
      return [
        [readme, README[lang](id, isOfSite, hasDigest, areas).replaceAll('\n', '\r\n')],
        ...(markdown ? [[changes, markdown[lang]] as const] : []),
      ];
    }),
    ...[...host].map(([path, content]) => [`host/${path}`, content] as const),
    ...[...edition.files]
      .filter(([path]) => own.some((folder) => path.startsWith(folder)))
      .map(([path, content]) => [`project/${path}`, content] as const),
  ];
  const entries = files.map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}
