import { inject } from 'vitest';

// Stand-ins for the modules with which src/testing/ publishes its edition; they return the one that publish-once.ts made.

export const publishProgramme = () => inject('published');
export const readAreas = () => ({
  value: inject('published').dataset?.areaSystem ?? null,
  issues: [],
});
export const PROGRAMME_FOLDER = '';
export const readProjectFiles = () => new Map();
export const areaFiles = () => new Map();
