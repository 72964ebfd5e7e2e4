import type { PublisherKind } from '../../../src/domain/model/dataset';
import type { SiteInfo } from '../../../src/domain/model/site-info';
import type { Resource } from './graph';
import { iri, type Iris } from './vocabulary';

/** Returns an agent at an IRI, with its name and, where it is known, its kind, which the profile recommends. */
export function agent(name: string, kind: PublisherKind | null, address: string): Resource {
  const type = kind === null ? null : iri(`http://purl.org/adms/publishertype/${kind}`);
  return {
    iri: address,
    type: 'foaf:Agent',
    properties: [['foaf:name', { text: name }], ...(type ? [['dcterms:type', type] as const] : [])],
  };
}

/** Returns whom to ask about the data, with the telephone as a resource of its own; nothing without an e-mail address. */
export function contactPoint(
  { name, email, phone }: SiteInfo['operator'],
  at: Iris,
): readonly Resource[] {
  if (email === null) return [];
  const contact: Resource = {
    iri: at.contact,
    type: 'vcard:Organization',
    properties: [
      ['vcard:fn', { text: name ?? 'Regionatlas' }],
      ['vcard:hasEmail', iri(`mailto:${email}`)],
      ...(phone === null ? [] : [['vcard:hasTelephone', iri(at.telephone)] as const]),
    ],
  };
  if (phone === null) return [contact];
  const number = iri(`tel:${phone.replaceAll(/[^+\d]/g, '')}`);
  return [
    contact,
    { iri: at.telephone, type: 'vcard:Voice', properties: [['vcard:hasValue', number]] },
  ];
}
