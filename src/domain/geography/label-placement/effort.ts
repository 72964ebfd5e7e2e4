import type { LABEL_TIERS } from '../labels';

/** How long places are looked for. */
export interface Effort {
  /** The heights of the map from which names may have other places, CSS pixels. */
  readonly tiers: readonly (typeof LABEL_TIERS)[number][];
  /** Between the places that are tried for a name, CSS pixels. */
  readonly step: number;
  /** The most places of a name that are weighed against those of others. */
  readonly kept: number;
  /** Changes that are tried, and how often that is begun anew. */
  readonly rounds: number;
  readonly restarts: number;
}

/** Some minutes for twenty names: for places that are kept. */
export const THOROUGH: Effort = {
  tiers: [230, 300, 380, 440, 540, 735, 800, 1000, 1400, 2200],
  step: 5,
  kept: 1000,
  rounds: 150_000,
  restarts: 8,
};

/** Five seconds for twenty names and fifteen for sixty, on a slow machine: somebody waits for it. */
export const QUICK: Effort = {
  tiers: [300, 440, 610, 1000, 2200],
  step: 10,
  kept: 200,
  rounds: 10_000,
  restarts: 1,
};
