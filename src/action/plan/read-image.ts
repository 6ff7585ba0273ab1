import path from 'node:path';
import type { Image } from '../../plan/image.ts';
import { imageReads, type ImageReads } from '../../plan/reads/image-reads.ts';
import { ignoreFile } from '../../context/docker-ignore.ts';
import { type GoDockerfile, readDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';

/** An image with its Dockerfile as it means it for each platform. */
export interface ReadImage {
  readonly image: Image;
  readonly platforms: readonly ReadPlatform[];
  /** The Dockerfile, and what it leads to when it is a link. */
  readonly dockerfiles: readonly string[];
  /** `files`: those that decide it, or would if they were there. */
  readonly ignore: { readonly files: readonly string[]; readonly isIgnored: (file: string) => boolean };
}

interface ReadPlatform {
  readonly platform: string;
  readonly resolved: GoDockerfile;
  readonly reads: ImageReads;
}

/** Reads a Dockerfile for the platforms of the plan. Throws `ConfigError` where it cannot be read, with its place. */
export async function readImage(
  { checkout }: Pick<Services, 'checkout'>,
  image: Image,
  platforms: readonly string[],
  root: string,
): Promise<ReadImage> {
  const { file, context } = image;
  const text = await checkout.readText(file);
  const told = path.relative(root, file);
  const place = image.place === '' ? '' : `${image.place}: `;
  if (text === undefined)
    throw new ConfigError(`${place}there is no Dockerfile at \`${told}\`. Name it with \`file\`.`);
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') throw new ConfigError(`${told}:${parsed.line}: ${parsed.message}`);
  const [ignore, real] = await Promise.all([ignoreFile(checkout, file, context), checkout.realPath(file)]);
  const read = (image.platforms.length > 0 ? image.platforms : platforms).map((platform) => {
    const { target, buildArgs, contexts } = image;
    const buildContexts = Object.keys(contexts);
    const scope = { buildArgs, target, platform, buildPlatform: platform, buildContexts };
    const resolved = readDockerfile(parsed.dockerfile, scope, () => undefined);
    if (resolved.target === undefined)
      throw new ConfigError(`${place}\`${told}\` has no stage \`${target}\`. Write one of its stages as \`target\`.`);
    return { platform, resolved, reads: imageReads(resolved) };
  });
  return {
    image,
    platforms: read,
    dockerfiles: [...new Set([file, real])],
    ignore: { files: [...new Set([`${file}.dockerignore`, ignore.file])], isIgnored: ignore.isIgnored },
  };
}
