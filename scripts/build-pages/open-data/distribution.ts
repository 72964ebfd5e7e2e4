import { licencesOf, type Part, type Rights, type Terms } from '../../../src/domain/model/terms';
import type { AreaSystemData } from '../../../src/domain/model/region';
import type { Programme } from '../../../src/domain/model/dataset';
import { termsEn } from '../../../src/i18n/en/dataset';
import { termsSv } from '../../../src/i18n/sv/dataset';
import type { DataFile } from './files';
import type { Resource, Value } from './graph';
import { EU, inBoth, iri, LANGUAGE, type Iris } from './vocabulary';

export interface CatalogueProgramme {
  readonly programme: Programme;
  readonly areaSystem: AreaSystemData;
  /** SHA-256 of the published dataset: its version. */
  readonly digest: string;
  readonly rights: Rights;
  readonly files: readonly DataFile[];
}

type DataPart = Exclude<Part, 'code'>;
const ODRS_RIGHTS: Value = { iri: 'http://schema.theodi.org/odrs#RightsStatement' };

/** Returns a statement of rights for each part of a programme's data, and one for each combination that a file has. */
export function rights(of: CatalogueProgramme, at: Iris): readonly Resource[] {
  const { files } = of;
  const [sv, en] = [termsSv(of.rights), termsEn(of.rights)];
  const parts = (['texts', 'themes', 'shapes'] as const).map((part) =>
    partTerms(part, sv, en, of, at),
  );
  const kinds = [...new Set(files.map((file) => dataPartsIn(file).join('-')))];
  return [...parts, ...kinds.map((kind) => statement(kind, sv, en, of, at))];
}

function partTerms(
  part: DataPart,
  sv: Terms,
  en: Terms,
  { programme, rights: own }: CatalogueProgramme,
  at: Iris,
): Resource {
  const licence = licencesOf(own)[part];
  return {
    iri: at.rights(programme.id, part),
    type: 'dcterms:RightsStatement',
    properties: [
      ...inBoth('rdfs:label', sv[part], en[part]),
      ...(licence === null ? [] : [['dcterms:license', iri(licence.address)] as const]),
    ],
  };
}

/**
 * Returns the statement of files with these parts. The profile allows one for a file: it has the terms of every part,
 * and refers to each.
 */
function statement(
  kind: string,
  sv: Terms,
  en: Terms,
  { programme }: CatalogueProgramme,
  at: Iris,
): Resource {
  const parts = kind.split('-') as readonly DataPart[];
  const all = (terms: Terms) => parts.map((part) => terms[part]).join(' ');
  return {
    iri: at.rights(programme.id, kind),
    type: 'dcterms:RightsStatement',
    properties: [
      ['rdf:type', ODRS_RIGHTS],
      ...inBoth('rdfs:label', all(sv), all(en)),
      ...inBoth('odrs:copyrightNotice', all(sv), all(en)),
      ...parts.map((part) => ['dcterms:hasPart', iri(at.rights(programme.id, part))] as const),
    ],
  };
}

/** The parts that a file has: only GeoJSON has shapes. */
function dataPartsIn({ mediaType }: DataFile): readonly DataPart[] {
  return mediaType.includes('geo') ? ['texts', 'themes', 'shapes'] : ['texts', 'themes'];
}

/** Returns a file as a distribution of its programme's dataset. */
export function distribution(
  file: DataFile,
  { programme, digest }: CatalogueProgramme,
  at: Iris,
): Resource {
  const { path, mediaType, bytes, lang } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const languages = lang === null ? (['sv', 'en'] as const) : [lang];
  return {
    iri: at.distribution(path),
    type: 'dcat:Distribution',
    properties: [
      ...inBoth('dcterms:title', name, name),
      ...inBoth('dcterms:description', `Alla uppgifter i ${name}.`, `All of the data in ${name}.`),
      ['dcat:accessURL', iri(at.file(path))],
      ['dcat:downloadURL', iri(at.file(path))],
      ['dcterms:format', { text: mediaType }],
      ['dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${mediaType}`)],
      ['dcat:byteSize', { text: String(bytes), datatype: 'xsd:nonNegativeInteger' }],
      ...languages.map((each) => ['dcterms:language', iri(LANGUAGE[each])] as const),
      ['dcterms:rights', iri(at.rights(programme.id, dataPartsIn(file).join('-')))],
      ['dcatap:availability', iri(`${EU}planned-availability/STABLE`)],
      ['dcat:version', { text: digest }],
      ['spdx:checksum', iri(at.checksum(path))],
    ],
  };
}

/** Returns the digest of a file. */
export function checksum({ path, sha256 }: DataFile, at: Iris): Resource {
  return {
    iri: at.checksum(path),
    type: 'spdx:Checksum',
    properties: [
      ['spdx:algorithm', iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
      ['spdx:checksumValue', { text: sha256, datatype: 'xsd:hexBinary' }],
    ],
  };
}
