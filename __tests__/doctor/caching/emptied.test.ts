import { ruleCases } from '../rule-cases.ts';

const run = (...lines: readonly string[]): readonly string[] => ['FROM golang:1.24', 'COPY . .', ...lines];

ruleCases(
  'cache-emptied',
  [
    {
      name: 'after the build',
      dockerfile: run('RUN go build -o /app . && go clean -cache -modcache'),
      at: [3],
      becomes: run('RUN go build -o /app .'),
    },
    {
      name: 'as the last line',
      dockerfile: run('RUN go build -o /app . \\', '    && go clean -modcache', 'CMD ["/app"]'),
      at: [3],
      becomes: run('RUN go build -o /app .', 'CMD ["/app"]'),
    },
    {
      name: 'in the middle',
      dockerfile: run('RUN go vet ./... \\', '    && go clean -cache \\', '    && go build -o /app .'),
      at: [3],
      becomes: run('RUN go vet ./... \\', '    && go build -o /app .'),
    },
    {
      name: 'alone',
      dockerfile: run('RUN go build -o /app .', 'RUN go clean -cache', 'CMD ["/app"]'),
      at: [4],
      becomes: run('RUN go build -o /app .', 'CMD ["/app"]'),
    },
    {
      name: 'by rm',
      dockerfile: run('RUN go build -o /app . && rm -rf /root/.cache/go-build'),
      at: [3],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'go clean of the module itself', dockerfile: run('RUN go clean && go build -o /app .') },
    { name: 'the cache of tests', dockerfile: run('RUN go clean -testcache && go test ./...') },
    { name: 'rm of something else', dockerfile: run('RUN go build -o /app . && rm -rf /src') },
  ],
);

ruleCases(
  'compiles-all-anew',
  [
    {
      name: 'go build -a',
      dockerfile: run('RUN CGO_ENABLED=0 go build -a -installsuffix cgo -o /app .'),
      at: [3],
      becomes: run('RUN CGO_ENABLED=0 go build -installsuffix cgo -o /app .'),
    },
    {
      name: '-a among the flags, on a line of its own',
      dockerfile: run('RUN go build \\', '    -a \\', '    -o /app .'),
      at: [3],
      becomes: 'no patch',
    },
  ],
  [
    { name: 'an argument of the program', dockerfile: run('RUN go run ./cmd/gen -a') },
    { name: '-asmflags', dockerfile: run('RUN go build -asmflags=-trimpath -o /app .') },
  ],
);
