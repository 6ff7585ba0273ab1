import path from 'node:path';
import type { Image, ImageVerdict } from './image.ts';

/** An image with all that the plan says of it. */
export interface PlannedImage {
  readonly image: Image;
  /** The folder of its module, absolute; empty where there is none, or several. */
  readonly module: string;
  /** Packages as its Dockerfile names them. */
  readonly packages: readonly string[];
  readonly verdict: ImageVerdict;
}

/** One leg of a matrix: what the action takes as inputs, relative to the workspace, and what people want to know. */
type MatrixLeg = Readonly<
  Record<'name' | 'context' | 'file' | 'target' | 'module' | 'packages' | 'build-args' | 'cache-scope', string>
>;

/** The affected images for `strategy.matrix`; every value is a text. */
export function matrixOf(
  images: readonly PlannedImage[],
  workspace: string,
): { readonly include: readonly MatrixLeg[] } {
  const relative = (at: string): string => path.relative(workspace, at).split(path.sep).join('/') || '.';
  const affected = images.filter(({ verdict }) => verdict.affected);
  return {
    include: affected.map(({ image, module, packages }) => ({
      name: image.name,
      context: relative(image.context),
      file: relative(image.file),
      target: image.target,
      module: module === '' ? '' : relative(module),
      packages: packages.join(' '),
      'build-args': Object.entries(image.buildArgs)
        .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}`)
        .join('\n'),
      'cache-scope': image.cacheScope,
    })),
  };
}
