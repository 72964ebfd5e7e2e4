import type { GenericSchema, InferOutput } from 'valibot';

/** A value as a schema has it, in which nothing may be changed. */
export type ValueOf<Schema extends GenericSchema> = Frozen<InferOutput<Schema>>;

export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
