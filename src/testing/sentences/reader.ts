import type { Dataset } from '../../domain/model/dataset';
import { REGIONS, type RegionCode } from '../../domain/model/region';

/** What a claim is checked against. */
export interface Witness {
  readonly data: Dataset;
  readonly points: ReadonlyMap<RegionCode, readonly [number, number]>;
  /** For sentences about peers: the scores they rank by. */
  readonly scores?: ReadonlyMap<RegionCode, number>;
}

export type Codes = readonly RegionCode[];
/** What earlier sentences were about: the compared regions or the one whose neighbours are told, and themes. */
export interface Context {
  readonly group: Codes;
  readonly themes: readonly string[];
}
type Check = (parts: readonly string[], see: Sight, context: Context) => boolean | Partial<Context>;

/** A sentence's form, and how to check what it says. A check may say what the next sentences are about. */
export type Form = readonly [RegExp, Check];

export interface Sight extends Witness {
  readonly codes: Codes;
  readonly missing: boolean;
  readonly themes: (code: RegionCode) => ReadonlySet<string>;
  readonly readThemes: (text: string) => readonly string[];
  readonly neighbours: (code: RegionCode) => Codes;
  readonly withTheme: (label: string) => Codes;
}

export function sightOf(witness: Witness): Sight {
  const { data } = witness;
  const lowered = new Map(
    data.themes.map(({ id, label }) => [label.sv.charAt(0).toLowerCase() + label.sv.slice(1), id]),
  );
  const labels = [...lowered.keys()].toSorted((a, b) => b.length - a.length);
  const regionOf = (code: RegionCode) => data.regions.find((region) => region.code === code);
  const themes = (code: RegionCode) =>
    new Set(regionOf(code)?.areas.flatMap((area) => area.themes.map(({ id }) => id)));
  const codes = data.regions.map(({ code }) => code);
  const idOf = (label: string) => lowered.get(label) ?? label;
  return {
    ...witness,
    codes,
    missing: codes.length < REGIONS.length,
    themes,
    readThemes: (text) => splitLabels(text, labels).map(idOf),
    neighbours: (code) => regionOf(code)?.neighbours.map((each) => each.code) ?? [],
    withTheme: (label) => codes.filter((code) => themes(code).has(idOf(label))),
  };
}

function splitLabels(text: string, labels: readonly string[]): readonly string[] {
  const label = labels.find((each) => text.startsWith(each));
  if (label === undefined) return [`? ${text}`];
  const rest = text.slice(label.length);
  const joint = /^(?:, | samt | och )/.exec(rest);
  if (joint) return [label, ...splitLabels(rest.slice(joint[0].length), labels)];
  return rest === '' ? [label] : [label, `? ${rest}`];
}

/** Region codes of a list of names; an unknown name makes the list empty, and so the claim false. */
export function readNames(text: string): Codes {
  if (text === '') return [];
  const found = text
    .split(/, | och /)
    .map((name) => REGIONS.find(({ shortName }) => shortName === name)?.code);
  const known = found.flatMap((code) => code ?? []);
  return known.length === found.length ? known : [];
}

export function readName(text: string): RegionCode {
  const [code] = readNames(text);
  if (code === undefined) throw new Error(`"${text}" is no region.`);
  return code;
}

export const same = (a: Iterable<string>, b: Iterable<string>) =>
  [...a].toSorted().join() === [...b].toSorted().join();
/** "1 region" and "2 regioner": `words` are singular and plural. */
export const plural = (count: string, word: string, words: readonly [string, string]) =>
  word === words[count === '1' ? 0 : 1];
export const COUNTS: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
};

export function shared(see: Sight, group: Codes): readonly string[] {
  return see.data.themes
    .map(({ id }) => id)
    .filter((id) => group.every((code) => see.themes(code).has(id)));
}

export const known = (see: Sight, suffix: string) => suffix !== '' || !see.missing;
