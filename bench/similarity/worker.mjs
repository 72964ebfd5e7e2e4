import { register } from 'tsx/esm/api';

// A worker does not inherit how its parent reads TypeScript.
register();
await import('./compute.ts');
