import type { Dockerfile } from '../syntax/parse.ts';

/** The folder of the build cache below the user's cache folder, as Go has it. */
export const GO_BUILD_FOLDER = 'go-build';

/** The same of Microsoft's build of Go since 1.26 (github.com/microsoft/go, pull request 1998). */
export const MICROSOFT_BUILD_FOLDER = 'ms-go-build';

const FIRST_MINOR = 26;
const IMAGE = /(?:^|\/)microsoft\/golang(?![\w./-])/;

/** The name of that folder for the Go of an image. `version`: GOLANG_VERSION, where the image could be inspected. */
export function buildFolderOf(reference: string, version = ''): string {
  if (!IMAGE.test(reference)) return GO_BUILD_FOLDER;
  const tag = /:([\w.-]+)(?:@|$)/.exec(reference)?.[1] ?? '';
  // Without a version it is the newest.
  const minor = /^1\.(\d+)/.exec(version === '' ? tag : version)?.[1];
  return minor !== undefined && Number(minor) < FIRST_MINOR ? GO_BUILD_FOLDER : MICROSOFT_BUILD_FOLDER;
}

/** Its archives, its package for Debian and Ubuntu, and that of Azure Linux, whose Go it is. */
const INSTALLED = /\baka\.ms\/golang\b|\bmsft-golang\b|\btdnf\b[^\n;&|]*\sgolang\b/;

/** The line of a Dockerfile that takes it: a FROM, a COPY of its image, or a RUN that installs it. */
export function microsoftGoLine({ stages }: Pick<Dockerfile, 'stages'>): number | undefined {
  const written = stages.flatMap(({ line, base, instructions }) => [
    { line, images: [base], text: '' },
    ...instructions.map(({ line: at, flags, args }) => ({
      line: at,
      images: flags.map(({ value }) => value),
      text: args,
    })),
  ]);
  const isMicrosoft = (image: string): boolean => buildFolderOf(image) === MICROSOFT_BUILD_FOLDER;
  return written.find(({ images, text }) => images.some(isMicrosoft) || INSTALLED.test(text))?.line;
}
