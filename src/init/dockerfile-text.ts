/** What a Dockerfile for a program is made from. Each text is known to be plain: none has a meaning for a shell. */
export interface NewDockerfile {
  /** The tag of the Go image, as in `1.26`. */
  readonly goVersion: string;
  /** The folder of the program, from the module's folder; empty for that folder. */
  readonly program: string;
  /** The name of the binary. */
  readonly name: string;
  /** Files that `go mod download` needs, by their folders; empty when there is nothing to download. */
  readonly moduleFiles: readonly (readonly [folder: string, files: readonly string[]])[];
  readonly usesCgo: boolean;
  readonly certificates: boolean;
  readonly timeZones: boolean;
  readonly ports: readonly number[];
}

const modulesMount = '--mount=type=cache,target=/go/pkg/mod';
const buildMount = '--mount=type=cache,target=/root/.cache/go-build';

/** A Dockerfile with a stage that compiles, with cache mounts, and an image that holds the program and what it needs. */
export function dockerfileText(facts: NewDockerfile): string {
  return `${[...buildStage(facts), '', ...imageStage(facts)].join('\n')}\n`;
}

function buildStage(facts: NewDockerfile): readonly string[] {
  const { moduleFiles, usesCgo } = facts;
  const hasModules = moduleFiles.length > 0;
  const copies = moduleFiles.map(([folder, files]) => {
    const at = folder === '' ? '' : `${folder}/`;
    return `COPY ${files.map((file) => `${at}${file}`).join(' ')} ./${at}`;
  });
  const modules = hasModules
    ? [
        '# Modules change less often than code, so they have a layer of their own.',
        ...copies,
        `RUN ${modulesMount} \\`,
        '    go mod download',
        '',
      ]
    : [];
  const mounts = [...(hasModules ? [modulesMount] : []), buildMount];
  const compile = [
    usesCgo ? 'CGO_ENABLED=1' : 'CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH',
    `go build -trimpath${tags(facts)} -ldflags='-s -w' -o /out/${facts.name} ${packageOf(facts)}`,
  ];
  return [
    ...from(facts),
    'WORKDIR /src',
    '',
    ...modules,
    'COPY . .',
    ...(usesCgo ? [] : ['ARG TARGETOS TARGETARCH']),
    `RUN ${[...mounts, ...compile].join(' \\\n    ')}`,
  ];
}

function from({ usesCgo, goVersion }: NewDockerfile): readonly string[] {
  return usesCgo
    ? [
        '# The program uses cgo. It is compiled on the platform that it is for, and runs on the C library of the same Debian.',
        `FROM golang:${goVersion}-trixie AS build`,
      ]
    : [
        "# Compiles on the builder's own platform for all others, without emulation.",
        `FROM --platform=$BUILDPLATFORM golang:${goVersion} AS build`,
      ];
}

/** The distroless image has time zones; for an empty one they are compiled into the program. */
function tags({ usesCgo, timeZones }: NewDockerfile): string {
  return timeZones && !usesCgo ? ' -tags timetzdata' : '';
}

function packageOf({ program }: NewDockerfile): string {
  return program === '' ? '.' : `./${program}`;
}

function imageStage({ usesCgo, certificates, name, ports }: NewDockerfile): readonly string[] {
  const certificate = '/etc/ssl/certs/ca-certificates.crt';
  return [
    usesCgo ? 'FROM gcr.io/distroless/cc-debian13:nonroot' : 'FROM scratch',
    ...(certificates && !usesCgo
      ? ['# Certificates of the public authorities, for TLS.', `COPY --from=build ${certificate} ${certificate}`]
      : []),
    `COPY --from=build /out/${name} /${name}`,
    'USER 65532:65532',
    ...(ports.length > 0 ? [`EXPOSE ${ports.join(' ')}`] : []),
    `ENTRYPOINT ["/${name}"]`,
  ];
}
