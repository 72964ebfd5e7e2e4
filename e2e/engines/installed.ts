import { existsSync, readFileSync } from 'node:fs';
import type { EngineName } from './browser';

/** The engines that scripts/setup.mjs found, with the paths of their browsers. */
export const INSTALLED: Readonly<Partial<Record<EngineName, string>>> = existsSync('.engines.json')
  ? (JSON.parse(readFileSync('.engines.json', 'utf8')) as Partial<Record<EngineName, string>>)
  : {};
