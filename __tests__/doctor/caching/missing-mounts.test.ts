import { module } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const stage = (download: string, build: string): readonly string[] => [
  'FROM golang:1.24 AS build',
  'WORKDIR /src',
  'COPY go.mod go.sum ./',
  download,
  'COPY . .',
  build,
  'FROM alpine:3.22',
  'COPY --from=build /app /app',
];
const modules = '--mount=type=cache,target=/go/pkg/mod';
const packages = '--mount=type=cache,target=/root/.cache/go-build';
const vendored = {
  'go.mod': module['go.mod'] ?? '',
  'go.sum': module['go.sum'] ?? '',
  'vendor/modules.txt': '# example.com/lib v1.0.0\n## explicit\nexample.com/lib\n',
  'main.go': '',
};

const plainest = ['FROM golang:1.24', 'WORKDIR /src', 'COPY . .', 'RUN go build -o app .', 'CMD ["./app"]'];
const mounted = (flag: string): readonly string[] => plainest.map((line) => line.replace('RUN go', `RUN ${flag} go`));

ruleCases(
  'module-cache-mount-missing',
  [
    {
      name: 'a single stage whose program needs nothing else of the image',
      dockerfile: plainest,
      at: [4],
      becomes: mounted(modules),
    },
    {
      name: 'a single stage whose program may call go',
      dockerfile: plainest,
      seen: { readsFiles: 'main.go' },
      at: [4],
      becomes: 'no patch',
    },
    {
      name: 'a single stage that starts a script',
      dockerfile: [...plainest.slice(0, -1), 'ENTRYPOINT ["./start"]', 'CMD ["./app"]'],
      at: [4],
      becomes: 'no patch',
    },
    {
      name: 'a stage that the image is built FROM',
      dockerfile: ['FROM golang:1.24 AS build', ...plainest.slice(1, 4), 'FROM build', 'CMD ./app && go version'],
      at: [4],
      becomes: 'no patch',
    },
    {
      name: 'RUNs that download and compile',
      dockerfile: stage('RUN go mod download', 'RUN go build -o /app .'),
      at: [4],
      becomes: stage(`RUN ${modules} go mod download`, `RUN ${modules} go build -o /app .`),
    },
    {
      name: 'a RUN that has it not where another one has',
      dockerfile: stage(`RUN ${modules} go mod download`, 'RUN go build -o /app .'),
      at: [6],
      becomes: stage(`RUN ${modules} go mod download`, `RUN ${modules} go build -o /app .`),
    },
    {
      name: 'a download with a login that the RUN that compiles lacks',
      dockerfile: stage('RUN --mount=type=ssh go mod download', 'RUN go build -o /app .'),
      at: [4],
      becomes: 'no patch',
    },
    {
      name: 'a login that both have',
      dockerfile: stage(
        'RUN --mount=type=secret,id=netrc go mod download',
        'RUN --mount=type=secret,id=netrc go build -o /app .',
      ),
      at: [4],
      becomes: stage(
        `RUN ${modules} --mount=type=secret,id=netrc go mod download`,
        `RUN ${modules} --mount=type=secret,id=netrc go build -o /app .`,
      ),
    },
    {
      name: 'the folder that GOMODCACHE names',
      dockerfile: [
        'FROM golang:1.24 AS build',
        'ENV GOMODCACHE=/cache/mod',
        'COPY . .',
        'RUN go build -o /app .',
        'FROM scratch',
        'COPY --from=build /app /',
      ],
      at: [4],
      becomes: [
        'FROM golang:1.24 AS build',
        'ENV GOMODCACHE=/cache/mod',
        'COPY . .',
        'RUN --mount=type=cache,target=/cache/mod go build -o /app .',
        'FROM scratch',
        'COPY --from=build /app /',
      ],
    },
  ],
  [
    {
      name: 'modules in a layer for a RUN without a network',
      dockerfile: stage('RUN go mod download', 'RUN --network=none go build -o /app .'),
    },
    {
      name: 'all have it',
      dockerfile: stage(`RUN ${modules} go mod download`, `RUN ${modules} ${packages} go build -o /app .`),
    },
    {
      name: 'a module that requires no other',
      dockerfile: ['FROM golang:1.24 AS build', 'COPY . .', 'RUN go build -o /app .'],
      files: { 'go.mod': 'module example.com/app\n\ngo 1.24\n', 'main.go': '' },
    },
    {
      name: 'an image that runs go, and may need its modules',
      dockerfile: [...plainest.slice(0, -1), 'CMD ["go", "test", "./..."]'],
    },
    { name: 'an image for whoever starts something in it', dockerfile: plainest.slice(0, -1) },
    {
      name: 'vendored modules',
      dockerfile: [
        'FROM golang:1.24 AS build',
        'COPY . .',
        'RUN go build -o /app .',
        'FROM scratch',
        'COPY --from=build /app /',
      ],
      files: vendored,
    },
    {
      name: 'a RUN that takes all from a vendor folder that the build makes',
      dockerfile: stage(`RUN ${modules} go mod vendor`, 'RUN CGO_ENABLED=0 go build -mod=vendor -o /app .'),
    },
    {
      name: 'nothing but go version',
      dockerfile: ['FROM golang:1.24 AS build', 'RUN go version > /v', 'FROM scratch', 'COPY --from=build /v /'],
    },
    {
      name: 'a stage that reads the cache',
      dockerfile: stage(
        'RUN go mod download',
        'RUN cp -r /go/pkg/mod/example.com/lib@v1.0.0 /lib && cp /go/pkg/mod/cache/lock / && go build -o /app .',
      ),
    },
  ],
);

ruleCases(
  'build-cache-mount-missing',
  [
    {
      name: 'a single stage',
      dockerfile: plainest,
      at: [4],
      becomes: mounted(packages),
    },
    {
      name: 'a single stage whose program is found by PATH',
      dockerfile: [
        ...plainest.slice(0, 3),
        'RUN go build -o=/usr/local/bin/shop .',
        'ENTRYPOINT ["shop"]',
        'CMD ["serve"]',
      ],
      at: [4],
      becomes: [
        ...plainest.slice(0, 3),
        `RUN ${packages} go build -o=/usr/local/bin/shop .`,
        'ENTRYPOINT ["shop"]',
        'CMD ["serve"]',
      ],
    },
    {
      name: 'a RUN that compiles, and not the one that only downloads',
      dockerfile: stage(`RUN ${modules} go mod download`, `RUN ${modules} \\\n    go build -o /app .`).flatMap((line) =>
        line.split('\n'),
      ),
      at: [6],
      becomes: stage(`RUN ${modules} go mod download`, `RUN ${packages} ${modules} \\\n    go build -o /app .`).flatMap(
        (line) => line.split('\n'),
      ),
    },
  ],
  [
    { name: 'it is there', dockerfile: stage('RUN go mod download', `RUN ${packages} go build -o /app .`) },
    {
      name: 'a mount above, which another rule tells',
      dockerfile: stage('RUN go mod download', 'RUN --mount=type=cache,target=/root/.cache go build -o /app .'),
    },
    {
      name: 'a RUN that only lists modules',
      dockerfile: stage('RUN go list -m all > /modules', `RUN ${packages} go build -o /app .`),
    },
    {
      name: 'a stage that only downloads',
      dockerfile: ['FROM golang:1.24 AS build', 'COPY go.mod go.sum ./', 'RUN go mod download', 'FROM alpine:3.22'],
    },
  ],
);
