import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const folder = path.join(import.meta.dirname, '../../examples/recipes');
const own = 'cached-go-docker-build/cached-go-docker-build';
/** Steps that use the mounts of the builder. */
const building = [`${own}@v1`, `${own}/mounts@v1`, 'docker/build-push-action@v7'];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on': string | readonly string[];
  readonly needs?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** What stands on this machine for what the recipes name. */
export interface RecipeSurroundings {
  /** Texts of the recipes, and what takes their place: hosts, folders. `{recipe}` in it is the recipe's name. */
  readonly names: Readonly<Record<string, string>>;
  /** Further inputs of the action, by job: `air-gapped-modules`. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The environment of those steps of a job that use the builder. */
  readonly env: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Jobs that keep the modules that all others restore. */
  readonly first: string;
}

/** The names of all recipes, which are those of their files. */
export async function recipeNames(): Promise<readonly string[]> {
  return (await readdir(folder)).map((file) => path.basename(file, '.yml')).toSorted();
}

/**
 * One workflow with the jobs of all recipes, called `<recipe>-<job>`, so that one run of act has them all. A job finds an empty cache mount,
 * as on a runner that is new, in a namespace of its own.
 */
export async function workflowOfRecipes({ names, inputs, env, first }: RecipeSurroundings): Promise<string> {
  const jobs: Record<string, unknown> = {};
  for (const recipe of await recipeNames()) {
    let text = await readFile(path.join(folder, `${recipe}.yml`), 'utf8');
    for (const [name, standIn] of Object.entries(names))
      text = text.replaceAll(name, standIn.replace('{recipe}', recipe));
    const { jobs: of } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
    for (const [job, given] of Object.entries(of)) {
      const name = `${recipe}-${job}`;
      const needs = given.needs === undefined ? first : `${recipe}-${given.needs}`;
      const namespace = `BUILDKIT_CACHE_MOUNT_NS=\${{ vars.NAMESPACE }}-${name}`;
      jobs[name] = {
        ...given,
        'runs-on': 'ubuntu-latest',
        ...(name === first ? { needs: undefined } : { needs }),
        steps: given.steps.map((step) =>
          building.includes(step.uses ?? '')
            ? { ...step, env: env[name], with: { ...step.with, 'build-args': namespace, ...inputs[name] } }
            : step,
        ),
      };
    }
  }
  return stringify({ name: 'Recipes', on: 'push', jobs });
}
