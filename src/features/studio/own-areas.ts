import * as v from 'valibot';
import { programmeFacts } from '../../domain/model/programme-facts';
import type { IssueReport } from './report';

/** Areas that spreadsheets are matched against, instead of those that are published. */
export const ownAreas = v.object({
  file: v.string(),
  bytes: v.instance(ArrayBuffer),
  /** The properties that hold ids and names; null where they are guessed. */
  chosen: v.nullable(v.object({ id: v.string(), name: v.string() })),
  programme: programmeFacts,
});
export type OwnAreas = Readonly<v.InferOutput<typeof ownAreas>>;
export type ChosenProperties = NonNullable<OwnAreas['chosen']>;
/** A file of areas that somebody has brought, and which of its properties are used. */
export type AreasSource = Omit<OwnAreas, 'programme'>;

/** What has begun to be worked out. */
export type AreasStage = 'read' | 'borders' | 'fine' | 'coarse' | 'labels';

export interface AreasReport {
  /** The properties of its features, with the first values. */
  readonly properties: readonly { readonly name: string; readonly sample: readonly string[] }[];
  readonly chosen: ChosenProperties;
  readonly issues: readonly IssueReport[];
  /** Null if any issue is an error. */
  readonly found: FoundAreas | null;
}

export interface FoundAreas {
  readonly count: number;
  /** How many pairs share a border. */
  readonly borders: number;
  /** The names of those that share none. */
  readonly withoutBorder: readonly string[];
  /** Their outlines as the path of an SVG, and the box that they fill in it. */
  readonly path: string;
  readonly viewBox: string;
}
