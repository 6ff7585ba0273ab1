import { ruleCases } from '../rule-cases.ts';

const run = (...lines: readonly string[]): readonly string[] => ['FROM golang:1.24', 'COPY . .', ...lines];

ruleCases(
  'trimpath-missing',
  [
    {
      name: 'go build',
      dockerfile: run('RUN CGO_ENABLED=0 go build -o /app .'),
      at: [3],
      becomes: run('RUN CGO_ENABLED=0 go build -trimpath -o /app .'),
    },
    {
      name: '-C, which must stay the first flag',
      dockerfile: run('RUN go build -C /src -o /app .'),
      at: [3],
      becomes: run('RUN go build -C /src -trimpath -o /app .'),
    },
    {
      name: 'two commands of one RUN',
      dockerfile: run('RUN go build -o /a ./a && go -C /src build -o /b ./b'),
      at: [3],
      becomes: 'no patch',
    },
    {
      name: 'go install',
      dockerfile: run('RUN go install ./cmd/...'),
      at: [3],
      becomes: run('RUN go install -trimpath ./cmd/...'),
    },
  ],
  [
    { name: 'the flag', dockerfile: run('RUN go build -trimpath -o /app .') },
    { name: 'the flag in GOFLAGS', dockerfile: run('ENV GOFLAGS=-trimpath', 'RUN go build -o /app .') },
    { name: 'a debug build', dockerfile: run('RUN go build -gcflags="all=-N -l" -o /app .') },
    { name: 'a tool of another module', dockerfile: run('RUN go install example.com/tool@v1.0.0') },
    { name: 'flags of a variable', dockerfile: run('ARG FLAGS', 'RUN go build $FLAGS -o /app .') },
    { name: 'tests', dockerfile: run('RUN go test ./...') },
  ],
);

ruleCases(
  'time-in-ldflags',
  [
    {
      name: 'date',
      dockerfile: run('RUN go build -ldflags "-X main.date=$(date -u +%F)" -o /app .'),
      at: [3],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'an argument', dockerfile: run('ARG DATE', 'RUN go build -ldflags "-X main.date=$DATE" -o /app .') },
    { name: 'date beside the build', dockerfile: run('RUN date && go build -ldflags "-X main.v=1" -o /app .') },
  ],
);
