import { ruleCases } from '../rule-cases.ts';

const run = (...lines: readonly string[]): readonly string[] => [
  'FROM golang:1.24',
  ...lines,
  'COPY . .',
  'RUN go build .',
];

ruleCases(
  'goproxy-direct',
  [
    { name: 'by ENV', dockerfile: run('ENV GOPROXY=direct'), at: [2], becomes: 'no patch' },
    {
      name: 'before the command',
      dockerfile: [...run(), 'RUN GOPROXY=direct go mod download'],
      at: [4],
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
    { name: 'GOSUMDB', dockerfile: run('ENV GOSUMDB=off'), at: [2], becomes: 'no patch' },
    { name: 'GONOSUMDB of everything', dockerfile: run('ARG GONOSUMDB=*'), at: [2], becomes: 'no patch' },
  ],
  [
    { name: 'private modules', dockerfile: run('ENV GOPRIVATE=git.example.com/*') },
    { name: 'a few modules', dockerfile: run('ENV GONOSUMDB=git.example.com/*') },
  ],
);

ruleCases(
  'mod-mod-in-build',
  [
    { name: 'in GOFLAGS', dockerfile: run('ENV GOFLAGS=-mod=mod'), at: [2], becomes: 'no patch' },
    {
      name: 'as a flag',
      dockerfile: ['FROM golang:1.24', 'COPY . .', 'RUN go build -mod=mod .'],
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
  [{ name: 'off', dockerfile: run('ENV GO111MODULE=off'), at: [2], becomes: 'no patch' }],
  [{ name: 'on', dockerfile: run('ENV GO111MODULE=on') }],
);
