import { module } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const run = (...lines: readonly string[]): readonly string[] => [
  'FROM golang:1.24',
  ...lines,
  'COPY . .',
  'RUN go build .',
];

const sums = module['go.sum'] ?? '';
const incomplete = { ...module, 'go.sum': sums.replaceAll('lib', 'other') };

ruleCases(
  'goproxy-direct',
  [
    { name: 'by ENV', dockerfile: run('ENV GOPROXY=direct'), at: [2], becomes: run() },
    { name: 'by ENV without =', dockerfile: run('ENV GOPROXY direct'), at: [2], becomes: run() },
    {
      name: 'among others, in lines of their own',
      dockerfile: run('ENV CGO_ENABLED=0 \\', '    GOPROXY="direct" \\', '    GOOS=linux'),
      at: [2],
      becomes: run('ENV CGO_ENABLED=0 \\', '    GOOS=linux'),
    },
    {
      name: 'the default of an ARG, which a build argument may still set',
      dockerfile: run('ARG GOPROXY=direct'),
      at: [2],
      becomes: run('ARG GOPROXY'),
    },
    {
      name: 'before the command',
      dockerfile: [...run(), 'RUN GOPROXY=direct go mod download'],
      at: [4],
      becomes: [...run(), 'RUN go mod download'],
    },
    {
      name: 'modules that may be private',
      dockerfile: run('ENV GOPROXY=direct', 'ENV GOPRIVATE=git.example.com/*'),
      at: [2],
      becomes: 'no patch',
    },
    {
      name: 'an export, which would list all variables without it',
      dockerfile: [...run(), 'RUN export GOPROXY=direct && go mod download'],
      at: [4],
      becomes: 'no patch',
    },
    {
      name: 'a variable that something else reads',
      dockerfile: run('ARG GOPROXY=direct', 'RUN echo $GOPROXY'),
      at: [2],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'direct as the last resort', dockerfile: run('ENV GOPROXY=https://goproxy.cn,direct') },
    { name: 'a variable of another name', dockerfile: run('ENV MYGOPROXY=direct') },
  ],
);

ruleCases(
  'gosumdb-off',
  [
    { name: 'GOSUMDB', dockerfile: run('ENV GOSUMDB=off'), at: [2], becomes: run() },
    { name: 'GONOSUMDB of everything', dockerfile: run('ARG GONOSUMDB=*'), at: [2], becomes: run('ARG GONOSUMDB') },
    {
      name: 'before the command',
      dockerfile: ['FROM golang:1.24', 'COPY . .', 'RUN GOSUMDB=off go build .'],
      at: [3],
      becomes: ['FROM golang:1.24', 'COPY . .', 'RUN go build .'],
    },
    {
      name: 'a go.sum that lacks lines, for which the database would be asked',
      dockerfile: run('ENV GOSUMDB=off'),
      files: incomplete,
      at: [2],
      becomes: 'no patch',
    },
    {
      name: 'a tool by its version, for which the database would be asked',
      dockerfile: run('ENV GOSUMDB=off', 'RUN go install example.com/tool@v1.0.0'),
      at: [2],
      becomes: 'no patch',
    },
    { name: 'servers without TLS', dockerfile: run('ENV GOINSECURE=*'), at: [2], becomes: 'no patch' },
  ],
  [
    { name: 'private modules', dockerfile: run('ENV GOPRIVATE=git.example.com/*') },
    { name: 'a few modules', dockerfile: run('ENV GONOSUMDB=git.example.com/*') },
  ],
);

const builds = (command: string): readonly string[] => ['FROM golang:1.24', 'COPY . .', `RUN ${command}`];

ruleCases(
  'mod-mod-in-build',
  [
    { name: 'in GOFLAGS', dockerfile: run('ENV GOFLAGS=-mod=mod'), at: [2], becomes: run() },
    {
      name: 'in GOFLAGS before another flag',
      dockerfile: run('ENV GOFLAGS="-mod=mod -trimpath"'),
      at: [2],
      becomes: run('ENV GOFLAGS="-trimpath"'),
    },
    {
      name: 'in GOFLAGS after another flag',
      dockerfile: run('ENV GOFLAGS="-trimpath -mod=mod" CGO_ENABLED=0'),
      at: [2],
      becomes: run('ENV GOFLAGS="-trimpath" CGO_ENABLED=0'),
    },
    { name: 'as a flag', dockerfile: builds('go build -mod=mod .'), at: [3], becomes: builds('go build .') },
    { name: 'as two words', dockerfile: builds('go build -mod mod .'), at: [3], becomes: builds('go build .') },
    {
      name: 'a go.sum that lacks lines',
      dockerfile: builds('go build -mod=mod .'),
      files: { 'go.mod': module['go.mod'] ?? '', 'main.go': '' },
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'a vendor folder, which go would take then',
      dockerfile: builds('go build -mod=mod .'),
      files: { ...module, 'vendor/modules.txt': '# example.com/lib v1.0.0\n## explicit\nexample.com/lib\n' },
      at: [3],
      becomes: 'no patch',
    },
  ],
  [
    {
      name: 'a module that is made in the image',
      dockerfile: ['FROM golang:1.24', 'RUN go mod init example.com/x && go build -mod=mod example.com/y'],
    },
    { name: 'readonly', dockerfile: run('ENV GOFLAGS=-mod=readonly') },
    {
      name: 'a file of another name',
      dockerfile: ['FROM golang:1.24', 'COPY . .', 'RUN go build -modfile=other.mod .'],
    },
  ],
);

ruleCases(
  'go111module-off',
  [
    { name: 'off', dockerfile: run('ENV GO111MODULE=off'), at: [2], becomes: run() },
    {
      name: 'sources without their go.mod',
      dockerfile: ['FROM golang:1.24', 'ENV GO111MODULE=off', 'COPY main.go .', 'RUN go build main.go'],
      at: [2],
      becomes: 'no patch',
    },
    {
      name: 'packages that go get brings',
      dockerfile: ['FROM golang:1.24', 'ENV GO111MODULE=off', 'COPY . .', 'RUN go get ./... && go build .'],
      at: [2],
      becomes: 'no patch',
    },
  ],
  [{ name: 'on', dockerfile: run('ENV GO111MODULE=on') }],
);
