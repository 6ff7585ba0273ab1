import * as v from 'valibot';

export const cacheKindSchema = v.picklist(['modules', 'build']);

/** The two caches of Go: the modules it downloads (GOMODCACHE) and what it compiles (GOCACHE). */
export type CacheKind = v.InferOutput<typeof cacheKindSchema>;
