import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import {
  AP,
  both,
  DCAT,
  DCTERMS,
  FOAF,
  quadsAt,
  source,
  SPDX,
  TYPE,
  VCARD,
} from '../../../src/testing/made-up-catalogue';

const within = (namespace: string, names: string) =>
  names.split(' ').map((name) => namespace + name);

/**
 * The mandatory and recommended properties of DCAT-AP-SE 3.0.1, by class. Left out: the dates of
 * the catalogue and a dataset, and the licence of a distribution (issued, modified, license), which nobody has stated,
 * as the build says; and the postal address of a contact point and the identifier of an agent, which site.json does not have.
 */
const PROFILE: readonly (readonly [string, readonly string[]])[] = [
  [
    `${DCAT}Catalog`,
    [
      ...within(DCTERMS, 'title description publisher license language spatial'),
      ...within(DCAT, 'dataset themeTaxonomy'),
      `${FOAF}homepage`,
    ],
  ],
  [
    `${DCAT}Dataset`,
    [
      ...within(DCTERMS, 'title description publisher conformsTo spatial temporal accessRights'),
      ...within(DCAT, 'contactPoint keyword theme'),
    ],
  ],
  [
    `${DCAT}Distribution`,
    [...within(DCTERMS, 'description format'), `${DCAT}accessURL`, `${AP}availability`],
  ],
  [`${VCARD}Organization`, within(VCARD, 'fn hasEmail hasTelephone')],
  [`${VCARD}Voice`, [`${VCARD}hasValue`]],
  [`${FOAF}Agent`, [`${FOAF}name`, `${DCTERMS}type`]],
  [`${SPDX}Checksum`, within(SPDX, 'checksumValue algorithm')],
];
/** Optional in the profile, and given here all the same. */
const BESIDES: typeof PROFILE = [
  [
    `${DCAT}Dataset`,
    [
      ...within(DCTERMS, 'identifier creator language'),
      ...within(DCAT, 'distribution version landingPage'),
    ],
  ],
  [
    `${DCAT}Distribution`,
    [
      ...within(DCTERMS, 'title language rights'),
      ...within(DCAT, 'downloadURL byteSize mediaType version'),
      `${SPDX}checksum`,
    ],
  ],
];
const SERIES: typeof PROFILE = [
  [
    `${DCAT}DatasetSeries`,
    [
      ...within(DCTERMS, 'title description publisher conformsTo spatial'),
      ...within(DCAT, 'contactPoint keyword theme'),
    ],
  ],
];
/** Properties that the profile lets a thing have once. */
const ONCE = new Set([
  ...within(DCTERMS, 'publisher license rights format temporal accessRights conformsTo'),
  ...within(DCAT, 'byteSize mediaType version'),
  `${SPDX}checksum`,
]);

/** Returns which of the properties each thing of a class lacks, by its address. */
function lackingIn(quads: readonly Quad[], type: string, properties: readonly string[]) {
  const subjects = quads
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value);
  expect(subjects.length).toBeGreaterThan(0);
  return subjects.flatMap((subject) => {
    const said = quads.filter((quad) => quad.subject.value === subject);
    const lacking = properties.filter((p) => !said.some(({ predicate }) => predicate.value === p));
    return lacking.map((property) => [subject, property]);
  });
}

describe('the catalogue of one programme', () => {
  it.each([...PROFILE, ...BESIDES])(
    'gives every %s what the profile asks for',
    async (type, properties) => {
      expect(lackingIn(await quadsAt(source), type, properties)).toEqual([]);
    },
  );
});

describe('the catalogue of two programmes', () => {
  it.each([...PROFILE, ...SERIES])(
    'gives every %s what the profile asks for',
    async (type, properties) => {
      expect(lackingIn(await quadsAt(both), type, properties)).toEqual([]);
    },
  );

  it('says once what the profile has once', async () => {
    const quads = await quadsAt(both);
    const places = quads
      .filter(({ predicate }) => ONCE.has(predicate.value))
      .map(({ subject, predicate }) => `${subject.value} ${predicate.value}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });
});
