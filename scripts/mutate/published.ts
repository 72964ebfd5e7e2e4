import { inject } from 'vitest';

// In place of the modules that src/testing/ reads and publishes the tests' edition with: what is published already.

export const publishProgramme = () => inject('published');
export const readAreas = () => ({
  value: inject('published').dataset?.areaSystem ?? null,
  issues: [],
});
export const PROGRAMME_FOLDER = '';
export const readProjectFiles = () => new Map();
export const areaFiles = () => new Map();
