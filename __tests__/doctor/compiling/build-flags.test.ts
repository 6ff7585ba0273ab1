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
      name: 'a variable in the value of another flag',
      dockerfile: run('ARG VERSION', 'RUN go build -ldflags "-X main.version=$VERSION" -o /app .'),
      at: [4],
      becomes: run('ARG VERSION', 'RUN go build -trimpath -ldflags "-X main.version=$VERSION" -o /app .'),
    },
    {
      name: 'variables that are the whole value of another flag, and a part of a package',
      dockerfile: run('ARG FLAGS OUT NAME', 'RUN go build -ldflags="$FLAGS" -tags "$TAGS" -o "$OUT" ./cmd/$NAME'),
      at: [4],
      becomes: run(
        'ARG FLAGS OUT NAME',
        'RUN go build -trimpath -ldflags="$FLAGS" -tags "$TAGS" -o "$OUT" ./cmd/$NAME',
      ),
    },
    {
      name: 'an address in the value of another flag',
      dockerfile: run('RUN go build -ldflags "-X main.mail=me@example.com -X main.mode=-buildmode" .'),
      at: [3],
      becomes: run('RUN go build -trimpath -ldflags "-X main.mail=me@example.com -X main.mode=-buildmode" .'),
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
    { name: 'flags of a variable with a default', dockerfile: run('RUN go build "${FLAGS:--trimpath}" -o /app .') },
    { name: 'flags that only the shell knows', dockerfile: run('RUN go build $(cat flags) -o /app .') },
    { name: 'a plugin', dockerfile: run('RUN go build -buildmode=plugin -o /app.so .') },
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
