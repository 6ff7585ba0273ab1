import { isKnownPlatform, meantPlatform } from '../../text/platform-match.ts';
import { shown } from '../inputs/input-reader.ts';
import { parseFields } from '../inputs/lists.ts';

/** What one node of a builder is to be made with. */
export interface NodeWish {
  readonly name: string | undefined;
  /** A docker context, or an address; without it buildx takes the docker context in use. */
  readonly endpoint: string | undefined;
  /** Each a line of CSV, as buildx reads it: `network=host`, or `"env.NO_PROXY=a,b"`. */
  readonly driverOptions: readonly string[];
  readonly buildkitdFlags: string | undefined;
  /** What the node builds, whatever it says itself; empty where it says so itself. */
  readonly platforms: readonly string[];
}

/** What is wrong with a driver option, as the end of a sentence. Values are not repeated: they may be secrets. */
export function driverOptionProblem(text: string): string | undefined {
  const advice = 'Write one option per line, as in `network=host` or `"env.NO_PROXY=a,b"`.';
  const fields = parseFields(text);
  if (fields === undefined) return `its double quotes cannot be parsed. ${advice}`;
  const bad = fields.find((field) => !/^\s*[^\s=]+\s*=/.test(field));
  return bad === undefined ? undefined : `an option lacks its name or its \`=\`. ${advice}`;
}

/** What is wrong with a platform, as the end of a sentence. Docker takes a processor that nobody knows, and nothing builds for it. */
export function platformProblem(text: string): string | undefined {
  // A name alone is a system or a processor, and a system may have its version (containerd, platforms.Parse).
  const isPlatform = /^[\w.-]+(?:\([\w.-]*\))?(?:\/[\w.-]+){0,2}$/.test(text);
  if (isPlatform && isKnownPlatform(text)) return undefined;
  const meant = isPlatform ? meantPlatform(text) : undefined;
  const advice =
    meant === undefined ? 'Write for example `linux/arm64` or `linux/arm/v7`.' : `Did you mean \`${meant}\`?`;
  return `\`${shown(text)}\` is not a platform. ${advice}`;
}

/** What is wrong with the name or the endpoint of a node, as the end of a sentence: neither may be read as a flag. */
export function wordProblem(text: string, what: 'name' | 'endpoint'): string | undefined {
  if (what === 'name')
    return /^[a-z][\w.-]*$/i.test(text)
      ? undefined
      : `\`${shown(text)}\` is not the name of a node. Begin with a letter, and use only letters, digits, \`.\`, \`_\` and \`-\`.`;
  return /^[^\s-]\S*$/.test(text)
    ? undefined
    : `\`${shown(text)}\` is not an endpoint. Write a docker context, or an address such as \`tcp://buildkit.example.com:1234\`.`;
}
