import { inspect } from 'node:util';

/** What to do about an error that is nobody's but ours. */
export const howToReport =
  'This is an error of cached-go-docker-build itself. ' +
  'Please report it at https://github.com/cached-go-docker-build/cached-go-docker-build/issues with this text.';

const mostCauses = 5;

/** The stack of an error and of what caused it. Not by `instanceof`: an error of another realm is no Error of this one. */
export function stackText(error: unknown): string {
  const causes: string[] = [];
  let at: unknown = error;
  while (at !== undefined && causes.length < mostCauses) {
    const stack = typeof at === 'object' && at !== null && 'stack' in at ? at.stack : undefined;
    causes.push(typeof stack === 'string' ? stack : inspect(at));
    at = typeof at === 'object' && at !== null && 'cause' in at ? at.cause : undefined;
  }
  return causes.join('\ncaused by ');
}
