import type { Programme } from '../../../src/domain/model/dataset';
import type { DataFile } from './files';
import type { Resource } from './graph';
import { EU, inBoth, iri, LANGUAGE, type Places } from './vocabulary';

/** One programme with the files that hold all of it. */
export interface CatalogueProgramme {
  readonly programme: Programme;
  /** SHA-256 of the published dataset: its version. */
  readonly digest: string;
  readonly hasContacts: boolean;
  readonly files: readonly DataFile[];
}

/** The parts that data is made of: each has terms of its own. */
export const PARTS = ['texts', 'readings', 'shapes'] as const;
type Part = (typeof PARTS)[number];

/** Addresses of licences. The authority has given its texts none, so none is named for them. */
const LICENCES: Readonly<Record<Part, string | null>> = {
  texts: null,
  readings: 'https://spdx.org/licenses/MIT',
  shapes: 'https://creativecommons.org/publicdomain/mark/1.0/',
};

/** Returns the terms of a part. */
export function rights(
  part: Part,
  { programme, hasContacts }: CatalogueProgramme,
  at: Places,
): Resource {
  const { publisher: author } = programme;
  const texts = hasContacts
    ? { sv: 'Texter och kontakter', en: 'Texts and contacts' }
    : { sv: 'Texterna', en: 'The texts' };
  const labels: Readonly<Record<Part, { readonly sv: string; readonly en: string }>> = {
    texts: {
      sv: `${texts.sv} är publicerade av ${author} och återges ordagrant.`,
      en: `${texts.en} are published by ${author} and reproduced word for word.`,
    },
    readings: {
      sv: 'Temana är Regionatlas tolkning av texterna (MIT-licens).',
      en: 'The themes are Regionatlas’s interpretation of the texts (MIT licence).',
    },
    shapes: {
      sv: 'Kartans gränser bygger på Natural Earth (fri att använda).',
      en: 'The borders of the map are made with Natural Earth (free to use).',
    },
  };
  const licence = LICENCES[part];
  return {
    iri: at.rights(programme.id, part),
    type: 'dcterms:RightsStatement',
    properties: [
      ...inBoth('rdfs:label', labels[part].sv, labels[part].en),
      ...(licence === null ? [] : [['dcterms:license', iri(licence)] as const]),
    ],
  };
}

/** The parts that a file has: only GeoJSON has shapes. */
function partsOf({ mediaType }: DataFile): readonly Part[] {
  return PARTS.filter((part) => part !== 'shapes' || mediaType.includes('geo'));
}

/** Returns a file as a distribution of its programme's dataset. */
export function distribution(
  file: DataFile,
  { programme, digest }: CatalogueProgramme,
  at: Places,
): Resource {
  const { path, mediaType, bytes, lang } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const languages = lang === null ? (['sv', 'en'] as const) : [lang];
  return {
    iri: at.distribution(path),
    type: 'dcat:Distribution',
    properties: [
      ['dcterms:title', { text: name }],
      ...inBoth('dcterms:description', `Alla uppgifter i ${name}.`, `All of the data in ${name}.`),
      ['dcat:accessURL', iri(at.file(path))],
      ['dcat:downloadURL', iri(at.file(path))],
      ['dcterms:format', { text: mediaType }],
      ['dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${mediaType}`)],
      ['dcat:byteSize', { text: String(bytes), datatype: 'xsd:nonNegativeInteger' }],
      ...languages.map((each) => ['dcterms:language', iri(LANGUAGE[each])] as const),
      ...partsOf(file).map(
        (part) => ['dcterms:rights', iri(at.rights(programme.id, part))] as const,
      ),
      ['dcatap:availability', iri(`${EU}planned-availability/STABLE`)],
      ['dcat:version', { text: digest }],
      ['spdx:checksum', iri(at.checksum(path))],
    ],
  };
}

/** Returns the digest of a file. */
export function checksum({ path, sha256 }: DataFile, at: Places): Resource {
  return {
    iri: at.checksum(path),
    type: 'spdx:Checksum',
    properties: [
      ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
      ['spdx:checksumValue', { text: sha256, datatype: 'xsd:hexBinary' }],
    ],
  };
}
