/** The two caches of Go: the modules it downloads (GOMODCACHE) and what it compiles (GOCACHE). */
export type CacheKind = 'modules' | 'build';
