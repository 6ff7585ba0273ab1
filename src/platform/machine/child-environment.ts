type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the runner gives to this step alone: its inputs, the tokens of its job's services, what main tells post. And what makes a program
 * send telemetry: that is for the user's build (`telemetry/build-environment.ts`), and nothing of ours waits for a collector.
 */
const heldBack = /^(INPUT|ACTIONS|STATE|OTEL)_/;

/** With these buildx reaches the cache service for layers. https://docs.docker.com/build/cache/backends/gha/ */
const forLayers = [
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
] as const;

/**
 * The environment of a program that is started: what belongs to this step is in it only where the program's own arguments name
 * it, as `--build-arg NAME` or `--secret id=x,env=NAME` do, or where they ask for a layer cache of type gha. `added` is given on
 * purpose.
 */
export function childEnvironment(
  environment: Environment,
  argv: readonly string[],
  added: Environment = {},
): Readonly<Record<string, string>> {
  const named = new Set(argv.flatMap((word) => word.match(/\w+/g) ?? []));
  const usesLayers = argv.some((word) => /\btype\s*=\s*gha\b/i.test(word));
  const isGiven = (name: string): boolean =>
    !heldBack.test(name) || named.has(name) || (usesLayers && forLayers.some((each) => each === name));
  const own = Object.fromEntries(Object.entries(environment).filter(([name]) => isGiven(name)));
  return Object.fromEntries(
    Object.entries({ ...own, ...added }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
