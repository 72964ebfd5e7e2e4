import { grouped } from '../../../src/domain/model/grouped';
import { escapeHtml } from '../../../src/ui/markup';

/** Prefixes of the vocabularies that the catalogue is written in. */
const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with one of the prefixes: "dcterms:title". */
export type QName = `${keyof typeof PREFIXES}:${string}`;

/** The value of a property: an IRI, a text with or without a language, or a literal of a datatype. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly lang?: string }
  | { readonly text: string; readonly datatype: QName };

/** One thing of a graph: its address, its type, and what is said of it in the order it is written. */
export interface Resource {
  readonly iri: string;
  readonly type: QName;
  readonly properties: readonly (readonly [QName, Value])[];
}

/** Returns a graph as JSON-LD 1.1, one entry for each resource. */
export function jsonLd(graph: readonly Resource[]): string {
  const document = {
    '@context': PREFIXES,
    '@graph': graph.map(({ iri, type, properties }) => ({
      '@id': iri,
      '@type': type,
      ...jsonLdProperties(properties),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonLdProperties(properties: Resource['properties']) {
  const byName = grouped(properties, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, own]) => [name, own.map(([, value]) => jsonLdValue(value))]),
  );
}

function jsonLdValue(value: Value): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('datatype' in value) return { '@value': value.text, '@type': value.datatype };
  return value.lang === undefined
    ? { '@value': value.text }
    : { '@value': value.text, '@language': value.lang };
}

/** The same graph as RDF/XML. */
export function rdfXml(graph: readonly Resource[]): string {
  const namespaces = Object.entries(PREFIXES).map(([prefix, iri]) => `  xmlns:${prefix}="${iri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF\n${namespaces.join('\n')}>`,
    ...graph.map(resourceXml),
    '</rdf:RDF>\n',
  ].join('\n');
}

function resourceXml({ iri, type, properties }: Resource): string {
  const lines = properties.map(([name, value]) => `  ${propertyXml(name, value)}`);
  return [`<${type} rdf:about="${escapeHtml(iri)}">`, ...lines, `</${type}>`].join('\n');
}

function propertyXml(name: QName, value: Value): string {
  if ('iri' in value) return `<${name} rdf:resource="${escapeHtml(value.iri)}"/>`;
  const attribute = literalAttribute(value);
  return `<${name}${attribute}>${escapeHtml(value.text)}</${name}>`;
}

function literalAttribute(value: Exclude<Value, { readonly iri: string }>): string {
  if ('datatype' in value) return ` rdf:datatype="${fullIri(value.datatype)}"`;
  return value.lang === undefined ? '' : ` xml:lang="${value.lang}"`;
}

function fullIri(name: QName): string {
  const [prefix = '', local = ''] = name.split(':');
  const base = Object.entries(PREFIXES).find(([each]) => each === prefix)?.[1] ?? '';
  return base + local;
}
