import { module } from '../given.ts';
import { ruleCases } from '../rule-cases.ts';

const run = (...lines: readonly string[]): readonly string[] => ['FROM golang:1.24', 'COPY . .', ...lines];

ruleCases(
  'go-get-in-build',
  [{ name: 'go get', dockerfile: run('RUN go get ./... && go build .'), at: [3], becomes: 'no patch' }],
  [
    { name: 'go install of a tool', dockerfile: run('RUN go install example.com/tool@v1.0.0') },
    {
      name: 'a module that is made in the image',
      dockerfile: run('RUN go mod init example.com/x', 'RUN go get example.com/lib@v1.0.0'),
    },
  ],
);

ruleCases(
  'go-mod-tidy-in-build',
  [
    {
      name: 'alone',
      dockerfile: run('RUN go mod tidy', 'RUN go build .'),
      at: [3],
      becomes: run('RUN go mod download', 'RUN go build .'),
    },
    {
      name: 'without a go.sum',
      dockerfile: run('RUN go mod tidy'),
      files: { 'go.mod': module['go.mod'] ?? '', 'main.go': '' },
      at: [3],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'go mod download', dockerfile: run('RUN go mod download') },
    { name: 'in a comment', dockerfile: run('# go mod tidy', 'RUN echo go mod tidy') },
  ],
);

ruleCases(
  'go-mod-vendor-in-build',
  [
    {
      name: 'alone, with a build that takes the folder because it is there',
      dockerfile: run('RUN go mod vendor', 'RUN go build .'),
      at: [3],
      becomes: run('RUN go mod download', 'RUN go build .'),
    },
    {
      name: 'beside make, which may ask for the folder',
      dockerfile: run('RUN go mod vendor', 'RUN make'),
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'with a flag',
      dockerfile: run('RUN go mod vendor -o deps', 'RUN go build .'),
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'vendor, then build',
      dockerfile: run('RUN go mod vendor && go build -mod=vendor .'),
      at: [3],
      becomes: 'no patch',
    },
  ],
  [{ name: '-mod=vendor alone', dockerfile: run('RUN go build -mod=vendor .') }],
);

ruleCases(
  'go-install-latest',
  [{ name: 'a tool', dockerfile: run('RUN go install example.com/tool@latest'), at: [3], becomes: 'no patch' }],
  [
    { name: 'a version', dockerfile: run('RUN go install example.com/tool@v1.2.3') },
    { name: 'a package of the module', dockerfile: run('RUN go install ./cmd/latest') },
  ],
);
