import type { Rule } from './rule.ts';

/** What is wrong with the Dockerfile, its context or its stages. */
export const dockerfileRules: readonly Rule[] = [
  {
    id: 'no-shell',
    heading: 'exec: "/bin/sh": stat /bin/sh: no such file or directory',
    pattern: 'exec: "/bin/(ba)?sh": stat /bin/(ba)?sh: no such file|exec: "(ba|a)?sh": executable file not found',
    rank: 'cause',
    cause: 'The stage has no shell, which a RUN needs: it is FROM scratch or a distroless image.',
    remedy:
      'Do the work in an earlier stage and COPY its result with `COPY --from`, or write the RUN as a JSON list of a program that is there.',
  },
  {
    id: 'go-not-found',
    heading: 'go: not found',
    pattern: '(^|[ /])sh: ([0-9]+: |line [0-9]+: )?go: (command )?not found|exec: "go": executable file not found',
    rank: 'cause',
    cause: 'There is no go in the PATH of this stage.',
    remedy:
      'Build the stage FROM a golang image, or put /usr/local/go/bin into PATH (`ENV PATH=/usr/local/go/bin:$PATH`).',
  },
  {
    id: 'program-not-found',
    heading: '/bin/sh: …: not found',
    pattern:
      '(^|[ /])(ba|a)?sh: ([0-9]+: |line [0-9]+: )?[a-z0-9_./+-]+: (command )?not found$|exec: "[a-z0-9_.+-]+": executable file not found in \\$PATH',
    rank: 'symptom',
    cause: 'The stage lacks a program that the RUN calls.',
    remedy:
      'Install it in the stage before this RUN (`apk add --no-cache make`, `apt-get update && apt-get install -y make`).',
  },
  {
    id: 'copy-not-found',
    heading: 'failed to compute cache key: …: not found',
    pattern: 'failed to calculate checksum of ref [^ ]+: "[^"]+": not found|lstat [^ ]+: no such file or directory',
    by: 'buildkit',
    rank: 'cause',
    cause:
      'What COPY or ADD names is not there: it is not in the context, a line of .dockerignore excludes it, or the earlier stage has not made it.',
    remedy:
      'Compare the path with the root of the context (`context`), with .dockerignore (`!go.sum` brings a file back), and with the outputs of the stage in `--from`.',
  },
  {
    id: 'vcs-stamping',
    heading: 'error obtaining VCS status: exit status 128',
    pattern: 'error obtaining VCS status',
    rank: 'cause',
    cause:
      'Go wants to stamp the program with the commit, and git does not understand the .git folder that is in the image.',
    remedy:
      'Exclude .git in .dockerignore, or build with `-buildvcs=false` (`goflags: -buildvcs=false`). For the stamp, copy the whole .git folder and install git.',
  },
  {
    id: 'old-buildx',
    heading: 'unknown flag: --…',
    pattern: '^unknown flag: --',
    by: 'buildkit',
    rank: 'cause',
    cause: 'Buildx does not know a flag of this build: it is older than the flag, or the flag is misspelt.',
    remedy:
      'Install a newer Buildx before the build (`docker/setup-buildx-action`), or leave out the input that the flag comes from.',
  },
  {
    id: 'unknown-flag',
    heading: 'dockerfile parse error on line …: unknown flag: --…',
    pattern: "dockerfile parse error[^:]*: (unknown flag: |unexpected key '[a-z-]+' in|invalid field ')",
    by: 'buildkit',
    rank: 'cause',
    cause: 'The frontend that reads the Dockerfile is older than a flag in it, or the flag is misspelt.',
    remedy:
      'Write `# syntax=docker/dockerfile:1` as the first line (`docker/dockerfile:1-labs` for flags that are new), or correct the flag.',
  },
  {
    id: 'unknown-instruction',
    heading: 'dockerfile parse error on line …: unknown instruction',
    pattern: 'dockerfile parse error|unknown instruction: |file with no instructions',
    by: 'buildkit',
    rank: 'symptom',
    cause: 'BuildKit cannot read the Dockerfile.',
    remedy:
      'Correct the line. A line that belongs to the RUN above it needs a backslash at the end of that line, or a here-document.',
  },
  {
    id: 'target-not-found',
    heading: 'target stage "…" could not be found',
    pattern: 'target stage "[^"]*" could not be found|stage "?[^ ]+"? not found',
    by: 'buildkit',
    rank: 'cause',
    cause: 'The Dockerfile has no stage of the name that `target` or `--from` gives.',
    remedy: 'Write the name as it is after `AS` in the Dockerfile, or leave `target` out to build the last stage.',
  },
  {
    id: 'secret-not-given',
    heading: 'secret …: not found',
    pattern: 'secret [^ ]+: not found|no such secret|could not parse ssh: |unset ssh forward key|ssh [^ ]+: not found',
    by: 'buildkit',
    rank: 'cause',
    cause: 'A RUN requires a secret or an ssh agent that the build does not get.',
    remedy:
      'Give it under the id of the mount: `secrets: <id>=${{ secrets.NAME }}`, `secret-files`, or `ssh: default`. A workflow of a fork gets no secrets.',
  },
  {
    id: 'entitlement',
    heading: 'granting entitlement … is not allowed, failed to load LLB: … is not allowed',
    pattern:
      'granting entitlement [^ ]+ is not allowed|[a-z.]+ is not allowed by build daemon|requires entitlement|network\\.host is not allowed|security\\.insecure is not allowed',
    by: 'buildkit',
    rank: 'cause',
    cause: 'A RUN asks for the network of the host or for more rights, and the builder does not allow that.',
    remedy:
      'Write `allow: network.host` (or `security.insecure`), and create the builder with the flag `--allow-insecure-entitlement network.host` in `buildkitd-flags`.',
  },
];
