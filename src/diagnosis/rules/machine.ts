import type { Rule } from './rule.ts';

/** The disk, the memory and the processor of the node that builds. */
export const machineRules: readonly Rule[] = [
  {
    id: 'disk-full',
    heading: 'no space left on device',
    pattern: 'no space left on device|disk quota exceeded',
    rank: 'machine',
    cause: 'The disk of the builder has no space or no inodes left.',
    remedy:
      'Free space before this step (`docker system prune --all --force`, unused tool folders of the runner), use a larger disk, or limit what BuildKit keeps in `builder-config`. `df -h` and `df -i` show which of both is used up.',
    fetch: 'final',
  },
  {
    id: 'out-of-memory',
    heading: 'signal: killed',
    pattern:
      '(/|go tool )(compile|link|asm|cgo|vet): signal: killed|cannot allocate memory|runtime: out of memory|fatal error: out of memory|fatal error: killed|^killed$|collect2: fatal error: ld terminated with signal 9|did not complete successfully: exit code: 137|resourceexhausted: process',
    rank: 'machine',
    cause: 'The node ran out of memory, so the kernel ended a process of the build.',
    remedy:
      'Compile fewer packages at a time (`go build -p 2`), do not run this stage beside others, or use a runner with more memory.',
  },
  {
    id: 'exec-format',
    heading: 'exec format error',
    pattern: 'exec format error',
    rank: 'machine',
    cause:
      '"exec format error": the program is for another platform than the builder\'s node, which has no emulator for it.',
    remedy:
      'Compile in a stage with `FROM --platform=$BUILDPLATFORM …`, `ARG TARGETOS TARGETARCH` and `RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build …`; for other RUNs set up QEMU (`docker/setup-qemu-action`), or use a node of that platform.',
  },
  {
    id: 'cache-folder',
    heading: 'failed to initialize build cache at …: permission denied',
    pattern:
      'failed to initialize build cache|could not create module cache|build cache is required, but could not be located|module cache not found: neither|GOCACHE is not defined and neither|mkdir /(go|root/go)/pkg/mod[^ :]*: (permission denied|read-only file system)',
    by: 'module',
    rank: 'cause',
    cause:
      'Go may not write to its cache folder, or does not know where it is: the user of this RUN has no such folder.',
    remedy:
      'Set `ENV GOCACHE=/tmp/go-build GOMODCACHE=/tmp/go-mod` in the stage, or run go as root and change the user in the last stage.',
    fetch: 'final',
  },
  {
    id: 'go-file-access',
    heading: 'go: open …go.mod: read-only file system',
    pattern: 'read-only file system|(mkdir|open) [^ ]+: permission denied',
    by: 'module',
    rank: 'cause',
    cause: 'Go may not read or write a file or folder that the line names.',
    remedy:
      'Run go as a user who may use it, on a mount that is not read-only. If it is go.mod or go.sum, commit both complete (`go mod tidy`), so that the build does not change them.',
    fetch: 'final',
  },
];
