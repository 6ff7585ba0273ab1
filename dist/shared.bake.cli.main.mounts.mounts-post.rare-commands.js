import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  asLines,
  balanceOf,
  basesOf,
  buildKeys,
  builderLogState,
  builderState,
  builderWish,
  bytesOf,
  cachingCostMs,
  catalogText,
  composeRecord,
  composeSnapshot,
  countIn,
  coveredBytes,
  createBuilder,
  daemonDown,
  downNode,
  earlierUse,
  encodeState,
  fetchEntry,
  fetchesImage,
  foundLines,
  gatherLayers,
  helperFiles,
  helperResult,
  helperScript,
  helperWorkMs,
  injectMounts,
  isBelow,
  isCompleteKey,
  isInCi,
  isIncompleteKey,
  isNameTaken,
  isOfSameSum,
  jobName,
  jobRecordFile,
  keptBuilderName,
  keyPrefix,
  kindTimes,
  lastLine,
  layerStageName,
  layersToTake,
  limitsUntil,
  localPlace,
  manifestFile,
  measuredSteps,
  modulesKeys,
  mountsOf,
  msForBytes,
  namespaceArg,
  onGround,
  otherGoIn,
  ownTiming,
  parseManifest,
  readUses,
  readableRefs,
  recordUses,
  runFactsFrom,
  runHelperBuild,
  scopeHash,
  sentence,
  shortHash,
  stageNonce,
  startBuilder,
  stateName,
  storeChoice,
  timingsWith,
  usualDefaultBranches,
  verdictFrom,
  whyNoBuilder,
  withOwnBase,
  worthTaking
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  allPlacements,
  argNames,
  baseImages,
  builtStages,
  callsGo,
  commandCallsGo,
  copySources,
  effectiveId,
  expand,
  expandIn,
  familiarName,
  folderAfter,
  fromChain,
  fromNames,
  frontendText,
  goCalls,
  goDockerfile,
  goPaths,
  goWords,
  ignoreFile,
  isArchive,
  isDockersFrontend,
  isGoReference,
  isInside,
  isOfContext,
  isReference,
  isRoot,
  isShell,
  isWithin,
  keyValues,
  leavesCachesAlone,
  lineOfDirective,
  locate,
  locateAbove,
  lookupIn,
  lowerCaseReference,
  lowestGoStage,
  mountIdentity,
  nameOf,
  namedFrontends,
  normalPlatform,
  ownCommandStates,
  ownCommands,
  ownWords,
  parseDockerfile,
  parseGoMod,
  parseGoSum,
  parseGoWork,
  placeDockerfile,
  placementOf,
  programName,
  quotedWords,
  reachedFrom,
  readDockerfile,
  runCommands,
  runKey,
  runMount,
  runMounts,
  runText,
  runViews,
  saysFolder,
  settingsOf,
  shellCommands,
  sourceStage,
  sumHash,
  targetStage,
  unservedMounts,
  unwrapped,
  userKey,
  withAssigned,
  withKnown,
  withoutChdir,
  writtenCopy,
  writtenMounts
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  Cancelled,
  ConfigError,
  GivenUp,
  booleanFrom,
  credentialsIn,
  didYouMean,
  expandGlob,
  fromContext,
  hasUserinfo,
  inputReader,
  isBelowOrSame,
  isBrought,
  isEnterpriseServer,
  isEverything,
  isGlob,
  isTooOld,
  limitsBytes,
  localRoot,
  loginSecrets,
  matchesGlob,
  nearest,
  neededVersions,
  otherLimitBytes,
  ownPrefix,
  parseFields,
  parseNetrc,
  progressParser,
  readEvent,
  secretsWithin,
  shown,
  subfolders,
  wildcardMatch,
  withoutUserinfo
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  count,
  duration,
  oneLine,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  readTar
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  absentOr,
  anyRecord,
  array,
  decoded,
  decodedText,
  fallback,
  itemsOf,
  listOf,
  object,
  objectOf,
  optional,
  pipe,
  readonly,
  record,
  string,
  textOrEmpty,
  transform,
  unknown
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/diagnosis/failed-step.ts
import path from "node:path";

// src/buildx/progress/check-verdict.ts
var beginning = "Check complete, ";
function isCheckVerdict(message) {
  return message.startsWith(beginning);
}
function checkVerdict(call, firstOutput) {
  if (firstOutput === void 0 || !/^(?:check|lint)(?:,|$)/.test(call ?? "")) return void 0;
  if (isCheckVerdict(firstOutput)) return firstOutput;
  return `${beginning}warnings or errors have been found: see the result above, or the output \`metadata\`.`;
}

// src/diagnosis/docs-anchor.ts
var docs = "https://github.com/cached-go-docker-build/cached-go-docker-build/blob/main/docs";
function docsAt(heading, page2 = "troubleshooting") {
  return `${docs}/${page2}.md#${anchorOf(heading)}`;
}
function anchorOf(heading) {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-");
}

// src/diagnosis/rules/cgo.ts
var cgoRules = [
  {
    id: "no-c-compiler",
    heading: 'cgo: C compiler "gcc" not found',
    pattern: 'C compiler "[^"]+" not found|exec: "(gcc|cc|clang|g\\+\\+)": executable file not found',
    rank: "cause",
    cause: "A package uses cgo, and the stage has no C compiler.",
    remedy: "Install one before go builds (`apk add gcc musl-dev`, `apt-get install -y gcc libc6-dev`), or build without cgo: `ENV CGO_ENABLED=0`."
  },
  {
    id: "cgo-off",
    heading: "-race requires cgo",
    pattern: "requires cgo; enable cgo by setting CGO_ENABLED=1|requires external \\(cgo\\) linking, but cgo is not enabled",
    rank: "cause",
    cause: "A flag of the go command needs cgo, which is off.",
    remedy: "Set `CGO_ENABLED=1` for this RUN and install a C compiler, or leave out the flag (`-race`, `-msan`, `-buildmode`)."
  },
  {
    id: "no-pkg-config",
    heading: 'exec: "pkg-config": executable file not found in $PATH, Package \u2026 was not found in the pkg-config search path',
    pattern: `exec: "pkg-config": executable file not found|Package [^ ]+ was not found in the pkg-config search path|No package '[^']+' found`,
    rank: "cause",
    cause: "A cgo package asks pkg-config for a C library, and one of both is not in the stage.",
    remedy: "Install `pkg-config` and the development package of the library (`lib\u2026-dev`, on Alpine `\u2026-dev`)."
  },
  {
    id: "c-header-missing",
    heading: "fatal error: \u2026.h: No such file or directory",
    pattern: "fatal error: [^ ]+\\.h(pp)?: No such file or directory|fatal error: '[^']+\\.h(pp)?' file not found",
    rank: "cause",
    cause: "The C compiler does not find a header: the development files of a library, or of the C library itself, are not in the stage.",
    remedy: "Install them before go builds: `musl-dev` (Alpine) or `libc6-dev` (Debian) for the C library, else the `\u2026-dev` package of the library."
  },
  {
    id: "c-library-missing",
    heading: "cannot find -l",
    pattern: "cannot find -l[^ ]+|library not found for -l|undefined reference to ",
    rank: "cause",
    cause: "The linker does not find a C library, or not for this platform.",
    remedy: "Install the `\u2026-dev` package of the library for the target platform. For a static program (`-extldflags -static`) its `.a` file is needed (`\u2026-static` on Alpine)."
  },
  {
    id: "wrong-c-compiler",
    heading: "gcc: error: unrecognized command-line option \u2018-m64\u2019, Error: no such instruction",
    pattern: "(gcc|cc1|clang)[^ ]{0,40}: (fatal )?error: unrecognized command[- ]line option|gcc_[a-z0-9_]+\\.S: Assembler messages|\\.S:[0-9]+: Error: (no such instruction|unknown mnemonic)|relocations in generic ELF|skipping incompatible [^ ]+ when searching for",
    rank: "cause",
    cause: "The C compiler makes code for another platform than Go does.",
    remedy: "Install a cross compiler and name it in CC (`tonistiigi/xx` brings both), or build without cgo: `ENV CGO_ENABLED=0`."
  }
];

// src/diagnosis/rules/dockerfile.ts
var dockerfileRules = [
  {
    id: "no-shell",
    heading: 'exec: "/bin/sh": stat /bin/sh: no such file or directory',
    pattern: 'exec: "/bin/(ba)?sh": stat /bin/(ba)?sh: no such file|exec: "(ba|a)?sh": executable file not found',
    rank: "cause",
    cause: "The stage has no shell, which a RUN needs: it is FROM scratch or a distroless image.",
    remedy: "Do the work in an earlier stage and COPY its result with `COPY --from`, or write the RUN as a JSON list of a program that is there."
  },
  {
    id: "go-not-found",
    heading: "go: not found",
    pattern: '(^|[ /])sh: ([0-9]+: |line [0-9]+: )?go: (command )?not found|exec: "go": executable file not found',
    rank: "cause",
    cause: "There is no go in the PATH of this stage.",
    remedy: "Build the stage FROM a golang image, or put /usr/local/go/bin into PATH (`ENV PATH=/usr/local/go/bin:$PATH`)."
  },
  {
    id: "program-not-found",
    heading: "/bin/sh: \u2026: not found",
    pattern: '(^|[ /])(ba|a)?sh: ([0-9]+: |line [0-9]+: )?[a-z0-9_./+-]+: (command )?not found$|exec: "[a-z0-9_.+-]+": executable file not found in \\$PATH',
    rank: "symptom",
    cause: "The stage lacks a program that the RUN calls.",
    remedy: "Install it in the stage before this RUN (`apk add --no-cache make`, `apt-get update && apt-get install -y make`)."
  },
  {
    id: "copy-not-found",
    heading: "failed to compute cache key: \u2026: not found",
    pattern: 'failed to calculate checksum of ref [^ ]+: "[^"]+": not found|lstat [^ ]+: no such file or directory',
    by: "buildkit",
    rank: "cause",
    cause: "What COPY or ADD names is not there: it is not in the context, a line of .dockerignore excludes it, or the earlier stage has not made it.",
    remedy: "Compare the path with the root of the context (`context`), with .dockerignore (`!go.sum` brings a file back), and with the outputs of the stage in `--from`."
  },
  {
    id: "vcs-stamping",
    heading: "error obtaining VCS status: exit status 128",
    pattern: "error obtaining VCS status",
    rank: "cause",
    cause: "Go wants to stamp the program with the commit, and git does not understand the .git folder that is in the image.",
    remedy: "Exclude .git in .dockerignore, or build with `-buildvcs=false` (`goflags: -buildvcs=false`). For the stamp, copy the whole .git folder and install git."
  },
  {
    id: "old-buildx",
    heading: "unknown flag: --\u2026",
    pattern: "^unknown flag: --",
    by: "buildkit",
    rank: "cause",
    cause: "Buildx does not know a flag of this build: it is older than the flag, or the flag is misspelt.",
    remedy: "Install a newer Buildx before the build (`docker/setup-buildx-action`), or leave out the input that the flag comes from."
  },
  {
    id: "unknown-flag",
    heading: "dockerfile parse error on line \u2026: unknown flag: --\u2026",
    pattern: "dockerfile parse error[^:]*: (unknown flag: |unexpected key '[a-z-]+' in|invalid field ')",
    by: "buildkit",
    rank: "cause",
    cause: "The frontend that reads the Dockerfile is older than a flag in it, or the flag is misspelt.",
    remedy: "Write `# syntax=docker/dockerfile:1` as the first line (`docker/dockerfile:1-labs` for flags that are new), or correct the flag."
  },
  {
    id: "unknown-instruction",
    heading: "dockerfile parse error on line \u2026: unknown instruction",
    pattern: "dockerfile parse error|unknown instruction: |file with no instructions",
    by: "buildkit",
    rank: "symptom",
    cause: "BuildKit cannot read the Dockerfile.",
    remedy: "Correct the line. A line that belongs to the RUN above it needs a backslash at the end of that line, or a here-document."
  },
  {
    id: "target-not-found",
    heading: 'target stage "\u2026" could not be found',
    pattern: 'target stage "[^"]*" could not be found|stage "?[^ ]+"? not found',
    by: "buildkit",
    rank: "cause",
    cause: "The Dockerfile has no stage of the name that `target` or `--from` gives.",
    remedy: "Write the name as it is after `AS` in the Dockerfile, or leave `target` out to build the last stage."
  },
  {
    id: "secret-not-given",
    heading: "secret \u2026: not found",
    pattern: "secret [^ ]+: not found|no such secret|could not parse ssh: |unset ssh forward key|ssh [^ ]+: not found",
    by: "buildkit",
    rank: "cause",
    cause: "A RUN requires a secret or an ssh agent that the build does not get.",
    remedy: "Give it under the id of the mount: `secrets: <id>=${{ secrets.NAME }}`, `secret-files`, or `ssh: default`. A workflow of a fork gets no secrets."
  },
  {
    id: "entitlement",
    heading: "granting entitlement \u2026 is not allowed, failed to load LLB: \u2026 is not allowed",
    pattern: "granting entitlement [^ ]+ is not allowed|[a-z.]+ is not allowed by build daemon|requires entitlement|network\\.host is not allowed|security\\.insecure is not allowed",
    by: "buildkit",
    rank: "cause",
    cause: "A RUN asks for the network of the host or for more rights, and the builder does not allow that.",
    remedy: "Write `allow: network.host` (or `security.insecure`), and create the builder with the flag `--allow-insecure-entitlement network.host` in `buildkitd-flags`."
  }
];

// src/diagnosis/rules/machine.ts
var machineRules = [
  {
    id: "disk-full",
    heading: "no space left on device",
    pattern: "no space left on device|disk quota exceeded",
    rank: "machine",
    cause: "The disk of the builder has no space or no inodes left.",
    remedy: "Free space before this step (`docker system prune --all --force`, unused tool folders of the runner), use a larger disk, or limit what BuildKit keeps in `builder-config`. `df -h` and `df -i` show which of both is used up.",
    fetch: "final"
  },
  {
    id: "out-of-memory",
    heading: "signal: killed",
    pattern: "(/|go tool )(compile|link|asm|cgo|vet): signal: killed|cannot allocate memory|runtime: out of memory|fatal error: out of memory|fatal error: killed|^killed$|collect2: fatal error: ld terminated with signal 9|did not complete successfully: exit code: 137|resourceexhausted: process",
    rank: "machine",
    cause: "The node ran out of memory, so the kernel ended a process of the build.",
    remedy: "Compile fewer packages at a time (`go build -p 2`), do not run this stage beside others, or use a runner with more memory."
  },
  {
    id: "exec-format",
    heading: "exec format error",
    pattern: "exec format error",
    rank: "machine",
    cause: `"exec format error": the program is for another platform than the builder's node, which has no emulator for it.`,
    remedy: "Compile in a stage with `FROM --platform=$BUILDPLATFORM \u2026`, `ARG TARGETOS TARGETARCH` and `RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build \u2026`; for other RUNs set up QEMU (`docker/setup-qemu-action`), or use a node of that platform."
  },
  {
    id: "cache-folder",
    heading: "failed to initialize build cache at \u2026: permission denied",
    pattern: "failed to initialize build cache|could not create module cache|build cache is required, but could not be located|module cache not found: neither|GOCACHE is not defined and neither|mkdir /(go|root/go)/pkg/mod[^ :]*: (permission denied|read-only file system)",
    by: "module",
    rank: "cause",
    cause: "Go may not write to its cache folder, or does not know where it is: the user of this RUN has no such folder.",
    remedy: "Set `ENV GOCACHE=/tmp/go-build GOMODCACHE=/tmp/go-mod` in the stage, or run go as root and change the user in the last stage.",
    fetch: "final"
  },
  {
    id: "go-file-access",
    heading: "go: open \u2026go.mod: read-only file system",
    pattern: "read-only file system|(mkdir|open) [^ ]+: permission denied",
    by: "module",
    rank: "cause",
    cause: "Go may not read or write a file or folder that the line names.",
    remedy: "Run go as a user who may use it, on a mount that is not read-only. If it is go.mod or go.sum, commit both complete (`go mod tidy`), so that the build does not change them.",
    fetch: "final"
  }
];

// src/diagnosis/rules/module-downloads.ts
var moduleDownloadRules = [
  {
    id: "checksum-mismatch",
    heading: "verifying \u2026: checksum mismatch",
    pattern: "checksum mismatch|SECURITY ERROR",
    by: "module",
    rank: "cause",
    cause: "A downloaded module is not the one whose checksum go.sum has.",
    remedy: "Do not change go.sum unless you know why the content changed: it may be an attack. Download the module through another proxy (`goproxy`) to compare, and clear the cache of a proxy of your own; if the author moved a tag, require a version with a new tag.",
    fetch: "final"
  },
  {
    id: "sumdb-unknown",
    heading: "verifying \u2026: reading \u2026/lookup/\u2026: 404 Not Found",
    pattern: "verifying [a-z.]+: [^ ]+: reading [^ ]+: 4[0-9][0-9]",
    by: "module",
    rank: "cause",
    cause: "The checksum database does not know the module: it is private, or not published.",
    remedy: "If the module is private, name it in `goprivate` (or `gonosumdb`): then go does not ask the database for it.",
    fetch: "final"
  },
  {
    id: "sumdb-unreachable",
    heading: 'verifying go.mod: \u2026: Get "\u2026/lookup/\u2026": dial tcp',
    pattern: 'verifying [a-z.]+: [^ ]+: (reading [^ ]+: 5|Get "|initializing|[^ ]+/latest|dial )',
    by: "module",
    rank: "symptom",
    cause: "Go cannot reach the checksum database, which it asks about each module that go.sum lacks.",
    remedy: "Commit a complete go.sum (`go mod tidy`), so that go has nothing to ask, or use a proxy that passes the database on. For your own hosts alone write `gonosumdb: git.example.com/*`; `gosumdb: off` gives up the check for every module that go.sum lacks, and whatever the proxy serves is accepted.",
    fetch: "network"
  },
  {
    id: "import-path",
    heading: "unrecognized import path",
    pattern: "unrecognized import path [^ ]+ (reading [^ ]+: 4[0-9][0-9]|pars[a-z]+ )",
    by: "module",
    rank: "cause",
    cause: "Go asked the server in the path of a module for its repository, and the server did not tell.",
    remedy: "Compare the path in go.mod. For a private server that does not answer `?go-get=1`, end the path of the repository with `.git`, and name it in `goprivate`.",
    fetch: "final"
  },
  {
    id: "network-proxy-login",
    heading: "407 Proxy Authentication Required",
    pattern: "(:|error:) 407( |$)|407 Proxy Authentication|Proxy Authentication Required",
    by: "module",
    rank: "cause",
    cause: "The network proxy asks for a login.",
    remedy: "Give it in `http-proxy` and `https-proxy`, as in `http://user:password@proxy.example.com:3128`.",
    fetch: "final"
  },
  {
    id: "download-unauthorized",
    heading: "401 Unauthorized",
    pattern: "(:|error:) 401( |$)|401 Unauthorized",
    by: "module",
    rank: "cause",
    cause: "The module proxy or the server with the repository asks for a login.",
    remedy: "Give a login for the host in `netrc`.",
    fetch: "final"
  },
  {
    id: "download-forbidden",
    heading: "403 Forbidden",
    pattern: "(:|error:) 403( |$)|403 Forbidden",
    by: "module",
    rank: "cause",
    cause: "The module proxy or the server with the repository refuses this module, or this login.",
    remedy: "Give a login for the host in `netrc` that may read the module. A proxy of a company may also block single modules or versions.",
    fetch: "final"
  },
  {
    id: "download-gone",
    heading: "410 Gone",
    pattern: "410 Gone|(:|error:) 410( |$)",
    by: "module",
    rank: "cause",
    cause: "The module proxy does not serve this module or version.",
    remedy: "Add another proxy or `direct` to `goproxy`, separated by a comma, or require another version. If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`.",
    fetch: "final"
  },
  {
    id: "unknown-revision",
    heading: "at revision \u2026: unknown revision, invalid version: unknown revision",
    pattern: "unknown revision [^ ]+$|invalid version|no matching versions",
    by: "module",
    rank: "cause",
    cause: "The repository has no such version: the tag or commit was never pushed, or was removed.",
    remedy: "Push the tag, or require a version that exists. If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`.",
    fetch: "final"
  },
  {
    id: "download-not-found",
    heading: "404 Not Found",
    pattern: "404 Not Found|[:,] not found|(:|error:) 404( |$)|repository ([^ ]+ )?not found",
    by: "module",
    rank: "cause",
    cause: "The module proxy or the repository has no such module or version.",
    remedy: "If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`; else compare path and version in go.mod.",
    fetch: "final"
  },
  {
    id: "certificate-expired",
    heading: "x509: certificate has expired or is not yet valid",
    pattern: "certificate has expired|certificate is not yet valid",
    by: "module",
    rank: "cause",
    cause: "The certificate of the server is out of date, or the clock of the builder is wrong.",
    remedy: "Renew the certificate of the proxy or repository, or correct the clock of the builder.",
    fetch: "final"
  },
  {
    id: "certificate-host",
    heading: "x509: certificate is valid for \u2026, not \u2026, x509: certificate is not valid for any names",
    pattern: "certificate is (not )?valid for|cannot validate certificate for|certificate is not valid for any names",
    by: "module",
    rank: "cause",
    cause: "The server has a certificate for another name than the one in the URL.",
    remedy: "Write the name that the certificate has into `goproxy`, or give the server a certificate for this name.",
    fetch: "final"
  },
  {
    id: "certificate-authority",
    heading: "x509: certificate signed by unknown authority",
    pattern: "certificate signed by unknown authority|x509: |SSL certificate problem|server certificate verification failed",
    by: "module",
    rank: "cause",
    cause: "The stage does not trust the certificate of the server: it is that of a company, or the stage has no CA certificates.",
    remedy: "Add the CA certificate to the Go stage before its first go command.",
    fetch: "final"
  },
  {
    id: "proxy-off",
    heading: "module lookup disabled by GOPROXY=off",
    pattern: "lookup disabled by|disabled by GO",
    by: "module",
    rank: "cause",
    cause: "GOPROXY is `off`, so go downloads nothing, and the module is not in its cache.",
    remedy: "GOPROXY or GOVCS forbids it: name a proxy in `goproxy`. For builds without a network (`offline`), fill the cache with `fetch: only` first.",
    fetch: "final"
  },
  {
    id: "vcs-disallowed",
    heading: "GOVCS disallows using git",
    pattern: "GOVCS disallows using",
    by: "module",
    rank: "cause",
    cause: "GOVCS forbids downloading the module from its repository.",
    remedy: "Name a module proxy that has it in `goproxy`, or allow the repository, as in `ENV GOVCS=git.example.com:git`.",
    fetch: "final"
  },
  {
    id: "download-rate-limit",
    heading: "reading \u2026: 429 Too Many Requests",
    pattern: "(:|error:) 429( |$)|429 Too Many Requests|Too Many Requests",
    by: "module",
    rank: "symptom",
    cause: "The module proxy has answered too many requests from this address.",
    remedy: "Run the job later, or use a proxy of your own in front of it (docs/own-proxy.md). With the module cache, a build asks for new modules alone.",
    fetch: "network"
  },
  {
    id: "download-server-error",
    heading: "502 Bad Gateway, 503 Service Unavailable",
    pattern: "(:|error:) (408|5[0-9][0-9])( |$)|Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error",
    by: "module",
    rank: "symptom",
    cause: "The module proxy, or a server behind it, has a disturbance.",
    remedy: "Run the job again, or name a second proxy in `goproxy` behind a `|`, which go asks after any error.",
    fetch: "network"
  },
  {
    id: "dns",
    heading: "dial tcp: lookup \u2026: no such host",
    pattern: "no such host|server misbehaving|Could not resolve|Temporary failure in name resolution|try again|dial tcp: lookup ",
    by: "module",
    rank: "symptom",
    cause: "The name of the server cannot be resolved where the RUN runs.",
    remedy: "Compare the name in `goproxy`. For a name of an internal network, give the builder its DNS server (`builder-config`, `[dns]`), or `network: host`.",
    fetch: "network"
  },
  {
    id: "download-refused",
    heading: "dial tcp \u2026: connect: connection refused",
    pattern: "connection refused|network is unreachable|no route to host|Failed to connect",
    by: "module",
    rank: "symptom",
    cause: "Nothing answers at the address of the module proxy or repository, as seen from the RUN.",
    remedy: "See whether the proxy runs and its address is right. In a RUN, `localhost` is the container: for a proxy of the runner write `network: host`; behind a network proxy, `http-proxy` and `https-proxy`.",
    fetch: "network"
  },
  {
    id: "download-timeout",
    heading: "i/o timeout, TLS handshake timeout",
    pattern: "connection timed out|i/o timeout|timeout awaiting|TLS handshake timeout|deadline exceeded|timed out|operation timeout",
    by: "module",
    rank: "symptom",
    cause: "The module proxy or repository does not answer in time: it is overloaded, or a firewall drops the packets.",
    remedy: "See whether the network of the builder may reach the host (docs/endpoints.md), and name a second proxy in `goproxy` behind a `|`.",
    fetch: "network"
  },
  {
    id: "download-reset",
    heading: "connection reset by peer, unexpected EOF",
    pattern: "connection reset|broken pipe|unexpected EOF|: EOF$|early EOF|remote end hung up|RPC failed|server closed|Connection closed|GOAWAY|stream error",
    by: "module",
    rank: "symptom",
    cause: "The connection broke while a module was downloaded.",
    remedy: "Run the job again. If it happens often, name a second proxy in `goproxy` behind a `|`, and see whether a network proxy cuts long downloads.",
    fetch: "network"
  }
];

// src/diagnosis/rules/go-mod-files.ts
var moduleFileRules = [
  {
    id: "go-sum-missing",
    heading: "missing go.sum entry",
    pattern: "missing go.sum entry",
    by: "module",
    rank: "cause",
    cause: "go.sum has no line for a module that the build needs, or go.sum is not in the image.",
    remedy: "Run `go mod tidy` and commit go.mod and go.sum. COPY both before the first go command, and do not exclude them in .dockerignore.",
    fetch: "final"
  },
  {
    id: "go-mod-outdated",
    heading: "updates to go.mod needed",
    pattern: "updates to go.mod needed|updating go.mod",
    by: "module",
    rank: "cause",
    cause: "go.mod is not complete, and a build does not change it.",
    remedy: "Run `go mod tidy` and commit go.mod and go.sum.",
    fetch: "final"
  },
  {
    id: "go-mod-syntax",
    heading: "errors parsing go.mod",
    pattern: "errors parsing [^ ]*go.(mod|work)|malformed module path",
    by: "module",
    rank: "cause",
    cause: "go.mod or go.work has a line that this version of Go cannot read.",
    remedy: "Correct the line, or use a base image with the version of Go that wrote the file.",
    fetch: "final"
  },
  {
    id: "go-version",
    heading: "go.mod requires go >=",
    pattern: "requires go >= |note: module requires Go [0-9]",
    by: "module",
    rank: "cause",
    cause: "The Go of the base image is older than go.mod, or a module, asks for.",
    remedy: "Use a base image with that version of Go, or let Go download it: `gotoolchain: auto`.",
    fetch: "final"
  },
  {
    id: "toolchain-download",
    heading: "toolchain not available",
    pattern: "toolchain not available",
    by: "module",
    rank: "cause",
    cause: "Go wants to download the toolchain that go.mod asks for, and there is none to be had.",
    remedy: "Use a base image with that version of Go, or correct the lines `go` and `toolchain` of go.mod.",
    fetch: "final"
  },
  {
    id: "vendor-outdated",
    heading: "inconsistent vendoring",
    pattern: "inconsistent vendoring",
    rank: "cause",
    cause: "vendor/modules.txt does not have what go.mod requires.",
    remedy: "Run `go mod vendor` and commit the folder vendor, or remove it from the image by .dockerignore."
  },
  {
    id: "vendor-incomplete",
    heading: "cannot find module providing package \u2026: import lookup disabled by -mod=vendor",
    pattern: 'import lookup disabled by -mod=vendor|cannot find package "\\." in:',
    rank: "cause",
    cause: "The folder vendor lacks a package that the code imports.",
    remedy: "Run `go mod vendor` and commit the whole folder; a `vendor` or `*.txt` in .dockerignore or .gitignore leaves out a part."
  },
  {
    id: "replace-missing",
    heading: "replacement directory \u2026 does not exist",
    pattern: "replacement directory [^ ]+ does not exist|\\(replaced by [^ ]+\\): reading ",
    rank: "cause",
    cause: "go.mod replaces a module by a folder that is not in the image.",
    remedy: "COPY that folder (at least its go.mod) before the first go command; for a folder outside of the context, use a higher `context` or `build-contexts`."
  },
  {
    id: "work-module-missing",
    heading: "cannot load module \u2026 listed in go.work file",
    pattern: "cannot load module [^ ]+ listed in go.work file",
    rank: "cause",
    cause: "go.work lists a module whose go.mod is not in the image.",
    remedy: "COPY the go.mod of every module of go.work before the first go command, or set `ENV GOWORK=off` if this image needs only one of them."
  },
  {
    id: "outside-workspace",
    heading: "directory prefix \u2026 does not contain modules listed in go.work, current directory is contained in a module that is not one of the workspace modules",
    pattern: "does not contain modules listed in go.work|is not in your go.work file|contained in a module that is not one of the workspace modules",
    rank: "cause",
    cause: "The module is not in go.work, and go reads only those that are.",
    remedy: "Run `go work use <folder>` and commit go.work, or set `ENV GOWORK=off` in the stage."
  },
  {
    id: "go-mod-missing",
    heading: "go.mod file not found in current directory or any parent directory",
    pattern: "go.mod file not found in current directory or any parent|cannot find main module|no modules specified",
    rank: "cause",
    cause: "There is no go.mod where go runs.",
    remedy: "Set WORKDIR to the folder of go.mod, and COPY go.mod before the first go command. Look also for a line of .dockerignore that excludes it."
  },
  {
    id: "module-not-required",
    heading: "no required module provides package",
    pattern: "no required module provides package|cannot find module providing package|module [^ ]+ found( \\([^ ]+\\))?, but does not contain package",
    rank: "cause",
    cause: "The code imports a package that no module of go.mod has.",
    remedy: "Run `go mod tidy` and commit go.mod and go.sum. If the package is generated, generate it before go builds."
  },
  {
    id: "package-not-copied",
    heading: "main module (\u2026) does not contain package \u2026, stat \u2026: directory not found",
    pattern: "main module \\([^ ]+\\) does not contain package|^stat [^ ]+: directory not found|no go files in [^ ]+$",
    rank: "cause",
    cause: "A package of your own module is not in the image, or its folder has no Go files for this build.",
    remedy: "COPY its folder before go builds, and look for a line of .dockerignore that excludes it, such as the name of the program."
  }
];

// src/diagnosis/rules/registry.ts
var registryRules = [
  {
    id: "cache-read-only",
    heading: "error writing layer blob: failed to reserve cache",
    pattern: "failed to reserve cache|cache write denied|token has no writable scopes",
    by: "buildkit",
    rank: "cause",
    cause: "The cache service takes no layers of this run: its token may only read, or the cache storage is used up.",
    remedy: "Tokens of forks' pull requests and of some events may only read: leave `cache-to: type=gha` out there, or write `ignore-error=true` into it. Where the storage is used up, delete caches that nobody uses (`gh cache list --sort size_in_bytes`), or raise its budget in the settings of the owner."
  },
  {
    id: "registry-rate-limit",
    heading: "429 Too Many Requests, toomanyrequests: You have reached your pull rate limit",
    pattern: "toomanyrequests|pull rate limit|429 Too Many Requests",
    by: "buildkit",
    rank: "cause",
    cause: "The registry of an image has answered too many requests from this address or account.",
    remedy: "Log in before the build (`docker/login-action`): an account has a higher limit than an address that runners share. Or pull through a mirror of your own (`builder-config`)."
  },
  {
    id: "token-server-down",
    heading: "failed to fetch anonymous token, failed to fetch oauth token",
    pattern: 'failed to fetch (anonymous|oauth) token: (unexpected status( from [A-Z]+ request to [^ ]+)?: 5[0-9][0-9]|(Get|Post) "[^"]+": (dial |read |net/http: |EOF|unexpected EOF|context deadline exceeded|i/o timeout))',
    by: "buildkit",
    rank: "cause",
    cause: "The server that gives out tokens for the registry cannot be reached, or has a disturbance.",
    remedy: "Run the job again. If it always happens, see whether the builder needs a network proxy for this host, which is often another than that of the registry."
  },
  {
    id: "push-denied",
    heading: "failed to push \u2026: denied, requested access to the resource is denied",
    pattern: "failed to push [^ ]+: (unexpected status[a-z ]* 40[13]|denied|push access denied|server message: insufficient_scope|unexpected status from [A-Z]+ request to [^ ]+: 40[13])|push access denied|failed to push [^ ]+: failed to authorize: failed to fetch (anonymous|oauth) token: unexpected status( from [A-Z]+ request to [^ ]+)?: 40[13]|failed to fetch (anonymous|oauth) token: unexpected status from [A-Z]+ request to [^ ]+%2Cpush[^ ]*: 40[13]",
    by: "buildkit",
    rank: "cause",
    cause: "The login of this build may not push to the repository of the image, or there is none.",
    remedy: "Log in before the build (`docker/login-action`), with an account that may write; for GitHub Packages give the job `permissions: packages: write`."
  },
  {
    id: "pull-denied",
    heading: "pull access denied, repository does not exist or may require authorization",
    pattern: "pull access denied|failed to fetch (anonymous|oauth) token: unexpected status( from [A-Z]+ request to [^ ]+)?: 40[13]|authorization failed|unexpected status from (HEAD|GET) request to [^ ]+: 40[13]|insufficient_scope|no basic auth credentials|denied: requested access|denied: permission_denied",
    by: "buildkit",
    rank: "cause",
    cause: "The registry gives an image only to those who may read it, or the image does not exist.",
    remedy: "Compare the name in FROM, and log in before the build (`docker/login-action`). For GitHub Packages give the job `permissions: packages: read`."
  },
  {
    id: "no-platform",
    heading: "no match for platform in manifest",
    pattern: "no match for platform in manifest|no matching manifest for|does not match the (specified|expected) platform|no image with platform",
    by: "buildkit",
    rank: "cause",
    cause: "The base image does not exist for the platform of the build.",
    remedy: "Use an image that has the platform, leave the platform out of `platforms`, or compile in a stage `FROM --platform=$BUILDPLATFORM \u2026`."
  },
  {
    id: "image-not-found",
    heading: "failed to resolve source metadata for \u2026: not found",
    pattern: "failed to resolve source metadata for [^ ]+: [^ ]+: not found|manifest unknown|failed to resolve source metadata for [^ ]+: not found|: not found: manifest",
    by: "buildkit",
    rank: "cause",
    cause: "The registry has no image of this name and tag.",
    remedy: "Correct the tag in FROM. A tag that was there may have been removed: pin a version that is kept, or a digest."
  },
  {
    id: "registry-unreachable",
    heading: "failed to do request: \u2026: dial tcp",
    pattern: "failed to do request: |failed to resolve source metadata for |failed to copy: |httpReadSeeker|unexpected status from [A-Z]+ request to [^ ]+: 5[0-9][0-9]|failed to fetch (anonymous|oauth) token|failed to push ",
    by: "buildkit",
    rank: "symptom",
    cause: "A registry cannot be reached, or does not answer as it should.",
    remedy: "Run the job again if the registry had a disturbance. If it always happens, see whether the builder needs a network proxy or a mirror (`builder-config`) for this host."
  }
];

// src/diagnosis/rules/repositories.ts
var repositoryRules = [
  {
    id: "git-missing",
    heading: 'go: missing Git command, exec: "git": executable file not found in $PATH',
    pattern: 'missing Git command|exec: "?git"?: executable file not found',
    by: "module",
    rank: "cause",
    cause: "Go has to download a module from its repository, and the stage has no git.",
    remedy: "Install git in the Go stage before its first go command, or name a module proxy in `goproxy`.",
    fetch: "final"
  },
  {
    id: "ssh-host-key",
    heading: "Host key verification failed",
    pattern: "Host key verification failed|No [A-Za-z0-9]+ host key is known",
    rank: "cause",
    cause: "ssh does not know the host key of the server with the repository.",
    remedy: "Give the host key in `ssh-known-hosts` (the output of `ssh-keyscan HOST`), or put it into the stage before its first go command.",
    fetch: "final"
  },
  {
    id: "ssh-missing",
    heading: "error: cannot run ssh: No such file or directory",
    pattern: "cannot run ssh: No such file|ssh: not found",
    rank: "cause",
    cause: "git is configured to read the repository over ssh, and the stage has no ssh.",
    remedy: "Install `openssh-client` in the Go stage, or use a login over HTTPS (`netrc`).",
    fetch: "final"
  },
  {
    id: "ssh-key-refused",
    heading: "Permission denied (publickey\u2026)",
    pattern: "Permission denied \\(publickey",
    by: "module",
    rank: "cause",
    cause: "The server with the repository accepts none of the ssh keys of this build.",
    remedy: "Give an ssh agent in `ssh` with a key that may read the repository, and write `--mount=type=ssh` into the RUN.",
    fetch: "final"
  },
  {
    id: "login-missing",
    heading: "could not read Username for '\u2026': terminal prompts disabled",
    pattern: "could not read Username|could not read Password|terminal prompts disabled|Authentication failed|fatal: Authentication",
    by: "module",
    rank: "cause",
    cause: "A module is in a private repository, and git has no login for it.",
    remedy: "Give a login in `netrc`, or an ssh agent in `ssh` with a key that may read the repository; name the repository in `goprivate`.",
    fetch: "final"
  },
  {
    id: "repository-unreachable",
    heading: "no secure protocol found for repository",
    pattern: "no secure protocol found for repository",
    rank: "symptom",
    cause: "Go could read the repository over none of https and ssh: there is no login, no known host key, or no way there. It does not show what git said.",
    remedy: "Name the repository in `goprivate`, and give a login in `netrc` or an ssh agent in `ssh`. `git ls-remote https://HOST/PATH` in a RUN shows what git says."
  }
];

// src/diagnosis/rules/source.ts
var sourceRules = [
  {
    id: "not-in-std",
    heading: "package \u2026 is not in std",
    pattern: "package [^ ]+ is not in (std|goroot)",
    rank: "cause",
    cause: "The code imports a package that the standard library of this Go does not have.",
    remedy: "For a newer package of Go, use a newer base image. For a package of your own, write its path with that of the module in go.mod in front."
  },
  {
    id: "import-cycle",
    heading: "import cycle not allowed",
    pattern: "import cycle not allowed",
    rank: "cause",
    cause: "Two packages import each other.",
    remedy: "Move what both need into a third package. The lines below the message name the cycle."
  },
  {
    id: "internal-package",
    heading: "use of internal package \u2026 not allowed",
    pattern: "use of (internal|vendored) package [^ ]+ not allowed",
    rank: "cause",
    cause: "The code imports an `internal` package of another module or folder.",
    remedy: "Import a public package, or move the package out of `internal`. A module path in go.mod that differs from that of the imports has the same effect."
  },
  {
    id: "not-a-main",
    heading: 'import "\u2026" is a program, not an importable package',
    pattern: "is a program, not an importable package|is not a main package|multiple packages to non-directory|with multiple packages",
    rank: "cause",
    cause: "The go command names a package that it cannot use in this way.",
    remedy: "Name one package with `package main`, as in `go build -o /app ./cmd/app`; `-o` with several packages needs a folder that exists."
  },
  {
    id: "embed-missing",
    heading: "pattern \u2026: no matching files found",
    pattern: "pattern [^ ]+: (no matching files found|cannot embed)",
    rank: "cause",
    cause: "A file that `//go:embed` names is not in the image.",
    remedy: "COPY or generate the files before go builds, and look for a line of .dockerignore or .gitignore that excludes them."
  },
  {
    id: "constraints",
    heading: "build constraints exclude all Go files",
    pattern: "build constraints exclude all go files in|undefined reference to `_cgo",
    rank: "cause",
    cause: "No file of the package is for this platform, these tags and this CGO_ENABLED.",
    remedy: "Compare GOOS, GOARCH, `-tags` and CGO_ENABLED of the RUN with the `//go:build` lines of the package: one that needs cgo needs `CGO_ENABLED=1` and a C compiler."
  },
  {
    id: "test-timeout",
    heading: "panic: test timed out after",
    pattern: "panic: test timed out after",
    rank: "cause",
    cause: "A test ran longer than `go test` allows (10 minutes unless `-timeout` is given).",
    remedy: "See in the stacks below the message what the test waits for; allow more time with `go test -timeout 20m`."
  },
  {
    id: "test-failure",
    heading: "--- FAIL",
    pattern: "^ *--- FAIL: |^FAIL	[^ ]+	[0-9.]+s$",
    by: "program",
    rank: "symptom",
    cause: "A Go test failed.",
    remedy: "Correct the test or the code. A test that needs a network, a service or files outside of the context belongs in another step than the image build."
  },
  {
    id: "dependency-compile",
    heading: "/go/pkg/mod/\u2026: undefined, cannot use",
    pattern: "(/pkg/mod|(^|/)vendor)/[^ ]{1,300}\\.go:[0-9]+:[0-9]+: ",
    by: "program",
    rank: "symptom",
    cause: "A module of somebody else does not compile with this Go, on this platform or with these tags.",
    remedy: "Update the module (`go get <module>@latest`), or use the version of Go that it was written for."
  },
  {
    id: "compile-error",
    heading: "undefined, cannot use, declared and not used",
    pattern: "(^| )[^ ]+\\.go:[0-9]+:[0-9]+: ",
    by: "program",
    rank: "symptom",
    cause: "The Go code does not compile.",
    remedy: "Correct the lines that are named here and in the annotations of the files. If the same code compiles on your machine, look for files that are generated or that .dockerignore excludes."
  }
];

// src/diagnosis/rules/failure-rules.ts
var allRules = [
  ...dockerfileRules,
  ...moduleFileRules,
  ...repositoryRules,
  ...moduleDownloadRules,
  ...cgoRules,
  ...machineRules,
  ...registryRules,
  ...sourceRules
];

// src/diagnosis/spoken-lines.ts
var longestLine = 2e3;
function spokenLines({ output, message }) {
  const last = withoutCommand(message).split("\n").map((line) => ({ text: textOf(line), by: /* @__PURE__ */ new Set(["buildkit"]) }));
  return [...printedLines(output), ...last];
}
function printedLines(output) {
  let isAboutModules = false;
  const lines = [];
  for (const line of output) {
    const text = textOf(line);
    const isDetail = line.startsWith("	") || ofGit.test(text);
    if (!isDetail) isAboutModules = !isTold.test(text) && headsDetails.test(text);
    if (isTold.test(text)) continue;
    const isOfModules = ofModules.test(text) || isDetail && isAboutModules;
    lines.push({ text, by: /* @__PURE__ */ new Set(["program", ...speakers(isOfModules, ofToolchain.test(text))]) });
  }
  return lines;
}
function speakers(isOfModules, isOfToolchain) {
  return [...isOfModules ? ["module"] : [], ...isOfToolchain ? ["toolchain"] : []];
}
function textOf(line) {
  return line.slice(0, longestLine).trimEnd();
}
var isTold = /^go: (?:downloading|finding|extracting) |^\s*[\w-]+_test\.go:\d+: |^\++ /;
var ofModules = /(?:^|\s)go: |\.go:\d+:\d+: (?:package |module |import |cannot find|no required|missing go\.sum|unrecognized import|verifying |could not create module)|@v\d[^\s/@]*(?:\/go\.mod)?(?::|\s|$)|^(?:failed to initialize|build cache is|verifying) /;
var ofGit = /^(?:fatal|error|ssh|remote|failed): /;
var headsDetails = /^(?:go: |verifying )|\.go:\d+:\d+: [^\s@]+@v/;
var ofToolchain = /\/pkg\/tool\/|^go tool |(?:^|[ /])(?:compile|link|asm|cgo|vet): signal: |^panic: test timed out after /;
function withoutCommand(message) {
  const end = message.lastIndexOf('" did not complete successfully');
  return end < 0 ? message : message.slice(end + 1);
}

// src/diagnosis/diagnose.ts
var ranks = ["machine", "cause", "symptom"];
function diagnose(error) {
  const lines = spokenLines(error);
  const hasFailedTest = lines.some(({ text, by }) => by.has("program") && failedTest.test(text));
  const found = allRules.flatMap((rule2) => {
    const isSaid = saying(rule2, hasFailedTest);
    const at = lines.findLastIndex(isSaid);
    return at < 0 ? [] : [{ rule: rule2, isSaid, at }];
  });
  const rankOf = ({ rank }) => ranks.indexOf(rank);
  const [first2] = found.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule) || b.at - a.at);
  if (first2 === void 0) return void 0;
  const { id, heading, cause, remedy } = first2.rule;
  const evidence = lines.find(first2.isSaid)?.text.trim() ?? "";
  return { id, cause, evidence, remedy, docs: docsAt(heading) };
}
function saying({ by: speaker, pattern, rank }, hasFailedTest) {
  const words2 = new RegExp(pattern, "i");
  const mayBeLogged = hasFailedTest && rank !== "symptom";
  return ({ text, by }) => (speaker === void 0 || by.has(speaker)) && !(mayBeLogged && isOfProgramOnly(by)) && words2.test(text);
}
function isOfProgramOnly(by) {
  return by.has("program") && by.size === 1;
}
var failedTest = /^ *--- FAIL: |^FAIL\t\S+\t[\d.]+s$/;

// src/diagnosis/telling-lines.ts
var shownLines = 10;
var tellsWhy = /\b(?:error|fatal|panic|undefined|cannot|can't|denied|refused|missing|killed|unknown|invalid)\b|\bno such\b|\bnot found\b|\bnot in std\b|^--- FAIL|^FAIL\b|\.go:\d+(?::\d+)?: /i;
function tellingLines(output) {
  const lines = output.map((line) => line.trimEnd()).filter((line) => line !== "");
  if (lines.length <= shownLines) return lines;
  const half = shownLines / 2;
  const before = lines.slice(0, -half).filter((line) => tellsWhy.test(line));
  const isAtTheEnd = lines.slice(-shownLines, -half).some((line) => tellsWhy.test(line));
  if (before.length === 0 || isAtTheEnd && before.length <= half) return lines.slice(-shownLines);
  return [...before.slice(0, half), "\u2026", ...lines.slice(-half)];
}

// src/diagnosis/failed-step.ts
function failureAt(error, dockerfile) {
  const { message, step, output, file, line } = error;
  const isOwn = file !== "" && file === path.basename(dockerfile);
  const diagnosis = isCheckVerdict(message) ? void 0 : diagnose(error);
  return {
    step,
    message,
    file: isOwn ? dockerfile : file,
    line,
    excerpt: tellingLines(output),
    ...diagnosis === void 0 ? {} : { diagnosis }
  };
}
function failureText({ step, file, line, message, excerpt, diagnosis }) {
  if (isCheckVerdict(message)) return message;
  const place2 = file === "" ? "" : ` (${file}${line > 0 ? `:${line}` : ""})`;
  const failed2 = `The build failed${step === "" ? "" : ` at ${step}`}${place2}: ${message}`;
  return [
    ...diagnosis === void 0 ? [] : diagnosisLines(diagnosis),
    failed2,
    ...excerpt.length === 0 ? [] : ["Its output says:", ...excerpt.map((text) => `  ${text}`)]
  ].join("\n");
}
function diagnosisLines({ cause, evidence, remedy, docs: docs3 }) {
  return [`Cause: ${cause}`, `  ${evidence}`, `Remedy: ${remedy}`, `More: ${docs3}`];
}

// src/report/annotations.ts
var shownAtMost = 10;
function annotationsFrom(findings) {
  return shownOf(findings).map((finding) => ({
    level: finding.level ?? "warning",
    message: finding.fix === "" ? finding.message : `${finding.message}
${finding.fix}`,
    place: {
      title: finding.rule,
      ...finding.file === "" ? {} : { file: finding.file },
      ...finding.file === "" || finding.line === 0 ? {} : { line: finding.line }
    }
  }));
}
function beyondAnnotations(findings) {
  const shown2 = new Set(shownOf(findings));
  return distinct(findings).filter((finding) => !shown2.has(finding));
}
function shownOf(findings) {
  const unique = distinct(findings);
  return ["error", void 0, "notice"].flatMap(
    (wanted2) => unique.filter(({ level }) => level === wanted2).slice(0, shownAtMost)
  );
}
function distinct(findings) {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

// src/buildx/progress/failure.ts
var keptLines = 200;
var keptCharacters = 4e3;
var lastLines = 10;
function failureFrom(lines) {
  const parser = progressParser();
  const events = lines.flatMap((line) => parser.feed(line));
  const message = messageFrom(lines);
  const failed2 = decisive(
    parser.allSteps().filter((step) => step.outcome === "failed"),
    message
  );
  const logged = events.flatMap((event) => event.kind === "log" && event.id === failed2?.id ? [event.text] : []);
  const block = errorBlock(lines, failed2?.name);
  const place2 = placeFrom(lines);
  if (message === "" && failed2 === void 0 && block.step === "") return { ...lastWords(lines), ...place2 };
  const exit = /did not complete successfully: exit code: (\d+)/.exec(`${message}
${failed2?.message ?? ""}`);
  return {
    message: message === "" ? failed2?.message ?? "" : message,
    step: failed2?.name ?? block.step,
    output: (logged.length > block.output.length ? logged : block.output).slice(-keptLines).map(cut),
    exitCode: Number(exit?.[1] ?? 0),
    file: place2.file,
    line: place2.line
  };
}
function lastWords(lines) {
  const output = lines.map((line) => line.trimEnd()).filter((line) => line !== "").slice(-lastLines).map(cut);
  const message = output.find((line) => line.startsWith("unknown flag: ")) ?? output.at(-1) ?? "docker buildx ended with an error and printed nothing";
  return { message, step: "", output: output.length > 1 ? output : [], exitCode: 0 };
}
function cut(line) {
  return line.length > keptCharacters ? `${line.slice(0, keptCharacters)}\u2026` : line;
}
function messageFrom(lines) {
  const index = lines.findLastIndex((line) => line.startsWith("ERROR: "));
  if (index < 0) return "";
  return lines.slice(index).join("\n").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "").trim();
}
function decisive(failed2, message) {
  return failed2.find((step) => message.includes(step.message)) ?? failed2[0];
}
function errorBlock(lines, name) {
  const start = lines.findIndex(
    (line, index) => lines[index - 1] === rule && (name === void 0 ? /^ > .*:$/.test(line) : line === ` > ${name}:`)
  );
  if (start < 0) return { step: "", output: [] };
  const end = lines.indexOf(rule, start);
  const output = lines.slice(start + 1, end < 0 ? void 0 : end);
  return {
    step: (lines[start] ?? "").slice(" > ".length, -":".length),
    output: output.map((line) => line.replace(/^\d+\.\d{1,3} ?/, ""))
  };
}
var rule = "------";
function placeFrom(lines) {
  const index = lines.findIndex((line, at) => placeLine.test(line) && lines[at + 1] === "-".repeat(20));
  const match = placeLine.exec(lines[index] ?? "");
  return { file: match?.[1] ?? "", line: Number(match?.[2] ?? 0) };
}
var placeLine = /^(\S.*):(\d+)$/;

// src/config/path-problems.ts
import path2 from "node:path";

// src/config/git-context.ts
function isGitContext(context) {
  if (/^(https?|git|ssh|git\+\w+):\/\//i.test(context)) return true;
  return context.startsWith("github.com/") || /^[\w.-]+@[\w.-]+:/.test(context);
}
function checkoutAdvice(context, facts) {
  const { repository, ref, folder } = fetchedFrom(context, facts);
  const isOther2 = repository !== "" && repository !== facts.repository;
  const withLines = [isOther2 ? `repository: ${repository}` : "", ref === "" ? "" : `ref: ${ref}`].filter(
    (line) => line !== ""
  );
  const checkout = withLines.length === 0 ? "`actions/checkout`" : `\`actions/checkout\` with \`${withLines.join("`, `")}\``;
  return `Put a step with ${checkout} before this one and write \`context: ${folder}\`.`;
}
function ownCommit(context, facts) {
  const address = `${facts.serverUrl}/${facts.repository}`;
  const rest = [`${address}.git`, address].flatMap(
    (each) => /^[#?]/.test(context.slice(each.length)) && context.startsWith(each) ? [context.slice(each.length)] : []
  )[0];
  if (rest === void 0) return void 0;
  const [sha = "", folder = ""] = rest.startsWith("#") ? splitOnce(rest.slice(1), ":") : queriedCommit(rest);
  const isOne = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
  const isBelow2 = !folder.startsWith("/") && !folder.split("/").includes("..") && !/[#?\s\\]/.test(folder);
  return isOne && isBelow2 ? { sha, folder: folder || "." } : void 0;
}
function queriedCommit(query) {
  const parameters = new URLSearchParams(query);
  const isKnown = [...parameters.keys()].every((name) => ["ref", "checksum", "subdir"].includes(name));
  if (!isKnown || query.includes("#")) return [];
  return [parameters.get("checksum") ?? parameters.get("ref") ?? "", parameters.get("subdir") ?? ""];
}
function fetchedFrom(context, facts) {
  const [beforeFragment = "", fragment = ""] = splitOnce(context, "#");
  const [address = "", query = ""] = splitOnce(beforeFragment, "?");
  const parameters = new URLSearchParams(query);
  const [ref = "", folder = ""] = splitOnce(fragment, ":");
  const wantedRef = ref || (parameters.get("ref") ?? parameters.get("branch") ?? parameters.get("tag") ?? "");
  return {
    repository: repositoryOf(address),
    ref: wantedRef === facts.ref || wantedRef === facts.sha ? "" : oneLine2(wantedRef),
    folder: plainFolder(folder || (parameters.get("subdir") ?? ""))
  };
}
function repositoryOf(address) {
  const match = /[:/]([\w.-]+\/[\w.-]+?)(\.git)?\/?$/.exec(address);
  return match?.[1] ?? "";
}
function plainFolder(folder) {
  return oneLine2(folder).replace(/^\/+/, "") || ".";
}
function oneLine2(text) {
  return text.replaceAll(/[\s`]+/g, "");
}
function withoutCredentials(context) {
  return oneLine2(context).replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1").replace(/([?&](?:\w*token|password)=)[^&#]*/gi, "$1***");
}
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// src/config/remote-build.ts
function isRemoteFile(file) {
  return /^https?:\/\//i.test(file ?? "");
}
function isRemoteBuild({ context, file }) {
  return isGitContext(context) || isRemoteFile(file);
}
function isOnlyCall({ call }) {
  return call !== void 0 && call !== "build";
}
function remoteDockerfile({ context, file }, facts) {
  if (isRemoteFile(file)) return withoutCredentials(file ?? "");
  if (!isGitContext(context)) return void 0;
  const name = file ?? "Dockerfile";
  const { repository, folder } = fetchedFrom(context, facts);
  const isOwn = repository === facts.repository && context.startsWith(`${facts.serverUrl}/`);
  if (!isOwn) return `${name} of ${withoutCredentials(context)}`;
  return folder === "." ? name : `${folder}/${name}`;
}

// src/config/path-problems.ts
async function pathProblems(build, facts, files, folder) {
  const context = path2.resolve(folder, build.context);
  const isFetched = isGitContext(build.context);
  const [contextProblem, ...secretProblems] = await Promise.all([
    isFetched ? void 0 : problemOfContext(build, facts, files, context, folder),
    ...build.secrets.map((secret) => secret.kind === "file" ? problemOfSecretFile(secret, files, folder) : void 0)
  ]);
  const isThere = isFetched ? build.file !== void 0 && path2.isAbsolute(build.file) : !isRemoteFile(build.file);
  const fileProblem = isThere && (contextProblem === void 0 || build.file !== void 0) ? await problemOfDockerfile(build, files, context, folder) : void 0;
  return [contextProblem, fileProblem, ...secretProblems].filter((problem2) => problem2 !== void 0);
}
async function linkProblems(paths, files, folder) {
  const found = paths.map(
    async ({ input, path: named }) => await files.leadsOut(path2.resolve(folder, named)) ? [leadsOut(input, named)] : []
  );
  return (await Promise.all(found)).flat();
}
function dockerfilePath(build, folder) {
  return build.file === void 0 ? path2.resolve(folder, build.context, "Dockerfile") : path2.resolve(folder, build.file);
}
async function dockerfileThere(files, build, folder) {
  const wanted2 = dockerfilePath(build, folder);
  if (path2.basename(wanted2) !== "Dockerfile") return wanted2;
  const above = path2.dirname(wanted2);
  const names2 = await files.list(above);
  return !names2.includes("Dockerfile") && names2.includes("dockerfile") ? path2.join(above, "dockerfile") : wanted2;
}
async function problemOfContext(build, facts, files, context, folder) {
  if (await files.leadsOut(context)) return leadsOut("context", build.context);
  const kind = await files.given.kindOf(context);
  if (facts.inActions && isIn(folder, context) && (await files.list(folder)).length === 0) {
    return { input: "context", message: "the workspace is empty. Put a step with `actions/checkout` before this one." };
  }
  if (kind === "folder") return void 0;
  if (kind !== "absent") return { input: "context", message: `\`${shown(build.context)}\` is no folder.` };
  const siblings = await files.given.list(path2.dirname(context));
  return {
    input: "context",
    message: `there is no folder \`${shown(build.context)}\` in ${folder}.${didYouMean(path2.basename(context), siblings)}`
  };
}
function isIn(folder, at) {
  const below2 = path2.relative(folder, at);
  return below2 !== ".." && !below2.startsWith(`..${path2.sep}`);
}
async function problemOfDockerfile(build, files, context, folder) {
  const dockerfile = await dockerfileThere(files.given, build, folder);
  const wanted2 = path2.relative(folder, dockerfile);
  if (await files.leadsOut(dockerfile)) return leadsOut("file", wanted2);
  if (await files.given.kindOf(dockerfile) === "file") return void 0;
  const others2 = (await files.given.list(path2.dirname(dockerfile))).filter(
    (name) => /dockerfile|containerfile/i.test(name)
  );
  const inContext = build.file === void 0 ? void 0 : path2.join(context, build.file);
  if (inContext !== void 0 && inContext !== dockerfile && await files.given.kindOf(inContext) === "file") {
    return {
      input: "file",
      message: `there is no file \`${shown(wanted2)}\`. \`file\` counts from the workspace, not from the context: write \`file: ${path2.relative(folder, inContext)}\`.`
    };
  }
  const found = others2.length === 0 ? "" : ` The folder has: ${others2.map((name) => `\`${path2.relative(folder, path2.join(path2.dirname(dockerfile), name))}\``).join(", ")}.`;
  return { input: "file", message: `there is no Dockerfile at \`${shown(wanted2)}\`.${found} Name it with \`file\`.` };
}
async function problemOfSecretFile(secret, files, folder) {
  const file = path2.resolve(folder, secret.path);
  if (await files.leadsOut(file)) return leadsOut("secret-files", secret.path);
  if (await files.given.kindOf(file) === "file") return void 0;
  return {
    input: "secret-files",
    message: `there is no file \`${shown(secret.path)}\` for the secret \`${secret.id}\`.`
  };
}
function leadsOut(input, named) {
  return {
    input,
    message: `\`${shown(named)}\` is a link out of the workspace, or lies behind one. Write the path that it leads to if the build needs that file.`
  };
}

// src/trust/isolation.ts
import { createHash } from "node:crypto";
var localDrivers = ["docker", "docker-container"];
function isLocalSocket(address) {
  return /^(?:unix|npipe|fd):\/\//i.test(address);
}
function isOnThisMachine({ driver, addresses }) {
  return localDrivers.includes(driver) && addresses.length > 0 && addresses.every(isLocalSocket);
}
function builderLife({ inActions, runnerEnvironment }, builder) {
  const outlives = (reason) => ({ outlivesJob: true, reason });
  if (builder.isOwn === true) return { outlivesJob: false, reason: "the builder was made for this run" };
  if (!inActions) return outlives("this machine stays");
  if (!localDrivers.includes(builder.driver))
    return outlives(`a builder of the driver ${builder.driver} outlives the job`);
  if (!isOnThisMachine(builder)) return outlives("the builder runs on another machine, which outlives the job");
  switch (runnerEnvironment) {
    case "github-hosted":
      return { outlivesJob: false, reason: "the machine and its builder are gone after the job" };
    case "self-hosted":
      return outlives("the builder of a self-hosted runner outlives the job");
    case "unknown":
      return outlives("the builder may outlive the job: RUNNER_ENVIRONMENT does not say whose machine this is");
  }
}
function isolationOf(facts, { domain, life, isClean: isClean2, folder, nonce }) {
  if (!isClean2 && !life.outlivesJob) return { kind: "shared", reason: `nobody else uses them: ${life.reason}` };
  const named = (isInCi(facts) ? facts.repository : facts.place?.repository) || folder;
  const repository = facts.inActions ? [facts.serverUrl, facts.repository] : ["", named];
  const run = facts.runId === "" ? nonce : `${facts.runId}.${facts.runAttempt}`;
  const owner = isClean2 ? ["clean", run] : [domain];
  const hash = createHash("sha256").update(JSON.stringify([...repository, ...owner])).digest("hex");
  return {
    kind: "apart",
    name: `cached-go-docker-build-${hash.slice(0, 32)}`,
    reason: isClean2 ? "a clean build uses nothing that another run made" : life.reason
  };
}
var namespaceArgument = "BUILDKIT_CACHE_MOUNT_NS";
var markDomain = "invalid";
function isolatedBuild(options, isolation, env) {
  switch (isolation.kind) {
    case "shared":
      return options;
    case "apart": {
      const isNamespace = ({ name }) => name === namespaceArgument;
      const own = options.buildArgs.findLast(isNamespace);
      const given2 = own === void 0 ? "" : own.value ?? env[namespaceArgument] ?? "";
      const value = given2 === "" ? isolation.name : `${isolation.name}/${given2}`;
      return {
        ...options,
        buildArgs: [...options.buildArgs.filter((arg) => !isNamespace(arg)), { name: namespaceArgument, value }],
        addHosts: [...options.addHosts, `${isolation.name}.${markDomain}:127.0.0.1`]
      };
    }
  }
}

// src/action/request/analysis.ts
function planOf(caches, kind) {
  return caches.find((cache) => cache.kind === kind)?.plan;
}
var cacheKinds = ["modules", "build"];

// src/trust/run-kind.ts
function isRelease(facts) {
  return isInCi(facts) && (facts.refType === "tag" || facts.eventName === "release");
}
var readOnlyEvents = ["pull_request_target", "issue_comment", "workflow_run"];
var writerEvents = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "create",
  "deployment",
  "deployment_status"
];
function runKind(facts, commit3) {
  if (!isInCi(facts)) return "local";
  if (facts.eventName.startsWith("pull_request") && facts.action === "closed") return "closed-pull-request";
  if (isRelease(facts)) return "release";
  if (readOnlyEvents.includes(facts.eventName)) return "read-only-event";
  if (facts.eventName === "merge_group") return "merge-group";
  if (facts.ref === "") return "no-ref";
  if (!isOwnCommit(facts, commit3)) return "other-commit";
  if (facts.ref.startsWith("refs/pull/")) return "pull-request";
  const isDefault = facts.ref === `refs/heads/${facts.defaultBranch}`;
  if (!isDefault && facts.defaultBranch !== void 0) return "branch";
  if (!writerEvents.includes(facts.eventName)) return "other-event";
  return isDefault ? "default-branch" : "branch";
}
function isOwnCommit(facts, commit3) {
  if (commit3.kind === "unknown") return false;
  return commit3.sha === facts.sha || facts.ref.startsWith("refs/pull/") && commit3.sha === facts.prHeadSha;
}
function isOutsidePull({ ref, isFork, isDependabot }) {
  return ref.startsWith("refs/pull/") && (isFork || isDependabot);
}

// src/trust/trust.ts
function trustDomain(facts, commit3) {
  return domainOf(runKind(facts, commit3), facts, commit3);
}
function trustFor(facts, question) {
  const run = runKind(facts, question.commit);
  const rows = rowsOf(run, question.commit);
  const keepsPrivateModules = question.mode === "all" || question.privateReason === "" || facts.visibility === "private" || run === "local";
  const modules = byMode("modules", question.mode, rows.modules);
  const build = byMode(
    "build",
    question.mode,
    keepsPrivateModules ? buildAccess(rows, question) : offForPrivateModules(question.privateReason)
  );
  return {
    modules: narrowed(modules, facts, question.store),
    build: narrowed(build, facts, question.store),
    domain: domainOf(run, facts, question.commit),
    buildsForeignCode: run !== "local" && (!isOwnCommit(facts, question.commit) || isOutsidePull(facts)),
    keepsPrivateModules,
    run
  };
}
var access = (read, write, reason) => ({ read, write, reason });
var both = (row) => ({ modules: row, build: row });
var accessTable = {
  local: both(access(true, "yes", "a run on this machine")),
  "default-branch": both(access(true, "yes", "a run of the default branch")),
  "other-commit": both(
    access(
      true,
      "no",
      "the workspace holds another commit than this run's, so what it makes could not be trusted later"
    )
  ),
  "no-ref": both(access(true, "no", "this event names no branch, so nobody can tell for whom it would write")),
  "other-event": both(access(true, "no", "this event can be started without write access to the repository")),
  branch: {
    modules: access(true, "yes", "a run of a branch, whose entries only it can read"),
    build: access(true, "delta", "a run of a branch, whose entries only it can read")
  },
  "pull-request": {
    modules: access(true, "if-none-exact", "a pull request, whose entries only it can read"),
    build: access(true, "delta", "a pull request, whose entries only it can read")
  },
  "merge-group": both(access(true, "no", "a merge queue run: nobody reads its entries later")),
  "closed-pull-request": {
    modules: access(true, "no", "the pull request is closed: nobody reads its entries later"),
    build: access(false, "no", "the pull request is closed")
  },
  release: both(access(true, "no", "nobody reads the entries of a tag or release later")),
  "read-only-event": both(access(true, "no", "this event may run for people without write access to the repository"))
};
function rowsOf(run, commit3) {
  if (run !== "other-commit" || commit3.kind === "known") return accessTable[run];
  return both(access(true, "no", `it cannot be told whose commit is built: ${commit3.reason}`));
}
function buildAccess({ modules, build }, { mode, isClean: isClean2 }) {
  if (mode === "all")
    return build.read ? build : access(true, "no", `\`cache: all\` allows it to be read, and ${modules.reason}`);
  if (!isClean2 || !build.read) return build;
  return { ...build, read: false, reason: "a clean build uses nothing that another run compiled" };
}
function offForPrivateModules(reason) {
  return access(
    false,
    "no",
    `it may hold compiled private modules (${reason}), and everybody who can open a pull request of a public repository could read it; \`cache: all\` keeps it nevertheless`
  );
}
function byMode(cache, mode, allowed) {
  if (mode === "off") return access(false, "no", "`cache: off`");
  if (mode === "modules" && cache === "build") return access(false, "no", "`cache: modules`");
  return allowed;
}
function narrowed(allowed, facts, store) {
  const { cacheMode } = facts;
  const mayRead = cacheMode === void 0 || cacheMode === "read" || cacheMode === "write";
  const mayWrite = cacheMode === void 0 || cacheMode === "write" || cacheMode === "write-only";
  if (allowed.read && !mayRead)
    return narrowed({ ...allowed, read: false, reason: `ACTIONS_CACHE_MODE is ${cacheMode}` }, facts, store);
  if (allowed.write !== "no" && !mayWrite)
    return { ...allowed, write: "no", reason: `ACTIONS_CACHE_MODE is ${cacheMode}` };
  if (allowed.write !== "no" && store === "github" && facts.tokenWritable === false) {
    return { ...allowed, write: "no", reason: "this run's cache token may only read" };
  }
  return allowed;
}
function domainOf(run, facts, commit3) {
  const own = isOwnCommit(facts, commit3);
  switch (run) {
    case "local":
      return "trusted";
    case "read-only-event":
    case "no-ref":
      return runDomain(facts);
    case "pull-request":
    case "closed-pull-request":
      if (isOutsidePull(facts)) return pullDomain(facts);
      return own ? "trusted" : commitDomain(facts, commit3);
    case "other-commit":
      if (isOutsidePull(facts)) return pullDomain(facts);
      return commitDomain(facts, commit3);
    case "other-event":
    case "default-branch":
    case "branch":
    case "merge-group":
    case "release":
      if (!own) return commitDomain(facts, commit3);
      if (run === "release") return "release";
      return run === "branch" && facts.isDependabot ? "dependabot" : "trusted";
  }
}
function pullDomain(facts) {
  if (facts.prNumber !== void 0) return `pull-${facts.prNumber}`;
  return facts.isDependabot ? "dependabot" : runDomain(facts);
}
function commitDomain(facts, commit3) {
  return commit3.kind === "known" ? `commit-${commit3.sha}` : runDomain(facts);
}
function runDomain({ runId, runAttempt }) {
  return `run-${runId}-${runAttempt}`;
}

// src/action/services/builder-place.ts
function placeOf({ driver, nodes }) {
  return { driver, addresses: nodes.map(({ endpoint }) => endpoint ?? "") };
}

// src/action/analyse/isolated.ts
function isolated(services, { facts, config, builder, isOwnBuilder }, commit3) {
  const life = builderLife(facts, { ...placeOf(builder), isOwn: isOwnBuilder });
  const isClean2 = isCleanBuild(facts, config);
  const domain = trustDomain(facts, commit3);
  const {
    run: { folder, nonce }
  } = services;
  const isolation = isolationOf(facts, { domain, life, isClean: isClean2, folder, nonce });
  const build = isolatedBuild(config.build, isolation, services.run.env);
  const layers = isClean2 ? { cacheFrom: [], cacheTo: [] } : {};
  return { config: { ...config, build: { ...build, ...layers } }, isolation, isClean: isClean2 };
}
function isCleanBuild(facts, { cleanBuild }) {
  return cleanBuild === "on" || cleanBuild === "auto" && isRelease(facts);
}

// src/action/analyse/untouched.ts
import path10 from "node:path";

// src/text/platform-match.ts
function comparedPlatform(platform) {
  return platform.toLowerCase().replace(/\([^)]*\)/, "").replace(/\/arm64\/v?8(?:\.0)?$/, "/arm64").replace(/\/arm64\/v?9(?:\.0)?$/, "/arm64/v9").replace(/\/amd64\/v1$/, "/amd64").replace(/\/arm$/, "/arm/v7").replace(/\/arm\/(\d)$/, "/arm/v$1");
}
function runnablePlatforms(platform) {
  const compared = comparedPlatform(platform);
  const [os = "", arch = "", variant = ""] = compared.split("/");
  const [major = 0, minor = 0] = variant.slice(1).split(".").map(Number);
  const arms = (from) => downTo(5, from).map((version2) => `${os}/arm/v${version2}`);
  switch (arch) {
    case "amd64":
      return [...downTo(2, major).map((version2) => `${os}/amd64/v${version2}`), `${os}/amd64`, `${os}/386`];
    case "arm64": {
      const newer = major === 9 ? downTo(0, minor).map((version2) => `${os}/arm64/v9.${version2}`) : [];
      const v8 = downTo(0, major === 9 ? minor + 5 : minor).map((version2) => `${os}/arm64/v8.${version2}`);
      return [...[...newer, ...v8].map(comparedPlatform), ...arms(8)];
    }
    case "arm":
      return arms(major);
    default:
      return [compared];
  }
}
var processors = [
  ...["amd64", "arm64", "386", "arm", "ppc64le", "s390x", "riscv64", "loong64", "mips64le", "mips64", "mipsle", "mips"],
  ...["wasm", "ppc64", "ppc", "riscv", "s390", "sparc", "sparc64", "amd64p32", "arm64be", "armbe", "mips64p32"],
  ...["mips64p32le", "x86_64", "x86-64", "aarch64", "i386", "armhf", "armel"]
];
var systems = [
  ...["linux", "windows", "darwin", "macos", "freebsd", "aix", "android", "dragonfly", "hurd", "illumos", "ios", "js"],
  ...["nacl", "netbsd", "openbsd", "plan9", "solaris", "zos"]
];
function isKnownPlatform(platform) {
  const [first2 = "", processor] = platform.toLowerCase().split("/");
  if (processor !== void 0) return processors.includes(processor);
  return ["local", ...systems, ...processors].includes(first2.replace(/\(.*/, ""));
}
function meantPlatform(platform) {
  const [first2 = "", processor, ...variant] = platform.toLowerCase().split("/");
  if (processor === void 0) return nearest(first2, [...processors, ...systems]);
  const meant = nearest(processor, processors);
  return meant === void 0 ? void 0 : [first2, meant, ...variant].join("/");
}
function downTo(last, first2) {
  return Array.from({ length: Math.max(0, first2 - last + 1) }, (_, step) => first2 - step);
}

// src/buildx/builder/builder-nodes.ts
function nodeShares({ nodes }, platforms) {
  const [first2] = nodes;
  if (first2 === void 0) return [];
  if (platforms.length === 0) return [{ node: first2, index: 0, platforms: [] }];
  const declared = platforms.map((platform) => bestNode(platform, nodes, (node) => node.declared ?? [], exactly));
  const chosen = declared.every((index) => index >= 0) ? declared : platforms.map(
    (platform) => Math.max(
      0,
      bestNode(platform, nodes, ({ platforms: all }) => all, runnablePlatforms)
    )
  );
  return nodes.flatMap((node, index) => {
    const own = platforms.filter((_, number2) => chosen[number2] === index);
    return own.length === 0 ? [] : [{ node, index, platforms: own }];
  });
}
function ownPlatform({ declared = [], platforms }) {
  return declared[0] ?? platforms[0];
}
function builtPlatforms({ nodes }, wished) {
  const own = nodes[0] === void 0 ? void 0 : ownPlatform(nodes[0]);
  return wished.length > 0 || own === void 0 ? wished : [own];
}
function execution(node, platform) {
  const own = ownPlatform(node);
  if (own === void 0) return "unknown";
  const wanted2 = archOf(platform);
  const isDeclared = (node.declared ?? []).some((each) => archOf(each) === wanted2);
  if (isDeclared || wanted2 === archOf(own)) return "native";
  const isListed = node.platforms.some((each) => archOf(each) === wanted2);
  if (isListed && older[archOf(own)] === wanted2) return "native";
  return isListed ? "emulated" : "unannounced";
}
var older = { amd64: "386", arm64: "arm" };
var archOf = (platform) => platform.split("/")[1] ?? platform;
var exactly = (offered) => [comparedPlatform(offered)];
function bestNode(platform, nodes, offeredBy, match) {
  const wanted2 = comparedPlatform(platform);
  const offers = nodes.flatMap(
    (node, index) => offeredBy(node).map((offered) => ({ index, offered, places: match(offered) }))
  );
  let best;
  for (const offer of offers.filter(({ places }) => places.includes(wanted2))) {
    const rival = best === void 0 ? -1 : offer.places.indexOf(comparedPlatform(best.offered));
    if (rival < 0 || offer.places.indexOf(wanted2) < rival) best = offer;
  }
  return best?.index ?? -1;
}
function nodeReach(builder, platforms) {
  if (podChoice(builder) === "random") {
    const why = `the builder ${builder.name} has several pods, and buildx picks one at random for each build (\`loadbalance=random\`): a pod that is filled is not the one that builds`;
    return { nodes: [], why, elsewhere: [] };
  }
  const shares = nodeShares(builder, platforms);
  if (shares.length === 0)
    return { nodes: [{ name: "", index: 0, platforms: [], platform: "" }], why: "", elsewhere: [] };
  const isAlone = ({ index }, platform) => nodeShares(builder, [platform])[0]?.index === index;
  const nodes = shares.flatMap((share) => {
    const { node, index, platforms: own } = share;
    const sendable = own.filter((platform2) => isAlone(share, platform2));
    const platform = sendable.find((each) => each === ownPlatform(node)) ?? sendable[0];
    if (platform === void 0 && index > 0) return [];
    return [{ name: node.name, index, platforms: own, platform: platform ?? own[0] ?? "" }];
  });
  const others2 = shares.filter(({ index }) => !nodes.some((node) => node.index === index));
  const where = others2.map(({ node, platforms: own }) => `${node.name}, which builds ${own.join(", ")}`).join(", or to ");
  return {
    nodes,
    why: others2.length === 0 ? "" : `of the builder ${builder.name}, buildx sends no build for one platform to the node ${where}`,
    elsewhere: others2.flatMap(({ platforms: own }) => own)
  };
}
function podChoice({ driver, nodes }) {
  const [first2] = nodes;
  if (driver !== "kubernetes" || first2 === void 0) return "only-one";
  const option = (name) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(first2.driverOptions ?? "")?.[1] ?? "";
  const running = nodes.filter(({ name }) => name === first2.name).length;
  if (Math.max(running, Number(option("replicas")) || 1) < 2) return "only-one";
  return option("loadbalance") === "random" ? "random" : "by-context";
}

// src/findings/facts/file-names.ts
import path3 from "node:path";
function nameIn(folder, file) {
  return path3.relative(folder, file).split(path3.sep).join("/") || ".";
}

// src/action/findings/refused-findings.ts
import path4 from "node:path";
function refusedFindings(refused2, folder) {
  return refused2.map((each) => {
    const file = nameIn(folder, each.path);
    return { rule: "file-not-read", file, line: 0, ...textOf2(each, file) };
  });
}
function textOf2({ why, path: at }, name) {
  switch (why) {
    case "leads-out":
      return {
        message: `${name} was not read: it is a link out of the project, or lies behind one.`,
        fix: "Put the file itself there. Docker does not follow such a link either."
      };
    case "no-file":
      return { message: `${name} was not read: it is no regular file.`, fix: "Put a file there." };
    case "too-large": {
      const limit = size(limitsBytes.get(path4.basename(at)) ?? otherLimitBytes);
      return { message: `${name} was not read: it is larger than ${limit}.`, fix: "Check what made it so large." };
    }
    case "unreadable":
      return {
        message: `${name} was not read: this user may not read it, or its links form a circle.`,
        fix: "Check its permissions and links."
      };
    case "too-many-folders":
      return {
        message: `${name} was not searched for Go modules: the project has too many folders.`,
        fix: "Name the go.sum in `cache-dependency-path`."
      };
  }
}

// src/action/analyse/preview.ts
import path9 from "node:path";

// src/config/proxies.ts
function parseProxies(reader) {
  return [
    ...parseProxy(reader, "http-proxy", "HTTP_PROXY"),
    ...parseProxy(reader, "https-proxy", "HTTPS_PROXY"),
    ...parseNoProxy(reader)
  ];
}
function parseProxy(reader, input, env) {
  const value = reader.text(input);
  if (value === void 0) return [];
  const problem2 = proxyProblem(value);
  if (problem2 !== void 0) reader.report(input, problem2);
  return [{ input, env, value, hasCredentials: hasProxyLogin(value) }];
}
function proxyProblem(value) {
  const advice2 = "Write one URL, as in `http://proxy.example.com:3128`.";
  if (/\s/.test(value)) return `it holds spaces or new lines. ${advice2}`;
  const url2 = proxyUrl(value);
  if (url2 === void 0 || url2.hostname === "") {
    return `it is no URL of a proxy. ${advice2} Signs such as \`/\`, \`#\` and \`@\` in a password are written as \`%2F\`, \`%23\` and \`%40\`.`;
  }
  if (!schemes.includes(url2.protocol))
    return `it begins with \`${shown(url2.protocol)}//\`; a proxy is reached by \`http://\`, \`https://\` or \`socks5://\`. ${advice2}`;
  if (!["", "/"].includes(url2.pathname) || url2.search !== "" || url2.hash !== "")
    return `it names more than a host and a port. ${advice2}`;
  return void 0;
}
var schemes = ["http:", "https:", "socks5:", "socks5h:"];
function parseNoProxy(reader) {
  const hosts = reader.list("no-proxy");
  for (const { text, line } of hosts) {
    const problem2 = /[\s;]/.test(text) ? "holds a space or a semicolon; hosts are separated by commas or lines" : text.includes("/") && !/^[\da-f.:]+\/\d+$/i.test(text) ? "is a URL or a path" : void 0;
    if (problem2 === void 0) continue;
    reader.report(
      "no-proxy",
      `line ${line}: \`${shown(withoutUserinfo(text))}\` ${problem2}. Write host names, domains, addresses or ranges, as in \`internal.example.com,.corp.example.com,10.0.0.0/8\`.`
    );
  }
  if (hosts.length === 0) return [];
  const value = hosts.map(({ text }) => text).join(",");
  return [{ input: "no-proxy", env: "NO_PROXY", value, hasCredentials: false }];
}
function proxyArgs(proxies, buildArgs) {
  return effective(proxies, buildArgs).filter(({ hasCredentials }) => !hasCredentials).map(({ env, value }) => ({ name: env, value }));
}
function proxySecrets(proxies, buildArgs) {
  return effective(proxies, buildArgs).filter(({ hasCredentials }) => hasCredentials);
}
function overridingArg({ env }, buildArgs) {
  return buildArgs.find(({ name }) => name.toUpperCase() === env);
}
function effective(proxies, buildArgs) {
  return proxies.filter((proxy) => overridingArg(proxy, buildArgs) === void 0);
}
function ownProxies(buildArgs, env) {
  return buildArgs.flatMap(({ name, value }) => {
    const given2 = value ?? env[name] ?? "";
    return /^(?:https?|ftp|all)_proxy$/i.test(name) && given2 !== "" ? [{ name, value: given2 }] : [];
  });
}
function proxyCredentials(value) {
  return credentialsIn(withScheme(value));
}
function hasProxyLogin(value) {
  return hasUserinfo(withScheme(value));
}
function loopbackHost(value) {
  const host = proxyUrl(value)?.hostname ?? "";
  return /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/i.test(
    host
  ) ? host : void 0;
}
function proxyPort(value) {
  const url2 = proxyUrl(value);
  return url2?.port || { "https:": "443", "socks5:": "1080", "socks5h:": "1080" }[url2?.protocol ?? ""] || "80";
}
function proxyUrl(value) {
  const text = withScheme(value);
  return URL.canParse(text) ? new URL(text) : void 0;
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}

// src/buildx/call/setting-secrets.ts
import { createHash as createHash2 } from "node:crypto";
function deliveredSettings(settings2) {
  const wanted2 = [
    ["GOPROXY", settings2.goproxy, false],
    ["GOSUMDB", settings2.gosumdb, false],
    ["GOPRIVATE", settings2.goprivate, false],
    ["GONOPROXY", settings2.gonoproxy, false],
    ["GONOSUMDB", settings2.gonosumdb, false],
    ["GOFLAGS", settings2.goflags, true],
    ["GOTOOLCHAIN", settings2.gotoolchain, true]
  ];
  return wanted2.flatMap(([env, value, changesResult]) => {
    if (value === void 0) return [];
    const suffix = changesResult ? `-${createHash2("sha256").update(value).digest("hex").slice(0, 12)}` : "";
    const fixedId = fixedSecretId(env);
    return [
      {
        env,
        input: env.toLowerCase(),
        id: `${fixedId}${suffix}`,
        fixedId,
        variable: `CACHED_GO_DOCKER_BUILD_${env}`,
        value,
        hasCredentials: hasUserinfo(value)
      }
    ];
  });
}
function fixedSecretId(env) {
  return `cached-go-docker-build-${env.toLowerCase()}`;
}
var privateSettingIds = ["GOPRIVATE", "GONOPROXY", "GONOSUMDB"].map(fixedSecretId);
function deliveredProxies(proxies) {
  return proxies.flatMap(({ input, env, value }) => {
    const id = fixedSecretId(input);
    const variable = `CACHED_GO_DOCKER_BUILD_${env}`;
    return [env, env.toLowerCase()].map((name) => ({
      env: name,
      input,
      id,
      fixedId: id,
      variable,
      value,
      hasCredentials: true,
      everyRun: true
    }));
  });
}
function argumentsWith(given2, settings2, names2) {
  const passed = settings2.filter(({ env }) => names2.includes(env)).map(({ env, value }) => ({ name: env, value }));
  return [...given2.filter(({ name }) => !passed.some((setting) => setting.name === name)), ...passed];
}

// src/dockerfile/touches/command-files.ts
import { posix } from "node:path";
var makefiles = ["GNUmakefile", "makefile", "Makefile"];
var taskfiles = ["Taskfile.yml", "taskfile.yml", "Taskfile.yaml"];
var filesOf = /* @__PURE__ */ new Map([
  ["make", makefiles],
  ["gmake", makefiles],
  ["task", taskfiles],
  ["go-task", taskfiles],
  ["just", ["justfile", "Justfile", ".justfile"]]
]);
var fileFlags = ["-f", "--file", "--makefile", "-t", "--taskfile", "--justfile"];
var folderFlags = ["-C", "--directory", "-d", "--dir"];
function commandFiles({ instruction }) {
  let folder = ".";
  return shellCommands(runText(instruction)).flatMap(({ words: words2 }) => {
    const [name = "", ...rest] = unwrapped(words2).map(({ text }) => text);
    if (name === "cd") folder = posix.join(folder, rest[0] ?? ".");
    return filesNamed(name, rest).map((files) => files.map((file) => posix.join(folder, file)));
  });
}
function filesNamed(name, rest) {
  const files = filesOf.get(posix.basename(name));
  if (files !== void 0) {
    const named = valueAfter(rest, fileFlags);
    const folder = valueAfter(rest, folderFlags) ?? ".";
    return [(named === void 0 ? files : [named]).map((file) => posix.join(folder, file))];
  }
  const script = isShell(name) ? rest.find((word) => !word.startsWith("-")) : name;
  return script?.includes("/") === true && !script.startsWith("/") ? [[script]] : [];
}
function valueAfter(words2, flags2) {
  const at = words2.findIndex((word) => flags2.includes(word));
  if (at >= 0) return words2[at + 1];
  return words2.flatMap((word) => {
    const [, flag = "", value] = /^(--\w+(?==)|-[Cf])=?(.+)$/.exec(word) ?? [];
    return value !== void 0 && flags2.includes(flag) ? [value] : [];
  })[0];
}
var compilesAllIn = (text) => {
  const found = commandsIn(text, (line) => forceIn(line) ?? cleaningIn(line));
  return found.find(({ command }) => !/^go (?:run|test|vet)/.test(command)) ?? found[0];
};
function forcesIn(text) {
  return commandsIn(text, forceIn);
}
var emptiesIn = (text) => commandsIn(text, (line) => cleaningIn(line) ?? removalIn(line))[0];
var movesIn = (text) => commandsIn(text, movedIn)[0];
function commandsIn(text, commandIn) {
  return wholeLines(text).flatMap(({ line, text: written2 }) => {
    const whole = written2.replace(/(?:^|\s)#.*/, "");
    const command = commandIn(whole);
    return command === void 0 ? [] : [{ line, command, text: whole }];
  });
}
function wholeLines(text) {
  const wholes = [];
  let isContinued = false;
  for (const [index, written2] of text.split(/\r?\n/).entries()) {
    const part = written2.replace(/\\$/, "");
    if (isContinued) wholes.at(-1)?.parts.push(part);
    else wholes.push({ line: index + 1, parts: [part] });
    isContinued = written2.endsWith("\\");
  }
  return wholes.map(({ line, parts: parts2 }) => ({ line, text: parts2.join(" ") }));
}
var goWord = String.raw`(?<![\w./-])(?:[\w./-]*\/)?(?:go|\$[({](?=\w*GO)\w+[)}])`;
var compiling = new RegExp(String.raw`${goWord}\s+(?:-C\s*\S+\s+)?(build|install|run|test|vet)\b`);
var force = /\s--?a(?=\s|$)/;
var forcedFlags = /^\s*(?:export\s+)?(?=\w*(?:GO|BUILD))(\w+)\s*[:?+]?=.*(?:[\s="'])-a(?=[\s"']|$)/;
var cleaning = new RegExp(String.raw`${goWord}\s+(?:-C\s*\S+\s+)?(clean)\b`);
var removal = /\b(rm|find)(?=\s)/;
var moved = /(?:^|[\s;&|({"'])(GOCACHE|XDG_CACHE_HOME|HOME)\s*[:?]?=\s*[^\s=]/;
function beginOf(line, begin, rest) {
  for (const command of line.split(/[;&|]/)) {
    const found = begin.exec(command);
    if (found !== null && rest.test(command.slice(found.index + found[0].length))) return found[1];
  }
  return void 0;
}
function forceIn(line) {
  const verb = beginOf(line, compiling, force);
  if (verb !== void 0) return `go ${verb} -a`;
  const [, name] = forcedFlags.exec(line) ?? [];
  return name === void 0 ? void 0 : `-a in ${name}`;
}
function cleaningIn(line) {
  return beginOf(line, cleaning, /\s-cache\b/) === void 0 ? void 0 : "go clean -cache";
}
function removalIn(line) {
  return beginOf(line, removal, /go-build|GOCACHE/);
}
function movedIn(line) {
  return moved.exec(line)?.[1];
}

// src/dockerfile/touches/compile-all.ts
var compiling2 = ["build", "install", "run", "test", "vet"];
var isForced = (word) => /^--?a(?:=(?:true|1))?$/.test(word);
function compilesAll({ instruction, environment: environment2 }) {
  return forcedBy(runText(instruction)) ?? (hasForce(environment2.env.get("GOFLAGS") ?? "") ? "GOFLAGS=-a" : void 0);
}
function forcedBy(text) {
  return commandsIn2(text).map(forcedIn).find((found) => found !== void 0);
}
function commandsIn2(text) {
  return shellCommands(text).flatMap((command) => {
    const [name, ...rest] = command.words.map((word) => word.text);
    const at = isShell(name ?? "") ? rest.findIndex((word) => /^-\w*c$/.test(word)) : -1;
    return at < 0 ? [command] : [command, ...shellCommands(rest[at + 1] ?? "")];
  });
}
function forcedIn({ words: words2, assignments }) {
  const texts2 = words2.map(({ text }) => text);
  const set = [...assignments.map(({ text }) => text), ...["env", "export"].includes(texts2[0] ?? "") ? texts2 : []];
  if (set.some((text) => text.startsWith("GOFLAGS=") && hasForce(text.slice("GOFLAGS=".length)))) return "GOFLAGS=-a";
  const called = unwrapped(words2);
  const [verb = "", ...flags2] = withoutChdir(called.slice(1).map(({ text }) => text));
  if (!/^(?:xx-)?go$/.test(programName(called)) || !compiling2.includes(verb)) return void 0;
  const own = ["run", "test"].includes(verb) ? flags2.slice(0, firstPackage(flags2)) : flags2;
  return own.some(isForced) ? `go ${verb} -a` : void 0;
}
function firstPackage(flags2) {
  const at = flags2.findIndex((word) => /^\.|^[\w.]+\//.test(word) || word.endsWith(".go"));
  return at < 0 ? flags2.length : at;
}
var hasForce = (flags2) => flags2.split(/\s+/).some(isForced);

// src/dockerfile/go/cache-folder.ts
function cacheFolder(run, kind) {
  return kind === "modules" ? run.paths.gomodcache : run.paths.gocache;
}

// src/dockerfile/edit/skipped-of-need.ts
function skippedOfNeed({ skipped }, needed) {
  return skipped.filter(
    ({ caches, about }) => caches === void 0 || about === "undone" || caches.some((each) => needed.includes(each))
  );
}

// src/dockerfile/touches/cache-content.ts
import { posix as posix2 } from "node:path";
function copyPaths(instruction, environment2, escape) {
  const { sources = [], destination = "" } = writtenCopy(instruction) ?? {};
  const expanded2 = (word) => {
    const expansion = expandIn(environment2, word, escape);
    return expansion.kind === "bad" ? word : expansion.value;
  };
  return {
    sources: sources.map(expanded2),
    destination: posix2.resolve("/", environment2.workdir, expanded2(destination))
  };
}
function takes(pattern, folder) {
  const wanted2 = posix2.resolve("/", folder).split("/").filter(Boolean);
  const parts2 = posix2.resolve("/", pattern).split("/").filter(Boolean);
  const open = parts2.findIndex((part) => part.includes("**"));
  return parts2.slice(0, open < 0 ? parts2.length : open).every((part, index) => {
    const name = wanted2[index];
    return name === void 0 || globMatches(part, name);
  });
}
var longestPattern = 1e3;
function globMatches(part, name) {
  if (part.length > longestPattern) return /[*?[]/.test(part);
  const expression = part.replace(/[\\^$.*+?()[\]{}|]/g, (character) => {
    if (character === "*") return ".*";
    return character === "?" ? "." : `\\${character}`;
  });
  return new RegExp(`^${expression.replace(/\\\[.*?\\\]/g, ".")}$`).test(name);
}
function hiddenContent({ instruction, before }, folder, escape) {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return "";
  const { sources, destination } = copyPaths(instruction, before, escape);
  if (destination === folder || isInside(destination, folder)) return `${instruction.keyword} writes to ${destination}`;
  if (!isInside(folder, destination)) return "";
  const from = instruction.flags.some(({ name }) => name === "from");
  const wholeTree = sources.some((source) => posix2.resolve("/", source) === "/" || destination !== "/");
  if (from && wholeTree) return `COPY --from writes to ${destination}, which holds it`;
  const archive = instruction.keyword === "ADD" && sources.some(isArchive);
  return archive ? `ADD unpacks an archive to ${destination}, which holds it` : "";
}
function preparedContent({ instruction }, folder) {
  const mentions = (text) => [folder, "GOMODCACHE", "GOCACHE"].reduce((sum, name) => sum + text.split(name).length - 1, 0);
  const harmless = runCommands(instruction).filter(putsNothing);
  const inHarmless = harmless.flatMap(({ words: words2 }) => words2).reduce((sum, { text }) => sum + mentions(text), 0);
  return mentions(runText(instruction)) > inHarmless ? "an earlier RUN may write to it" : "";
}
function putsNothing({ words: words2 }) {
  const called = unwrapped(words2);
  const name = programName(called);
  if (["mkdir", "chmod", "chown", "chgrp"].includes(name)) return true;
  const [verb, ...flags2] = withoutChdir(called.slice(1).map(({ text }) => text));
  const isPlain2 = called.every(({ text }) => !text.includes("$"));
  return name === "go" && verb === "env" && flags2.includes("-w") && isPlain2;
}

// src/dockerfile/touches/changed-files.ts
function changedFiles({ command, folder }) {
  const words2 = unwrapped(command.words);
  const name = programName(words2);
  const args = words2.slice(1);
  const written2 = command.redirects.filter(({ operator }) => /^(?:>|>>|>\||<>)$/.test(operator));
  const given2 = () => args.filter(({ text }) => !text.startsWith("-"));
  const here = { text: folder, computed: false, literal: true };
  const changed = () => {
    if (name !== "patch" && editsInPlace(words2)) return given2();
    switch (name) {
      case "tee":
        return given2();
      case "cp":
      case "install":
      case "ln":
      case "mv":
      case "rsync":
        return [valueOf(args, /^-t$/, /^(?:--target-directory=|-t)/) ?? given2().slice(1).at(-1)].flatMap(
          (word) => word ?? []
        );
      case "dd":
        return args.flatMap((word) => after(word, /^of=/) ?? []);
      case "patch":
        return [...given2(), valueOf(args, /^(?:-d|--directory)$/, /^(?:--directory=|-d)/) ?? here];
      case "git":
        return args.some(({ text }) => text === "apply" || text === "am") ? [valueOf(args, /^-C$/, /^--directory=/) ?? here] : [];
      case "tar":
        return isUnpacking(args) ? [valueOf(args, /^(?:-\w*C|--directory)$/, /^--directory=/) ?? here] : [];
      case "unzip":
        return [valueOf(args, /^-d$/, /^-d/) ?? here];
      default:
        return [];
    }
  };
  return [...written2.map(({ target }) => target), ...changed()];
}
var IN_PLACE = {
  sed: /^(?:-[nErsuz]*i|--in-place)/,
  gsed: /^(?:-[nErsuz]*i|--in-place)/,
  perl: /^-[a-z]*i/
};
function editsInPlace(words2) {
  const name = programName(words2);
  if (name === "find") {
    const at = words2.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
    return at > 0 && editsInPlace(unwrapped(words2.slice(at + 1)));
  }
  const flag = IN_PLACE[name];
  return name === "patch" || flag !== void 0 && words2.slice(1).some(({ text }) => flag.test(text));
}
function isUnpacking(args) {
  const texts2 = args.map(({ text }) => text);
  return /^-?\w*x/.test(texts2[0] ?? "") || texts2.some((text) => /^(?:-\w*x\w*|--extract|--get)$/.test(text));
}
function valueOf(args, apart, joined2) {
  const at = args.findIndex(({ text }) => apart.test(text));
  if (at >= 0) return args[at + 1];
  const word = args.find(({ text }) => joined2.test(text));
  return word && after(word, joined2);
}
function after(word, beginning2) {
  return beginning2.test(word.text) ? { ...word, text: word.text.replace(beginning2, "") } : void 0;
}

// src/dockerfile/called/placed-commands.ts
import { posix as posix3 } from "node:path";
function placedCommands(text, start) {
  const folders2 = /* @__PURE__ */ new Map([["", start.workdir]]);
  let variables = new Map([["HOME", start.home], ...start.variables]);
  return runCommands({ ...nowhere, ...text }).map((command) => {
    const placed2 = placedIn(command, folderOf(folders2, command), { home: start.home, variables });
    variables = after2(variables, placed2);
    const [name, to] = command.words;
    const folder = to === void 0 ? start.home : placed2.pathOf(to);
    if (/^(?:cd|pushd)$/.test(name?.text ?? "") && folder !== void 0)
      folders2.set(command.subshell.join(" "), folder);
    return placed2;
  });
}
var nowhere = {
  keyword: "RUN",
  line: 0,
  endLine: 0,
  keywordEnd: 0,
  flags: [],
  args: "",
  json: void 0,
  heredocs: []
};
function placedIn(command, folder, { home, variables }) {
  const valueOf3 = ({ text, literal: literal2 }) => {
    if (literal2) return text;
    const told4 = text.replace(/^~(?=\/|$)/, home);
    const expansion = expand(told4, (name) => variables.get(name), { escape: "\\" });
    return expansion.kind === "bad" || expansion.unset.length > 0 ? void 0 : expansion.value;
  };
  const pathOf = (word) => {
    const value = valueOf3(word);
    return value === void 0 ? void 0 : posix3.resolve(folder, value);
  };
  return { command, folder, variables, valueOf: valueOf3, pathOf };
}
function folderOf(folders2, { subshell }) {
  for (let depth = subshell.length; depth > 0; depth--) {
    const folder = folders2.get(subshell.slice(0, depth).join(" "));
    if (folder !== void 0) return folder;
  }
  return folders2.get("") ?? "/";
}
function settings({ command, valueOf: valueOf3 }) {
  const { words: words2, assignments } = command;
  const [first2, second] = words2;
  if (first2 !== void 0 && second?.text === "in")
    return [[first2.text, words2.slice(2).flatMap((word) => valueOf3(word) ?? [])[0]]];
  const exports = ["export", "local", "readonly", "declare"].includes(first2?.text ?? "");
  const set = exports ? words2.slice(1) : first2 === void 0 ? assignments : [];
  return set.flatMap((word) => {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    return name === void 0 ? [] : [[name, valueOf3({ ...word, text: value })]];
  });
}
function after2(variables, placed2) {
  const set = settings(placed2);
  if (set.length === 0) return variables;
  const next = new Map(variables);
  for (const [name, value] of set) {
    if (value === void 0) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

// src/dockerfile/touches/word-paths.ts
import { posix as posix4 } from "node:path";
function wordPaths({ folder, valueOf: valueOf3 }, word) {
  const value = valueOf3(word) ?? "";
  if (value === "") return [];
  const parts2 = /\s/.test(word.text) ? [value] : value.split(/\s+/).filter((part) => part !== "");
  return parts2.flatMap(braced).map((part) => posix4.resolve(folder, part));
}
var mostBraces = 6;
var mostParts = 64;
var longestWord = 1e3;
function braced(text) {
  if (text.length > longestWord) return [text];
  let parts2 = [text];
  for (let round = 0; round < mostBraces && parts2.some((part) => part.includes("{")); round++)
    parts2 = parts2.flatMap(firstBraces).slice(0, mostParts);
  return parts2;
}
function firstBraces(text) {
  const [all, before = "", inner = "", after3 = ""] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(text) ?? [];
  return all === void 0 ? [text] : inner.split(",").map((each) => `${before}${each}${after3}`);
}
function withKnownOutputs(text, run) {
  const told4 = (written2) => withPaths(withModuleFolders(withGoEnv(written2, run), run));
  return {
    args: told4(text.args),
    json: text.json?.map(told4),
    heredocs: text.heredocs.map((heredoc) => ({ ...heredoc, content: told4(heredoc.content) }))
  };
}
var GO_ENV = String.raw`\bgo\s+(?:-C\s*\S+\s+)?env\s+(\w+(?:[^\S\n]+\w+)*)`;
var SUBSTITUTED_ENV = new RegExp(
  String.raw`\$\(\s*[^\s(]*${GO_ENV}\s*\)|${"`"}\s*[^\s${"`"}]*${GO_ENV}\s*${"`"}`,
  "g"
);
var PIPED_ENV = new RegExp(String.raw`${GO_ENV}\s*\|\s*xargs\s+([^\n;&|]*)`, "g");
function withGoEnv(written2, run) {
  const gopath = run.environment.env.get("GOPATH")?.split(":")[0] || run.paths.gomodcache.replace(/\/pkg\/mod$/, "");
  const values = /* @__PURE__ */ new Map([
    ["GOMODCACHE", run.paths.gomodcache],
    ["GOCACHE", run.paths.gocache],
    ["GOPATH", gopath]
  ]);
  const valuesOf = (names2) => {
    const each = names2.split(/\s+/).map((name) => values.get(name));
    return each.includes(void 0) ? void 0 : each.join(" ");
  };
  return written2.replaceAll(SUBSTITUTED_ENV, (all, one, other) => valuesOf(one ?? other ?? "") ?? all).replaceAll(PIPED_ENV, (all, names2, command) => {
    const found = valuesOf(names2);
    return found === void 0 ? all : `${command.trim()} ${found}`;
  });
}
function withModuleFolders(written2, run) {
  return written2.replaceAll(/\$\(\s*[^\s(]*\bgo\s+(?:-C\s*\S+\s+)?list\s([^()\n]*)\)/g, (all, args) => {
    const words2 = args.trim().split(/\s+/);
    const isModule2 = words2.includes("-m") && args.includes(".Dir") && /^[\w.~!/-]+$/.test(words2.at(-1) ?? "");
    return isModule2 ? `${run.paths.gomodcache}/MODULE@VERSION` : all;
  });
}
function withPaths(written2) {
  return written2.replaceAll(
    /\$\(\s*(dirname|realpath|readlink\s+-\w+)\s+["']?([^\s"'()`]+)["']?\s*\)/g,
    (_all, program, path49) => program === "dirname" ? posix4.dirname(path49) : path49
  );
}

// src/dockerfile/touches/cache-touches.ts
function cacheTouch({ instruction, workdir }, run, kind) {
  const start = { workdir, home: run.paths.home, variables: run.environment.env };
  const commands2 = placedCommands(withKnownOutputs(instruction, run), start);
  const pipelines = (test) => new Set(commands2.filter(({ command }) => test(command)).map(({ command }) => pipelineOf(command)));
  const around = {
    folder: cacheFolder(run, kind),
    kind,
    folders: [run.paths.gomodcache, run.paths.gocache],
    pipedToRm: pipelines(isRm),
    removedNames: new Set(commands2.flatMap(({ command }) => isRm(command) ? variablesIn(command) : [])),
    pipedToEditor: pipelines(({ words: words2 }) => editsInPlace(unwrapped(words2))),
    tested: new Set(commands2.filter(({ command }) => isTest(command)).flatMap((placed2) => operandPaths(placed2)))
  };
  const touches = commands2.flatMap((placed2) => touchOf(placed2, around) ?? []);
  return touches.find((touch) => touch.kind === "removes") ?? touches[0];
}
function touchOf(placed2, around) {
  const { command, valueOf: valueOf3 } = placed2;
  const [program, ...args] = unwrapped(command.words);
  const name = programName(program === void 0 ? [] : [{ ...program, text: valueOf3(program) ?? program.text }]);
  if (/^(?:xx-)?go[\d.]*$/.test(name)) return cleaning2(args, around.kind);
  const { folder, kind } = around;
  const isAt = (test) => (word) => wordPaths(placed2, word).some(test);
  const isLoop = args[0]?.text === "in";
  const said = (touch, ...found) => {
    const texts2 = found.flatMap((word) => word?.text ?? []);
    const calls = name === "" ? "writes to" : `calls ${isLoop ? "a loop" : name} on`;
    return texts2.length === 0 ? void 0 : { kind: touch, what: `${calls} ${texts2.join(" and ")}` };
  };
  const paths = operands(name, args);
  const isRemoving = removes(command, name, around) || isLoop && around.removedNames.has(name);
  if (isRemoving && paths.some(isAt((path49) => takes(path49, folder)))) {
    const isAny = isAt((path49) => around.folders.some((each) => takes(path49, each)));
    return said("removes", ...paths.filter(isAny));
  }
  if (name === "mkdir") return said("makes", args.find(isAt((path49) => makes(path49, args, around))));
  const isListed = LISTS.has(name) && around.pipedToEditor.has(pipelineOf(command));
  const changed = kind === "modules" ? [...changedFiles(placed2), ...isListed ? paths : []] : [];
  const change = changed.find(isAt((path49) => takes(path49, folder) && (isListed || !isInside(folder, path49))));
  if (change !== void 0) return said("changes", change);
  if (HARMLESS.has(name) || name === "") return void 0;
  if (isLinking(name, args))
    return said("links", paths.find(isAt((path49) => takes(path49, folder) && !isInside(folder, path49))));
  const read = [...paths, ...command.redirects.filter(({ operator }) => operator === "<").map(({ target }) => target)];
  return said("reads", read.find(isAt((path49) => reads(path49, around, isDeep(name, args)))));
}
function cleaning2(args, kind) {
  const [verb, ...flags2] = withoutChdir(args.map(({ text }) => text));
  const flag = kind === "modules" ? "modcache" : "cache";
  if (verb !== "clean" || !flags2.some((text) => new RegExp(`^--?${flag}(?:=true)?$`).test(text))) return void 0;
  const emptied2 = flags2.filter((text) => /^--?(?:mod)?cache(?:=true)?$/.test(text));
  return { kind: "removes", what: `calls go clean ${emptied2.join(" ")}` };
}
function makes(path49, args, { folder, tested }) {
  const isFine = args.some(({ text }) => /^-\w*p|^--parents$/.test(text)) || tested.has(path49);
  return !isFine && (path49 === folder || isInside(folder, path49));
}
var isTest = ({ words: words2 }) => ["[", "[[", "test"].includes(programName(unwrapped(words2)));
var variablesIn = ({ words: words2 }) => words2.flatMap(({ text }) => /^\$\{?(\w+)/.exec(text)?.[1] ?? []);
var operandPaths = (placed2) => placed2.command.words.flatMap((word) => wordPaths(placed2, word));
var isRm = ({ words: words2 }) => programName(unwrapped(words2)) === "rm";
var pipelineOf = ({ pipeline, place: place2 }) => `${place2} ${pipeline}`;
var LISTS = /* @__PURE__ */ new Set(["echo", "find", "grep", "ls", "printf"]);
function removes(command, name, { pipedToRm }) {
  if (["rm", "rmdir", "mv"].includes(name)) return true;
  const deletes = command.words.some(({ text }) => text === "-delete" || /(?:^|\/)rm$/.test(text));
  return name === "find" && deletes || LISTS.has(name) && pipedToRm.has(pipelineOf(command));
}
function operands(name, args) {
  const texts2 = args.map(({ text }) => text);
  if (name === "tar") return tarOperands(args);
  const found = args.flatMap((word) => {
    const value = /^--[\w-]+=(?=[/$~.])(.*)$/s.exec(word.text)?.[1];
    if (value !== void 0) return [{ ...word, text: value }];
    return word.text.startsWith("-") ? [] : [word];
  });
  const hasTarget = ["cp", "mv", "ln", "install", "rsync"].includes(name) && !texts2.includes("-t");
  return hasTarget && found.length > 1 ? found.slice(0, -1) : found;
}
function tarOperands(args) {
  if (isUnpacking(args)) return [];
  const texts2 = args.map(({ text }) => text);
  let base = "";
  return args.flatMap((word, index) => {
    const folder = /^--directory=(.*)$/s.exec(word.text)?.[1];
    if (folder !== void 0 || /^-\w*C$|^--directory$/.test(texts2[index - 1] ?? "")) {
      base = `${folder ?? word.text}/`;
      return [];
    }
    if (word.text.startsWith("-")) return [];
    return [/^[/~$]/.test(word.text) ? word : { ...word, text: `${base}${word.text}` }];
  });
}
function isLinking(name, args) {
  return name === "ln" || name === "cp" && args.some(({ text }) => /^-\w*[ls]|^--(?:symbolic-)?link$/.test(text));
}
var HARMLESS = new Set(
  "[ [[ : apk apt apt-get basename cd chgrp chmod chown curl dirname echo env export false git go gofmt local mkdir popd printf pushd read readlink readonly realpath return set tee test touch true umask unset unzip useradd wget which xx-go".split(" ")
);
function isDeep(name, args) {
  if (["tar", "find", "rsync", "zip", "du", "tree", "mksquashfs"].includes(name)) return true;
  const flags2 = args.map(({ text }) => text).filter((text) => text.startsWith("-"));
  const letters2 = {
    cp: /[rRa]/,
    ls: /R/,
    grep: /[rR]/,
    egrep: /[rR]/,
    fgrep: /[rR]/
  };
  const own = letters2[name];
  return own !== void 0 && flags2.some((flag) => (flag.startsWith("--") ? /^--(?:rec|arch)/ : own).test(flag));
}
function reads(path49, { folder, kind }, deep) {
  const depth = folder.split("/").length;
  const parts2 = path49.split("/");
  if (!takes(path49, folder)) return false;
  if (parts2.length < depth) return deep;
  return kind === "build" || !isExactModule(parts2.slice(depth).join("/"));
}
function isExactModule(path49) {
  const match = /^((?:[^/@]+\/)*?[^/@]*@)(v\/)?([^/]+)/.exec(path49);
  return match !== null && !/[*?[{]/.test(match[0]) && (match[2] === void 0 || /^v\d/.test(match[3] ?? ""));
}

// src/dockerfile/touches/run-touches.ts
var withoutEmptying = "leave that out: what is in a cache mount is in no layer";
function runTouches(run, kind) {
  const own = { name: "the RUN", instruction: run.instruction, workdir: run.environment.workdir };
  return [own, ...run.called].flatMap((text) => {
    const touch = cacheTouch(text, run, kind);
    return touch === void 0 ? [] : [{ ...touch, what: `${text.name} ${touch.what}` }];
  });
}

// src/findings/advice/kept-caches.ts
function dockerfileFindings(stages, edit, needed, file) {
  const explained = new Set(edit.skipped.flatMap(({ explains = [] }) => explains));
  const unserved2 = unservedMounts(stages).filter(({ line, placed: placed2 }) => placed2 !== "above" || !explained.has(line));
  const skipped = skippedOfNeed(edit, needed).map(
    ({ stage, about, line, reason, fix, byHand, caches = needed }) => {
      if (about === "settings") return { rule: "go-settings-unused", line, message: reason, fix };
      if (about === "network")
        return { rule: "network-kept", line, message: `the RUN keeps its network: ${reason}`, fix };
      if (about === "undone") return { rule: "edit-undone", line, message: `stage ${stage}: ${reason}`, fix };
      const lacking = needed.filter((kind) => caches.includes(kind));
      const [only] = lacking.length < needed.length ? lacking : [];
      const message = `no ${only === void 0 ? "cache mounts were" : `mount of the ${only} cache was`} added to stage ${stage}: ${reason}`;
      const own = byHand ? stages.filter((other) => stage === (other.name || String(other.index))) : [];
      const lines = distinct2(own.flatMap((other) => other.goRuns.flatMap((run) => adviceFor(run, other, lacking))));
      const isGuess = lines.some((each) => Object.values(GUESSED).some((folder) => each.includes(folder)));
      const names2 = lacking.map((kind) => GUESSED[kind].slice(1, -1)).join(" ");
      const where = isGuess ? `, at the folders that \`go env ${names2}\` prints in that image` : "";
      return {
        rule: "cache-mount-missing",
        line,
        message,
        fix: lines.length === 0 ? fix : `${fix}${where}: ${lines.join("; ")}`
      };
    }
  );
  const found = [
    ...unservedFindings(unserved2),
    ...skipped,
    ...stages.flatMap(({ goRuns }) => goRuns.flatMap((run) => [...compilesAllAnew(run), ...emptiedMounts(run)]))
  ];
  return found.map(({ rule: rule2, line, message, fix }) => ({
    rule: rule2,
    file,
    line,
    message: sentence(message),
    fix: sentence(fix)
  }));
}
function unservedFindings(unserved2) {
  const firsts = [...new Map(unserved2.toReversed().map((each) => [causeOf(each), each])).values()].toReversed();
  return firsts.map((first2) => {
    const same = unserved2.filter((each) => causeOf(each) === causeOf(first2));
    const kinds2 = ["modules", "build"].filter((kind) => same.some((each) => each.kind === kind));
    const lines = [...new Set(same.map(({ line: line2 }) => line2))].toSorted((one, other) => one - other);
    const [line = first2.line] = lines;
    const caches = `the ${kinds2.join(" and ")} ${kinds2.length > 1 ? "caches" : "cache"}`;
    const runs = lines.length > 1 ? `the RUNs in lines ${lines.join(", ")}` : "this RUN";
    const are = kinds2.length > 1 ? "are" : "is";
    const message = `${caches} of ${runs} ${are} not kept: ${first2.reason}`;
    return { rule: "cache-mount-unserved", line, message, fix: first2.fix };
  });
}
var causeOf = ({ reason, fix }) => `${reason}
${fix}`;
function compilesAllAnew(run) {
  const command = compilesAll(run);
  if (command === void 0) return [];
  const message = `this RUN has ${command}, which compiles every package in each run, so the build cache saves nothing here`;
  return [{ rule: "compiles-all-anew", line: run.line, message, fix: withoutForce }];
}
function emptiedMounts(run) {
  const kinds2 = [...new Set(run.cacheMounts.served.map(({ kind }) => kind))];
  const emptied2 = kinds2.flatMap((kind) => {
    const removes2 = runTouches(run, kind).find((touch) => touch.kind === "removes");
    return removes2 === void 0 ? [] : [{ kind, what: removes2.what }];
  });
  return distinct2(emptied2.map(({ what }) => what)).map((what) => {
    const same = emptied2.filter((each) => each.what === what).map(({ kind }) => kind);
    const mounts = same.length > 1 ? `mounts of the ${same.join(" and ")} caches` : `mount of the ${same.join("")} cache`;
    const message = `${what}, which empties the ${mounts} in each run, so there is nothing to save`;
    return { rule: "cache-emptied", line: run.line, message, fix: withoutEmptying };
  });
}
var withoutForce = "remove -a: go recompiles everything that is out of date, also after a change of flags or of the Go version";
function unusedSettings(stages, offered, file) {
  const runs = stages.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  const [first2] = runs.filter(({ callsGo: callsGo3 }) => callsGo3 !== "no");
  const mounted = new Set(
    runs.flatMap(({ cacheMounts: { all } }) => all.filter(({ type }) => type === "secret").map(({ id }) => id))
  );
  const unused = offered.filter(({ fixedId }) => !mounted.has(fixedId));
  if (first2 === void 0 || unused.length === 0) return [];
  const inputs = distinct2(unused.map(({ input }) => input));
  const names2 = inputs.map((input) => `\`${input}\``).join(", ");
  const flags2 = unused.map(({ fixedId, env }) => `--mount=type=secret,id=${fixedId},env=${env}`).join(" ");
  return [
    {
      rule: "go-settings-unused",
      file,
      line: first2.line,
      message: `${names2} ${inputs.length === 1 ? "has" : "have"} no effect: \`dockerfile-edits\` is off, and no RUN of the Dockerfile takes ${inputs.length === 1 ? "it" : "them"}.`,
      fix: `Add the mounts to each RUN that calls go, in line ${first2.line} RUN ${flags2} \u2026; the action provides the values under these ids.`
    }
  ];
}
var distinct2 = (texts2) => [...new Set(texts2)];
function adviceFor(run, { imageKnown }, needed) {
  if (run.callsGo === "no" || run.inherited) return [];
  const kinds2 = needed.filter((kind) => !run.cacheMounts.served.some((mount) => mount.kind === kind));
  if (kinds2.length === 0) return [];
  const owner = ownerFields(run.who.owner);
  const isKnown = imageKnown || run.who.sight?.kind === "seen" && run.who.sight.caches !== void 0;
  const folders2 = kinds2.map(
    (kind) => isKnown || saysFolder(run.environment.env, kind) ? cacheFolder(run, kind) : GUESSED[kind]
  );
  return [
    `in line ${run.line} RUN ${folders2.map((folder) => `--mount=type=cache,target=${folder}${owner}`).join(" ")} \u2026`
  ];
}
var GUESSED = { modules: "<GOMODCACHE>", build: "<GOCACHE>" };
function ownerFields(owner) {
  if ("uid" in owner) return owner.uid === 0 ? "" : `,uid=${owner.uid},gid=${owner.gid}`;
  const [user = "", group = ""] = owner.name.split(":");
  const uid = /^\d+$/.test(user) ? user : user === "root" ? "0" : `<uid of ${user}>`;
  const own = "<its gid>";
  return `,uid=${uid},gid=${group === "" ? own : group === "root" ? "0" : /^\d+$/.test(group) ? group : `<gid of group ${group}>`}`;
}

// src/findings/advice/called-force.ts
function calledForceFindings({ dockerfile, place: place2 }) {
  if (dockerfile.kind !== "read") return [];
  const forcesOf = searchedOnce();
  const found = dockerfile.stages.flatMap(({ goRuns }) => goRuns.flatMap((run) => inCalled(run, place2, forcesOf)));
  return [...new Map(found.map((finding) => [`${finding.file}:${finding.line}`, finding])).values()];
}
function searchedOnce() {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const forces = known.get(text) ?? forcesIn(text);
    known.set(text, forces);
    return forces;
  };
}
function inCalled(run, { folder, dockerfile }, forcesOf) {
  if (compilesAll(run) !== void 0) return [];
  return run.called.flatMap(({ instruction, files = [] }) => {
    if (forcedBy(instruction.args) === void 0) return [];
    const written2 = files.flatMap(
      ({ file, text }) => forcesOf(text).map((command) => ({ file: nameIn(folder, file), command }))
    );
    const recipe = new Set(wordsOf(instruction.args));
    const meant = written2.find(({ command: { text } }) => isIn2(recipe, text)) ?? written2[0];
    return meant === void 0 ? [] : [forceFinding(meant.file, meant.command, { line: run.line, dockerfile })];
  });
}
function isIn2(recipe, line) {
  return wordsOf(line).every((word) => word.includes("$") || recipe.has(word));
}
var wordsOf = (text) => text.replace(/^[\s@+-]+/, "").split(/\s+/);
function forceFinding(file, { command, line }, caller) {
  const isCleaning = command === "go clean -cache";
  const effect = isCleaning ? "empties the build cache" : "compiles every package";
  const called = caller === void 0 ? "" : ` (called in line ${caller.line} of ${caller.dockerfile})`;
  return {
    rule: "compiles-all-anew",
    file,
    line,
    message: `${command} in ${file}:${line}${called} ${effect} in each run, so the build cache saves nothing here.`,
    fix: isCleaning ? "Leave it out: the cache is no part of the image." : sentence(withoutForce)
  };
}

// src/config/attestations.ts
function parseAttestations(reader, build, facts) {
  const attests = reader.list("attests").map(({ text }) => ({ text, fields: fieldsOf(reader, "attests", text) }));
  const provenance = provenanceInput(reader, facts);
  const sbom = reader.text("sbom");
  const hasProvenance = provenance !== void 0 || attests.some((attest) => isOfType(attest.fields, "provenance"));
  return {
    attestations: [
      ...provenance === void 0 ? [] : [withSwitches(fieldsOf(reader, "provenance", `type=provenance,${provenance}`))],
      ...sbom === void 0 ? [] : [withSwitches(fieldsOf(reader, "sbom", `type=sbom,${sbom}`))],
      ...attests.flatMap(({ text, fields: fields2 }) => {
        if (isOfType(fields2, "provenance")) return provenance === void 0 ? [withBuilderId(text, facts)] : [];
        if (isOfType(fields2, "sbom")) return sbom === void 0 ? [text] : [];
        return [withSwitches(fields2)];
      })
    ],
    defaultAttestation: hasProvenance || !facts.inActions || facts.wishes.noDefaultAttestations || loadsIntoDocker(build) ? void 0 : `type=provenance,${withBuilderId(defaultProvenance(facts), facts)}`
  };
}
function exporterTypes(outputs) {
  return outputs.map((output) => {
    const fields2 = parseFields(output) ?? [];
    if (fields2.length === 1 && fields2[0]?.trim().startsWith("type=") !== true) return "local";
    return fields2.map(keyAndValue).find(({ key }) => key === "type")?.value ?? "";
  });
}
function loadsIntoDocker(build) {
  return build.load || exporterTypes(build.outputs).includes("docker");
}
function defaultProvenance(facts) {
  return facts.visibility === "private" ? "mode=min,inline-only=true" : "mode=max";
}
function provenanceInput(reader, facts) {
  const text = reader.text("provenance");
  if (text === void 0) return void 0;
  const flag = booleanFrom(text);
  if (flag === void 0) return withBuilderId(text, facts);
  if (!flag) return "false";
  return facts.inActions ? `builder-id=${workflowRunUrl(facts)}` : "true";
}
function withBuilderId(attributes2, facts) {
  const fields2 = parseFields(attributes2) ?? [];
  if (!facts.inActions || fields2.some((field2) => keyAndValue(field2).key === "builder-id")) return attributes2;
  return `${attributes2},builder-id=${workflowRunUrl(facts)}`;
}
function workflowRunUrl(facts) {
  return `${facts.serverUrl}/${facts.repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`;
}
function withSwitches(fields2) {
  return fields2.map((field2) => {
    if (/^(1|t|T|true|TRUE|True)$/.test(field2)) return "disabled=false";
    return /^(0|f|F|false|FALSE|False)$/.test(field2) ? "disabled=true" : field2;
  }).join(",");
}
function fieldsOf(reader, name, text) {
  const fields2 = parseFields(text);
  if (fields2 === void 0)
    reader.report(
      name,
      "its double quotes cannot be parsed. Write `name=value,name=value`; quotes may stand only around a whole `name=value`."
    );
  return (fields2 ?? []).map((field2) => field2.trim());
}
function isOfType(fields2, type) {
  return fields2.map(keyAndValue).some(({ key, value }) => key === "type" && value === type);
}
function keyAndValue(field2) {
  const [key = "", value = ""] = field2.split("=");
  return { key: key.trim(), value: value.trim() };
}

// src/buildx/builder/driver-limits.ts
function driverLimits({ driver, nodes }, build, { engineStore, env }) {
  if (driver !== "docker")
    return loadsSeveral(build) && engineStore === "classic" ? [lacksStore("`load` of several images")] : [];
  const byDigest = build.outputs.filter((output) => isOn(output, "push-by-digest") && isOn(output, "push"));
  return [
    ...nodes[0]?.imageStore === "classic" ? classicLimits(build, env) : [],
    ...byDigest.map(() => ({ asked: "`outputs` with `push-by-digest`", lacks: "driver" }))
  ];
}
function loadsSeveral({ load, outputs, platforms, attestations }) {
  const types = exporterTypes(outputs);
  const isLoaded = load || outputs.some((output, index) => types[index] === "docker" && valueOf2(output, "dest") === "");
  return isLoaded && (new Set(platforms).size > 1 || attestations.some(isWanted));
}
function classicLimits({ platforms, cacheTo, attestations, outputs, annotations }, env) {
  const exported = cacheTo.flatMap((text) => exportedCache(text, env));
  const several = [...new Set(platforms)];
  const types = exporterTypes(outputs);
  const archives = outputs.flatMap((output, index) => {
    const type = types[index] ?? "";
    const isRefused = type === "oci" || type === "docker" && valueOf2(output, "dest") !== "";
    return isRefused ? [lacksStore(`\`outputs: type=${type}\``)] : [];
  });
  return [
    ...several.length > 1 ? [lacksStore(`\`platforms: ${several.join(",")}\``)] : [],
    ...[...new Set(exported)].map((type) => lacksStore(`\`cache-to: type=${type}\``)),
    ...attestations.some(isWanted) ? [lacksStore("an attestation (`provenance`, `sbom` or `attests`)")] : [],
    ...archives,
    ...annotations.some((text) => /^[^=]*\bindex(?:-descriptor)?\b[^=]*:/.test(text)) ? [lacksStore("`annotations` of an index")] : []
  ];
}
var lacksStore = (asked) => ({ asked, lacks: "image-store" });
function exportedCache(text, env) {
  const isReference2 = !text.includes("=");
  const type = isReference2 ? "registry" : valueOf2(text, "type");
  return type === "inline" || type === "" || type === "gha" && !reachesCacheService(text, env) ? [] : [type];
}
function reachesCacheService(text, env) {
  const token = valueOf2(text, "token") || env["ACTIONS_RUNTIME_TOKEN"];
  const address = valueOf2(text, "url") || valueOf2(text, "url_v2") || env["ACTIONS_CACHE_URL"] || env["ACTIONS_RESULTS_URL"];
  return (token ?? "") !== "" && (address ?? "") !== "";
}
function isWanted(attestation) {
  return !isOn(attestation, "disabled");
}
function isOn(text, name) {
  return /^(?:1|t|true)$/i.test(valueOf2(text, name));
}
function valueOf2(text, name) {
  const fields2 = (parseFields(text) ?? []).map((each) => each.split(/=(.*)/s));
  return fields2.find(([key = ""]) => key.trim().toLowerCase() === name)?.[1]?.trim() ?? "";
}

// src/dockerfile/go/emulated-stages.ts
function foreignStages({ graph, target, images, goStages }, isForeign2) {
  const result = new Set(target === void 0 ? [] : fromChain(graph, target.index).map(({ stage }) => stage.index));
  const found = /* @__PURE__ */ new Map();
  for (const { index, goRuns, baseImage, basePlatform } of goStages) {
    const calls = goRuns.filter(({ callsGo: callsGo3, inherited }) => callsGo3 !== "no" && !inherited);
    const root = fromChain(graph, index).at(-1)?.stage;
    if (calls.length === 0 || root === void 0 || !isForeign2(basePlatform)) continue;
    if (images(baseImage)?.platforms?.some((each) => isSame(each, basePlatform)) !== true) continue;
    const usesCgo2 = calls.some(
      ({ environment: environment2, instruction }) => environment2.env.get("CGO_ENABLED") === "1" || /\bCGO_ENABLED=["']?1\b/.test(runText(instruction))
    );
    const before = found.get(root.index);
    found.set(root.index, {
      stage: root,
      image: baseImage,
      platform: basePlatform,
      isResult: result.has(root.index),
      usesCgo: usesCgo2 || before?.usesCgo === true
    });
  }
  return [...found.values()];
}
function isSame(a, b) {
  return a.split("/").slice(0, 2).join("/") === b.split("/").slice(0, 2).join("/");
}

// src/findings/advice/builder-limits.ts
function builderFindings(facts) {
  const { builder, dockerfile, place: place2 } = facts;
  const { build } = facts.config;
  return [
    ...limitFindings(facts),
    ...nodeFindings(builder, build.platforms),
    ...dockerfile.kind === "read" ? emulationFindings(builder, build.platforms, dockerfile.platforms, place2.dockerfile) : []
  ];
}
function limitFindings({ builder, config, engineStore, env }) {
  const another = "Use a builder of the driver `docker-container` (`docker/setup-buildx-action` makes one)";
  const { kind } = config.cache.layers;
  return driverLimits(builder, config.build, { engineStore, env }).map(({ asked: refused2, lacks }) => {
    const asked = refused2 === `\`cache-to: type=${kind}\`` ? `\`layer-cache: ${kind}\`` : refused2;
    const isDocker = builder.driver === "docker";
    const store = "the engine's classic image store";
    const message = lacks === "driver" ? `The builder \`${builder.name}\` has the driver ${builder.driver}, which refuses ${asked}.` : isDocker ? `The builder \`${builder.name}\` has the driver docker, which refuses ${asked} with ${store}.` : `buildx refuses ${asked}: ${store} holds one image of one platform, without attestations.`;
    const containerd = "turn on Docker's containerd image store";
    const fix = lacks === "driver" ? `${another}.` : isDocker ? `${another}, or ${containerd}.` : `Push the result, load one platform without attestations, or ${containerd}.`;
    return { rule: "driver-limit", file: "", line: 0, message, fix, level: "error" };
  });
}
function nodeFindings(builder, platforms) {
  const reach2 = nodeReach(builder, platforms);
  if (reach2.why === "") return [];
  if (reach2.elsewhere.length === 0) {
    const fix2 = "Leave out `loadbalance`: then builds of one context go to one pod. Or write `replicas=1`.";
    return [{ rule: "builder-nodes", file: "", line: 0, message: `${sentence(reach2.why)} Caches are off.`, fix: fix2 }];
  }
  const elsewhere = reach2.elsewhere.join(", ");
  const message = `${sentence(reach2.why)} So ${elsewhere} starts with what that node has kept itself.`;
  const fix = "Create the nodes with `--platform`, so that each platform of the build belongs to one of them (`builder-platforms`, and `platforms` in `append`).";
  return [{ rule: "builder-nodes", file: "", line: 0, message, fix }];
}
var emulatedRule = "emulated-stage";
function emulationFindings(builder, platforms, dockerfiles, dockerfile) {
  const shares = nodeShares(builder, platforms);
  const found = dockerfiles.flatMap((platform) => {
    const { scope } = platform;
    const { node } = shares.find(({ platforms: own }) => own.includes(scope.platform)) ?? shares[0] ?? {};
    if (node === void 0) return [];
    const isForeign2 = (each) => ["emulated", "unannounced"].includes(execution(node, each));
    return foreignStages(platform, isForeign2).map((foreign) => ({
      ...foreign,
      isAnnounced: execution(node, foreign.platform) === "emulated",
      where: `node ${node.name} runs ${ownPlatform(node) ?? ""}`
    }));
  });
  const lines = [...new Set(found.map(({ stage }) => stage.line))];
  return lines.flatMap((line) => {
    const same = found.filter(({ stage: stage2 }) => stage2.line === line);
    const [first2] = same;
    if (first2 === void 0) return [];
    const foreign = [...new Set(same.map(({ platform }) => platform))].join(" and ");
    const stage = `Stage ${first2.stage.name || first2.stage.index} (line ${line})`;
    const message = same.every(({ isAnnounced }) => isAnnounced) ? `${stage} is emulated for ${foreign}: ${first2.where}. Go compiles many times slower there.` : `${stage} is emulated for ${foreign}, or fails with "exec format error": ${first2.where} and announces no emulator for it.`;
    return [{ rule: emulatedRule, file: dockerfile, line, message, fix: crossCompileAdvice(first2) }];
  });
}
function crossCompileAdvice({ image, stage, isResult, usesCgo: usesCgo2 }) {
  const name = stage.name === "" ? "" : ` AS ${stage.name}`;
  const from = `\`FROM --platform=$BUILDPLATFORM ${image}${isResult ? " AS build" : name}\``;
  const apart = isResult ? "Compile in a stage of its own, and COPY the program from there" : "Compile on the own platform of the node";
  const cgo = usesCgo2 ? " This stage sets CGO_ENABLED=1: that needs a C cross compiler as well (tonistiigi/xx brings one), or a node of that platform." : "";
  return `${apart}: ${from}, \`ARG TARGETOS TARGETARCH\`, \`RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build \u2026\`.${cgo}`;
}

// src/findings/advice/clean-build.ts
function cleanBuildFindings({ isClean: isClean2, given: given2, place: place2, dockerfile }) {
  if (!isClean2) return [];
  const findings = [];
  const leftOut = [
    ...given2.cacheFrom.length > 0 ? ["`cache-from`"] : [],
    ...given2.cacheTo.length > 0 ? ["`cache-to`"] : []
  ];
  if (leftOut.length > 0) {
    findings.push({
      rule: "clean-build",
      level: "notice",
      file: "",
      line: 0,
      message: `A clean build leaves out ${leftOut.join(" and ")}: it takes no layer that another run made.`,
      fix: "`clean-build: off` lets them in."
    });
  }
  const frontend = dockerfile.kind === "read" ? dockerfile.platforms[0].frontend : void 0;
  if (frontend !== void 0 && !isDockersFrontend(frontend)) {
    findings.push({
      rule: "foreign-frontend",
      file: place2.dockerfile,
      line: 1,
      message: `This is a clean build, but the frontend ${frontend.name} decides itself which cache mounts and layers it uses.`,
      fix: "Use # syntax=docker/dockerfile:1 or leave the line out, or build with a builder that is made for the run."
    });
  }
  return findings;
}

// src/findings/advice/old-versions.ts
function versionFindings(facts) {
  const { builder } = facts;
  const lacking = wanted(facts).flatMap((need) => {
    const row = neededVersions[need];
    const versions = row.program === "buildx" ? [builder.buildxVersion] : builder.nodes.map(({ buildkitVersion }) => buildkitVersion);
    const old = versions.find((version2) => isTooOld(version2, need) === true);
    return old === void 0 ? [] : [{ ...row, version: old.replace(/^v/, "") }];
  });
  if (lacking.length === 0) return [];
  const message = lacking.map(
    ({ program, version: version2, feature, first: first2, without: without2 }) => `${program} ${version2} is too old for ${feature}: ${first2.join(".")} is the first version with it. ${without2}`
  ).join(" ");
  const programs = new Set(lacking.map(({ program }) => program));
  const fix = [
    ...programs.has("buildx") ? ["Install a newer buildx, for example with `docker/setup-buildx-action`."] : [],
    ...programs.has("BuildKit") ? [
      builder.driver === "docker" ? "Update the Docker engine, or use a newer BuildKit with `driver: docker-container`." : "Update the BuildKit of the builder."
    ] : []
  ].join(" ");
  return [{ rule: "old-versions", file: "", line: 0, message, fix }];
}
function wanted({
  config,
  settings: settings2,
  dockerfile
}) {
  const usesHelpers = config.cache.mode !== "off";
  const isOwnFrontend = dockerfile.kind === "read" && dockerfile.platforms[0].frontend.name === "";
  const usesSecrets = isOwnFrontend && settings2.length > 0;
  return [
    ...usesHelpers ? ["rawProgress", "historyRemoval", "hereDocuments"] : [],
    ...usesSecrets ? ["ownSecretVariables"] : []
  ];
}

// src/goproxy/proxy-list.ts
function parseProxyList(list) {
  return [...list.matchAll(/([^,|]+)([,|]?)/g)].map(([, text = "", separator]) => ({
    kind: text === "direct" || text === "off" ? text : "url",
    text,
    separator: separator === "," || separator === "|" ? separator : ""
  }));
}
function proxyUrls(list) {
  return parseProxyList(list).flatMap(({ text }) => /^https?:\/\//i.test(text) && URL.canParse(text) ? [text] : []);
}
function isPlainLogin(url2) {
  return /^http:/i.test(url2) && hasUserinfo(url2);
}
function shownProxy(url2) {
  return withoutUserinfo(url2);
}

// src/findings/advice/goproxy-list.ts
function listFindings(list) {
  return [...commaFinding(list), ...plainLogin(list)];
}
function commaFinding(list) {
  const elements = parseProxyList(list);
  const stop = elements.find(
    ({ kind, separator }, index) => kind === "url" && separator === "," && elements[index + 1]?.kind === "url"
  );
  if (stop === void 0) return [];
  return [
    {
      rule: "goproxy-comma",
      file: "",
      line: 0,
      message: `\`goproxy\`: after \`,\` go takes the next proxy only when ${shownProxy(stop.text)} says that it does not have a module (404, 410). When it is down, refuses or answers with an error, the build fails.`,
      fix: "Write `|` in the place of `,`: then go takes the next one after any error."
    }
  ];
}
function plainLogin(list) {
  const elements = parseProxyList(list);
  const plain2 = elements.filter(({ text }) => isPlainLogin(text));
  if (plain2.length === 0) return [];
  const names2 = [...new Set(plain2.map(({ text }) => shownProxy(text)))].join(", ");
  const refusal3 = `\`goproxy\`: go sends no user or password over http ("refusing to pass credentials to insecure URL"), so it never asks ${names2}`;
  const fix = "Write `https://`, or leave user and password out.";
  const at = { rule: "goproxy-plain-credentials", file: "", line: 0 };
  const usable = elements.findIndex(({ kind, text }) => kind !== "off" && !isPlainLogin(text));
  const isPassedBy = usable >= 0 && elements.slice(0, usable).every(({ separator }) => separator === "|");
  if (!isPassedBy) return [{ ...at, message: `${refusal3}: the download of any module fails.`, fix, level: "error" }];
  const end = elements.some((element, index) => isPlainLogin(element.text) && element.separator !== "|" && index > 0) ? "and a download that comes to it fails" : "and takes the next one";
  return [{ ...at, message: `${refusal3}, ${end}.`, fix }];
}
function loopbackFindings(list) {
  const own = parseProxyList(list).filter(({ text }) => isLoopback(shownProxy(text)));
  if (own.length === 0) return [];
  const names2 = own.map(({ text }) => shownProxy(text)).join(", ");
  return [
    {
      rule: "goproxy-loopback",
      file: "",
      line: 0,
      message: `\`goproxy\`: ${names2} is not this machine in a RUN, which has a network of its own.`,
      fix: "Give `network: host` (with the docker driver), or an address that the builder reaches."
    }
  ];
}
function isLoopback(url2) {
  return URL.canParse(url2) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url2).hostname);
}

// src/findings/advice/settings-in-stages.ts
function goSettingFindings(dockerfile, stages, given2, file) {
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter(({ callsGo: callsGo3, inherited }) => callsGo3 !== "no" && !inherited);
  const why = reasonForGit(given2);
  const withoutGit = why === void 0 ? [] : missingGitFindings(dockerfile, stages, why, file);
  return [...withoutGit, ...toolchainFinding(runs, given2).map((finding) => ({ ...finding, file }))];
}
var imageWithoutGit = /^(?:.*\/)?(?:golang:[^@]*alpine|alpine(?:[:@]|$))/;
var namesGit = /(?:^|[\s/"'])git(?:[\s=~,;&|"'\\]|$)/m;
function missingGitFindings(dockerfile, stages, why, file) {
  const stage = stages.find(({ baseImage }) => imageWithoutGit.test(baseImage));
  const line = stage?.goRuns.find(({ callsGo: callsGo3 }) => callsGo3 === "yes")?.line;
  if (stage === void 0 || line === void 0) return [];
  const instructions = dockerfile.stages.flatMap((each) => each.instructions);
  if (instructions.some((each) => ["RUN", "COPY", "ADD"].includes(each.keyword) && namesGit.test(runText(each))))
    return [];
  return [
    {
      rule: "goproxy-without-git",
      file,
      line,
      message: `${why} makes go fetch modules from their own repositories, and ${stage.baseImage} has no git.`,
      fix: `Write RUN apk add --no-cache git before line ${line}, or let a proxy serve these modules.`
    }
  ];
}
function reasonForGit({ goproxy, goprivate, gonoproxy }) {
  if (parseProxyList(goproxy ?? "").some(({ kind }) => kind === "direct")) return "`direct` in `goproxy`";
  const [input, patterns2] = gonoproxy === void 0 ? ["goprivate", goprivate] : ["gonoproxy", gonoproxy];
  return patterns2 === void 0 || patterns2 === "none" ? void 0 : `\`${input}\``;
}
function toolchainFinding(runs, given2) {
  for (const { line, environment: environment2 } of runs) {
    const sumdb = given2.gosumdb ?? environment2.env.get("GOSUMDB");
    const toolchain = given2.gotoolchain ?? environment2.env.get("GOTOOLCHAIN");
    if (sumdb !== "off" || toolchain === void 0 || !fetchesToolchain(toolchain)) continue;
    return [
      {
        rule: "gosumdb-off-toolchain",
        line,
        message: `GOSUMDB=off and GOTOOLCHAIN=${toolchain} cannot be combined: go downloads no toolchain without the checksum database, even from a proxy.`,
        fix: "Build with an image of the Go version that go.mod asks for and `gotoolchain: local`; or leave `gosumdb: off` out and name private modules in `goprivate`."
      }
    ];
  }
  return [];
}
function fetchesToolchain(toolchain) {
  return toolchain === "auto" || toolchain.endsWith("+auto") || /^go\d[^+]*$/.test(toolchain);
}

// src/findings/advice/setting-conflicts.ts
function settingFindings({ config, go, dockerfile, place: place2 }) {
  const written2 = go.isPreset ? void 0 : go.goproxy;
  const ofList = listFindings(written2 ?? "");
  const read = dockerfile.kind === "read" ? dockerfile : void 0;
  return [
    // What ends a download ends the build only where go asks for one.
    ...read?.asksProxies === true ? ofList : ofList.map(({ level: _level, ...finding }) => finding),
    ...config.build.network === "host" ? [] : loopbackFindings(go.goproxy ?? ""),
    ...read === void 0 ? [] : goSettingFindings(read.platforms[0].dockerfile, read.stages, { ...go, goproxy: written2 }, place2.dockerfile),
    ...argumentFindings(read?.platforms[0].scope.buildArgs ?? {})
  ];
}
function argumentFindings(buildArgs) {
  const names2 = ["GOPROXY", "GOSUMDB"].filter((name) => hasUserinfo(buildArgs[name] ?? ""));
  return names2.map((name) => ({
    rule: "goproxy-credentials-in-build-arg",
    file: "",
    line: 0,
    message: `The build argument ${name} holds credentials, and build arguments stay in the provenance and in the history of the image.`,
    fix: `Give it as the input \`${name.toLowerCase()}\`, which leaves no trace.`
  }));
}

// src/findings/advice/network-proxies.ts
var nowhere2 = { file: "", line: 0 };
function networkFindings(config, builder, env) {
  const own = ownProxies(config.build.buildArgs, env);
  const inputs = config.proxies.filter((proxy) => overridingArg(proxy, config.build.buildArgs) === void 0);
  const all = [
    ...inputs.filter(({ env: name }) => name !== "NO_PROXY").map(({ input, value }) => ({ told: `\`${input}\``, value })),
    ...own.map(({ name, value }) => ({ told: `the build argument \`${name}\``, value }))
  ];
  return [
    ...all.flatMap(({ told: told4, value }) => unreachable(told4, value, config.build.network, builder)),
    ...own.filter(({ value }) => hasProxyLogin(value)).map(({ name }) => exposed(name)),
    ...config.proxies.flatMap((proxy) => {
      const arg = overridingArg(proxy, config.build.buildArgs);
      return arg === void 0 ? [] : [overridden(proxy.input, arg.name)];
    })
  ];
}
function unreachable(told4, value, network, builder) {
  const host = loopbackHost(value);
  if (host === void 0 || network === "host" && hasHostNetwork(builder)) return [];
  return [
    {
      ...nowhere2,
      rule: "proxy-on-localhost",
      message: `${told4} names ${host}. Inside a RUN that is the RUN's own network and not this machine, so no proxy listens there.`,
      fix: `${addressAdvice(builder, proxyPort(value))}${hostNetworkAdvice(builder)}`
    }
  ];
}
function addressAdvice({ driver }, port) {
  if (driver !== "docker" && driver !== "docker-container")
    return "Write an address by which the builder, which may be on another machine, reaches the proxy.";
  return `Let the proxy listen on the address by which containers reach this machine and write that, for example \`http://172.17.0.1:${port}\` (\`docker network inspect bridge --format '{{(index .IPAM.Config 0).Gateway}}'\` prints it)`;
}
function hostNetworkAdvice({ driver }) {
  switch (driver) {
    case "docker":
      return "; or set `network: host`.";
    case "docker-container":
      return "; or set `network: host`, with a builder that was made with `--driver-opt network=host` or by `builder-config`.";
    default:
      return "";
  }
}
function hasHostNetwork({ driver, nodes }) {
  switch (driver) {
    case "docker":
      return true;
    case "docker-container":
      return nodes.some(({ driverOptions = "" }) => /\bnetwork="host"/.test(driverOptions));
    default:
      return false;
  }
}
function exposed(name) {
  return {
    ...nowhere2,
    rule: "proxy-password-exposed",
    message: `The build argument \`${name}\` holds a user name or password, and build arguments stay in the provenance (\`mode=max\`) and in the builder's history.`,
    fix: /^https?_/i.test(name) ? `Give the proxy with the input \`${name.toLowerCase().replace("_", "-")}\` instead, which delivers it as a secret.` : "Mount it as a secret where it is needed: `RUN --mount=type=secret,id=proxy,env=ALL_PROXY`, with the input `secrets`."
  };
}
function overridden(input, name) {
  return {
    ...nowhere2,
    rule: "proxy-overridden",
    message: `\`${input}\` has no effect: \`build-args\` sets \`${name}\`, and what you set there counts.`,
    fix: "Remove one of the two."
  };
}

// src/findings/advice/uncached-modules.ts
import path5 from "node:path";
function uncachedModuleFindings({ modules, config, place: place2 }) {
  const { folder, dockerfile } = place2;
  if (modules.kind === "none") {
    if (config.cache.mode === "off" || modules.vendored) return [];
    const message = `Modules are not cached: ${modules.reason}.`;
    return [{ rule: "go-mod-missing", file: dockerfile, line: 0, message, fix: modules.fix }];
  }
  const findings = [];
  if (modules.restore.kind === "impossible") {
    const lacking = modules.modules.find(({ goSumFile }) => goSumFile === void 0);
    findings.push({
      rule: "go-sum-missing",
      file: lacking === void 0 ? dockerfile : path5.relative(folder, lacking.goModFile),
      line: lacking === void 0 ? 0 : 1,
      message: `Modules are not cached: ${modules.restore.reason}.`,
      fix: modules.restore.fix
    });
  }
  for (const problem2 of modules.problems) {
    findings.push({
      rule: "go-files",
      file: path5.relative(folder, problem2.file),
      line: problem2.line,
      message: problem2.message,
      fix: "Correct this line; `go mod tidy` writes these files again."
    });
  }
  return findings;
}

// src/findings/facts/bases.ts
function baseFindings({ bases, folder, dockerfile }) {
  return bases.map(({ line, message, fix, isReached }) => ({
    rule: "from-without-image",
    file: nameIn(folder, dockerfile),
    line,
    message,
    fix,
    ...isReached ? { level: "error" } : {}
  }));
}

// src/gomod/modules-restore.ts
import path6 from "node:path";
function modulesRestore(set, workspace) {
  if (set.vendored) return { kind: "needless", reason: "the modules are vendored" };
  if (set.sums.length > 0) return { kind: "possible" };
  const lacking = set.modules.find((module) => module.goSumFile === void 0 && needsSum(module, set));
  if (lacking === void 0) return { kind: "needless", reason: "the module requires no others" };
  return {
    kind: "impossible",
    reason: `there is no go.sum beside ${path6.relative(workspace, lacking.goModFile)}, and without it nothing can vouch for a restored module`,
    fix: "Run `go mod tidy` and commit the go.sum."
  };
}
function needsSum({ goMod }, set) {
  const replacements = [...goMod.replace, ...set.workspace?.replace ?? []];
  const members = new Set(set.modules.map((module) => module.goMod.module));
  return goMod.require.some(
    ({ module, version: version2 }) => !members.has(module) && !isFolder(replacementOf(module, version2, replacements))
  );
}
function replacementOf(module, version2, replacements) {
  const own = replacements.filter((replacement) => replacement.module === module);
  return own.find((replacement) => replacement.version === version2) ?? own.find((replacement) => replacement.version === void 0);
}
var isFolder = (replacement) => replacement?.by.kind === "folder";

// src/gomod/sum-coverage.ts
function uncoveredModules(require2, replace, sums, local = /* @__PURE__ */ new Set()) {
  const known = new Set(sums.map(({ module, version: version2 }) => `${module} ${version2}`));
  return require2.filter(({ module, version: version2 }) => {
    const by = replacementOf(module, version2, replace)?.by;
    if (local.has(module) || by?.kind === "folder") return false;
    return !known.has(by === void 0 ? `${module} ${version2}` : `${by.module} ${by.version}`);
  });
}

// src/gomod/go-version.ts
var noPatch = -1;
function isGoVersion(version2) {
  return partsOf(version2) !== void 0;
}
function compareGoVersions(one, other) {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
  for (const [index, number2] of a.numbers.entries()) {
    const difference = number2 - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.pre - b.pre;
}
function languageVersion(version2) {
  return /^\d+\.\d+/.exec(version2)?.[0] ?? version2;
}
function toolchainVersion(name) {
  const version2 = /^go([^\s/\\-]+)(?:[\s-][^/\\]*)?$/.exec(name)?.[1];
  return version2 !== void 0 && isGoVersion(version2) ? version2 : void 0;
}
function partsOf(version2) {
  const match = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/.exec(version2);
  if (match === null) return void 0;
  const [, major = "", minor, patch, kind = "", pre = "0"] = match;
  const missing2 = minor === void 0 || kind === "" && Number(minor) < 21 ? 0 : noPatch;
  return {
    numbers: [Number(major), Number(minor ?? 0), patch === void 0 ? missing2 : Number(patch)],
    kind,
    pre: Number(pre)
  };
}

// src/findings/facts/module-verbs.ts
var LOADS = new Set(
  "build install run test vet list generate fix get mod-download mod-verify mod-tidy mod-vendor mod-graph mod-why work-sync work-vendor".split(" ")
);
var ASKS_SUM = new Set("build install run test vet list".split(" "));
var LISTS_OTHERS = /* @__PURE__ */ new Set(["all", "-deps", "-export", "-test"]);
var MAY_VENDOR = new Set("build install run test vet list generate fix".split(" "));
function loadsModule({ verb, args }) {
  if (!LOADS.has(verb.replace(" ", "-"))) return false;
  const names2 = args.filter((arg) => !arg.startsWith("-"));
  return !((verb === "install" || verb === "run") && names2.some((name) => name.includes("@")));
}
function downloadsAll({ verb, args }) {
  return verb === "mod download" && args.every((arg) => arg.startsWith("-"));
}
function modChoice({ args, settings: { GOFLAGS } }) {
  const value = modOf(args.join(" ")) ?? (GOFLAGS.kind === "set" ? modOf(GOFLAGS.value) : void 0);
  if (value !== void 0) return { kind: "given", value };
  return { kind: GOFLAGS.kind === "unclear" ? "unclear" : "none" };
}
function asksGoSum(call) {
  const { verb, args } = call;
  const choice = modChoice(call);
  const adds = choice.kind === "given" && choice.value === "mod";
  if (!ASKS_SUM.has(verb) || !loadsModule(call) || adds) return false;
  return verb !== "list" || args.some((arg) => LISTS_OTHERS.has(arg));
}
function vendorChoice(call) {
  if (!MAY_VENDOR.has(call.verb)) return "no";
  const choice = modChoice(call);
  switch (choice.kind) {
    case "given":
      return choice.value === "vendor" ? "yes" : "no";
    case "unclear":
      return "unclear";
    case "none":
      return "yes";
  }
}
function asksVendor({ call, module, workspace }) {
  const choice = modChoice(call);
  const isGiven = MAY_VENDOR.has(call.verb) && loadsModule(call) && choice.kind === "given" && choice.value === "vendor";
  return isGiven && workspace === void 0 && comparesVendor(module?.goMod.go);
}
function isVendored(use) {
  const { call, module, workspace } = use;
  const vendor = workspace === void 0 ? module?.vendor : workspace.vendor;
  if (vendor === void 0 || vendorChoice(call) === "no") return false;
  const isMeant = workspace === void 0 ? comparesVendor(module?.goMod.go) : compareGoVersions(workspace.goWork.go ?? "1.18", vendorsWorkspace) >= 0;
  return isMeant && vendor.list.ofWorkspace === (workspace !== void 0);
}
var vendorsByItself = "1.14";
var vendorsWorkspace = "1.22";
function comparesVendor(go) {
  return go !== void 0 && compareGoVersions(go, vendorsByItself) >= 0;
}
function modOf(flags2) {
  return /(?:^|[\s'"])-{1,2}mod[= ](\w+)/.exec(flags2)?.[1];
}

// src/findings/rules/missing-sums.ts
var shownAtMost2 = 3;
function goSumFindings(facts) {
  return facts.uses.flatMap((use) => {
    const { call, module, workspace, isRewritten } = use;
    const isMeant = asksGoSum(call) && !isRewritten && !addsSums(use) && !isVendored(use) && workspace === void 0;
    if (!isMeant || module === void 0) return [];
    return module.sumState.kind === "missing" ? notInImage(use, module, module.sumState, facts) : uncovered(module, facts);
  });
}
function addsSums({ view }) {
  const texts2 = [...view.earlier, view.step.instruction].map(runText);
  return texts2.some((text) => /\bgo\s+mod\s+download(?:\s+-\S+)*\s+[\w.$"']/.test(text) || /-mod[= ]mod\b/.test(text));
}
function notInImage({ call }, { goMod }, { why, file }, { folder, context, dockerfile, ignoreFile: ignoreFile2 }) {
  const isIgnored = why === "ignored";
  const [first2] = uncoveredModules(goMod.require, goMod.replace, []);
  if (first2 === void 0 || !(isIgnored || why === "not-copied")) return [];
  const name = nameIn(context, file);
  const ignore = nameIn(folder, ignoreFile2);
  return [
    {
      rule: "go-sum-incomplete",
      file: nameIn(folder, dockerfile),
      line: call.line,
      message: `${isIgnored ? `${ignore} keeps ${name} out of the build` : `${name} is not copied before this line`}: without it Go refuses ${first2.module} ${first2.version} (missing go.sum entry).`,
      fix: isIgnored ? `Add the line !${name} at the end of ${ignore}.` : `Copy ${name} together with go.mod.`
    }
  ];
}
function uncovered(module, { folder }) {
  if (module.sum === void 0) return [];
  const missing2 = uncoveredModules(module.goMod.require, module.goMod.replace, module.sum.lines);
  const [first2] = missing2;
  if (first2 === void 0) return [];
  const more = missing2.length - shownAtMost2;
  const names2 = missing2.slice(0, shownAtMost2).map(({ module: name, version: version2 }) => `${name} ${version2}`);
  return [
    {
      rule: "go-sum-incomplete",
      file: nameIn(folder, module.file),
      line: lineOfDirective(module.text, "require", first2.module),
      message: `go.sum has no line for ${names2.join(", ")}${more > 0 ? ` and ${more} more` : ""}: Go refuses a module without one (missing go.sum entry).`,
      fix: "Run `go mod tidy` and commit go.mod and go.sum."
    }
  ];
}
function missingSourceFindings(facts) {
  return facts.missingSources.map((missing2) => ({
    rule: "copied-file-missing",
    file: nameIn(facts.folder, facts.dockerfile),
    line: missing2.line,
    message: missing2.isIgnored ? `${missing2.keyword} names ${missing2.source}, but ${nameIn(facts.folder, facts.ignoreFile)} keeps it out of the build.` : `${missing2.keyword} names ${missing2.source}, but this file does not exist in the context \`${nameIn(facts.folder, facts.context)}\`.`,
    fix: fixOf(missing2, facts),
    level: "error"
  }));
}
function fixOf({ source, isIgnored }, { folder, ignoreFile: ignoreFile2 }) {
  if (isIgnored) return `Add the line !${source} at the end of ${nameIn(folder, ignoreFile2)}.`;
  if (source.endsWith(".sum"))
    return `Run \`go mod tidy\` and commit ${source}; where there are no requirements, and so no file, write ${source}* in its place.`;
  return `Commit ${source}, or set \`context\` to the folder that has it.`;
}

// src/findings/rules/bad-ignore-patterns.ts
function ignorePatternFindings({ folder, ignoreFile: ignoreFile2, ignoreText }) {
  return ignoreText.split(/\r?\n/).flatMap((line, index) => {
    const range = line.startsWith("#") ? void 0 : backwardsRange(line);
    if (range === void 0) return [];
    return [
      {
        rule: "ignore-pattern",
        file: nameIn(folder, ignoreFile2),
        line: index + 1,
        message: `The pattern \`${line.trim()}\` has the range ${range}, which runs backwards: BuildKit ends with an error, or crashes, when it meets it.`,
        fix: `Write ${[...range].toReversed().join("")} for the range, or \\- for the character itself.`
      }
    ];
  });
}
function backwardsRange(pattern) {
  const sets = pattern.match(/\[[^\]]+\]/g) ?? [];
  const ranges = sets.flatMap((set) => set.match(/[^\\[\]^!-]-[^\\[\]-]/g) ?? []);
  return ranges.find(([from = "", , to = ""]) => from > to);
}

// src/findings/rules/named-folders.ts
import path7 from "node:path";

// src/findings/facts/installed-go.ts
function installedGo({ view }) {
  const { image, reference: reference2 } = view.base;
  const known = image?.env["GOLANG_VERSION"];
  if (known !== void 0 && isGoVersion(known))
    return { version: known, shown: known, isSure: !view.bringsGo && isFirst(view) };
  if (image !== void 0) return void 0;
  const tag = /(?:^|\/library\/)golang:(\d+\.\d+(?:\.\d+)?)(?:-|@|$)/.exec(familiarName(reference2))?.[1];
  if (tag === void 0) return void 0;
  const isWhole3 = tag.split(".").length === 3 || compareGoVersions(tag, "1.21") < 0;
  return { version: isWhole3 ? tag : `${tag}.999`, shown: tag, isSure: false };
}
function isFirst({ step, base }) {
  const own = "/usr/local/go/bin";
  const known = new Set((base.image?.env["PATH"] ?? "").split(":"));
  const dirs = (step.before.env.get("PATH") ?? "").split(":");
  const at = dirs.indexOf(own);
  return at >= 0 && dirs.slice(0, at).every((dir) => known.has(dir)) && !/(?<!\w)PATH=/.test(runText(step.instruction));
}
function surelyHasGo(use, version2) {
  const installed = installedGo(use);
  return installed?.isSure === true && compareGoVersions(installed.version, version2) >= 0;
}
function gotoolchainOf({ view, call }) {
  const { GOTOOLCHAIN } = call.settings;
  if (GOTOOLCHAIN.kind !== "unset" || view.base.image !== void 0) return GOTOOLCHAIN;
  return { kind: "set", value: "local" };
}

// src/findings/rules/named-folders.ts
var knowsWorkspaces = "1.18";
var comparesWorkspace = "1.21";
function replaceFindings(facts) {
  return facts.uses.flatMap((use) => {
    const { module, workspace, call } = use;
    if (module === void 0 || workspace !== void 0 || !loadsModule(call) || isVendored(use)) return [];
    return module.folders.flatMap(
      (folder) => folder.state.kind === "missing" && !mayBeMade(folder.state, use) ? [
        {
          rule: "replace-missing",
          file: nameIn(facts.folder, module.file),
          line: lineOfDirective(module.text, "replace", folder.module),
          message: `${folder.module} is replaced by ${folder.written}, which ${reasonOf(folder.state, use, facts)}.`,
          fix: fixOf2(folder, folder.state, use, facts),
          // Other commands ask for it only where they need the module.
          ...downloadsAll(call) && isCertain(use) ? { level: "error" } : {}
        }
      ] : []
    );
  });
}
function workspaceFindings(facts) {
  return facts.uses.flatMap((use) => {
    const { workspace, call } = use;
    const isOfModule = call.verb === "mod tidy" || call.verb === "mod vendor";
    if (workspace === void 0 || !loadsModule(call) || isOfModule || isVendored(use)) return [];
    return workspace.members.flatMap((member) => {
      const place2 = {
        file: nameIn(facts.folder, workspace.file),
        line: lineOfDirective(workspace.text, "use", member.written)
      };
      if (member.state.kind === "missing" && mayBeMade(member.state, use)) return [];
      if (member.state.kind === "missing") {
        return [
          {
            rule: "workspace-member-missing",
            ...place2,
            message: `go.work uses ${member.written}, which ${reasonOf(member.state, use, facts)}.`,
            fix: `${fixOf2(member, member.state, use, facts)} Or set ENV GOWORK=off.`,
            ...isCertain(use) && surelyHasGo(use, knowsWorkspaces) ? { level: "error" } : {}
          }
        ];
      }
      const [least = "1.18", own] = [workspace.goWork.go, member.goMod?.goMod.go];
      if (own === void 0 || call.verb.startsWith("work ") || compareGoVersions(own, least) <= 0 || compareGoVersions(own, comparesWorkspace) < 0)
        return [];
      return [
        {
          rule: "workspace-go-version",
          file: place2.file,
          line: lineOfDirective(workspace.text, "go") || 1,
          message: `${member.written} requires go >= ${own}, but go.work lists go ${least}.`,
          fix: `Run \`go work use\`, which writes go ${own} into the go.work.`,
          ...isCertain(use) && surelyHasGo(use, comparesWorkspace) ? { level: "error" } : {}
        }
      ];
    });
  });
}
var isCertain = ({ isSure, isRewritten }) => isSure && !isRewritten;
function mayBeMade({ why, file }, { isSure, view: { earlier, step } }) {
  if (why !== "absent" || isSure) return false;
  const name = path7.basename(path7.dirname(file));
  return [...earlier, step.instruction].some(
    (each) => runText(each).split(/[^\w.-]+/).includes(name)
  );
}
function reasonOf({ why, file }, { call }, facts) {
  switch (why) {
    case "outside":
      return `is outside the build's context \`${nameIn(facts.folder, facts.context)}\``;
    case "absent":
      return `has no go.mod: ${nameIn(facts.folder, path7.dirname(file))}`;
    case "ignored":
      return `${nameIn(facts.folder, facts.ignoreFile)} keeps out of the build`;
    case "not-copied":
      return `is not in the image yet when line ${call.line} of the Dockerfile runs go`;
  }
}
function fixOf2({ imageFolder }, { why, file }, { call }, facts) {
  const folder = path7.dirname(file);
  const inContext = nameIn(facts.context, folder);
  switch (why) {
    case "outside": {
      const common = commonFolder(facts.context, folder);
      return `Set \`context\` to \`${nameIn(facts.folder, common)}\`, keep \`file\` on the Dockerfile, and copy ${nameIn(common, folder)} to ${imageFolder}.`;
    }
    case "absent":
      return "Commit the folder with its go.mod; one that is a submodule needs `submodules: true` at the checkout.";
    case "ignored":
      return `Add the line !${inContext} at the end of ${nameIn(facts.folder, facts.ignoreFile)}.`;
    case "not-copied":
      return `Put COPY ${inContext}/go.mod ${imageFolder}/ before line ${call.line}, and copy the sources before they are compiled.`;
  }
}
function commonFolder(one, other) {
  let common = one;
  while (path7.relative(common, other).startsWith("..") && common !== path7.dirname(common))
    common = path7.dirname(common);
  return common;
}

// src/findings/rules/disk.ts
var leastBytes = 256 * 1024 * 1024;
var leastFiles = 1e3;
function placeFindings({ places }) {
  return places.flatMap((place2) => {
    const told4 = textOf3(place2);
    return told4 === void 0 ? [] : [{ rule: "disk", file: "", line: 0, ...told4 }];
  });
}
function textOf3({
  name,
  folder,
  isWritable,
  isVital,
  freeBytes,
  freeFiles
}) {
  if (!isWritable) {
    return {
      message: `${name}, ${folder}, cannot be written to.`,
      fix: `Give the user of this run write permission there${isVital ? "" : ": until then nothing is stored in it"}.`,
      ...isVital ? { level: "error" } : {}
    };
  }
  const fix = "Remove what is no longer needed there, or use a larger disk.";
  if (freeBytes < leastBytes)
    return {
      message: `${name}, ${folder}, has only ${size(freeBytes)} left: there may be no room for the caches.`,
      fix
    };
  if (freeFiles < leastFiles)
    return { message: `The file system of ${name}, ${folder}, can hold only ${freeFiles} more files (inodes).`, fix };
  return void 0;
}

// src/findings/rules/foreign-bases.ts
function foreignBaseFindings({ foreignBases: foreignBases2, folder, dockerfile }) {
  return foreignBases2.map(({ line, reference: reference2, platform, isInFrom, offered }) => {
    const where = isInFrom ? "this line's `--platform`" : "`platforms`";
    const meant = isKnownPlatform(platform) ? "" : didYouMean(platform, offered);
    return {
      rule: "platform-missing",
      file: nameIn(folder, dockerfile),
      line,
      message: `FROM of line ${line} takes ${reference2} for ${platform}, and that image is there for ${offered.join(", ")} only.`,
      fix: `Correct ${where}, or name an image that is there for ${platform}.${meant}`,
      level: "error"
    };
  });
}

// src/gomod/toolchain-need.ts
var firstToolchain = "1.21";
var noLine = "1.16";
function toolchainNeed(facts) {
  const { installed, gotoolchain = "auto" } = facts;
  const go = facts.go ?? noLine;
  if (compareGoVersions(installed, firstToolchain) < 0)
    return compareGoVersions(go, installed) > 0 ? { kind: "before-toolchains" } : { kind: "fits" };
  const { least, mode: allowed } = settingOf(gotoolchain, installed);
  const mode = facts.toolchain === "default" ? "none" : allowed;
  const isSwitching = compareGoVersions(least, installed) !== 0;
  const wanted2 = mode === "none" ? void 0 : wantedBeyond(facts, go, least);
  const version2 = wanted2?.version ?? (isSwitching ? least : void 0);
  if (mode === "none" && compareGoVersions(go, least) > 0) return { kind: "too-old", running: least };
  if (version2 === void 0) {
    const named = mode === "none" ? toolchainVersion(facts.toolchain ?? "") : void 0;
    const isNewer = named !== void 0 && compareGoVersions(named, least) > 0;
    return isNewer ? { kind: "ignored", toolchain: named } : { kind: "fits" };
  }
  const because = wanted2?.because ?? `GOTOOLCHAIN=${gotoolchain}`;
  return { kind: mode === "path" ? "from-path" : "downloads", version: version2, because };
}
function settingOf(gotoolchain, installed) {
  if (gotoolchain === "auto" || gotoolchain === "path") return { least: installed, mode: gotoolchain };
  const [name = "", suffix] = gotoolchain.split("+");
  const least = name === "local" ? installed : toolchainVersion(name) ?? installed;
  return { least, mode: suffix === "auto" || suffix === "path" ? suffix : "none" };
}
function wantedBeyond({ toolchain }, go, least) {
  const named = toolchainVersion(toolchain ?? "");
  const isNamed = named !== void 0 && compareGoVersions(named, least) > 0;
  if (isNamed && compareGoVersions(go, named) <= 0) return { version: named, because: `toolchain ${toolchain}` };
  if (compareGoVersions(go, least) <= 0) return void 0;
  const isLanguage = /^1\.\d+$/.test(go) && compareGoVersions(go, firstToolchain) >= 0;
  return { version: isLanguage ? `${go}.0` : go, because: `go ${go}` };
}

// src/findings/facts/certainty.ts
var TAME = new Set(
  "gofmt apk apt apt-get set export cd adduser addgroup useradd groupadd update-ca-certificates mkdir chmod chown true echo test [ ls cat date upx strip which command xx-apk xx-apt xx-info xx-verify".split(" ")
);
var WILD_GO = /^(?:run|generate|get|tool|work|fix|fmt|mod (?:init|edit|tidy|vendor)|env -[wu])\b/;
var WRITES_MODULES = /\bgo\s+(?:mod\s+(?:init|edit|tidy|vendor)|get|work\s)|\bgo\.(?:mod|sum|work)\b|(?:^|[\s/"'])vendor(?:[/\s"']|$)|\bgit\s+(?:clone|submodule|init)\b/;
var CHANGES_GO_LINE = /\bgo\s+(?:mod\s+(?:init|edit)|get|work\s)|\bgo\.(?:mod|work)\b|\bgit\s+(?:clone|submodule|init)\b/;
function certaintyOfRuns() {
  const tame = remembered(isTame);
  const rewrites = remembered((instruction) => WRITES_MODULES.test(runText(instruction)));
  return {
    isPlain: ({ base, step, earlier }) => isOfficial(base.reference) && !step.inherited && [...earlier, step.instruction].every(tame),
    rewritesModules: ({ earlier, step }) => [...earlier, step.instruction].some(rewrites)
  };
}
function remembered(read) {
  const known = /* @__PURE__ */ new Map();
  return (instruction) => {
    const value = known.get(instruction) ?? read(instruction);
    known.set(instruction, value);
    return value;
  };
}
function changesGoLine(view) {
  return [...view.earlier, view.step.instruction].some((instruction) => CHANGES_GO_LINE.test(runText(instruction)));
}
function isOfficial(reference2) {
  return /(?:^|\/library\/)golang(?:[:@]|$)/.test(familiarName(reference2));
}
function isTame(instruction) {
  const text = runText(instruction).replaceAll(/\d*>&\d|\d*>\s*\/dev\/null/g, "");
  return instruction.heredocs.length === 0 && !text.includes(">") && runCommands(instruction).every(({ words: words2 }) => isTameCommand(words2.map((word) => word.text)));
}
function isTameCommand(words2) {
  const [name, ...rest] = words2;
  switch (name) {
    case void 0:
      return true;
    case "git":
      return ["config", "describe", "rev-parse", "log", "status"].includes(rest[0] ?? "");
    case "env": {
      const at = rest.findIndex((word) => !/^\w+=/.test(word));
      return at < 0 || isTameCommand(rest.slice(at));
    }
    case "go":
    case "xx-go":
      return !WILD_GO.test(rest.join(" ").replace(/^-{1,2}C(?:=|\s+)\S+\s+/, ""));
    default:
      return TAME.has(name);
  }
}

// src/findings/rules/base-image-fix.ts
function imageFix({ reference: reference2, written: written2 }, version2) {
  const name = reference2.replace(/@.*$/, "");
  const match = /^(.*(?:^|\/)golang):([\d.]+(?:rc\d+)?)(-[a-z]+)?/.exec(name);
  if (match === null) return `Use a base image with Go ${version2} or newer.`;
  const [, image = "", tag = "", variant = ""] = match;
  const language = languageVersion(version2);
  const isStale = language === tag;
  const wanted2 = isStale || /[a-z]/.test(version2) ? version2 : language;
  const place2 = written2.includes("$") ? `Let \`FROM ${written2}\` mean ${image}:${wanted2}${variant}, by the default of its ARG or by \`build-args\`` : `Write FROM ${image}:${wanted2}${variant}`;
  return `${place2}${isStale ? ", or set `pull: true` for the newest of this tag" : ""}.`;
}

// src/findings/rules/replaced-go.ts
function replacedGoFindings(facts) {
  return facts.uses.flatMap((use) => {
    const { call, module, workspace, view } = use;
    if (module === void 0 || workspace !== void 0 || !loadsModule(call) || isVendored(use)) return [];
    if (changesGoLine(view)) return [];
    return module.folders.flatMap((folder) => findingOf(folder, use, facts));
  });
}
function findingOf(folder, use, { folder: root }) {
  const installed = installedGo(use);
  const setting = gotoolchainOf(use);
  const go = folder.goMod?.goMod.go;
  if (folder.goMod === void 0 || go === void 0 || installed === void 0 || setting.kind === "unclear")
    return [];
  const gotoolchain = setting.kind === "set" ? setting.value : void 0;
  const need = toolchainNeed({ go, toolchain: void 0, installed: installed.version, gotoolchain });
  if (need.kind !== "too-old") return [];
  const { base } = use.view;
  const file = nameIn(root, folder.goMod.file);
  const running = need.running === installed.version ? installed.shown : need.running;
  const isFatal = downloadsAll(use.call) && use.isSure && !use.isRewritten && installed.isSure;
  return [
    {
      rule: "go-version",
      file,
      line: lineOfDirective(folder.goMod.text, "go"),
      message: `${folder.module}, which ${folder.written} replaces, requires go >= ${go} (running go ${running}): the base image ${base.reference} (line ${base.line} of the Dockerfile) has Go ${installed.shown}, and Go may use no other.`,
      fix: `${imageFix(base, go)} Or lower the line, with \`go mod edit -go=${languageVersion(need.running)} ${file}\`.`,
      ...isFatal ? { level: "error" } : {}
    }
  ];
}

// src/findings/rules/toolchain.ts
function toolchainFindings(facts) {
  const seen = facts.uses.flatMap((use) => loadsModule(use.call) ? findingOf2(use, facts, false) : []);
  return [...seen, ...facts.hiddenUses.flatMap((use) => findingOf2(use, facts, true))];
}
function findingOf2(use, facts, isHidden) {
  const source = use.workspace === void 0 ? use.module : use.workspace;
  const installed = installedGo(use);
  const setting = gotoolchainOf(use);
  if (changesGoLine(use.view) || source === void 0 || installed === void 0 || setting.kind === "unclear")
    return [];
  const { go, toolchain } = "goMod" in source ? source.goMod : source.goWork;
  const gotoolchain = setting.kind === "set" ? setting.value : void 0;
  const need = toolchainNeed({ go, toolchain, installed: installed.version, gotoolchain });
  const mayBeKept = !facts.isOffline && mayKeepToolchain(use);
  const told4 = textOf4(need, { use, installed, go: go ?? "", file: source.file, gotoolchain, mayBeKept });
  if (told4 === void 0 || isHidden && !["too-old", "before-toolchains"].includes(need.kind)) return [];
  const isFatal = !isHidden && told4.fails && use.isSure && installed.isSure;
  const isOfToolchain = need.kind === "ignored" || need.kind === "downloads" && need.because.startsWith("toolchain");
  const name = isOfToolchain ? "toolchain" : "go";
  const who = isHidden ? `${use.call.program} in line ${use.call.line} of the Dockerfile calls go, and ` : "";
  return [
    {
      rule: "go-version",
      file: nameIn(facts.folder, source.file),
      line: lineOfDirective(source.text, name),
      message: `${who}${told4.message}`,
      fix: told4.fix,
      ...isFatal ? { level: "error" } : {}
    }
  ];
}
function mayKeepToolchain({ view: { earlier, step } }) {
  const hasCache = writtenMounts(step.instruction).some(({ type }) => type === "cache");
  const goes = [...earlier, step.instruction].flatMap((each) => runText(each).match(/\bgo\b/g) ?? []);
  return hasCache || goes.length > 1;
}
function textOf4(need, { use, installed, go, file, gotoolchain, mayBeKept }) {
  const { reference: reference2, line } = use.view.base;
  const image = `the base image ${reference2} (line ${line} of the Dockerfile) has Go ${installed.shown}`;
  const base = file.endsWith("go.work") ? "go.work" : "go.mod";
  const isOwn = need.kind === "too-old" && need.running === installed.version;
  switch (need.kind) {
    case "fits":
      return void 0;
    case "ignored":
      return {
        message: `toolchain go${need.toolchain} of ${base} is not used: GOTOOLCHAIN=${gotoolchain ?? ""}; compiled with Go ${installed.shown}.`,
        fix: imageFix(use.view.base, need.toolchain),
        fails: false
      };
    case "before-toolchains":
      return {
        message: `${base} says go ${go}, and ${image}, which may reject it or fail to compile newer code.`,
        fix: imageFix(use.view.base, go),
        fails: false
      };
    case "too-old":
      return {
        message: `${base} requires go >= ${go} (running go ${isOwn ? installed.shown : need.running}${gotoolchain === void 0 ? "" : `; GOTOOLCHAIN=${gotoolchain}`}): ${image}, and Go may use no other.`,
        fix: `${imageFix(use.view.base, go)} Or lower the line, with \`go ${base === "go.work" ? "work" : "mod"} edit -go=${languageVersion(need.running)}\`.`,
        fails: true
      };
    case "from-path":
      return {
        message: `${need.because} needs Go ${need.version}, but ${image}, and with GOTOOLCHAIN=${gotoolchain ?? ""} Go looks for another in PATH only.`,
        fix: imageFix(use.view.base, need.version),
        fails: false
      };
    case "downloads": {
      const isOffline = use.call.settings.GOPROXY.kind === "set" && use.call.settings.GOPROXY.value === "off";
      const why = `${need.because} needs Go ${need.version}, but ${image}`;
      return {
        message: isOffline ? `${why}, and with GOPROXY=off go cannot download another one.` : `${why}: each build downloads the toolchain, which no cache keeps.`,
        fix: imageFix(use.view.base, need.version),
        fails: isOffline && !mayBeKept
      };
    }
  }
}

// src/findings/rules/vcs.ts
function vcsFindings(facts) {
  return facts.uses.flatMap((use) => {
    const told4 = use.isRewritten ? void 0 : textOf5(use, facts);
    if (told4 === void 0) return [];
    return [{ rule: "vcs-stamp", file: nameIn(facts.folder, facts.dockerfile), line: use.call.line, ...told4 }];
  });
}
var ASKS_GIT = /\bgit\s+(?:-\S+\s+)*(?:describe|rev-parse|rev-list|log|show)\b/;
function stampChoice({ settings: { GOFLAGS }, args }) {
  const flags2 = `${GOFLAGS.kind === "set" ? GOFLAGS.value : ""} ${args.join(" ")}`;
  const stamp = [...flags2.matchAll(/-buildvcs(?:=(\w+))?(?=\s|$)/g)].at(-1);
  return stamp === void 0 ? "auto" : stamp[1] ?? "true";
}
function lacksGit({ base, earlier, step }) {
  const bringsGit = [...earlier, step.instruction].some((each) => /\bgit\b/.test(runText(each)));
  return /-alpine|:alpine/.test(base.reference) && !bringsGit;
}
function stampsCommits(use) {
  const installed = installedGo(use);
  return installed === void 0 || compareGoVersions(installed.version, "1.18") >= 0;
}
function textOf5(use, facts) {
  const { call, view, git } = use;
  const compiles2 = ["build", "install", "run"].includes(call.verb);
  if (!compiles2) return void 0;
  const choice = stampChoice(call);
  const text = runText(view.step.instruction);
  const asksGit2 = ASKS_GIT.test(text) && !/\|\||2>/.test(text);
  const ignore = nameIn(facts.folder, facts.ignoreFile);
  if (git === "absent" && asksGit2) {
    return {
      message: "This RUN asks git for the commit, but .git is not in the build.",
      fix: `Give the commit as a build argument, or add .git to the build: copy it, and remove it from ${ignore}.`
    };
  }
  if (git === "absent" && choice === "true") {
    return {
      message: "-buildvcs=true asks for the commit in the binary, but .git is not in the build: Go omits the commit without a message.",
      fix: `Add .git to the build: copy it, and remove it from ${ignore}. Or remove the flag.`
    };
  }
  const hasNoGit = lacksGit(view);
  const asks = choice === "true" || choice === "auto" && !hasNoGit && stampsCommits(use);
  if (git === "partial" && asks) {
    return {
      message: `${ignore} keeps parts of .git out of the build: where the image has git, Go fails with "error obtaining VCS status".`,
      fix: `Write .git in ${ignore} to exclude all of it, or include all of it; or build with -buildvcs=false.`
    };
  }
  if (git === "foreign" && !hasNoGit && (asks || asksGit2)) {
    const { user } = view.step.before;
    return {
      message: `.git is root's and this RUN is user ${user}'s: git refuses it (dubious ownership), and where the image has git, Go fails with "error obtaining VCS status".`,
      fix: `Copy it with --chown=${user}, keep it out by .git in ${ignore}, or build with -buildvcs=false.`
    };
  }
  if ((git === "there" || git === "foreign") && choice === "true" && hasNoGit) {
    return {
      message: `-buildvcs=true needs git, which ${view.base.reference} does not have.`,
      fix: "Install it before, with RUN apk add --no-cache git, or build with -buildvcs=auto."
    };
  }
  return void 0;
}

// src/findings/rules/vendor.ts
import path8 from "node:path";

// src/gomod/vendor-problems.ts
function vendorProblems(list, goMods) {
  const explicit = new Set(list.modules.flatMap((each) => each.explicit ? [keyOf(each)] : []));
  const required = new Set(goMods.flatMap(({ require: require2 }) => require2.map(keyOf)));
  return [
    ...goMods.flatMap(
      ({ require: require2 }) => require2.filter((each) => !explicit.has(keyOf(each))).map(
        (each) => problem(each, "is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt")
      )
    ),
    ...list.ofWorkspace ? [] : replaceProblems(list, goMods[0]?.replace ?? []),
    ...list.modules.filter((each) => each.explicit && each.hasPackages && !required.has(keyOf(each))).map(
      (each) => problem(each, "is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod")
    )
  ];
}
function hasPlainVersions({ require: require2 }) {
  return require2.every(({ version: version2 }) => /^v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+incompatible)?$/.test(version2));
}
function replaceProblems(list, replace) {
  const wanted2 = new Map(replace.map((each) => [`${each.module} ${each.version ?? ""}`, each]));
  const marked = new Map(list.modules.filter(({ replacedBy }) => replacedBy !== "").map((each) => [keyOf(each), each]));
  const unlike = [...wanted2].flatMap(([key, each]) => {
    const target = each.by.kind === "folder" ? each.by.path : `${each.by.module} ${each.by.version}`;
    const found = marked.get(key)?.replacedBy;
    if (found === target) return [];
    const name = { module: each.module, version: each.version ?? "" };
    return found === void 0 ? [problem(name, "is replaced in go.mod, but not marked as replaced in vendor/modules.txt")] : [problem(name, `is replaced by ${target} in go.mod, but marked as replaced by ${found} in vendor/modules.txt`)];
  });
  const extra = [...marked.values()].filter((each) => !wanted2.has(keyOf(each)) && !wanted2.has(`${each.module} `));
  return [
    ...unlike,
    ...extra.map((each) => problem(each, "is marked as replaced in vendor/modules.txt, but not replaced in go.mod"))
  ];
}
var keyOf = ({ module, version: version2 }) => `${module} ${version2}`;
function problem({ module, version: version2 }, message) {
  return { module, version: version2, message };
}

// src/findings/rules/vendor.ts
var shownAtMost3 = 3;
function vendorFindings(facts) {
  return facts.uses.flatMap((use) => {
    if (use.isRewritten) return [];
    if (asksVendor(use) && use.module?.vendorState.kind === "missing")
      return missingFolder(use, use.module, use.module.vendorState, facts);
    return isVendored(use) ? findingOf3(use, facts) : [];
  });
}
function missingFolder(use, { goMod }, { why, file }, { folder, context, dockerfile, ignoreFile: ignoreFile2 }) {
  if (goMod.require.length === 0) return [];
  const { line } = use.call;
  const ignore = nameIn(folder, ignoreFile2);
  const texts2 = {
    ignored: [`${ignore} keeps it out`, `Add the line !${nameIn(context, path8.dirname(file))} at the end of ${ignore}`],
    "not-copied": ["nothing copies it", `Copy the vendor folder before line ${line}`],
    absent: ["there is none", "Run `go mod vendor` and commit the vendor folder"],
    outside: ["it is outside the context", `Set \`context\` to a folder that has it`]
  };
  const [reason, mend] = texts2[why];
  return [
    {
      rule: "vendor-inconsistent",
      file: nameIn(folder, dockerfile),
      line,
      message: `-mod=vendor uses modules from the vendor folder, but ${nameIn(folder, file)} is not in the build: ${reason}.`,
      fix: `${mend}, or leave -mod=vendor out.`,
      ...use.isSure && surelyHasGo(use, "1.14") ? { level: "error" } : {}
    }
  ];
}
function findingOf3(use, { folder }) {
  const { call, module, workspace, isSure } = use;
  const vendor = workspace === void 0 ? module?.vendor : workspace.vendor;
  const members = workspace?.members.map(({ goMod }) => goMod?.goMod) ?? [module?.goMod];
  const goMods = members.filter((goMod) => goMod !== void 0);
  if (vendor === void 0 || goMods.length < members.length || !goMods.every(hasPlainVersions)) return [];
  const own = new Set(goMods.map((goMod) => goMod.module));
  const compared = goMods.map((goMod) => ({
    ...goMod,
    require: goMod.require.filter((each) => !own.has(each.module))
  }));
  const problems = vendorProblems(vendor.list, compared);
  const [first2] = problems;
  if (first2 === void 0) return [];
  const more = problems.length - shownAtMost3;
  const list = problems.slice(0, shownAtMost3).map((each) => `${each.module}${each.version === "" ? "" : `@${each.version}`} ${each.message}`);
  const command = workspace === void 0 ? "go mod vendor" : "go work vendor";
  const at = workspace ?? module;
  return [
    {
      rule: "vendor-inconsistent",
      file: nameIn(folder, workspace === void 0 ? module?.file ?? vendor.file : vendor.file),
      line: workspace === void 0 && at !== void 0 ? lineOf(at.text, first2) : 1,
      message: `Inconsistent vendoring: ${list.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
      fix: `Run \`${command}\` and commit the vendor folder, or build with -mod=mod.`,
      ...isSure && vendorChoice(call) === "yes" && surelyHasGo(use, "1.14") ? { level: "error" } : {}
    }
  ];
}
function lineOf(text, { module }) {
  return lineOfDirective(text, "require", module) || lineOfDirective(text, "replace", module) || 1;
}

// src/findings/all-rules.ts
var advice = [
  unusedSettingAdvice,
  keptCacheAdvice,
  calledForceFindings,
  networkAdvice,
  builderFindings,
  versionFindings,
  cleanBuildFindings,
  uncachedModuleFindings,
  ({ dockerfile }) => dockerfile.kind === "read" ? dockerfile.proxyFindings : [],
  settingFindings
];
var preflight = [
  baseFindings,
  foreignBaseFindings,
  missingSourceFindings,
  toolchainFindings,
  replacedGoFindings,
  goSumFindings,
  replaceFindings,
  workspaceFindings,
  vendorFindings,
  vcsFindings,
  ignorePatternFindings,
  placeFindings
];
function adviceFindings(facts) {
  const { dockerfile, place: place2 } = facts;
  if (dockerfile.kind !== "invalid") return advice.flatMap((rule2) => rule2(facts));
  return [
    {
      rule: "dockerfile-parse",
      file: place2.dockerfile,
      line: dockerfile.line,
      message: `The Dockerfile could not be read: ${dockerfile.message}`,
      fix: "The build runs unchanged and without caches. Correct this line."
    }
  ];
}
function unusedSettingAdvice({ config, dockerfile, settings: settings2, place: place2 }) {
  const isUnedited = dockerfile.kind === "read" && config.dockerfileEdits === "off";
  return isUnedited ? unusedSettings(dockerfile.stages, settings2, place2.dockerfile) : [];
}
function keptCacheAdvice({ dockerfile, place: place2 }) {
  if (dockerfile.kind !== "read") return [];
  const { stages, edit, needed } = dockerfile;
  return dockerfileFindings(stages, edit, needed, place2.dockerfile);
}
function networkAdvice({ config, builder, env }) {
  return networkFindings(config, builder, env);
}
function preflightFindings(facts) {
  const found = /* @__PURE__ */ new Map();
  for (const finding of preflight.flatMap((rule2) => rule2(facts))) {
    const key = JSON.stringify([finding.rule, finding.file, finding.line]);
    const known = found.get(key);
    if (known === void 0 || known.level === void 0 && finding.level === "error") found.set(key, finding);
  }
  return [...found.values()];
}

// src/dockerfile/commands/module-settings.ts
function asksBesideVendor(placed2) {
  return settingTexts(placed2).some(
    (text) => /\bgo\s+mod\s+(?:download|tidy|vendor)\b/.test(text) || ignoresVendor(text)
  );
}
function asksForOthers(placed2) {
  return settingTexts(placed2).some((text) => /\bgo\s+(?:install|run|get)\b[^\n;&|]*\w@[\w$]/.test(text));
}
function ignoresVendor(flags2) {
  return /(?:^|[\s"'=])-{1,2}mod[= ](?:mod|readonly)\b/.test(flags2);
}
function turnsWorkspaceOff(placed2) {
  return settingTexts(placed2).some((text) => /\bGOWORK[= ]["']?off\b/.test(text));
}
function settingTexts(placed2) {
  return [...placed2.dockerfile.globalArgs, ...builtStages(placed2).flatMap(({ instructions }) => instructions)].filter(({ keyword }) => ["RUN", "ENV", "ARG"].includes(keyword)).map(runText);
}

// src/action/analyse/needed-caches.ts
function neededCaches(modules, { platforms: [first2] }) {
  const isNeedless = modules.vendored || modules.kind === "modules" && modules.restore.kind === "needless";
  return isNeedless && !asksForOthers(first2) ? ["build"] : ["modules", "build"];
}

// src/action/analyse/preview.ts
function planFrom(facts) {
  const { analysis, read } = facts;
  const { config, facts: runFacts } = analysis.asked;
  const dockerfile = remoteDockerfile(config.build, runFacts) ?? path9.relative(facts.folder, analysis.asked.dockerfile);
  const edit = read?.edit.result;
  const needed = read === void 0 ? [] : neededCaches(facts.modules, read);
  return {
    build: {
      builder: analysis.asked.builder.name,
      driver: analysis.asked.builder.driver,
      dockerfile,
      ...nodePlans(analysis),
      stages: stagePlans(analysis, read),
      edits: {
        changed: edit?.changed ?? [],
        skipped: (edit === void 0 ? [] : skippedOfNeed(edit, needed)).map(({ stage, line, reason, fix }) => {
          return { stage, line, reason, fix };
        })
      },
      settings: settingPlans(analysis, edit?.buildArgs ?? []),
      network: networkPlan(analysis.asked.config),
      moduleProxies: read?.moduleProxies.plan
    },
    caches: cachesPlan(facts),
    findings: adviceFindings(buildFacts(facts, dockerfile))
  };
}
function buildFacts(facts, dockerfile) {
  const { analysis, folder, env, given: given2, isClean: isClean2, engineStore, modules } = facts;
  const { asked, delivery } = analysis;
  return {
    place: { folder, dockerfile },
    config: asked.config,
    given: given2,
    go: delivery.go,
    settings: delivery.settings,
    builder: asked.builder,
    engineStore,
    env,
    isClean: isClean2,
    modules,
    dockerfile: dockerfileFacts(facts)
  };
}
function dockerfileFacts({ analysis, read, modules, invalid }) {
  if (invalid !== void 0) return { kind: "invalid", line: invalid.line, message: invalid.message };
  if (read === void 0) return { kind: "unread" };
  const { platforms, stages, edit, moduleProxies } = read;
  const asksProxies = goAsksProxies(analysis.asked.config, read);
  const needed = neededCaches(modules, read);
  return {
    kind: "read",
    platforms,
    stages,
    edit: edit.result,
    needed,
    asksProxies,
    proxyFindings: moduleProxies.findings
  };
}
function goAsksProxies({ fetch, dockerfileEdits }, read) {
  if (fetch.offline || dockerfileEdits === "off") return false;
  const isVendored2 = read.modules.kind === "modules" && read.modules.vendored;
  return !isVendored2 && read.moduleProxies.question !== void 0 && read.edit.settings.some(({ env }) => env === "GOPROXY");
}
function cachesPlan({ analysis, mounts, trust, isolation }) {
  const { config, facts } = analysis.asked;
  return {
    mounts,
    keys: cacheKinds.flatMap((kind) => keyPlan(analysis, kind)),
    trust: cacheKinds.map((kind) => {
      const access2 = trust[kind];
      return { kind, read: access2.read, write: access2.write !== "no", reason: access2.reason };
    }),
    domain: {
      name: trust.domain,
      apart: isolation.kind === "apart" ? isolation.name : "",
      reason: isolation.reason,
      buildsForeignCode: trust.buildsForeignCode
    },
    store: {
      kind: config.cache.store,
      reason: config.cache.repository ?? (facts.inActions ? "in GitHub Actions" : "on this machine")
    }
  };
}
function settingPlans({ asked, delivery }, asArguments) {
  const isEdited = asked.config.dockerfileEdits === "auto";
  return delivery.settings.filter(({ everyRun }) => everyRun !== true).map(({ env, id, fixedId }) => {
    if (asArguments.includes(env)) return { name: env, id: "" };
    return { name: env, id: isEdited ? id : fixedId };
  });
}
function nodePlans({ asked: { builder, reach: reach2, config } }) {
  if (builder.nodes.length < 2) return {};
  const shares = nodeShares(builder, config.build.platforms);
  return {
    nodes: builder.nodes.map(({ name, status = "" }, index) => {
      const own = shares.find((share) => share.index === index)?.platforms;
      const isReached = reach2.nodes.some((node) => node.index === index);
      const state = status === "" || status === "running" ? "" : ` (${status})`;
      if (own === void 0) return { name, platforms: [], caches: `not asked: this build does not need it${state}` };
      return { name, platforms: own, caches: isReached ? "gets the caches" : `no caches: ${reach2.why}` };
    })
  };
}
function stagePlans(analysis, read) {
  if (read === void 0) return [];
  const go = new Set(analysis.toBuild.goStages.map(({ index }) => index));
  return builtStages(read.platforms[0]).map((stage) => ({
    name: stage.name === "" ? String(stage.index) : stage.name,
    base: stage.base,
    line: stage.line,
    go: go.has(stage.index)
  }));
}
function networkPlan({ proxies, build }) {
  const plain2 = proxyArgs(proxies, build.buildArgs).map(({ name, value }) => ({
    name,
    way: `as build argument, ${value}`
  }));
  const secret = proxySecrets(proxies, build.buildArgs).map(({ input, env }) => ({
    name: env,
    way: `as secret ${fixedSecretId(input)}, value not shown`
  }));
  return [...plain2, ...secret];
}
function keyPlan(analysis, kind) {
  const cache = planOf(analysis.serving.caches, kind);
  if (cache?.kind !== "served") return [];
  const [exact, ...others2] = cache.keys.groups.flat();
  return [{ kind, primaryKey: exact?.prefix ?? cache.keys.primary, parts: cache.keys.parts, fallbacks: others2 }];
}

// src/action/analyse/untouched.ts
function reasonToLeave({ build }) {
  if (isOnlyCall(build)) return `\`call: ${build.call}\` builds nothing`;
  if (isGitContext(build.context)) return "BuildKit fetches the context, so its files are not on the runner";
  return isRemoteFile(build.file) ? "buildx downloads the Dockerfile, so it is not on the runner" : "";
}
function unanalysed(services, request, why) {
  return untouched(services, request, `the build could not be analysed: ${why}`);
}
function untouched(services, request, reason, commit3 = { kind: "unknown", reason: "nothing was looked at" }) {
  const { facts, builder } = request;
  const { config: apart, isolation, isClean: isClean2 } = isolated(services, request, commit3);
  const config = isOnlyCall(request.config.build) ? request.config : apart;
  const { mode, store } = config.cache;
  const analysis = {
    asked: {
      facts,
      config,
      builder,
      reach: nodeReach(builder, config.build.platforms),
      context: path10.resolve(services.run.folder, config.build.context),
      dockerfile: dockerfilePath(config.build, services.run.folder)
    },
    toBuild: { builtText: "", isEdited: false, goStages: [] },
    serving: {
      caches: cacheKinds.map((kind) => ({ kind, plan: { kind: "off", reason } })),
      helperImage: "",
      registersFirst: false,
      namespace: "",
      moduleFiles: void 0
    },
    delivery: { go: config.go, settings: [], proxyQuestion: void 0 }
  };
  const trust = trustFor(facts, { mode, store, privateReason: reason, commit: commit3, isClean: isClean2 });
  const modules = { kind: "none", reason, fix: "", vendored: false };
  const plan = planFrom({
    env: services.run.env,
    analysis,
    folder: services.run.folder,
    read: void 0,
    modules,
    trust,
    isolation,
    isClean: isClean2,
    given: request.config.build,
    mounts: [],
    engineStore: void 0,
    invalid: void 0
  });
  const findings = [...remoteFindings(request), ...refusedFindings(services.checkout.refused(), services.run.folder)];
  return { ...analysis, plan: { ...plan, findings } };
}
function remoteFindings({ config: { build }, facts }) {
  if (isOnlyCall(build) || !isRemoteBuild(build)) return [];
  const isContext2 = isGitContext(build.context);
  const what = isContext2 ? build.context : build.file ?? "";
  return [
    {
      rule: "remote-build",
      file: "",
      line: 0,
      level: "notice",
      message: `${isContext2 ? "`context`" : "`file`"}: \`${withoutCredentials(what)}\` is not on the runner, so the build runs without Go's caches, Go's settings and the check before the build.`,
      fix: isContext2 ? checkoutAdvice(build.context, facts) : "Put the Dockerfile into the repository and write its path in `file`."
    }
  ];
}

// src/action/analyse/analyse.ts
import path35 from "node:path";

// src/action/findings/engine-store.ts
async function engineStoreFor(shell, builder, build) {
  if (builder.driver === "docker" || !loadsSeveral(build)) return void 0;
  const exit = await shell.run({ argv: ["docker", "info", "--format", "{{json .DriverStatus}}"], timeoutMs: 2e4 });
  if (exit.kind !== "exited" || exit.code !== 0 || !exit.stdout.startsWith("[")) return void 0;
  return exit.stdout.includes('"io.containerd.snapshotter.v1"') ? "containerd" : "classic";
}

// src/action/request/commit-of-build.ts
import path13 from "node:path";

// src/config/run/built-commit.ts
import path12 from "node:path";

// src/config/run/git-files.ts
import path11 from "node:path";
var commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function headIn(files, file) {
  const text = (await files.readText(file))?.trim() ?? "";
  if (commit.test(text)) return { kind: "commit", sha: text };
  const ref = /^ref: (refs\/[^\s]+)$/.exec(text)?.[1];
  return ref === void 0 || ref.includes("..") ? void 0 : { kind: "ref", ref };
}
async function commitOfRef(files, gitFolder2, ref) {
  const loose = await headIn(files, path11.join(gitFolder2, ref));
  if (loose?.kind === "commit") return loose.sha;
  const packed = await files.readText(path11.join(gitFolder2, "packed-refs")) ?? "";
  const line = packed.split("\n").find((candidate) => candidate.trimEnd().endsWith(` ${ref}`));
  const [sha = ""] = line?.split(" ") ?? [];
  return commit.test(sha) ? sha : void 0;
}
async function linkedGitFolder(files, file) {
  const named = /^gitdir: (.+)$/m.exec(await files.readText(file) ?? "")?.[1]?.trim();
  return named === void 0 ? void 0 : path11.resolve(path11.dirname(file), named);
}

// src/config/run/built-commit.ts
async function builtCommit(files, folders2, tops) {
  const commits = await Promise.all(
    folders2.map(
      (feeding) => commitOf(files, feeding, tops.find((top) => isInside2(top, feeding.folder)) ?? tops[0]).catch(
        (error) => ({
          kind: "unknown",
          reason: `${feeding.name} could not be read: ${errorText(error)}`
        })
      )
    )
  );
  const unknown2 = commits.find(({ kind }) => kind === "unknown");
  const [first2, ...others2] = commits;
  if (first2 === void 0) return { kind: "unknown", reason: "no folder feeds the build" };
  if (unknown2 !== void 0) return unknown2;
  const differs = others2.findIndex((other) => JSON.stringify(other) !== JSON.stringify(first2));
  if (differs === -1) return first2;
  return {
    kind: "unknown",
    reason: `${folders2[differs + 1]?.name ?? ""} is of another checkout than ${folders2[0]?.name ?? ""}`
  };
}
async function commitOf(files, feeding, top) {
  const { name, isWhole: isWhole3, isLeftOut = () => false } = feeding;
  const folder = await withoutLinks(files, feeding.folder, top);
  const unknown2 = (reason) => ({ kind: "unknown", reason });
  const root = await repositoryAround(files, folder, top);
  if (root === void 0) return unknown2(`${name} is in no checkout of Git in the workspace, nor one itself`);
  const git = path12.join(root, ".git");
  const head = await headIn(files, path12.join(git, "HEAD"));
  const sha = head?.kind === "ref" ? await commitOfRef(files, git, head.ref) : head?.sha;
  if (sha === void 0) return unknown2(`Git's files do not say which commit ${name} is of`);
  const nested = isWhole3 ? await checkoutBelow(files, { folder, root, isLeftOut }) : void 0;
  if (nested === void 0) return { kind: "known", sha };
  return unknown2(`${name} holds ${nested}`);
}
async function withoutLinks(files, folder, top) {
  const [real, root] = await Promise.all([files.realPath(folder), files.realPath(top)]);
  return isInside2(root, real) ? path12.join(top, path12.relative(root, real)) : path12.resolve(folder);
}
async function repositoryAround(files, folder, top) {
  for (let dir = path12.resolve(folder); isInside2(top, dir); dir = path12.dirname(dir)) {
    switch (await files.kindOf(path12.join(dir, ".git"))) {
      case "folder":
        return dir;
      case "file": {
        const outer = await repositoryAround(files, path12.dirname(dir), top);
        const isSubmodule = outer !== void 0 && await isSubmoduleOf(files, dir, outer);
        return isSubmodule ? outer : void 0;
      }
      default:
    }
    if (dir === path12.dirname(dir)) return void 0;
  }
  return void 0;
}
async function isSubmoduleOf(files, dir, root) {
  const link = path12.join(dir, ".git");
  if (await files.kindOf(link) !== "file") return false;
  const git = await linkedGitFolder(files, link);
  return git !== void 0 && isInside2(path12.join(root, ".git", "modules"), git);
}
async function checkoutBelow(files, { folder, root, isLeftOut }) {
  const found = await files.findBelow(folder, ".git");
  if (found === void 0) return `so many folders that another checkout among them would not be seen`;
  for (const dir of found.map((entry) => path12.dirname(entry))) {
    const below2 = path12.relative(folder, dir);
    if (dir !== root && !isLeftOut(below2) && !await isSubmoduleOf(files, dir, root))
      return `another checkout, ${below2}`;
  }
  return void 0;
}
function isInside2(folder, candidate) {
  const relative = path12.relative(folder, candidate);
  return relative === "" || !relative.startsWith("..") && !path12.isAbsolute(relative);
}

// src/action/request/commit-of-build.ts
async function commitOfBuild({ checkout, run: { folder } }, { facts, config: { build } }, { context, dockerfile }) {
  if (!isInCi(facts)) return { kind: "unknown", reason: "this is no run of a CI system" };
  const { text, isIgnored } = await ignoreFile(checkout, dockerfile, context);
  const isLeftOut = (below2) => !/^\s*!/m.test(text) && isIgnored(below2);
  const further = build.buildContexts.filter(({ value }) => !/^[\w+.-]+:\/\//.test(value) && !isGitContext(value));
  const files = facts.inActions ? checkout : { ...checkout, ...checkout.given };
  return builtCommit(
    files,
    [
      { folder: context, name: "the build context", isWhole: true, isLeftOut },
      { folder: path13.dirname(dockerfile), name: "the Dockerfile's folder", isWhole: false },
      ...further.map(({ name, value }) => ({
        folder: path13.resolve(folder, value),
        name: `the build context \`${name}\``,
        isWhole: true
      }))
    ],
    // A context outside of the workspace may be a checkout of its own; what lies above it is nobody's word.
    [facts.workspace || folder, context]
  );
}

// src/action/request/checked-out.ts
import path14 from "node:path";
var longestStatusMs = 3e4;
async function checkedOut({ run: { folder }, checkout, shell }, { facts, config: { build } }) {
  const file = build.file ?? "Dockerfile";
  if (!isGitContext(build.context) || isOnlyCall(build) || isRemoteFile(file) || path14.isAbsolute(file))
    return void 0;
  const wanted2 = facts.inActions ? ownCommit(build.context, facts) : void 0;
  if (wanted2 === void 0 || await checkout.kindOf(path14.join(folder, ".git")) !== "folder") return void 0;
  const context = path14.join(folder, wanted2.folder);
  const dockerfile = path14.join(context, file);
  const isHere = await Promise.all([
    checkout.kindOf(context).then((kind) => kind === "folder"),
    checkout.readText(dockerfile).then((text) => text !== void 0),
    builtCommit(checkout, [{ folder, name: "the workspace", isWhole: false }], [folder]).then(
      (commit3) => commit3.kind === "known" && commit3.sha === wanted2.sha
    )
  ]);
  return isHere.every(Boolean) && await isClean(shell, folder) ? { context, dockerfile } : void 0;
}
async function isClean(shell, folder) {
  const git = ["git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", folder];
  const exit = await shell.run({
    argv: [...git, "status", "--porcelain", "--untracked-files=normal"],
    env: { GIT_DIR: void 0, GIT_WORK_TREE: void 0, GIT_INDEX_FILE: void 0 },
    timeoutMs: longestStatusMs
  });
  return exit.kind === "exited" && exit.code === 0 && exit.stdout.trim() === "";
}

// src/action/analyse/decided.ts
import path28 from "node:path";

// src/action/analyse/added-layers.ts
import path17 from "node:path";

// src/action/findings/writable-places.ts
import path15 from "node:path";
async function writablePlaces(services, { asked, serving }) {
  return Promise.all(
    placesOf(services, asked, serving).map(async ({ name, folder, isVital, isLarge }) => {
      const existing = await nearestExisting(services.files, folder);
      const [isWritable, freeBytes, freeFiles] = await Promise.all([
        isWritableFolder(services.files, existing),
        isLarge ? services.files.freeBytes(existing) : Number.POSITIVE_INFINITY,
        isLarge ? services.files.freeFiles(existing) : Number.POSITIVE_INFINITY
      ]);
      return { name, folder, isVital, isWritable, freeBytes, freeFiles };
    })
  );
}
function placesOf(services, { config }, { caches }) {
  const places = [
    {
      name: "The folder for temporary files",
      folder: path15.dirname(services.run.temporaryFolder),
      isVital: true,
      isLarge: true
    }
  ];
  const isServed = caches.some(({ plan }) => plan.kind === "served");
  if (isServed && config.cache.store === "local") {
    const folder = localRoot(services.run.env, services.run.env["HOME"] ?? "/");
    places.push({ name: "The folder of the local store", folder, isVital: false, isLarge: true });
  }
  if (config.report.file !== void 0) {
    const folder = path15.dirname(path15.resolve(services.run.folder, config.report.file));
    places.push({ name: "The folder of `report-file`", folder, isVital: false, isLarge: false });
  }
  return places;
}
async function isWritableFolder(files, folder) {
  const existing = await nearestExisting(files, folder);
  return await files.kindOf(existing) === "folder" && files.isWritable(existing);
}
async function nearestExisting(files, folder) {
  const above = path15.dirname(folder);
  return folder === above || await files.kindOf(folder) !== "absent" ? folder : nearestExisting(files, above);
}

// src/action/analyse/layer-cache-entries.ts
import { createHash as createHash3 } from "node:crypto";
import path16 from "node:path";
function layerCacheEntries(question) {
  const { layerCache, build } = question;
  const { from, to } = entries(question);
  const mode = layerCache.kind === "inline" ? "max" : exportMode(question);
  return {
    cacheFrom: [...build.cacheFrom, ...from],
    cacheTo: [...build.cacheTo, ...mode === "none" ? [] : to(mode)]
  };
}
function entries(question) {
  const { layerCache, build } = question;
  const scope = scopeOf(question);
  switch (layerCache.kind) {
    case "off":
      return { from: [], to: () => [] };
    case "gha":
      return {
        from: [`type=gha,scope=${scope}`],
        to: (mode) => [`type=gha,scope=${scope},mode=${mode},ignore-error=true`]
      };
    case "registry": {
      const ref = /:[\w.-]+$/.test(layerCache.ref) ? `${layerCache.ref}-${scope}` : `${layerCache.ref}:${scope}`;
      return {
        from: [`type=registry,ref=${ref}`],
        to: (mode) => [`type=registry,ref=${ref},mode=${mode},ignore-error=true`]
      };
    }
    case "local": {
      const folder = path16.join(layerCache.folder, scope);
      return {
        from: [`type=local,src=${folder}`],
        to: (mode) => [`type=local,dest=${folder},mode=${mode},ignore-error=true`]
      };
    }
    case "inline":
      return { from: build.tags.map((tag) => `type=registry,ref=${tag}`), to: () => ["type=inline"] };
  }
}
var longestScope = 60;
function scopeOf({ build: { tags: tags2, target = "" }, platforms, dockerfile }) {
  const image = tags2[0]?.replace(/@.*$/, "").replace(/:[^/:]*$/, "") ?? dockerfile;
  const parts2 = [image, target, platforms.map(comparedPlatform).toSorted().join("-")].filter((part) => part !== "");
  const hash = createHash3("sha256").update(JSON.stringify([...parts2, dockerfile])).digest("hex").slice(0, 8);
  const readable = parts2.join("-").replaceAll(/[^\w.]+/g, "-").replaceAll(/^[-.]+|-+$/g, "");
  return `${readable.slice(0, longestScope)}-${hash}`;
}
function exportMode(question) {
  switch (question.run) {
    case "default-branch":
      return fullMode(question);
    case "local":
      return question.layerCache.kind === "gha" ? "none" : fullMode(question);
    case "branch":
      return question.layerCache.kind === "gha" ? "min" : "none";
    case "pull-request":
    case "closed-pull-request":
    case "release":
    case "read-only-event":
    case "merge-group":
    case "no-ref":
    case "other-commit":
    case "other-event":
      return "none";
  }
}
function fullMode({ placed: placed2, served }) {
  if (placed2?.target === void 0) return "max";
  const image = new Set(fromChain(placed2.graph, placed2.target.index).map(({ stage }) => stage.index));
  const others2 = builtStages(placed2).filter(({ index }) => !image.has(index)).flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === "RUN"));
  return others2.every(({ line }) => served.has(line)) ? "min" : "max";
}

// src/action/analyse/added-layers.ts
async function addedLayers({ files, run }, question) {
  const entries2 = layerCacheEntries(question);
  const { layerCache, build } = question;
  const isExported = entries2.cacheTo.length > build.cacheTo.length;
  if (layerCache.kind !== "local" || !isExported) return { entries: entries2, findings: [] };
  const folder = path17.resolve(run.folder, layerCache.folder);
  if (await isWritableFolder(files, folder)) return { entries: entries2, findings: [] };
  const finding = {
    rule: "disk",
    file: "",
    line: 0,
    message: `The folder of \`layer-cache\`, ${folder}, cannot be written to.`,
    fix: "Give the user of this run write permission there: until then no layers are stored in it."
  };
  return { entries: { ...entries2, cacheTo: build.cacheTo }, findings: [finding] };
}

// src/gomod/module-files.ts
import path18 from "node:path";

// src/gomod/archive-paths.ts
var toolchainModule = "golang.org/toolchain";
function archivePaths(lines) {
  const paths = /* @__PURE__ */ new Set();
  for (const { module, version: version2, kind } of lines) {
    if (module === toolchainModule) continue;
    const stem = `${escaped(module)}/@v/${escaped(version2)}`;
    paths.add(`${stem}.info`);
    paths.add(kind === "zip" ? `${stem}.zip` : `${stem}.mod`);
  }
  return paths;
}
function escaped(pathOrVersion) {
  return pathOrVersion.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function moduleOf(archivePath) {
  const plain2 = archivePath.replaceAll(/!([a-z])/g, (_, letter) => letter.toUpperCase());
  return plain2.replace(/\/@v\/(.*)\.(?:zip|mod|info)$/, "@$1");
}

// src/gomod/module-files.ts
async function moduleFiles(files, found, leftOut = []) {
  const dirs = new Set(found.modules.map(({ dir }) => dir));
  const replaced = found.modules.flatMap(({ dir, goMod }) => folders(dir, goMod.replace));
  const workspace = found.workspace;
  const open = [
    ...replaced,
    ...workspace === void 0 ? [] : folders(path18.dirname(workspace.file), workspace.replace)
  ];
  for (let dir = open.pop(); dir !== void 0; dir = open.pop()) {
    if (dirs.has(dir)) continue;
    const text = await files.readText(path18.join(dir, "go.mod"));
    if (text === void 0) continue;
    dirs.add(dir);
    open.push(...folders(dir, parseGoMod(text).replace));
  }
  const named = [
    ...[...dirs].flatMap((dir) => [path18.join(dir, "go.mod"), path18.join(dir, "go.sum")]),
    ...workspace === void 0 ? [] : [workspace.file, `${workspace.file}.sum`]
  ];
  const read = await Promise.all(named.map(async (file) => ({ file, text: await files.readText(file) })));
  const root = commonFolder2(named.map((file) => path18.dirname(file)));
  const relative = (file) => path18.relative(root, file).split(path18.sep).join("/") || ".";
  const starts2 = workspace === void 0 ? found.modules.map(({ dir }) => dir) : [path18.dirname(workspace.file)];
  return {
    root,
    files: read.flatMap(({ file, text }) => text === void 0 ? [] : [{ name: relative(file), text }]),
    folders: starts2.map(relative),
    wanted: [...archivePaths(found.sums.filter(({ module }) => !leftOut.includes(module)))].toSorted()
  };
}
function joinModuleFiles(all) {
  const [first2] = all;
  if (first2 === void 0 || all.length === 1) return first2;
  const root = commonFolder2(all.map((each) => each.root));
  const moved3 = (from, name) => path18.relative(root, path18.join(from, name)).split(path18.sep).join("/") || ".";
  const files = new Map(all.flatMap((each) => each.files.map(({ name, text }) => [moved3(each.root, name), text])));
  return {
    root,
    files: [...files].map(([name, text]) => ({ name, text })),
    folders: [...new Set(all.flatMap((each) => each.folders.map((folder) => moved3(each.root, folder))))],
    wanted: [...new Set(all.flatMap(({ wanted: wanted2 }) => wanted2))].toSorted()
  };
}
function folders(dir, replacements) {
  return replacements.flatMap(({ by }) => by.path === void 0 ? [] : [path18.resolve(dir, by.path)]);
}
function commonFolder2(dirs) {
  const [first2 = path18.sep, ...rest] = dirs;
  let common = first2;
  for (const dir of rest) {
    while (dir !== common && !dir.startsWith(common.endsWith(path18.sep) ? common : `${common}${path18.sep}`))
      common = path18.dirname(common);
  }
  return common;
}

// src/action/analyse/served-caches.ts
import { createHash as createHash4 } from "node:crypto";
import path20 from "node:path";

// src/dockerfile/stages/from-image.ts
function missingBases({ dockerfile, scope, graph, reached }) {
  const values = { dockerfile, scope, globals: graph.globals };
  return graph.stages.flatMap(({ stage, base, reference: reference2 }) => {
    const isReached = reached.has(stage.index);
    const from = { line: stage.line, isReached };
    const image = base.kind === "none" ? [{ ...from, ...imageText(stage.base, stage.line, reference2, values) }] : [];
    const hasPlatform = stage.platform === "" || expandedIn(values, stage.platform) !== "";
    const platform = hasPlatform ? [] : [{ ...from, ...platformText(stage.platform, stage.line, values) }];
    const sources = stage.instructions.flatMap(
      (instruction) => sourceTexts(instruction).map((text) => ({ line: instruction.line, isReached, ...text }))
    );
    return [...image, ...platform, ...sources];
  });
}
function imageText(written2, line, reference2, values) {
  const { reasons, names: names2, isDeclared } = emptyValues(written2, values);
  const means = reference2 === "" ? "" : `${written2} means ${reference2}, which is no image; `;
  const [name = ""] = names2;
  const example = written2.replaceAll(new RegExp(`\\$(?:${name}\\b|\\{${name}[^}]*\\})`, "g"), "") === "" ? "golang:1.26" : "\u2026";
  return { message: `FROM of line ${line} has no image: ${means}${reasons}.`, fix: fixOf3(names2, example, isDeclared) };
}
function platformText(written2, line, values) {
  const { reasons, names: names2, isDeclared } = emptyValues(written2, values);
  const fix = fixOf3(names2, "linux/amd64", isDeclared);
  return { message: `FROM of line ${line} has no platform: ${reasons}.`, fix };
}
function fixOf3(names2, example, isDeclared) {
  const [name] = names2;
  if (name === void 0) return "Name the image in the FROM line.";
  if (!isDeclared) return `Write ${names2.map((each) => `ARG ${each}=${example}`).join(" and ")} before the first FROM.`;
  return `Give ${names2.join(" and ")} in \`build-args\`, or a default before the first FROM: ARG ${name}=${example}`;
}
function emptyValues(text, values) {
  const { globals, dockerfile } = values;
  const expansion = expand(text, lookupIn(globals), { escape: dockerfile.escape });
  const named = [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name);
  const names2 = [...new Set(named)].filter((name) => (globals.get(name) ?? "") === "");
  const reasons = names2.map((name) => reasonOf2(name, values)).join(", ");
  const isDeclared = names2.every((name) => declarationOf(name, dockerfile) !== void 0);
  return { reasons: reasons === "" && expansion.kind === "bad" ? expansion.message : reasons, names: names2, isDeclared };
}
function declarationOf(name, { globalArgs }) {
  return globalArgs.find(({ args }) => new RegExp(`(?:^|\\s)${name}(?:=|\\s|$)`).test(args));
}
function reasonOf2(name, { dockerfile, scope }) {
  const declared = declarationOf(name, dockerfile);
  const given2 = scope.buildArgs[name];
  if (declared === void 0) return `no ARG before the first FROM declares ${name}`;
  if (given2 !== void 0) return `build-args gives ${name} an empty value`;
  const isEmpty = declared.args.includes(`${name}=`);
  return `ARG ${name} has ${isEmpty ? "an empty" : "no"} default and build-args gives none`;
}
var expandedIn = ({ globals, dockerfile }, text) => {
  const expansion = expand(text, lookupIn(globals), { escape: dockerfile.escape });
  return expansion.kind === "expanded" ? expansion.value : "";
};
function sourceTexts(instruction) {
  return fromNames(instruction).filter(({ name }) => name.includes("$")).map(({ name }) => ({
    message: `${instruction.keyword} takes files from ${name}, and BuildKit expands no variable there.`,
    fix: `Write FROM ${name} AS a-name for it, with its ARG before the first FROM, and from=a-name here.`
  }));
}
function foreignBases({ graph, reached, scope }, images) {
  return graph.stages.flatMap(({ stage, base, platform: written2 }) => {
    if (base.kind !== "image" || !reached.has(stage.index)) return [];
    const offered = images(base.reference)?.indexPlatforms ?? [];
    const platform = normalPlatform(written2, scope.buildPlatform);
    const accepted = runnablePlatforms(platform);
    const isThere = offered.some((each) => accepted.includes(normalPlatform(each, scope.buildPlatform)));
    if (offered.length === 0 || isThere) return [];
    return [{ line: stage.line, reference: base.reference, platform, isInFrom: stage.platform !== "", offered }];
  });
}

// src/action/request/mount-groups.ts
function groupMounts(stages) {
  const records = /* @__PURE__ */ new Map();
  const plans = [];
  for (const stage of stages) {
    for (const run of stage.runs) {
      for (const mount of run.cacheMounts.served) {
        const identity = mountIdentity(mount);
        const isTaken2 = [...records].some(([kind, others2]) => kind !== mount.kind && others2.has(identity));
        const record2 = isTaken2 ? { kind: "unserved", reason: sharedReason } : recordFrom(mount, run);
        plans.push(mountPlan(stage, mount, record2));
        if (record2.kind === "unserved") continue;
        const ofKind = records.get(mount.kind) ?? /* @__PURE__ */ new Map();
        records.set(mount.kind, ofKind);
        if (!ofKind.has(identity)) ofKind.set(identity, record2.record);
      }
      plans.push(
        ...run.cacheMounts.unserved.map((unserved2) => ({
          kind: unserved2.kind,
          identity: "",
          target: unserved2.kind === "modules" ? run.paths.gomodcache : run.paths.gocache,
          stage: stageName(stage),
          line: unserved2.line,
          decision: "skipped",
          reason: `${unserved2.reason}; ${unserved2.fix}`
        })),
        ...run.cacheMounts.idle.map(({ kind, target, line, reason }) => ({
          ...{ kind, identity: "", target, stage: stageName(stage), line, reason },
          decision: "skipped"
        }))
      );
    }
  }
  const groups = [...records].map(([kind, ofKind]) => [kind, { kind, records: [...ofKind.values()] }]);
  const distinct3 = new Map(plans.map((plan) => [JSON.stringify(plan), plan]));
  return { groups: new Map(groups), plans: [...distinct3.values()] };
}
var sharedReason = "modules and compiled packages have one mount id here, so they lie in one folder: give each its own `id`";
function stageName(stage) {
  return stage.name === "" ? String(stage.index) : stage.name;
}
function recordFrom(mount, run) {
  const owner = ownerFrom(mount, run);
  if (owner === void 0) {
    return {
      kind: "unserved",
      reason: `the owner of the files is not known: write USER with numbers instead of ${run.who.user}, or uid= and gid= into the mount`
    };
  }
  if (![mount.from, mount.source].every((value) => /^[\w./:@-]*$/.test(value)))
    return { kind: "unserved", reason: "its `from` or `source` is not an image and a path" };
  const { sharing, from, source } = mount;
  const { uid, gid, mode } = mount.permissions;
  if (![uid, gid, mode].every((value) => /^\d*$/.test(value)))
    return { kind: "unserved", reason: "its `uid`, `gid` or `mode` is not a number" };
  return { kind: "record", record: { id: effectiveId(mount), sharing, uid, gid, mode, from, source, owner } };
}
function ownerFrom(mount, run) {
  if ("uid" in run.who.owner) return run.who.owner;
  const [user = "", group = ""] = run.who.owner.name.split(":");
  const uid = isRoot(user) ? "0" : [user, mount.permissions.uid].find((text) => /^\d+$/.test(text));
  const gid = [group, mount.permissions.gid].find((text) => /^\d+$/.test(text)) ?? "0";
  return uid === void 0 ? void 0 : { uid: Number(uid), gid: Number(gid) };
}
function mountPlan(stage, mount, recorded2) {
  const { uid, gid, mode } = mount.permissions;
  const owner = [uid === "" ? "" : `uid=${uid}`, gid === "" ? "" : `gid=${gid}`, mode === "" ? "" : `mode=${mode}`];
  const identity = [`id=${effectiveId(mount)}`, ...owner, mount.from === "" ? "" : `from=${mount.from}`].filter((part) => part !== "").join(" ");
  const served = recorded2.kind === "record";
  return {
    kind: mount.kind,
    identity,
    target: mount.target,
    stage: stageName(stage),
    line: mount.line,
    decision: served ? "served" : "skipped",
    reason: served ? mount.kind === "modules" ? "it is at the stage's GOMODCACHE" : "it is at the stage's GOCACHE" : recorded2.reason
  };
}

// src/action/request/key-scope.ts
import path19 from "node:path";

// src/dockerfile/go/passing-values.ts
var commit2 = /^(?:.*[-_.])?g?[0-9a-f]{7,64}$/i;
var version = /^v?\d+(?:\.\d+)+(?:[-+_.][\w.+-]*)?$/i;
var date = /^\d{4}-\d{2}-\d{2}(?!\d)/;
var time = /\b\d{1,2}:\d{2}\b/;
var url = /^[a-z][a-z0-9+.-]*:\/\//i;
var number = /^[-+]?\d+(?:\.\d+)?$/;
function isPassing(value) {
  const text = value.trim();
  return [url, number, version, date, time].some((pattern) => pattern.test(text)) || isCommit(text);
}
function isCommit(text) {
  return commit2.test(text) && (/^[0-9a-f]+$/i.test(text) || /\d/.test(text.split(/[-_.]/).at(-1) ?? ""));
}

// src/dockerfile/stages/variable-sources.ts
var reference = /(?<!\\)\$\{?([A-Za-z_]\w*)/g;
function sourcesIn(text, sources) {
  return [...text.matchAll(reference)].flatMap(([, name]) => [...sources.get(name ?? "") ?? []]);
}
function sourcesAfter(instruction, before, context) {
  const after3 = new Map(before);
  switch (instruction.keyword) {
    case "ARG":
      for (const word of quotedWords(instruction.args, context.escape)) {
        const [, name = "", fallback2] = /^([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
        if (Object.hasOwn(context.buildArgs, name)) after3.set(name, /* @__PURE__ */ new Set([name]));
        else if (fallback2 !== void 0) after3.set(name, new Set(sourcesIn(fallback2, after3)));
        else if (context.globals.has(name)) after3.set(name, context.globals.get(name) ?? /* @__PURE__ */ new Set());
      }
      return after3;
    case "ENV":
      for (const [name, value] of keyValues(instruction.args, context.escape) ?? [])
        after3.set(name, new Set(sourcesIn(value, before)));
      return after3;
    default:
      return before;
  }
}

// src/dockerfile/commands/run-choices.ts
function isGoSetting(name) {
  return goSetting.test(name);
}
var goSetting = /^(?:GO(?:OS|ARCH|AMD64|ARM|ARM64|386|MIPS|MIPS64|PPC64|RISCV64|WASM|FLAGS|EXPERIMENT|FIPS140|WORK)|CGO_\w+)$/;
function chosenByRun(instruction, before) {
  if (instruction.json !== void 0 || callsGo(instruction) === "no") return [];
  return [...bindChoices(instruction, before), ...choicesIn(runCommands(instruction), new Map(before))];
}
function bindChoices(run, sources) {
  return writtenMounts(run).filter(isOfContext).map(({ get }) => ({ what: "the source of a bind mount", sources: sourcesIn(get("source") ?? "", sources) }));
}
function choicesIn(commands2, sources) {
  return commands2.flatMap((command) => {
    const name = command.words[0]?.text ?? "";
    if (commandCallsGo(command) === "yes") return [{ what: goName(command), sources: ofGo(command, sources) }];
    if (name === "cd" || name === "pushd") return [{ what: name, sources: ofWords(command.words, sources) }];
    takeUp(command, sources);
    return [];
  });
}
function takeUp({ assignments, words: words2 }, sources) {
  const [first2, second] = words2;
  const set = first2 === void 0 ? assignments : ["export", "readonly", "local"].includes(first2.text) ? words2 : [];
  for (const word of set) {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name !== void 0) sources.set(name, new Set(word.literal ? [] : sourcesIn(value, sources)));
  }
  if (first2 !== void 0 && second?.text === "in") sources.set(first2.text, new Set(ofWords(words2.slice(2), sources)));
}
function goName({ words: words2 }) {
  const texts2 = words2.map(({ text }) => text);
  const go = texts2.findIndex((text) => /(?:^|\/)(?:xx-)?go[\d.]*$/.test(text));
  const subcommand = texts2.slice(go + 1).find((text) => /^[a-z]+$/.test(text));
  return go < 0 || subcommand === void 0 ? "go" : `go ${subcommand}`;
}
function ofGo({ assignments, words: words2 }, sources) {
  const kept = words2.filter(({ text }, index) => !isStamp(text) && !isStampFlag(words2[index - 1]?.text ?? ""));
  return [...assignments, ...kept].flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name === void 0 || value === void 0) return ofWords([word], sources);
    if (!isGoSetting(name)) return [];
    const flags2 = value.split(/\s+/).filter((text) => !isStamp(text));
    return word.literal ? [] : flags2.flatMap((text) => sourcesIn(text, sources));
  });
}
var isStamp = (text) => /^--?(?:o|ldflags)(?:=|$)/.test(text);
var isStampFlag = (text) => /^--?(?:o|ldflags)$/.test(text);
function ofWords(words2, sources) {
  return words2.flatMap(({ text, literal: literal2 }) => literal2 ? [] : sourcesIn(text, sources));
}

// src/dockerfile/go/compile-args.ts
function compileArgs(placed2, stages) {
  const { scope } = placed2;
  const names2 = Object.keys(scope.buildArgs).toSorted();
  const choices = choicesOf(placed2, stages);
  return names2.flatMap((name) => {
    const value = scope.buildArgs[name] ?? "";
    if (isGoSetting(name) || tags.test(name)) return [{ name, value, reason: "a compile setting of Go" }];
    const choice = choices.find(({ sources }) => sources.includes(name));
    return choice === void 0 || isPassing(value) ? [] : [{ name, value, reason: choice.reason }];
  });
}
var tags = /^(?:GO_?|BUILD_?)?TAGS$/;
function choicesOf({ dockerfile, scope, graph, reached }, stages) {
  const context = { escape: dockerfile.escape, buildArgs: scope.buildArgs, globals: /* @__PURE__ */ new Map() };
  const globals = dockerfile.globalArgs.reduce(
    (before, instruction) => sourcesAfter(instruction, before, context),
    /* @__PURE__ */ new Map()
  );
  const froms = [...reached].flatMap((index) => {
    const { stage, base } = graph.stages[index] ?? {};
    if (stage === void 0 || base?.kind !== "stage") return [];
    return [{ sources: sourcesIn(stage.base, globals), reason: `it chooses the stage of FROM in line ${stage.line}` }];
  });
  const chosen = stages.flatMap(({ index }) => {
    const chain = fromChain(graph, index).toReversed();
    return choicesIn2(
      chain.flatMap(({ stage }) => stage.instructions),
      { ...context, globals }
    );
  });
  return [...chosen, ...froms];
}
function choicesIn2(instructions, context) {
  let sources = /* @__PURE__ */ new Map();
  return instructions.flatMap((instruction) => {
    const found = choicesOfOne(instruction, sources, context);
    sources = sourcesAfter(instruction, sources, context);
    return found;
  });
}
function choicesOfOne(instruction, sources, { escape }) {
  const { keyword, line, args } = instruction;
  const choice = (texts2, what) => [
    { sources: texts2.flatMap((text) => sourcesIn(text, sources)), reason: `${what} in line ${line} depends on it` }
  ];
  switch (keyword) {
    case "WORKDIR":
      return choice([args], "WORKDIR");
    case "COPY":
    case "ADD":
      return choice(writtenCopy(instruction)?.sources ?? [], `the source of ${keyword}`);
    case "ENV": {
      const set = (keyValues(args, escape) ?? []).filter(([name]) => isGoSetting(name));
      return set.flatMap(([name, value]) => choice([value], name));
    }
    case "RUN":
      return chosenByRun(instruction, sources).map((found) => ({
        sources: found.sources,
        reason: `${found.what} in line ${line} depends on it`
      }));
    default:
      return [];
  }
}

// src/action/request/key-scope.ts
function scopeParts(question, stages) {
  const { config, read } = question;
  const platforms = config.build.platforms.toSorted().join(",") || (read?.platforms[0].scope.platform ?? "");
  const target = read?.platforms[0].scope.target.toLowerCase() ?? "";
  const gomodcache = stages.flatMap(({ goRuns }) => goRuns.map((run) => run.paths.gomodcache))[0] ?? "";
  return [
    { name: "context", value: place(question, question.context), reason: "the folder that is built" },
    { name: "file", value: place(question, question.dockerfile), reason: "the Dockerfile" },
    ...target === "" ? [] : [{ name: "target", value: target, reason: "the stage that is built" }],
    { name: "platforms", value: platforms, reason: "what it is compiled for" },
    {
      name: "GOMODCACHE",
      value: gomodcache,
      reason: "the path of module sources, which is in what is compiled of them"
    },
    ...argumentParts(question, stages)
  ];
}
function argumentParts({ config, read }, stages) {
  const { goflags, gotoolchain } = config.go;
  const found = read === void 0 ? [] : compileArgs(read.platforms[0], stages);
  const others2 = found.filter(({ name }) => goflags === void 0 || name !== "GOFLAGS");
  return [
    ...others2.map(({ name, value, reason }) => ({ name: `build-arg ${name}`, value, reason })),
    ...goflags === void 0 ? [] : [{ name: "goflags", value: goflags, reason: "the input" }],
    // The Go version of the key is that of the image: with another toolchain everything is compiled anew.
    ...gotoolchain === void 0 ? [] : [{ name: "gotoolchain", value: gotoolchain, reason: "the input" }]
  ];
}
function place({ facts, folder }, file) {
  const root = facts.inActions ? folder : facts.workspace;
  return isInCi(facts) && root !== "" ? path19.relative(root, file).split(path19.sep).join("/") || "." : file;
}

// src/action/services/refs-of-store.ts
function refsOfStore(facts, config) {
  const { serverUrl, repository, cacheServices } = facts;
  const isApart = config.cache.store !== "github" || !isEnterpriseServer(serverUrl) && cacheServices.every(isOfGitHub);
  const owner = isApart ? "" : `${serverUrl}/${repository} `;
  return {
    owner,
    ref: `${owner}${facts.ref}`,
    readableRefs: readableRefs(facts).map(({ ref, reason }) => ({ ref: `${owner}${ref}`, reason }))
  };
}
function isOfGitHub(address) {
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : "";
  return [".actions.githubusercontent.com", ".ghe.com"].some((domain) => host.endsWith(domain));
}

// src/action/analyse/served-caches.ts
function planCaches(question) {
  const stages = question.read?.stages ?? [];
  const grouped = groupMounts(stages);
  const image = helperImage(stages);
  const keysOf = (kind) => kind === "modules" ? keysOfModules(question) : keysOfBuild(question, stages);
  const plan = (kind) => {
    const reason = reasonForOff(kind, question, stages, image);
    if (reason !== void 0) return { kind: "off", reason, ...needlessness(kind, question.modules) };
    const group = grouped.groups.get(kind);
    if (group === void 0) {
      const why = noMountReason(kind, grouped.plans, question);
      return { kind: "off", reason: why, ...needlessness(kind, question.modules) };
    }
    const dropped = question.config.build.noCache || isFiltered(kind, question, stages);
    const nodes = nodeMounts(kind, question);
    return { kind: "served", group, nodes, keys: keysOf(kind), access: question.trust[kind], dropped };
  };
  return {
    caches: cacheKinds.map((kind) => ({ kind, plan: plan(kind) })),
    mounts: grouped.plans,
    image
  };
}
function needlessness(kind, modules) {
  const isNeedless = modules.kind === "modules" && modules.restore.kind === "needless";
  return kind === "modules" && (modules.vendored || isNeedless) ? { isNeedless: true } : {};
}
function nodeMounts(kind, { read, builder, config }) {
  return nodeReach(builder, config.build.platforms).nodes.flatMap((node) => {
    const own = read?.platforms.filter(
      ({ scope }) => node.platforms.length === 0 || node.platforms.includes(scope.platform)
    );
    const group = groupMounts(own?.flatMap(({ goStages }) => goStages) ?? []).groups.get(kind);
    return group === void 0 ? [] : [{ ...node, group }];
  });
}
function helperImage(stages) {
  const based = stages.filter(({ baseImage }) => baseImage !== "");
  const mounting = based.filter(({ runs }) => runs.some(({ cacheMounts: { served } }) => served.length > 0));
  return (mounting.at(-1) ?? based.at(-1))?.baseImage ?? "";
}
function reasonForOff(kind, { read, config, trust, modules, builder }, stages, image) {
  if (read === void 0) return "the Dockerfile could not be read";
  if (config.build.call !== void 0 && config.build.call !== "build")
    return `\`call: ${config.build.call}\` builds nothing`;
  const access2 = trust[kind];
  if (!access2.read && access2.write === "no") return access2.reason;
  if (stages.length === 0) {
    const missing2 = missingBases(read.platforms[0]).find(({ isReached }) => isReached);
    return missing2 === void 0 ? "no stage of this build runs go" : missing2.message.replace(/\.$/, "");
  }
  const reach2 = nodeReach(builder, config.build.platforms);
  if (reach2.nodes.length === 0) return reach2.why;
  if (image === "" && config.cache.helperImage === void 0) {
    return "the Go stage begins with no image that a helper build could use; name one with a shell and go in `helper-image`";
  }
  if (kind === "build") return void 0;
  if (modules.kind === "none") return `${modules.reason}. ${modules.fix}`;
  return modules.restore.kind === "possible" ? void 0 : modules.restore.reason;
}
function noMountReason(kind, plans, { read, config }) {
  const skipped = plans.find((plan) => plan.kind === kind);
  if (skipped !== void 0) return skipped.reason;
  if (config.dockerfileEdits === "off")
    return "the Dockerfile declares no cache mount for it, and `dockerfile-edits` is off";
  const obstacle2 = read?.edit.result.skipped.find(({ caches }) => caches?.includes(kind) === true);
  if (obstacle2 === void 0) return "the Dockerfile declares no cache mount for it";
  const what = obstacle2.about === "undone" ? "the added one is left out" : "none was added";
  return `the Dockerfile declares no cache mount for it, and ${what}: ${obstacle2.reason}`;
}
function isFiltered(kind, { config }, stages) {
  const filters = new Set(config.build.noCacheFilters.map((name) => name.toLowerCase()));
  return stages.some(
    (stage) => filters.has(stageName(stage)) && stage.runs.some((run) => run.cacheMounts.served.some((mount) => mount.kind === kind))
  );
}
function keysOfModules(question) {
  const { modules, folder, facts, config } = question;
  if (modules.kind === "none") throw new Error("There are no modules to make a key of.");
  return modulesKeys(
    sumHash(modules.sums),
    modules.goSumFiles.map((file) => path20.relative(folder, file)),
    refsOfStore(facts, config).owner
  );
}
function keysOfBuild(question, stages) {
  const { facts, config, modules, read } = question;
  const { ref, readableRefs: readableRefs2 } = refsOfStore(facts, config);
  return buildKeys({
    scope: scopeParts(question, stages),
    scopeName: config.cache.scope,
    goVersion: goVersions(stages, read),
    sumHash: modules.kind === "modules" ? sumHash(modules.sums) : createHash4("sha256").digest("hex"),
    ref,
    readableRefs: readableRefs2
  });
}
function goVersions(stages, read) {
  const mounting = stages.filter(
    ({ runs }) => runs.some(({ cacheMounts: { served } }) => served.some(({ kind }) => kind === "build"))
  );
  const versions = mounting.map(({ baseImage }) => {
    const version2 = read?.images.get(baseImage)?.env["GOLANG_VERSION"];
    return version2 === void 0 ? baseImage.split("/").at(-1) ?? "" : `go${version2}`;
  });
  return [...new Set(versions)].toSorted().join(" ");
}

// src/findings/facts/go-uses.ts
import path22, { posix as posix7 } from "node:path";

// src/dockerfile/called/program-calls.ts
function programCalls(instruction, before, secrets) {
  const start = settingsOf(instruction, before, secrets);
  const hidden = new Set(hiddenCalls(instruction).map(({ at }) => at));
  return ownCommandStates(instruction, before).flatMap(({ command, state }) => {
    const [program, ...rest] = unwrapped(command.words);
    if (!hidden.has(command.at) || program === void 0) return [];
    const given2 = [...command.assignments, ...command.words.filter(({ text }) => /^\w+=/.test(text))];
    const at = rest.findIndex(({ text }) => text === "-C");
    const words2 = at < 0 ? rest : rest.toSpliced(at, 2);
    const assigned = new Map([...state.exported, ...given2.map((word) => [nameOf(word), word])]);
    return {
      line: instruction.line,
      verb: "",
      args: words2.map(({ text }) => text),
      words: words2,
      program: program.text,
      assigned,
      at: command.at,
      folder: at < 0 ? state.folder : folderAfter(state.folder, rest[at + 1], before),
      settings: withAssigned(start, assigned, before),
      isBinding: false
    };
  });
}
function hiddenCalls(instruction) {
  const commands2 = runCommands(instruction).filter(({ place: place2 }) => place2 !== "substituted");
  return ownCommands(instruction).flatMap((command) => {
    const calls = commands2.filter(({ at }) => at === command.at).map((each) => commandCallsGo(each));
    const isSeen2 = goWords(command) !== void 0 || calls.every((each) => each === "no");
    return isSeen2 ? [] : [{ at: command.at, name: command.words[0]?.text ?? "" }];
  });
}

// src/gomod/vendor-list.ts
var isVersion = (word) => /^v\d/.test(word);
function parseVendorList(text) {
  const lines = text.split("\n");
  const modules = /* @__PURE__ */ new Map();
  let current;
  const update = (change) => {
    if (current === void 0) return;
    current = { ...current, ...change };
    modules.set(`${current.module} ${current.version}`, current);
  };
  for (const line of lines) {
    if (line.startsWith("# ")) {
      const found = moduleOf2(line);
      if (found === "unread") continue;
      current = found && (modules.get(`${found.module} ${found.version}`) ?? found);
      update(found === void 0 || found.replacedBy === "" ? {} : { replacedBy: found.replacedBy });
    } else if (line.startsWith("## ")) {
      const entries2 = line.slice(3).split(";").map((entry) => entry.trim());
      if (entries2.includes("explicit")) update({ explicit: true });
    } else if (/^\S+\r?$/.test(line)) update({ hasPackages: true });
  }
  return {
    ofWorkspace: /^## (?:[^\n]*;)?\s*workspace\s*(?:;|\r?$)/.test(lines[0] ?? ""),
    modules: [...modules.values()]
  };
}
function moduleOf2(line) {
  const [, module, second, ...rest] = line.trim().split(/\s+/);
  if (module === void 0 || second === void 0) return "unread";
  if (!isVersion(second) && second !== "=>") return void 0;
  const [arrow, ...target] = isVersion(second) ? rest : [second, ...rest];
  const [, targetVersion] = target;
  const isTarget = target.length === 1 || target.length === 2 && targetVersion !== void 0 && isVersion(targetVersion);
  return {
    module,
    version: isVersion(second) ? second : "",
    explicit: false,
    replacedBy: arrow === "=>" && isTarget ? target.join(" ") : "",
    hasPackages: false
  };
}

// src/findings/facts/git-state.ts
import path21, { posix as posix5 } from "node:path";
async function gitState({ source, view, folder }) {
  const open = { ...source, isIgnored: () => false };
  const head = await locateAbove(open, view.placements, folder, ".git/HEAD");
  if (head.kind !== "found") return head.kind;
  const { kind } = await locate(source, view.placements, posix5.join(head.imageFolder, ".git/HEAD"));
  const repository = path21.dirname(head.file);
  const inContext = (name) => path21.relative(source.context, path21.join(repository, name)).split(path21.sep).join("/");
  if (source.isIgnored(inContext(""))) return "absent";
  const kept = ["objects/x", "refs/heads/x"].every((name) => !source.isIgnored(inContext(name)));
  if (!kept || kind !== "found") return "partial";
  return await isForeign(source, view, head.imageFolder) ? "foreign" : "there";
}
async function isForeign(source, view, folder) {
  const { step, earlier, placements } = view;
  const { user, env } = step.before;
  const isOwned = placements.some((each) => each.kind === "context" && each.isOwned && isWithin(each.dest, folder));
  const texts2 = [...earlier, step.instruction].map(runText);
  const mayTrust = texts2.some((text) => /\bchown\b|safe\.directory/.test(text)) || env.has("GIT_CONFIG_COUNT");
  if (isRoot(user) || isOwned || mayTrust) return false;
  const settings2 = [posix5.join(goPaths(step.before, /* @__PURE__ */ new Map(), void 0).home, ".gitconfig"), "/etc/gitconfig"];
  const located = await Promise.all(settings2.map((file) => locate(source, placements, file)));
  return located.every(({ kind }) => kind === "absent");
}

// src/findings/facts/go-env-file.ts
import { posix as posix6 } from "node:path";
async function maySetGoEnv(source, { step, placements }) {
  const { env } = step.before;
  if (env.get("GOENV") !== void 0) return true;
  const config = env.get("XDG_CONFIG_HOME") || posix6.join(goPaths(step.before, /* @__PURE__ */ new Map(), void 0).home, ".config");
  const files = [posix6.resolve("/", config, "go/env"), "/usr/local/go/go.env"];
  const located = await Promise.all(files.map((file) => locate(source, placements, file)));
  return located.some(({ kind }) => kind !== "absent");
}

// src/findings/facts/make-goals.ts
function makefileRecipes(text, targets) {
  const lines = text.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/);
  const variables = /* @__PURE__ */ new Map();
  const rules2 = /* @__PURE__ */ new Map();
  let first2 = "";
  let current = [];
  for (const line of lines) {
    const [, name, value] = /^(?:export\s+|override\s+)?([\w.-]+)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, names2, needs, recipe] = /^([^\s#:=][^#:=]*)::?(?!=)\s*([^=;]*)(?:;\s*(.*))?$/.exec(line) ?? [];
    if (line.startsWith("	")) for (const rule2 of current) rule2.lines.push(line.trim().replace(/^[@+-]+/, ""));
    else if (name !== void 0 && value !== void 0) variables.set(name, value.replace(/\s+#.*$/, ""));
    else if (names2 !== void 0) {
      const made = names2.trim().split(/\s+/);
      current = made.map((each) => ruleOf(rules2, each, (needs ?? "").split(/[\s|]+/).filter(Boolean)));
      if (recipe !== void 0 && recipe !== "") for (const rule2 of current) rule2.lines.push(recipe);
      if (first2 === "" && made[0]?.startsWith(".") !== true) first2 = made[0] ?? "";
    }
  }
  const found = recipesOf(rules2, targets.length === 0 ? [first2] : targets);
  const recipes = found === void 0 ? [...rules2.values()].flatMap((rule2) => rule2.lines) : found;
  return withVariables(recipes.join("\n"), variables);
}
function ruleOf(rules2, name, needs) {
  const known = rules2.get(name);
  const rule2 = { needs: [...known?.needs ?? [], ...needs], lines: known?.lines ?? [] };
  rules2.set(name, rule2);
  return rule2;
}
function recipesOf(rules2, targets) {
  if (targets.some((target) => !rules2.has(target))) return void 0;
  const seen = /* @__PURE__ */ new Set();
  const open = [...targets];
  const lines = [];
  for (let name = open.pop(); name !== void 0; name = open.pop()) {
    const rule2 = rules2.get(name);
    if (rule2 === void 0 || seen.has(name)) continue;
    seen.add(name);
    lines.push(...rule2.lines);
    const called = rule2.lines.flatMap((line) => /^\$[({]MAKE[)}]\s+([\w.-]+)\s*$/.exec(line)?.[1] ?? []);
    open.push(...rule2.needs, ...called);
  }
  return lines;
}
var deepest = 8;
function withVariables(text, variables) {
  let expanded2 = text;
  for (let round = 0; round < deepest; round++) {
    const next = expanded2.replaceAll(/\$[({]([\w.-]+)[)}]/g, (written2, name) => variables.get(name) ?? written2);
    if (next === expanded2 || next.length > 1e6) break;
    expanded2 = next;
  }
  return expanded2.replaceAll(/\$[({]GO[)}]/g, "go");
}

// src/findings/facts/program-files.ts
var ALWAYS = /* @__PURE__ */ new Set(["gotestsum", "ginkgo", "mage"]);
function programFiles({ program, args }) {
  const name = program.split("/").at(-1) ?? "";
  const ofScript = (file) => file === void 0 || file.startsWith("-") ? { kind: "none", callsGo: false } : { kind: "files", names: [file], callsGo: linesCallGo };
  if (ALWAYS.has(name)) return { kind: "none", callsGo: true };
  if (isShell(name)) return ofScript(args.find((arg) => !arg.startsWith("-")));
  switch (name) {
    case "make":
    case "gmake": {
      const at = args.findIndex((arg) => ["-f", "--file"].includes(arg));
      const names2 = at < 0 ? ["GNUmakefile", "makefile", "Makefile"] : args.slice(at + 1, at + 2);
      const others2 = at < 0 ? args : args.toSpliced(at, 2);
      const targets = others2.filter((arg) => !/^-|=/.test(arg) && !/^\d+$/.test(arg));
      return { kind: "files", names: names2, callsGo: (text) => linesCallGo(makefileRecipes(text, targets)) };
    }
    case "task":
    case "go-task":
      return { kind: "files", names: ["Taskfile.yml", "Taskfile.yaml"], callsGo: linesCallGo };
    case "just":
      return { kind: "files", names: ["justfile", "Justfile"], callsGo: linesCallGo };
    default:
      return ofScript(program.includes("/") ? program : void 0);
  }
}
var CALL = /(?:^|[\s;&|@(`"'=-])go\s+(?:build|generate|install|list|mod|run|test|tool|vet)\b/;
var ELSEWHERE = /GOTOOLCHAIN|\bcd\s|\s-C[\s=]|\bpushd\b|\bdocker\b|@(?:v\d|latest)/;
function linesCallGo(text) {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  if (lines.some((line) => /GOTOOLCHAIN|^\s*(?:cd|pushd)\s/.test(line))) return false;
  return lines.some((line) => CALL.test(line) && !ELSEWHERE.test(line));
}

// src/findings/facts/go-uses.ts
async function goUses(source, views, secrets) {
  const certainty = certaintyOfRuns();
  const uses = views.flatMap(
    (view) => goCalls(view.step.instruction, view.step.before, secrets).map((call) => useOf(source, certainty, view, call))
  );
  return Promise.all(uses);
}
async function hiddenGoUses(source, views, secrets) {
  const certainty = certaintyOfRuns();
  const calls = views.flatMap(
    (view) => programCalls(view.step.instruction, view.step.before, secrets).map((call) => ({ view, call }))
  );
  const uses = calls.map(
    async ({ view, call }) => await callsGoThere(source, view, call) ? [await useOf(source, certainty, view, call)] : []
  );
  return (await Promise.all(uses)).flat();
}
async function callsGoThere(source, view, call) {
  const { folder } = call;
  if (folder === void 0) return false;
  const files = programFiles(call);
  if (files.kind === "none") return files.callsGo;
  for (const name of files.names) {
    const found = await textAt({ source, view, folder }, name);
    if (found !== void 0) return files.callsGo(found.text);
  }
  return false;
}
async function useOf(source, { isPlain: isPlain2, rewritesModules }, view, call) {
  const isSure = call.isBinding && isPlain2(view) && !await maySetGoEnv(source, view);
  const plain2 = { view, call, isSure, isRewritten: rewritesModules(view) };
  const { GO111MODULE, GOWORK, GOFLAGS } = call.settings;
  const isModeless = GO111MODULE.kind === "unclear" || GO111MODULE.kind === "set" && GO111MODULE.value === "off";
  const nothing = { ...plain2, module: void 0, workspace: void 0, git: "unknown" };
  const flags2 = `${GOFLAGS.kind === "set" ? GOFLAGS.value : ""} ${call.args.join(" ")}`;
  if (call.folder === void 0 || isModeless || /-modfile\b/.test(flags2)) return nothing;
  const at = { source, view, folder: call.folder };
  const git = await gitState(at);
  if (GOWORK.kind === "unclear" || GOWORK.kind === "set" && GOWORK.value !== "off") return { ...nothing, git };
  const work = GOWORK.kind === "set" ? { kind: "absent", imageFolder: "/" } : await locateAbove(source, view.placements, call.folder, "go.work");
  const mod = await locateAbove(source, view.placements, call.folder, "go.mod");
  if (work.kind === "unknown") return { ...nothing, git };
  const [module, workspace] = await Promise.all([
    mod.kind === "found" ? moduleAt({ ...at, folder: mod.imageFolder }, mod.file) : void 0,
    work.kind === "found" ? workspaceAt({ ...at, folder: work.imageFolder }, work.file) : void 0
  ]);
  return { ...plain2, module, workspace, git };
}
async function moduleAt(place2, file) {
  const text = await place2.source.files.readText(file);
  if (text === void 0) return void 0;
  const goMod = parseGoMod(text);
  const sum = await textAt(place2, "go.sum");
  const folder = path22.dirname(file);
  return {
    file,
    text,
    goMod,
    sum: sum && { file: sum.file, lines: parseGoSum(sum.text).lines },
    sumState: await stateOf(place2, posix7.join(place2.folder, "go.sum"), path22.join(folder, "go.sum")),
    vendor: await vendorAt(place2),
    vendorState: await stateOf(place2, posix7.join(place2.folder, modulesList), path22.join(folder, modulesList)),
    folders: await Promise.all(
      replacedFolders(goMod.require, goMod.replace).map(
        ({ module, written: written2 }) => namedFolder(place2, folder, module, written2)
      )
    )
  };
}
async function workspaceAt(place2, file) {
  const text = await place2.source.files.readText(file);
  if (text === void 0) return void 0;
  const goWork = parseGoWork(text);
  const members = goWork.use.map((written2) => namedFolder(place2, path22.dirname(file), "", written2));
  return { file, text, goWork, vendor: await vendorAt(place2), members: await Promise.all(members) };
}
async function textAt({ source, view, folder }, name) {
  const located = await locate(source, view.placements, posix7.resolve(folder, name));
  if (located.kind !== "found") return void 0;
  const text = await source.files.readText(located.file);
  return text === void 0 ? void 0 : { file: located.file, text };
}
var modulesList = "vendor/modules.txt";
async function vendorAt(place2) {
  const found = await textAt(place2, modulesList);
  return found && { file: found.file, list: parseVendorList(found.text) };
}
function replacedFolders(require2, replace) {
  return require2.flatMap(({ module, version: version2 }) => {
    const by = replacementOf(module, version2, replace)?.by;
    return by?.kind === "folder" ? [{ module, written: by.path }] : [];
  });
}
async function namedFolder(place2, hostFolder, module, written2) {
  const imageFolder = posix7.resolve(place2.folder, written2);
  const file = path22.join(path22.resolve(hostFolder, written2), "go.mod");
  const [state, found] = await Promise.all([
    stateOf(place2, posix7.join(imageFolder, "go.mod"), file),
    textAt({ ...place2, folder: imageFolder }, "go.mod")
  ]);
  return { module, written: written2, imageFolder, state, goMod: found && { ...found, goMod: parseGoMod(found.text) } };
}
async function stateOf({ source, view }, imagePath, file) {
  const { kind } = await locate(source, view.placements, imagePath);
  if (kind !== "absent") return { kind: kind === "found" ? "there" : "unknown" };
  const missing2 = { kind: "missing", file };
  const { files, context, isIgnored } = source;
  if (!isBelowOrSame(context, path22.dirname(file))) return { ...missing2, why: "outside" };
  if (await files.kindOf(file) !== "file") return { ...missing2, why: "absent" };
  const name = path22.relative(context, file).split(path22.sep).join("/");
  return { ...missing2, why: isIgnored(name) ? "ignored" : "not-copied" };
}

// src/findings/facts/missing-sources.ts
import path23, { posix as posix8 } from "node:path";
var goFiles = /* @__PURE__ */ new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);
async function missingSources({ files, context, isIgnored }, placements) {
  const named = placements.flatMap(
    (placement) => placement.kind === "context" ? placement.sources.map((source) => ({ ...placement, source })) : []
  );
  const missing2 = named.filter(({ source }) => !isGlob(source) && goFiles.has(posix8.basename(source))).map(async ({ keyword, line, source }) => {
    const isThere = await files.kindOf(path23.join(context, source)) !== "absent";
    return isThere && !isIgnored(source) ? [] : [{ keyword, line, source, isIgnored: isThere }];
  });
  return (await Promise.all(missing2)).flat();
}

// src/findings/merge-platforms.ts
function findingsOfPlatforms(all) {
  const platforms = new Set(all.map(({ platform }) => platform));
  const found = /* @__PURE__ */ new Map();
  for (const { platform, findings } of all) {
    for (const finding of findings) {
      const { level: _level, ...text } = finding;
      const key = JSON.stringify(text);
      const known = found.get(key);
      const on = (known?.on ?? /* @__PURE__ */ new Set()).add(platform);
      found.set(key, { finding: known?.finding.level === "error" ? known.finding : finding, on });
    }
  }
  return [...found.values()].map(
    ({ finding, on }) => on.size === platforms.size ? finding : { ...finding, message: `For ${[...on].join(", ")}: ${finding.message}` }
  );
}

// src/action/findings/check-build.ts
async function preflight2(services, analysis, read) {
  if (analysis.asked.config.preflight === "off") return [];
  return atLevel(analysis.asked.config, await allFindings(services, analysis, read));
}
function atLevel({ preflight: mode, build }, findings) {
  const isBuilt = build.call === void 0 || build.call === "build";
  return mode === "auto" && isBuilt ? findings : findings.map(({ level: _level, ...finding }) => finding);
}
async function allFindings(services, analysis, read) {
  try {
    const { context, dockerfile } = analysis.asked;
    const places = await writablePlaces(services, analysis);
    const { file, text, isIgnored } = await ignoreFile(services.checkout, dockerfile, context);
    const isOffline = analysis.asked.config.fetch.offline;
    const own = {
      folder: services.run.folder,
      context,
      dockerfile,
      places,
      ignoreFile: file,
      ignoreText: text,
      isOffline
    };
    if (read === void 0 || !isDockersFrontend(read.platforms[0].frontend))
      return preflightFindings({ ...own, bases: [], foreignBases: [], uses: [], hiddenUses: [], missingSources: [] });
    const source = { files: services.checkout, context, isIgnored };
    const found = read.platforms.map(async (platform) => ({
      platform: platform.scope.platform,
      findings: preflightFindings({ ...own, ...await inBuild(source, analysis, platform) })
    }));
    return findingsOfPlatforms(await Promise.all(found));
  } catch (error) {
    const message = `The check before the build failed: ${errorText(error)}`;
    return [{ rule: "preflight", file: "", line: 0, message, fix: "The build continues without it." }];
  }
}
async function inBuild(source, { asked: { config }, delivery: { settings: settings2 } }, read) {
  const asPulled = (image) => image?.isLocal === true ? void 0 : image;
  const seen = config.build.pull ? goDockerfile(read, (reference2) => asPulled(read.images(reference2))) : read;
  const secrets = new Map(
    settings2.flatMap(({ id, fixedId, value }) => [
      [id, value],
      [fixedId, value]
    ])
  );
  const views = runViews(seen);
  const [uses, hiddenUses, missing2] = await Promise.all([
    goUses(source, views, secrets),
    hiddenGoUses(source, views, secrets),
    missingSources(source, allPlacements(seen))
  ]);
  const bases = { bases: missingBases(read), foreignBases: foreignBases(read, read.images) };
  return { ...bases, uses, hiddenUses, missingSources: missing2 };
}

// src/dockerfile/commands/download-commands.ts
var DOWNLOADS = /^(?:mod (?:download|vendor|verify|tidy)|work (?:vendor|sync)|get)\b/;
var COMPILES_NOTHING = /^(?:mod|work|get|env|version|telemetry|help|list(?!.* -export))\b/;
function onlyDownloads(instruction) {
  const calls = goCalls2(instruction);
  return calls.every((call) => COMPILES_NOTHING.test(call)) && calls.some((call) => DOWNLOADS.test(call));
}
function compilesNothing(instruction) {
  return goCalls2(instruction).every((call) => COMPILES_NOTHING.test(call));
}
function onlyVendored(instruction) {
  const calls = goCalls2(instruction);
  return calls.length > 0 && calls.every((call) => /\s--?mod[= ]vendor\b/.test(call));
}
function goCalls2(instruction) {
  const commands2 = runCommands(instruction).filter((command) => commandCallsGo(command) !== "no");
  return commands2.map((command) => commandCallsGo(command) === "yes" ? goArguments(command) : "");
}
function goArguments({ words: words2 }) {
  const texts2 = words2.map(({ text }) => text);
  const at = texts2.findIndex((text) => /(?:^|\/)(?:xx-)?go(?:1\.[\w.]+)?$/.test(text));
  const rest = at < 0 ? "" : texts2.slice(at + 1).join(" ");
  return rest.replace(/(?:^|\s)--?C[=\s]*\S+/, "").trim();
}

// src/doctor/frame/patch.ts
function sourceFrom(file, text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  return { file, lines: lines.at(-1) === "" ? lines.slice(0, -1) : lines };
}
function linesReplaced({ file, lines }, from, to, inserted) {
  return { file, line: from, removed: lines.slice(from - 1, to), inserted };
}
function linesInserted(source, before, inserted) {
  const kept = source.lines.slice(before - 1, before);
  return linesReplaced(source, before, before, [...inserted, ...kept]);
}
function linesAppended(source, inserted) {
  const last = source.lines.length;
  if (last === 0) return { file: source.file, line: 1, removed: [], inserted };
  return linesReplaced(source, last, last, [...source.lines.slice(-1), ...inserted]);
}
function instructionRemoved(source, { line, endLine }) {
  return linesReplaced(source, line, endLine, []);
}
function textReplaced(source, { line, endLine }, pattern, by) {
  const all = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  const places = source.lines.slice(line - 1, endLine).flatMap((text, index) => {
    const matches = /^\s*#/.test(text) ? [] : [...text.matchAll(all)];
    return matches.map(() => ({ at: line + index, text }));
  });
  const [place2] = places;
  if (place2 === void 0 || places.length > 1) return void 0;
  const changed = place2.text.replace(pattern, by).replace(/(\S) +$/, "$1");
  if (place2.at === line || !/^\s*[\\`]?\s*$/.test(changed))
    return [linesReplaced(source, place2.at, place2.at, [changed])];
  if (place2.at < endLine) return [linesReplaced(source, place2.at, place2.at, [])];
  const before = source.lines[place2.at - 2] ?? "";
  if (!/\S\s*[\\`]\s*$/.test(before) || /^\s*#/.test(before)) return void 0;
  return [linesReplaced(source, place2.at - 1, place2.at, [before.replace(/\s*[\\`]\s*$/, "")])];
}
function flagsAdded(source, instruction, flags2) {
  const text = source.lines[instruction.line - 1] ?? "";
  const [, keyword = "", rest = ""] = /^(\s*\w+)(.*)$/.exec(text) ?? [];
  if (keyword.trim().toUpperCase() !== instruction.keyword) return void 0;
  return [linesReplaced(source, instruction.line, instruction.line, [`${keyword} ${flags2.join(" ")}${rest}`])];
}
function mountReplaced(source, run, text, by) {
  const written2 = new RegExp(`--mount=${asPattern(text)}(?=\\s|$)${by.length === 0 ? "\\s*" : ""}`);
  const flags2 = by.map((each) => `--mount=${each}`).join(" ");
  return textReplaced(source, run, written2, flags2.replaceAll("$", "$$$$"));
}
function asPattern(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/doctor/caching/arguments.ts
var argumentRules = [
  {
    id: "changing-arg-early",
    level: "warning",
    title: "An argument that changes with each commit stands before `go mod download`.",
    why: "An ARG is part of the environment of every RUN after it. A new value makes new layers of all of them, also of those that do not use it: the modules are downloaded again for each commit.",
    instead: "Write the ARG right before the RUN that uses it.",
    inStep: true,
    find: early
  }
];
var changing = /^(?:(?:APP_|BUILD_|IMAGE_|SERVICE_)?VERSION|(?:GIT_|BUILD_|VCS_)?(?:COMMIT|SHA|REF|REV|REVISION)(?:_SHA|_HASH|_ID)?|BUILD_(?:DATE|TIME|TIMESTAMP|ID|NUMBER)|COMMIT_(?:DATE|TIME)|CACHE_?BUST(?:ER)?)$/;
function early(facts) {
  const { read, uses } = facts;
  const looked = /* @__PURE__ */ new Map();
  const named = /* @__PURE__ */ new Map();
  const names2 = (instruction, name) => {
    const known = named.get(instruction) ?? namesIn(instruction);
    named.set(instruction, known);
    return known.has(name);
  };
  return uses.flatMap(({ call, view: { stage, step } }) => {
    const at = stage.instructions.indexOf(step.instruction);
    const from = looked.get(stage) ?? 0;
    if (!downloadsAll(call) || at < from) return [];
    looked.set(stage, at);
    return stage.instructions.slice(from, at).flatMap((instruction, index) => {
      const [name, ...others2] = argNames([instruction], read.dockerfile.escape);
      if (name === void 0 || !changing.test(name)) return [];
      const between = stage.instructions.slice(from + index + 1, at);
      if ([...between, step.instruction].some((each) => names2(each, name))) return [];
      const user = stage.instructions.slice(at + 1).find((each) => names2(each, name));
      const isRead = between.some(({ keyword }) => keyword === "RUN") || !onlyDownloads(step.instruction);
      return [
        {
          line: instruction.line,
          message: `ARG ${name} changes with each commit, and line ${call.line} downloads the modules again for each value.`,
          fix: "Put the ARG right after the download.",
          patch: others2.length > 0 || user === void 0 || isRead ? void 0 : moved2(facts, instruction, step.instruction)
        }
      ];
    });
  });
}
function namesIn(instruction) {
  const text = `${runText(instruction)} ${instruction.flags.map(({ value }) => value).join(" ")}`;
  return new Set([...text.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name));
}
function moved2({ dockerfile }, arg, download2) {
  return [
    instructionRemoved(dockerfile, arg),
    linesInserted(dockerfile, download2.endLine + 1, dockerfile.lines.slice(arg.line - 1, arg.endLine))
  ];
}

// src/doctor/frame/written-runs.ts
function writtenRuns({ read }) {
  return read.goStages.flatMap(({ runs }) => runs.filter(({ inherited }) => !inherited));
}

// src/doctor/caching/emptied.ts
var emptiedRules = [
  {
    id: "cache-emptied",
    level: "warning",
    title: "A RUN empties one of go's caches.",
    why: "What `go clean -cache`, `go clean -modcache` or `rm` removes is downloaded or compiled again in the next build. In a cache mount nothing of it would be in a layer anyway.",
    instead: "Use cache mounts and remove nothing.",
    inStep: false,
    find: emptied
  },
  {
    id: "compiles-all-anew",
    level: "warning",
    title: "`go build -a` compiles every package in each build.",
    why: "With `-a` go uses nothing of the build cache, however warm it is: the standard library and all dependencies are compiled each time.",
    instead: "Leave `-a` out. Go compiles what is out of date by itself, also after a change of flags, of CGO_ENABLED or of the Go version.",
    inStep: false,
    find: forced
  }
];
var kinds = ["modules", "build"];
function emptied(facts) {
  return writtenRuns(facts).flatMap((run) => {
    const touch = kinds.flatMap((kind) => runTouches(run, kind)).find((each) => each.kind === "removes");
    if (touch === void 0) return [];
    return [
      {
        line: run.line,
        message: `${touch.what.replace(/^the /, "The ")}, so the next build starts without what is cached there.`,
        fix: "Leave that out: what is in a cache mount is in no layer.",
        patch: withoutClean(facts, run)
      }
    ];
  });
}
var cleaned = /go clean(?:\s+-(?:mod|test|fuzz)?cache)+/;
function withoutClean({ dockerfile }, { instruction }) {
  const commands2 = runCommands(instruction);
  const isAlone = commands2.length === 1 && new RegExp(`^${cleaned.source}$`).test(instruction.args.trim());
  if (isAlone) return [instructionRemoved(dockerfile, instruction)];
  return textReplaced(dockerfile, instruction, new RegExp(`\\s*&&\\s*${cleaned.source}(?=\\s*(?:&&|\\\\?\\s*$))`), "");
}
function forced(facts) {
  return writtenRuns(facts).flatMap((run) => {
    const command = compilesAll(run);
    if (command === void 0) return [];
    return [
      {
        line: run.line,
        message: `This RUN has ${command}, which compiles every package in each build.`,
        fix: "Remove -a: go compiles what is out of date by itself.",
        patch: textReplaced(
          facts.dockerfile,
          run.instruction,
          /(\bgo\s+(?:build|install|test|vet)\b[^&|;'"]*?)\s-a(?=\s)/,
          "$1"
        )
      }
    ];
  });
}

// src/dockerfile/edit/carried-caches.ts
import { posix as posix9 } from "node:path";

// src/dockerfile/obstacles/cache-consumers.ts
function cacheConsumer(stage, folder, built, carrying = /* @__PURE__ */ new Set()) {
  const { graph, steps, reached } = built;
  const holds = (index) => index !== void 0 && fromChain(graph, index).some((placed2) => placed2.stage.index === stage);
  for (const step of [...reached].flatMap((index) => steps[index]?.steps ?? [])) {
    if (carrying.has(step.instruction)) continue;
    const path49 = pathsRead(step, built.dockerfile, holds).find((source) => takes(source, folder));
    if (path49 !== void 0) return { line: step.instruction.line, keyword: step.instruction.keyword, path: path49 };
  }
  return void 0;
}
function pathsRead({ instruction, before }, { stages, escape }, holds) {
  if (!fromNames(instruction).some(({ name, number: number2 }) => holds(sourceStage(name, stages, number2)))) return [];
  if (instruction.keyword === "COPY") return copyPaths(instruction, before, escape).sources;
  const read = runMounts(instruction, before, escape);
  if (read.kind === "bad") return ["/"];
  const mounts = read.mounts.filter(({ from }) => from !== "" && holds(sourceStage(from, stages, false)));
  return mounts.map(({ source }) => source || "/");
}

// src/dockerfile/edit/carried-caches.ts
function carriedCaches(kind, stages, around) {
  return stages.flatMap((to) => {
    const folder = onlyFolder([to], kind);
    if (folder === void 0) return [];
    const taker = { kind, folder, to, stages };
    const places = fromChain(around.graph, to.index).filter(
      ({ stage }) => stage.index === to.index || isBaseOfGoOnly(stage.index, taker, around)
    );
    const steps = places.flatMap(({ stage }) => around.steps[stage.index]?.steps ?? []);
    return steps.flatMap((step) => carriedBy(step, taker, around) ?? []);
  });
}
function isBaseOfGoOnly(index, { folder, stages }, around) {
  const isGo = (stage) => stages.some((go) => go.index === stage);
  const builtFrom = [...around.reached].filter(
    (other) => fromChain(around.graph, other).some(({ stage }) => stage.index === index)
  );
  if (isGo(index) || builtFrom.some((other) => other !== index && !isGo(other))) return false;
  return cacheConsumer(index, folder, around) === void 0;
}
function carriedBy({ instruction, before, inherited }, { kind, folder, to, stages }, { dockerfile, graph, images }) {
  const from = instruction.flags.find(({ name }) => name === "from");
  if (instruction.keyword !== "COPY" || inherited || from === void 0 || !hasPlainFlags(instruction))
    return void 0;
  const index = sourceStage(from.value, dockerfile.stages, true);
  const chain = index === void 0 ? [] : fromChain(graph, index).map(({ stage }) => stage.index);
  const filling = stages.filter((stage) => chain.includes(stage.index));
  const [filled] = filling;
  if (filled === void 0 || onlyFolder(filling, kind) !== folder) return void 0;
  const { sources, destination } = copyPaths(instruction, before, dockerfile.escape);
  const [source = ""] = sources;
  const path49 = withoutBrackets(posix9.resolve("/", source));
  const holds = path49 === folder || isInside(path49, folder) || isInside(folder, path49);
  if (sources.length !== 1 || path49 === "/" || path49 !== destination || !holds) return void 0;
  const carried = { instruction, from: filling.map((stage) => stage.index), to: to.index };
  const missing2 = firstThatMayMiss(path49, images(filled.baseImage)?.workdir ?? "");
  if (missing2 === void 0 || source.includes("[")) return carried;
  const pattern = sourcePattern(instruction, dockerfile.text, { path: path49, missing: missing2 });
  return pattern && { ...carried, pattern };
}
var hasPlainFlags = ({ flags: flags2 }) => flags2.every(({ name }) => ["from", "link", "chown", "chmod"].includes(name));
function onlyFolder(stages, kind) {
  const [folder, ...others2] = new Set(stages.flatMap(({ goRuns }) => goRuns.map((run) => cacheFolder(run, kind))));
  return others2.length === 0 ? folder : void 0;
}
var withoutBrackets = (path49) => path49.replace(/\[(.)\]/g, "$1");
function firstThatMayMiss(path49, workdir) {
  const sure = [workdir, "/root"].find((folder) => folder !== "" && (path49 === folder || isInside(path49, folder))) ?? "/";
  const left = posix9.relative(sure, path49);
  return left === "" ? void 0 : left.split("/").length;
}
function sourcePattern({ args, json, keywordEnd }, text, { path: path49, missing: missing2 }) {
  const word = json?.[0] ?? args.split(/[\t\v\f\r ]+/)[0] ?? "";
  const trimmed = word.replace(/\/+$/, "");
  const parts2 = trimmed.split("/");
  const part = parts2.at(-missing2) ?? "";
  if (part !== path49.split("/").at(-missing2) || !/\w$/.test(part)) return void 0;
  const inWord = parts2.slice(0, parts2.length - missing2 + 1).join("/").length - 1;
  const at = wordOffset(text, keywordEnd, json === void 0 ? word : JSON.stringify(word));
  if (at === void 0) return void 0;
  const written2 = `${word.slice(0, inWord)}[${word.charAt(inWord)}]${word.slice(inWord + 1)}`;
  return { at: at + (json === void 0 ? 0 : 1) + inWord, written: written2 };
}
function wordOffset(text, from, word) {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/\n[\t ]*#/.test(text.slice(from, at))) return void 0;
    const bounded = /[\s,[]/.test(text.charAt(at - 1)) && /[\s,\]]|^$/.test(text.charAt(at + word.length));
    if (bounded) return at;
  }
  return void 0;
}

// src/dockerfile/obstacles/own-mounts.ts
function ownMountsAt(run, folder) {
  const mounts = run.cacheMounts.all.filter(({ type, target }) => type !== "secret" && type !== "ssh" && target !== "");
  const near = mounts.filter(
    ({ absoluteTarget }) => absoluteTarget === folder || isInside(absoluteTarget, folder) || isInside(folder, absoluteTarget)
  );
  const [first2] = near;
  if (first2 === void 0) return { kind: "none" };
  return near.every((mount) => takesAnother(mount, folder)) ? { kind: "around", mount: first2 } : { kind: "taken" };
}
function takesAnother({ type, absoluteTarget, readonly: readonly2, from }, folder) {
  return isInside(folder, absoluteTarget) && (type === "cache" || type === "tmpfs") && !readonly2 && from === "";
}

// src/dockerfile/obstacles/run-obstacles.ts
import { posix as posix10 } from "node:path";
function runObstacle(run, kind) {
  const { line } = run;
  const folder = cacheFolder(run, kind);
  if (run.inherited && run.callsGo !== "no") {
    return {
      line,
      reason: "ONBUILD of its base runs go, and that RUN is not in this file",
      fix: "use a base without ONBUILD",
      byHand: false
    };
  }
  const another = userObstacle(run, folder);
  if (another !== void 0) return another;
  if (!run.paths.homeKnown && run.paths.belowHome[kind])
    return { line, reason: "the home folder of its user is not known", fix: "set HOME with ENV", byHand: false };
  if (run.unclear !== "") return { line, reason: run.unclear, fix: "set the folder with ENV", byHand: false };
  if (!/^\/[A-Za-z0-9_.@+/-]+$/.test(folder)) {
    return {
      line,
      reason: "its cache folder has characters that do not go into a mount",
      fix: "choose a folder of letters, digits and _.@+-/",
      byHand: false
    };
  }
  if (isGeneral(run, folder)) {
    const setting = kind === "modules" ? "GOMODCACHE" : "GOCACHE";
    return {
      line,
      reason: `${setting} is ${folder}, and a mount there would hide what else is in it`,
      fix: `set ${setting} to a folder of its own with ENV`,
      byHand: false
    };
  }
  return touchObstacle(run, kind);
}
function isGeneral({ paths: { home }, environment: { env } }, folder) {
  const gopath = env.get("GOPATH")?.split(":")[0] || posix10.join(home, "go");
  return ["/tmp", "/var/tmp", home, gopath].some((each) => posix10.resolve("/", each) === folder);
}
function touchObstacle(run, kind) {
  const touches = runTouches(run, kind);
  const { line } = run;
  const removes2 = touches.find((touch) => touch.kind === "removes");
  if (removes2 !== void 0)
    return {
      line,
      reason: `${removes2.what}: a mounted folder cannot be removed, and an empty cache has no use`,
      fix: withoutEmptying,
      byHand: false
    };
  const [other] = touches;
  if (other === void 0 || ownMountsAt(run, cacheFolder(run, kind)).kind === "taken") return void 0;
  return { line, byHand: false, ...otherTouch(other, kind) };
}
function otherTouch({ kind, what }, cache) {
  const others2 = cache === "modules" ? "modules" : "compiled packages";
  switch (kind) {
    case "makes":
      return { reason: `${what}, which fails where a mount is`, fix: "write mkdir -p" };
    case "changes":
      return {
        reason: `${what}, and a change in a cache mount is in no layer, while other builds compile it too`,
        fix: "change a copy of the module in your sources, which go.mod names by `replace`"
      };
    case "links":
      return {
        reason: `${what}, and what a link into a cache mount leads to is in no layer`,
        fix: "copy the files instead"
      };
    case "removes":
    case "reads":
      return {
        reason: `${what}, and a cache mount may hold the ${others2} of other projects and versions too`,
        fix: cache === "modules" ? "name a module's folder by its version, as in $(go list -m -f '{{.Dir}}' MODULE)" : "take only files that the build makes elsewhere"
      };
  }
}
function userObstacle({ line, who: { user, sight } }, folder) {
  if (["", "0", "0:0", "root", "root:root", "root:0", "0:root"].includes(user)) return void 0;
  const rest = { line, fix: "declare the mounts with their owner", byHand: true };
  const is = `the RUN's user is ${user}, not root`;
  if (sight === void 0) return { ...rest, reason: is, needsLook: true };
  if (sight.kind === "unseen") return { ...rest, reason: `${is}, and ${sight.reason}` };
  switch (sight.folders.get(folder)) {
    case "free":
      return void 0;
    case "full":
      return {
        line,
        reason: `${folder} has content, which a mount would hide`,
        fix: "put it elsewhere",
        byHand: false
      };
    case "parentless": {
      const parent = posix10.dirname(folder);
      const reason = `${parent} is not there before it, and for a mount in it BuildKit would make it root's, where ${user} could not write`;
      return {
        line,
        reason,
        fix: `write RUN mkdir -p ${parent} after USER ${user}, before line ${line}`,
        byHand: false
      };
    }
    case void 0:
      return { ...rest, reason: `${is}, and the content of ${folder} is unknown` };
  }
}

// src/dockerfile/obstacles/withheld-mounts.ts
function withheldObstacle(runs, kind, withheld) {
  const found = withheld.find(({ line, cache }) => cache === kind && runs.some((run) => run.line === line));
  return found && {
    line: found.line,
    about: "undone",
    reason: found.reason,
    fix: "leave out of this RUN, and of what it calls, whatever makes, moves or removes the folder: it is there, and what is in a cache mount is in no layer. `dockerfile-edits: off` builds the file as it is written",
    byHand: false
  };
}

// src/dockerfile/obstacles/edit-obstacles.ts
function obstacle(stage, kind, around) {
  const runs = stage.goRuns.filter((run) => around.bystanders?.has(run) !== true);
  const folders2 = [...new Set(runs.map((run) => cacheFolder(run, kind)))];
  const checks = [
    () => frontendObstacle(stage, around),
    () => imageObstacle(stage, around),
    () => baseObstacle(stage, runs, kind),
    () => first(runs, (run) => runObstacle(run, kind)),
    () => withheldObstacle(runs, kind, around.withheld ?? []),
    () => first(folders2, (folder) => contentObstacle(stage, folder, around)),
    () => first(folders2, (folder) => consumerObstacle(stage, folder, around))
  ];
  return obstacleOf(
    stage,
    first(checks, (check) => check())
  );
}
function innerObstacle(stage, kind, runs, around) {
  const own = stage.goRuns.filter((run) => runs.includes(run));
  if (own.length === 0) return void 0;
  const found = obstacleOf(
    stage,
    frontendObstacle(stage, around) ?? first(own, (run) => innerOwnerObstacle(run, kind)) ?? first(own, (run) => runObstacle(run, kind)) ?? withheldObstacle(own, kind, around.withheld ?? [])
  );
  return found && { ...found, explains: own.map(({ line }) => line) };
}
function obstacleOf(stage, found) {
  return found && {
    stage: stage.name || String(stage.index),
    ...found,
    line: found.line || (stage.goRuns[0]?.line ?? stage.stage.line)
  };
}
function innerOwnerObstacle(run, kind) {
  const own = ownMountsAt(run, cacheFolder(run, kind));
  if (own.kind !== "around" || isRoot(run.who.user)) return void 0;
  const { type, target } = own.mount;
  return {
    line: run.line,
    reason: `BuildKit would make the cache's folder in the ${type} mount at ${target} root's, and ${run.who.user} could not write there without the added mount`,
    fix: "mount the cache folders themselves instead of one above them",
    byHand: true
  };
}
function first(items, check) {
  for (const item of items) {
    const found = check(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
function frontendObstacle(stage, { frontend }) {
  if (stage.basePlatform.startsWith("windows")) {
    return { line: 0, reason: "it builds on Windows", fix: "build in a Linux stage", byHand: false };
  }
  if (frontend.cacheMounts) return void 0;
  return {
    line: 1,
    reason: `the frontend ${frontend.name} may not support cache mounts`,
    fix: "use # syntax=docker/dockerfile:1 or leave the line out",
    byHand: false
  };
}
function imageObstacle(stage, { graph, target }) {
  if (target === void 0) return void 0;
  if (!fromChain(graph, target.index).some((placed2) => placed2.stage.index === stage.index)) return void 0;
  return {
    line: 0,
    reason: "the stage is the image itself, or the image is built FROM it: the modules and compiled packages in it would be gone",
    fix: "build in a stage of its own and COPY --from it only what runs, or declare the mounts if the image needs neither",
    byHand: true
  };
}
function baseObstacle({ baseDoubt, baseImage, stage }, runs, kind) {
  if (baseDoubt === "") return void 0;
  const rest = {
    line: stage.line,
    fix: "declare the mounts, if its base has no modules or compiled packages that the build needs",
    byHand: true
  };
  const users = runs.filter(({ callsGo: callsGo3, inherited }) => callsGo3 !== "no" && !inherited);
  if (users.length === 0) return { ...rest, reason: baseDoubt };
  return first(users, (run) => {
    const {
      who: { sight }
    } = run;
    const folder = cacheFolder(run, kind);
    if (sight === void 0) return { ...rest, reason: baseDoubt, ...baseImage === "" ? {} : { needsLook: true } };
    if (sight.kind === "unseen") return { ...rest, reason: `${baseDoubt}, and ${sight.reason}` };
    switch (sight.folders.get(folder)) {
      case "free":
      // Of a user other than root another check tells.
      case "parentless":
        return void 0;
      case "full":
        return { ...rest, reason: `${folder} has content in ${baseImage}, which a mount would hide` };
      case void 0:
        return { ...rest, reason: `${baseDoubt}, and the content of ${folder} is unknown` };
    }
  });
}
function contentObstacle(stage, folder, { graph, steps, dockerfile, carrying }) {
  const rest = { fix: "put the content elsewhere", byHand: false };
  const chain = fromChain(graph, stage.index).flatMap((placed2) => steps[placed2.stage.index]?.steps ?? []);
  const copied2 = first(chain, (step) => {
    const harmless = carrying?.has(step.instruction) === true || isToolCopy(step.instruction, graph);
    const hidden = harmless ? "" : hiddenContent(step, folder, dockerfile.escape);
    return hidden === "" ? void 0 : { line: step.instruction.line, reason: `${hidden}, and a mount at ${folder} would hide it`, ...rest };
  });
  if (copied2) return copied2;
  if (stage.goRuns.some(({ who: { sight } }) => sight?.kind === "seen" && sight.folders.get(folder) === "free"))
    return void 0;
  const before = stage.runs.slice(0, stage.runs.length - stage.goRuns.length);
  return first(before, (run) => {
    const prepared = preparedContent(run, folder);
    return prepared === "" ? void 0 : { line: run.line, reason: `${prepared}, and a mount at ${folder} would hide it`, ...rest };
  });
}
function isToolCopy(instruction, { stages }) {
  return fromNames(instruction).some(({ name, number: number2 }) => {
    const index = sourceStage(
      name,
      stages.map((placed3) => placed3.stage),
      number2
    );
    const placed2 = index === void 0 ? void 0 : stages[index];
    const image = placed2 ? placed2.stage.instructions.length === 0 ? placed2.reference : "" : name;
    return /(?:^|\/)tonistiigi\/xx(?:[:@]|$)/.test(image);
  });
}
function consumerObstacle(stage, folder, around) {
  const found = cacheConsumer(stage.index, folder, around, around.carrying);
  if (!found) return void 0;
  const { line, keyword, path: path49 } = found;
  const reason = `${keyword} reads ${path49} of the stage, which holds ${folder}: a cache mount is in no layer`;
  return { line, reason, fix: "read only the files that are needed", byHand: false };
}

// src/dockerfile/edit/mount-flag.ts
import { createHash as createHash5 } from "node:crypto";
var USUAL_FOLDERS = { modules: "/go/pkg/mod", build: "/root/.cache/go-build" };
function mountFlag(run, kind, context) {
  const target = cacheFolder(run, kind);
  const declared = declaredRecord(run, kind, context);
  if (declared !== void 0 && "text" in declared) return `--mount=${declared.text}`;
  const suffix = target === USUAL_FOLDERS[kind] ? "" : `-${createHash5("sha256").update(target).digest("hex").slice(0, 8)}`;
  const id = declared?.id ?? `cached-go-docker-build-${kind}${suffix}`;
  const sharing = declared && declared.sharing !== "shared" ? `,sharing=${declared.sharing}` : "";
  return `--mount=type=cache,id=${id},target=${target}${sharing}${ownerFields2(run, declared)}`;
}
function ownerFields2({ who: { owner } }, declared) {
  if (declared !== void 0) return declared.ownerFields;
  return "uid" in owner && owner.uid !== 0 ? `,uid=${owner.uid},gid=${owner.gid}` : "";
}
function declaredAt(folder, kind, family) {
  const mounts = family.flatMap((stage) => stage.runs).flatMap((run) => run.cacheMounts.served);
  return mounts.filter((mount) => mount.kind === kind && mount.absoluteTarget === folder);
}
function declaredRecord(run, kind, context) {
  const declared = declaredAt(cacheFolder(run, kind), kind, context.family);
  const [first2] = declared;
  const isOne = declared.every((other) => isSameRecord(other, first2));
  const mount = declared.find(({ text }) => !text.includes("$")) ?? first2;
  if (mount === void 0 || !isOne) return void 0;
  const isOwn = "uid" in run.who.owner && run.who.owner.uid === Number(mount.permissions.uid);
  const { uid, gid, mode } = mount.permissions;
  const numbers = Object.entries({ uid, gid, mode }).filter(([, text]) => text !== "");
  const plain2 = mount.from === "" && mount.source === "" && numbers.every(([, text]) => /^\d+$/.test(text));
  if (!isOwn || !plain2) return void 0;
  if (mount.text.includes("$")) {
    if (meansTheSame(mount, run, context)) return { text: mount.text };
    if (context.severalPlatforms) return void 0;
  }
  const id = effectiveId(mount);
  if (!/^[A-Za-z0-9_./-]+$/.test(id)) return void 0;
  return { id, sharing: mount.sharing, ownerFields: numbers.map(([name, text]) => `,${name}=${text}`).join("") };
}
function isSameRecord(one, other) {
  return other !== void 0 && mountIdentity(one) === mountIdentity(other) && one.sharing === other.sharing;
}
function meansTheSame(mount, run, { escape }) {
  if (mount.readonly || !/^[A-Za-z0-9_.,:=@+/${}-]+$/.test(mount.text)) return false;
  const read = runMount(mount.text, run.environment, escape);
  if (read.kind === "bad") return false;
  const { absoluteTarget, sharing, unset } = read.mount;
  return unset.length === 0 && absoluteTarget === mount.absoluteTarget && sharing === mount.sharing && mountIdentity(read.mount) === mountIdentity(mount);
}

// src/dockerfile/obstacles/cache-users.ts
function cacheUsers(family, kind) {
  const placed2 = family.flatMap((stage) => stage.goRuns.map((run) => ({ stage, run })));
  const callers = placed2.filter(({ run }) => run.callsGo !== "no");
  const theirs = new Set(callers.map(({ run }) => useOf2(run, kind)));
  const bystanders = new Set(
    callers.length === 0 ? [] : placed2.map(({ run }) => run).filter((run) => !theirs.has(useOf2(run, kind)))
  );
  const obstacles = placed2.flatMap(({ stage, run }) => {
    const reason = bystanders.has(run) ? readsCache(run, kind, callers[0]?.run) : sharedFolder(run, kind, callers);
    const rest = { stage: stage.name || String(stage.index), line: run.line, byHand: false };
    return reason === "" ? [] : [{ ...rest, reason, fix: "run all of them as one user, or give each a folder of its own" }];
  });
  return { bystanders, obstacles };
}
function useOf2(run, kind) {
  return `${ownerText(run)} ${cacheFolder(run, kind)}`;
}
function ownerText({ who: { owner } }) {
  return "uid" in owner ? `${owner.uid}:${owner.gid}` : owner.name;
}
function readsCache(run, kind, caller) {
  const folder = caller === void 0 ? "" : cacheFolder(caller, kind);
  const text = runText(run.instruction);
  const named = [folder, kind === "modules" ? "GOMODCACHE" : "GOCACHE"].find((name) => text.includes(name));
  return named === void 0 ? "" : `the RUN names ${named}, and it has another user or folder than the RUNs that call go`;
}
function sharedFolder(run, kind, callers) {
  const folder = cacheFolder(run, kind);
  const other = callers.find(
    (caller) => cacheFolder(caller.run, kind) === folder && ownerText(caller.run) !== ownerText(run)
  );
  if (other === void 0) return "";
  const name = (user) => user === "" ? "root" : user;
  return `${folder} is used by ${name(other.run.who.user)} in line ${other.run.line} and by ${name(run.who.user)} here, and a mount belongs to one user`;
}

// src/dockerfile/edit/added-mounts.ts
function addedMounts(stages, kinds2, around) {
  const found = kinds2.flatMap((kind) => {
    const carries = carriedCaches(kind, stages, around);
    return families(stages, carries, around).flatMap((family) => [
      ...addedInside(family, kind, around),
      ...addedToFamily(family, kind, carries, around)
    ]);
  });
  return {
    flags: found.flatMap(({ flags: flags2 }) => flags2),
    skipped: distinctObstacles(found.flatMap(({ skipped }) => skipped)),
    carried: found.flatMap(({ carried }) => carried)
  };
}
function addedToFamily(family, kind, carries, around) {
  const users = cacheUsers(family, kind);
  const runs = lackingRuns(family, kind, "none").filter((run) => !users.bystanders.has(run));
  if (runs.length === 0 && !hasInheritedGo(family, kind)) return [];
  const inside = family.flatMap(({ goRuns }) => goRuns).filter((run) => isInside3(run, kind));
  const carrying = new Set(carries.map(({ instruction }) => instruction));
  const within = { ...around, carrying, bystanders: /* @__PURE__ */ new Set([...users.bystanders, ...inside]) };
  const found = family.flatMap((stage) => obstacle(stage, kind, within) ?? []);
  const skipped = found.length > 0 ? found : users.obstacles;
  if (skipped.length > 0)
    return [{ flags: [], skipped: skipped.map((each) => ({ ...each, caches: [kind] })), carried: [] }];
  return [
    {
      flags: flagsFor(runs, kind, family, around),
      skipped,
      carried: carries.filter(({ to }) => family.some((stage) => stage.index === to))
    }
  ];
}
function addedInside(family, kind, around) {
  const runs = lackingRuns(family, kind, "around");
  if (runs.length === 0) return [];
  const skipped = family.flatMap((stage) => innerObstacle(stage, kind, runs, around) ?? []);
  return [{ flags: skipped.length > 0 ? [] : flagsFor(runs, kind, family, around), skipped, carried: [] }];
}
var isInside3 = (run, kind) => ownMountsAt(run, cacheFolder(run, kind)).kind === "around";
function flagsFor(runs, kind, family, { dockerfile, severalPlatforms }) {
  const context = { family, escape: dockerfile.escape, severalPlatforms };
  return runs.map((run) => ({ run, flag: mountFlag(run, kind, context) }));
}
function distinctObstacles(obstacles) {
  const byText = /* @__PURE__ */ new Map();
  for (const found of obstacles.toReversed()) {
    const key = `${found.line} ${found.reason}`;
    const caches = [.../* @__PURE__ */ new Set([...found.caches ?? [], ...byText.get(key)?.caches ?? []])];
    byText.set(key, { ...found, ...caches.length === 0 ? {} : { caches } });
  }
  return [...byText.values()].toReversed();
}
function families(stages, carries, { graph }) {
  const towards = /* @__PURE__ */ new Map();
  const first2 = (index) => {
    const next = towards.get(index);
    return next === void 0 ? index : first2(next);
  };
  const join = (one, other) => {
    const [low = one, high = other] = [first2(one), first2(other)].toSorted((a, b) => a - b);
    if (low !== high) towards.set(high, low);
  };
  for (const { index } of stages) {
    for (const { stage } of fromChain(graph, index))
      if (stages.some((go) => go.index === stage.index)) join(index, stage.index);
  }
  for (const { from, to } of carries) for (const index of from) join(index, to);
  const byFirst = /* @__PURE__ */ new Map();
  for (const stage of stages) byFirst.set(first2(stage.index), [...byFirst.get(first2(stage.index)) ?? [], stage]);
  return [...byFirst.values()];
}
function lackingRuns(family, kind, own) {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  return runs.filter((run) => {
    const folder = cacheFolder(run, kind);
    return ownMountsAt(run, folder).kind === own && (declaredAt(folder, kind, family).length === 0 || gains(run, kind));
  });
}
function hasInheritedGo(family, kind) {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => run.inherited && run.callsGo !== "no");
  return runs.some((run) => ownMountsAt(run, cacheFolder(run, kind)).kind === "none");
}
var USES = {
  modules: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|get|install|list|mod|run|test|tool|vet)\b/,
  build: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|install|run|test|tool|vet)\b/
};
function gains(run, kind) {
  return run.callsGo === "maybe" || run.callsGo === "yes" && USES[kind].test(runText(run.instruction));
}

// src/doctor/frame/needs-no-modules.ts
function needsNoModules(found) {
  return found.kind === "modules" && found.modules.every(({ goMod }) => goMod.require.length === 0);
}

// src/doctor/frame/shipped-toolchain.ts
import { posix as posix11 } from "node:path";
var forWork = /^(?:dev|devel|development|debug|test|tests|lint|ci|tools?)$|(?:^|[-_])(?:dev|test)(?:$|[-_])/;
var runsGo = /^(?:go|air|dlv|make|sh|bash|reflex|CompileDaemon|gow|task)$/;
function shippedToolchain({ read, uses }) {
  const { target } = read;
  if (target === void 0 || forWork.test(target.name)) return void 0;
  const chain = fromChain(read.graph, target.index).map(({ stage }) => stage);
  const builds2 = uses.filter(
    ({ view, call }) => chain.includes(view.stage) && ["build", "install"].includes(call.verb)
  );
  const starts2 = startsOf(chain);
  const [start] = starts2;
  if (builds2.length === 0 || start === void 0 || starts2.some((each) => runsGo.test(posix11.basename(startedBy(each)))))
    return void 0;
  return { target, chain, builds: builds2, start, program: startedBy(start) };
}
function startsOf(chain) {
  const instructions = chain.toReversed().flatMap((stage) => stage.instructions);
  return ["ENTRYPOINT", "CMD"].flatMap((keyword) => instructions.findLast((each) => each.keyword === keyword) ?? []);
}
var startedBy = ({ json, args }) => json?.[0] ?? args.split(/\s/)[0] ?? "";
function needsProgramAlone({ target, builds: builds2, start, program }, { read, seen }) {
  const end = read.steps[target.index]?.last;
  if (end === void 0 || seen.readsFiles !== "" || /[;&|]/.test(start.json === void 0 ? start.args : ""))
    return false;
  const folders2 = program.includes("/") ? [end.workdir] : (end.env.get("PATH") ?? "").split(":");
  const started2 = folders2.map((folder) => posix11.resolve("/", folder, program));
  return builds2.some((use) => started2.includes(outputOf(use) ?? ""));
}
function outputOf({ call: { args, folder } }) {
  const at = args.findIndex((arg) => /^--?o(?:=|$)/.test(arg));
  const written2 = /=(.*)/.exec(args[at] ?? "")?.[1] ?? args[at + 1];
  return at < 0 || written2 === void 0 || folder === void 0 ? void 0 : posix11.resolve(folder, written2);
}

// src/doctor/caching/missing-mounts.ts
var missingMountRules = [
  {
    id: "module-cache-mount-missing",
    level: "warning",
    title: "A RUN that calls go has no cache mount for the module cache.",
    why: "One changed line of go.sum makes a new layer, and all modules are downloaded again. With a mount, go downloads only those that are new.",
    instead: "Mount GOMODCACHE into each RUN that calls go: `RUN --mount=type=cache,target=/go/pkg/mod go mod download`. A RUN that compiles needs the network and the logins of the download then: the mount may be empty where the layer of the download is cached.",
    // The action adds the mount itself, or says why it does not.
    inStep: false,
    find: (facts) => missing(facts, "modules")
  },
  {
    id: "build-cache-mount-missing",
    level: "warning",
    title: "A RUN that compiles has no cache mount for the build cache.",
    why: "One changed source file makes a new layer, and go compiles the standard library, all dependencies and all your packages again. With a mount, go compiles only what has changed.",
    instead: "Mount GOCACHE into each RUN that compiles: `RUN --mount=type=cache,target=/root/.cache/go-build go build ./cmd/app`.",
    inStep: false,
    find: (facts) => missing(facts, "build")
  }
];
function missing(facts, kind) {
  const { read, modules, platforms } = facts;
  if (kind === "modules" && (modules.vendored || needsNoModules(modules))) return [];
  const shipped = shippedToolchain(facts);
  const around = { ...read, severalPlatforms: platforms.length > 1, withheld: [] };
  const { flags: flags2, carried } = addedMounts(read.goStages, [kind], shipped === void 0 ? around : asBuildStage(around));
  const gaining = flags2.filter(({ run }) => gains2(run, kind));
  const lines = [...new Set(gaining.map(({ run }) => run.line))].toSorted((a, b) => a - b);
  const [line] = lines;
  if (line === void 0 || !gaining.some(({ run }) => run.callsGo === "yes")) return [];
  const runsGaining = gaining.map(({ run }) => run);
  if (kind === "modules" && runsGaining.some(readsOffline)) return [];
  const shut = kind === "modules" ? runsGaining.find((run) => lacksLogin(run, runsGaining)) : void 0;
  const [name, what] = kind === "modules" ? ["GOMODCACHE", "module cache"] : ["GOCACHE", "build cache"];
  const runs = lines.length === 1 ? "This RUN has" : `The RUNs in lines ${lines.join(", ")} have`;
  const mayStay = shipped === void 0 || needsProgramAlone(shipped, facts);
  const plain2 = gaining.map(({ run, flag }) => ({ run, flag: plainFlag(flag) }));
  return [
    {
      line,
      message: `${runs} no cache mount for the ${what} (${name}).`,
      fix: sentences([
        `Add ${plain2[0]?.flag ?? ""}`,
        ...shipped === void 0 ? [] : [`Nothing of the ${what} is then in the image`],
        ...shut === void 0 ? [] : [withLogin(shut)]
      ]),
      // What a COPY carries from one stage to the next would stay in the mount, and who gets a secret is for a person to decide.
      patch: carried.length > 0 || shut !== void 0 || !mayStay ? void 0 : patchOf(facts, plain2)
    }
  ];
}
function asBuildStage(around) {
  return { ...around, target: void 0 };
}
function plainFlag(flag) {
  return flag.replace(/id=cached-go-docker-build-[\w-]+,/, "").replace(/id=([^,]*),target=\1(?=,|$)/, "target=$1");
}
function gains2(run, kind) {
  const isMisplaced = run.cacheMounts.unserved.some((each) => each.kind === kind);
  if (run.callsGo === "no" || run.inherited || isMisplaced) return false;
  if (kind === "modules") return !onlyVendored(run.instruction);
  return run.callsGo === "maybe" || !compilesNothing(run.instruction);
}
var flagValues = ({ instruction }, name) => instruction.flags.filter((flag) => flag.name === name).map(({ value }) => value);
var logins = (run) => flagValues(run, "mount").filter((mount) => /(?:^|,)type=(?:secret|ssh)\b/.test(mount));
function readsOffline(run) {
  return flagValues(run, "network").includes("none") && !onlyDownloads(run.instruction);
}
function lacksLogin(run, runs) {
  const own = logins(run);
  return !onlyDownloads(run.instruction) && runs.some((other) => logins(other).some((login) => !own.includes(login)));
}
var withLogin = ({ line }) => `Give the RUN in line ${line} the secret and ssh mounts of the download too: it downloads what the mount lacks`;
var sentences = (parts2) => `${parts2.join(". ")}${parts2.length > 1 ? "." : ""}`;
function patchOf({ dockerfile }, flags2) {
  const byLine = new Map(flags2.map(({ run, flag }) => [run.line, { run, flag }]));
  const hunks = [...byLine.values()].map(({ run, flag }) => flagsAdded(dockerfile, run.instruction, [flag]));
  return hunks.every((hunk) => hunk !== void 0) ? hunks.flat() : void 0;
}

// src/doctor/caching/order.ts
import path24, { posix as posix12 } from "node:path";
var orderRules = [
  {
    id: "copy-before-download",
    level: "warning",
    title: "The sources are copied before `go mod download`.",
    why: "Each change of a source file makes a new layer of the COPY, and BuildKit runs every instruction after it again: `go mod download` runs in each build instead of once for each go.sum.",
    instead: "Copy go.mod and go.sum alone, download, and copy the sources afterwards.",
    inStep: true,
    find: copiesFirst
  },
  {
    id: "go-sum-not-copied",
    level: "warning",
    title: "go.mod is copied without its go.sum before `go mod download`.",
    why: "Go then takes what the proxy sends without comparing it with the checksums that are committed, and the layer of the download stays as it is when only go.sum changes.",
    instead: "Name go.sum in the COPY of go.mod.",
    inStep: true,
    find: sumLeftOut
  }
];
function copiesFirst(facts) {
  const seen = /* @__PURE__ */ new Set();
  return downloads(facts).flatMap((use) => {
    const { stage, step } = use.view;
    const at = stage.instructions.indexOf(step.instruction);
    const before = stage.instructions.slice(0, Math.max(at, 0));
    const copy = before.find(isOfAll);
    const isVendored2 = facts.modules.vendored;
    if (copy === void 0 || seen.has(stage.index) || isVendored2 || hasDownload(before)) return [];
    if (keepsAndBuilds(facts, step.instruction)) return [];
    seen.add(stage.index);
    return [
      {
        line: copy.line,
        message: `All sources are copied before line ${step.instruction.line} downloads the modules: each change of a file runs the download again.`,
        fix: "Copy go.mod and go.sum first, download, and copy the sources after that.",
        patch: downloadMoved(facts, use, copy, stage.instructions[at - 1] === copy)
      }
    ];
  });
}
function downloads({ uses }) {
  return uses.filter(({ call, view }) => downloadsAll(call) && !view.step.inherited);
}
function isOfAll(instruction) {
  const copy = writtenCopy(instruction);
  return copy !== void 0 && copy.from === void 0 && copy.sources.some(isEverything);
}
function keepsAndBuilds(facts, instruction) {
  const run = writtenRuns(facts).find((each) => each.instruction === instruction);
  return run?.cacheMounts.served.some(({ kind }) => kind === "modules") === true && !onlyDownloads(instruction);
}
var hasDownload = (instructions) => instructions.some((each) => each.keyword === "RUN" && onlyDownloads(each));
function downloadMoved(facts, { module, workspace, isSure, view }, copy, isNext) {
  const { dockerfile, context } = facts;
  const { instruction } = view.step;
  const isAlone = isNext && onlyDownloads(instruction) && instruction.heredocs.length === 0 && copy.flags.length === 0;
  const isAtRoot = module !== void 0 && path24.dirname(module.file) === context.folder;
  if (!isAlone || !isAtRoot || !isSure || workspace !== void 0 || module.folders.length > 0) return void 0;
  const words2 = writtenCopy(copy);
  if (words2 === void 0 || words2.sources.length !== 1 || copy.json !== void 0 || words2.keyword !== "COPY")
    return void 0;
  const names2 = ["go.mod", ...module.sum === void 0 ? [] : ["go.sum"]];
  const target = words2.destination.endsWith("/") ? words2.destination : `${words2.destination}/`;
  const lines = (from, to) => dockerfile.lines.slice(from - 1, to);
  return [
    linesReplaced(dockerfile, copy.line, instruction.endLine, [
      `COPY ${names2.join(" ")} ${target}`,
      ...lines(copy.endLine + 1, instruction.endLine),
      ...lines(copy.line, copy.endLine)
    ])
  ];
}
function sumLeftOut(facts) {
  return downloads(facts).flatMap(({ module, view }) => {
    if (module?.sumState.kind !== "missing" || module.sumState.why !== "not-copied" || isNeverCopied(facts, module.file))
      return [];
    const copy = view.stage.instructions.find((each) => each.line < view.step.instruction.line && namesGoMod(each));
    if (copy === void 0) return [];
    return [
      {
        line: copy.line,
        message: `go.mod is copied without go.sum, so line ${view.step.instruction.line} downloads modules that nothing compares with the checksums of go.sum.`,
        fix: "Copy both: COPY go.mod go.sum ./",
        patch: sumAdded(facts, copy)
      }
    ];
  });
}
var isNeverCopied = ({ uses }, goMod) => uses.some(({ call, module }) => asksGoSum(call) && module?.file === goMod && module.sumState.kind === "missing");
var namesGoMod = (instruction) => writtenCopy(instruction)?.sources.some((source) => posix12.basename(source) === "go.mod") === true;
function sumAdded({ dockerfile }, copy) {
  const words2 = writtenCopy(copy);
  if (words2 === void 0 || copy.json !== void 0 || !/(?:^|\/)\.?$/.test(words2.destination)) return void 0;
  return textReplaced(dockerfile, copy, /(\s)((?:\S*\/)?)go\.mod(?=\s)/, "$1$2go.mod $2go.sum");
}

// src/doctor/caching/placed-mounts.ts
var placedMountRules = [
  {
    id: "cache-mount-elsewhere",
    level: "warning",
    title: "A cache mount is not at the folder that go uses.",
    why: "GOMODCACHE and GOCACHE follow from GOPATH, HOME, XDG_CACHE_HOME and the user of the RUN. A mount at the usual folder of another user or image stays empty, and nothing is cached.",
    instead: "Mount the folder that `go env GOMODCACHE GOCACHE` prints in that RUN.",
    inStep: false,
    find: (facts) => placed(facts, "beside")
  },
  {
    id: "cache-mount-on-parent",
    level: "warning",
    title: "A cache mount is at a parent of go's cache folders.",
    why: "A mount of /root/.cache, /go/pkg or /go keeps everything below it, and hides what the image has there. `go install` writes its programs into /go/bin: in a mount they are in no layer.",
    instead: "Mount the cache folders themselves: /go/pkg/mod and /root/.cache/go-build.",
    inStep: false,
    find: (facts) => placed(facts, "above")
  },
  {
    id: "cache-mount-inside",
    level: "warning",
    title: "A cache mount is at a folder inside one of go's caches.",
    why: "Only a part of the cache is kept, and go does not know it: what its index in the other part names may be gone.",
    instead: "Mount the whole cache folder.",
    inStep: false,
    find: (facts) => placed(facts, "below")
  },
  {
    id: "cache-mount-idle",
    level: "notice",
    title: "A second cache mount is not used by go.",
    why: "The RUN has a mount at the folder that go uses. The other one stays empty and misleads the reader.",
    instead: "Remove it.",
    inStep: false,
    find: idle
  },
  {
    id: "cache-mount-unkept",
    level: "warning",
    title: "A mount at one of go's caches is not kept between builds.",
    why: "A bind or tmpfs mount starts each build empty or with the same content: what go writes into it is gone when the RUN ends. The same holds for a cache mount with `from=` of a stage.",
    instead: "Use a mount of `type=cache` without `from`.",
    inStep: false,
    find: unkept
  }
];
function placed(facts, kind) {
  return writtenRuns(facts).flatMap(
    (run) => run.cacheMounts.all.flatMap((mount) => {
      const placement = placementOf(mount, run.paths, false);
      const isTold2 = run.cacheMounts.unserved.some((each) => each.placed === kind && each.type === "cache");
      if (mount.type !== "cache" || placement.kind !== kind || !isTold2) return [];
      const served = new Set(run.cacheMounts.served.map((each) => each.kind));
      const caches = cachesOf(placement).filter((cache) => !served.has(cache));
      if (caches.length === 0) return [];
      const folders2 = caches.map((cache) => cacheFolder(run, cache));
      return [
        {
          line: run.line,
          message: `The cache mount at ${mount.target} is ${words[kind]} ${caches.map((cache, index) => `${names[cache]} (${folders2[index] ?? ""})`).join(" and ")}.`,
          fix: `Mount ${folders2.join(" and ")} instead.`,
          patch: mountReplaced(facts.dockerfile, run.instruction, mount.text, retargeted(mount, folders2))
        }
      ];
    })
  );
}
var words = { above: "above", below: "inside", beside: "not at" };
var names = { modules: "GOMODCACHE", build: "GOCACHE" };
function cachesOf(placement) {
  if (placement.kind === "none") return [];
  return "caches" in placement ? placement.caches : [placement.cache];
}
function retargeted({ text }, folders2) {
  const plain2 = folders2.length > 1 ? text.replace(/(^|,)id=[^,]*(?:,|$)/, "$1").replace(/,$/, "") : text;
  return folders2.map((folder) => plain2.replace(/(^|,)(?:target|dst|destination)=[^,]*/, `$1target=${folder}`));
}
function idle(facts) {
  return writtenRuns(facts).flatMap(
    (run) => run.cacheMounts.idle.map(({ target }) => {
      const mount = run.cacheMounts.all.find((each) => each.target === target && each.type === "cache");
      return {
        line: run.line,
        message: `Go does not use the cache mount at ${target}: its cache has a mount of its own in this RUN.`,
        fix: "Remove the mount.",
        patch: mount && mountReplaced(facts.dockerfile, run.instruction, mount.text, [])
      };
    })
  );
}
function unkept(facts) {
  return writtenRuns(facts).flatMap(
    (run) => run.cacheMounts.unserved.flatMap(({ placed: at, reason, fix, kind, type }) => {
      if (at !== "at" || reason.includes("could not be inspected")) return [];
      const mount = run.cacheMounts.all.find(
        (each) => each.type === type && each.absoluteTarget === cacheFolder(run, kind)
      );
      const kept = mount === void 0 || !isRoot(run.who.user) ? void 0 : keptText(mount);
      return [
        {
          line: run.line,
          message: `The cache is not kept: ${reason}.`,
          fix: `Instead, ${fix}.`,
          patch: mount && kept ? mountReplaced(facts.dockerfile, run.instruction, mount.text, [kept]) : void 0
        }
      ];
    })
  );
}
function keptText({ text, type }) {
  const fields2 = text.split(",");
  if (type === "tmpfs") {
    const kept = fields2.filter((field2) => !field2.startsWith("size="));
    return kept.map((field2) => field2 === "type=tmpfs" ? "type=cache" : field2).join(",");
  }
  return fields2.every((field2) => /^(?:target|dst|destination)=/.test(field2)) ? `type=cache,${text}` : void 0;
}

// src/doctor/caching/shared-mounts.ts
var sharedMountRules = [
  {
    id: "cache-id-differs",
    level: "warning",
    title: "RUNs of one stage mount different caches at the same folder.",
    why: "A cache mount is named by its `id`, or else by its target. With two names, what one RUN downloads or compiles is not there for the next one.",
    instead: "Give all mounts at one folder the same `id`, or none.",
    inStep: true,
    find: differingIds
  },
  {
    id: "cache-mount-locked",
    level: "warning",
    title: "A mount of go's cache has `sharing=locked`.",
    why: "Builds that run at the same time, and the platforms of one build, wait for one another. Go's caches are made for several processes at once and need no lock.",
    instead: "Leave `sharing` out: the default is `shared`.",
    inStep: true,
    find: (facts) => sharedAs(facts, "locked", "Builds and platforms that run at the same time wait for one another.")
  },
  {
    id: "cache-mount-private",
    level: "warning",
    title: "A mount of go's cache has `sharing=private`.",
    why: "A second build, or the second platform of a build, gets a new empty cache while the first one runs. Which of the two is kept is a matter of chance.",
    instead: "Leave `sharing` out: the default is `shared`.",
    inStep: true,
    find: (facts) => sharedAs(facts, "private", "A build at the same time gets an empty cache.")
  },
  {
    id: "cache-in-sources",
    level: "warning",
    title: "A cache folder of go is inside the folder of the sources.",
    why: "COPY of the sources then reaches into the cache folder, patterns such as `./...` and tools that walk the sources read the cache, and a later COPY of that folder takes the whole cache along.",
    instead: "Put GOMODCACHE and GOCACHE outside of the sources, or the sources in a folder of their own: `WORKDIR /src`.",
    byHand: "Other lines may name the folders.",
    inStep: true,
    find: inSources
  },
  {
    id: "module-mount-of-vendored",
    level: "notice",
    title: "The modules are vendored, and the module cache is mounted all the same.",
    why: "With a vendor folder go takes every package from there. The mount stays empty.",
    instead: "Remove the mount of the module cache; keep that of the build cache.",
    inStep: false,
    find: uselessMounts
  }
];
var instructionOf = (facts, mount) => writtenRuns(facts).find((run) => run.cacheMounts.served.includes(mount));
function differingIds(facts) {
  return facts.read.goStages.flatMap(({ runs }) => {
    const own = runs.filter(({ inherited }) => !inherited).flatMap(({ cacheMounts }) => cacheMounts.served);
    return own.flatMap((mount, index) => {
      const first2 = own.slice(0, index).find((other) => isRival(mount, other));
      if (first2 === void 0) return [];
      return [
        {
          line: mount.line,
          message: `This RUN mounts the cache \`${effectiveId(mount)}\` at ${mount.absoluteTarget}, and line ${first2.line} mounts \`${effectiveId(first2)}\` there.`,
          fix: "Give both the same id.",
          patch: withId(facts, mount, first2)
        }
      ];
    });
  });
}
function isRival(mount, other) {
  return !isNamedByVariable(mount) && !isNamedByVariable(other) && mount.absoluteTarget === other.absoluteTarget && mount.from === other.from && effectiveId(mount) !== effectiveId(other);
}
var isNamedByVariable = ({ text }) => /(?:^|,)(?:id|target|dst|destination)=[^,]*\$/.test(text);
function withId(facts, mount, { id }) {
  const run = instructionOf(facts, mount);
  if (run === void 0) return void 0;
  const bare = mount.text.replace(/(^|,)id=[^,]*(?:,|$)/, "$1").replace(/,$/, "");
  return mountReplaced(facts.dockerfile, run.instruction, mount.text, [id === "" ? bare : `${bare},id=${id}`]);
}
function sharedAs(facts, sharing, what) {
  return writtenRuns(facts).flatMap(
    (run) => run.cacheMounts.served.filter((mount) => mount.sharing === sharing).map(({ text, target }) => {
      const plain2 = text.replace(/(^|,)sharing=[^,]*(?:,|$)/i, "$1").replace(/,$/, "");
      return {
        line: run.line,
        message: `The cache mount at ${target} has sharing=${sharing}. ${what}`,
        fix: `Leave sharing=${sharing} out.`,
        patch: mountReplaced(facts.dockerfile, run.instruction, text, [plain2])
      };
    })
  );
}
function inSources(facts) {
  const views = runViews(facts.read);
  return facts.read.goStages.flatMap(({ goRuns }) => {
    for (const run of goRuns) {
      const copied2 = views.find(({ step }) => step.instruction === run.instruction)?.placements ?? [];
      for (const [name, folder] of [
        ["GOMODCACHE", run.paths.gomodcache],
        ["GOCACHE", run.paths.gocache]
      ]) {
        const copy = copied2.find(
          (each) => each.kind === "context" && each.dest !== "/" && each.isFolder && isSeen(each.dest, folder)
        );
        if (run.callsGo === "no" || copy?.kind !== "context" || copy.keyword === "RUN") continue;
        if (name === "GOMODCACHE" && needsNoModules(facts.modules)) continue;
        return [
          {
            line: run.line,
            message: `${name} is ${folder}, inside of ${copy.dest}, where line ${copy.line} puts the sources.`,
            fix: `Set ${name} to a folder outside of ${copy.dest}.`
          }
        ];
      }
    }
    return [];
  });
}
function isSeen(sources, folder) {
  return isWithin(sources, folder) && folder !== sources && !/\/[._]/.test(folder.slice(sources.length));
}
function uselessMounts(facts) {
  if (!facts.modules.vendored || asksForOthers(facts.read)) return [];
  return writtenRuns(facts).flatMap(
    (run) => run.cacheMounts.served.filter(({ kind }) => kind === "modules").map(({ text, target }) => ({
      line: run.line,
      message: `The modules are vendored, so the cache mount at ${target} stays empty.`,
      fix: "Remove the mount.",
      patch: mountReplaced(facts.dockerfile, run.instruction, text, [])
    }))
  );
}

// src/doctor/compiling/base-tags.ts
var baseRules = [
  {
    id: "base-unpinned",
    level: "warning",
    title: "A base image has no version.",
    why: "Without a tag, or with `latest`, the next build may have another Go or another distribution. A new Go also makes everything in the build cache useless.",
    instead: "Name a version, as in `golang:1.26` or `alpine:3.22`; with a digest nobody can change what the tag means.",
    byHand: "Only the registry knows which versions there are.",
    inStep: false,
    find: unpinned
  },
  {
    id: "single-stage",
    level: "warning",
    title: "The image has the Go toolchain and the sources in it.",
    why: "The image is hundreds of megabytes larger than the program, each pull and push carries the compiler, and an attacker finds a compiler and a shell in it.",
    instead: "Compile in one stage and copy the program into another: `FROM gcr.io/distroless/static-debian12`, `COPY --from=build /app /app`.",
    inStep: false,
    find: singleStage
  }
];
function unpinned({ read }) {
  return [...read.reached].flatMap((index) => {
    const placed2 = read.graph.stages[index];
    if (placed2?.base.kind !== "image") return [];
    const { reference: reference2 } = placed2.base;
    if (/(?:^|\/)distroless\/|^cgr\.dev\//.test(reference2) || reference2.includes("@")) return [];
    const [, tag] = /:([^/:]+)$/.exec(reference2) ?? [];
    if (tag !== void 0 && tag !== "latest") return [];
    const name = reference2.replace(/:latest$/, "");
    return [
      {
        line: placed2.stage.line,
        message: `${reference2} ${tag === void 0 ? "has no tag, which means `latest`" : "is whatever is the newest on that day"}.`,
        fix: `Name a version, as in ${name}:${examples[name.split("/").at(-1) ?? ""] ?? "1.2"}.`
      }
    ];
  });
}
var examples = {
  golang: "1.26",
  alpine: "3.22",
  debian: "bookworm-slim",
  ubuntu: "24.04",
  busybox: "1.37"
};
function singleStage(facts) {
  const shipped = shippedToolchain(facts);
  if (shipped === void 0) return [];
  const { target, program } = shipped;
  return [
    {
      line: target.line,
      message: `The image is the stage that compiles: the toolchain, the sources and what was downloaded are in it.`,
      fix: `Name this stage build, and put the program into a second stage: COPY --from=build ${program} ${program}.`,
      patch: multiStage(facts, shipped)
    }
  ];
}
var describes = /* @__PURE__ */ new Set(["CMD", "ENTRYPOINT", "EXPOSE", "LABEL", "STOPSIGNAL"]);
function multiStage(facts, shipped) {
  const { dockerfile, read } = facts;
  const { target, builds: builds2, start, program } = shipped;
  const [use] = builds2;
  const isAlone = builds2.length === 1 && read.dockerfile.stages.length === 1 && needsProgramAlone(shipped, facts);
  if (use === void 0 || !isAlone || start.json === void 0 || outputOf(use) !== program) return void 0;
  const { instruction, before } = use.view.step;
  const after3 = target.instructions.slice(target.instructions.indexOf(instruction) + 1);
  const isDescribed = after3.every(({ keyword }) => describes.has(keyword));
  const isLinkedStatically = before.env.get("CGO_ENABLED") === "0" || use.call.assigned.get("CGO_ENABLED")?.text === "CGO_ENABLED=0";
  const written2 = dockerfile.lines[target.line - 1] ?? "";
  const isOwnLine = /^\s*FROM\s+(?:--\S+\s+)?[^\s#\\`]+\s*$/i.test(written2);
  if (!isDescribed || !isLinkedStatically || !isOwnLine || target.name !== "") return void 0;
  return [
    linesReplaced(dockerfile, target.line, target.line, [`${written2.trimEnd()} AS build`]),
    linesReplaced(dockerfile, instruction.endLine, instruction.endLine, [
      ...dockerfile.lines.slice(instruction.endLine - 1, instruction.endLine),
      "",
      "FROM gcr.io/distroless/static-debian12",
      `COPY --from=build ${program} ${program}`
    ])
  ];
}

// src/doctor/compiling/build-flags.ts
var flagRules = [
  {
    id: "trimpath-missing",
    level: "notice",
    title: "The program is built without `-trimpath`.",
    why: "The program holds the paths of its sources in the image, and a build in another folder gives another program. With `-trimpath` the same sources give the same bytes, wherever they are.",
    instead: "Write `go build -trimpath`.",
    inStep: false,
    find: untrimmed
  },
  {
    id: "time-in-ldflags",
    level: "notice",
    title: "The time of the build is linked into the program.",
    why: "Each build gives another program and another layer, although nothing has changed: nobody can compare two images, and a push sends the layer again.",
    instead: "Give the time of the commit as a build argument, or leave it out: `go version -m` shows the commit and its time.",
    byHand: "The program may print the time.",
    inStep: false,
    find: timed
  }
];
function untrimmed(facts) {
  const found = facts.uses.filter((use) => isUntrimmed(use) && !use.view.step.inherited);
  const firsts = found.filter(
    (use, index) => found.findIndex((other) => other.view.stage === use.view.stage) === index
  );
  return firsts.map(({ call, view }) => ({
    line: call.line,
    message: `\`go ${call.verb}\` writes the paths of the image into the program.`,
    fix: `Write \`go ${call.verb} -trimpath\`.`,
    patch: textReplaced(
      facts.dockerfile,
      view.step.instruction,
      /\bgo\s+(?:-C[=\s]\S+\s+)?(?:build|install)(?:\s+-C[=\s]\S+)?(?=\s|$)/,
      "$& -trimpath"
    )
  }));
}
function isUntrimmed({ call: { verb, args, settings: settings2 } }) {
  const { GOFLAGS } = settings2;
  if (!["build", "install"].includes(verb) || GOFLAGS.kind === "unclear") return false;
  const words2 = [...ownWords(args), ...GOFLAGS.kind === "set" ? GOFLAGS.value.split(" ") : []];
  const isForDebugger = /-gcflags\S*\s*\S*-N/.test(`${args.join(" ")} ${words2.join(" ")}`);
  return !isForDebugger && !words2.some((word) => isTrimmed(word) || isOther(word));
}
var isTrimmed = (word) => /^--?trimpath(?:=|$)/.test(word);
var isOther = (word) => /^--?(?:buildmode|toolexec)\b|^[^-].*@|^\$/.test(word);
function timed(facts) {
  return writtenRuns(facts).flatMap(
    ({ instruction, line }) => /-X[\s=][^&|;]*(?:\$\(\s*date\b|`\s*date\b)/.test(runText(instruction)) ? [
      {
        line,
        message: "`date` in -ldflags makes another program of each build.",
        fix: "Give the time of the commit as a build argument, or leave the time out."
      }
    ] : []
  );
}

// src/doctor/frame/committed-modules.ts
function hasAllCommitted({ modules, told: told4 }) {
  if (modules.kind !== "modules" || told4.some(({ rule: rule2 }) => rule2 === "go-sum-incomplete")) return false;
  return modules.restore.kind === "possible" || needsNoModules(modules);
}

// src/doctor/compiling/module-commands.ts
var moduleCommandRules = [
  {
    id: "go-get-in-build",
    level: "warning",
    title: "`go get` runs in the build.",
    why: "`go get` asks the network for versions and changes go.mod in the image: two builds of one commit may have different modules, and no cache makes the request unnecessary.",
    instead: "Run `go get` on your machine, commit go.mod and go.sum, and write `go mod download` here. For a tool write `go install example.com/tool@v1.2.3`.",
    byHand: "What `go get` adds may be missing in go.mod.",
    inStep: true,
    find: (facts) => commands(facts, "get", () => ({
      message: "`go get` changes go.mod in the image, and asks the network for versions in each build.",
      fix: "Run `go get` on your machine and commit go.mod and go.sum; for a tool write `go install module@version`."
    }))
  },
  {
    id: "go-mod-tidy-in-build",
    level: "warning",
    title: "`go mod tidy` runs in the build.",
    why: "`go mod tidy` downloads the modules of all tests of all dependencies, and may change go.mod and go.sum: the image is not built of what is committed. It needs all sources, so it cannot have a layer of its own.",
    instead: "Run `go mod tidy` before the commit, and write `go mod download` here.",
    inStep: true,
    find: (facts) => commands(facts, "mod tidy", (use) => ({
      message: "`go mod tidy` downloads more than the build needs, and may build other modules than those that are committed.",
      fix: "Write `go mod download`, and run `go mod tidy` before the commit.",
      patch: downloading(facts, use)
    }))
  },
  {
    id: "go-mod-vendor-in-build",
    level: "warning",
    title: "`go mod vendor` runs in the build.",
    why: "Go downloads the modules into its cache and then copies them into the sources, in each build. The copy makes a large layer and saves nothing.",
    instead: "Write `go mod download` with a cache mount, or commit the vendor folder.",
    inStep: true,
    find: (facts) => commands(facts, "mod vendor", (use) => ({
      message: "`go mod vendor` copies all modules into a layer in each build.",
      fix: "Write `go mod download`, or commit the vendor folder.",
      patch: isVendorUnused(facts) ? downloading(facts, use) : void 0
    }))
  },
  {
    id: "go-install-latest",
    level: "warning",
    title: "A tool is installed at `@latest`.",
    why: "Each new layer may bring another version of the tool, so that a build fails, or differs, without any change of yours.",
    instead: "Name the version, as in `go install example.com/tool@v1.2.3`, or write the tool into go.mod with `go get -tool`.",
    byHand: "Only the network knows the newest version.",
    inStep: false,
    find: latest
  }
];
function commands({ uses }, verb, told4) {
  const makes2 = uses.some(({ call }) => call.verb === "mod init");
  return uses.filter(({ call, view }) => call.verb === verb && !view.step.inherited && !makes2).map((use) => ({ line: use.call.line, ...told4(use) }));
}
function downloading(facts, { view, call }) {
  if (!hasAllCommitted(facts) || call.args.length > 0) return void 0;
  return textReplaced(facts.dockerfile, view.step.instruction, /\bgo mod (?:tidy|vendor)\b/, "go mod download");
}
function isVendorUnused({ dockerfile, read, uses }) {
  const isNamed = (dockerfile.lines.join("\n").match(/vendor/g) ?? []).length > 1;
  const isHidden = read.goStages.some(({ goRuns }) => goRuns.some((run) => run.callsGo === "maybe"));
  return !isNamed && !isHidden && uses.every(({ module }) => module?.vendor === void 0);
}
function latest({ uses }) {
  return uses.flatMap(({ call, view }) => {
    const tool = call.args.find((arg) => arg.endsWith("@latest"));
    if (tool === void 0 || !["install", "run"].includes(call.verb) || view.step.inherited) return [];
    const fix = `Name the version: ${tool.replace(/@latest$/, "@v\u2026")}`;
    return [{ line: call.line, message: `${tool} may be another version in the next build.`, fix: `${fix}.` }];
  });
}

// src/doctor/compiling/platforms.ts
var platformRules = [
  {
    id: "build-platform-missing",
    level: "warning",
    title: "A stage that cross-compiles runs on the target platform.",
    why: "Without `--platform=$BUILDPLATFORM` BuildKit takes the Go image of the target platform and emulates it: the compiler runs many times slower, although go could compile for that platform on the machine itself.",
    instead: "Write `FROM --platform=$BUILDPLATFORM golang:\u2026 AS build`, and compile with `GOOS=$TARGETOS GOARCH=$TARGETARCH`.",
    // A step tells it of the platforms that it builds for, as far as the images are known to have them.
    inStep: false,
    find: emulated
  },
  {
    id: "cgo-in-static-image",
    level: "warning",
    title: "A program that may need a C library goes into an image without one.",
    why: "Where a C compiler is in the image, go links packages such as `net` and `os/user` with the C library. In scratch and in static distroless images the program then ends with `no such file or directory`.",
    instead: "Set `ENV CGO_ENABLED=0` in the stage that compiles.",
    inStep: false,
    find: dynamic
  }
];
function emulated(facts) {
  const { read, platforms, dockerfile } = facts;
  const result = new Set(read.target === void 0 ? [] : fromChain(read.graph, read.target.index).map(indexOf));
  const seen = /* @__PURE__ */ new Set();
  return read.goStages.flatMap((stage) => {
    const root = fromChain(read.graph, stage.index).at(-1);
    if (root === void 0 || root.base.kind !== "image" || root.stage.platform !== "" || result.has(root.stage.index))
      return [];
    const isCross = setsPlatform(stage);
    if (!isCross && (platforms.length < 2 || !callsGo2(stage))) return [];
    if (usesCgo(stage, facts.seen.usesCgo !== "") || seen.has(root.stage.index)) return [];
    seen.add(root.stage.index);
    const { line } = root.stage;
    const written2 = dockerfile.lines[line - 1] ?? "";
    const changed = written2.replace(/^(\s*FROM\s+)/i, "$1--platform=$$BUILDPLATFORM ");
    const patch = isCross && changed !== written2 ? [linesReplaced(dockerfile, line, line, [changed])] : void 0;
    return [
      {
        line,
        message: `This stage compiles for $TARGETARCH, and runs on the target platform, which BuildKit emulates.`,
        fix: `Write FROM --platform=$BUILDPLATFORM ${root.stage.base}${isCross ? "" : ", and compile with GOOS=$TARGETOS GOARCH=$TARGETARCH"}.`,
        patch
      }
    ];
  });
}
var indexOf = ({ stage }) => stage.index;
var callsGo2 = ({ goRuns }) => goRuns.some((run) => run.callsGo === "yes");
function setsPlatform({ stage }) {
  const isArg = stage.instructions.some(({ keyword, args }) => keyword === "ARG" && /\bTARGETARCH\b/.test(args));
  const isSet2 = stage.instructions.some(
    (each) => ["ENV", "RUN"].includes(each.keyword) && /\bGOARCH[= ]["']?\$\{?TARGETARCH\b/.test(runText(each))
  );
  return isArg && isSet2;
}
function usesCgo({ goRuns }, isInSources) {
  return goRuns.filter(({ callsGo: calls, instruction }) => calls === "yes" && !compilesNothing(instruction)).some(({ environment: environment2, instruction }) => {
    const value = writtenCgo(runText(instruction)) ?? environment2.env.get("CGO_ENABLED");
    return value === void 0 ? isInSources : value === "1";
  });
}
var writtenCgo = (text) => /\bCGO_ENABLED=["']?(\d)/.exec(text)?.[1];
function dynamic(facts) {
  const { read, uses, dockerfile } = facts;
  const result = read.target === void 0 ? [] : fromChain(read.graph, read.target.index);
  const root = result.at(-1);
  if (root === void 0 || !isStatic(root)) return [];
  const sources = new Set(result.flatMap((placed2) => placed2.sources));
  const found = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const { stage, step } = use.view;
    if (!sources.has(stage.index) || found.has(stage.index) || step.inherited || !mayLinkC(use)) continue;
    const { line } = step.instruction;
    const wanted2 = whyWithC(use, facts.seen.usesCgo);
    found.set(stage.index, {
      line,
      message: `${wanted2 ?? "CGO_ENABLED is not 0"}, so the program may need a C library, and ${root.reference || "scratch"} (line ${root.stage.line}) has none.`,
      ...wanted2 === void 0 ? {
        fix: `Write ENV CGO_ENABLED=0 before line ${line}.`,
        patch: [linesInserted(dockerfile, line, ["ENV CGO_ENABLED=0"])]
      } : { fix: "Use an image with that library, such as gcr.io/distroless/base-debian12, or link statically." }
    });
  }
  return [...found.values()];
}
function isStatic({ base, reference: reference2 }) {
  return base.kind === "scratch" || /(?:^|\/)distroless\/static|chainguard\/static/.test(reference2);
}
function whyWithC({ view: { step } }, source) {
  if (source !== "") return `${source} uses cgo`;
  return cgoOf(step) === "1" ? "CGO_ENABLED is 1" : void 0;
}
var cgoOf = ({ instruction, before }) => writtenCgo(runText(instruction)) ?? before.env.get("CGO_ENABLED");
function mayLinkC({ call, view }) {
  if (!["build", "install"].includes(call.verb)) return false;
  const { base, step, earlier } = view;
  const texts2 = [...earlier, step.instruction].map(runText);
  const isOfficial2 = /^(?:.*\/)?golang(?:[:@]|$)/.test(familiarName(base.reference)) && !/alpine/.test(base.reference);
  const hasCompiler = isOfficial2 || texts2.some((text) => /\b(?:build-base|build-essential|gcc|clang|musl-dev)\b/.test(text));
  const isStatically = /(?<![\w/.-])-static\b|\bnetgo\b|linkmode[= ]external/.test(texts2.at(-1) ?? "");
  const isWritten = texts2.some((text) => /\bgo\s+env\s+-w\b[^\n]*CGO_ENABLED/.test(text));
  return hasCompiler && cgoOf(step) !== "0" && !isStatically && !isWritten;
}

// src/doctor/frame/setting-removed.ts
function settingRemoved({ dockerfile }, instruction, { name, value }) {
  if (new RegExp(`\\$\\{?${name}\\b`).test(dockerfile.lines.join("\n"))) return void 0;
  const written2 = `(?<![\\w$-])${name}=(["']?)${asPattern(value)}\\1`;
  const isAlone = new RegExp(`^${written2.replace("=", "(?:=|\\s+)")}$`).test(instruction.args);
  switch (instruction.keyword) {
    case "ENV":
      return isAlone ? [instructionRemoved(dockerfile, instruction)] : textReplaced(dockerfile, instruction, new RegExp(`${written2}(?:\\s+|$)`), "");
    case "ARG":
      return textReplaced(dockerfile, instruction, new RegExp(`${written2}(?=\\s|$)`), name);
    case "RUN":
      return textReplaced(dockerfile, instruction, new RegExp(`(?<!\\bexport\\b.*)${written2}\\s+(?=\\w)`), "");
    default:
      return void 0;
  }
}

// src/doctor/compiling/settings.ts
var settingRules = [
  {
    id: "goproxy-direct",
    level: "warning",
    title: "GOPROXY=direct fetches every module from its own repository.",
    why: "Go clones each repository with git, which takes many times as long as a download from a proxy, fails whenever one host is down, and needs git in the image.",
    instead: "Leave GOPROXY at its default, or name a proxy first. Name private modules in GOPRIVATE.",
    inStep: true,
    find: direct
  },
  {
    id: "gosumdb-off",
    level: "warning",
    title: "The checksum database is turned off for all modules.",
    why: "Go then trusts whatever a proxy or a repository sends for a module that go.sum does not have yet.",
    instead: "Name your private modules in GOPRIVATE, and leave GOSUMDB at its default.",
    inStep: false,
    find: sumsOff
  },
  {
    id: "mod-mod-in-build",
    level: "warning",
    title: "`-mod=mod` lets the build change go.mod and go.sum.",
    why: "Go looks for modules that are missing, asks the network for their newest versions, and ignores the vendor folder: two builds of one commit may differ.",
    instead: "Leave `-mod=mod` out and commit what `go mod tidy` writes.",
    inStep: true,
    find: modMod
  },
  {
    id: "go111module-off",
    level: "warning",
    title: "GO111MODULE=off ignores go.mod.",
    why: "Go takes the sources of all dependencies from GOPATH, in whatever version is there. Neither go.sum nor the module cache is used.",
    instead: "Leave GO111MODULE out: since Go 1.16 modules are the default.",
    inStep: true,
    find: modulesOff
  }
];
function settersOf({ uses }, name, isIt) {
  const found = uses.flatMap((use) => {
    const setting = use.call.settings[name];
    if (setting.kind !== "set" || !isIt(setting.value)) return [];
    const instruction = setterOf(use, name);
    return instruction === void 0 ? [] : [{ use, instruction, value: setting.value }];
  });
  return [...new Map(found.map((each) => [each.instruction, each])).values()];
}
function setterOf({ call, view }, name) {
  return call.assigned.has(name) ? view.step.instruction : lastSetter(view.stage, name, call.line);
}
function lastSetter(stage, name, before) {
  return stage?.instructions.findLast(
    ({ keyword, line, args }) => ["ENV", "ARG"].includes(keyword) && line < before && new RegExp(`(?:^|\\s)${name}[=\\s]`).test(args)
  );
}
function direct(facts) {
  if (facts.modules.vendored) return [];
  return settersOf(facts, "GOPROXY", (value) => /^direct(?:[,|]|$)/.test(value)).map(({ instruction, value }) => ({
    line: instruction.line,
    message: "With GOPROXY=direct go clones the repository of each module.",
    fix: "Leave GOPROXY out; name private modules in GOPRIVATE.",
    // A proxy would be asked for private modules, and so be told their names.
    patch: hasPrivate(facts) ? void 0 : settingRemoved(facts, instruction, { name: "GOPROXY", value })
  }));
}
var hasPrivate = ({ dockerfile }) => /GOPRIVATE|GONOPROXY|GONOSUMDB|GOAUTH|netrc|insteadOf|type=(?:secret|ssh)|TOKEN/i.test(dockerfile.lines.join("\n"));
function modulesOff(facts) {
  return settersOf(facts, "GO111MODULE", (value) => value === "off").map(({ use, instruction, value }) => ({
    line: instruction.line,
    message: "With GO111MODULE=off go ignores go.mod and go.sum.",
    fix: "Leave GO111MODULE out.",
    patch: isModule(facts, use) ? settingRemoved(facts, instruction, { name: "GO111MODULE", value }) : void 0
  }));
}
function isModule(facts, { view }) {
  const isCopied = view.placements.some(
    (each) => each.kind === "context" && each.sources.some((source) => /^(?:\.?\/?|(?:.*\/)?go\.mod)$/.test(source))
  );
  return isCopied && hasAllCommitted(facts) && !facts.uses.some(({ call }) => call.verb === "get");
}
var offFor = [
  ["GOSUMDB", /^off$/],
  ["GONOSUMDB", /^\*$/],
  ["GONOSUMCHECK", /^1$/],
  ["GOINSECURE", /^\*$/]
];
function sumsOff(facts) {
  if (facts.modules.vendored) return [];
  const found = writtenRuns(facts).flatMap((run) => {
    const off = run.callsGo === "no" ? void 0 : offSetting(run);
    const instruction = off === void 0 ? void 0 : sumSetter(facts, run, off.name);
    if (off === void 0 || instruction === void 0) return [];
    const isNeeded = off.name === "GOINSECURE" || !hasAllCommitted(facts) || asksForOthers(facts.read);
    return [
      {
        line: instruction.line,
        message: `${off.name} turns off for all modules what compares them with the checksum database.`,
        fix: `Leave ${off.name} out, and name private modules in GOPRIVATE.`,
        // The database is asked for what go.sum lacks, which may be private.
        patch: isNeeded ? void 0 : settingRemoved(facts, instruction, off)
      }
    ];
  });
  return [...new Map(found.map((each) => [each.line, each])).values()];
}
function offSetting({
  environment: environment2,
  instruction
}) {
  const inline = (name) => new RegExp(`\\b${name}=(\\S+)`).exec(runText(instruction))?.[1];
  const values = offFor.map(([name, isOff]) => ({
    name,
    isOff,
    value: inline(name) ?? environment2.env.get(name) ?? ""
  }));
  return values.find(({ isOff, value }) => isOff.test(value));
}
function sumSetter({ read }, { instruction }, name) {
  if (new RegExp(`\\b${name}=`).test(runText(instruction))) return instruction;
  const stage = read.dockerfile.stages.find(({ instructions }) => instructions.includes(instruction));
  return lastSetter(stage, name, instruction.line);
}
var builds = /* @__PURE__ */ new Set(["build", "install", "test", "vet", "run"]);
var isModMod = (flags2) => /(?:^|\s)--?mod[= ]mod(?:\s|$)/.test(flags2);
function modMod(facts) {
  if (facts.uses.some(({ call }) => call.verb === "mod init")) return [];
  const uses = facts.uses.filter(({ call, view }) => builds.has(call.verb) && !view.step.inherited);
  const byFlag = uses.filter(({ call }) => isModMod(call.args.join(" "))).map(({ view }) => view.step.instruction);
  const bySetting = settersOf({ ...facts, uses }, "GOFLAGS", isModMod).map(({ instruction }) => instruction);
  const isCommitted = hasAllCommitted(facts) && uses.every(({ module }) => module?.vendor === void 0);
  return [.../* @__PURE__ */ new Set([...byFlag, ...bySetting])].map((instruction) => ({
    line: instruction.line,
    message: "With -mod=mod the build may take other modules than those that are committed.",
    fix: "Leave -mod=mod out, and commit what `go mod tidy` writes.",
    patch: isCommitted ? flagRemoved(facts, instruction) : void 0
  }));
}
function flagRemoved(facts, instruction) {
  return settingRemoved(facts, instruction, { name: "GOFLAGS", value: "-mod=mod" }) ?? textReplaced(facts.dockerfile, instruction, /\s--?mod[= ]mod(?=["'\s]|$)/, "") ?? textReplaced(facts.dockerfile, instruction, /(?<=["'=])--?mod=mod\s+/, "");
}

// src/doctor/commands/downloads.ts
var downloadRules = [
  {
    id: "add-without-checksum",
    level: "warning",
    title: "ADD downloads a file without its checksum.",
    why: "Whatever the server sends becomes a part of the image, and nobody notices when it is another file.",
    instead: "Give its checksum: `ADD --checksum=sha256:\u2026 https://\u2026`. For Go itself, use the official image.",
    byHand: "Only the project that publishes the file knows its checksum.",
    inStep: false,
    find: addsUnchecked
  }
];
function addsUnchecked({ read }) {
  return builtStages(read).flatMap(({ instructions }) => instructions).flatMap((instruction) => {
    const { sources = [], keyword } = writtenCopy(instruction) ?? {};
    const isChecked = instruction.flags.some(({ name }) => name === "checksum");
    const url2 = sources.find((source) => /^https?:\/\//.test(source) && !/\.git(?:#|$)/.test(source));
    if (keyword !== "ADD" || isChecked || url2 === void 0) return [];
    return [
      {
        line: instruction.line,
        message: "Nothing checks what this ADD downloads.",
        fix: "Write --checksum=sha256: with the checksum that the project publishes, before the URL."
      }
    ];
  });
}

// src/doctor/commands/spoiled-builds.ts
var spoiledBuildRules = [
  {
    id: "gocache-off",
    level: "error",
    title: "GOCACHE=off turns the build cache off, and Go needs it.",
    why: "Since Go 1.12 each build ends with `build cache is disabled by GOCACHE=off, but required as of Go 1.12`.",
    instead: "Remove the setting. To build without old entries, set `no-cache` for one run.",
    inStep: true,
    find: cacheOff
  },
  {
    id: "packed-binary",
    level: "notice",
    title: "The binary is packed with UPX.",
    why: "Packing takes time in each build. The program is unpacked at each start into memory that no two processes share, and virus scanners report it. A registry compresses layers anyway.",
    instead: "Leave it out. `-ldflags='-s -w'` removes the symbols.",
    byHand: "The image grows without it.",
    inStep: false,
    find: packs
  }
];
function cacheOff(facts) {
  const isOff = ({ call, view }) => {
    const inline = call.assigned.get("GOCACHE")?.text.replace("GOCACHE=", "");
    const value = inline ?? view.step.before.env.get("GOCACHE");
    return value === "off" && !view.step.inherited && ["build", "install", "test", "vet"].includes(call.verb);
  };
  const use = facts.uses.find(isOff);
  if (use === void 0) return [];
  const { instruction } = use.view.step;
  const setting = use.view.stage.instructions.findLast(
    ({ keyword, args, line }) => keyword === "ENV" && line < instruction.line && /\bGOCACHE[= ]/.test(args)
  );
  const at = setting ?? instruction;
  return [
    {
      line: at.line,
      message: 'With GOCACHE=off go ends with "build cache is disabled by GOCACHE=off, but required as of Go 1.12".',
      fix: "Remove GOCACHE=off.",
      patch: settingRemoved(facts, at, { name: "GOCACHE", value: "off" })
    }
  ];
}
function packs({ read }) {
  return builtStages(read).flatMap(({ instructions }) => instructions).filter(isPacking).map(({ line }) => ({
    line,
    message: "UPX makes the program slower to start and larger in memory, and takes time in each build.",
    fix: "Leave it out, and build with -ldflags='-s -w'."
  }));
}
function isPacking(instruction) {
  if (instruction.keyword !== "RUN") return false;
  return runCommands(instruction).some(({ words: words2 }) => {
    const own = unwrapped(words2);
    const isOther2 = own.some(({ text }) => /^(?:--version|-V|-t|-d)$/.test(text));
    return programName(own) === "upx" && own.length > 1 && !isOther2;
  });
}

// src/doctor/context/ignored.ts
var ignoreRules = [
  {
    id: "no-dockerignore",
    level: "warning",
    title: "The whole context is copied, and there is no .dockerignore.",
    why: "Each file of the folder is sent to the builder, and a change of any of them compiles again: of .git, an editor, a log.",
    instead: "Write a .dockerignore. `cached-go-docker-build init` writes one.",
    inStep: false,
    find: withoutFile
  },
  {
    id: "git-in-context",
    level: "warning",
    title: ".git comes into the build, and nothing needs it.",
    why: "Each commit, fetch and change of branch makes a new layer of `COPY . .`, also when no source file has changed. Go links its binary again, since it writes the commit into it.",
    instead: "Write `.git` in .dockerignore. If the binary is to name its commit, give it as a build argument, or keep .git and write -buildvcs=true.",
    inStep: false,
    find: gitCopied
  },
  {
    id: "unneeded-files",
    level: "warning",
    title: "Folders that no build needs come into it.",
    why: "Their bytes are sent to the builder and stored in a layer in each build, and a change in them compiles again.",
    instead: "Name them in .dockerignore.",
    inStep: false,
    find: unneeded
  }
];
function copyOfAll({ read }) {
  return builtStages(read).flatMap(({ instructions }) => instructions).find((instruction) => {
    const copy = writtenCopy(instruction);
    if (copy !== void 0) return copy.from === void 0 && copy.sources.some(isEverything);
    return writtenMounts(instruction).some((mount) => isOfContext(mount) && isEverything(mount.get("source") ?? "."));
  });
}
function withoutFile(facts) {
  const copy = copyOfAll(facts);
  const { ignore } = facts.context;
  const found = facts.seen.folders.filter(({ name, isUnneeded }) => isUnneeded && !isSpared(facts, name));
  if (copy === void 0 || ignore.lines.length > 0 || found.length === 0) return [];
  const names2 = surely(facts, found).filter((name) => name !== ".git" || mayGoWithout(facts));
  return [
    {
      line: copy.line,
      message: `The whole context is copied, and no ${ignore.file} keeps anything out: ${sizes(found)} come with it.`,
      fix: "Write one: `cached-go-docker-build init` does it.",
      ...names2.length > 0 ? { patch: [linesAppended(ignore, names2)] } : {}
    }
  ];
}
function sizes(folders2) {
  return folders2.map(({ name, bytes }) => `${name} (${size(bytes)})`).join(", ");
}
var asksGit = /\bgit\s+(?:-\S+\s+)*(?:describe|rev-parse|rev-list|log|show|status)\b|\.git\b|\bmake\b|\bgoreleaser\b|\.sh\b|buildvcs(?!=false)/;
function gitCopied(facts) {
  const copy = copyOfAll(facts);
  const { ignore, isIgnored } = facts.context;
  const git = facts.seen.folders.find(({ name }) => name === ".git");
  if (copy === void 0 || git === void 0 || ignore.lines.length === 0 || isIgnored(".git/HEAD")) return [];
  if (runsOf(facts).some((run) => asksGit.test(runText(run)))) return [];
  const isFree = mayGoWithout(facts);
  return [
    {
      line: copy.line,
      message: `.git (${size(git.bytes)}) is copied with the sources: each commit makes this layer and all after it anew.`,
      fix: `Write .git in ${ignore.file}.${isFree ? "" : " The binary then does not name its commit."}`,
      ...isFree ? { patch: [linesAppended(ignore, [".git"])] } : {}
    }
  ];
}
function runsOf({ read }) {
  return builtStages(read).flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === "RUN"));
}
function mayGoWithout(facts) {
  const texts2 = runsOf(facts).map(runText);
  return !texts2.some((text) => asksGit.test(text)) && (texts2.some((text) => /buildvcs=false/.test(text)) || isWithoutGit(facts));
}
function isWithoutGit({ uses, read }) {
  const bases = uses.filter(({ call }) => call.verb === "build").map(({ view }) => view.base.reference);
  return bases.length > 0 && bases.every((base) => /alpine/.test(base)) && !/\bgit\b/.test(read.dockerfile.text);
}
var mebibyte = 1 << 20;
function unneeded(facts) {
  const copy = copyOfAll(facts);
  const { ignore, isIgnored } = facts.context;
  if (copy === void 0 || ignore.lines.length === 0) return [];
  const found = facts.seen.folders.filter(
    ({ name, bytes, isUnneeded }) => isUnneeded && name !== ".git" && bytes >= mebibyte && !isIgnored(`${name}/x`) && !isSpared(facts, name)
  );
  if (found.length === 0) return [];
  const names2 = surely(facts, found);
  return [
    {
      line: copy.line,
      message: `The context has folders that no go command reads: ${sizes(found)}.`,
      fix: `Name them in ${ignore.file}.`,
      ...names2.length > 0 ? { patch: [linesAppended(ignore, names2)] } : {}
    }
  ];
}
function isSpared(facts, name) {
  if (name === ".git") return false;
  if (name === "testdata" && !runsOf(facts).every(isPlain)) return true;
  return facts.read.dockerfile.text.includes(name);
}
function surely(facts, folders2) {
  const isSure = runsOf(facts).every(isPlain);
  return folders2.map(({ name }) => name).filter((name) => isSure || name.startsWith("."));
}
function isPlain(run) {
  if (/\bgo\s+(?:test|run|generate|tool)\b/.test(runText(run))) return false;
  if (runCommands(run).some((command) => commandCallsGo(command) === "maybe")) return false;
  return callsGo(run) === "yes" || leavesCachesAlone(run, /* @__PURE__ */ new Set());
}

// src/doctor/image/final-image.ts
function finalImage({ read }) {
  if (read.target === void 0) return void 0;
  const chain = fromChain(read.graph, read.target.index);
  const base = chain.at(-1)?.base;
  if (base?.kind !== "image" && base?.kind !== "scratch") return void 0;
  const reference2 = base.kind === "image" ? base.reference : "";
  const steps = chain.toReversed().flatMap(({ stage }) => read.steps[stage.index]?.steps ?? []);
  return {
    reference: reference2,
    base: baseOf(reference2),
    line: read.target.line,
    steps,
    user: read.steps[read.target.index]?.last.user ?? "",
    text: steps.map(({ instruction }) => runText(instruction)).join("\n")
  };
}
function baseOf(reference2) {
  if (reference2 === "") return "scratch";
  const name = familiarName(reference2);
  if (/^(?:alpine|golang:[^@]*alpine[^@]*)(?:[:@]|$)/.test(name)) return "musl";
  if (/^(?:debian|ubuntu|golang)(?:[:@]|$)/.test(name)) return "glibc";
  const distroless = /^gcr\.io\/distroless\/(\w+)/.exec(name)?.[1];
  if (distroless === "static") return "static";
  return distroless === "base" || distroless === "cc" ? "glibc" : "none";
}
function hasNoShell({ reference: reference2, base, steps }) {
  const isBare = base === "scratch" || /^gcr\.io\/distroless\/(?:static|base|cc)/.test(reference2);
  const brings = steps.some(
    ({ instruction: { keyword, args } }) => ["RUN", "ADD", "SHELL"].includes(keyword) || keyword === "COPY" && /busybox|(?:^|\s|\/)s?h(?:\s|$)|\/bin(?:\/|\s|$)|\s\/\s*$|--from=\S+\s+\/\s/.test(args)
  );
  return isBare && !/debug/.test(reference2) && !brings;
}

// src/doctor/image/contents.ts
var contentRules = [
  {
    id: "no-certificates",
    level: "warning",
    title: "The program opens TLS connections, and the image has no CA certificates.",
    why: "An image from scratch is empty, and those of Debian and Ubuntu have no certificates. The first request ends with `x509: certificate signed by unknown authority`, at run time.",
    instead: "Copy them from the build stage: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`; install `ca-certificates`; or use `gcr.io/distroless/static`.",
    inStep: false,
    find: withoutCertificates
  },
  {
    id: "no-time-zones",
    level: "warning",
    title: "The program loads time zones, and the image has none.",
    why: "`time.LoadLocation` looks into /usr/share/zoneinfo, which images from scratch and from Alpine do not have. It returns `unknown time zone` at run time.",
    instead: "Compile them into the program with `-tags timetzdata` (450 kB), or import `time/tzdata`.",
    inStep: false,
    find: withoutTimeZones
  },
  {
    id: "other-libc",
    level: "error",
    title: "The program uses cgo, and is compiled for another C library than the image has.",
    why: "Debian has glibc, Alpine has musl. A binary for one of them ends with `no such file or directory` or `not found` on the other.",
    instead: "Compile and run on the same distribution, compile with CGO_ENABLED=0 if the program can, or link statically.",
    byHand: "Which way is right depends on what the program needs of C.",
    inStep: false,
    find: forOtherLibc
  }
];
function withoutCertificates(facts) {
  const image = finalImage(facts);
  const { opensTls } = facts.seen;
  if (opensTls === "" || image === void 0 || !startsProgram(image)) return [];
  const isEmpty = image.base === "scratch" || /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu)[:@]/.test(image.reference);
  const brings = /ca-certificates|\/etc\/ssl|\/etc\/pki|cert|SSL_CERT_(?:FILE|DIR)/i.test(image.text);
  if (!isEmpty || brings || copiesRoot(image)) return [];
  return [
    {
      line: image.line,
      message: `The program opens TLS connections (${opensTls}), and its image has no CA certificates.`,
      fix: "Copy them from the build stage: COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/",
      patch: certificatesCopied(facts, image)
    }
  ];
}
function certificatesCopied({ dockerfile, read }, image) {
  const own = image.steps.filter(({ inherited, instruction }) => !inherited && instruction.line > image.line);
  const copy = own.map(({ instruction }) => instruction).find(({ flags: flags2 }) => flags2.some(({ name }) => name === "from"));
  const from = copy?.flags.find(({ name }) => name === "from")?.value ?? "";
  const stage = sourceStage(from, read.dockerfile.stages, true);
  const first2 = stage === void 0 ? void 0 : fromChain(read.graph, stage).at(-1);
  if (copy === void 0 || first2 === void 0 || !/^golang[:@]/.test(familiarName(first2.reference))) return void 0;
  const certificates = "/etc/ssl/certs/ca-certificates.crt";
  return [linesInserted(dockerfile, copy.line, [`COPY --from=${from} ${certificates} ${certificates}`])];
}
function withoutTimeZones(facts) {
  const image = finalImage(facts);
  const { loadsTimeZones } = facts.seen;
  if (loadsTimeZones === "" || image === void 0 || !startsProgram(image)) return [];
  const isEmpty = image.base === "scratch" || image.base === "musl";
  const brings = /zoneinfo|tzdata|ZONEINFO/.test(`${image.text}
${facts.read.dockerfile.text}`);
  if (!isEmpty || brings || copiesRoot(image) || image.reference.includes("golang")) return [];
  const builds2 = facts.uses.filter(
    ({ call }) => call.verb === "build" && !call.args.some((arg) => /^--?tags/.test(arg))
  );
  const [build] = builds2;
  const isOnly = builds2.length === 1 && facts.uses.filter(({ call }) => call.verb === "build").length === 1;
  return [
    {
      line: image.line,
      message: `The program loads time zones (${loadsTimeZones}), and its image has none.`,
      fix: "Compile them in: go build -tags timetzdata.",
      ...build !== void 0 && isOnly ? {
        patch: textReplaced(
          facts.dockerfile,
          build.view.step.instruction,
          /\bgo build(?=\s)/,
          "go build -tags timetzdata"
        )
      } : {}
    }
  ];
}
function startsProgram({ steps }) {
  return steps.some(({ instruction }) => ["ENTRYPOINT", "CMD"].includes(instruction.keyword));
}
function copiesRoot({ steps }) {
  return steps.some(
    ({ instruction: { keyword, args } }) => keyword === "COPY" && /(?:^|\s)\/(?:etc|usr|usr\/share|\*)?\/?\s/.test(`${args} `) || keyword === "ADD"
  );
}
function forOtherLibc(facts) {
  const image = finalImage(facts);
  if (image === void 0 || /gcompat|libc6-compat|musl|glibc/.test(image.text)) return [];
  const seen = /* @__PURE__ */ new Set();
  return facts.uses.flatMap(({ call, view }) => {
    const { instruction, before } = view.step;
    const assigned = call.assigned.get("CGO_ENABLED")?.text.replace("CGO_ENABLED=", "");
    const usesCgo2 = (assigned ?? before.env.get("CGO_ENABLED")) === "1";
    const built = baseOf(view.base.reference);
    const differs = built === "glibc" && image.base === "musl" || built === "musl" && image.base === "glibc";
    const isStatic2 = /-static|netgo|osusergo|musl/.test(textOf6(instruction, view.earlier));
    const isTaken2 = facts.read.target?.index !== view.stage.index && takes2(image, view.stage.name, view.stage.index);
    if (call.verb !== "build" || !usesCgo2 || !differs || isStatic2 || !isTaken2 || seen.has(instruction.line)) return [];
    if (facts.seen.usesCgo === "") return [];
    seen.add(instruction.line);
    return [
      {
        line: instruction.line,
        message: `With CGO_ENABLED=1 the program is compiled for the C library of ${view.base.reference}, and ${image.reference} has another one: the container ends with "no such file or directory".`,
        fix: "Compile and run on the same distribution, or write CGO_ENABLED=0."
      }
    ];
  });
}
function textOf6(instruction, earlier) {
  return [instruction, ...earlier].map(runText).join("\n");
}
function takes2({ steps }, name, index) {
  return steps.some(
    ({ instruction }) => instruction.flags.some(
      (flag) => flag.name === "from" && [name, String(index)].includes(flag.value.toLowerCase()) && flag.value !== ""
    )
  );
}

// src/doctor/image/run-time.ts
var runTimeRules = [
  {
    id: "runs-as-root",
    level: "notice",
    title: "The program runs as root.",
    why: "Whoever breaks into the program is root in its container, and platforms that require another user refuse to start it.",
    instead: "Name a user by its number in the last stage: `USER 65532:65532`. It needs no entry in /etc/passwd.",
    inStep: false,
    find: asRoot
  },
  {
    id: "entrypoint-without-shell",
    level: "error",
    title: "ENTRYPOINT or CMD is written for a shell, and the image has none.",
    why: "Docker starts `/bin/sh -c` with the text. In an image from scratch or from distroless there is no such file, and the container does not start.",
    instead: 'Write a JSON list: `ENTRYPOINT ["/app"]`.',
    inStep: true,
    find: withoutShell
  },
  {
    id: "entrypoint-in-shell",
    level: "notice",
    title: "ENTRYPOINT is written for a shell.",
    why: "The program is then a child of `/bin/sh`: it may not get the signal that asks it to stop, and it does not get the words of CMD and of `docker run`.",
    instead: 'Write a JSON list: `ENTRYPOINT ["/app"]`.',
    inStep: false,
    find: inShell
  }
];
function starts({ steps }) {
  const own = steps.filter(({ inherited }) => !inherited).map(({ instruction }) => instruction);
  return ["ENTRYPOINT", "CMD"].flatMap((keyword) => own.findLast((each) => each.keyword === keyword) ?? []);
}
function asRoot(facts) {
  const image = finalImage(facts);
  if (image === void 0 || image.base === "none" || isGoReference(image.reference)) return [];
  const [first2] = starts(image).toSorted((a, b) => a.line - b.line);
  const isRoot2 = /^(?:|root|0)(?:$|:)/.test(image.user);
  if (!isRoot2 || first2 === void 0) return [];
  if (image.user === "" && /nonroot/.test(image.reference)) return [];
  if (/\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid)\b/.test(image.text) || /entrypoint\.sh/.test(image.text))
    return [];
  const isPlain2 = image.base === "scratch" && image.user === "" && !image.steps.some(({ instruction }) => mayNeedRoot(instruction));
  const isOwn = first2.line > image.line;
  return [
    {
      line: first2.line,
      message: `No USER is named for the image${image.user === "" ? "" : ` but ${image.user}`}: the program runs as root.`,
      fix: "Write USER 65532:65532 before this line, and give that user the folders that the program writes to.",
      ...isPlain2 && isOwn ? { patch: [linesInserted(facts.dockerfile, first2.line, ["USER 65532:65532"])] } : {}
    }
  ];
}
function mayNeedRoot({ keyword, args }) {
  if (keyword === "EXPOSE") return args.split(/\s+/).some((port) => !(Number.parseInt(port, 10) >= 1024));
  return ["VOLUME", "WORKDIR"].includes(keyword);
}
function withoutShell(facts) {
  const image = finalImage(facts);
  if (image === void 0 || !hasNoShell(image)) return [];
  return starts(image).filter((each) => isForShell(each)).map((each) => ({
    line: each.line,
    message: `${each.keyword} is a text for /bin/sh, which the image does not have: the container does not start.`,
    fix: `Write a JSON list: ${each.keyword} ${jsonOf(each) ?? '["/app"]'}`,
    patch: asJson(facts, each)
  }));
}
function inShell(facts) {
  const image = finalImage(facts);
  if (image === void 0 || hasNoShell(image)) return [];
  const all = starts(image);
  const hasWords = all.some(({ keyword }) => keyword === "CMD");
  return all.filter((each) => each.keyword === "ENTRYPOINT" && isForShell(each) && !/^exec\s/.test(each.args)).map((each) => ({
    line: each.line,
    message: "ENTRYPOINT is a text for /bin/sh: the program may not get the signal to stop, nor the words of CMD.",
    fix: `Write a JSON list: ENTRYPOINT ${jsonOf(each) ?? '["/app"]'}`,
    patch: hasWords ? void 0 : asJson(facts, each)
  }));
}
function isForShell({ json, args }) {
  return json === void 0 && args !== "";
}
function jsonOf({ args }) {
  if (!/^[\w./:=@,+ -]+$/.test(args)) return void 0;
  return `[${args.trim().split(/ +/).map((word) => `"${word}"`).join(", ")}]`;
}
function asJson({ dockerfile }, instruction) {
  const json = jsonOf(instruction);
  if (json === void 0 || instruction.line !== instruction.endLine || !instruction.args.startsWith("/"))
    return void 0;
  return [linesReplaced(dockerfile, instruction.line, instruction.endLine, [`${instruction.keyword} ${json}`])];
}

// src/doctor/secrets/logins.ts
import { posix as posix13 } from "node:path";
var loginRules = [
  {
    id: "credentials-copied",
    level: "error",
    title: "A file with logins or keys is copied into a layer.",
    why: "A layer is kept by the builder and by each layer cache, and a later `rm` does not remove the file from it.",
    instead: "Mount it: `RUN --mount=type=secret,id=netrc,target=/root/.netrc go mod download`. Or give it to the action as `netrc`: no RUN sees it then.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: true,
    find: copied
  },
  {
    id: "credentials-in-url",
    level: "error",
    title: "A URL has a user and a password or token in it.",
    why: "The text is in the history of the layer, in the log of the build, and where it is given to `git config`, in a file of the layer.",
    instead: "Give the login as `netrc` to the action, or as a secret mount to the RUN.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: true,
    find: inUrls
  }
];
var loginFiles = /* @__PURE__ */ new Set([".netrc", ".git-credentials", "id_rsa", "id_ecdsa", "id_ed25519"]);
function instructionsOf({ read }) {
  return read.dockerfile.stages.flatMap(({ instructions }) => instructions);
}
function copied(facts) {
  return instructionsOf(facts).flatMap((instruction) => {
    const copy = writtenCopy(instruction);
    const words2 = copy === void 0 || copy.from !== void 0 ? [] : [...copy.sources, copy.destination];
    const file = words2.map((word) => posix13.basename(word)).find((name) => loginFiles.has(name)) ?? writtenFile(instruction);
    if (file === void 0) return [];
    return [
      {
        line: instruction.line,
        message: `${file} stays in the layer of this ${instruction.keyword}.`,
        fix: `Mount it where it is needed, with --mount=type=secret, or give the login to the action as \`netrc\`.`
      }
    ];
  });
}
function writtenFile(instruction) {
  if (instruction.keyword !== "RUN") return void 0;
  const text = runText(instruction);
  const [, name] = />>?\s*\S*?(\.netrc|\.git-credentials|id_(?:rsa|ecdsa|ed25519))(?=["'\s;&]|$)/.exec(text) ?? [];
  return name === void 0 || /\brm\s/.test(text) || mountsSecret(instruction) ? void 0 : name;
}
function mountsSecret(instruction) {
  return writtenMounts(instruction).some(({ type }) => type === "secret");
}
var userinfo = /\bhttps?:\/\/(?:[\w.~%-]*:(?![\s@])[^\s/@"'$(]+|(?:[\w.~%-]*:)?\$\{?\w*(?:TOKEN|PASS|SECRET|KEY|PAT)\w*\}?)@[\w.-]/i;
function inUrls(facts) {
  return instructionsOf(facts).flatMap((instruction) => {
    const text = instruction.keyword === "RUN" ? runText(instruction) : instruction.args;
    if (!userinfo.test(text) || mountsSecret(instruction)) return [];
    return [
      {
        line: instruction.line,
        message: "The login in this URL stays in the history of the layer.",
        fix: "Take it out, and give the login to the action as `netrc` or to the RUN as a secret mount."
      }
    ];
  });
}

// src/doctor/secrets/values.ts
var secretValueRules = [
  {
    id: "secret-literal",
    level: "error",
    title: "A token or a private key stands in the Dockerfile.",
    why: "Everybody who may read the repository has it, for as long as its history exists, and the layers of the image have it too.",
    instead: "Revoke it. Give a new one as a secret mount: `RUN --mount=type=secret,id=token \u2026`.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: true,
    find: literals
  },
  {
    id: "secret-in-env",
    level: "error",
    title: "ENV holds a secret.",
    why: "The value is in the configuration of the image: `docker inspect` shows it to everybody who may pull the image.",
    instead: "Give it when the container starts, or for a build as a secret mount: `RUN --mount=type=secret,id=token,env=TOKEN \u2026`.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: true,
    find: environment
  },
  {
    id: "secret-in-arg",
    level: "warning",
    title: "A build argument holds a secret.",
    why: "Build arguments are in the provenance of the build, and those of the last stage in the history of the image.",
    instead: "Use a secret mount: `RUN --mount=type=secret,id=token,env=TOKEN \u2026`, with `secrets` of the action. For private modules, see `netrc`.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: false,
    find: buildArguments
  },
  {
    id: "secret-in-ldflags",
    level: "error",
    title: "A secret is linked into the program with `-X`.",
    why: "`strings` on the binary shows it to everybody who may pull the image.",
    instead: "Let the program read it from its environment or from a file when it starts.",
    byHand: "Only you know where the build or the program is to get the secret from.",
    inStep: true,
    find: linked
  }
];
var tokens = /\bgh[opusr]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{60,}|\bglpat-[\w-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[\w-]{20,}|\bAIza[\w-]{35}\b|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
var secretName = /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|API_?KEY|PRIVATE_KEY|SECRET_KEY|SECRET_ACCESS_KEY)$/i;
function instructionsOf2({ read }) {
  return [...read.dockerfile.globalArgs, ...read.dockerfile.stages.flatMap(({ instructions }) => instructions)];
}
function literals(facts) {
  return facts.dockerfile.lines.flatMap(
    (text, index) => tokens.test(text) ? [
      {
        line: index + 1,
        message: "This line has a token or a private key in it.",
        fix: "Revoke it, and give a new one as a secret mount."
      }
    ] : []
  );
}
function environment(facts) {
  const { escape } = facts.read.dockerfile;
  return instructionsOf2(facts).flatMap((instruction) => {
    if (instruction.keyword !== "ENV") return [];
    const secret = keyValues(instruction.args, escape)?.find(
      ([name2, value]) => secretName.test(name2) && isSecret(value)
    );
    if (secret === void 0) return [];
    const [name] = secret;
    return [
      {
        line: instruction.line,
        message: `${name} stays in the configuration of the image, for everybody who may pull it.`,
        fix: `Remove it. Give ${name} when the container starts, or to a RUN as a secret mount.`
      }
    ];
  });
}
function isSecret(written2) {
  const value = written2.replaceAll(/["']/g, "");
  return value !== "" && !/^(?:true|false|yes|no|on|off|none|null|\d+|change-?me|<.*>|x+)$/i.test(value);
}
function buildArguments(facts) {
  const seen = /* @__PURE__ */ new Set();
  return instructionsOf2(facts).flatMap(({ keyword, args, line }) => {
    const names2 = keyword === "ARG" ? args.split(/\s+/).map((word) => word.replace(/=.*$/, "")) : [];
    const name = names2.find((each) => secretName.test(each));
    if (name === void 0 || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        line,
        message: `${name} comes as a build argument, which stays in the provenance of the build and may stay in the history of the image.`,
        fix: `Use a secret mount in the RUN that needs it: --mount=type=secret,id=${name.toLowerCase()},env=${name}`
      }
    ];
  });
}
function linked(facts) {
  const flag = /-X[\s=]+["']?[\w./-]+\.(\w*(?:token|password|secret|api_?key))=/i;
  return instructionsOf2(facts).flatMap((instruction) => {
    const [, name] = instruction.keyword === "RUN" ? flag.exec(runText(instruction)) ?? [] : [];
    if (name === void 0) return [];
    return [
      {
        line: instruction.line,
        message: `-X links ${name} into the program, where everybody who has the image can read it.`,
        fix: "Let the program read it when it starts."
      }
    ];
  });
}

// src/doctor/told-rules.ts
var toldRules = [
  told("from-without-image", "error", {
    title: "A FROM names an image or platform by a variable that has no value.",
    why: "BuildKit ends before it builds anything.",
    instead: "Give the ARG a default before the first FROM, or the value as a build argument.",
    byHand: "Only you know the image."
  }),
  told("copied-file-missing", "error", {
    title: "A COPY names one of Go's files that is not in the context.",
    why: "BuildKit ends at this line: the file does not exist, or .dockerignore keeps it out.",
    instead: "Commit the file, take it out of .dockerignore, or write a pattern such as `go.sum*` where there may be none."
  }),
  told("go-version", "warning", {
    title: "The Go of the base image is older than what go.mod asks for.",
    why: "Go ends with `go.mod requires go >= \u2026`, or downloads another toolchain in each build, which no cache keeps.",
    instead: "Use the base image of that Go version."
  }),
  told("go-sum-missing", "warning", {
    title: "There is no go.sum.",
    why: "Nothing says which modules the build has, so the module cache has no key, and no committed checksum is compared with what is downloaded.",
    instead: "Run `go mod tidy` and commit go.sum.",
    byHand: "`go mod tidy` writes the file."
  }),
  told("go-sum-incomplete", "warning", {
    title: "go.sum has no line for a module that go.mod requires, or is not copied before the build.",
    why: "Go ends with `missing go.sum entry`.",
    instead: "Run `go mod tidy`, commit go.sum, and copy it together with go.mod."
  }),
  told("go-files", "warning", {
    title: "A line of go.mod, go.sum or go.work cannot be read.",
    why: "Go ends at that line.",
    instead: "Correct the line; `go mod tidy` writes the files again.",
    byHand: "The doctor changes no file but the Dockerfile and .dockerignore."
  }),
  told("replace-missing", "warning", {
    title: "A folder that `replace` names is not in the build.",
    why: "Go ends with `replacement directory \u2026 does not exist` where it needs the module; `go mod download` always does.",
    instead: "Copy the folder before go runs, or set the context to a folder that has it.",
    byHand: "Where the folder belongs depends on the rest of the build."
  }),
  told("workspace-member-missing", "warning", {
    title: "A module that go.work uses is not in the build.",
    why: "Every go command ends with `cannot load module \u2026 listed in go.work file`.",
    instead: "Copy all modules of the workspace, or set `ENV GOWORK=off`.",
    byHand: "The modules may be meant to be there, or the workspace to be off."
  }),
  told("workspace-go-version", "warning", {
    title: "go.work lists an older Go than one of its modules.",
    why: "Go ends with `module \u2026 listed in go.work file requires go >= \u2026`.",
    instead: "Run `go work use`, which writes the version into go.work.",
    byHand: "The doctor changes no file but the Dockerfile and .dockerignore."
  }),
  told("vendor-inconsistent", "warning", {
    title: "The vendor folder is not what go.mod says.",
    why: "Go ends with `inconsistent vendoring` before it compiles anything.",
    instead: "Run `go mod vendor` and commit the vendor folder.",
    byHand: "`go mod vendor` writes the folder."
  }),
  told("vcs-stamp", "warning", {
    title: "The build asks git for the commit, but git or a complete .git folder is missing.",
    why: "Go ends with `error obtaining VCS status`, or leaves the commit out of the program without a word.",
    instead: "Copy all of .git and install git, or keep .git out of the context and give the commit as a build argument.",
    byHand: "Only you know whether the program is to name its commit."
  }),
  told("ignore-pattern", "error", {
    title: "A pattern of .dockerignore has a range that runs backwards.",
    why: "BuildKit ends with an error, or crashes, when it meets the pattern.",
    instead: "Write the range in order, as in `[a-z]`.",
    byHand: "The pattern may mean the range or the character."
  }),
  told("goproxy-without-git", "warning", {
    title: "Go fetches modules from their own repositories in an image without git.",
    why: 'Go ends with `exec: "git": executable file not found`.',
    instead: "Install git before, or let a proxy serve these modules.",
    byHand: "A proxy may serve the modules too; the patch of `goproxy-direct` removes one cause."
  }),
  told("gosumdb-off-toolchain", "warning", {
    title: "GOSUMDB=off and a GOTOOLCHAIN that downloads exclude each other.",
    why: "Go downloads no toolchain that the checksum database does not confirm.",
    instead: "Use a base image of the Go version that go.mod asks for, with GOTOOLCHAIN=local.",
    byHand: "One of the two has to go; the patch of `gosumdb-off` removes one."
  })
];
function told(id, level, texts2) {
  return {
    id,
    level,
    ...texts2,
    inStep: false,
    find: (facts) => facts.told.filter(({ rule: rule2 }) => rule2 === id).map(({ file, line, message, fix, patch, level: own }) => ({
      file: file === "" ? facts.dockerfile.file : file,
      line,
      message,
      fix,
      patch,
      ...own === "error" ? { level: "error" } : {}
    }))
  };
}

// src/doctor/doctor-rules.ts
var doctorRules = [
  ...orderRules,
  ...argumentRules,
  ...missingMountRules,
  ...placedMountRules,
  ...sharedMountRules,
  ...emptiedRules,
  ...platformRules,
  ...baseRules,
  ...moduleCommandRules,
  ...settingRules,
  ...flagRules,
  ...spoiledBuildRules,
  ...downloadRules,
  ...ignoreRules,
  ...contentRules,
  ...runTimeRules,
  ...secretValueRules,
  ...loginRules,
  ...toldRules
];

// src/doctor/examine.ts
function examine(rules2, facts) {
  const found = /* @__PURE__ */ new Map();
  for (const rule2 of rules2) {
    for (const { file = facts.dockerfile.file, line, message, fix, patch, level = rule2.level } of rule2.find(facts)) {
      const key = JSON.stringify([rule2.id, file, line]);
      if (!found.has(key)) found.set(key, { rule: rule2, file, line, message, fix, level, patch });
    }
  }
  const place2 = ({ file }) => file === facts.dockerfile.file ? "" : file;
  return [...found.values()].toSorted((a, b) => place2(a) < place2(b) ? -1 : place2(a) > place2(b) ? 1 : a.line - b.line);
}

// src/dockerfile/commands/go-folders.ts
import { posix as posix14 } from "node:path";
function goFolders(placed2) {
  const folders2 = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  for (const stage of builtStages(placed2)) {
    let place2 = places.get(stage.base.toLowerCase()) ?? { workdir: "/", root: void 0 };
    for (const instruction of stage.instructions) {
      place2 = placeAfter(instruction, place2);
      for (const folder of runFolders(instruction, place2)) folders2.add(folder);
    }
    if (stage.name !== "") places.set(stage.name, place2);
  }
  return [...folders2];
}
function placeAfter(instruction, place2) {
  const { keyword, args } = instruction;
  if (keyword === "WORKDIR") return { ...place2, workdir: posix14.resolve(place2.workdir, args.replaceAll(/["']/g, "")) };
  const copy = writtenCopy(instruction);
  const takesAll = copy?.from === void 0 && copy?.sources.some((source) => posix14.resolve("/", source) === "/");
  return takesAll === true ? { ...place2, root: posix14.resolve(place2.workdir, copy?.destination ?? "") } : place2;
}
function runFolders(instruction, { workdir, root }) {
  const from = boundRoot(instruction, workdir) ?? root;
  if (instruction.keyword !== "RUN" || from === void 0 || callsGo(instruction) === "no") return [];
  const folders2 = [];
  let folder = workdir;
  for (const command of runCommands(instruction)) {
    const [name, to] = command.words;
    if (name?.text === "cd") folder = to === void 0 || to.computed ? folder : posix14.resolve(folder, to.text);
    else if (commandCallsGo(command) !== "no") folders2.push(posix14.resolve(folder, changedFolder(command)));
  }
  const relative = folders2.map((each) => posix14.relative(from, each));
  return relative.filter((each) => !/^\.\.(?:\/|$)/.test(each) && !each.includes("$"));
}
function changedFolder({ words: words2 }) {
  const at = words2.findIndex(({ text }) => text === "-C");
  return at < 0 ? "" : words2[at + 1]?.text ?? "";
}
function boundRoot(run, workdir) {
  const bind = writtenMounts(run).find(
    (mount) => isOfContext(mount) && posix14.resolve("/", mount.get("source") ?? "") === "/"
  );
  return bind && posix14.resolve(workdir, bind.get("target") ?? "");
}

// src/gomod/find-modules.ts
import path27 from "node:path";

// src/gomod/read-modules.ts
import path26 from "node:path";

// src/gomod/vendored.ts
import path25 from "node:path";
async function areVendored(files, places, usesVendor) {
  const found = await Promise.all(
    places.map(async ({ dir, kind, file }) => {
      const list = path25.join(dir, "vendor", "modules.txt");
      if (!usesVendor(list) || !isAtLeast(file.go, kind === "module" ? 14 : 22)) return false;
      return await files.kindOf(list) === "file";
    })
  );
  return found.length > 0 && found.every(Boolean);
}
function isAtLeast(go, minor) {
  const [, major = "1", own = minor === 22 ? "18" : "16"] = /^(\d+)\.(\d+)/.exec(go ?? "") ?? [];
  return Number(major) > 1 || Number(own) >= minor;
}

// src/gomod/read-modules.ts
async function readModules(files, { dirs, workspaceFile, usesVendor }) {
  const workspace = workspaceFile === void 0 ? void 0 : await readWorkspace(files, workspaceFile);
  const members = workspace === void 0 ? [] : workspace.use.map((use) => path26.resolve(path26.dirname(workspace.file), use));
  const found = await Promise.all([.../* @__PURE__ */ new Set([...dirs, ...members])].map((dir) => readModule(files, dir)));
  const modules = found.filter((module) => module !== void 0);
  const workSum = workspaceFile === void 0 ? void 0 : path26.join(path26.dirname(workspaceFile), "go.work.sum");
  const sumFiles = await Promise.all(
    [...modules.map((module) => module.goSumFile), workSum].map((file) => readSum(files, file))
  );
  const sums = sumFiles.filter((sum) => sum !== void 0);
  return {
    modules,
    workspace,
    sums: sums.flatMap((sum) => sum.lines),
    goSumFiles: sums.map((sum) => sum.file),
    vendored: await areVendored(files, vendorPlaces(modules, workspace), usesVendor),
    problems: [
      ...modules.flatMap((module) => module.goMod.problems.map((problem2) => ({ file: module.goModFile, ...problem2 }))),
      ...(workspace?.problems ?? []).map((problem2) => ({ file: workspaceFile ?? "", ...problem2 })),
      ...sums.flatMap((sum) => sum.problems.map((problem2) => ({ file: sum.file, ...problem2 })))
    ]
  };
}
async function readModule(files, dir) {
  const goModFile = path26.join(dir, "go.mod");
  const text = await readIfFile(files, goModFile);
  if (text === void 0) return void 0;
  const goSumFile = path26.join(dir, "go.sum");
  const hasSum = await files.kindOf(goSumFile) === "file";
  return { dir, goMod: parseGoMod(text), goModFile, goSumFile: hasSum ? goSumFile : void 0 };
}
async function readWorkspace(files, file) {
  const text = await readIfFile(files, file);
  return text === void 0 ? void 0 : { ...parseGoWork(text), file };
}
async function readSum(files, file) {
  const text = file === void 0 ? void 0 : await readIfFile(files, file);
  return file === void 0 || text === void 0 ? void 0 : { ...parseGoSum(text), file };
}
function vendorPlaces(modules, workspace) {
  if (workspace !== void 0) return [{ dir: path26.dirname(workspace.file), kind: "workspace", file: workspace }];
  return modules.map(({ dir, goMod }) => ({ dir, kind: "module", file: goMod }));
}
async function readIfFile(files, file) {
  return await files.kindOf(file) === "file" ? files.readText(file) : void 0;
}

// src/gomod/find-modules.ts
var searchDepth = 4;
async function findGoModules(files, search2) {
  const place2 = await firstPlace(files, search2);
  if (place2.kind === "none") return { ...place2, vendored: place2.vendored === true };
  const usesVendor = (list) => search2.asksBesideVendor !== true && isBrought(search2, list);
  const set = await readModules(files, { ...place2, usesVendor });
  if (set.modules.length === 0) {
    return {
      kind: "none",
      vendored: false,
      reason: `${place2.reason}, but there is no go.mod`,
      fix: "Commit the go.mod, or name it in `cache-dependency-path`."
    };
  }
  return { kind: "modules", ...set, reason: place2.reason, restore: modulesRestore(set, search2.workspace) };
}
async function firstPlace(files, search2) {
  if (search2.dependencyPaths.length > 0) return namedPlace(files, search2);
  return await workspacePlace(files, search2) ?? await copiedFilesPlace(files, search2) ?? await goFoldersPlace(files, search2) ?? (isBrought(search2, path27.join(search2.context, "go.mod")) ? await rootPlace(files, search2) : void 0) ?? await copiedFoldersPlace(files, search2) ?? await rootPlace(files, search2) ?? await vendorAlone(files, search2) ?? await besideDockerfilePlace(files, search2) ?? searchedPlace(files, search2);
}
async function namedPlace(files, { workspace, dependencyPaths }) {
  const wanted2 = dependencyPaths.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = dependencyPaths.filter((pattern) => pattern.startsWith("!")).map((pattern) => path27.resolve(workspace, pattern.slice(1)));
  const found = (await Promise.all(wanted2.map((pattern) => expandGlob(files, workspace, pattern)))).flat();
  const kept = found.filter((file) => !unwanted.some((pattern) => matchesGlob(pattern, file)));
  const folders2 = await Promise.all(
    kept.map(async (file) => await files.kindOf(file) === "folder" ? file : path27.dirname(file))
  );
  const named = `\`cache-dependency-path\` names ${wanted2.join(", ")}`;
  if (kept.length === 0) {
    return {
      kind: "none",
      reason: `${named}, and there is no such file`,
      fix: "Write paths of go.sum or go.mod files from the root of the repository, for example `services/api/go.sum`."
    };
  }
  const workspaceFile = kept.find((file) => /^go\.work(\.sum)?$/.test(path27.basename(file)));
  return {
    kind: "place",
    dirs: folders2,
    ...workspaceFile === void 0 ? {} : { workspaceFile: path27.join(path27.dirname(workspaceFile), "go.work") },
    reason: named
  };
}
async function workspacePlace(files, search2) {
  const workspaceFile = path27.join(search2.context, "go.work");
  if (search2.workspaceOff === true || await files.kindOf(workspaceFile) !== "file") return void 0;
  if (!isBrought(search2, workspaceFile)) return void 0;
  return { kind: "place", dirs: [], workspaceFile, reason: "go.work at the root of the context" };
}
async function copiedFilesPlace(files, search2) {
  const { context, copySources: copySources2 } = search2;
  const named = copySources2.filter((source) => path27.posix.basename(source).startsWith("go."));
  const expanded2 = (await Promise.all(named.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const goMods = expanded2.filter((file) => path27.basename(file) === "go.mod" && isBelowOrSame(context, file));
  if (goMods.length === 0) return void 0;
  const takesAll = copySources2.some(isEverything);
  const more = takesAll ? await goFoldersPlace(files, search2) ?? await rootPlace(files, search2) : void 0;
  return {
    kind: "place",
    dirs: [...goMods.map((file) => path27.dirname(file)), ...more?.dirs ?? []],
    reason: "the go.mod that the Dockerfile copies"
  };
}
async function goFoldersPlace(files, { context, goFolders: goFolders2 = [] }) {
  const found = await Promise.all(goFolders2.map((folder) => nearestModule(files, context, path27.join(context, folder))));
  const dirs = [...new Set(found.flat())];
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod of the folder in which the Dockerfile runs go" };
}
async function nearestModule(files, context, folder) {
  if (!isBelowOrSame(context, folder)) return [];
  const here = await hasGoMod(files, folder);
  return here.length > 0 ? here : nearestModule(files, context, path27.dirname(folder));
}
async function rootPlace(files, { context }) {
  const dirs = await hasGoMod(files, context);
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "go.mod at the root of the context" };
}
async function copiedFoldersPlace(files, { context, copySources: copySources2 }) {
  const sources = copySources2.filter((source) => !isEverything(source));
  const expanded2 = (await Promise.all(sources.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const dirs = (await Promise.all(expanded2.filter((dir) => isBelowOrSame(context, dir)).map((dir) => hasGoMod(files, dir)))).flat();
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod in a folder that the Dockerfile copies" };
}
async function vendorAlone(files, search2) {
  const list = path27.join(search2.context, "vendor", "modules.txt");
  if (!isBrought(search2, list) || await files.kindOf(list) !== "file") return void 0;
  return {
    kind: "none",
    reason: "no go.sum of a module in the build: the vendor folder at the root of the context is used without a go.mod",
    fix: nameItFix,
    vendored: search2.asksBesideVendor !== true
  };
}
var nameItFix = "If the build downloads modules, name their go.sum in `cache-dependency-path`.";
async function besideDockerfilePlace(files, search2) {
  const found = await nearestModule(files, search2.context, path27.dirname(search2.dockerfile));
  const dirs = found.filter((dir) => mayBeBrought(search2, dir));
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod nearest to the Dockerfile" };
}
async function searchedPlace(files, search2) {
  const all = await foldersWithGoMod(files, search2.context, searchDepth);
  const dirs = all.filter((dir) => mayBeBrought(search2, dir));
  if (all.length > 0 && dirs.length === 0) {
    const reason2 = `no go.sum of a module in the build: the Dockerfile copies no go.mod of the context`;
    return { kind: "none", reason: reason2, fix: nameItFix };
  }
  if (dirs.length === 0) {
    return {
      kind: "none",
      reason: `no go.mod in the context, down to ${searchDepth} folders deep`,
      fix: "If the image is built with Go, set `context` to the folder of its go.mod, or name its go.sum in `cache-dependency-path`."
    };
  }
  const reason = dirs.length === 1 ? "the only go.mod in the context" : `all ${dirs.length} go.mod files in the context, as none is nearer than the others`;
  return { kind: "place", dirs, reason };
}
function mayBeBrought(search2, dir) {
  const file = path27.join(dir, "go.mod");
  return isBrought(search2, file) || search2.copySources.some((source) => source.includes("$"));
}
async function foldersWithGoMod(files, folder, depth) {
  const here = await hasGoMod(files, folder);
  if (depth === 0) return here;
  const below2 = await Promise.all(
    (await subfolders(files, folder)).map((sub) => foldersWithGoMod(files, sub, depth - 1))
  );
  return [...here, ...below2.flat()];
}
async function hasGoMod(files, dir) {
  return await files.kindOf(path27.join(dir, "go.mod")) === "file" ? [dir] : [];
}

// src/doctor/frame/seen.ts
var nothingSeen = { opensTls: "", loadsTimeZones: "", usesCgo: "", readsFiles: "", folders: [] };
var clients = /"(?:cloud\.google\.com\/go|github\.com\/aws\/aws-sdk-go(?:-v2)?|github\.com\/Azure\/azure-sdk-for-go|github\.com\/google\/go-github|github\.com\/slack-go\/slack|github\.com\/stripe\/stripe-go|google\.golang\.org\/api)\//;
var requests = /\bhttp\.(?:Get|Post|PostForm|Head|NewRequest|NewRequestWithContext)\(/;
var opensFiles = /\b(?:os|ioutil)\.(?:DirFS|Open|OpenFile|ReadDir|ReadFile)\(\s*["`]|\b(?:http\.Dir|ParseFiles|ParseGlob|LoadHTMLFiles|LoadHTMLGlob|SetConfigName)\(|\bexec\.(?:Command|CommandContext|LookPath)\(/;
function seenIn(texts2) {
  const first2 = (isIt) => texts2.find(({ text }) => isIt(text))?.file ?? "";
  const has = (pattern) => texts2.some(({ text }) => pattern.test(text));
  const hasRoots = has(/"golang\.org\/x\/crypto\/x509roots\/fallback"/);
  const hasZones = has(/"time\/tzdata"/);
  return {
    opensTls: hasRoots ? "" : first2((text) => clients.test(text) || requests.test(text) && /["`]https:\/\/[\w.-]+\.[a-z]/.test(text)),
    loadsTimeZones: hasZones ? "" : first2((text) => /\btime\.LoadLocation\(/.test(text)),
    usesCgo: first2((text) => /^import\s+(?:\(\s*)?"C"/m.test(text) || /"github\.com\/mattn\/go-sqlite3"/.test(text)),
    readsFiles: first2((text) => opensFiles.test(text))
  };
}

// src/doctor/frame/gather-facts.ts
async function doctorFacts(files, { folder, context, dockerfile }, read, platforms) {
  const ignore = await ignoreFile(files, dockerfile, context);
  const { isIgnored } = ignore;
  const unasked2 = goDockerfile(read, () => void 0);
  const [uses, modules] = await Promise.all([
    goUses({ files, context, isIgnored }, runViews(unasked2), /* @__PURE__ */ new Map()),
    findGoModules(files, {
      workspace: folder,
      context,
      dockerfile,
      dependencyPaths: [],
      copySources: copySources(read),
      goFolders: goFolders(read),
      isIgnored,
      workspaceOff: turnsWorkspaceOff(read),
      asksBesideVendor: asksBesideVendor(read)
    })
  ]);
  return {
    dockerfile: sourceFrom(nameIn(folder, dockerfile), read.dockerfile.text),
    read,
    uses,
    modules,
    context: { folder: context, ignore: sourceFrom(nameIn(folder, ignore.file), ignore.text), isIgnored },
    platforms,
    told: [],
    seen: nothingSeen
  };
}

// src/doctor/rule-docs.ts
var page = "https://github.com/cached-go-docker-build/cached-go-docker-build/blob/main/docs/doctor.md";
function docsOf(id) {
  return `${page}#${id}`;
}

// src/action/findings/doctor-notices.ts
async function doctorNotices(services, { context, dockerfile, text, read }) {
  const parsed = parseDockerfile(text);
  const [first2] = read?.platforms ?? [];
  if (parsed.kind === "invalid" || first2 === void 0 || !isDockersFrontend(first2.frontend)) return [];
  try {
    const own = readDockerfile(parsed.dockerfile, first2.scope, first2.images);
    const place2 = { folder: services.run.folder, context, dockerfile };
    const platforms = read?.platforms.map(({ scope }) => scope.platform) ?? [];
    const rules2 = doctorRules.filter(({ inStep }) => inStep);
    return oneOfEach(examine(rules2, await doctorFacts(services.checkout, place2, own, platforms)));
  } catch (error) {
    services.log.info(`The Dockerfile doctor failed: ${errorText(error)}`);
    return [];
  }
}
function oneOfEach(found) {
  const rules2 = [...new Set(found.map(({ rule: rule2 }) => rule2))];
  return rules2.flatMap(({ id }) => {
    const [first2, ...others2] = found.filter(({ rule: rule2 }) => rule2.id === id);
    if (first2 === void 0) return [];
    const { file, line, message, fix } = first2;
    const lines = [...new Set(others2.map((other) => other.line))];
    const more = lines.length === 0 ? "" : ` The same in ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}.`;
    return [{ rule: id, file, line, level: "notice", message: `${message}${more}`, fix: `${fix} More: ${docsOf(id)}` }];
  });
}

// src/action/analyse/decided.ts
async function decided(services, { facts, builder, config: given2 }, known, read) {
  const { config, context, dockerfile, text, modules, privates, trust, isolation, isClean: isClean2 } = known;
  const planned2 = planCaches({
    facts,
    config,
    modules,
    trust,
    context,
    dockerfile,
    folder: services.run.folder,
    read,
    builder
  });
  const caches = config.fetch.mode === "only" ? { ...planned2, caches: withoutBuild(planned2.caches) } : planned2;
  const served = caches.caches.some(({ plan: plan2 }) => plan2.kind === "served");
  const settings2 = read?.edit.settings ?? [];
  const buildArgs = argumentsWith(config.build.buildArgs, settings2, read?.edit.result.buildArgs ?? []);
  const helperImage2 = served ? config.cache.helperImage ?? caches.image : "";
  const layers = isClean2 ? { entries: {}, findings: [] } : await addedLayers(services, {
    layerCache: config.cache.layers,
    build: config.build,
    platforms: builtPlatforms(builder, config.build.platforms),
    dockerfile: path28.relative(services.run.folder, dockerfile),
    run: trust.run,
    placed: read?.platforms[0],
    served: linesThatMount(read?.stages ?? [])
  });
  const analysis = {
    asked: {
      facts,
      config: { ...config, build: { ...config.build, ...layers.entries, buildArgs } },
      builder,
      reach: nodeReach(builder, config.build.platforms),
      context,
      dockerfile
    },
    toBuild: {
      builtText: read?.edit.result.text ?? text,
      ...read === void 0 ? {} : { dockerfile: read.platforms[0] },
      isEdited: (read?.edit.result.changed.length ?? 0) > 0,
      goStages: read?.stages ?? []
    },
    serving: {
      caches: caches.caches,
      helperImage: helperImage2,
      registersFirst: ["remote", "kubernetes"].includes(builder.driver) || read?.images.get(helperImage2)?.isLocal !== true,
      namespace: read?.platforms[0].scope.buildArgs[namespaceArgument] ?? "",
      moduleFiles: modules.kind === "modules" && modules.restore.kind === "possible" ? await moduleFiles(services.checkout, modules, trust.keepsPrivateModules ? [] : privates.modules) : void 0
    },
    delivery: { go: read?.moduleProxies.go ?? config.go, settings: settings2, proxyQuestion: read?.moduleProxies.question }
  };
  const plan = planFrom({
    env: services.run.env,
    analysis,
    folder: services.run.folder,
    read,
    modules,
    trust,
    isolation,
    isClean: isClean2,
    given: given2.build,
    mounts: caches.mounts,
    engineStore: known.engineStore,
    invalid: known.invalid
  });
  const findings = [
    ...atLevel(config, plan.findings),
    ...await preflight2(services, analysis, read),
    ...layers.findings,
    ...refusedFindings(services.checkout.refused(), services.run.folder),
    ...config.preflight === "off" ? [] : await doctorNotices(services, { context, dockerfile, text, read })
  ];
  return { ...analysis, plan: { ...plan, findings } };
}
function linesThatMount(stages) {
  const runs = stages.flatMap((stage) => stage.runs.filter(({ cacheMounts: { served } }) => served.length > 0));
  return new Set(runs.map(({ instruction }) => instruction.line));
}
function withoutBuild(caches) {
  const off = { kind: "off", reason: "fetch: only builds nothing" };
  return caches.map((cache) => cache.kind === "build" ? { ...cache, plan: off } : cache);
}

// src/dockerfile/go/private-settings.ts
var SETTINGS = ["GOPRIVATE", "GONOPROXY", "GONOSUMDB"];
var ANY = "*";
function privatePatterns(runs, known) {
  return [...new Set(runs.flatMap((run) => [...fromEnvironment(run), ...fromText(run), ...fromSecrets(run, known)]))];
}
function asksNoSumDatabase(runs) {
  return runs.some(
    ({ environment: environment2, instruction }) => environment2.env.get("GOSUMDB") === "off" || /\bGOSUMDB=["']?off\b/.test(runText(instruction))
  );
}
function loginOf(runs) {
  for (const {
    environment: environment2,
    instruction,
    cacheMounts: { all }
  } of runs) {
    if (hasUserinfo(environment2.env.get("GOPROXY") ?? "")) return "ENV GOPROXY has a login";
    if (proxiesIn(runText(instruction)).some(hasUserinfo)) return "a RUN sets GOPROXY with a login";
    if (/\binsteadof\b/i.test(runText(instruction))) return "a RUN has git ask other addresses (`insteadOf`)";
    const login = all.find(({ type, absoluteTarget, env }) => type === "secret" && isLogin(absoluteTarget, env));
    if (login !== void 0) return `the secret \`${login.id}\` is mounted as a login`;
  }
  return "";
}
var isLogin = (target, env) => /(?:^|\/)(?:[._]netrc|\.git-credentials|\.gitconfig)$/.test(target) || env === "NETRC" || env === "GOAUTH";
var proxiesIn = (text) => [...text.matchAll(/\bGOPROXY=(\S+)/g)].map(([, value = ""]) => value);
function fromEnvironment({ environment: environment2 }) {
  return SETTINGS.flatMap((name) => environment2.env.get(name) ?? []).filter((value) => value !== "");
}
function fromText({ instruction, environment: environment2 }) {
  const text = runText(instruction);
  if (!SETTINGS.some((name) => text.includes(`${name}=`))) return [];
  const words2 = runCommands(instruction).flatMap((command) => [...command.assignments, ...command.words]);
  return words2.flatMap((word) => valueIn(word, environment2.env));
}
function valueIn({ text, computed, literal: literal2 }, env) {
  const name = SETTINGS.find((setting) => text.includes(`${setting}=`));
  if (name === void 0) return [];
  const value = text.slice(name.length + 1);
  if (computed || !text.startsWith(`${name}=`) || /\s/.test(value)) return [ANY];
  if (literal2 || value === "") return value === "" ? [] : [value];
  const expansion = expand(value, (variable) => env.get(variable), { escape: "\\" });
  return expansion.kind === "bad" || expansion.unset.length > 0 ? [ANY] : [expansion.value];
}
function fromSecrets({ cacheMounts: { all } }, known) {
  return all.filter(({ type, env, id }) => type === "secret" && SETTINGS.includes(env ?? "") && !known.includes(id)).map(() => ANY);
}

// src/gomod/private-modules.ts
function matchesPrefixPatterns(patterns2, module) {
  return patterns2.split(",").some((pattern) => {
    const glob = pattern.replace(/\/$/, "");
    if (glob === "") return false;
    const elements = glob.split("/").length;
    const prefix2 = module.split("/").slice(0, elements);
    return prefix2.length === elements && globMatches2(glob, prefix2.join("/"));
  });
}
function privateModules(patterns2, modules) {
  const known = patterns2.filter((pattern) => pattern !== void 0 && pattern !== "");
  return [...new Set(modules)].filter(
    (module) => known.some((pattern) => matchesPrefixPatterns(pattern ?? "", module))
  );
}
function globMatches2(glob, text) {
  const parts2 = [];
  for (let rest = glob; rest !== ""; ) {
    const token = /^(?:\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\]|[^\\[])/s.exec(rest)?.[0];
    if (token === void 0) return false;
    parts2.push(partOf(token));
    rest = rest.slice(token.length);
  }
  return wildcardMatch(parts2.length, text.length, {
    isAny: (part) => parts2[part]?.kind === "any",
    isOne: (part, at) => partMatches(parts2[part], text.charAt(at)),
    isLimit: (at) => text.charAt(at) === "/"
  });
}
function partOf(token) {
  if (token === "*") return { kind: "any" };
  if (token === "?") return { kind: "one" };
  if (token.startsWith("[")) return { kind: "class", members: new RegExp(`^${classOf(token)}$`) };
  return { kind: "letter", letter: token.startsWith("\\") ? token.slice(1) : token };
}
function partMatches(part, letter) {
  switch (part?.kind) {
    case "one":
      return letter !== "/";
    case "letter":
      return part.letter === letter;
    case "class":
      return part.members.test(letter);
    case "any":
    case void 0:
      return false;
  }
}
function classOf(token) {
  const isNegated = token.startsWith("[^");
  const ranges = token.slice(isNegated ? 2 : 1, -1).matchAll(/(?:\\(.)|(.))(?:-(?:\\(.)|(.)))?/gs);
  const members = [...ranges].map(([, escapedLow, plainLow, escapedHigh, plainHigh]) => {
    const low = escapedLow ?? plainLow ?? "";
    const high = escapedHigh ?? plainHigh ?? low;
    return low <= high ? `${literal(low)}-${literal(high)}` : "";
  });
  return `[${isNegated ? "^" : ""}${members.join("")}]`;
}
function literal(character) {
  return character.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/action/findings/private-modules-of.ts
function privateModulesOf(config, found, stages) {
  if (found.kind === "none") return { modules: [], reason: "" };
  const all = [...new Set(found.sums.map(({ module }) => module))];
  const runs = stages.flatMap(({ goRuns, settingRuns }) => [...settingRuns, ...goRuns]);
  const reason = whyAnyMayBe(config, runs);
  if (reason !== "") return { modules: all, reason };
  const { go, fetch } = config;
  const patterns2 = [go.goprivate, go.gonoproxy, go.gonosumdb, ...privatePatterns(runs, privateSettingIds)];
  const byPattern = new Set(privateModules(patterns2, all));
  const isOfLogin = (module) => fetch.netrcHosts.some((host) => module === host || module.startsWith(`${host}/`));
  const modules = all.filter((module) => byPattern.has(module) || isOfLogin(module));
  if (modules.length === 0) return { modules, reason: "" };
  return {
    modules,
    reason: byPattern.size > 0 ? "GOPRIVATE, GONOPROXY or GONOSUMDB name them" : "`netrc` has a login for their host"
  };
}
function whyAnyMayBe({ go, fetch, build }, runs) {
  const proxies = [go.goproxy ?? "", ...go.autoProxies?.candidates ?? []].flatMap((list) => list.split(/[,|]/));
  const isProxyOf = (host) => proxies.some((url2) => URL.canParse(url2) && new URL(url2).hostname === host);
  if (proxies.some(hasUserinfo)) return "`goproxy` has a login";
  if (fetch.netrcHosts.some(isProxyOf)) return "`netrc` has a login for a proxy of `goproxy`";
  if (fetch.hasDefaultLogin) return "`netrc` has a login for every host";
  if (build.ssh.length > 0) return "`ssh` is given";
  if (go.gosumdb === "off" || asksNoSumDatabase(runs)) return "no checksum database is asked";
  return loginOf(runs);
}

// src/dockerfile/cut/unknown-users.ts
import { posix as posix15 } from "node:path";

// src/dockerfile/cut/cut-stage.ts
function cutStage({ dockerfile, frontend, graph }, stages) {
  if (!frontend.secretEnv)
    return none(`${frontendText(frontend)} may not support here-documents and secrets as environment variables`);
  const linux = stages.filter(({ basePlatform }) => !basePlatform.startsWith("windows"));
  const downloading2 = linux.find(({ goRuns }) => goRuns.some(downloadsModules));
  const chosen = downloading2 ?? linux.find(({ goRuns }) => goRuns.some(mountsModules));
  if (chosen === void 0) return none("no RUN that calls go mounts the module cache");
  const stage = lowestGoStage(chosen, linux, graph);
  const [first2] = stage.goRuns;
  if (first2 === void 0 || first2.inherited) return none("the base image runs go by itself (ONBUILD)");
  const download2 = chosen.goRuns.find(downloadsModules);
  const before = [...stage === chosen ? [] : stage.goRuns, ...runsUpTo(chosen.goRuns, download2)];
  const like = download2 ?? chosen.goRuns.find(mountsModules) ?? first2;
  if (like.instruction.flags.some(({ name, value }) => name === "network" && value === "none"))
    return none(`the RUN at line ${like.line} has no network`);
  return {
    kind: "cut",
    cut: {
      text: textBefore(dockerfile.text, first2.line),
      stage,
      first: first2,
      download: download2,
      lacks: before.map((run) => madeReady(run)).find((what) => what !== "") ?? "",
      flags: accessFlags(like)
    }
  };
}
var none = (reason) => ({ kind: "none", reason });
var DOWNLOADS_ALL = /\bgo\s+mod\s+download(?:\s+-x)?\s*(?:$|[;&|\n)"'}])/;
function downloadsModules(run) {
  return DOWNLOADS_ALL.test(runText(run.instruction).replaceAll(/\s-C[=\s]*\S+/g, ""));
}
function mountsModules({ cacheMounts: { served } }) {
  return served.some(({ kind }) => kind === "modules");
}
function runsUpTo(runs, last) {
  return last === void 0 ? runs.slice(0, 1) : runs.slice(0, runs.indexOf(last) + 1);
}
var MAKES = [
  [/\b(?:apk|apt-get|apt|dnf|microdnf|yum|zypper|pacman)\s[^\n;&|]*\b(?:add|install|-S)/, "installs packages"],
  [/\bgit\s+config\b/, "configures git"],
  [/(?:>|\b(?:cp|mv|ln|tee|install)\s[^\n;&|]*\s)\s*\S*\.netrc\b/, "writes a netrc"],
  [/ssh-keyscan|known_hosts/, "learns host keys"],
  [/\bgo\s+env\s+-w\b/, "changes Go's settings"]
];
var SETS = [
  [/\bGO(?:PROXY|PRIVATE|NOPROXY|NOSUMDB|SUMDB|INSECURE|AUTH|FLAGS|TOOLCHAIN|WORK)=/, "changes Go's settings"]
];
function madeReady(run, settings2 = "counted") {
  const text = runText(run.instruction);
  const found = [...MAKES, ...settings2 === "counted" ? SETS : []].find(([pattern]) => pattern.test(text));
  return found === void 0 ? "" : `the RUN at line ${run.line} ${found[1]}`;
}
function textBefore(text, line) {
  let at = 0;
  for (let number2 = 1; number2 < line; number2++) at = text.indexOf("\n", at) + 1;
  return text.slice(0, at);
}
function accessFlags(run) {
  const network = run.instruction.flags.filter(({ name }) => name === "network");
  return [...mountFlags(run, ["secret", "ssh"]), ...written(network)];
}
function mountFlags(run, types) {
  const mounts = run.instruction.flags.filter(({ name }) => name === "mount");
  return written(mounts.filter((_, index) => types.some((type) => type === run.cacheMounts.all[index]?.type)));
}
function written(flags2) {
  return flags2.filter(({ value }) => /^[^\s"'\\`]+$/.test(value)).map(({ name, value }) => `--${name}=${value}`);
}

// src/dockerfile/cut/unknown-users.ts
function unknownUsers({ dockerfile, graph, goStages: stages }, hindered) {
  const byStage = /* @__PURE__ */ new Map();
  const unseen = /* @__PURE__ */ new Map();
  for (const stage of stages) {
    const lowest = lowestGoStage(stage, stages, graph);
    const why = whyNot(lowest, stages, graph);
    const isWanted2 = hindered.has(stage.name || String(stage.index));
    const isAsked = (run) => isRoot(run.who.user) ? isWanted2 && stage.baseDoubt !== "" : isWanted2 || hasUnowned(run);
    for (const run of stage.goRuns.filter((each) => isUnknown(each) && isAsked(each))) {
      const reason = why === "" ? whyNotUser(run) : why;
      if (reason !== "") unseen.set(userKey(stage.index, run.who.user), { kind: "unseen", reason });
      else byStage.set(lowest.index, { lowest, runs: [...byStage.get(lowest.index)?.runs ?? [], run] });
    }
  }
  const stageOf = new Map(stages.flatMap((stage) => stage.goRuns.map((run) => [run, stage.index])));
  const questions = [...byStage.values()].map(({ lowest, runs }) => ({
    text: textBefore(dockerfile.text, lowest.goRuns[0]?.line ?? 1),
    stage: lowest,
    asksGo: !lowest.imageKnown,
    // Root by the image comes before any USER, and so before the others.
    users: [...new Set(runs.map(({ who: { user } }) => user))].toSorted((a, b) => Number(a !== "") - Number(b !== "")).map((user) => {
      const own = runs.filter((run) => run.who.user === user);
      return {
        user,
        stages: [...new Set(own.flatMap((run) => stageOf.get(run) ?? []))],
        folders: [...new Set(own.flatMap((run) => [folderOf2(run, "modules"), folderOf2(run, "build")]))]
      };
    })
  }));
  return { questions, unseen };
}
function isUnknown(run) {
  return run.who.sight === void 0 && !run.inherited && run.callsGo !== "no";
}
function hasUnowned({ cacheMounts: { served }, who: { owner } }) {
  return "name" in owner && served.some(({ permissions }) => !/^\d+$/.test(permissions.uid));
}
function whyNot(lowest, stages, graph) {
  const [first2] = lowest.goRuns;
  if (lowest.basePlatform.startsWith("windows")) return "the stage builds on Windows";
  if (first2 === void 0 || first2.inherited) return "ONBUILD of its base runs go";
  const before = reachedFrom(graph, lowest.index);
  const other = stages.find(({ index }) => index !== lowest.index && before.has(index));
  return other === void 0 ? "" : `the stage takes files from ${other.name || other.index}, which runs go too`;
}
function whyNotUser({ who: { user }, paths: { gomodcache, gocache } }) {
  if (user !== "" && !/^[\w.-]+(?::[\w.-]+)?$/.test(user)) return `${user} is no user that can be looked up`;
  const odd = [gomodcache, gocache].find((folder) => !/^\/[A-Za-z0-9_.@+/-]+$/.test(folder));
  return odd === void 0 ? "" : `${odd} has characters that do not go into a mount`;
}
function folderOf2(run, kind) {
  const folder = cacheFolder(run, kind);
  return !run.paths.homeKnown && run.paths.belowHome[kind] ? `~/${posix15.relative(run.paths.home, folder)}` : folder;
}

// src/mounts/in-stage/user-lookup.ts
import path30 from "node:path";

// src/mounts/in-stage/stage-build.ts
import path29 from "node:path";
async function buildInStage(shell, files, setting, {
  folder,
  nonce,
  dockerfile,
  stage
}) {
  const { context, cwd, env, dockerfileName, ignoreText, flags: flags2 } = stage;
  const file = path29.join(folder, "dockerfile", dockerfileName);
  await files.writeText(file, dockerfile.text);
  if (ignoreText !== void 0) await files.writeText(`${file}.dockerignore`, ignoreText);
  return runHelperBuild(shell, files, setting.builder, {
    folder,
    buildArgs: dockerfile.buildArgs,
    ofContext: { context, cwd, env, flags: flags2(file) },
    timeoutMs: setting.timeoutMs,
    // BuildKit heads a RUN with the first line of its script, whose arguments it has filled in.
    workLimit: { ms: setting.workMs, isWaiting: (heading) => !heading.includes(`NONCE=${nonce}`) },
    ownBuilds: setting.ownBuilds,
    ...setting.signal === void 0 ? {} : { signal: setting.signal }
  });
}

// src/mounts/in-stage/user-lookup-dockerfile.ts
function userLookupDockerfile(nonce, { text, users, asksGo = false }) {
  const args = Object.fromEntries([
    [`${prefix}_NONCE`, nonce],
    ...users.flatMap(({ user, folders: folders2 }, number2) => [
      [`${prefix}_${number2}`, user],
      [`${prefix}_FOLDERS_${number2}`, folders2.join(" ")]
    ])
  ]);
  const lines = [
    text.replace(/(?<!\n)$/, "\n"),
    'SHELL ["/bin/sh", "-c"]\n',
    ...Object.keys(args).map((name) => `ARG ${name}
`),
    ...users.flatMap(({ user }, number2) => [
      // Root by the image: what its configuration says is in force.
      user === "" ? "" : `USER \${${prefix}_${number2}}
`,
      `RUN --network=none <<'SCRIPT'
`,
      `NONCE=$${prefix}_NONCE
NUMBER=${number2}
ASKS_GO=${asksGo ? "yes" : "no"}
FOLDERS=$${prefix}_FOLDERS_${number2}
`,
      helperScript("user-lookup"),
      "SCRIPT\n"
    ])
  ];
  return { text: lines.join(""), buildArgs: args };
}
var prefix = "CACHED_GO_DOCKER_BUILD_USER";

// src/mounts/in-stage/user-lookup.ts
async function lookUpUsers(shell, files, setting, lookup) {
  const folder = await files.makeTemporaryFolder("users");
  try {
    const nonce = `${setting.nonce}-users`;
    const dockerfile = userLookupDockerfile(nonce, lookup);
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage: lookup.stage });
    if (outcome.kind === "failed") return outcome;
    const result = helperResult(nonce, outcome.lines);
    const users = lookup.users.map(({ folders: folders2 }, number2) => userFrom(result, number2, folders2));
    return { kind: "done", users, ms: outcome.ms };
  } finally {
    await files.remove(folder);
  }
}
function userFrom(result, number2, folders2) {
  const [uid = "", gid = "", home = ""] = ["uid", "gid", "home"].map((name) => result.get(`${number2}.${name}`));
  if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !home.startsWith("/")) return void 0;
  const states = folders2.flatMap((folder, index) => {
    const state = stateFrom(result.get(`${number2}.folder.${index}`));
    return state === void 0 ? [] : [[path30.posix.resolve(home, folder.replace(/^~\//, "./")), state]];
  });
  const [modules, build] = [cacheFrom(result, number2, "modules"), cacheFrom(result, number2, "build")];
  const user = { uid: Number(uid), gid: Number(gid), home };
  if (modules === void 0 || build === void 0) return { ...user, folders: new Map(states) };
  const all = new Map([...states, [modules.folder, modules.state], [build.folder, build.state]]);
  return { ...user, folders: all, caches: { modules: modules.folder, build: build.folder } };
}
function cacheFrom(result, number2, name) {
  const folder = result.get(`${number2}.${name}`) ?? "";
  const state = stateFrom(result.get(`${number2}.${name}.state`));
  return state === void 0 || !folder.startsWith("/") ? void 0 : { folder: path30.posix.resolve("/", folder), state };
}
function stateFrom(told4) {
  return ["free", "full", "parentless"].find((each) => each === told4);
}

// src/action/request/buildx-inputs.ts
import path32 from "node:path";

// src/buildx/builder/attributes.ts
function attributes(fields2) {
  return Object.entries(fields2).map(([name, value]) => `${name}=${value}`).map((field2) => /[",\r\n]/.test(field2) ? `"${field2.replaceAll('"', '""')}"` : field2).join(",");
}

// src/buildx/call/stage-argv.ts
function stageArgv(options, call) {
  const repeated = (flag, values) => values.flatMap((value) => [flag, value]);
  const single = (flag, value) => value === void 0 || value === "" ? [] : [flag, value];
  const secrets = [
    ...call.secretFiles.map(({ id, path: path49 }) => ({ id, src: path49 })),
    ...options.secrets.flatMap((secret) => {
      if (secret.kind === "env") return [{ id: secret.id, env: secret.variable }];
      return secret.kind === "file" ? [{ id: secret.id, src: secret.path }] : [];
    }),
    ...call.secretEnvs.map(({ id, variable }) => ({ id, env: variable }))
  ];
  return [
    ...repeated("--add-host", options.addHosts),
    ...repeated("--allow", options.allow),
    ...repeated(
      "--build-arg",
      options.buildArgs.map(({ name, value }) => value === void 0 ? name : `${name}=${value}`)
    ),
    ...repeated("--build-context", [
      ...options.buildContexts.map(({ name, value }) => `${name}=${value}`),
      ...call.ownContext === void 0 ? [] : [`${call.ownContext.name}=${call.ownContext.folder}`]
    ]),
    ...repeated("--cache-from", options.cacheFrom),
    ...single("--cgroup-parent", options.cgroupParent),
    "--file",
    call.dockerfile,
    ...single("--network", options.network),
    ...single("--platform", call.platform),
    ...options.pull ? ["--pull"] : [],
    ...repeated("--secret", secrets.map(attributes)),
    ...single("--shm-size", options.shmSize),
    ...repeated("--ssh", options.ssh),
    ...repeated("--ulimit", options.ulimits)
  ];
}

// src/action/request/secret-files.ts
import path31 from "node:path";
async function secretFiles(services, asked, folder) {
  const values = asked.config.build.secrets.flatMap((secret) => secret.kind === "value" ? [secret] : []);
  return Promise.all(
    values.map(async ({ id, value }, index) => {
      const file = path31.join(folder, `secret-${index}`);
      await services.files.writeText(file, value, { mode: 384 });
      return { id, path: file };
    })
  );
}

// src/action/request/buildx-inputs.ts
function buildxInputs({ config }, { settings: settings2 }) {
  const { buildArgs } = config.build;
  const variables = new Map(
    settings2.flatMap(({ id, fixedId, variable }) => [[id, variable], [fixedId, variable]])
  );
  return {
    options: { ...config.build, buildArgs: [...buildArgs, ...proxyArgs(config.proxies, buildArgs)] },
    secretEnvs: [...variables].map(([id, variable]) => ({ id, variable })),
    env: Object.fromEntries(settings2.map(({ variable, value }) => [variable, value]))
  };
}
async function inUserStage(services, { asked, delivery, platform, limits: limits2 }, build) {
  const { run, files, checkout } = services;
  const { options, env, secretEnvs } = buildxInputs(asked, delivery);
  const folder = await files.makeTemporaryFolder("stage-secrets");
  try {
    const secrets = await secretFiles(services, asked, folder);
    const only = asked.config.build.platforms.length === 0 ? "" : platform;
    const stage = {
      dockerfileName: path32.basename(asked.dockerfile),
      ignoreText: await checkout.given.readText(`${asked.dockerfile}.dockerignore`),
      context: asked.config.build.context,
      cwd: run.folder,
      env,
      flags: (dockerfile) => stageArgv(options, { dockerfile, secretFiles: secrets, secretEnvs, platform: only })
    };
    const { nonce, signal, ownBuilds } = run;
    return await build({ builder: asked.builder, nonce, signal, ownBuilds, ...limits2 }, stage);
  } finally {
    await files.remove(folder);
  }
}

// src/action/request/look-up-users.ts
var longestLookMs = 12e5;
function hasUnknownUsers(read) {
  return read.platforms.some((each) => unknownUsers(each, hinderedStages(read)).questions.length > 0);
}
function reasonNotToLook({ dryRun, build, cache }) {
  if (dryRun) return "only a run that builds can find out, by a command in the stage";
  if (build.call !== void 0 && build.call !== "build") return `nothing is built with call: ${build.call}`;
  return cache.mode === "off" ? "the caches are off" : "";
}
async function stageUsers(services, build, whyNot2) {
  const hindered = hinderedStages(build.read);
  let known = /* @__PURE__ */ new Map();
  for (const platform of build.read.platforms) {
    const { questions, unseen } = unknownUsers(withKnown(platform, { users: known }), hindered);
    known = new Map([...known, ...unseen]);
    for (const question of questions) {
      const outcome = whyNot2 === "" ? await look(services, build, question, platform.scope.platform) : { kind: "failed", reason: whyNot2 };
      known = new Map([...known, ...answersFrom(question, outcome)]);
    }
  }
  return known;
}
function hinderedStages({ edit }) {
  return new Set(edit.result.skipped.flatMap(({ stage, needsLook }) => needsLook === true ? [stage] : []));
}
function answersFrom({ users }, outcome) {
  return new Map(
    users.flatMap(({ user, stages }, number2) => {
      const sight = sightFrom(outcome, number2);
      return stages.map((stage) => [userKey(stage, user), sight]);
    })
  );
}
function sightFrom(outcome, number2) {
  if (outcome.kind === "failed") return { kind: "unseen", reason: outcome.reason };
  const found = outcome.users[number2];
  if (found === void 0) return { kind: "unseen", reason: "the stage reported nothing about it" };
  return { kind: "seen", ...found };
}
async function look(services, build, { text, stage, users, asksGo }, platform) {
  const { config, builder, read } = build;
  const names2 = users.map(({ user }) => user || "root").join(", ");
  const name = stage.name || String(stage.index);
  services.log.info(
    `Stage ${name} runs go as ${names2}: what comes before its first go command is built, to see who that is and what is in Go's caches there.`
  );
  const outcome = await inUserStage(
    services,
    {
      asked: { config, builder, dockerfile: build.path },
      delivery: read.edit,
      platform,
      limits: { timeoutMs: longestLookMs, workMs: helperWorkMs }
    },
    (setting, own) => lookUpUsers(services.shell, services.files, setting, { text, users, asksGo, stage: own })
  );
  if (outcome.kind === "failed" && outcome.isOver)
    services.log.warning(
      `Could not find out which user runs go in stage ${name}; building without what depends on that user: ${outcome.reason}`
    );
  return outcome.kind === "failed" ? { ...outcome, reason: `looking it up failed: ${outcome.reason}` } : outcome;
}

// src/buildx/builder/image-config.ts
var texts = fallback(itemsOf(string()), []);
var imageConfigSchema = pipe(
  anyRecord,
  object({ Env: texts, User: textOrEmpty, WorkingDir: textOrEmpty, OnBuild: texts })
);
var imageSchema = pipe(
  anyRecord,
  object({
    config: imageConfigSchema,
    /** A layer without a command counts too. */
    history: absentOr(array(fallback(object({ created_by: textOrEmpty }), { created_by: "" }))),
    os: textOrEmpty,
    architecture: textOrEmpty,
    variant: textOrEmpty
  })
);
var answerFormat = '{"image":{{json .Image}},"manifest":{{json .Manifest}}}';
var answerSchema = pipe(anyRecord, object({ image: anyRecord, manifest: optional(unknown()) }));
var indexSchema = pipe(
  anyRecord,
  object({
    manifests: array(
      object({ platform: absentOr(object({ os: string(), architecture: string(), variant: textOrEmpty })) })
    )
  })
);
var localTimeoutMs = 2e4;
var registryTimeoutMs = 3e4;
async function imageSettings(shell, builder, reference2, platform) {
  if (!/^\w/.test(reference2)) return void 0;
  if (builder.driver === "docker") {
    const [local, commands2] = await Promise.all([
      shell.run({
        argv: ["docker", "image", "inspect", "--format", "{{json .Config}}", reference2],
        timeoutMs: localTimeoutMs
      }),
      shell.run({
        argv: ["docker", "image", "history", "--no-trunc", "--format", "{{json .CreatedBy}}", reference2],
        timeoutMs: localTimeoutMs
      })
    ]);
    if (local.kind === "exited" && local.code === 0) {
      const lines = commands2.kind === "exited" && commands2.code === 0 ? commands2.stdout.split("\n").filter((line) => line !== "") : void 0;
      const config = decodedText(imageConfigSchema, local.stdout);
      const history = lines?.map((line) => decodedText(textOrEmpty, line) ?? "");
      return config === void 0 ? void 0 : settingsFrom(config, history, true);
    }
  }
  const remote = await shell.run({
    argv: ["docker", "buildx", "imagetools", "inspect", "--builder", builder.name, "--format", answerFormat, reference2],
    timeoutMs: registryTimeoutMs
  });
  if (remote.kind !== "exited" || remote.code !== 0) return void 0;
  const answer = decodedText(answerSchema, remote.stdout);
  if (answer === void 0) return void 0;
  const given2 = answer.image;
  const isMap = !("config" in given2);
  const image = decoded(imageSchema, isMap ? given2[platform] ?? Object.values(given2)[0] : given2);
  if (image === void 0) return void 0;
  const indexPlatforms = indexPlatformsFrom(answer.manifest);
  return {
    ...settingsFrom(
      image.config,
      image.history?.map((layer) => layer.created_by),
      false
    ),
    platforms: isMap ? Object.keys(given2) : [platformText2(image)],
    ...indexPlatforms === void 0 ? {} : { indexPlatforms }
  };
}
function indexPlatformsFrom(manifest) {
  const entries2 = decoded(indexSchema, manifest)?.manifests.map(({ platform }) => platform) ?? [];
  const named = entries2.filter((platform) => platform !== void 0);
  if (named.length === 0 || named.length < entries2.length) return void 0;
  return [...new Set(named.map(platformText2))].filter((platform) => platform !== "unknown/unknown");
}
function platformText2({ os, architecture, variant }) {
  return [os, architecture, variant].filter((part) => part !== "").join("/");
}
function settingsFrom(config, history, isLocal) {
  return {
    env: Object.fromEntries(
      config.Env.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)])
    ),
    user: config.User,
    workdir: config.WorkingDir,
    onBuild: config.OnBuild,
    isLocal,
    ...history === void 0 ? {} : { history }
  };
}

// src/config/offline-settings.ts
function offlineSettings(settings2, { stageFlags, vendored }) {
  const distinct3 = [...new Set(stageFlags)];
  const flags2 = settings2.goflags ?? (distinct3.length > 1 ? void 0 : distinct3[0] ?? "");
  const goflags = flags2 === void 0 || vendored ? settings2.goflags : readonlyFlags(flags2);
  return { ...settings2, goproxy: "off", autoProxies: void 0, isPreset: false, goflags };
}
function readonlyFlags(flags2) {
  const others2 = flags2.split(/\s+/).filter((flag) => flag !== "" && !/^-{1,2}mod=/.test(flag));
  const kept = /["']/.test(flags2) ? [flags2.trim()] : others2;
  return [...kept, "-mod=readonly"].join(" ");
}

// src/dockerfile/edit/every-run-settings.ts
function everyRunFlags(settings2, around) {
  const wanted2 = settings2.filter(({ everyRun }) => everyRun === true);
  const stages = around.graph.stages.filter(
    ({ stage, platform }) => around.reached.has(stage.index) && !platform.startsWith("windows")
  );
  return stages.flatMap(({ stage }) => stage.instructions).filter(({ keyword }) => keyword === "RUN").flatMap(
    (instruction) => wanted2.filter(({ env }) => !takesAsSecret(instruction, env)).map((setting) => ({ run: { instruction, line: instruction.line }, flag: secretFlag(setting) }))
  );
}
function secretFlag({ env, id }) {
  return `--mount=type=secret,id=${id},env=${env}`;
}
function takesAsSecret(run, env) {
  return writtenMounts(run).some(({ get }) => get("env") === env);
}

// src/dockerfile/edit/overriding-env.ts
function overridingEnv(name, runLine, { dockerfile, graph }) {
  const index = dockerfile.stages.findLast(({ line }) => line <= runLine)?.index ?? 0;
  const before = fromChain(graph, index).toReversed().flatMap(({ stage }) => stage.instructions.map((instruction) => ({ instruction, isOwn: stage.index === index }))).filter(({ instruction }) => instruction.line < runLine);
  const args = /* @__PURE__ */ new Set();
  let found;
  for (const { instruction, isOwn } of before) {
    const names2 = argNames2(instruction, dockerfile.escape);
    for (const each of names2) args.add(each);
    if (isOwn && names2.includes(name)) found = void 0;
    const value = envValue(instruction, name, dockerfile.escape);
    if (value === void 0) continue;
    const madeOf = [...value.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, source]) => source ?? "");
    found = {
      line: instruction.line,
      followsArg: args.has(name),
      madeOf: madeOf.filter((source) => source !== name && args.has(source))
    };
  }
  return found;
}
function argNames2({ keyword, args }, escape) {
  return keyword === "ARG" ? quotedWords(args, escape).map((word) => word.split("=")[0] ?? "") : [];
}
function envValue({ keyword, args }, name, escape) {
  if (keyword !== "ENV") return void 0;
  return keyValues(args, escape)?.findLast(([key]) => key === name)?.[1];
}

// src/dockerfile/edit/added-settings.ts
function addedSettings(stages, settings2, around) {
  const runs = ownRuns(stages);
  const goFlags = runs.flatMap(
    (run) => settings2.filter((setting) => setting.everyRun !== true && !hasSecret(run, setting.env)).map((setting) => ({ run, flag: secretFlag(setting) }))
  );
  const flags2 = [...goFlags, ...everyRunFlags(settings2, around)];
  if (around.frontend.secretEnv || flags2.length === 0) return { flags: flags2, skipped: [], buildArgs: [] };
  const wanted2 = settings2.filter(({ env, everyRun }) => everyRun === true || runs.some((run) => !hasSecret(run, env)));
  const ways = wanted2.map((setting) => ({ setting, ...reach(setting, around) }));
  const passed = ways.filter(({ setting, seen }) => seen.length > 0 && setting.hasCredentials !== true);
  const lost = ways.filter((way) => !passed.includes(way));
  return {
    flags: [],
    skipped: [...undelivered(lost, around), ...passed.flatMap((way) => partly(way))],
    buildArgs: passed.map(({ setting }) => setting.env)
  };
}
var marker = "cached-go-docker-build\0";
function reach({ env }, around) {
  const { dockerfile, images, scope } = around;
  const marked = readDockerfile(dockerfile, { ...scope, buildArgs: { ...scope.buildArgs, [env]: marker } }, images);
  const runs = ownRuns(marked.goStages).filter(({ callsGo: callsGo3 }) => callsGo3 !== "no");
  const lines = (sees) => runs.filter(({ environment: environment2 }) => environment2.env.get(env) === marker === sees).map(({ line }) => line);
  const unseen = lines(false);
  const [first2] = unseen;
  const overriding = first2 === void 0 ? void 0 : overridingEnv(env, first2, around);
  return { seen: lines(true), unseen, overriding };
}
function undelivered(ways, { frontend }) {
  if (ways.length === 0) return [];
  const names2 = (some) => some.map(({ setting }) => setting.env).join(", ");
  const reason = `${frontendText(frontend)} may not know secrets as environment variables, so ${names2(ways)} cannot be delivered`;
  const [secret, open] = [ways.filter(isSecret2), ways.filter((way) => !isSecret2(way))];
  const why = secret.length === 0 ? "" : `; ${names2(secret)} has credentials and is no build argument for that reason`;
  const overridden2 = open.flatMap(
    ({ setting, overriding }) => overriding?.followsArg === true ? [`; ${overrides(setting, overriding)}`] : []
  );
  const declare = open.length === 0 ? "" : `, or ${open.map(declaration).join(" and ")}`;
  const fix = `use # syntax=docker/dockerfile:1 or leave the line out${declare}`;
  const line = open.find(({ overriding }) => overriding?.followsArg)?.overriding?.line ?? 1;
  return [{ stage: "", about: "settings", line, reason: `${reason}${overridden2.join("")}${why}`, fix, byHand: false }];
}
var isSecret2 = ({ setting }) => setting.hasCredentials === true;
function overrides({ env }, { line }) {
  return `ENV ${env} of line ${line} comes after ARG ${env} and overrides it`;
}
function declaration({ setting: { env }, unseen: [line], overriding }) {
  const before = line === void 0 ? "" : `, before line ${line}`;
  if (overriding === void 0) return `declare ARG ${env} in the stage${before}`;
  const after3 = `after ENV ${env} of line ${overriding.line}${before}`;
  const place2 = overriding.followsArg ? `put ARG ${env} ${after3}` : `declare ARG ${env} in the stage, ${after3}`;
  return [place2, ...overriding.madeOf.map((name) => `give \`build-args: ${name}=\u2026\``)].join(", or ");
}
function partly({ setting, unseen: [line], overriding }) {
  if (line === void 0) return [];
  const { env } = setting;
  const why = overriding?.followsArg === true ? overrides(setting, overriding) : `no ARG ${env} is in force here`;
  const reason = `${env} reaches other RUNs as a build argument, but not this one: ${why}`;
  const fix = overriding === void 0 ? `write ARG ${env} before it, in its stage` : `write ARG ${env} between line ${overriding.line} and this one, in its stage`;
  return [{ stage: "", about: "settings", line, reason, fix, byHand: false }];
}
function ownRuns(stages) {
  return stages.filter((stage) => !stage.basePlatform.startsWith("windows")).flatMap((stage) => stage.goRuns.filter((run) => !run.inherited));
}
var hasSecret = (run, env) => run.cacheMounts.all.some((mount) => mount.type === "secret" && mount.env === env);

// src/dockerfile/edit/offline-runs.ts
var INSTALLS = /\b(?:apk|apt-get|apt|dnf|microdnf|yum|zypper|pacman)\s[^\n;&|]*\b(?:add|install|update|-S)/;
function offlineRuns(stages) {
  const runs = stages.filter(({ basePlatform }) => !basePlatform.startsWith("windows")).flatMap((stage) => stage.goRuns.map((run) => ({ stage, run }))).filter(({ run }) => run.callsGo === "yes" && !run.inherited).filter(({ run }) => !run.instruction.flags.some(({ name }) => name === "network"));
  const isOnline = ({ run }) => INSTALLS.test(runText(run.instruction));
  return {
    flags: runs.filter((each) => !isOnline(each)).map(({ run }) => ({ run, flag: "--network=none" })),
    skipped: runs.filter(isOnline).map(({ stage, run }) => ({
      stage: stage.name || String(stage.index),
      about: "network",
      line: run.line,
      reason: "it installs packages beside calling go, so it keeps its network",
      fix: "install them in a RUN of its own",
      byHand: false
    }))
  };
}

// src/dockerfile/edit/edit.ts
function editDockerfile(read, wish) {
  for (const { env, id } of wish.settings) requirePlain(env, id);
  const { dockerfile, goStages: stages } = read;
  const around = {
    ...read,
    severalPlatforms: wish.severalPlatforms === true,
    withheld: wish.withheld ?? []
  };
  const mounts = wish.mounts ? addedMounts(stages, wish.vendored ? ["build"] : ["modules", "build"], around) : { flags: [], skipped: [], carried: [] };
  const settings2 = addedSettings(stages, wish.settings, around);
  const offline = wish.offline === true ? offlineRuns(stages) : { flags: [], skipped: [] };
  const flags2 = [...mounts.flags, ...settings2.flags, ...offline.flags];
  const changed = [...changes(flags2), ...patterns(mounts.carried)].toSorted((a, b) => a.at - b.at);
  return {
    text: withInsertions(dockerfile.text, changed),
    changed: changed.map(({ line, added }) => ({ line, added })),
    skipped: [...mounts.skipped, ...settings2.skipped, ...offline.skipped],
    buildArgs: settings2.buildArgs
  };
}
function requirePlain(...texts2) {
  for (const text of texts2) {
    if (!/^[A-Za-z0-9_.-]+$/.test(text)) throw new Error(`${JSON.stringify(text)} cannot be written into a Dockerfile`);
  }
}
function changes(flags2) {
  const byOffset = /* @__PURE__ */ new Map();
  for (const { run, flag } of flags2) {
    const at = run.instruction.keywordEnd;
    const added = [...byOffset.get(at)?.added ?? [], flag];
    byOffset.set(at, { at, line: run.line, added, insertions: [{ at, text: ` ${added.join(" ")}` }] });
  }
  return [...byOffset.values()];
}
function patterns(carried) {
  const byOffset = new Map(
    carried.flatMap(
      ({ instruction, pattern }) => pattern ? [[pattern.at, { ...pattern, line: instruction.line }]] : []
    )
  );
  return [...byOffset.values()].map(({ at, line, written: written2 }) => ({
    at,
    line,
    added: [written2],
    insertions: [
      { at, text: "[" },
      { at: at + 1, text: "]" }
    ]
  }));
}
function withInsertions(text, changed) {
  return changed.flatMap(({ insertions }) => insertions).toReversed().reduce((edited, insertion) => edited.slice(0, insertion.at) + insertion.text + edited.slice(insertion.at), text);
}

// src/dockerfile/edit/edit-for-platforms.ts
function editForPlatforms(platforms, wish) {
  const several = { ...wish, severalPlatforms: platforms.length > 1 };
  const [first2, ...others2] = platforms;
  const start = editDockerfile(first2, several);
  return others2.reduce(
    (done, { scope, images }) => {
      const next = editDockerfile(readDockerfile(editedDockerfile(done.text), scope, images), several);
      return {
        text: next.text,
        changed: mergedChanges(done.changed, next.changed),
        skipped: distinctObstacles([...done.skipped, ...next.skipped]),
        buildArgs: [.../* @__PURE__ */ new Set([...done.buildArgs, ...next.buildArgs])]
      };
    },
    { ...start, skipped: distinctObstacles(start.skipped) }
  );
}
function editedDockerfile(text) {
  const parsed = parseDockerfile(text);
  if (parsed.kind === "parsed") return parsed.dockerfile;
  throw new Error(`the edited Dockerfile cannot be read: line ${parsed.line}: ${parsed.message}`);
}
function mergedChanges(done, next) {
  const byLine = new Map(done.map((change) => [change.line, change]));
  for (const { line, added } of next) byLine.set(line, { line, added: [...added, ...byLine.get(line)?.added ?? []] });
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}

// src/action/request/called-texts.ts
import path33, { posix as posix17 } from "node:path";

// src/dockerfile/called/makefile.ts
import { posix as posix16 } from "node:path";
function includedFiles(text) {
  return joinedLines(text).flatMap((line) => /^(?:-?include|sinclude)\s+(.*)$/.exec(line)?.[1]?.split(/\s+/) ?? []);
}
function parseMakefile(texts2) {
  const variables = /* @__PURE__ */ new Map();
  const rules2 = [];
  let isDefinition = false;
  for (const line of texts2.flatMap(joinedLines)) {
    if (/^\s*define\b/.test(line)) isDefinition = true;
    else if (/^\s*endef\b/.test(line)) isDefinition = false;
    else if (line.startsWith("	")) rules2.at(-1)?.recipe.push(line.slice(1));
    else if (!isDefinition && !readVariable(line, variables)) {
      const rule2 = ruleFrom(line);
      if (rule2 !== void 0) rules2.push(rule2);
    }
  }
  return { variables, rules: rules2 };
}
function joinedLines(text) {
  return text.replaceAll(/\\\r?\n[\t ]*/g, " ").split(/\r?\n/);
}
var ASSIGNMENT = /^ *(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?=|::?:?=|\+=|!=|=)\s*(.*)$/;
function readVariable(line, variables) {
  const [, name, operator, written2 = ""] = ASSIGNMENT.exec(line) ?? [];
  if (name === void 0) return false;
  const value = written2.replace(/(?:^|\s)#.*$/, "").trim();
  const before = variables.get(name);
  if (operator === "+=" && before !== void 0) variables.set(name, `${before} ${value}`);
  else if (operator === "!=") variables.set(name, `$(shell ${value})`);
  else if (operator !== "?=" || before === void 0)
    variables.set(
      name,
      value.replaceAll(/\$[({](\w+)[)}]/g, (all, own) => own === name ? before ?? "" : all)
    );
  return true;
}
function ruleFrom(line) {
  const [, targets, after3 = ""] = /^([^\t#:=][^#:=]*?)\s*&?::?(?!=)(.*)$/.exec(line) ?? [];
  if (targets === void 0 || /^\s*[\w.-]+\s*[?:+]*=/.test(after3)) return void 0;
  const [prerequisites = "", ...recipe] = after3.replace(/(?:^|\s)#.*$/, "").split(";");
  return {
    targets: wordsOf2(targets),
    prerequisites: wordsOf2(prerequisites.replace("|", " ")),
    recipe: recipe.length === 0 ? [] : [recipe.join(";").trim()]
  };
}
var wordsOf2 = (text) => text.trim().split(/\s+/).filter(Boolean);
function recipeLines(makefile, call, environment2) {
  const variables = new Map([
    ...[["MAKE", "make"], ["RM", "rm -f"], ["CURDIR", call.folder]],
    ...environment2,
    ...makefile.variables,
    ...call.variables
  ]);
  const told4 = (text, automatic) => expanded(text, variables, automatic, 0);
  const lines = [];
  const done = /* @__PURE__ */ new Set();
  const make = (target) => {
    if (done.has(target) || done.size > mostTargets) return;
    done.add(target);
    for (const { rule: rule2, stem } of rulesFor(makefile, target, (text) => told4(text, {}))) {
      const prerequisites = rule2.prerequisites.flatMap((each) => wordsOf2(told4(each.replace("%", stem), {})));
      for (const each of prerequisites) make(each);
      const automatic = { "@": target, "<": prerequisites[0] ?? "", "^": prerequisites.join(" "), "*": stem };
      lines.push(...rule2.recipe.map((line) => ({ target, text: told4(line.replace(/^[@+-\s]+/, ""), automatic) })));
    }
  };
  const first2 = makefile.rules.flatMap(({ targets: targets2 }) => targets2).find((target) => !/^\.|%/.test(target));
  const targets = call.targets.length > 0 ? call.targets : [told4(variables.get(".DEFAULT_GOAL") ?? first2 ?? "", {})];
  for (const target of targets) make(target);
  return lines;
}
var mostTargets = 200;
function rulesFor({ rules: rules2 }, target, told4) {
  const placed2 = rules2.flatMap(
    (rule2) => rule2.targets.flatMap((text) => wordsOf2(told4(text)).map((name) => ({ rule: rule2, name })))
  );
  const exact = placed2.filter(({ name }) => name === target).map(({ rule: rule2 }) => ({ rule: rule2, stem: "" }));
  if (exact.some(({ rule: rule2 }) => rule2.recipe.length > 0)) return exact;
  const matched = placed2.flatMap(({ rule: rule2, name }) => {
    const [before = "", after3, ...more] = name.split("%");
    if (after3 === void 0 || more.length > 0 || name === "%") return [];
    const isMatch = target.startsWith(before) && target.endsWith(after3) && target.length >= before.length + after3.length;
    return isMatch ? [{ rule: rule2, stem: target.slice(before.length, target.length - after3.length) }] : [];
  });
  return [...exact, ...matched.slice(0, 1)];
}
var deepest2 = 10;
function expanded(text, variables, automatic, depth) {
  if (depth > deepest2) return "";
  let result = "";
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== "$") {
      result += text.charAt(at);
      continue;
    }
    at += 1;
    const sign = text.charAt(at);
    if (sign === "$") result += "$";
    else if (sign !== "(" && sign !== "{") result += automatic[sign] ?? variables.get(sign) ?? "";
    else {
      const end = closing(text, at);
      const inner = text.slice(at + 1, end);
      const command = /^shell\s+(.*)$/s.exec(inner)?.[1];
      const value = (name) => expanded(name, variables, automatic, depth + 1);
      if (command === void 0) result += value(variables.get(value(inner)) ?? automatic[inner.charAt(0)] ?? "");
      else result += `$(${value(command)})`;
      at = end;
    }
  }
  return result;
}
function closing(text, at) {
  const [open, close] = text.charAt(at) === "(" ? ["(", ")"] : ["{", "}"];
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text.charAt(end) === open) depth += 1;
    else if (text.charAt(end) === close) depth -= 1;
    if (depth === 0) return end;
  }
  return text.length;
}
function makeCall(words2, folder) {
  let at = folder;
  let file = "";
  const targets = [];
  const variables = /* @__PURE__ */ new Map();
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index] ?? "";
    const [, flag, glued] = /^(-C|-f|--directory|--file|--makefile)=?(.*)$/.exec(word) ?? [];
    const [, name, value = ""] = /^([\w.-]+)[:?+]?=(.*)$/s.exec(word) ?? [];
    if (flag !== void 0) {
      const given2 = glued === "" || glued === void 0 ? words2[index += 1] ?? "" : glued;
      if (flag === "-C" || flag === "--directory") at = posix16.resolve(at, given2);
      else file = given2;
    } else if (["-j", "-l", "-o", "-W", "-I"].includes(word) && /^[\d./]/.test(words2[index + 1] ?? "")) index += 1;
    else if (word.startsWith("-")) continue;
    else if (name !== void 0) variables.set(name, value);
    else targets.push(word);
  }
  return { folder: at, file, targets, variables };
}

// src/dockerfile/called/called-files.ts
function calledFiles(text, start) {
  return placedCommands(text, start).flatMap((placed2) => calledBy(placed2) ?? []);
}
function calledBy(placed2) {
  const { command, folder, variables, valueOf: valueOf3, pathOf } = placed2;
  const words2 = unwrapped(command.words);
  const [program, ...args] = words2;
  const name = programName(words2);
  if (program === void 0) return void 0;
  if (/^g?make$/.test(name)) {
    const known = args.flatMap((word) => valueOf3(word) ?? []);
    return { kind: "make", call: makeCall(known, folder), variables };
  }
  const script = isShell(name) ? scriptOf(args, command.isUnread) : program.text.includes("/") ? program : void 0;
  const path49 = script === void 0 ? void 0 : pathOf(script);
  return path49 === void 0 ? void 0 : { kind: "script", path: path49, workdir: folder, variables };
}
function scriptOf(args, isUnread) {
  return isUnread ? args.find(({ text }) => !/^[-+]/.test(text)) : void 0;
}

// src/action/request/called-texts.ts
async function calledTexts(source, views) {
  const reads2 = views.map(async (view) => {
    const { instruction, before } = view.step;
    const home = before.env.get("HOME") ?? "/root";
    const reading = { source, view, budget: { files: mostFiles, texts: mostTexts } };
    const start = { workdir: before.workdir, home, variables: before.env };
    return [runKey(view.stage.index, instruction.line), await textsOf(instruction, start, reading, 0)];
  });
  return new Map((await Promise.all(reads2)).filter(([, texts2]) => texts2.length > 0));
}
var mostFiles = 40;
var mostTexts = 2e3;
var mostCharacters = 256 * 1024;
var deepest3 = 6;
async function textsOf(text, start, reading, depth) {
  const texts2 = [];
  for (const called of depth < deepest3 ? calledFiles(text, start) : []) {
    for (const found of await textsIn(called, start, reading)) {
      reading.budget.texts -= 1;
      if (reading.budget.texts < 0) return texts2;
      const next = { ...start, workdir: found.workdir, variables: called.variables };
      texts2.push(found, ...await textsOf(found.instruction, next, reading, depth + 1));
    }
  }
  return texts2;
}
function textsIn(called, start, reading) {
  return called.kind === "script" ? scriptText(called, reading) : recipeTexts(called, start, reading);
}
async function scriptText({ path: at, workdir }, reading) {
  const script = await fileAt(at, reading);
  if (script === void 0 || !/^(?:#!.*\bsh\b|#!.*\b(?:ba|da|a|z|k)sh\b|(?!#!))/.test(script.text)) return [];
  const instruction = shellText(inFolder(script.text, posix17.dirname(at)));
  return [{ name: script.name, instruction, workdir, files: [script] }];
}
var shellText = (args) => ({ args, json: void 0, heredocs: [] });
function inFolder(text, folder) {
  return text.replaceAll(/\$\(dirname (?:-- )?"?(?:\$0|\$\{0\}|\$\{?BASH_SOURCE(?:\[0\])?\}?)"?\)|\$\{0%\/\*\}/g, folder).replaceAll(/\$\(cd (?:-- )?"?(\/[^"&$]*?)"?\s*&&\s*pwd(?: -P)?\)/g, (_all, to) => posix17.resolve(to));
}
async function recipeTexts({ call, variables }, { home }, reading) {
  const makefile = await makefileOf(call, reading);
  if (makefile === void 0) return [];
  const environment2 = new Map([["HOME", home], ...variables]);
  const { name, files } = makefile;
  const read = parseMakefile(files.map(({ text }) => text));
  return recipeLines(read, call, environment2).map(({ target, text }) => ({
    name: `the target ${target} of ${name}`,
    instruction: shellText(text),
    workdir: call.folder,
    files
  }));
}
async function makefileOf({ folder, file }, reading) {
  for (const name of file === "" ? ["GNUmakefile", "makefile", "Makefile"] : [file]) {
    const found = await fileAt(posix17.resolve(folder, name), reading);
    if (found !== void 0) return { name: found.name, files: await withIncluded(found, folder, reading, 0) };
  }
  return void 0;
}
async function withIncluded(including, folder, reading, depth) {
  const all = [including];
  for (const written2 of depth < deepest3 ? includedFiles(including.text) : []) {
    const names2 = isGlob(written2) ? await matching(written2, path33.dirname(including.file), reading) : [written2];
    for (const name of names2) {
      const found = await fileAt(posix17.resolve(folder, name), reading);
      if (found !== void 0) all.push(...await withIncluded(found, folder, reading, depth + 1));
    }
  }
  return all;
}
async function matching(pattern, folder, { source }) {
  return (await expandGlob(source.files, folder, pattern)).map((file) => path33.relative(folder, file));
}
async function fileAt(imagePath, { source, view, budget }) {
  if (budget.files <= 0) return void 0;
  const located = await locate(source, view.placements, imagePath);
  if (located.kind !== "found") return void 0;
  budget.files -= 1;
  const text = await source.files.readText(located.file);
  if (text === void 0 || text.length > mostCharacters || text.includes("\0")) return void 0;
  return { file: located.file, name: path33.relative(source.context, located.file), text };
}

// src/gomod/proxy-question.ts
var publicHosts = ["golang.org/x/", "google.golang.org/", "gopkg.in/", "go.uber.org/", "k8s.io/", "github.com/"];
function proxyQuestion(sums, patterns2) {
  const isPrivate = (module2) => patterns2.some((pattern) => pattern !== void 0 && matchesPrefixPatterns(pattern, module2));
  const rank = (module2) => {
    const index = publicHosts.findIndex((host) => module2.startsWith(host));
    return index < 0 ? publicHosts.length : index;
  };
  const [line] = sums.filter(({ kind, module: module2, hash: hash2 }) => kind === "mod" && hash2.startsWith("h1:") && !isPrivate(module2)).toSorted((a, b) => rank(a.module) - rank(b.module) || order(a.module, b.module) || order(b.version, a.version));
  if (line === void 0) return void 0;
  const { module, version: version2, hash } = line;
  return { module, version: version2, path: `${escaped(module)}/@v/${escaped(version2)}.mod`, hash };
}
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/config/goproxy.ts
var china = {
  mirrors: ["https://goproxy.cn", "https://mirrors.aliyun.com/goproxy/", "https://goproxy.io"],
  sumdb: "sum.golang.google.cn"
};
function parseGoproxy(text) {
  if (text === "china") return { kind: "list", list: [...china.mirrors, "direct"].join("|"), sumdb: china.sumdb };
  const [first2, ...others2] = text.split(/[,|]/);
  if (others2.includes("china") || others2.includes("auto") || first2 === "china" && others2.length > 0)
    return {
      kind: "wrong",
      problem: "`china` stands alone, and `auto` stands first. Write for example `auto|https://proxy.example.com|direct`."
    };
  if (first2 !== "auto") return listOf2(text, goproxyProblem(text));
  if (others2.length === 0) return { kind: "auto", auto: { candidates: [], last: "direct" } };
  return autoOf(others2, goproxyProblem(text.slice("auto".length + 1)));
}
function listOf2(list, problem2) {
  return problem2 === void 0 ? { kind: "list", list, sumdb: void 0 } : { kind: "wrong", problem: problem2 };
}
function autoOf(elements, problem2) {
  if (problem2 !== void 0) return { kind: "wrong", problem: `behind \`auto\`, ${problem2}` };
  const end = elements.at(-1);
  const last = end === "direct" || end === "off" ? end : void 0;
  const candidates = last === void 0 ? elements : elements.slice(0, -1);
  const bad = candidates.findIndex((element) => !/^https?:/i.test(element));
  if (bad >= 0 || candidates.length === 0) {
    const problemText = `behind \`auto\`, element ${bad < 0 ? 1 : bad + 1} is no proxy that could be asked. Write http or https URLs, and \`direct\` or \`off\` only at the end.`;
    return { kind: "wrong", problem: problemText };
  }
  return { kind: "auto", auto: { candidates, last } };
}
function goproxyProblem(list) {
  const advice2 = "Write URLs and `direct` or `off`, separated by `,` (next one on 404 and 410) or `|` (next one on any error), as in `https://proxy.example.com|direct`, or `china` or `auto`.";
  if (/\s/.test(list)) return `a list of proxies holds no spaces and no new lines. ${advice2}`;
  for (const [index, element] of list.split(/[,|]/).entries()) {
    const position = `element ${index + 1}`;
    if (element === "") return `${position} is empty. ${advice2}`;
    if (element === "off" || element === "direct") continue;
    const url2 = urlFrom(element);
    if (url2 === void 0 || !element.includes("://")) {
      return `${position} is neither a URL nor \`direct\` nor \`off\`.${didYouMean(element, ["direct", "off", "china", "auto"])} ${advice2}`;
    }
    if (!["http:", "https:", "file:"].includes(url2.protocol))
      return `${position} begins with \`${url2.protocol}//\`; Go knows \`https://\`, \`http://\` and \`file://\`. ${advice2}`;
    if (url2.protocol !== "file:" && url2.hostname === "") return `${position} names no host. ${advice2}`;
    if (url2.search !== "" || url2.hash !== "")
      return `${position} has a query or a fragment, which Go does not accept. ${advice2}`;
  }
  return void 0;
}
function urlFrom(text) {
  return URL.canParse(text) ? new URL(text) : void 0;
}

// src/goproxy/candidates.ts
function autoCandidates({ candidates }, known) {
  const named = (urls, source) => urls.map((url2) => ({ url: url2, source }));
  const all = candidates.length > 0 ? named(candidates, "the input") : [
    ...named(proxyUrls(known.machine), "GOPROXY of this machine"),
    ...known.dockerfile.flatMap((list) => named(proxyUrls(list), "GOPROXY of the Dockerfile")),
    ...named(china.mirrors, "a public mirror")
  ];
  const key = ({ url: url2 }) => shownProxy(url2).replace(/\/+$/, "").toLowerCase();
  return all.filter((candidate, index) => all.findIndex((other) => key(other) === key(candidate)) === index);
}

// src/goproxy/choice.ts
function chosenProxies(candidates, probes, last) {
  const end = last === void 0 ? [] : [last];
  const right = probes.filter(({ verdict }) => verdict === "right").toSorted((a, b) => a.ms - b.ms);
  const [first2, ...others2] = right;
  if (first2 !== void 0) {
    const also = others2.length === 0 ? "the only one" : `the fastest of ${right.length}`;
    return {
      list: [...right.map(({ url: url2 }) => url2), ...end].join("|"),
      reason: `${shownProxy(first2.url)} is ${also} with the right answer`,
      isSure: true
    };
  }
  const list = [...candidates.map(({ url: url2 }) => url2), ...end].join("|");
  const why = probes.length === 0 ? "none could be asked" : `none of ${probes.length} gave the right answer`;
  return { list, reason: `${why}: they stay in the order in which they were named`, isSure: false };
}

// src/goproxy/mod-hash.ts
import { createHash as createHash6 } from "node:crypto";
function goModHash(content) {
  const file = createHash6("sha256").update(content).digest("hex");
  return `h1:${createHash6("sha256").update(`${file}  go.mod
`).digest("base64")}`;
}

// src/goproxy/probe.ts
var mostBytes = 1e6;
async function probeProxies({ http, clock }, urls, question, limits2) {
  const enough = new AbortController();
  const signal = limits2.signal === void 0 ? enough.signal : AbortSignal.any([limits2.signal, enough.signal]);
  let firstMs;
  const probes = urls.map(async (url2) => {
    if (isPlainLogin(url2))
      return { url: url2, verdict: "refused", ms: 0, reason: "go sends it no user or password over http" };
    const address = `${url2.replace(/\/+$/, "")}/${question.path}`;
    const answer = await http.get({ url: address, timeoutMs: limits2.timeoutMs, mostBytes, signal });
    const probe = probeFrom(url2, answer, question, firstMs);
    if (probe.verdict === "right" && firstMs === void 0) {
      firstMs = probe.ms;
      void clock.sleep(limits2.graceMs, signal).then(() => enough.abort());
    }
    return probe;
  });
  try {
    return await Promise.all(probes);
  } finally {
    enough.abort();
  }
}
function probeFrom(url2, answer, { hash }, firstMs) {
  const probe = (verdict, reason = "") => ({ url: url2, verdict, ms: answer.ms, reason });
  switch (answer.kind) {
    case "answered":
      if (answer.status !== 200) return probe("refused", refusal(answer.status));
      return goModHash(answer.body) === hash ? probe("right") : probe("wrong", "it answers with another content than go.sum has, as a login page does");
    case "too-long":
      return probe("wrong", "it answers with far more than a go.mod");
    case "timeout":
      return probe("unreachable", `no answer within ${seconds(answer.ms)}`);
    case "cancelled":
      return probe(
        "unreachable",
        firstMs === void 0 ? "the run was cancelled" : `no answer within ${seconds(answer.ms)}, and another one answered in ${seconds(firstMs)}`
      );
    case "failed":
      return probe("unreachable", answer.reason);
  }
}
function refusal(status) {
  switch (status) {
    case 401:
    case 407:
      return `it asks for credentials (status ${status})`;
    case 403:
      return "it refuses (status 403)";
    case 404:
    case 410:
      return `it does not have the module (status ${status})`;
    default:
      return `status ${status}`;
  }
}
var seconds = (ms) => `${(ms / 1e3).toFixed(1)} s`;

// src/action/request/choose-proxies.ts
var limits = { timeoutMs: 5e3, graceMs: 1e3 };
async function chooseProxies(services, go, sums, stages) {
  for (const list of goproxiesIn(stages)) for (const secret of credentialsIn(list)) services.workflow.addSecret(secret);
  if (go.autoProxies === void 0) {
    const patterns2 = privatePatternsOf(go, { goproxy: "", patterns: [] }, stages);
    return { go, plan: void 0, question: proxyQuestion(sums, patterns2), findings: [] };
  }
  const machine = await machineSettings(services);
  const dockerfile = goproxiesIn(stages);
  const candidates = autoCandidates(go.autoProxies, { machine: machine.goproxy, dockerfile });
  const question = proxyQuestion(sums, privatePatternsOf(go, machine, stages));
  const probes = await askProxies(services, candidates, question);
  const choice = chosenProxies(candidates, probes, go.autoProxies.last);
  const plan = proxiesPlan(candidates, question, probes, choice.reason);
  return {
    go: { ...go, goproxy: choice.list === "" ? void 0 : choice.list },
    plan,
    question: void 0,
    findings: choice.isSure || question === void 0 ? [] : [noneRight(plan)]
  };
}
async function askProxies(services, candidates, question) {
  for (const { url: url2 } of candidates) for (const secret of credentialsIn(url2)) services.workflow.addSecret(secret);
  if (question === void 0) return [];
  const urls = candidates.map(({ url: url2 }) => url2);
  return probeProxies(services, urls, question, { ...limits, signal: services.run.signal });
}
async function machineSettings({
  shell,
  run: { env, signal }
}) {
  const names2 = ["GOPROXY", "GOPRIVATE", "GONOPROXY"];
  const exit = await shell.run({
    argv: ["go", "env", ...names2],
    cwd: "/",
    env: { GOTOOLCHAIN: "local" },
    timeoutMs: 5e3,
    signal
  });
  const told4 = exit.kind === "exited" && exit.code === 0 ? exit.stdout.split("\n") : [];
  const [goproxy = "", ...patterns2] = names2.map((name, index) => told4[index]?.trim() || (env[name] ?? ""));
  return { goproxy, patterns: patterns2 };
}
function privatePatternsOf({ goprivate, gonoproxy }, machine, stages) {
  const runs = stages.flatMap(({ goRuns, settingRuns }) => [...settingRuns, ...goRuns]);
  return [goprivate, gonoproxy, ...machine.patterns, ...privatePatterns(runs, privateSettingIds)];
}
function goproxiesIn(stages) {
  const runs = stages.flatMap(({ goRuns }) => goRuns);
  return [...new Set(runs.flatMap(({ environment: environment2 }) => environment2.env.get("GOPROXY") ?? []))];
}
function proxiesPlan(candidates, question, probes, reason) {
  return {
    question: question === void 0 ? "skipped: go.sum lists only private modules" : `asked for the go.mod of ${question.module} ${question.version}, whose hash is in go.sum`,
    rows: candidates.map(({ url: url2, source }) => {
      const probe = probes.find((each) => each.url === url2);
      return { proxy: shownProxy(url2), verdict: "not-asked", ms: 0, reason: "", ...withoutUrl(probe), source };
    }),
    reason
  };
}
function withoutUrl(probe) {
  if (probe === void 0) return {};
  const { verdict, ms, reason } = probe;
  return { verdict, ms, reason };
}
function noneRight({ rows }) {
  const answers = rows.map(({ proxy, reason }) => `${proxy}: ${reason}`).join("; ");
  return {
    rule: "goproxy-none-right",
    file: "",
    line: 0,
    message: `\`goproxy: auto\` found no module proxy that responds correctly (${answers}).`,
    fix: "Name one that this machine can reach, for example `goproxy: auto|https://proxy.example.com|direct`; `cached-go-docker-build check-proxy` shows how they answer."
  };
}

// src/action/request/read-build.ts
async function readBuild(services, config, build) {
  const placed2 = mapped(
    buildScopes(services, config, build.builder),
    (scope) => placeDockerfile(build.dockerfile, scope)
  );
  const [images, modules] = await Promise.all([
    inspectImages(services, build.builder, asksBuilder(config) ? placed2.flatMap(baseImages) : []),
    findModules(services, config, build, placed2[0])
  ]);
  const image = (reference2) => images.get(reference2);
  const edits = config.dockerfileEdits === "auto";
  const unedited = mapped(placed2, (each) => goDockerfile(each, image));
  const platforms = edits ? await withCalled(services, build, unedited) : unedited;
  const { goStages } = platforms[0];
  const sums = modules.kind === "modules" ? modules.sums : [];
  const { vendored } = modules;
  const wished = config.fetch.offline ? offlineSettings(config.go, { stageFlags: goFlagsIn(goStages), vendored }) : config.go;
  const moduleProxies = await chooseProxies(services, wished, sums, goStages);
  const networkProxies = proxySecrets(config.proxies, config.build.buildArgs);
  const settings2 = [...deliveredSettings(moduleProxies.go), ...deliveredProxies(networkProxies)];
  const wish = {
    mounts: edits && config.cache.mode !== "off",
    vendored,
    settings: edits ? settings2.map(({ env, id, hasCredentials, everyRun = false }) => ({ env, id, hasCredentials, everyRun })) : [],
    offline: edits && config.fetch.offline
  };
  const edited = (known, withheld) => {
    const result = editForPlatforms(known, { ...wish, withheld });
    const built = result.changed.length === 0 ? known : readAgain(known, result.text);
    return {
      platforms: built,
      images,
      modules,
      moduleProxies,
      // Also without edits: the Dockerfile may mount them by hand.
      edit: { result, settings: settings2 },
      stages: built.flatMap((each) => each.goStages),
      withUsers: (users) => edited(
        mapped(known, (each) => withKnown(each, { users })),
        withheld
      ),
      withholding: (mounts) => edited(known, mounts)
    };
  };
  return edited(platforms, []);
}
function asksBuilder({ cache, dockerfileEdits }) {
  return cache.mode !== "off" || dockerfileEdits !== "off";
}
function readAgain(platforms, text) {
  const dockerfile = editedDockerfile(text);
  return mapped(platforms, ({ scope, images }) => readDockerfile(dockerfile, scope, images));
}
function mapped([first2, ...others2], change) {
  return [change(first2), ...others2.map(change)];
}
function goFlagsIn(stages) {
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter(({ callsGo: callsGo3 }) => callsGo3 !== "no");
  return runs.map(({ environment: environment2 }) => environment2.env.get("GOFLAGS") ?? "");
}
async function findModules(services, config, { context, path: path49 }, placed2) {
  const { isIgnored } = await ignoreFile(services.checkout, path49, context);
  return findGoModules(services.checkout, {
    workspace: services.run.folder,
    context,
    dockerfile: path49,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: copySources(placed2),
    goFolders: goFolders(placed2),
    isIgnored,
    workspaceOff: turnsWorkspaceOff(placed2),
    asksBesideVendor: ignoresVendor(config.go.goflags ?? "") || asksBesideVendor(placed2)
  });
}
async function withCalled(services, { context, path: path49 }, [first2, ...others2]) {
  const { isIgnored } = await ignoreFile(services.checkout, path49, context);
  const source = { files: services.checkout, context, isIgnored };
  const looked = async (read) => withKnown(read, { called: await calledTexts(source, runViews(read)) });
  return [await looked(first2), ...await Promise.all(others2.map(looked))];
}
function buildScopes(services, config, builder) {
  const shares = nodeShares(builder, config.build.platforms);
  const nodeOf = (platform) => (shares.find(({ platforms }) => platforms.includes(platform)) ?? shares[0])?.node;
  const ownOf = (platform) => {
    const node = nodeOf(platform);
    return (node === void 0 ? void 0 : ownPlatform(node)) ?? "linux/amd64";
  };
  const [first2 = ownOf(""), ...rest] = config.build.platforms;
  const buildArgs = Object.fromEntries(
    config.build.buildArgs.flatMap(({ name, value }) => {
      const given2 = value ?? services.run.env[name];
      return given2 === void 0 ? [] : [[name, given2]];
    })
  );
  const scope = {
    buildArgs,
    target: config.build.target ?? "",
    buildContexts: config.build.buildContexts.map(({ name }) => name)
  };
  const scopeFor = (platform) => ({
    ...scope,
    platform,
    buildPlatform: ownOf(platform),
    buildkitVersion: nodeOf(platform)?.buildkitVersion
  });
  return [scopeFor(first2), ...rest.map(scopeFor)];
}
async function inspectImages(services, builder, bases) {
  const platforms = new Map(bases.map(({ reference: reference2, platform }) => [reference2, platform]));
  const configs = [...platforms].map(
    async ([reference2, platform]) => [reference2, await imageSettings(services.shell, builder, reference2, platform)]
  );
  return new Map(await Promise.all(configs));
}

// src/dockerfile/edit/mounts-of-edits.ts
function mountsOfEdits(changed, stages) {
  const addedAt = new Map(changed.map(({ line, added }) => [line, new Set(added)]));
  const runs = stages.flatMap((stage) => stage.runs).filter(({ inherited }) => !inherited);
  const mounts = runs.flatMap(
    (run) => run.cacheMounts.all.filter(({ type, text }) => type === "cache" && addedAt.get(run.line)?.has(`--mount=${text}`) === true).flatMap(
      ({ absoluteTarget }) => ["modules", "build"].filter((cache) => cacheFolder(run, cache) === absoluteTarget).map((cache) => ({ line: run.line, cache, target: absoluteTarget }))
    )
  );
  return [...new Map(mounts.map((mount) => [JSON.stringify(mount), mount])).values()];
}

// src/action/request/edit-memory.ts
import path34 from "node:path";

// src/dockerfile/touches/plain-go.ts
function isPlainGo(run) {
  const start = { workdir: run.environment.workdir, home: run.paths.home, variables: run.environment.env };
  return placedCommands(run.instruction, start).every(({ command }) => {
    const words2 = unwrapped(command.words);
    const name = programName(words2);
    const args = words2.slice(1).map(({ text }) => text);
    if (/^(?:xx-)?go[\d.]*$/.test(name))
      return PLAIN_VERBS.has(args.find((arg, at) => isVerb(arg, args[at - 1])) ?? "");
    if (name === "mkdir") return args.some((arg) => /^-\w*p|^--parents$/.test(arg));
    return PLAIN_PROGRAMS.has(name);
  });
}
var PLAIN_VERBS = new Set(
  "bug build doc env fix fmt get help install list mod telemetry version vet work".split(" ")
);
var PLAIN_PROGRAMS = new Set(
  ": [ [[ apk apt apt-get cd chmod chown curl echo env exit export false git gofmt printf pwd set sleep strip test true umask unset upx wget".split(" ").concat("")
);
var isVerb = (arg, before) => !arg.startsWith("-") && !/^--?C$/.test(before ?? "");

// src/snapshot/withheld-key.ts
function withheldPrefix(scope, texts2) {
  return `${keyPrefix}-withheld-${scopeHash(scope)}-${shortHash(JSON.stringify(texts2))}-`;
}
function withheldKey(prefix2, mounts) {
  return `${prefix2}${[...new Set(mounts.map(({ run, cache }) => `${run}${letters[cache]}`))].toSorted().join(".")}`;
}
function notedIn(prefix2, key) {
  const text = key.startsWith(prefix2) ? key.slice(prefix2.length) : "";
  if (!/^\d{1,4}[mb](?:\.\d{1,4}[mb])*$/.test(text)) return [];
  return text.split(".").map((part) => ({
    run: Number(part.slice(0, -1)),
    cache: part.endsWith(letters.modules) ? "modules" : "build"
  }));
}
var letters = { modules: "m", build: "b" };

// src/action/request/edit-memory.ts
var lookupLimitMs = 5e3;
var saveLimitMs = 1e4;
function editMemory(scope, stages, mounts) {
  const lines = new Set(mounts.map(({ line }) => line));
  const runs = stages.flatMap(({ goRuns }) => goRuns).filter((run) => lines.has(run.line) && !isPlainGo(run));
  const byLine = new Map(runs.toReversed().map((run) => [run.line, run]));
  const watched = [...byLine.values()].toSorted((a, b) => a.line - b.line);
  if (watched.length === 0) return void 0;
  return { prefix: withheldPrefix(scope, watched.map(textOf7)), lines: watched.map(({ line }) => line) };
}
function textOf7({ instruction, called }) {
  return JSON.stringify([runText(instruction), called.map((text) => [text.name, text.instruction.args])]);
}
async function recalledMounts(services, { config, facts }, memory, mounts) {
  const limits2 = { timeoutMs: lookupLimitMs, signal: services.run.signal };
  const found = await services.store(storeChoice(config, facts)).find([[memory.prefix]], limits2);
  if (found.kind === "degraded")
    services.log.debug(`Could not look up whether RUNs fail with an added cache mount: ${found.reason}`);
  const noted = found.kind === "found" ? notedIn(memory.prefix, found.key) : [];
  return noted.flatMap(({ run, cache }) => {
    const mount = mounts.find((each) => each.line === memory.lines[run] && each.cache === cache);
    if (mount === void 0) return [];
    const reason = `an earlier run failed with the added cache mount at ${mount.target}, so this RUN and those that share its cache get no added mount`;
    return [{ line: mount.line, cache, reason }];
  });
}
async function rememberMounts(services, { asked: { config, facts }, plan }, memory, withheld) {
  const noted = withheld.flatMap(({ line, cache }) => {
    const run = memory?.lines.indexOf(line) ?? -1;
    return run < 0 ? [] : [{ run, cache }];
  });
  if (memory === void 0 || noted.length === 0)
    return "The next run adds the mount again, because the RUN seems to contain only go commands.";
  const denied = plan.caches.trust.find(({ kind, write }) => !write && noted.some(({ cache }) => cache === kind));
  if (denied !== void 0)
    return `The next run adds the mount again, because this run may not record the failure: ${denied.reason}.`;
  const key = withheldKey(memory.prefix, noted);
  const reason = await saveNote(services, { config, facts }, key);
  if (reason !== "") return `The next run adds the mount again, because the failure could not be recorded: ${reason}.`;
  services.log.info(`Recorded for later runs as ${key}.`);
  return "The failure is recorded: later runs do not add this mount until this RUN or a program that it calls changes.";
}
async function saveNote(services, { config, facts }, key) {
  const folder = await services.files.makeTemporaryFolder("note");
  try {
    await services.files.writeText(path34.join(folder, manifestFile), "{}\n");
    const saved = await services.store(storeChoice(config, facts)).save(key, folder, { timeoutMs: saveLimitMs, signal: services.run.signal });
    return saved.kind === "degraded" ? saved.reason : "";
  } catch (error) {
    return errorText(error);
  } finally {
    await services.files.remove(folder);
  }
}

// src/action/analyse/undoing.ts
async function withUndoing(services, asking2, read, decide) {
  const mounts = mountsOfEdits(read.edit.result.changed, read.stages);
  if (mounts.length === 0) return decide(read);
  const { owner } = refsOfStore(asking2.facts, asking2.config);
  const scope = [
    ...scopeParts({ ...asking2, folder: services.run.folder, read }, read.stages),
    ...owner === "" ? [] : [{ name: "repository", value: owner, reason: "whose RUNs these are" }]
  ];
  const memory = editMemory(scope, read.stages, mounts);
  const recalled = memory === void 0 || !mayAsk(asking2) ? [] : await recalledMounts(services, asking2, memory, mounts);
  const withholding = (more) => decide(read.withholding([...recalled, ...more]));
  const analysis = await (recalled.length === 0 ? decide(read) : withholding([]));
  return { ...analysis, toBuild: { ...analysis.toBuild, undoing: { memory, recalled, withholding } } };
}
function mayAsk({ config, trust }) {
  const isBuilt = config.build.call === void 0 || config.build.call === "build";
  return isBuilt && !config.dryRun && config.fetch.mode !== "only" && (trust.modules.read || trust.build.read);
}

// src/action/analyse/analyse.ts
var mostInstructions = 1e3;
async function analyse(services, asked) {
  const there = await checkedOut(services, asked);
  const whyNot2 = there === void 0 ? reasonToLeave(asked.config) : "";
  if (whyNot2 !== "") return untouched(services, asked, whyNot2);
  const request = there === void 0 ? asked : ofCheckout(asked);
  const { facts, builder } = request;
  const { context, dockerfile } = there ?? await inWorkspace(services, request);
  const commit3 = await commitOfBuild(services, request, { context, dockerfile });
  const { config, isolation, isClean: isClean2 } = isolated(services, request, commit3);
  const text = await services.checkout.given.readText(dockerfile);
  if (text === void 0)
    throw new GivenUp(`the Dockerfile cannot be read, or is larger than ${size(otherLimitBytes)}`);
  const parsed = parseDockerfile(text);
  if (parsed.kind === "parsed" && parsed.dockerfile.stages.flatMap((stage) => stage.instructions).length > mostInstructions)
    throw new GivenUp(`the Dockerfile has more than ${mostInstructions} instructions`);
  const build = { builder, context, path: dockerfile };
  const read = parsed.kind === "parsed" ? await withUsers(
    services,
    config,
    build,
    await readBuild(services, config, { ...build, dockerfile: parsed.dockerfile })
  ) : void 0;
  const modules = read?.modules ?? {
    kind: "none",
    reason: "the Dockerfile could not be read",
    fix: "",
    vendored: false
  };
  const privates = privateModulesOf(config, modules, read?.stages ?? []);
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    privateReason: privates.reason,
    commit: commit3,
    isClean: isClean2
  });
  const invalid = parsed.kind === "invalid" ? parsed : void 0;
  const engineStore = asksBuilder(config) ? await engineStoreFor(services.shell, builder, config.build) : void 0;
  if (there !== void 0) services.log.info(`the context is checked out: the build is read in ${context}`);
  if (config.preflight === "off")
    services.log.info(
      `preflight skipped: ${there === void 0 ? "`preflight` is off" : "BuildKit fetches the context"}`
    );
  const found = {
    config,
    context,
    dockerfile,
    text,
    modules,
    privates,
    trust,
    isolation,
    isClean: isClean2,
    engineStore,
    invalid
  };
  const decide = (as) => decided(services, request, found, as);
  return read === void 0 ? decide(read) : withUndoing(services, { facts, config, context, dockerfile, trust }, read, decide);
}
function ofCheckout(request) {
  return { ...request, config: { ...request.config, preflight: "off" } };
}
async function inWorkspace({ run: { folder }, checkout }, { config: { build } }) {
  return {
    context: path35.resolve(folder, build.context),
    dockerfile: await dockerfileThere(checkout.given, build, folder)
  };
}
async function withUsers(services, config, build, read) {
  const mayLook = hasUnknownUsers(read);
  const isHopeless = mayLook && reasonNotToLook(config) === "" && await willFail(services, config, build, read);
  const whyNot2 = reasonNotToLook(config) || (isHopeless ? "nothing is built that is going to fail" : "");
  if (mayLook && whyNot2 !== "") services.log.info(`look-up of users skipped: ${whyNot2}`);
  const users = await stageUsers(services, { config, builder: build.builder, path: build.path, read }, whyNot2);
  return users.size === 0 ? read : read.withUsers(users);
}
async function willFail(services, config, { context, path: dockerfile }, read) {
  const known = { asked: { config, context, dockerfile }, serving: { caches: [] }, delivery: read.edit };
  return (await preflight2(services, known, read)).some(({ level }) => level === "error");
}

// src/sharing/new-layers.ts
var mostPlanned = 16;
var leastGain = 0.02;
var leastBytes2 = 1e6;
var weights = [0.6, 0.8, 1, 1.3];
var fewImages = 12;
var mostGroups = 400;
function newLayers({ images, layers }) {
  const ordered = images.toSorted((a, b) => a.scope < b.scope ? -1 : 1);
  const stored = new Set(layers.flatMap(({ entries: entries2 }) => [...entries2.keys()]));
  const sizes2 = new Map(ordered.flatMap(({ entries: entries2 }) => [...entries2]));
  const groups = groupsOf(
    ordered.map(({ entries: entries2 }) => entries2),
    stored,
    sizes2
  );
  if (groups.length === 0) return [];
  const live = ordered.map(({ entries: entries2 }) => bytesOf(entries2));
  const least = Math.max(leastBytes2, bytesOf(sizes2) * leastGain);
  const tried = ordered.length > fewImages ? weights.slice(1, 3) : weights;
  const plans = tried.map((weight) => planned(groups, ordered.length, weight, least));
  const [best = []] = plans.toSorted((a, b) => bytesWith(a, groups, live).stored - bytesWith(b, groups, live).stored);
  const chosen = ordered.length > fewImages ? best : cut2(best, groups, live, least);
  return chosen.map((plan) => ({
    scope: ordered[plan.writer]?.scope ?? "",
    entries: new Map(plan.groups.flatMap(({ ids }) => ids.map((id) => [id, sizes2.get(id) ?? 0])))
  }));
}
function groupsOf(images, stored, sizes2) {
  const users = /* @__PURE__ */ new Map();
  for (const [index, entries2] of images.entries())
    for (const id of entries2.keys()) if (!stored.has(id)) users.set(id, (users.get(id) ?? 0) | 1 << index);
  const groups = /* @__PURE__ */ new Map();
  for (const [id, of] of users) {
    if (countOf(of) < 2) continue;
    const group = groups.get(of) ?? { users: of, bytes: 0, ids: [] };
    group.bytes += sizes2.get(id) ?? 0;
    group.ids.push(id);
    groups.set(of, group);
  }
  const largest = [...groups.values()].toSorted((a, b) => b.bytes - a.bytes || a.users - b.users).slice(0, mostGroups);
  return largest.toSorted((a, b) => a.users - b.users);
}
function planned(all, images, weight, least) {
  const plan = [];
  let left = all;
  while (plan.length < mostPlanned) {
    let best;
    for (let writer2 = 0; writer2 < images; writer2 += 1)
      for (let other = 0; other < images; other += 1) {
        const begun = other === writer2 ? (1 << images) - 1 : 1 << writer2 | 1 << other;
        const found = grown(left, images, { writer: writer2, takers: begun, weight });
        if (best === void 0 || found.gain > best.gain) best = { writer: writer2, ...found };
      }
    if (best === void 0 || best.gain < least) break;
    const { writer, groups } = best;
    plan.push({ writer, groups });
    left = left.filter((group) => !groups.includes(group));
  }
  return plan;
}
function grown(left, images, { writer, takers, weight }) {
  let of = takers;
  let best = { groups: [], gain: 0 };
  for (let round = 0; round < 6; round += 1) {
    const gainOf = ({ users, bytes: bytes2 }) => {
      const using = countOf(users & of);
      return bytes2 * (using - 1 - weight * (countOf(of) - using));
    };
    const groups = left.filter((group) => group.users >> writer & 1 && gainOf(group) > 0);
    const gain = groups.reduce((sum, group) => sum + gainOf(group), 0);
    if (gain > best.gain) best = { groups, gain };
    const bytes = bytesIn(groups);
    let next = 1 << writer;
    for (let image = 0; image < images; image += 1)
      if (usedBytes(groups, image) >= bytes * (weight / (1 + weight))) next |= 1 << image;
    if (next === of) break;
    of = next;
  }
  return best;
}
function usedBytes(groups, image) {
  return groups.reduce((sum, { users, bytes }) => sum + (users >> image & 1 ? bytes : 0), 0);
}
function cut2(plan, all, live, least) {
  const costOf = (of) => {
    const { stored, wasted } = bytesWith(of, all, live);
    return stored + wasted / 2;
  };
  const cuts = plan.flatMap(
    (layer, index) => live.flatMap((_, image) => {
      const used = layer.groups.filter(({ users }) => users >> image & 1);
      const rest = layer.groups.filter((group) => !used.includes(group));
      if (plan.length >= mostPlanned || [used, rest].some((part) => bytesIn(part) < leastBytes2)) return [];
      return [plan.toSpliced(index, 1, { ...layer, groups: used }, { ...layer, groups: rest })];
    })
  );
  const [best] = cuts.map((of) => ({ of, cost: costOf(of) })).toSorted((a, b) => a.cost - b.cost);
  return best === void 0 || costOf(plan) - best.cost < least ? plan : cut2(best.of, all, live, least);
}
function bytesWith(plan, all, live) {
  const taken = /* @__PURE__ */ new Set();
  let stored = 0;
  let wasted = 0;
  for (const [image, liveBytes] of live.entries()) {
    const uses = plan.map((layer) => ({
      layer,
      useful: usedBytes(layer.groups, image),
      bytes: bytesIn(layer.groups)
    }));
    const chosen = worthTaking(liveBytes, uses);
    for (const layer of chosen) taken.add(layer);
    const ofChosen = uses.filter(({ layer }) => chosen.includes(layer));
    stored += usedBytes(all, image) - ofChosen.reduce((sum, { useful }) => sum + useful, 0);
    wasted += ofChosen.reduce((sum, { useful, bytes }) => sum + bytes - useful, 0);
  }
  for (const { groups } of taken) stored += bytesIn(groups);
  return { stored, wasted };
}
function bytesIn(groups) {
  return groups.reduce((sum, { bytes }) => sum + bytes, 0);
}
function countOf(bits) {
  let count2 = 0;
  for (let left = bits; left !== 0; left &= left - 1) count2 += 1;
  return count2;
}

// src/sharing/share-plan.ts
var listingLines = {
  always: ["list"],
  "with-base": ["list-base"],
  never: []
};
var leastShare = 0.07;
var leastBytes3 = 1e6;
function sharePlan(catalog, listed, ownBytes) {
  if (listed === void 0) return { take: [], isRebase: false, write: [], isListed: false };
  const { scope, entries: entries2 } = listed;
  const { layers } = catalog;
  const take = layersToTake(entries2, layers);
  const liveBytes = bytesOf(entries2);
  const gain = (ownBytes ?? 0) - (liveBytes - coveredBytes(entries2, take));
  const write = newLayers(catalog).flatMap((layer) => layer.scope === scope ? [layer.entries] : []);
  return {
    take,
    isRebase: take.length > 0 && gain >= Math.max(leastBytes3, liveBytes * leastShare),
    write,
    isListed: true
  };
}
function shareLines({ take, isRebase, write }, listing) {
  return [
    ...listingLines[listing],
    ...isRebase ? ["rebase"] : [],
    ...take.flatMap(({ entries: entries2 }) => [...entries2.keys()].map((id) => `${id} 0`)),
    ...write.flatMap((entries2, index) => [...entries2.keys()].map((id) => `${id} ${index + 1}`))
  ];
}

// src/action/caches/cache-run.ts
function standingOn(given2) {
  return {
    hit: "miss",
    matchedKey: "",
    manifest: void 0,
    layers: [],
    present: [],
    damaged: [],
    reason: "",
    ...given2
  };
}
function injectedOf({ mounts }) {
  return "injected" in mounts ? mounts.injected : void 0;
}
function preparedNodes({ plan, mounts }) {
  if (mounts.kind === "unknown") return [];
  const failed2 = injectedOf({ mounts })?.failed;
  return plan.nodes.filter(({ name }) => failed2?.has(name) !== true);
}
function unpreparedNodes(run) {
  const prepared = preparedNodes(run);
  return run.plan.nodes.filter((node) => !prepared.includes(node)).map(({ name }) => name);
}
function stampIn({ mounts }) {
  return "stamp" in mounts ? mounts.stamp : void 0;
}
function earlierStep({ lookup }) {
  return lookup.kind === "adopted" ? lookup.use : void 0;
}
function foundKeyOf({ lookup }) {
  switch (lookup.kind) {
    case "none":
      return "";
    case "adopted":
      return lookup.use.foundKey;
    case "done":
    case "store-failed":
    case "left-alone":
      return lookup.foundKey;
  }
}
function usedLayers({ lookup, standing }) {
  const { manifest, present, layers } = standing;
  if (manifest === void 0) return [];
  if (lookup.kind === "adopted") return manifest.layers;
  return manifest.layers.filter(
    (layer) => present.includes(layer) || layers.some((restored) => restored.layer === layer)
  );
}
function withCosts(runs, ownMs, togetherMs) {
  return runs.map((run) => ({
    ...run,
    cost: {
      ownMs: run.cost.ownMs + (ownMs.get(run.kind) ?? 0),
      togetherMs: run.cost.togetherMs + togetherMs
    }
  }));
}

// src/action/mounts/caches-by-node.ts
function cachesByNode(runs, nodesOf2 = ({ plan }) => plan.nodes) {
  const nodes = new Map(runs.flatMap(nodesOf2).map((node) => [node.index, node]));
  return [...nodes.values()].toSorted((a, b) => a.index - b.index).map((node) => ({
    node,
    caches: runs.flatMap(
      (run) => nodesOf2(run).filter(({ index }) => index === node.index).map(({ group }) => ({ run, group }))
    )
  }));
}
function sideBySide(builds2) {
  const kinds2 = new Set(builds2.flatMap(({ ofKind }) => [...ofKind.keys()]));
  const longest = (kind) => Math.max(...builds2.map(({ ofKind }) => ofKind.get(kind) ?? 0));
  return {
    ofKind: new Map([...kinds2].map((kind) => [kind, longest(kind)])),
    wallMs: Math.max(0, ...builds2.map(({ wallMs }) => wallMs))
  };
}
function oneAfterTheOther(first2, second) {
  const kinds2 = [...first2.ofKind.keys()];
  return {
    ofKind: new Map(kinds2.map((kind) => [kind, (first2.ofKind.get(kind) ?? 0) + (second.ofKind.get(kind) ?? 0)])),
    wallMs: first2.wallMs + second.wallMs
  };
}
function troubleOf(troubles, all) {
  const [first2] = troubles;
  if (all.length === 1 && first2 !== void 0) return first2.reason;
  return troubles.map(({ node, reason }) => `node ${node.name}: ${reason}`).join("; ");
}

// src/mounts/extract.ts
import path36 from "node:path";

// src/mounts/shared-entries.ts
var sharedList = { name: "shared.list", mostBytes: 16e6 };
function sharedEntries(list, listed) {
  const entries2 = [...list.matchAll(/^([0-9a-f]{12}) (\d{1,15}) (\d{1,3}|-)$/gm)].map(
    ([, id = "", bytes, layer]) => ({
      id,
      bytes: Number(bytes),
      ...layer === "-" ? {} : { layer: Number(layer) }
    })
  );
  return entries2.length === listed ? entries2 : [];
}

// src/mounts/brought-archives.ts
var archiveNames = /^(modules|build)-(\d+)\.tar$/;
function broughtArchives({ group: { kind, records }, given: given2, layers: { mark, ...made } }, { packed, list }, result) {
  const all = [...packed].flatMap(([name, archive]) => {
    const [, of, index = ""] = archiveNames.exec(name) ?? [];
    if (of !== kind) return [];
    const entries3 = countIn(result, `packed.${index}`);
    return [{ index: Number(index), archive: { ...archive, ...made, mark: `${mark}-${index}`, entries: entries3 } }];
  });
  const archives = all.flatMap(({ index, archive }) => index < records.length ? [archive] : []);
  if (kind !== "build" || given2 === void 0 || result.get("shared") !== "yes") return { archives };
  const entries2 = sharedEntries(list, countIn(result, "listed"));
  const layers = all.flatMap(
    ({ index, archive }) => index < records.length ? [] : [{ archive, entries: entries2.filter(({ layer }) => layer === index) }]
  );
  return { archives, sharing: { layers, entries: entries2 } };
}

// src/mounts/push-layers.ts
import { createHash as createHash7 } from "node:crypto";
function layerFolders({ kind, records }) {
  return records.map((_, index) => `${kind}-${index}`);
}
async function pushLayers({ shell, files }, setting, source, target, { group, layers: { mark: stem, ...made }, result }) {
  const bytes = countIn(result, result.get("write") === "base" ? "liveBytes" : "deltaBytes");
  const folders2 = layerFolders(group).flatMap((folder, index) => {
    const entries2 = countIn(result, `packed.${index}`);
    return entries2 === 0 ? [] : [{ folder, entries: entries2, mark: `${stem}-${index}`, ...made }];
  });
  const archives = [];
  let ms = 0;
  for (const { folder, ...layer } of folders2) {
    const moreMs = msForBytes(bytes);
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      ...source,
      push: { stage: layerStageName(folder), output: exporter(target, `${setting.nonce}-${folder}`) },
      timeoutMs: setting.timeoutMs + moreMs,
      workLimit: { ms: setting.workMs + moreMs, isWaiting: fetchesImage },
      ownBuilds: setting.ownBuilds,
      ...setting.signal === void 0 ? {} : { signal: setting.signal }
    });
    ms += outcome.ms;
    if (outcome.kind === "failed") return { archives: [], refused: outcome.reason, ms };
    if (outcome.digest === "") return { archives: [], refused: "the builder does not say what it has pushed", ms };
    const size2 = await target.sizeOf(outcome.digest);
    if ("reason" in size2) return { archives: [], refused: size2.reason, ms };
    const share = Math.round(bytes / folders2.length);
    archives.push({ digest: outcome.digest, sizeBytes: size2.bytes, bytes: share, ...layer });
  }
  return { archives, ms };
}
function exporter({ repository, byDigest }, push) {
  const name = byDigest ? [`name=${repository}`, "push-by-digest=true"] : [`name=${repository}:go-pushed`, "store=false"];
  const id = createHash7("sha256").update(push).digest("hex").slice(0, 24);
  const annotation = `annotation.io.github.cached-go-docker-build.push=${id}`;
  const options = ["push=true", "oci-mediatypes=true", "compression=zstd", "compression-level=3", annotation];
  return ["type=image", ...name, ...options].join(",");
}

// src/mounts/extract.ts
async function extractMounts({ shell, files, compress }, setting, extractions, pushTo) {
  const context = await files.makeTemporaryFolder("extract");
  const folder = await files.makeTemporaryFolder("extracted");
  const packed = /* @__PURE__ */ new Map();
  let list = "";
  try {
    for (const { group, given: given2 } of extractions) {
      if (given2 === void 0) continue;
      const text = group.kind === "modules" ? asLines(given2) : given2.map((line) => `${line}
`).join("");
      await files.writeText(path36.join(context, ...givenFiles[group.kind]), text);
    }
    const { buildArgs: ownArgs, ...ofContext } = await helperFiles(files, context, setting.image, {
      stages: extractions.map((extraction) => extractionStage(setting, extraction, pushTo !== void 0)),
      podContext: setting.podContext
    });
    const source = { folder: context, ...ofContext, buildArgs: { ...ownArgs, ...namespaceArg(setting.namespace) } };
    const exportTo = (tar) => readTar(tar, async ({ name, sizeBytes, content }) => {
      if (name === sharedList.name && sizeBytes <= sharedList.mostBytes) list = await textOf8(content);
      if (archiveNames.test(name))
        packed.set(name, await compress(content, path36.join(folder, name), setting.timeoutMs, setting.signal));
    });
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      ...source,
      ...pushTo === void 0 ? { exportTo } : {},
      timeoutMs: longestExtractMs,
      workLimit: { ms: setting.workMs, isWaiting: fetchesImage, moreMs: (line) => msForPacking(setting, line) },
      ownBuilds: setting.ownBuilds,
      ...setting.signal === void 0 ? {} : { signal: setting.signal }
    });
    if (outcome.kind === "failed") {
      await files.remove(folder);
      return outcome;
    }
    const read = extractions.map((extraction) => ({
      extraction,
      result: helperResult(nonceOf(setting, extraction.group.kind), outcome.lines)
    }));
    const pushing = read.map(async ({ extraction, result }) => {
      if (pushTo === void 0) return [];
      const { group, layers } = extraction;
      return [[group.kind, await pushLayers({ shell, files }, setting, source, pushTo, { group, layers, result })]];
    });
    const pushed = new Map((await Promise.all(pushing)).flat());
    const extracted = new Map(
      read.map(({ extraction, result }) => {
        const { group } = extraction;
        const brought = pushed.get(group.kind) ?? broughtArchives(extraction, { packed, list }, result);
        return [group.kind, extractedFrom(result, brought, group)];
      })
    );
    const kinds2 = extractions.map(({ group }) => group.kind);
    const times = withPushes(kindTimes(outcome, kinds2), pushed);
    return { kind: "done", extracted, folder, times, ms: outcome.ms };
  } finally {
    await files.remove(context);
  }
}
async function textOf8(content) {
  const chunks = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}
function withPushes({ ofKind, wallMs }, pushed) {
  return {
    ofKind: new Map([...ofKind].map(([kind, ms]) => [kind, ms + (pushed.get(kind)?.ms ?? 0)])),
    wallMs: wallMs + Math.max(0, ...[...pushed.values()].map(({ ms }) => ms))
  };
}
var longestExtractMs = 12e5;
var givenFiles = { modules: ["given", "want"], build: ["given-shared", "shared"] };
function msForPacking(setting, line) {
  return ["modules", "build"].map((kind) => countIn(helperResult(nonceOf(setting, kind), [line]), "packs")).reduce((ms, bytes) => ms + msForBytes(bytes), 0);
}
function nonceOf(setting, kind) {
  return stageNonce(`${setting.nonce}-out`, kind);
}
function extractionStage(setting, extraction, isPushed) {
  const { kind, records } = extraction.group;
  return {
    kind,
    records,
    script: helperScript(kind === "build" ? "extract-build" : "extract-modules"),
    variables: {
      NONCE: nonceOf(setting, kind),
      STAMP: extraction.stamp,
      SWEEP: extraction.sweep ? "1" : "0",
      MAY_BASE: extraction.mayWriteBase ? "1" : "0",
      BASE_BYTES: String(extraction.baseBytes),
      BASE_MARKS: extraction.marks.base.join(" "),
      MARKS: extraction.marks.all.join(" "),
      MARK: extraction.layers.mark,
      EXPECTED: String(extraction.expectedAt),
      ROOM: String(extraction.roomBytes ?? ""),
      LAYERS: isPushed ? "1" : "0",
      ALREADY: String(kind === "modules" ? extraction.already.entries : extraction.already.readAt),
      ...kind === "build" ? { OTHERS: (extraction.others ?? []).join(" ") } : {}
    },
    seeds: [],
    given: extraction.given === void 0 ? "" : givenFiles[kind][0],
    layers: isPushed ? layerFolders(extraction.group) : []
  };
}
function extractedFrom(result, { archives, refused: refused2, sharing }, group) {
  const modules = group.kind === "modules";
  const count2 = (name) => countIn(result, name);
  const said = ["base", "delta"].find((name) => name === result.get("write")) ?? "none";
  return {
    packing: {
      write: archives.length === 0 ? "none" : said,
      archives,
      packedBytes: said === "none" ? 0 : count2(said === "base" ? "liveBytes" : "deltaBytes"),
      shortBytes: count2("short"),
      sums: (result.get("sums") ?? "").split(" ").flatMap((sum) => /^\d+$/.test(sum) ? [Number(sum)] : []),
      ...refused2 === void 0 ? {} : { refused: refused2 },
      ...sharing === void 0 ? {} : { sharing }
    },
    contents: {
      used: modules ? count2("zips") - count2("newZips") : count2("used"),
      made: modules ? count2("newZips") : count2("made"),
      fresh: count2("new"),
      compiled: count2("compiled"),
      mains: count2("mains"),
      ...count2("remade") === 0 ? {} : { remade: { packages: count2("remade"), reused: count2("reused") } },
      ...count2("anew") === 0 ? {} : { anew: { packages: count2("anew"), reused: count2("reused") } },
      ...downloadedIn(result),
      total: modules ? count2("have") : count2("total"),
      live: { entries: modules ? count2("have") : count2("live"), bytes: count2("liveBytes") },
      ...namesIn2(result),
      baseLiveBytes: count2("baseLiveBytes")
    },
    reading: {
      replaced: group.records.filter((_, index) => result.get(`mount.${index}`) === "replaced").length,
      mounts: group.records.length,
      isCrowded: count2("crowded") > 0,
      strange: count2("strange"),
      driftS: Number(result.get("drift") ?? "0") || 0,
      goVersion: result.get("go") ?? "",
      readAt: count2("now")
    }
  };
}
function namesIn2(result) {
  const names2 = result.get("names") ?? "";
  return /^[0-9a-f]{64}$/.test(names2) ? { names: names2 } : {};
}
function downloadedIn(result) {
  const files = (result.get("downloaded") ?? "").split(" ");
  const downloaded = files.flatMap((file) => {
    const [, module, version2] = /^([\w.~!/-]+)\/@v\/([\w.!+-]+)\.zip$/.exec(file) ?? [];
    const name = module === void 0 || version2 === void 0 ? "" : `${module}@${version2}`;
    return name === "" ? [] : [name.replaceAll(/!([a-z])/g, (_all, letter) => letter.toUpperCase())];
  });
  return downloaded.length === 0 ? {} : { downloaded };
}

// src/action/mounts/join-extracted.ts
function joinExtracted(kind, parts2) {
  const [first2, ...others2] = parts2;
  if (first2 === void 0 || others2.length === 0) return first2;
  const total = (count2) => parts2.reduce((sum, part) => sum + count2(part), 0);
  const most = (count2) => Math.max(...parts2.map(count2));
  const all = kind === "build" ? total : most;
  const remade = joinCompiled(parts2.flatMap(({ contents }) => contents.remade ?? []));
  const anew = joinCompiled(parts2.flatMap(({ contents }) => contents.anew ?? []));
  const downloaded = [...new Set(parts2.flatMap(({ contents }) => contents.downloaded ?? []))];
  const [refused2] = parts2.flatMap(({ packing }) => packing.refused ?? []);
  const names2 = new Set(parts2.map(({ contents }) => contents.names));
  return {
    packing: {
      write: parts2.find(({ packing }) => packing.archives.length > 0)?.packing.write ?? "none",
      archives: parts2.flatMap(({ packing }) => packing.archives),
      packedBytes: total(({ packing }) => packing.packedBytes),
      shortBytes: total(({ packing }) => packing.shortBytes),
      sums: [],
      ...refused2 === void 0 ? {} : { refused: refused2 }
    },
    contents: {
      used: all(({ contents }) => contents.used),
      made: all(({ contents }) => contents.made),
      fresh: all(({ contents }) => contents.fresh),
      compiled: all(({ contents }) => contents.compiled),
      mains: all(({ contents }) => contents.mains),
      ...remade === void 0 ? {} : { remade },
      ...anew === void 0 ? {} : { anew },
      ...downloaded.length === 0 ? {} : { downloaded },
      total: all(({ contents }) => contents.total),
      live: {
        entries: all(({ contents }) => contents.live.entries),
        bytes: all(({ contents }) => contents.live.bytes)
      },
      ...names2.size === 1 && first2.contents.names !== void 0 ? { names: first2.contents.names } : {},
      baseLiveBytes: all(({ contents }) => contents.baseLiveBytes)
    },
    reading: {
      replaced: total(({ reading }) => reading.replaced),
      mounts: total(({ reading }) => reading.mounts),
      isCrowded: parts2.some(({ reading }) => reading.isCrowded),
      strange: total(({ reading }) => reading.strange),
      driftS: parts2.map(({ reading }) => reading.driftS).find((driftS) => driftS !== 0) ?? 0,
      goVersion: parts2.map(({ reading }) => reading.goVersion).find((version2) => version2 !== "") ?? "",
      // Their clocks may differ: what one has made since the earliest counts as not saved yet.
      readAt: Math.min(...parts2.map(({ reading }) => reading.readAt))
    }
  };
}
function joinCompiled(parts2) {
  if (parts2.length === 0) return void 0;
  return {
    packages: parts2.reduce((sum, { packages }) => sum + packages, 0),
    reused: parts2.reduce((sum, { reused }) => sum + reused, 0)
  };
}

// src/action/mounts/joint-packing.ts
function jointPacking(counted) {
  const isKnown = counted.every((each) => !each.extracted.reading.isCrowded && !isLost(each));
  if (!isKnown) return counted.map(packingNothing);
  return counted.some(({ extraction }) => extraction.group.kind === "modules") ? packingModules(counted) : packingEntries(counted);
}
function agreed(parts2) {
  const told4 = parts2.map((part) => ({ ...part, extracted: settled(part, part.packed) }));
  const roles = new Set(
    told4.flatMap(({ extracted: { packing } }) => packing.write === "none" ? [] : [packing.write])
  );
  const shortBytes = told4.reduce((sum, { extracted }) => sum + extracted.packing.shortBytes, 0);
  const isRefused = told4.some(({ extracted }) => extracted.packing.refused !== void 0);
  if (roles.size < 2 && shortBytes === 0 && !isRefused && !told4.some(isLost)) return told4;
  return told4.map((part) => ({
    ...part,
    extracted: withoutArchives(part.extracted, part.extracted.packing.shortBytes)
  }));
}
function isLost({ extraction, extracted: { reading } }) {
  return extraction.baseBytes > 0 && reading.replaced === reading.mounts;
}
function packingNothing(each) {
  return { ...each, packs: void 0 };
}
function packingEntries(counted) {
  if (counted.every(({ extracted: { contents } }) => contents.used + contents.made === 0))
    return counted.map(packingNothing);
  const isWhole3 = counted.every(({ extracted: { reading } }) => reading.replaced === 0 && reading.driftS === 0);
  return counted.map((each, index) => {
    const { extraction, extracted } = each;
    const others2 = counted.filter((_, other) => other !== index).map((other) => other.extracted.packing.sums);
    const packs2 = {
      ...sharingRoom(extraction, counted),
      others: extracted.packing.sums.map((_, at) => others2.reduce((sum, sums) => sum + (sums[at] ?? 0), 0)),
      sweep: extraction.sweep && isWhole3,
      mayWriteBase: extraction.mayWriteBase && (isWhole3 || extraction.baseBytes === 0)
    };
    return { ...each, packs: packs2 };
  });
}
function packingModules(counted) {
  const names2 = new Set(counted.map(({ extracted }) => extracted.contents.names));
  if (names2.size === 1 && !names2.has(void 0))
    return counted.map((each, index) => ({ ...each, packs: index === 0 ? each.extraction : void 0 }));
  if (counted.every(({ extracted }) => extracted.contents.fresh === 0)) return counted.map(packingNothing);
  return counted.map((each) => {
    const { extraction } = each;
    const base = extraction.mayWriteBase ? { baseBytes: 0, marks: { base: [], all: [] } } : {};
    const marks = { ...extraction.marks, all: [] };
    const already = { entries: 0, readAt: 0 };
    return { ...each, packs: { ...sharingRoom(extraction, counted), marks, already, ...base } };
  });
}
function sharingRoom(extraction, counted) {
  const { roomBytes } = extraction;
  return { ...extraction, roomBytes: roomBytes === void 0 ? void 0 : Math.floor(roomBytes / counted.length) };
}
function settled({ extraction, extracted }, packed) {
  if (packed === void 0) return withoutArchives(extracted, 0);
  return extraction.group.kind === "build" ? packed : { ...packed, contents: extracted.contents };
}
function withoutArchives(extracted, shortBytes) {
  return { ...extracted, packing: { ...extracted.packing, write: "none", archives: [], packedBytes: 0, shortBytes } };
}

// src/action/mounts/extract-from-nodes.ts
async function extractFromNodes(tools, parts2, pushTo) {
  if (nodesOf(parts2).length < 2) {
    const read = await readParts(tools, parts2, pushTo);
    return read.kind === "failed" ? read : { ...read, extracted: byKind(parts2, read.extracted) };
  }
  const counts = await readParts(
    tools,
    parts2.map(({ node, extraction }) => ({ node, extraction: { ...extraction, roomBytes: void 0 } }))
  );
  if (counts.kind === "failed") return counts;
  await removeAll(tools, counts.folders);
  const counted = parts2.flatMap((part, index) => {
    const extracted = counts.extracted[index];
    return extracted === void 0 ? [] : [{ ...part, extracted }];
  });
  const planned2 = kindsOf(counted).flatMap((kind) => jointPacking(counted.filter(isOf(kind))));
  const packing = planned2.map(({ node, extraction, packs: packs2 }) => ({
    node,
    extraction: packs2 ?? { ...extraction, roomBytes: 0 }
  }));
  const packed = await readParts(tools, packing, pushTo);
  if (packed.kind === "failed") return packed;
  const settled3 = kindsOf(planned2).flatMap(
    (kind) => agreed(
      planned2.flatMap((part, index) => {
        if (!isOf(kind)(part)) return [];
        return [{ ...part, packed: part.packs === void 0 ? void 0 : packed.extracted[index] }];
      })
    )
  );
  return {
    ...packed,
    extracted: byKind(
      settled3,
      settled3.map(({ extracted }) => extracted)
    ),
    times: oneAfterTheOther(counts.times, packed.times)
  };
}
async function readParts(tools, parts2, pushTo) {
  const nodes = nodesOf(parts2);
  const builds2 = await Promise.all(
    nodes.map(async (node) => {
      const own = parts2.filter((part) => part.node.index === node.index);
      const extractions = own.map(({ extraction }) => extraction);
      return { node, outcome: await extractMounts(tools, tools.settingOf(node), extractions, pushTo) };
    })
  );
  const done = builds2.flatMap(({ node, outcome }) => outcome.kind === "done" ? [{ node, ...outcome }] : []);
  const folders2 = done.map(({ folder }) => folder);
  const failed2 = builds2.flatMap(({ node, outcome }) => outcome.kind === "failed" ? [{ node, ...outcome }] : []);
  if (failed2.length > 0) {
    await removeAll(tools, folders2);
    return { kind: "failed", reason: troubleOf(failed2, nodes), ms: Math.max(...failed2.map(({ ms }) => ms)) };
  }
  const extracted = parts2.flatMap(({ node, extraction }) => {
    const build = done.find((each) => each.node.index === node.index);
    return build?.extracted.get(extraction.group.kind) ?? [];
  });
  return { kind: "done", extracted, folders: folders2, times: sideBySide(done.map(({ times }) => times)) };
}
async function removeAll({ files }, folders2) {
  for (const folder of folders2) await files.remove(folder);
}
function nodesOf(parts2) {
  return [...new Map(parts2.map(({ node }) => [node.index, node])).values()];
}
function kindsOf(parts2) {
  return [...new Set(parts2.map(({ extraction }) => extraction.group.kind))];
}
function isOf(kind) {
  return ({ extraction }) => extraction.group.kind === kind;
}
function byKind(parts2, extracted) {
  return new Map(
    kindsOf(parts2).flatMap((kind) => {
      const joined2 = joinExtracted(
        kind,
        extracted.filter((_, index) => parts2[index]?.extraction.group.kind === kind)
      );
      return joined2 === void 0 ? [] : [[kind, joined2]];
    })
  );
}

// src/buildx/progress/run-state.ts
function runStateFrom(steps, run) {
  const pattern = headingPattern(run.text);
  const outcomes = new Set(steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map((step) => step.outcome));
  if (outcomes.size === 0) return "absent";
  if (outcomes.has("failed") || outcomes.has("cancelled") || outcomes.has("open")) return "failed";
  if (outcomes.size > 1) return "mixed";
  return outcomes.has("cached") ? "cached" : "executed";
}
function runMsFrom(steps, run) {
  if (runStateFrom(steps, run) !== "executed") return void 0;
  const pattern = headingPattern(run.text);
  return Math.max(...steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map(({ ms }) => ms));
}
function isHeadingOf(heading, { stage, text }) {
  return isStepOf(heading, stage, headingPattern(text));
}
function isStepOf(heading, stage, pattern) {
  const parts2 = /^\[(?:(.*) )? *\d+\/\d+\] (?:ONBUILD )?(RUN .*)$/is.exec(heading);
  if (parts2 === null || !pattern.test(plain(parts2[2] ?? ""))) return false;
  const words2 = (parts2[1] ?? "").split(" ").filter((word) => word !== "");
  const shown2 = words2.findLast((word) => !isPlatform(word)) ?? "";
  return shown2 === "" || shown2 === stage.toLowerCase() || shown2 === `stage-${stage}`;
}
function isPlatform(word) {
  return word.includes("/") || word.includes("->");
}
function headingPattern(text) {
  const lines = text.split(/\r?\n/);
  const hereDocument = lines.findIndex((line) => /(?<!<)<<-?['"]?\w/.test(line));
  const instruction = hereDocument < 0 ? lines : lines.slice(0, hereDocument + 1);
  const joined2 = instruction.map((line, index) => index < instruction.length - 1 ? line.replace(/[\\`]\s*$/, "") : line).filter((line, index) => index === 0 || !/^\s*(?:#|$)/.test(line)).join(" ");
  const literal2 = plain(joined2).split(/\$\{[^}]*\}|\$\w+|[\\`].?/).map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join(".*");
  return new RegExp(hereDocument < 0 ? `^${literal2}$` : `^${literal2}(?: \\(.*\\))?$`, "s");
}
function plain(run) {
  const flags2 = /^RUN((?:\s+--[a-z]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'])*)?)*)\s*/i;
  return `RUN ${run.replace(flags2, "")}`.replaceAll(/\s+/g, " ").trim();
}

// src/action/caches/injected-nodes.ts
var verdicts = ["bad", "none", "partial", "exact"];
function joinInjected(told4) {
  const nodes = new Map([...told4].flatMap(([name, each]) => typeof each === "string" ? [] : [[name, each]]));
  const failed2 = new Map(
    [...told4].flatMap(([name, each]) => typeof each === "string" ? [[name, each]] : [])
  );
  const all = [...nodes.values()];
  const [worst] = all.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  if (worst === void 0) return void 0;
  const most = (count2) => Math.max(...all.map(count2));
  return {
    ...worst,
    entries: most(({ entries: entries2 }) => entries2),
    zips: most(({ zips }) => zips),
    missing: [...new Set(all.flatMap(({ missing: missing2 }) => missing2))],
    goVersion: all.find(({ goVersion }) => goVersion !== "")?.goVersion ?? "",
    marks: worst.marks.filter((mark) => all.every(({ marks }) => marks.includes(mark))),
    nodes,
    failed: failed2
  };
}
function isForNode({ platforms = [] }, node) {
  if (platforms.length === 0 || node.platforms.length === 0) return true;
  return platforms.some((platform) => node.platforms.includes(platform));
}
function heldMarks(layers, nodes, injected) {
  if (injected === void 0) return [];
  const asked = nodes.filter(({ name }) => !injected.failed.has(name));
  const held = layers.filter(
    (layer) => asked.filter((node) => isForNode(layer, node)).every(({ name }) => injected.nodes.get(name)?.marks.includes(layer.mark) === true)
  );
  return held.map(({ mark }) => mark);
}

// src/action/caches/completeness.ts
function isWhole(run, end) {
  const { plan, standing, lookup } = run;
  if (unpreparedNodes(run).length > 0) return false;
  if (end.result.kind === "success" || standing.hit === "exact" || run.fetched?.isWhole === true) return true;
  if (lookup.kind === "adopted") return isCompleteKey(plan.keys, lookup.use.savesAs);
  return beganWhole(run);
}
function beganWhole(run) {
  const { matchedKey, manifest } = run.standing;
  return manifest?.complete === true && usedLayers(run).length === manifest.layers.length && isCompleteKey(run.plan.keys, matchedKey);
}
function isTaken(run, end) {
  const savesAs = earlierStep(run)?.savesAs ?? "";
  return savesAs !== "" && (!isIncompleteKey(run.plan.keys, savesAs) || !isWhole(run, end));
}

// src/action/savings/step-times.ts
function mountingRuns({ goStages, builtText, beside = [] }) {
  const lines = builtText.split(/\r?\n/);
  const own = goStages.flatMap(
    (stage) => stage.runs.filter(({ cacheMounts: { served } }) => served.length > 0).map((run) => {
      const { line, endLine } = run.instruction;
      const text = lines.slice(line - 1, endLine).join("\n").trim();
      return { run, place: { stage: stageName(stage), text } };
    })
  );
  return [...own, ...beside.flatMap(mountingRuns)];
}
function timedRuns(toBuild, end) {
  const distinct3 = new Map(mountingRuns(toBuild).map((each) => [JSON.stringify(each.place), each]));
  const meant = [...distinct3.values()].filter(({ run }) => !run.leavesCachesAlone);
  return meant.map(({ run, place: place2 }) => ({
    mounts: [...new Set(run.cacheMounts.served.map(({ kind }) => kind))],
    onlyDownloads: onlyDownloads(run.instruction),
    ms: runMsFrom(end.allSteps, place2)
  }));
}
function longestLink(toBuild, end) {
  const linking = mountingRuns({ ...toBuild, beside: [] }).filter(({ run }) => links(run));
  const timed3 = linking.map(({ run, place: place2 }) => ({ line: run.line, ms: runMsFrom(end.allSteps, place2) ?? 0 }));
  return timed3.toSorted((one, other) => other.ms - one.ms)[0];
}
function links({ instruction, called, environment: environment2 }) {
  const texts2 = [instruction, ...called.map((text) => ({ ...instruction, ...text.instruction }))];
  const calls = texts2.flatMap((text) => goCalls(text, environment2, /* @__PURE__ */ new Map()));
  return calls.some(({ verb }) => verb === "build" || verb === "install");
}
function timingScope({ caches }) {
  const build = planOf(caches, "build");
  if (build?.kind !== "served") return "";
  return build.keys.parts.find(({ name }) => name === "scope")?.value ?? "";
}

// src/action/mounts/what-to-extract.ts
function unreadReason(analysis, run, end) {
  const { access: access2 } = run.plan;
  if (run.lookup.kind === "left-alone") return "restoring it costs more than it saves";
  if (access2.write === "no") return access2.reason;
  if (run.mounts.kind === "unknown") return "the content of the mounts is unknown, because nothing could be injected";
  const lost = unpreparedNodes(run);
  if (lost.length > 0 && usedLayers(run).length > 0)
    return `the content of the mounts is unknown on ${lost.join(" and ")}, because nothing could be injected there`;
  if (run.kind === "modules" && access2.write === "if-none-exact" && run.standing.hit === "exact")
    return `an exact snapshot exists, and this is ${access2.reason}`;
  if ((run.fetched?.files ?? 0) > 0) return void 0;
  const states = runStates(analysis, end, run.kind);
  if (states.length > 0 && states.every((state) => state === "cached"))
    return "every RUN that mounts it came from the layer cache, so the build did not use it";
  return void 0;
}
function extractionOf(services, analysis, run, node, { end, roomBytes, shared }) {
  const already = isTaken(run, end) ? earlierStep(run) : void 0;
  const used = usedLayers(run).filter((layer) => isForNode(layer, node));
  return {
    group: node.group,
    stamp: stampIn(run) ?? "",
    baseBytes: baseBytes(run),
    marks: {
      base: used.filter((layer) => isBelow(run.plan.keys, layer)).map(({ mark }) => mark),
      all: used.map(({ mark }) => mark)
    },
    expectedAt: expectedAt(services, run, node),
    roomBytes,
    // Whoever may write only deltas writes a base where none is visible.
    mayWriteBase: run.plan.access.write !== "delta" || baseBytes(run) === 0,
    sweep: run.kind === "build" && isSwept(analysis, end),
    given: run.kind === "modules" ? analysis.serving.moduleFiles?.wanted ?? [] : shared,
    already: { entries: already?.entries ?? 0, readAt: already?.readAt ?? 0 },
    layers: layersOf(services, run, node)
  };
}
function layersOf({ run: { nonce } }, { kind, plan }, { index, platforms }) {
  const mark = stageNonce(index === 0 ? nonce : `${nonce}_${index}`, kind);
  return kind === "build" && plan.nodes.length > 1 ? { mark, platforms } : { mark };
}
async function roomFor({ files, run: { temporaryFolder } }) {
  await files.makeFolder(temporaryFolder);
  return Math.max(0, Math.floor(await files.freeBytes(temporaryFolder) - spareBytes));
}
var spareBytes = 256 << 20;
function baseBytes(run) {
  return usedLayers(run).some(({ role }) => role === "base") ? run.standing.manifest?.baseBytes ?? 0 : 0;
}
function expectedAt({ clock }, { mounts }, { name }) {
  if (mounts.kind !== "stamped") return 0;
  const at = mounts.injected.nodes.get(name)?.at ?? 0;
  return at === 0 ? 0 : Math.round(at + (clock.monotonicMs() - mounts.preparedMs) / 1e3);
}
function isSwept(analysis, end) {
  return end.result.kind === "success" && runStates(analysis, end, "build").every((state) => state === "executed");
}
function runStates(analysis, end, kind) {
  return mountingRuns(analysis.toBuild).filter(({ run }) => run.cacheMounts.served.some((mount) => mount.kind === kind)).map(({ place: place2 }) => runStateFrom(end.allSteps, place2));
}

// src/action/request/pod-context.ts
function podContext({
  builder,
  config: { build }
}, cwd) {
  return podChoice(builder) === "by-context" ? { context: build.context, cwd } : void 0;
}

// src/action/mounts/helper-setting.ts
var helperTimeoutMs = 3e5;
function helperSetting(services, analysis, node) {
  const { name, driver, nodes } = analysis.asked.builder;
  const builder = { name, driver, nodes: nodes.slice(node.index, node.index + 1) };
  return {
    // Without a platform a build goes to the first node.
    builder: node.index === 0 ? builder : { ...builder, platform: node.platform },
    image: analysis.serving.helperImage,
    namespace: analysis.serving.namespace,
    nonce: services.run.nonce,
    timeoutMs: helperTimeoutMs,
    workMs: helperWorkMs,
    signal: services.run.signal,
    ownBuilds: services.run.ownBuilds,
    podContext: podContext(analysis.asked, services.run.folder)
  };
}

// src/action/mounts/injected-standing.ts
var incompleteNote = "; it is not complete: ";
function injectedStanding(run, injected) {
  const { standing } = run;
  const told4 = run.kind === "modules" ? modulesStanding(run, injected) : buildStanding(standing, injected);
  const judged = withoutNodes(told4, [...injected.failed.keys()]);
  return standing.hit === "miss" ? { ...judged, manifest: standing.manifest } : judged;
}
function withoutNodes(standing, names2) {
  if (names2.length === 0) return standing;
  const hit = standing.hit === "exact" ? "partial" : standing.hit;
  return { ...standing, hit, reason: `${standing.reason}; it could not be injected into ${names2.join(" and ")}` };
}
function refusedStanding({ kind, standing }, why) {
  const reason = `the snapshot ${standing.matchedKey} of the ${kind} cache cannot be injected: ${why}`;
  return { ...withoutSnapshot(standing, reason), layers: [], present: [] };
}
function uninjectedStanding({ standing }) {
  const reason = [standing.reason, "it could not be injected"].filter((text) => text !== "").join("; ");
  const hit = standing.hit === "off" ? "off" : "miss";
  return { ...standing, hit, matchedKey: "", layers: [], present: [], reason };
}
function emptyReason({ kind, plan, standing }, { entries: entries2, verdict }) {
  if (standing.layers.length === 0 || entries2 > 0 || verdict === "bad") return "";
  if (kind === "modules" && !standing.matchedKey.startsWith(plan.keys.primary)) return "";
  return kind === "modules" ? "its archives hold no module of go.sum" : "its archives hold no entry";
}
function modulesStanding({ plan, standing }, { verdict, reason, entries: entries2 }) {
  const { hit, matchedKey, present } = standing;
  switch (verdict) {
    case "bad":
      return withoutSnapshot(standing, `the snapshot ${matchedKey} is bad: ${reason}`);
    case "partial":
      if (entries2 === 0 && present.length === 0 && !matchedKey.startsWith(plan.keys.primary))
        return withoutSnapshot(standing, `${standing.reason}, which has none of these modules`);
      return { ...standing, hit: "partial", reason: `${standing.reason}${incompleteNote}${reason}` };
    case "exact":
      return { ...standing, hit: "exact", reason: exactReason(standing) };
    case "none":
      return { ...standing, hit: hit === "exact" ? "partial" : hit };
  }
}
function exactReason({ hit, reason }) {
  switch (hit) {
    case "exact":
      return reason;
    case "partial":
      return `${reason}, which has all modules of this one`;
    case "miss":
    case "off":
      return `${reason}; the mounts have all modules of this go.sum`;
  }
}
function buildStanding(standing, { goVersion }) {
  const { hit, manifest, reason } = standing;
  const maker = manifest?.goVersion ?? "";
  if (hit === "miss" || maker === "" || goVersion === "" || maker === goVersion) return standing;
  const told4 = `${reason}; it was made by ${maker}, this image has ${goVersion}`;
  return { ...standing, hit: "partial", reason: told4, manifest: void 0, otherGo: maker };
}
function withoutSnapshot(standing, reason) {
  return { ...standing, hit: "miss", matchedKey: "", reason, manifest: void 0 };
}

// src/action/caches/cache-report.ts
var noVerdict = { verdict: null, sharesVerdict: false, verdictReason: "" };
function cacheReport(kind, plan, run, verdict = noVerdict) {
  if (plan.kind === "off") return unserved(kind, plan.reason);
  if (run === void 0) return unserved(kind, "the run ended before the lookup");
  const { hit, matchedKey, reason, layers } = run.standing;
  const extracted = "extracted" in run ? run.extracted : void 0;
  return {
    kind,
    hit,
    primaryKey: run.plan.keys.primary,
    matchedKey,
    reason,
    ...unusedKey(run),
    restored: {
      bytes: layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0),
      entries: injectedOf(run)?.entries ?? 0
    },
    used: extracted?.contents.used ?? 0,
    added: extracted?.contents.made ?? 0,
    ...extracted?.contents.remade === void 0 ? {} : { remade: extracted.contents.remade.packages },
    swept: extracted?.packing.write === "base" ? Math.max(0, extracted.contents.total - extracted.contents.live.entries) : 0,
    saved: null,
    saveReason: "saving" in run ? run.saving.reason : "",
    ...verdict
  };
}
function unusedKey(run) {
  const { hit, manifest } = run.standing;
  const key = foundKeyOf(run);
  const isRecord = manifest?.layers.length === 0;
  return hit !== "miss" || key === "" || isRecord ? {} : { unusedKey: key };
}
function unserved(kind, reason) {
  return {
    kind,
    hit: "off",
    primaryKey: "",
    matchedKey: "",
    reason,
    restored: { bytes: 0, entries: 0 },
    used: 0,
    added: 0,
    swept: 0,
    saved: null,
    saveReason: reason,
    ...noVerdict
  };
}

// src/action/savings/left-empty.ts
function ownRuns2(kind, timed3) {
  return timed3.filter(({ mounts, onlyDownloads: onlyDownloads2 }) => mounts.includes(kind) && !(kind === "build" && onlyDownloads2));
}
function isLeftEmpty(run, timed3) {
  const { kind, standing, lookup, extracted } = run;
  if (standing.hit !== "miss" || lookup.kind === "adopted" || extracted === void 0 || extracted.reading.replaced > 0)
    return false;
  const own = ownRuns2(kind, timed3);
  return extracted.contents.total === 0 && own.length > 0 && own.every(({ ms }) => ms !== void 0);
}

// src/action/savings/remade-packages.ts
function remadeIn({ kind, standing: { hit }, extracted }) {
  if (kind !== "build" || hit !== "exact" && hit !== "partial" || extracted?.contents.remade === void 0)
    return void 0;
  const isMost = extracted.contents.remade.packages * 2 > extracted.contents.compiled + extracted.contents.mains;
  return isMost ? extracted.contents.remade : void 0;
}
function isRestoredForNothing(run) {
  return remadeIn(run)?.reused === 0;
}

// src/action/savings/cache-balance.ts
function measuredRuns(analysis, runs, end) {
  if (end.result.kind !== "success") return untold(runs, whyUntold(end));
  return measuredInBuild(analysis, runs, end);
}
function recordedRuns(analysis, runs, end) {
  const measured = measuredInBuild(analysis, runs, end);
  if (end.result.kind === "success") return measured;
  const isUseful = (each) => each.kind === "measured" && each.isCold && each.of === "modules";
  return new Map(
    [...measured].map(([run, each]) => [run, isUseful(each) ? each : { kind: "untold", reason: whyUntold(end) }])
  );
}
function whyUntold({ result }) {
  return result.kind === "unseen" ? "the steps of the build are not known" : "the build failed";
}
function measuredInBuild(analysis, runs, end) {
  if (end.isRepeated === true)
    return untold(runs, "it was built twice, and the second build used the layers of the first");
  if (analysis.asked.reach.why !== "") return untold(runs, analysis.asked.reach.why);
  const fetchMs = runs.find(({ kind }) => kind === "modules")?.fetched?.ms ?? 0;
  const timed3 = withFetch(timedRuns(analysis.toBuild, end), fetchMs);
  const states = new Map(runs.map((run) => [run.kind, mountState(run)]));
  return new Map(
    runs.map((run) => {
      const { kind } = run;
      const inVain = inVainReason(run, timed3);
      return [run, inVain === "" ? measuredSteps(kind, timed3, states, end.ms) : measuredInVain(kind, timed3, inVain)];
    })
  );
}
function inVainReason(run, timed3) {
  if (isRestoredForNothing(run)) return "every restored package was compiled again";
  return isLeftEmpty(run, timed3) ? "the build left nothing in its mount" : "";
}
function measuredInVain(kind, timed3, inVain) {
  const stepsMs = ownRuns2(kind, timed3).reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  return { kind: "measured", of: kind, stepsMs, isCold: false, isAlone: false, inVain };
}
function untold(runs, reason) {
  return new Map(runs.map((run) => [run, { kind: "untold", reason }]));
}
function withFetch(timed3, fetchMs) {
  const mounting = timed3.filter(({ mounts }) => mounts.includes("modules"));
  const first2 = mounting.find(({ onlyDownloads: onlyDownloads2 }) => onlyDownloads2) ?? mounting[0];
  return timed3.map((run) => run === first2 && run.ms !== void 0 ? { ...run, ms: run.ms + fetchMs } : run);
}
function verdictOfKind(analysis, run, measured) {
  if (run.lookup.kind === "left-alone" || run.plan.dropped) return noVerdict;
  const compared = balanceOf(
    measured,
    run.standing.manifest?.timings ?? [],
    timingScope(analysis.serving),
    costMs(run, measured)
  );
  const sharesVerdict = measured.kind === "measured" && measured.of === "both";
  if (compared.kind === "none") return { verdict: null, sharesVerdict, verdictReason: compared.reason };
  if (measured.kind === "measured" && measured.inVain !== void 0)
    return { verdict: compared.balance, sharesVerdict, verdictReason: measured.inVain };
  const verdictReason = sharesVerdict ? "no RUN only downloads modules, so both caches share one verdict" : "";
  return { verdict: compared.balance, sharesVerdict, verdictReason };
}
function ownTimingOf(analysis, run, measured) {
  return ownTiming(
    measured,
    run.standing.manifest?.timings ?? [],
    timingScope(analysis.serving),
    costMs(run, measured)
  );
}
function costMs({ cost }, measured) {
  return Math.round(measured.kind === "measured" && measured.of === "both" ? cost.togetherMs : cost.ownMs);
}
function mountState(run) {
  const { lookup, standing, extracted } = run;
  const { hit } = standing;
  if (lookup.kind === "left-alone") return "off";
  if (unpreparedNodes(run).length > 0) return "unclear";
  if (lookup.kind === "adopted" || (extracted?.reading.replaced ?? 0) > 0) return "unclear";
  if (hit === "exact" || hit === "partial") return "warm";
  if (extracted === void 0) return "unclear";
  return extracted.contents.used === 0 && extracted.contents.made > 0 ? "cold" : "unclear";
}

// src/action/mounts/push-target.ts
var askingLimitMs = 3e4;
async function pushTarget({ store, run: { signal } }, { asked: { config, facts, builder } }) {
  const { repository } = config.cache;
  if (repository === void 0) return void 0;
  const limits2 = { timeoutMs: askingLimitMs, signal };
  const registry = store(storeChoice(config, facts));
  const lacking = builder.nodes.some(({ imageStore }) => imageStore === "classic") ? classicReason : void 0;
  const reason = lacking ?? await registry.readOnlyReason?.(limits2) ?? "";
  if (reason !== "") return { kind: "refused", reason, isExpected: facts.isFork || facts.isDependabot };
  const target = {
    repository,
    byDigest: builder.driver !== "docker",
    sizeOf: async (digest) => {
      const image = await registry.layerImage?.(digest, limits2);
      if (image?.kind === "found") return { bytes: image.sizeBytes };
      return { reason: image?.kind === "degraded" ? image.reason : "the registry has not what the builder pushed" };
    }
  };
  return { kind: "possible", target };
}
var classicReason = "the engine's own builder pushes nothing with the classic image store: use a builder of the driver `docker-container`, or the containerd image store";

// src/action/mounts/note-uses.ts
async function noteUses(services, analysis, runs) {
  const uses = runs.flatMap((run) => mountUse(analysis, run));
  try {
    await recordUses(services.files, jobRecordFile(analysis.asked.facts), uses);
  } catch (error) {
    services.log.debug(`The use of the mounts could not be recorded: ${errorText(error)}`);
  }
}
function mountUse(analysis, run) {
  const { extracted, standing, saving } = run;
  const stamp = stampIn(run);
  const taken = saving.snapshot?.role === "record" ? void 0 : saving.snapshot;
  const isGone = extracted !== void 0 && extracted.reading.replaced === extracted.reading.mounts;
  if (stamp === void 0 || isGone) return [];
  return [
    {
      kind: run.kind,
      mounts: mountsOf(analysis.asked.builder.name, analysis.serving.namespace, run.plan),
      primary: run.plan.keys.primary,
      stamp,
      hit: standing.hit,
      matchedKey: standing.matchedKey,
      foundKey: foundKeyOf(run),
      manifest: standing.manifest === void 0 ? "" : JSON.stringify(standing.manifest),
      entries: extracted?.contents.total ?? 0,
      readAt: extracted?.reading.readAt ?? 0,
      savesAs: taken?.key ?? earlierStep(run)?.savesAs ?? ""
    }
  ];
}

// src/savings/streak.ts
var lossesInARow = 3;
var triesEvery = 10;
var probedAtMostBytes = 1e8;
function judgeStreak(timings, scope, { runNumber, isSameSum, sizeBytes, isEmpty }) {
  const losses = losingStreak(timings, scope);
  if (!isEmpty && losses.length === 0 && isWithoutCold(timings, scope) && isSameSum && runNumber % triesEvery === 0 && sizeBytes <= probedAtMostBytes)
    return {
      kind: "probe",
      reason: "no run without this cache is recorded, so this run skips the cache to measure it; later runs use it again"
    };
  if (losses.length < lossesInARow) return { kind: "use", reason: "" };
  const last = losses.slice(-lossesInARow);
  const what = isEmpty ? "preparing mounts that the build leaves empty" : last.every(({ of }) => of === "both") ? "restoring both caches" : "restoring it";
  const nets = last.map(({ netMs }) => `${(netMs / 1e3).toFixed(1)} s`).join(", ");
  const lost = `${what} cost more than it saved in the last three runs (net ${nets})`;
  if (!isSameSum) return { kind: "use", reason: `${lost}; with another go.sum it is tried again` };
  if (runNumber % triesEvery === 0) return { kind: "use", reason: `${lost}; every tenth run tries again` };
  return { kind: "skip", reason: `${lost}; run ${nextTry(runNumber)} tries again, or a run with another go.sum` };
}
function nextTryAfterLosses(timings, scope, runNumber) {
  return losingStreak(timings, scope).length < lossesInARow ? void 0 : nextTry(runNumber);
}
function nextTry(runNumber) {
  return (Math.floor(runNumber / triesEvery) + 1) * triesEvery;
}
function isWithoutCold(timings, scope) {
  return timings.every(({ own }) => own === void 0 || !own.isCold || own.scope !== scope && own.of !== "modules");
}
function isWorthRecording(own, before) {
  if (own?.netMs === void 0) return false;
  return own.netMs < 0 || losingStreak(before, own.scope).length > 0;
}
function losingStreak(timings, scope) {
  const told4 = timings.flatMap(
    ({ own }) => own?.netMs === void 0 || own.scope !== scope ? [] : [{ ...own, netMs: own.netMs }]
  );
  return told4.slice(told4.findLastIndex(({ netMs }) => netMs >= 0) + 1);
}

// src/action/caches/mounts-hash.ts
import { createHash as createHash8 } from "node:crypto";
function mountsHash(services, { asked, serving }, { plan }) {
  const mounts = mountsOf(asked.builder.name, serving.namespace, plan);
  return createHash8("sha256").update(`${services.run.machine}
${mounts}`).digest("hex").slice(0, 16);
}

// src/action/caches/mount-leftovers.ts
var crowdedReason = "its mount holds over a million files, more than any cache of Go";
function leftoverFindings({ run: { folder } }, analysis, runs) {
  return runs.flatMap(({ kind, extracted }) => {
    if (extracted === void 0) return [];
    const place2 = { file: nameIn(folder, analysis.asked.dockerfile), line: firstLine(analysis.toBuild, kind) };
    const fix = "Write only by go commands into a cache mount, and give other files a mount of their own.";
    const found = extracted.reading.isCrowded ? [`Nothing of the ${kind} cache is saved: ${crowdedReason}.`] : extracted.reading.strange > 0 ? [
      `${count(extracted.reading.strange, "name", "names")} in the mount of the ${kind} cache ${extracted.reading.strange === 1 ? "is" : "are"} neither file nor folder (a pipe, a link or a socket): no snapshot has them, and the next run takes them out.`
    ] : [];
    return found.map((message) => ({ rule: "left-in-cache-mount", ...place2, message, fix }));
  });
}
function firstLine({ goStages }, kind) {
  return goStages.flatMap(({ runs }) => runs).find(({ cacheMounts: { served } }) => served.some((mount) => mount.kind === kind))?.line ?? 0;
}

// src/dockerfile/go/compile-settings.ts
function compileSettings(stages) {
  const found = stages.flatMap(({ goRuns }) => goRuns.filter(compiles).flatMap(settingsOf2));
  const names2 = [...new Set(found.map(({ name }) => name))].toSorted();
  return names2.flatMap((name) => {
    const own = found.filter((setting) => setting.name === name);
    const value = [...new Set(own.map((setting) => setting.value))].toSorted().join("\n");
    return own.slice(0, 1).map(({ line }) => ({ name, value, line }));
  });
}
function compiles({ cacheMounts: { served }, leavesCachesAlone: leavesCachesAlone2 }) {
  return !leavesCachesAlone2 && served.some(({ kind }) => kind === "build");
}
var others = /* @__PURE__ */ new Set(["CC", "CXX", "GOROOT", "GOTOOLCHAIN", "PKG_CONFIG"]);
var flags = new Map([
  ...["trimpath", "race", "msan", "asan", "cover"].map((name) => [name, false]),
  ...["covermode", "tags", "gcflags", "asmflags", "buildmode", "compiler", "installsuffix", "pgo", "mod"].map(
    (name) => [name, true]
  )
]);
var compiling3 = /* @__PURE__ */ new Set(["build", "install", "run", "test", "vet"]);
function settingsOf2(run) {
  const { line, environment: environment2, instruction } = run;
  const variables = [...environment2.env].flatMap(([name, value]) => settingIn(name, value));
  const called = run.called.map((text) => ({ ...instruction, ...text.instruction }));
  const calls = [instruction, ...called].flatMap((text) => goCalls(text, environment2, /* @__PURE__ */ new Map()));
  const own = calls.filter(({ verb }) => compiling3.has(verb));
  const inline = own.flatMap(
    ({ assigned }) => [...assigned].map(([name, { text }]) => [name, text.slice(name.length + 1)])
  );
  return [
    ...variables,
    ...inline.flatMap(([name, value]) => settingIn(name, value)),
    ...own.flatMap(({ args }) => flagsIn(args)),
    ["WORKDIR", environment2.workdir]
  ].map(([name, value]) => ({ name, value, line }));
}
function settingIn(name, value) {
  if (name === "GOFLAGS") return flagsIn(value.split(/\s+/));
  return isGoSetting(name) || others.has(name) ? [[name, value]] : [];
}
function flagsIn(args) {
  return args.flatMap((arg, index) => {
    const [, name = "", value] = /^--?([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const takesValue = flags.get(name);
    if (takesValue === void 0) return [];
    return [[`-${name}`, value ?? (takesValue ? args[index + 1] ?? "" : "true")]];
  });
}

// src/dockerfile/go/hashed-settings.ts
var hashedPrefix = "hashed_";
function hashedSettings(lines, line) {
  const found = lines.flatMap(namedIn);
  const names2 = [...new Set(found.map(([name]) => name))].toSorted();
  return names2.map((name) => {
    const values = found.flatMap(([each, value]) => each === name ? [value] : []);
    return { name: `${hashedPrefix}${name}`, value: [...new Set(values)].toSorted().join("\n"), line };
  });
}
function hashedName({ name }) {
  const own = name.slice(hashedPrefix.length);
  return told2.get(own) ?? own;
}
var told2 = /* @__PURE__ */ new Map([
  ["version", "the version of Go"],
  ["compile", "Go's compiler"],
  ["asm", "Go's assembler"],
  ["cgo", "Go's cgo"],
  ["gcflags", "-gcflags"],
  ["asmflags", "-asmflags"],
  ["trimpath", "-trimpath"],
  ["cover", "-cover"],
  ["pgofile", "the profile of -pgo"],
  ["dir", "the folder of the sources"],
  ["CC", "CC, CGO_CPPFLAGS, CGO_CFLAGS or CGO_LDFLAGS"],
  ["CC_ID", "the C compiler"],
  ["CXX", "CXX or CGO_CXXFLAGS"],
  ["CXX_ID", "the C++ compiler"]
]);
function namedIn(line) {
  const [, goos, goarch] = /^goos (\S+) goarch (\S+)$/.exec(line) ?? [];
  if (goos !== void 0 && goarch !== void 0)
    return [
      ["GOOS", goos],
      ["GOARCH", goarch]
    ];
  const [, tool, id, flags2] = /^(compile|asm) (.*?) (\[.*\])$/.exec(line) ?? [];
  if (tool !== void 0 && id !== void 0 && flags2 !== void 0)
    return [
      [tool, id],
      [tool === "asm" ? "asmflags" : "gcflags", flags2]
    ];
  if (line.startsWith("dir ")) return [["dir", sourcesRoot(line.split(" ").slice(1))]];
  if (/^(?:go\d|devel )/.test(line)) return [["version", line]];
  const [, name = "", value = "true"] = /^([A-Za-z]\w*(?: [A-Z]\w*)*)(?:[= ](.*))?$/.exec(line) ?? [];
  return name === "" ? [] : [
    [
      name.replace(/^magic /, "").replaceAll(" ", "_").slice(0, longestName),
      value
    ]
  ];
}
var longestName = 40 - hashedPrefix.length;
function sourcesRoot([first2 = "", ...rest]) {
  if (rest.length === 0) return first2;
  const names2 = first2.split("/");
  const folders2 = rest.join(" ").split("/");
  while (folders2.length > 1 && names2.length > 0 && folders2.at(-1) === names2.at(-1)) {
    folders2.pop();
    names2.pop();
  }
  return folders2.join("/") || "/";
}

// src/action/savings/changed-settings.ts
function settingHashes(toBuild, hashed = []) {
  return namedHashes([...settingsIn(toBuild), ...hashed]);
}
function namedHashes(settings2) {
  return Object.fromEntries(settings2.map(({ name, value }) => [name, shortHash(value)]));
}
function changedSettings(toBuild, before = {}, hashed = []) {
  const [told4, own] = parted(before);
  const shown2 = differences(settingsIn(toBuild), own);
  const names2 = new Set(shown2.map(({ name }) => name));
  const asked = differences(hashed, told4).map((change) => ({ ...change, name: hashedName(change) }));
  return [...shown2, ...asked.filter(({ name }) => !names2.has(name))];
}
function hasHashes(settings2 = {}) {
  return Object.keys(parted(settings2)[0]).length > 0;
}
function parted(settings2) {
  const entries2 = Object.entries(settings2);
  const of = (isTold2) => Object.fromEntries(entries2.filter(([name]) => name.startsWith(hashedPrefix) === isTold2));
  return [of(true), of(false)];
}
function differences(settings2, before) {
  if (Object.keys(before).length === 0 || settings2.length === 0) return [];
  const names2 = new Set(settings2.map(({ name }) => name));
  const gone = Object.keys(before).filter((name) => !names2.has(name));
  return [
    ...settings2.flatMap(({ name, value, line }) => {
      if (before[name] === shortHash(value)) return [];
      return [{ name, how: before[name] === void 0 ? "new" : "changed", line }];
    }),
    ...gone.map((name) => ({ name, how: "gone", line: 0 }))
  ];
}
function settingsIn({ goStages, beside = [] }) {
  const own = compileSettings(goStages);
  return beside.reduce((all, other) => {
    const more = settingsIn(other).filter(({ name }) => all.every((setting) => setting.name !== name));
    return [...all, ...more];
  }, own);
}

// src/action/savings/judge.ts
function isJudged({ config, facts }) {
  return config.cache.mode === "auto" && facts.inActions && /^\d+$/.test(facts.runNumber);
}
function judgeOf({ asked, serving }) {
  if (!isJudged(asked)) return () => ({ kind: "use", reason: "" });
  const scope = timingScope(serving);
  const runNumber = Number(asked.facts.runNumber);
  return ({ timings, layers }, isSameSum) => judgeStreak(timings, scope, {
    runNumber,
    isSameSum,
    sizeBytes: layers.reduce((sum, layer) => sum + layer.sizeBytes, 0),
    isEmpty: layers.length === 0
  });
}
function restoredAgain({ asked, serving }, { plan, lookup, standing, saving }) {
  if (!isJudged(asked)) return {};
  const runNumber = Number(asked.facts.runNumber);
  if (lookup.kind === "left-alone") return { restoredAgainInRun: nextTry(runNumber) };
  if (!isOfSameSum(plan.keys, saving.snapshot?.key ?? foundKeyOf({ lookup }))) return {};
  const now = { at: "", hit: standing.hit, buildMs: 0, costMs: 0 };
  const timings = [
    ...standing.manifest?.timings ?? [],
    ...saving.own === void 0 ? [] : [{ ...now, own: saving.own }]
  ];
  const next = nextTryAfterLosses(timings, timingScope(serving), runNumber);
  return next === void 0 ? {} : { restoredAgainInRun: next };
}

// src/action/save/pack.ts
async function packSnapshot(services, analysis, run, runEnd) {
  const { extracted, standing } = run;
  const id = {
    id: analysis.asked.facts.runId === "" ? services.run.nonce : analysis.asked.facts.runId,
    attempt: analysis.asked.facts.runAttempt
  };
  try {
    if (extracted.packing.write === "none") {
      const promotion = await promoted(services, run, id, runEnd);
      if (promotion !== void 0) return { snapshot: promotion, reason: "recorded as complete for this go.sum" };
      const isRecording = isJudged(analysis.asked) || run.hashed !== void 0;
      const snapshot2 = isRecording ? await recorded(services, run, id, runEnd) : void 0;
      return { snapshot: snapshot2, reason: nothingReason(run, extracted) };
    }
    const snapshot = await composeSnapshot(services.files, run.plan.keys, id, {
      role: extracted.packing.write,
      archives: extracted.packing.archives,
      bytes: extracted.contents.live.bytes,
      live: { ...extracted.contents.live, baseBytes: extracted.contents.baseLiveBytes },
      ...extracted.contents.names === void 0 ? {} : { modules: { files: extracted.contents.live.entries, names: extracted.contents.names } },
      madeBy: {
        goVersion: extracted.reading.goVersion,
        ...run.kind === "build" ? { settings: settingHashes(analysis.toBuild, run.hashed) } : {}
      },
      mounts: mountsHash(services, analysis, run),
      complete: isWhole(run, runEnd.end),
      standsOn: extracted.packing.write === "delta" ? heldSnapshot(run) : void 0,
      shared: runEnd.shared,
      refused: [.../* @__PURE__ */ new Set([...standing.manifest?.refused ?? [], ...refusedIn(run)])],
      timings: timingsOf(services, run, runEnd)
    });
    return { snapshot, reason: "" };
  } catch (error) {
    const reason = errorText(error);
    services.log.warning(`What is new in the ${run.kind} cache could not be packed, so it is not saved: ${reason}`);
    return { snapshot: void 0, reason: `it could not be packed: ${reason}` };
  }
}
function heldSnapshot(run) {
  const { manifest } = run.standing;
  return manifest === void 0 ? void 0 : { ...manifest, layers: usedLayers(run) };
}
function refusedIn({ mounts }) {
  return mounts.kind === "stamped" ? mounts.refused : [];
}
async function promoted(services, run, id, runEnd) {
  const { plan, lookup } = run;
  const { manifest, hit, matchedKey } = run.standing;
  const isWholeSnapshot = manifest !== void 0 && usedLayers(run).length === manifest.layers.length;
  const isForeign2 = run.kind === "build" && !isIncompleteKey(plan.keys, matchedKey);
  if (hit !== "exact" || !isWholeSnapshot || matchedKey.startsWith(plan.keys.primary) || isForeign2) return void 0;
  if (isCompleteKey(plan.keys, matchedKey) || lookup.kind === "adopted") return void 0;
  const timings = timingsOf(services, run, runEnd);
  return composeRecord(services.files, plan.keys, id, { ...manifest, complete: true, timings });
}
async function recorded(services, run, id, runEnd) {
  const { plan, standing } = run;
  const manifest = standing.manifest ?? (standing.hit === "miss" ? nothingOf(run) : void 0);
  const isOwn = usedLayers(run).length === manifest?.layers.length && standing.matchedKey.startsWith(plan.keys.primary);
  const isOfNothing = standing.hit === "miss" && manifest?.layers.length === 0;
  if (manifest === void 0 || !(isOwn || isOfNothing) || plan.access.write === "if-none-exact") return void 0;
  const settings2 = { ...manifest.settings, ...namedHashes(run.hashed ?? []) };
  const isNew = Object.entries(settings2).some(([name, hash]) => manifest.settings?.[name] !== hash);
  if (!isNew && !isWorthRecording(runEnd.own, manifest.timings)) return void 0;
  const timings = timingsOf(services, run, runEnd);
  return composeRecord(services.files, plan.keys, id, { ...manifest, ...isNew ? { settings: settings2 } : {}, timings });
}
function nothingOf({ kind, extracted }) {
  const none2 = { entries: 0, bytes: 0, baseBytes: 0 };
  const goVersion = extracted?.reading.goVersion ?? "";
  return { schema: 1, kind, goVersion, complete: true, layers: [], mounts: "", baseBytes: 0, live: none2, timings: [] };
}
function timingsOf({ clock }, run, { end, costMs: costMs2, own }) {
  const { standing, extracted } = run;
  const before = standing.manifest?.timings ?? [];
  if (end.isRepeated === true || end.result.kind !== "success" && own === void 0) return before;
  const hit = standing.hit === "miss" && (extracted?.contents.used ?? 0) > 0 ? "partial" : standing.hit;
  const timing = {
    at: new Date(clock.now()).toISOString(),
    hit,
    buildMs: Math.round(end.ms),
    costMs: Math.round(costMs2)
  };
  return timingsWith(before, own === void 0 ? timing : { ...timing, own });
}
function nothingReason(run, extracted) {
  if (extracted.reading.replaced === extracted.reading.mounts)
    return "the builder replaced the mounts after they were prepared (its garbage collection does that), so their content is unknown";
  if (extracted.packing.refused !== void 0) return `the builder could not push it: ${extracted.packing.refused}`;
  if (extracted.packing.shortBytes > 0)
    return `there is no room for ${size(extracted.packing.shortBytes)} of it in the builder or on the runner`;
  if (extracted.reading.isCrowded) return crowdedReason;
  if (earlierStep(run)?.savesAs) return "an earlier step of this job has saved all of it";
  if (run.kind === "modules")
    return extracted.contents.total === 0 ? "the build left no module of go.sum in its mount" : "the snapshot already has all modules";
  if (extracted.contents.made + extracted.contents.used === 0)
    return "the build neither used nor made an entry in this mount: its steps came from the layer cache, it does not compile here, or it empties the cache again (`go clean -cache`)";
  if ((extracted.contents.remade?.packages ?? 0) > 0)
    return "the snapshot already has what was compiled, with the same result";
  return "only packages that are new in every run were compiled";
}

// src/sharing/prepared-sharing.ts
import { createHash as createHash9 } from "node:crypto";
import path37 from "node:path";
async function prepareSharing(files, { keys, run, atMs, goneKeys, own }, { layers, entries: entries2 }) {
  const written2 = await Promise.all(
    layers.map(async ({ archive: { path: from = "", ...archive }, entries: of }) => {
      const folder2 = await files.makeTemporaryFolder("shared-layer");
      const file = `base-0.tar${path37.extname(from)}`;
      await files.link(from, path37.join(folder2, file));
      const key = `${keys.layer}${run}-${archive.digest.replace(/^sha256:/, "").slice(0, 12)}`;
      const shared = { layer: { role: "base", key, file, ...archive }, entries: entriesOf(of) };
      return { shared, upload: { key, folder: folder2, sizeBytes: archive.sizeBytes } };
    })
  );
  const addition = {
    images: [{ scope: keys.scope, atMs, entries: entriesOf(entries2) }],
    layers: [
      ...own.layers.filter(({ layer }) => !goneKeys.includes(layer.key)),
      ...written2.map(({ shared }) => shared)
    ],
    // With those of thirty images there is room for all in a catalog.
    gone: [.../* @__PURE__ */ new Set([...own.gone, ...goneKeys])].slice(-8)
  };
  const folder = await files.makeTemporaryFolder("shared-list");
  const text = catalogText(addition);
  await files.writeText(path37.join(folder, manifestFile), text);
  const ending = `${run}-${createHash9("sha256").update(text).digest("hex").slice(0, 12)}`;
  return {
    layers: written2.map(({ upload }) => upload),
    prefixes: { catalog: keys.catalog, own: keys.own, layer: keys.layer },
    folder,
    ending
  };
}
function entriesOf(entries2) {
  return new Map(entries2.map(({ id, bytes }) => [id, bytes]));
}

// src/action/sharing/shared-of.ts
function layersLeftOut(sharing, { packing }) {
  if (sharing === void 0 || packing.sharing === void 0 || packing.write !== "base") return [];
  return sharing.plan.take.map(({ layer }) => layer);
}
async function sharedOf(services, { asked: { facts } }, sharing, { packing }) {
  const { sharing: brought, write } = packing;
  if (sharing === void 0 || brought === void 0 || brought.entries.length === 0) return {};
  const { keys, own, goneKeys, listing } = sharing;
  if (listing === "never" || listing === "with-base" && write !== "base") return {};
  const id = facts.runId === "" ? services.run.nonce : facts.runId;
  const added = { keys, run: `${id}-${facts.runAttempt}`, atMs: services.clock.now(), goneKeys, own };
  try {
    return { sharing: await prepareSharing(services.files, added, brought) };
  } catch (error) {
    services.log.debug(`What other images may use could not be prepared: ${errorText(error)}`);
    return {};
  }
}

// src/action/mounts/extract-caches.ts
async function extract(services, analysis, runs, { end, costMs: costMs2, sharing, asking: asking2 = async (all) => all }) {
  const asked = runs.map((run) => unreadRun(run, unreadReason(analysis, run, end) ?? ""));
  const chosen = asked.filter(({ saving }) => saving.reason === "");
  if (chosen.length === 0) {
    await noteUses(services, analysis, asked);
    return { outcome: "skipped", reason: asked[0]?.saving.reason ?? "no cache is served", value: asked };
  }
  const pushing = await pushTarget(services, analysis);
  if (pushing?.kind === "refused") {
    const { reason, isExpected } = pushing;
    if (!isExpected) services.log.warning(`What is new cannot be pushed, so it is not saved: ${reason}`);
    const value2 = asked.map((run) => chosen.includes(run) ? unreadRun(run, reason) : run);
    await noteUses(services, analysis, value2);
    return { outcome: isExpected ? "skipped" : "degraded", reason, value: value2 };
  }
  const target = pushing?.target;
  const roomBytes = target === void 0 ? await roomFor(services) : Number.MAX_SAFE_INTEGER;
  const shared = sharing === void 0 ? void 0 : shareLines(sharing.plan, sharing.listing);
  const parts2 = cachesByNode(chosen, preparedNodes).flatMap(
    ({ node, caches }) => caches.map(({ run, group }) => ({
      node,
      extraction: extractionOf(services, analysis, run, { ...node, group }, { end, roomBytes, shared })
    }))
  );
  const settingOf2 = (node) => helperSetting(services, analysis, node);
  const outcome = await extractFromNodes({ ...services, settingOf: settingOf2 }, parts2, target);
  if (outcome.kind === "failed") {
    services.log.warning(`The caches could not be extracted, so nothing is saved: ${outcome.reason}`);
    const spentMs = new Map(chosen.map(({ kind }) => [kind, outcome.ms]));
    const left = asked.map((run) => chosen.includes(run) ? unreadRun(run, unreadNote(outcome.reason)) : run);
    const value2 = withCosts(left, spentMs, outcome.ms);
    await noteUses(services, analysis, value2);
    return { outcome: "degraded", reason: outcome.reason, value: value2 };
  }
  const read = withCosts(
    asked.map((run) => judgedAgain({ ...run, extracted: outcome.extracted.get(run.kind) }, end)),
    outcome.times.ofKind,
    outcome.times.wallMs
  );
  const refusals = new Set(read.flatMap(({ extracted }) => extracted?.packing.refused ?? []));
  for (const reason of refusals)
    services.log.warning(
      `The builder could not push what is new to ${target?.repository}, so it is not saved: ${reason}`
    );
  const told4 = await asking2(read);
  const measured = recordedRuns(analysis, told4, end);
  let value = told4;
  try {
    for (const run of told4) {
      const { kind, extracted } = run;
      const steps = measured.get(run);
      if (extracted === void 0 || steps === void 0) continue;
      const begin = services.clock.monotonicMs();
      const own = ownTimingOf(analysis, run, steps);
      const layers = layersLeftOut(sharing, extracted);
      const packed = await packSnapshot(
        services,
        analysis,
        { ...run, extracted },
        { end, costMs: costMs2, own, shared: layers }
      );
      const recorded2 = packed.snapshot === void 0 || own === void 0 ? {} : { own };
      const saving = { ...packed, ...recorded2, ...await sharedOf(services, analysis, sharing, extracted) };
      const tookMs = Math.round(services.clock.monotonicMs() - begin);
      value = value.map((each) => each.kind === kind ? { ...each, saving } : each);
      value = withCosts(value, /* @__PURE__ */ new Map([[kind, tookMs]]), tookMs);
    }
  } finally {
    for (const folder of outcome.folders) await services.files.remove(folder);
  }
  await noteUses(services, analysis, value);
  const lost = value.filter(
    ({ extracted, saving }) => extracted?.packing.refused !== void 0 || (extracted?.packing.write ?? "none") !== "none" && saving.snapshot === void 0
  );
  const done = value.flatMap((run) => run.extracted === void 0 ? [] : [outcomeText(run, run.extracted)]);
  return { outcome: lost.length > 0 ? "degraded" : "done", reason: done.join(", "), value };
}
function unread(runs, reason) {
  return runs.map((run) => unreadRun(run, reason));
}
function unreadNote(reason) {
  return `they could not be extracted: ${reason}`;
}
function unreadRun(run, reason) {
  return { ...run, extracted: void 0, saving: { snapshot: void 0, reason } };
}
function judgedAgain(run, end) {
  const { plan, standing, extracted } = run;
  const isAll = usedLayers(run).length === standing.manifest?.layers.length;
  if (standing.hit !== "partial" || !isAll || end.result.kind !== "success") return run;
  const lackedNoModule = run.kind === "modules" && injectedOf(run)?.verdict === "partial" && standing.matchedKey.startsWith(plan.keys.primary) && extracted?.contents.fresh === 0;
  const lackedNoPackage = run.kind === "build" && isIncompleteKey(plan.keys, standing.matchedKey) && extracted?.contents.compiled === 0;
  if (!lackedNoModule && !lackedNoPackage) return run;
  const [found = ""] = standing.reason.split(incompleteNote);
  const reason = `${found}; it has everything that this build needs`;
  return { ...run, standing: { ...standing, hit: "exact", reason } };
}
function outcomeText({ kind, saving: { snapshot } }, { contents, reading: { driftS } }) {
  const { made, compiled, remade } = contents;
  const again = remade === void 0 ? "" : ` (${remade.packages} restored ones again, with the same result)`;
  const what = kind === "modules" ? `${count(made, "module", "modules")} downloaded` : `${count(made, "entry", "entries")} made, ${count(compiled, "package", "packages")} compiled${again}`;
  const drift = driftS === 0 ? "" : ` (the builder's clock has jumped by ${driftS} s meanwhile, so nothing counts as dead)`;
  const saved = snapshot === void 0 ? "nothing to save" : `${snapshot.role} of ${size(snapshot.sizeBytes)} to save`;
  return `${kind}: ${what}${drift}, ${saved}`;
}

// src/action/save/put-snapshots.ts
async function putSnapshots(injections, inject2) {
  const first2 = await inject2(injections);
  if (first2.kind === "done")
    return {
      injected: first2.injected,
      refused: /* @__PURE__ */ new Map(),
      trouble: "",
      ofKind: first2.times.ofKind,
      wallMs: first2.times.wallMs
    };
  const loaded = injections.filter(({ layers }) => layers.length > 0);
  let wallMs = first2.ms;
  const tried = async (some) => {
    const outcome = await inject2(some);
    wallMs += outcome.ms;
    return outcome;
  };
  const injected = /* @__PURE__ */ new Map();
  const refused2 = /* @__PURE__ */ new Map();
  const note = (outcome) => {
    if (outcome.kind === "done") for (const [kind, each] of outcome.injected) injected.set(kind, each);
    return outcome.kind === "done";
  };
  const ended = (trouble2) => {
    const ofKind = new Map(injections.map(({ group }) => [group.kind, wallMs]));
    return { injected, refused: refused2, trouble: trouble2, ofKind, wallMs };
  };
  if (loaded.length === 0 || first2.isCancelled === true || isOfBuilder(first2.reason) || isOfTheWay(loaded, first2))
    return ended(first2.reason);
  if (!note(await tried(injections.map(without)))) return ended(first2.reason);
  if (loaded.length === 1 && first2.isLost !== true || first2.isOver === true) {
    for (const { group } of loaded) refused2.set(group.kind, first2.reason);
    return ended("");
  }
  let trouble = "";
  for (const injection of loaded) {
    const alone = await tried([injection]);
    if (note(alone) || alone.kind === "done") continue;
    const again = await tried([without(injection)]);
    if (note(again) && alone.isLost !== true) {
      refused2.set(injection.group.kind, alone.reason);
      continue;
    }
    injected.delete(injection.group.kind);
    trouble = alone.reason;
  }
  return ended(trouble);
}
function without(injection) {
  return { ...injection, layers: [] };
}
function isOfTheWay(injections, { reason, isOver }) {
  if (!injections.some(({ layers }) => layers.some(({ source }) => source.kind === "image"))) return false;
  const isPulling = /failed to (?:resolve source metadata|copy|do request|authorize|fetch|open)|httpReadSeeker|unexpected status|pull access denied|timeout|connection re(?:set|fused)|no such host|\bEOF\b/i;
  return isOver === true || isPulling.test(reason) && !/not found/i.test(reason);
}
function isOfBuilder(reason) {
  return /no space left|quota exceeded|cannot allocate memory|out of memory|read-only file system/i.test(reason);
}

// src/action/mounts/inject-caches.ts
async function inject(services, analysis, runs) {
  const fresh = runs.filter(isFresh);
  if (fresh.length === 0) {
    const reason = runs.some(isOpen) ? "there is nothing to inject" : runs[0]?.standing.reason;
    const value2 = runs.map((run) => settled2(services, run));
    return { outcome: "skipped", reason: reason ?? "no cache is served", value: value2 };
  }
  const nodes = await Promise.all(
    cachesByNode(fresh).map(async (on) => ({ node: on.node, put: await putOnNode(services, analysis, on) }))
  );
  for (const { kind, standing } of fresh) {
    const isForRunner = kind === "modules" && analysis.asked.config.cache.host;
    for (const { source } of isForRunner ? [] : standing.layers)
      if (source.kind === "file") await services.files.remove(source.path);
  }
  const prepared = runs.map((run) => {
    if (!fresh.includes(run)) return settled2(services, run);
    const byNode = run.plan.nodes.map(({ name }) => {
      const put = nodes.find(({ node }) => node.name === name)?.put;
      return [name, put?.injected.get(run.kind) ?? put?.trouble ?? ""];
    });
    const injected = joinInjected(new Map(byNode));
    if (injected === void 0) return uninjected(run);
    const [why = emptyReason(run, injected)] = nodes.flatMap(({ put }) => put.refused.get(run.kind) ?? []);
    if (why === "") return stamped(services, run, injected, injectedStanding(run, injected), []);
    return stamped(services, run, injected, refusedStanding(run, why), layersOf2(run));
  });
  const times = sideBySide(nodes.map(({ put }) => put));
  const value = withCosts(prepared, times.ofKind, times.wallMs);
  const troubled = nodes.flatMap(({ node, put }) => put.trouble === "" ? [] : [{ node, reason: put.trouble }]);
  if (troubled.length > 0) {
    const trouble = troubleOf(troubled, nodes);
    const what = troubled.length < nodes.length ? "The caches could not be injected into every node; these nodes build without them" : "The caches could not be injected; building without them";
    services.log.warning(`${what}: ${trouble}${helperAdvice(trouble)}`);
    return { outcome: "degraded", reason: trouble, value };
  }
  const refused2 = value.filter(({ mounts }) => mounts.kind === "stamped" && mounts.refused.length > 0);
  if (refused2.length > 0) {
    const reasons2 = [...new Set(refused2.map(({ standing }) => standing.reason))].join("; ");
    services.log.warning(
      `This build starts without what cannot be injected, and a new snapshot replaces it: ${reasons2}`
    );
    return { outcome: "degraded", reason: reasons2, value };
  }
  for (const run of value)
    if (injectedOf(run)?.verdict === "bad")
      services.log.warning(
        `The restored modules were discarded because Go rejects them: ${injectedOf(run)?.reason}. Go downloads them again, and a new snapshot replaces the bad one.`
      );
  const reasons = value.filter((run) => fresh.some(({ kind }) => kind === run.kind)).map(told3);
  return { outcome: "done", reason: reasons.join(", "), value };
}
async function putOnNode(services, analysis, { node, caches }) {
  const asked = caches.map(({ run, group }) => {
    const before = injectedOf(run)?.nodes.get(node.name);
    const lacking = run.standing.layers.filter(
      ({ layer }) => isForNode(layer, node) && before?.marks.includes(layer.mark) !== true
    );
    const layers = lacking.map(({ layer, source }) => ({
      mark: layer.mark,
      source,
      digest: layer.digest,
      sizeBytes: layer.sizeBytes,
      bytes: contentBytes(layer)
    }));
    return { run, before, injection: { group, layers } };
  });
  const kept = asked.flatMap(
    ({ run, before, injection }) => before === void 0 || injection.layers.length > 0 ? [] : [[run.kind, before]]
  );
  const injections = asked.flatMap(
    ({ run, injection }) => kept.some(([kind]) => kind === run.kind) ? [] : [injection]
  );
  const [trouble] = caches.flatMap(({ run: { mounts } }) => {
    if (mounts.kind === "unreachable") return [mounts.reason];
    return injectedOf({ mounts })?.failed.get(node.name) ?? [];
  });
  if (injections.length === 0)
    return { injected: new Map(kept), refused: /* @__PURE__ */ new Map(), trouble: "", ofKind: /* @__PURE__ */ new Map(), wallMs: 0 };
  const put = await putSnapshots(
    injections,
    async (some) => (
      // What the builder could not do a moment ago, it is not asked for again.
      trouble === void 0 ? injectMounts(services.shell, services.files, helperSetting(services, analysis, node), {
        job: jobName(analysis.asked.facts),
        modules: analysis.serving.moduleFiles,
        injections: some
      }) : { kind: "failed", reason: trouble, ms: 0, isCancelled: true }
    )
  );
  return { ...put, injected: new Map([...kept, ...put.injected]) };
}
function uninjected(run) {
  if (!isOpen(run)) return leftAlone(run);
  return { ...run, mounts: { kind: "unknown" }, standing: uninjectedStanding(run), fetched: void 0 };
}
function isOpen({ lookup, plan }) {
  return lookup.kind !== "adopted" && lookup.kind !== "left-alone" && !plan.dropped;
}
function isFresh(run) {
  const { mounts, standing } = run;
  const isRegistered = mounts.kind === "registered" && mounts.injected.failed.size === 0;
  return isOpen(run) && (!isRegistered || standing.layers.length > 0);
}
function settled2(services, run) {
  const { mounts } = run;
  if (!isOpen(run)) return leftAlone(run);
  if (mounts.kind !== "registered") return uninjected(run);
  return stamped(services, run, mounts.injected, injectedStanding(run, mounts.injected), []);
}
function leftAlone(run) {
  const { lookup } = run;
  const mounts = lookup.kind === "adopted" ? { kind: "adopted", stamp: lookup.use.stamp } : { kind: "untouched" };
  return { ...run, mounts, fetched: void 0 };
}
function stamped(services, run, injected, standing, refused2) {
  const mounts = {
    kind: "stamped",
    stamp: stageNonce(services.run.nonce, run.kind),
    injected,
    preparedMs: services.clock.monotonicMs(),
    refused: refused2.map(({ digest }) => digest)
  };
  return { ...run, mounts, standing, fetched: void 0 };
}
function layersOf2({ standing }) {
  return [...standing.present, ...standing.layers.map(({ layer }) => layer)];
}
function contentBytes({ bytes, sizeBytes }) {
  return bytes ?? 4 * sizeBytes;
}
function told3(run) {
  const bytes = run.standing.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  if (bytes === 0) return `${run.kind}: nothing to inject`;
  const entries2 = injectedOf(run)?.entries ?? 0;
  return `${run.kind}: ${count(entries2, run.kind === "modules" ? "file" : "entry", run.kind === "modules" ? "files" : "entries")}, ${size(bytes)}`;
}
function helperAdvice(reason) {
  return /executable file not found|no such file or directory|exec format/i.test(reason) ? ". If the Go image has no shell, name one that has in `helper-image`." : "";
}

// src/snapshot/restore.ts
import path38 from "node:path";
async function findSnapshot(tools, keys, until, judge = () => ({ kind: "use", reason: "" })) {
  const groups = keys.groups.map((group) => group.map(({ prefix: prefix2 }) => prefix2));
  const limits2 = limitsUntil(tools.clock, until.deadline, until.signal);
  const [fetched, grounds] = await Promise.all([
    fetchEntry(tools, `restored-${keys.kind}`, groups, limits2),
    findGround(tools, keys, limits2)
  ]);
  if (fetched.kind === "degraded") return fetched;
  if (fetched.kind === "none") return missOf(await otherGoOf(tools, keys, limits2));
  const ground = fetched.key.startsWith(keys.primary) ? grounds : void 0;
  const found = await readSnapshot(tools, keys, { own: fetched, ground }, until, judge);
  if (found.kind !== "found") await tools.files.remove(fetched.folder);
  return found;
}
async function downloadSnapshot(tools, found, marks, until) {
  const { keys, key, own, entries: entries2 } = found;
  const gather = async (manifest2) => {
    const present2 = manifest2.layers.filter(({ mark }) => marks.includes(mark));
    const wanted2 = manifest2.layers.filter((layer) => !present2.includes(layer));
    return { manifest: manifest2, present: present2, ...await gatherLayers(tools, wanted2, entries2, until) };
  };
  const laidOver = await gather(found.manifest);
  const gathered = lacksBase(laidOver, own) ? await gather(withOwnBase(keys, own, laidOver.manifest)) : laidOver;
  const { manifest, present, layers, troubles, damaged, storeFailed } = gathered;
  const trouble = [...new Set(troubles)].join(", and ");
  if (layers.length + present.length === 0) {
    await tools.files.remove(entries2[0].folder);
    return { kind: "miss", key, reason: `of the snapshot ${key}, ${trouble}` };
  }
  const isComplete = manifest.complete || keys.incomplete === keys.primary;
  const hit = key.startsWith(keys.primary) && isComplete && trouble === "" ? "exact" : "partial";
  const { reason } = found;
  return { kind: "restored", hit, key, manifest, layers, present, reason, trouble, damaged, storeFailed };
}
function reasonOf3(keys, key) {
  return keys.groups.flat().find(({ prefix: prefix2 }) => key.startsWith(prefix2))?.reason ?? "found by its key";
}
function missOf(otherGo) {
  const reason = "there is no snapshot that this run may read yet";
  if (otherGo === void 0) return { kind: "miss", key: "", reason };
  return { kind: "miss", key: "", reason: `${reason} but of ${otherGo}`, otherGo };
}
async function otherGoOf({ store }, keys, limits2) {
  if (keys.anyGo === void 0) return void 0;
  const found = await store.find([[keys.anyGo]], limits2);
  return found.kind === "found" ? otherGoIn(keys, found.key) : void 0;
}
function joined(reasons) {
  return reasons.filter((reason) => reason !== "").join("; ");
}
async function findGround({ store }, keys, limits2) {
  const [, ...others2] = keys.groups[0] ?? [];
  if (others2.length === 0) return void 0;
  const found = await store.find(
    others2.map(({ prefix: prefix2 }) => [prefix2]),
    limits2
  );
  return found.kind === "found" ? found.key : void 0;
}
async function readSnapshot(tools, keys, { own, ground }, until, judge) {
  const { key } = own;
  const ownManifest = await manifestIn(tools.files, keys, own);
  if (ownManifest === void 0)
    return { kind: "miss", key, reason: `the snapshot ${key} has no manifest that can be read` };
  const judged = judge(ownManifest, isOfSameSum(keys, key));
  if (judged.kind === "skip") return { kind: "skipped", key, reason: judged.reason };
  if (judged.kind === "probe") return { kind: "miss", key, reason: judged.reason };
  if (ownManifest.layers.length === 0)
    return { kind: "miss", key, reason: "the runs before it left nothing in its mounts", record: ownManifest };
  const limits2 = limitsUntil(tools.clock, until.deadline, until.signal);
  const below2 = ground === void 0 ? void 0 : await fetchEntry(tools, "restored-ground", [[ground]], limits2);
  const belowManifest = below2?.kind === "entry" ? await manifestIn(tools.files, keys, below2) : void 0;
  const manifest = onGround(keys, ownManifest, belowManifest);
  const laid = manifest === ownManifest ? "" : `laid over ${reasonOf3(keys, ground ?? "")}`;
  return {
    kind: "found",
    keys,
    key,
    own: ownManifest,
    manifest,
    entries: below2?.kind === "entry" ? [own, below2] : [own],
    reason: joined([reasonOf3(keys, key), judged.reason, laid])
  };
}
function lacksBase({ manifest, present, layers }, own) {
  const there = [...present, ...layers.map(({ layer }) => layer)];
  const bases = basesOf(manifest.layers);
  const isThere = bases.length > 0 && bases.every((base) => there.includes(base));
  return !isThere && basesOf(own.layers).some(({ digest }) => manifest.layers.every((layer) => layer.digest !== digest));
}
async function manifestIn(files, keys, { folder }) {
  return parseManifest(await files.readText(path38.join(folder, manifestFile)), keys.kind);
}

// src/action/mounts/ask-the-mounts.ts
var unasked = { of: () => ({ kind: "unasked" }), ofKind: /* @__PURE__ */ new Map(), wallMs: 0 };
async function askTheMounts(services, analysis, runs) {
  const nodes = await Promise.all(
    cachesByNode(runs).map(async (on) => ({ on, outcome: await askNode(services, analysis, on) }))
  );
  const times = sideBySide(
    nodes.map(
      ({ on, outcome }) => outcome.kind === "done" ? outcome.times : { ofKind: new Map(on.caches.map(({ run }) => [run.kind, outcome.ms])), wallMs: outcome.ms }
    )
  );
  const answer = (kind) => {
    const asked = nodes.filter(({ on }) => on.caches.some(({ run }) => run.kind === kind));
    const told4 = asked.map(({ on: { node }, outcome }) => {
      const each = outcome.kind === "done" ? outcome.injected.get(kind) : outcome.reason;
      return [node.name, each ?? "it did not report its mounts"];
    });
    const injected = joinInjected(new Map(told4));
    if (injected !== void 0) return { kind: "registered", injected };
    const [reason] = told4.flatMap(([, each]) => typeof each === "string" ? [each] : []);
    return reason === void 0 ? { kind: "unasked" } : { kind: "unreachable", reason };
  };
  return { of: answer, ...times };
}
async function askNode(services, analysis, { node, caches }) {
  try {
    return await injectMounts(services.shell, services.files, helperSetting(services, analysis, node), {
      job: jobName(analysis.asked.facts),
      modules: analysis.serving.moduleFiles,
      injections: caches.map(({ group }) => ({ group, layers: [] }))
    });
  } catch (error) {
    return { kind: "failed", reason: errorText(error), ms: 0 };
  }
}

// src/action/mounts/found-run.ts
function foundRun(run, found) {
  const { reason } = found;
  switch (found.kind) {
    case "degraded":
      return { ...run, lookup: { kind: "store-failed", foundKey: "" }, standing: standingOn({ reason }) };
    case "miss":
      return {
        ...run,
        lookup: { kind: "done", foundKey: found.key },
        standing: standingOn({
          reason,
          manifest: found.record,
          ...found.otherGo === void 0 ? {} : { otherGo: found.otherGo }
        })
      };
    case "skipped":
      return {
        ...run,
        lookup: { kind: "left-alone", foundKey: found.key },
        standing: standingOn({ hit: "off", reason })
      };
    case "restored": {
      const { hit, key, manifest, layers, present, damaged, storeFailed, trouble } = found;
      const told4 = [reason, trouble, presentReason(found)].filter((text) => text !== "").join("; ");
      return {
        ...run,
        lookup: { kind: storeFailed ? "store-failed" : "done", foundKey: key },
        standing: { hit, matchedKey: key, manifest, layers, present, damaged, reason: told4 }
      };
    }
  }
}
function presentReason({ present, layers }) {
  if (present.length === 0) return "";
  return layers.length === 0 ? "the builder still has the whole snapshot" : "the builder still has the base";
}

// src/action/mounts/restore-caches.ts
async function restore(services, analysis) {
  const {
    files,
    clock,
    run: { signal }
  } = services;
  const tools = { store: services.store(storeChoice(analysis.asked.config, analysis.asked.facts)), files, clock };
  const until = { deadline: clock.monotonicMs() + analysis.asked.config.cache.timeoutMs, signal };
  const starts2 = await withEarlierSteps(services, analysis, unrestored(analysis, ""));
  const open = starts2.filter(({ lookup, plan }) => lookup.kind !== "adopted" && !plan.dropped);
  const early2 = analysis.serving.registersFirst && open.length > 0 ? askTheMounts(services, analysis, open) : void 0;
  const searches = await Promise.all(starts2.map((start) => search(tools, analysis, start, until)));
  const answers = await (early2 ?? askIfTheirs(services, analysis, searches));
  const restored = await Promise.all(searches.map((each) => download(tools, each, answers.of(each.run.kind), until)));
  const ownMs = new Map(restored.map(({ run, ms }) => [run.kind, ms]));
  const asked = restored.map(({ run }) => ({
    ...run,
    mounts: run.lookup.kind === "left-alone" ? { kind: "unasked" } : answers.of(run.kind)
  }));
  const looked = withCosts(asked, ownMs, Math.max(0, ...ownMs.values()));
  const runs = withCosts(looked, answers.ofKind, answers.wallMs);
  const failed2 = runs.filter(({ lookup }) => lookup.kind === "store-failed");
  const troubles = [...new Set(failed2.map(({ standing }) => standing.reason))].join("; ");
  if (troubles !== "") {
    services.log.warning(`The cache could not be read; building without it: ${troubles}`);
    return { outcome: "degraded", reason: troubles, value: runs };
  }
  return {
    outcome: "done",
    reason: runs.map(({ kind, standing }) => `${kind} ${standing.hit}`).join(", "),
    value: runs
  };
}
function unrestored(analysis, reason) {
  return analysis.serving.caches.flatMap(({ kind, plan }) => {
    if (plan.kind !== "served") return [];
    const cost = { ownMs: 0, togetherMs: 0 };
    const standing = standingOn({ reason });
    return [{ kind, plan, lookup: { kind: "none" }, standing, mounts: { kind: "unasked" }, cost }];
  });
}
async function withEarlierSteps({ files }, analysis, starts2) {
  const uses = await readUses(files, jobRecordFile(analysis.asked.facts));
  return starts2.map((start) => {
    const { kind, plan } = start;
    if (plan.dropped) return start;
    const mounts = mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan);
    const use = earlierUse(uses, { kind, mounts, primary: plan.keys.primary });
    return use === void 0 ? start : adopted(start, use);
  });
}
function adopted(start, use) {
  const standing = standingOn({
    hit: use.hit === "miss" ? "partial" : use.hit,
    matchedKey: use.matchedKey,
    reason: "an earlier step of this job has filled these mounts",
    manifest: use.manifest === "" ? void 0 : parseManifest(use.manifest, start.kind)
  });
  return { ...start, lookup: { kind: "adopted", use }, standing };
}
var droppedReason = "with no-cache BuildKit empties these mounts before it builds, so nothing is restored";
async function search(tools, analysis, run, until) {
  const { plan, lookup } = run;
  if (plan.dropped) return { run: { ...run, standing: standingOn({ hit: "off", reason: droppedReason }) }, ms: 0 };
  if (lookup.kind === "adopted") return { run, ms: 0 };
  if (!plan.access.read)
    return { run: { ...run, standing: standingOn({ hit: "off", reason: plan.access.reason }) }, ms: 0 };
  const [found, ms] = await timed2(tools, () => findSnapshot(tools, plan.keys, until, judgeOf(analysis)));
  return found.kind === "found" ? { run, found, ms } : { run: foundRun(run, found), ms };
}
async function askIfTheirs(services, analysis, searches) {
  const isTheirs = searches.some(({ run, found }) => found?.manifest.mounts === mountsHash(services, analysis, run));
  const open = searches.map(({ run }) => run).filter(({ lookup, plan }) => isOpen2(lookup) && !plan.dropped);
  return isTheirs ? askTheMounts(services, analysis, open) : unasked;
}
function isOpen2({ kind }) {
  return kind !== "adopted" && kind !== "left-alone";
}
async function download(tools, { run, found, ms }, mounts, until) {
  if (found === void 0) return { run, ms };
  const marks = heldMarks(found.manifest.layers, run.plan.nodes, injectedOf({ mounts }));
  const [restored, moreMs] = await timed2(tools, () => downloadSnapshot(tools, found, marks, until));
  return { run: foundRun(run, restored), ms: ms + moreMs };
}
async function timed2({ clock }, body) {
  const begin = clock.monotonicMs();
  return [await body(), Math.round(clock.monotonicMs() - begin)];
}

// src/action/mounts/mount-phases.ts
var nothingServed = "no cache is served";
async function restoreAndInject(services, analysis, phases) {
  if (!analysis.serving.caches.some(({ plan }) => plan.kind === "served")) {
    phases.skip("restore", nothingServed);
    phases.skip("inject", nothingServed);
    return [];
  }
  const restored = await phases.attempt(
    "restore",
    "Restore caches",
    async () => {
      const end = await restore(services, analysis);
      for (const run of end.value)
        for (const line of foundLines(cacheReport(run.kind, run.plan, run))) services.log.info(line);
      return end;
    },
    (reason) => unrestored(analysis, reason)
  );
  if (services.run.signal.aborted) return restored.map(uninjected);
  return phases.attempt(
    "inject",
    "Inject caches",
    () => inject(services, analysis, restored),
    () => restored.map(uninjected)
  );
}
async function extractNew(services, analysis, phases, runs, end, { sharing, asking: asking2 } = {}) {
  if (runs.length === 0) {
    phases.skip("extract", nothingServed);
    return [];
  }
  return phases.attempt(
    "extract",
    "Extract caches",
    async () => extract(services, analysis, runs, {
      end,
      costMs: cachingCostMs(phases.reports()),
      sharing: await sharing?.end(),
      ...asking2 === void 0 ? {} : { asking: asking2 }
    }),
    (reason) => unread(runs, unreadNote(reason))
  );
}

// src/config/image/pushed-names.ts
function parseTags(reader) {
  return reader.list("tags").map(({ text, line }) => {
    checkName(reader, "tags", line, text);
    return text;
  });
}
function parseOutputs(reader) {
  return reader.list("outputs").map(({ text, line }) => {
    const { type, name = "" } = attributesOf(parseFields(text) ?? []);
    const names2 = isOfImage(type) && name !== "" && name !== "*" ? name.split(",") : [];
    for (const each of names2) checkName(reader, "outputs", line, each.trim());
    return text;
  });
}
function parseCacheTo(reader) {
  return reader.list("cache-to").map(({ text, line }) => {
    const fields2 = parseFields(text);
    if (fields2 === void 0)
      reader.report(
        "cache-to",
        `line ${line}: its double quotes cannot be parsed. Write \`name=value,name=value\`; quotes may stand only around a whole \`name=value\`.`
      );
    else {
      const target = pushedLayers(fields2);
      if (target !== void 0) checkName(reader, "cache-to", line, target);
    }
    return text;
  });
}
function unnamedPush(build) {
  if (build.tags.length > 0) return void 0;
  const images = build.outputs.map((output) => attributesOf(parseFields(output) ?? [])).filter(({ type }) => type === "image" || type === "registry");
  const isUnnamed = images.some(
    ({ type, name = "", push }) => name === "" && (type === "registry" || build.push || isOn2(push))
  );
  if (isUnnamed) return build.push ? "push" : "outputs";
  return build.push && images.length === 0 ? "push" : void 0;
}
function pushedLayers(fields2) {
  const [only = ""] = fields2;
  if (fields2.length === 1 && !only.includes("=")) return only.trim();
  const { type, ref = "", "ignore-error": ignoreError } = attributesOf(fields2);
  return type === "registry" && !isOn2(ignoreError) ? ref : void 0;
}
function checkName(reader, input, line, text) {
  if (isReference(text)) return;
  const lower = lowerCaseReference(text);
  const advice2 = lower === void 0 ? "Write `name:tag`, for example `ghcr.io/me/app:1.2.3`. A tag has only letters, digits, `_`, `.` and `-`, and at most 128 of them." : `Names of images are lower case. Write \`${shown(lower)}\`.`;
  reader.report(input, `line ${line}: \`${shown(text)}\` is not an image reference. ${advice2}`);
}
function isOfImage(type) {
  return type === "image" || type === "registry" || type === "docker";
}
function isOn2(text) {
  return /^(?:1|t|true)$/i.test(text ?? "");
}
function attributesOf(fields2) {
  return Object.fromEntries(
    fields2.map((field2) => {
      const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(field2) ?? [];
      return [name.trim(), value.trim()];
    })
  );
}

// src/config/builder/node-wish.ts
function driverOptionProblem(text) {
  const advice2 = 'Write one option per line, as in `network=host` or `"env.NO_PROXY=a,b"`.';
  const fields2 = parseFields(text);
  if (fields2 === void 0) return `its double quotes cannot be parsed. ${advice2}`;
  const bad = fields2.find((field2) => !/^\s*[^\s=]+\s*=/.test(field2));
  return bad === void 0 ? void 0 : `an option lacks its name or its \`=\`. ${advice2}`;
}
function platformProblem(text) {
  const isPlatform2 = /^[\w.-]+(?:\([\w.-]*\))?(?:\/[\w.-]+){0,2}$/.test(text);
  if (isPlatform2 && isKnownPlatform(text)) return void 0;
  const meant = isPlatform2 ? meantPlatform(text) : void 0;
  const advice2 = meant === void 0 ? "Write for example `linux/arm64` or `linux/arm/v7`." : `Did you mean \`${meant}\`?`;
  return `\`${shown(text)}\` is not a platform. ${advice2}`;
}
function wordProblem(text, what) {
  if (what === "name")
    return /^[a-z][\w.-]*$/i.test(text) ? void 0 : `\`${shown(text)}\` is not the name of a node. Begin with a letter, and use only letters, digits, \`.\`, \`_\` and \`-\`.`;
  return /^[^\s-]\S*$/.test(text) ? void 0 : `\`${shown(text)}\` is not an endpoint. Write a docker context, or an address such as \`tcp://buildkit.example.com:1234\`.`;
}

// src/config/run/default-context.ts
var placeholder = /\{\{\s*defaultContext\s*\}\}(?::([^\s]*))?/;
function hasDefaultContext(text) {
  return placeholder.test(text);
}
function withDefaultContext(text, facts) {
  return text.replace(placeholder, (_, folder) => defaultGitContext(facts, folder ?? ""));
}
function defaultGitContext(facts, folder = "") {
  const { wishes } = facts;
  const base = `${facts.serverUrl}/${facts.repository}.git`;
  const isPull = facts.ref.startsWith("refs/pull/");
  const isHead = isPull && wishes.pullRequestHead;
  const ref = fullRef(isHead ? facts.ref.replace(/\/merge$/, "/head") : facts.ref);
  const sha = isHead ? facts.prHeadSha ?? "" : facts.sha;
  const isRoot2 = folder === "" || folder === ".";
  if (!wishes.gitQuery) return `${base}#${sha || ref}${isRoot2 ? "" : `:${folder}`}`;
  const at = isPull ? `ref=${sha || ref}` : `ref=${ref}${sha === "" ? "" : `&checksum=${sha}`}`;
  return `${base}?${at}${isRoot2 ? "" : `&subdir=${folder}`}`;
}
function fullRef(ref) {
  return ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
}

// src/config/build-options.ts
function parseBuildOptions(reader, facts) {
  const texts2 = (name) => reader.list(name).map((item) => item.text);
  const outputs = parseOutputs(reader);
  const load = reader.flag("load");
  const context = parseContext(reader, facts);
  const secrets = parseSecrets(reader);
  return {
    context,
    file: reader.text("file"),
    target: reader.text("target"),
    buildArgs: parseBuildArgs(reader),
    buildContexts: parseBuildContexts(reader, facts),
    platforms: parsePlatforms(reader),
    tags: parseTags(reader),
    labels: texts2("labels"),
    annotations: texts2("annotations"),
    outputs,
    push: reader.flag("push"),
    load,
    pull: reader.flag("pull"),
    noCache: reader.flag("no-cache"),
    noCacheFilters: texts2("no-cache-filters"),
    secrets: [...secrets, ...tokenForContext(reader, facts, context, secrets)],
    ssh: texts2("ssh"),
    network: reader.text("network"),
    addHosts: texts2("add-hosts"),
    allow: texts2("allow"),
    cgroupParent: reader.text("cgroup-parent"),
    shmSize: reader.text("shm-size"),
    ulimits: texts2("ulimit"),
    cacheFrom: texts2("cache-from"),
    cacheTo: parseCacheTo(reader),
    ...parseAttestations(reader, { load, outputs }, facts),
    call: reader.text("call"),
    builder: reader.text("builder")
  };
}
function parseContext(reader, facts) {
  const context = reader.text("context") ?? ".";
  if (context === "-")
    reader.report(
      "context",
      "the context cannot come from standard input. Write the path of a folder, for example `.`."
    );
  if (!hasDefaultContext(context)) return context;
  if (!facts.inActions)
    reader.report("context", "`{{defaultContext}}` is known only inside GitHub Actions. Write a path.");
  return withDefaultContext(context, facts);
}
function tokenForContext(reader, facts, context, secrets) {
  const value = reader.text("github-token");
  if (value === void 0 || !facts.inActions || !context.startsWith(defaultGitContext(facts))) return [];
  const host = URL.canParse(facts.serverUrl) ? new URL(facts.serverUrl).host : "";
  const id = `GIT_AUTH_TOKEN.${host}`;
  return secrets.some((secret) => secret.id === "GIT_AUTH_TOKEN" || secret.id === id) ? [] : [{ kind: "value", id, value }];
}
function parseBuildArgs(reader) {
  return reader.list("build-args").flatMap(({ text, line }) => {
    const { key, value } = split(text);
    if (key !== "" && !/\s/.test(key)) return [{ name: key, value }];
    reader.report(
      "build-args",
      `line ${line}: \`${shown(key)}\` is not the name of a build argument. Write \`NAME=value\`, or \`NAME\` to take it from the environment.`
    );
    return [];
  });
}
function parseBuildContexts(reader, facts) {
  return reader.list("build-contexts").flatMap(({ text, line }) => {
    const { key, value } = split(text);
    if (!facts.inActions && hasDefaultContext(text)) {
      reader.report(
        "build-contexts",
        `line ${line}: \`{{defaultContext}}\` is known only inside GitHub Actions. Write a path.`
      );
      return [];
    }
    if (key !== "" && value !== void 0 && value !== "")
      return [{ name: key, value: withDefaultContext(value, facts) }];
    reader.report("build-contexts", `line ${line}: \`${shown(text)}\` lacks a name or a path. Write \`name=path\`.`);
    return [];
  });
}
function parsePlatforms(reader) {
  return reader.list("platforms").map(({ text, line }) => {
    const problem2 = platformProblem(text);
    if (problem2 !== void 0) reader.report("platforms", `line ${line}: ${problem2}`);
    return text;
  });
}
function parseSecrets(reader) {
  return [
    ...parsePairs(reader, "secrets", "id=value").map(({ id, value }) => secretFrom(id, value)),
    ...parsePairs(reader, "secret-files", "id=path").map(({ id, value }) => ({
      kind: "file",
      id,
      path: value
    })),
    ...parsePairs(reader, "secret-envs", "id=VARIABLE").map(({ id, value }) => ({
      kind: "env",
      id,
      variable: value
    }))
  ];
}
function secretFrom(id, value) {
  const fields2 = `${id}=${value}`.split(",").map(split);
  const isFlag = fields2.every(({ key, value: text }) => /^(id|type|src|source|env)$/.test(key) && text !== void 0);
  const of = new Map(isFlag ? fields2.map(({ key, value: text = "" }) => [key, text]) : []);
  const [name = "", path49 = of.get("source")] = [of.get("id"), of.get("src")];
  const variable = of.get("env") ?? (of.get("type") === "env" && path49 === void 0 ? name : void 0);
  if (name === "" || /\s/.test(name)) return { kind: "value", id, value };
  if (variable !== void 0 && variable !== "") return { kind: "env", id: name, variable };
  return path49 === void 0 || path49 === "" ? { kind: "value", id, value } : { kind: "file", id: name, path: path49 };
}
function parsePairs(reader, name, form2) {
  const [, valueName] = form2.split("=");
  return reader.list(name).flatMap(({ text, line }) => {
    const { key, value } = split(text);
    const id = key.trim();
    if (value === void 0) {
      const hint = name === "secrets" ? ' A value of several lines goes into double quotes as a whole: `"id=first line\u2026"`.' : "";
      reader.report(name, `line ${line} has no \`=\`. Write \`${form2}\`.${hint}`);
    } else if (id === "" || /[\s,]/.test(id)) {
      reader.report(
        name,
        `line ${line} has no usable id before the \`=\`. Write \`${form2}\`, with an id without spaces and commas.`
      );
    } else if (value === "") {
      reader.warn(
        name,
        `line ${line}: the ${valueName} of \`${id}\` is empty, so the build gets no secret \`${id}\`. If it comes from a secret of the repository, check that the secret exists and that this run may read it; runs for pull requests from forks may not.`
      );
    } else {
      return [{ id, value }];
    }
    return [];
  });
}
function split(text) {
  const at = text.indexOf("=");
  return at === -1 ? { key: text, value: void 0 } : { key: text.slice(0, at), value: text.slice(at + 1) };
}

// src/config/builder/builder-config.ts
function parseBuilderConfig(reader) {
  const given2 = reader.text("builder-config");
  if (given2 === void 0) return void 0;
  return isToml(given2) ? { kind: "text", text: `${given2}
` } : { kind: "file", path: given2 };
}
function isToml(given2) {
  return /\n/.test(given2) || /^(?:\[|#)/.test(given2) || /^[\w."'-]+\s*=/.test(given2);
}

// src/config/builder/builder-choice.ts
var drivers = ["docker", "docker-container", "kubernetes", "remote"];
var asking = [
  "driver",
  "driver-opts",
  "buildkitd-flags",
  "endpoint",
  "append",
  "builder-platforms",
  "keep-state",
  "builder-config"
];
function parseBuilderChoice(reader) {
  const keepState = reader.flag("keep-state");
  const askedBy = asking.filter((name) => name === "keep-state" ? keepState : reader.text(name) !== void 0);
  const [first2] = askedBy;
  if (first2 === void 0) return { kind: "existing" };
  if (reader.text("builder") !== void 0) {
    reader.report(
      first2,
      `${askedBy.length === 1 ? "it makes" : `${inputList(askedBy)} make`} a builder of its own, and \`builder\` names another. Leave out one of the two; a builder that is there already was configured when it was made.`
    );
  }
  const driver = parseDriver(reader);
  if (driver === void 0) return { kind: "existing" };
  for (const name of askedBy) reportUnsupported(reader, name, driver);
  if (driver === "docker") return { kind: "engine" };
  const firstNode = parseFirstNode(reader);
  if (driver === "remote" && firstNode.endpoint === void 0) {
    reader.report(
      "endpoint",
      "the driver remote needs the address of a BuildKit that runs. Write for example `tcp://buildkit.example.com:1234`."
    );
  }
  const config = parseBuilderConfig(reader);
  return { kind: "created", driver, config, firstNode, append: reader.text("append"), keepState, askedBy };
}
function inputList(names2) {
  const quoted = names2.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
function parseDriver(reader) {
  const given2 = reader.text("driver") ?? "docker-container";
  const driver = drivers.find((known) => known === given2);
  if (driver !== void 0) return driver;
  reader.report(
    "driver",
    `there is no driver \`${shown(given2)}\`. Known: ${inputList(drivers)}.${didYouMean(given2, drivers)}`
  );
  return void 0;
}
function reportUnsupported(reader, name, driver) {
  if (name === "driver") return;
  if (driver === "docker") {
    reader.report(
      name,
      `the driver docker is the Docker engine's own builder, which is there already and takes no \`${name}\`. Leave out \`${name}\`, or write \`driver: docker-container\`.`
    );
  } else if (name === "keep-state" && driver !== "docker-container") {
    reader.report(
      name,
      `buildx keeps the state of builders of the driver docker-container only, and \`driver\` is ${driver}. Leave out \`keep-state\`.`
    );
  } else if (driver === "remote" && (name === "buildkitd-flags" || name === "builder-config")) {
    reader.report(
      name,
      `a BuildKit that runs already was configured when it was started, and the driver remote takes no \`${name}\`. Leave it out, and configure BuildKit where it is started.`
    );
  }
}
function parseFirstNode(reader) {
  for (const { text, line } of reader.list("driver-opts")) {
    const problem3 = driverOptionProblem(text);
    if (problem3 !== void 0) reader.report("driver-opts", `line ${line}: ${problem3}`);
  }
  for (const { text, line } of reader.list("builder-platforms")) {
    const problem3 = platformProblem(text);
    if (problem3 !== void 0) reader.report("builder-platforms", `line ${line}: ${problem3}`);
  }
  const endpoint = reader.text("endpoint");
  const problem2 = endpoint === void 0 ? void 0 : wordProblem(endpoint, "endpoint");
  if (problem2 !== void 0) reader.report("endpoint", problem2);
  return {
    name: void 0,
    endpoint,
    driverOptions: reader.list("driver-opts").map(({ text }) => text),
    buildkitdFlags: reader.text("buildkitd-flags"),
    platforms: reader.list("builder-platforms").map(({ text }) => text)
  };
}

// src/config/inputs/durations.ts
var unitMs = /* @__PURE__ */ new Map([
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3]
]);
function parseDuration(text) {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 6e4);
  if (!/^(\d+(\.\d+)?h)?(\d+(\.\d+)?m)?(\d+(\.\d+)?s)?$/.test(text) || text === "") return void 0;
  const parts2 = text.matchAll(/(\d+(?:\.\d+)?)([hms])/g);
  return Math.round(
    [...parts2].reduce((sum, [, count2, unit]) => sum + Number(count2) * (unitMs.get(unit ?? "") ?? 0), 0)
  );
}

// src/config/fetch-options.ts
var attemptsLimits = { least: 1, most: 20 };
var tryLimitsMs = { least: 1e3, most: 36e5 };
function parseFetchOptions(reader) {
  const mode = reader.choice("fetch", ["auto", "on", "off", "only"]) ?? "auto";
  const offline = reader.flag("offline");
  if (offline && (mode === "on" || mode === "only"))
    reader.report("fetch", `\`${mode}\` asks the network, and \`offline\` forbids it. Remove one of the two.`);
  const { netrc, machines } = readNetrc(reader);
  const checks = readChecks(reader);
  if (checks.length > 0 && (mode === "off" || offline))
    reader.report(
      "module-checks",
      `modules are checked where they are downloaded, and \`${offline ? "offline: true" : "fetch: off"}\` forbids that. Remove one of the two.`
    );
  return {
    options: {
      mode,
      attempts: readAttempts(reader),
      tryMs: readTryMs(reader),
      netrc,
      netrcHosts: machines.map(({ host }) => host.replace(/:\d+$/, "")).filter((host) => host !== ""),
      hasDefaultLogin: machines.some(({ host }) => host === ""),
      sshKnownHosts: readKnownHosts(reader),
      checks: ["verify", "tidy"].filter((check) => checks.includes(check)),
      checksFail: checks.includes("fail"),
      offline
    },
    // Each line of it too: in a log it may stand as it was written.
    secretsToMask: [
      netrc ?? "",
      ...machines.flatMap(({ login, password }) => [
        ...loginSecrets(login, password),
        // As HTTP sends them.
        Buffer.from(`${login}:${password}`).toString("base64")
      ])
    ]
  };
}
function readAttempts(reader) {
  const text = reader.text("fetch-attempts") ?? "";
  const attempts = /^\d+$/.test(text) ? Number(text) : 0;
  if (attempts >= attemptsLimits.least && attempts <= attemptsLimits.most) return attempts;
  reader.report(
    "fetch-attempts",
    `\`${shown(text)}\` is not a number of attempts. Write a whole number from ${attemptsLimits.least} to ${attemptsLimits.most}.`
  );
  return attemptsLimits.least;
}
function readTryMs(reader) {
  const text = reader.text("fetch-timeout") ?? "";
  const tryMs = parseDuration(text);
  if (tryMs !== void 0 && tryMs >= tryLimitsMs.least && tryMs <= tryLimitsMs.most) return tryMs;
  reader.report(
    "fetch-timeout",
    `\`${shown(text)}\` is not a duration between 1s and 1h. Write for example \`60s\` or \`2m\`; a number without a unit means minutes.`
  );
  return tryLimitsMs.least;
}
function readChecks(reader) {
  const known = ["verify", "tidy", "fail"];
  const checks = reader.list("module-checks").map(({ text }) => text);
  for (const check of checks.filter((each) => !known.includes(each)))
    reader.report(
      "module-checks",
      `\`${shown(check)}\` is no check. Write \`verify\`, \`tidy\` or both, and \`fail\` to fail the step.${didYouMean(check, known)}`
    );
  if (checks.length === 1 && checks[0] === "fail")
    reader.report("module-checks", "`fail` alone checks nothing. Write for example `verify,tidy,fail`.");
  return checks;
}
function readNetrc(reader) {
  const netrc = reader.text("netrc");
  if (netrc === void 0) return { netrc, machines: [] };
  const parsed = parseNetrc(netrc);
  if (parsed.kind === "netrc") return { netrc, machines: parsed.machines };
  reader.report(
    "netrc",
    `line ${parsed.line}: ${parsed.message}. Write \`machine git.example.com login USER password TOKEN\`, one per line. If the token comes from a secret of the repository, check that the secret exists and that this run may read it.`
  );
  return { netrc, machines: [] };
}
function readKnownHosts(reader) {
  const text = reader.text("ssh-known-hosts");
  for (const [index, line] of (text ?? "").split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const words2 = line.trim().split(/\s+/);
    const [, type = "", key = ""] = words2[0]?.startsWith("@") === true ? words2.slice(1) : words2;
    if (/^[a-z0-9@.-]+$/.test(type) && /^[A-Za-z0-9+/=]{16,}$/.test(key)) continue;
    reader.report(
      "ssh-known-hosts",
      `line ${index + 1} is not a host key. Write lines as \`ssh-keyscan git.example.com\` prints them: a host, the type of the key, the key.`
    );
    return text;
  }
  return text;
}

// src/config/go-settings.ts
function parseGoSettings(reader) {
  const goproxy = readGoproxy(reader);
  const gosumdb = checked(reader, "gosumdb", gosumdbProblem) ?? goproxy.sumdb;
  const goprivate = checked(reader, "goprivate", patternsProblem);
  const gonoproxy = checked(reader, "gonoproxy", patternsProblem);
  const gonosumdb = checked(reader, "gonosumdb", patternsProblem);
  const goflags = checked(reader, "goflags", goflagsProblem);
  const gotoolchain = checked(reader, "gotoolchain", gotoolchainProblem);
  return {
    settings: {
      goproxy: goproxy.list,
      autoProxies: goproxy.auto,
      isPreset: goproxy.isPreset === true,
      gosumdb,
      goprivate,
      gonoproxy,
      gonosumdb,
      goflags,
      gotoolchain
    },
    secretsToMask: [reader.text("goproxy"), gosumdb].flatMap((setting) => credentialsIn(setting ?? ""))
  };
}
function readGoproxy(reader) {
  const text = reader.text("goproxy");
  if (text === void 0) return { list: void 0 };
  const wish = parseGoproxy(text);
  switch (wish.kind) {
    case "list":
      return { ...wish, isPreset: wish.sumdb !== void 0 };
    case "auto":
      return { list: void 0, isPreset: true, auto: wish.auto };
    case "wrong":
      reader.report("goproxy", wish.problem);
      return { list: void 0 };
  }
}
function checked(reader, name, problemOf) {
  const value = reader.text(name);
  const problem2 = value === void 0 ? void 0 : problemOf(value);
  if (problem2 !== void 0) reader.report(name, problem2);
  return value;
}
function gosumdbProblem(database) {
  const advice2 = "Write `off`, `sum.golang.google.cn`, or `name+hash+key`, optionally followed by a space and a URL.";
  if (/[\r\n\t]/.test(database)) return `it has more than one line. ${advice2}`;
  const words2 = database.split(" ").filter((word) => word !== "");
  const [name = "", address] = words2;
  if (words2.length > 2) return `it has more than a name and a URL. ${advice2}`;
  if (name === "off") return address === void 0 ? void 0 : `nothing may follow \`off\`. ${advice2}`;
  if (!/^[\w.-]+(\/[\w.-]+)*(\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+)?$/.test(name))
    return `\`${shown(name)}\` is not the name of a checksum database. ${advice2}`;
  if (!/[.+/]/.test(name) && name !== "localhost")
    return `\`${name}\` is not the name of a checksum database.${didYouMean(name, ["off", "sum.golang.google.cn"])} ${advice2}`;
  if (address !== void 0 && !(URL.canParse(address) && /^https?:/i.test(address)))
    return `the text after the name is not an http or https URL. ${advice2}`;
  return void 0;
}
function patternsProblem(patterns2) {
  const advice2 = "Write module path prefixes separated by commas, as in `github.com/my-org/*,git.example.com`.";
  if (/\s/.test(patterns2)) return `patterns hold no spaces and no new lines. ${advice2}`;
  for (const pattern of patterns2.split(",").filter((text) => text !== "")) {
    if (pattern.includes("://"))
      return `\`${shown(withoutUserinfo(pattern))}\` is a URL; module paths have no \`https://\`. ${advice2}`;
    if (!isGlob2(pattern))
      return `\`${shown(pattern)}\` is no pattern: a \`[\` is not closed, or it ends in \`\\\`. ${advice2}`;
  }
  return void 0;
}
function isGlob2(pattern) {
  return /^(?:[^[\\]|\\[\s\S]|\[(?!\^?\])(?:\\[\s\S]|[^\]\\])+\])*$/.test(pattern);
}
function goflagsProblem(flags2) {
  const advice2 = "Write flags separated by spaces, each with its value behind `=`, as in `-trimpath -tags=netgo`.";
  if (/[\r\n]/.test(flags2)) return `it has more than one line. ${advice2}`;
  const words2 = splitQuoted(flags2);
  if (words2 === void 0) return `a quote is not closed. ${advice2}`;
  for (const word of words2) {
    if (!word.startsWith("-")) return `\`${shown(word)}\` does not begin with \`-\`. ${advice2}`;
    if (/^-{1,2}(=|$)/.test(word)) return `\`${shown(word)}\` has no name. ${advice2}`;
  }
  return void 0;
}
function gotoolchainProblem(toolchain) {
  const advice2 = "Write `local` (the Go of the image), `auto` (a newer one where go.mod asks for it), `path`, or a name such as `go1.26.1` or `go1.26.1+auto`.";
  if (/^(?:auto|path)$/.test(toolchain)) return void 0;
  const [, least = "", more] = /^([^+]*)(?:\+(.*))?$/s.exec(toolchain) ?? [];
  if (more !== void 0 && !["auto", "path"].includes(more))
    return `only \`+auto\` and \`+path\` may follow a toolchain, not \`${shown(`+${more}`)}\`. ${advice2}`;
  if (least === "local" || /^go[1-9]\d*(?:\.\d+(?:\.\d+|[a-z]+\d*)?)?(?:-[^\s/\\+]*)?$/.test(least)) return void 0;
  if (/^\d/.test(least)) return `\`${shown(toolchain)}\` lacks its \`go\`. Write \`go${shown(toolchain)}\`.`;
  return `\`${shown(toolchain)}\` is no toolchain.${didYouMean(toolchain, ["local", "auto", "path"])} ${advice2}`;
}
function splitQuoted(text) {
  const words2 = [];
  for (let rest = text.trimStart(); rest !== ""; rest = rest.trimStart()) {
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
      const end = rest.indexOf(quote, 1);
      if (end === -1) return void 0;
      words2.push(rest.slice(1, end));
      rest = rest.slice(end + 1);
    } else {
      const [word = ""] = rest.split(/\s/, 1);
      words2.push(word);
      rest = rest.slice(word.length);
    }
  }
  return words2;
}

// src/config/layer-cache.ts
var forms = "`gha`, `registry=<ref>`, `local=<folder>`, `inline` or `off`";
function parseLayerCache(reader, facts) {
  const given2 = reader.text("layer-cache") ?? "off";
  const [, name = "", value = ""] = /^([a-z]+)(?:=(.*))?$/s.exec(given2) ?? [];
  const report = (message) => {
    reader.report("layer-cache", message);
    return { kind: "off" };
  };
  switch (name) {
    case "off":
    case "gha":
    case "inline":
      if (given2 !== name) return report(`\`${name}\` takes no value. Write \`${name}\` alone.`);
      return name === "off" ? { kind: name } : checked2(name, reader, facts, report);
    case "registry":
      if (isRepository(value)) return { kind: "registry", ref: value };
      return report(
        `\`${shown(value)}\` is not the name of an image. Write for example \`registry=ghcr.io/me/app-layers\`, without a digest.`
      );
    case "local":
      if (value.trim() !== "" && !/[,\n"]/.test(value)) return { kind: "local", folder: value.trim() };
      return report(
        `\`${shown(value)}\` is not a folder that buildx can be given. Write for example \`local=/var/cache/layers\`, without commas and quotes.`
      );
    default:
      return report(`\`${shown(given2)}\` is not a layer cache. Write ${forms}.`);
  }
}
function checked2(kind, reader, facts, report) {
  if (kind === "gha" && !facts.inActions)
    return report(
      "`gha` is the cache service of GitHub Actions, and this run is outside. Write `local=<folder>` or `registry=<ref>`."
    );
  if (kind === "inline" && reader.list("tags").length === 0)
    return report("`inline` keeps the layers in the image itself, and no image is named. Add its name to `tags`.");
  return { kind };
}
function isRepository(text) {
  return /^(?:[\w.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::\w[\w.-]{0,63})?$/.test(text);
}

// src/config/secrets-to-mask.ts
function secretsOfBuild(build) {
  const urls = [
    build.context,
    build.file ?? "",
    ...build.buildArgs.map(({ value }) => value ?? ""),
    ...build.buildContexts.map(({ value }) => value),
    ...build.outputs,
    ...build.cacheFrom,
    ...build.cacheTo
  ];
  return [
    ...build.secrets.flatMap(
      (secret) => secret.kind === "value" ? [secret.value, ...secretsWithin(secret.value)] : []
    ),
    ...urls.flatMap(credentialsIn),
    // These may lack their scheme.
    ...ownProxies(build.buildArgs, {}).flatMap(({ value }) => proxyCredentials(value)),
    ...[...build.cacheFrom, ...build.cacheTo].flatMap(cacheCredentials)
  ];
}
function secretsOfBuilder(choice) {
  if (choice.kind !== "created") return [];
  const { endpoint = "", driverOptions, buildkitdFlags = "" } = choice.firstNode;
  return [endpoint, ...driverOptions, buildkitdFlags, choice.append ?? ""].flatMap(credentialsIn);
}
function shortSecrets({ secrets }) {
  const values = secrets.flatMap((secret) => secret.kind === "value" ? [secret.value.trim()] : []);
  return values.filter((value) => value !== "" && value.length < leastMaskable);
}
var credentialAttribute = /^\s*(?:ghtoken|token|secret_access_key|session_token)\s*=(.*)$/s;
function cacheCredentials(cache) {
  return (parseFields(cache) ?? []).map((field2) => credentialAttribute.exec(field2)?.[1] ?? "");
}
var leastMaskable = 4;
function maskable(values, leastLength = leastMaskable) {
  const all = values.flatMap((value) => [value, value.trim(), ...value.split(/\r\n|\n|\r/)]);
  const worthHiding = all.filter((value) => value.trim().length >= leastLength);
  return [...new Set(worthHiding)].toSorted((a, b) => b.length - a.length);
}

// src/config/inputs/sizes.ts
var unitBytes = /* @__PURE__ */ new Map([
  ["KB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["TB", 1e12]
]);
function parseSize(text) {
  if (/^0+$/.test(text)) return 0;
  const [, count2, unit = ""] = /^(\d+(?:\.\d+)?) ?([KMGT]B)$/i.exec(text) ?? [];
  const bytes = Math.round(Number(count2) * (unitBytes.get(unit.toUpperCase()) ?? NaN));
  return Number.isSafeInteger(bytes) ? bytes : void 0;
}

// src/config/store/cache-store.ts
function parseStore(reader, facts) {
  const given2 = reader.text("cache-store") ?? "auto";
  const otherwise = facts.inActions ? "github" : "local";
  const report = (message) => {
    reader.report("cache-store", message);
    return { store: otherwise };
  };
  const [, reference2] = /^registry=(.*)$/s.exec(given2) ?? [];
  if (reference2 !== void 0) {
    const repository = repositoryFrom(reference2);
    if (repository !== void 0) return { store: "registry", repository };
    return report(
      `\`${shown(reference2)}\` is not a repository of a registry. Write for example \`registry=ghcr.io/me/app-cache\`: lower case, without a tag or digest.`
    );
  }
  switch (given2) {
    case "auto":
      return { store: otherwise };
    case "local":
      return { store: given2 };
    case "github":
      if (facts.inActions) return { store: given2 };
      return report(
        "`github` works only inside GitHub Actions. Use `local` or `registry=<repository>`, or leave it out."
      );
    default:
      return report(
        `\`${shown(given2)}\` is not allowed. Allowed: \`auto\`, \`github\`, \`local\`, \`registry=<repository>\`.${didYouMean(given2, ["auto", "github", "local", "registry=<repository>"])}`
      );
  }
}
var hostForm = /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+(?=:\d+$)|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
var pathForm = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
function repositoryFrom(reference2) {
  const [, first2 = "", rest = ""] = /^([^/]*)\/(.*)$/s.exec(reference2) ?? [];
  const [host, path49] = hostForm.test(first2) ? [first2, rest] : ["docker.io", reference2];
  return pathForm.test(path49) && `${host}/${path49}`.length <= 255 ? `${host}/${path49}` : void 0;
}

// src/config/config.ts
function parseConfig(raw, facts) {
  const reader = inputReader(raw);
  const build = parseBuildOptions(reader, facts);
  const go = parseGoSettings(reader);
  const proxies = parseProxies(reader);
  const fetch = parseFetchOptions(reader);
  const githubToken = reader.text("github-token");
  const builderChoice = parseBuilderChoice(reader);
  const config = {
    build,
    cache: parseCacheOptions(reader, facts),
    go: go.settings,
    proxies,
    builderChoice,
    fetch: fetch.options,
    cleanBuild: reader.choice("clean-build", ["auto", "on", "off"]) ?? "auto",
    dockerfileEdits: reader.choice("dockerfile-edits", ["auto", "off"]) ?? "auto",
    preflight: reader.choice("preflight", ["auto", "warn", "off"]) ?? "auto",
    report: { file: reader.text("report-file") },
    dryRun: reader.flag("dry-run"),
    githubToken
  };
  const longSecrets = maskable([
    ...secretsOfBuild(build),
    ...go.secretsToMask,
    ...proxies.flatMap(({ value }) => proxyCredentials(value)),
    ...fetch.secretsToMask,
    ...secretsOfBuilder(builderChoice),
    githubToken ?? ""
  ]);
  const secretsToMask = [...longSecrets, ...shortSecrets(build)];
  const unnamed = reader.text("tags") === void 0 ? unnamedPush(build) : void 0;
  if (unnamed !== void 0 && !isOnlyCall(build) && config.fetch.mode !== "only")
    reader.report(
      unnamed,
      "the image is to be pushed, and it has no name. Add its name to `tags`, for example `ghcr.io/me/app:1.2.3`."
    );
  if (config.fetch.offline && config.dockerfileEdits === "off")
    reader.report(
      "offline",
      "it is delivered by edits of a copy of the Dockerfile, and `dockerfile-edits: off` forbids them. Remove one of the two."
    );
  if (config.fetch.offline && isRemoteBuild(build) && !isOnlyCall(build))
    reader.report(
      "offline",
      "BuildKit fetches the context or the Dockerfile of this build from the network, and its modules are not known. Check out the repository and name its paths, or remove `offline`."
    );
  const problems = reader.problems();
  const told4 = { secretsToMask, warnings: reader.warnings(), builderChoice };
  return problems.length === 0 ? { kind: "config", config, ...told4 } : { kind: "invalid", problems, ...told4 };
}
var timeoutLimitsMs = { least: 1e3, most: 36e5 };
function parseCacheOptions(reader, facts) {
  const { store, repository } = parseStore(reader, facts);
  return {
    ...repository === void 0 ? {} : { repository },
    mode: reader.choice("cache", ["auto", "all", "modules", "off"]) ?? "auto",
    scope: reader.text("cache-scope"),
    store,
    maxBytes: parseMaxSize(reader, store),
    dependencyPaths: reader.list("cache-dependency-path").map((item) => item.text),
    timeoutMs: parseTimeout(reader),
    sharing: parseSharing(reader, store),
    helperImage: parseHelperImage(reader),
    host: parseHost(reader, store),
    layers: parseLayerCache(reader, facts),
    goHashes: reader.flag("go-hashes")
  };
}
function parseTimeout(reader) {
  const text = reader.text("cache-timeout") ?? "";
  const timeoutMs = parseDuration(text);
  if (timeoutMs !== void 0 && timeoutMs >= timeoutLimitsMs.least && timeoutMs <= timeoutLimitsMs.most)
    return timeoutMs;
  reader.report(
    "cache-timeout",
    `\`${text}\` is not a duration between 1s and 1h. Write for example \`45s\`, \`2m\` or \`1m30s\`; a number without a unit means minutes.`
  );
  return 0;
}
var defaultMaxBytes = {
  github: void 0,
  local: 5e9,
  registry: void 0
};
function parseMaxSize(reader, store) {
  const text = reader.text("cache-max-size");
  if (text === void 0) return defaultMaxBytes[store];
  if (store === "registry")
    reader.warn(
      "cache-max-size",
      "a registry does not tell what it keeps for how long. Give the repository a retention policy."
    );
  const maxBytes = parseSize(text);
  if (maxBytes === void 0) {
    reader.report(
      "cache-max-size",
      `\`${shown(text)}\` is no size. Write for example \`500MB\` or \`2GB\` (decimal units, up to TB), or \`0\` for no limit.`
    );
  }
  return maxBytes === 0 ? void 0 : maxBytes;
}
function parseSharing(reader, store) {
  const isOn3 = reader.choice("cache-sharing", ["off", "on"]) === "on";
  if (isOn3 && store === "registry")
    reader.warn("cache-sharing", "images share no layers in a registry. Remove it, or use another `cache-store`.");
  return isOn3;
}
function parseHost(reader, store) {
  const host = reader.flag("host");
  if (host && store === "registry")
    reader.report(
      "host",
      "the runner has nothing of what the builder keeps in a registry. Remove `host`, or use another `cache-store`."
    );
  return host;
}
function parseHelperImage(reader) {
  const image = reader.text("helper-image");
  if (image !== void 0 && !/^[a-z0-9][\w.\-/:@]*$/i.test(image)) {
    reader.report(
      "helper-image",
      `\`${image}\` is not an image reference. Write for example \`alpine:3.22\` or \`busybox@sha256:\u2026\`.`
    );
  }
  return image;
}

// src/action/request/read-request.ts
import path45 from "node:path";

// src/buildx/builder/buildx-version.ts
var limitMs = 1e4;
async function buildxVersion(shell) {
  const exit = await shell.run({ argv: ["docker", "buildx", "version"], timeoutMs: limitMs });
  return exit.kind === "exited" && exit.code === 0 ? /\sv?(\d+\.\d+\S*)/.exec(exit.stdout)?.[1] : void 0;
}

// src/buildx/builder/docker-context.ts
var inspectTimeoutMs = 1e4;
var defaultAddress = "unix:///var/run/docker.sock";
async function withAddresses(shell, env, builder) {
  const names2 = new Set(builder.nodes.flatMap(({ endpoint = "" }) => isContext(endpoint) ? [endpoint] : []));
  if (names2.size === 0) return builder;
  const addresses = new Map(
    await Promise.all([...names2].map(async (name) => [name, await addressOf(shell, env, name)]))
  );
  const nodes = builder.nodes.map((node) => ({
    ...node,
    endpoint: addresses.get(node.endpoint ?? "") ?? node.endpoint ?? ""
  }));
  return { ...builder, nodes };
}
async function engineBuilderName(shell, env) {
  if ((env["DOCKER_HOST"] ?? "") !== "") return "default";
  const exit = await shell.run({ argv: ["docker", "context", "show"], timeoutMs: inspectTimeoutMs });
  const name = exit.kind === "exited" && exit.code === 0 ? exit.stdout.trim() : "";
  return name === "" ? "default" : name;
}
function isContext(endpoint) {
  return endpoint !== "" && !endpoint.includes("://");
}
async function addressOf(shell, env, name) {
  if (name === "default") return env["DOCKER_HOST"] || defaultAddress;
  const exit = await shell.run({
    argv: ["docker", "context", "inspect", "--format", "{{.Endpoints.docker.Host}}", "--", name],
    timeoutMs: inspectTimeoutMs
  });
  const address = exit.kind === "exited" && exit.code === 0 ? exit.stdout.trim() : "";
  return address === "" ? `context:${name}` : address;
}

// src/config/run/ci-facts.ts
function ciFacts(facts, run, git) {
  const ref = refOf(run);
  return {
    ...facts,
    ci: run.system,
    repository: run.repository,
    ref,
    refType: ref.startsWith("refs/tags/") ? "tag" : "branch",
    sha: run.commit,
    eventName: run.pull === "" ? "push" : "pull_request",
    action: "",
    runId: run.runId,
    runAttempt: "1",
    runNumber: "",
    job: "",
    workflow: "",
    workspace: git?.root ?? "",
    defaultBranch: run.defaultBranch || git?.defaultBranch || ownDefault(run),
    prBaseRef: run.pullBase === "" || run.pull === "" ? void 0 : `refs/heads/${run.pullBase}`,
    prNumber: pullNumber(run),
    prHeadSha: void 0,
    isFork: run.pull !== "" && !run.isOwnPull,
    isDependabot: false,
    visibility: run.visibility
  };
}
function refOf(run) {
  if (run.repository === "") return "";
  if (run.pull !== "") return `refs/pull/${pullNumber(run) ?? run.pull}/merge`;
  if (run.tag !== "") return `refs/tags/${run.tag}`;
  return run.branch === "" ? "" : `refs/heads/${run.branch}`;
}
function pullNumber({ pull }) {
  const digits = /(?:^|\/)(\d{1,15})(?:\/\w+)?$/.exec(pull)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function ownDefault({ branch, pull, tag }) {
  return pull === "" && tag === "" && usualDefaultBranches.includes(branch) ? branch : void 0;
}

// src/config/run/ci-systems.ts
var systems2 = [
  {
    name: "GitLab CI",
    isHere: (of) => isSet(of("GITLAB_CI")),
    facts: {
      repository: ["CI_PROJECT_URL"],
      commit: ["CI_COMMIT_SHA"],
      branch: ["CI_COMMIT_BRANCH"],
      tag: ["CI_COMMIT_TAG"],
      defaultBranch: ["CI_DEFAULT_BRANCH"],
      pull: ["CI_MERGE_REQUEST_IID", "CI_EXTERNAL_PULL_REQUEST_IID"],
      pullBase: ["CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"],
      runId: ["CI_JOB_ID"]
    },
    // In a pipeline of the fork's own project, the first is the fork too, and the second is not.
    isOwnPull: (of) => areSame(of("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), of("CI_MERGE_REQUEST_PROJECT_ID")),
    visibility: (of) => of("CI_PROJECT_VISIBILITY") === "internal" ? "private" : visibilityIn(of)
  },
  {
    name: "Jenkins",
    isHere: (of) => isSet(of("JENKINS_URL")),
    facts: {
      repository: (of) => of("GIT_URL") || multibranchJob(of),
      commit: ["GIT_COMMIT"],
      branch: (of) => of("BRANCH_NAME") || remoteBranch(of("GIT_BRANCH")),
      tag: ["TAG_NAME"],
      defaultBranch: (of) => of("BRANCH_IS_PRIMARY") === "true" ? of("BRANCH_NAME") : "",
      // Of a multibranch job, and of the plugins that start others for a pull request.
      pull: ["CHANGE_ID", "ghprbPullId", "gitlabMergeRequestIid", "GERRIT_CHANGE_NUMBER"],
      pullBase: ["CHANGE_TARGET", "ghprbTargetBranch", "gitlabTargetBranch"],
      runId: ["BUILD_TAG"]
    }
    // CHANGE_FORK names a fork, and is not set either by sources of branches that do not tell.
  },
  {
    name: "Buildkite",
    isHere: (of) => isSet(of("BUILDKITE")),
    facts: {
      repository: ["BUILDKITE_REPO"],
      commit: ["BUILDKITE_COMMIT"],
      branch: ["BUILDKITE_BRANCH"],
      tag: ["BUILDKITE_TAG"],
      defaultBranch: ["BUILDKITE_PIPELINE_DEFAULT_BRANCH"],
      pull: ["BUILDKITE_PULL_REQUEST"],
      pullBase: ["BUILDKITE_PULL_REQUEST_BASE_BRANCH"],
      runId: ["BUILDKITE_JOB_ID"]
    },
    isOwnPull: (of) => areSame(hostAndPath(of("BUILDKITE_PULL_REQUEST_REPO")), hostAndPath(of("BUILDKITE_REPO")))
  },
  {
    name: "CircleCI",
    isHere: (of) => isSet(of("CIRCLECI")),
    facts: {
      repository: ["CIRCLE_REPOSITORY_URL"],
      commit: ["CIRCLE_SHA1"],
      branch: ["CIRCLE_BRANCH"],
      tag: ["CIRCLE_TAG"],
      pull: (of) => of("CIRCLE_PR_NUMBER") || of("CIRCLE_PULL_REQUEST") || below("pull/", of("CIRCLE_BRANCH")),
      runId: ["CIRCLE_WORKFLOW_JOB_ID", "CIRCLE_WORKFLOW_ID"]
    },
    // The number alone, and a branch of this form, are those of a fork.
    isOwnPull: (of) => of("CIRCLE_PR_NUMBER") === "" && /^(?!pull\/)./.test(of("CIRCLE_BRANCH"))
  },
  {
    name: "Azure Pipelines",
    isHere: (of) => isSet(of("TF_BUILD")),
    facts: {
      repository: ["BUILD_REPOSITORY_URI"],
      commit: ["BUILD_SOURCEVERSION"],
      branch: (of) => below("refs/heads/", of("BUILD_SOURCEBRANCH")),
      tag: (of) => below("refs/tags/", of("BUILD_SOURCEBRANCH")),
      pull: (of) => of("SYSTEM_PULLREQUEST_PULLREQUESTNUMBER") || of("SYSTEM_PULLREQUEST_PULLREQUESTID") || below("refs/pull/", of("BUILD_SOURCEBRANCH")),
      pullBase: ["SYSTEM_PULLREQUEST_TARGETBRANCH"],
      runId: ["SYSTEM_JOBID"]
    },
    isOwnPull: (of) => /^false$/i.test(of("SYSTEM_PULLREQUEST_ISFORK"))
  },
  {
    name: "Bitbucket Pipelines",
    isHere: (of) => isSet(of("BITBUCKET_BUILD_NUMBER")),
    facts: {
      repository: ["BITBUCKET_GIT_HTTP_ORIGIN"],
      commit: ["BITBUCKET_COMMIT"],
      branch: ["BITBUCKET_BRANCH"],
      tag: ["BITBUCKET_TAG"],
      pull: ["BITBUCKET_PR_ID"],
      pullBase: ["BITBUCKET_PR_DESTINATION_BRANCH"],
      runId: ["BITBUCKET_STEP_UUID", "BITBUCKET_BUILD_NUMBER"]
    }
  },
  {
    name: "Woodpecker",
    isHere: (of) => of("CI") === "woodpecker",
    facts: {
      repository: ["CI_REPO_URL"],
      commit: ["CI_COMMIT_SHA"],
      branch: ["CI_COMMIT_BRANCH"],
      tag: ["CI_COMMIT_TAG"],
      defaultBranch: ["CI_REPO_DEFAULT_BRANCH"],
      pull: ["CI_COMMIT_PULL_REQUEST"],
      pullBase: ["CI_COMMIT_TARGET_BRANCH"],
      runId: (of) => [of("CI_PIPELINE_NUMBER"), of("CI_STEP_NAME")].join("-")
    }
  },
  {
    name: "Drone",
    isHere: (of) => isSet(of("DRONE")),
    facts: {
      repository: ["DRONE_REPO_LINK"],
      commit: ["DRONE_COMMIT_SHA"],
      branch: ["DRONE_BRANCH"],
      tag: ["DRONE_TAG"],
      defaultBranch: ["DRONE_REPO_BRANCH"],
      pull: ["DRONE_PULL_REQUEST"],
      pullBase: ["DRONE_TARGET_BRANCH"],
      runId: (of) => [of("DRONE_BUILD_NUMBER"), of("DRONE_STEP_NAME")].join("-")
    }
  },
  // Of any other one nothing is known.
  { name: "a CI system that is not known", isHere: (of) => signsOfCi.some((name) => isSet(of(name))), facts: {} }
];
var signsOfCi = [
  ...["CI", "CONTINUOUS_INTEGRATION", "CI_NAME", "BUILD_NUMBER", "BUILD_ID", "RUN_ID"],
  ...["TEAMCITY_VERSION", "CODEBUILD_BUILD_ID", "JENKINS_HOME"]
];
function ciRunFrom(environment2) {
  const of = (name) => environment2[name]?.trim() ?? "";
  const system = systems2.find(({ isHere }) => isHere(of));
  if (system === void 0) return void 0;
  const text = (field2) => {
    const source = system.facts[field2] ?? [];
    return typeof source === "function" ? source(of) : source.map(of).find(isSet) ?? "";
  };
  return {
    system: system.name,
    repository: text("repository").replace(/\/\/[^/@]*@/, "//"),
    commit: text("commit"),
    branch: text("branch"),
    tag: text("tag"),
    defaultBranch: text("defaultBranch"),
    pull: text("pull"),
    pullBase: below("refs/heads/", text("pullBase")) || text("pullBase"),
    isOwnPull: text("pull") !== "" && system.isOwnPull?.(of) === true,
    visibility: system.visibility?.(of) ?? "unknown",
    runId: text("runId")
  };
}
var isSet = (value) => value !== "" && value.toLowerCase() !== "false";
var areSame = (one, other) => one !== "" && one === other;
var below = (prefix2, ref) => ref.startsWith(prefix2) ? ref.slice(prefix2.length) : "";
function visibilityIn(of) {
  const told4 = of("CI_PROJECT_VISIBILITY");
  return told4 === "public" || told4 === "private" ? told4 : "unknown";
}
function multibranchJob(of) {
  const project = of("JOB_NAME").replace(/\/?[^/]*$/, "");
  return of("BRANCH_NAME") === "" || project === "" ? "" : `${of("JENKINS_URL")}job/${project}`;
}
function remoteBranch(ref) {
  return /^origin\/((?!pr\/|pull\/|pull-requests\/|merge-requests\/).+)$/.exec(ref)?.[1] ?? "";
}
function hostAndPath(address) {
  const plain2 = address.toLowerCase().replace(/^[a-z+]+:\/\//, "").replace(/^[^@/]*@/, "").replace(/\.git\/?$/, "");
  return plain2.replace(/^([^:/]+):(?:\d+\/)?\/?/, "$1/");
}

// src/config/run/git-place.ts
import path39 from "node:path";
async function gitPlace(files, folder) {
  const git = await gitFolder(files, folder);
  if (git === void 0) return void 0;
  return {
    root: git.root,
    branch: await branchIn(files, path39.join(git.own, "HEAD"), "refs/heads/"),
    defaultBranch: await branchIn(files, path39.join(git.common, "refs/remotes/origin/HEAD"), "refs/remotes/origin/")
  };
}
async function gitFolder(files, folder) {
  for (let root = path39.resolve(folder); ; root = path39.dirname(root)) {
    const own = path39.join(root, ".git");
    const kind = await files.kindOf(own);
    if (kind === "folder") return { root, own, common: own };
    if (kind === "file") return worktree(files, root, own);
    if (root === path39.dirname(root)) return void 0;
  }
}
async function worktree(files, root, file) {
  const own = await linkedGitFolder(files, file);
  if (own === void 0) return void 0;
  const common = (await files.readText(path39.join(own, "commondir")))?.trim() ?? ".";
  return { root, own, common: path39.resolve(own, common) };
}
async function branchIn(files, file, prefix2) {
  const head = await headIn(files, file);
  return head?.kind === "ref" && head.ref.startsWith(prefix2) ? head.ref.slice(prefix2.length) : "";
}

// src/config/named-paths.ts
function namedPaths({ build, builderChoice, cache: { layers }, report }) {
  const contexts = build.buildContexts.map(({ value }) => value.replace(/^oci-layout:\/\//, ""));
  const agents = build.ssh.flatMap((each) => each.includes("=") ? each.slice(each.indexOf("=") + 1).split(",") : []);
  const config = builderChoice.kind === "created" ? builderChoice.config : void 0;
  const all = [
    ...contexts.map((path49) => ({ input: "build-contexts", path: path49 })),
    ...agents.map((path49) => ({ input: "ssh", path: path49 })),
    ...build.outputs.map((output) => ({ input: "outputs", path: placeIn(output, ["dest"]) ?? bareName(output) })),
    ...build.cacheFrom.map((cache) => ({ input: "cache-from", path: placeIn(cache, ["src"]) ?? "" })),
    ...build.cacheTo.map((cache) => ({ input: "cache-to", path: placeIn(cache, ["dest"]) ?? "" })),
    { input: "layer-cache", path: layers.kind === "local" ? layers.folder : "" },
    { input: "builder-config", path: config?.kind === "file" ? config.path : "" },
    { input: "report-file", path: report.file ?? "" }
  ];
  return all.filter(({ path: path49 }) => path49 !== "" && path49 !== "-" && !/^[a-z][\w+.-]+:/i.test(path49));
}
function placeIn(text, names2) {
  const field2 = (parseFields(text) ?? []).find((each) => names2.includes(each.split("=")[0]?.trim() ?? ""));
  return field2?.slice(field2.indexOf("=") + 1).trim();
}
function bareName(output) {
  return output.includes("=") ? "" : output;
}

// src/action/builder/run-builder.ts
import path43 from "node:path";

// src/buildx/builder/builder.ts
function parseInspection(text) {
  const [head = "", ...rest] = text.split(/^Nodes:\s*$/m);
  const name = field(head, "Name");
  if (name === "") return void 0;
  const nodes = rest.join("\n").split(/^(?=Name:)/m).filter((block) => block.startsWith("Name:")).map(nodeFrom);
  const isFromOldBuildx = /^Buildkit:/m.test(text);
  return { name, driver: field(head, "Driver"), nodes, ...isFromOldBuildx ? { isFromOldBuildx } : {} };
}
function nodeFrom(block) {
  const listed = field(block, "Platforms").split(",").map((platform) => platform.trim()).filter((platform) => platform !== "");
  const declared = listed.filter((platform) => platform.endsWith("*")).map(withoutStar);
  const hasLabels = /^Labels:/m.test(block);
  const hasSnapshotter = /^\s+org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(block);
  return {
    name: field(block, "Name"),
    platforms: listed.map(withoutStar),
    ...declared.length === 0 ? {} : { declared },
    ...given(field(block, "Endpoint"), (endpoint) => ({ endpoint })),
    ...given(field(block, "Driver Options"), (driverOptions) => ({ driverOptions })),
    ...given(field(block, "Status"), (status) => ({ status })),
    // buildx before 0.11 writes it shorter.
    ...given(field(block, "BuildKit version") || field(block, "Buildkit"), (buildkitVersion) => ({ buildkitVersion })),
    ...given(field(block, "Error"), (error) => ({ error })),
    ...hasLabels ? { imageStore: hasSnapshotter ? "containerd" : "classic" } : {}
  };
}
var withoutStar = (platform) => platform.replace(/\*$/, "");
function given(value, as) {
  return value === "" ? void 0 : as(value);
}
function field(text, name) {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "m").exec(text)?.[1]?.trim() ?? "";
}

// src/buildx/builder/dialled-node.ts
var dialMs = 4e3;
async function nodeTrouble(tools, { endpoint, driverOptions }, signal) {
  const address = addressOf2(endpoint);
  if (address === void 0) return void 0;
  const host = "host" in address ? address.host : "";
  const serverName = driverOptions["servername"] || host;
  const tls = await certificatesFor(tools.files, driverOptions, serverName);
  if (tls.kind === "unread") return tls.reason;
  const request = { address, greeting: "buildkit", timeoutMs: dialMs, signal };
  return dialTrouble(
    await tools.connections.dial(tls.kind === "plain" ? request : { ...request, tls: tls.given }),
    serverName
  );
}
async function daemonTrouble({ connections }, env, signal) {
  const address = addressOf2(env["DOCKER_HOST"] ?? "");
  if (address === void 0 || (env["DOCKER_TLS_VERIFY"] ?? "") !== "") return void 0;
  return dialTrouble(await connections.dial({ address, greeting: "docker", timeoutMs: dialMs, signal }), "");
}
function addressOf2(endpoint) {
  if (endpoint.startsWith("unix://")) return { path: endpoint.slice("unix://".length) };
  const url2 = endpoint.replace(/^tcp:/, "http:");
  if (!endpoint.startsWith("tcp://") || !URL.canParse(url2)) return void 0;
  const { hostname, port } = new URL(url2);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 80) };
}
async function certificatesFor(files, options, serverName) {
  const names2 = ["cacert", "cert", "key"];
  if (![...names2, "servername"].some((name) => (options[name] ?? "") !== "")) return { kind: "plain" };
  const texts2 = [];
  for (const name of names2) {
    const file = options[name] ?? "";
    const text = file === "" ? "" : await files.readText(file).catch(() => void 0);
    if (text === void 0) return { kind: "unread", reason: `its \`${name}\`, ${file}, cannot be read` };
    texts2.push(text);
  }
  const [ca = "", cert = "", key = ""] = texts2;
  return { kind: "tls", given: { serverName, ca, ...cert === "" ? {} : { cert, key } } };
}
function dialTrouble(answer, serverName) {
  switch (answer.kind) {
    case "answers":
    case "cancelled":
      return void 0;
    case "silent":
      return `it accepts the connection and does not answer within ${dialMs / 1e3} s`;
    case "unreached":
      return `no connection within ${dialMs / 1e3} s: a firewall may drop it`;
    case "closed":
      return "it closes the connection without an answer";
    case "speaks-tls":
      return "it speaks TLS, and the builder was made without certificates. Set BUILDER_NODE_0_AUTH_TLS_CACERT, \u2026_CERT and \u2026_KEY if this step makes it, else make it with `--driver-opt cacert=\u2026,cert=\u2026,key=\u2026`";
    case "speaks-plain":
      return "it does not speak TLS, and the builder was made with certificates";
    case "failed":
      return failureText2(answer.code, answer.message, serverName);
  }
}
function failureText2(code, message, serverName) {
  const said = `${message}${code === "" || message.includes(code) ? "" : ` (${code})`}`;
  switch (code) {
    case "ECONNREFUSED":
      return "connection refused: nothing listens there";
    case "ENOENT":
      return "there is no such socket";
    case "EACCES":
      return "this user may not use its socket";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "its host name is unknown here";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return "its host is unreachable";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return `its certificate is not for ${serverName}. Name the right one with \`--driver-opt servername=\u2026\`: ${message}`;
    default:
      if (/ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|HANDSHAKE_FAILURE)/.test(code))
        return `it refuses the client certificate of the builder, or wants one. Give \`--driver-opt cert=\u2026,key=\u2026\`: ${said}`;
      if (/^ERR_OSSL_(?:PEM|X509|ASN1|EVP)_/.test(code))
        return `its \`cacert\`, \`cert\` and \`key\` are no PEM texts, or do not belong together: ${said}`;
      if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code)) return `its certificate is not trusted by \`cacert\`: ${said}`;
      return said;
  }
}

// src/buildx/builder/instance-file.ts
import path41 from "node:path";

// src/buildx/records/local-refs.ts
import path40 from "node:path";
var stateSchema = object({ LocalPath: textOrEmpty, DockerfilePath: textOrEmpty });
async function localRefs(files, { env, builder }) {
  try {
    const folder = path40.join(refsFolder(env), builder);
    const nodes = await files.list(folder);
    const ids = await Promise.all(nodes.map((node) => files.list(path40.join(folder, node)).catch(() => [])));
    return nodes.flatMap((node, index) => (ids[index] ?? []).map((id) => `${builder}/${node}/${id}`));
  } catch {
    return [];
  }
}
async function newRef(files, place2, before, dockerfile) {
  const known = new Set(before);
  for (const ref of (await localRefs(files, place2)).filter((each) => !known.has(each)))
    if (await builtDockerfile(files, place2, ref) === dockerfile) return ref;
  return void 0;
}
async function builtDockerfile(files, { env }, ref) {
  const text = await files.readText(path40.join(refsFolder(env), ref)).catch(() => void 0);
  const state = decodedText(stateSchema, text ?? "");
  return state === void 0 ? void 0 : path40.resolve(state.LocalPath, state.DockerfilePath || "Dockerfile");
}
function refsFolder(env) {
  return path40.join(buildxFolder(env), "refs");
}
function buildxFolder(env) {
  return env["BUILDX_CONFIG"] || path40.join(env["DOCKER_CONFIG"] || path40.join(env["HOME"] || "/", ".docker"), "buildx");
}

// src/buildx/builder/instance-file.ts
var platformSchema = fallback(
  pipe(
    object({ os: textOrEmpty, architecture: textOrEmpty, variant: textOrEmpty }),
    transform(({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== "").join("/"))
  ),
  ""
);
var instanceNodeSchema = pipe(
  fallback(
    object({
      Name: textOrEmpty,
      Endpoint: textOrEmpty,
      Platforms: fallback(listOf(platformSchema), []),
      DriverOpts: fallback(record(string(), textOrEmpty), {})
    }),
    { Name: "", Endpoint: "", Platforms: [], DriverOpts: {} }
  ),
  transform(({ Name: name, Endpoint: endpoint, Platforms: platforms, DriverOpts: driverOptions }) => ({
    name,
    endpoint,
    /** Those that it was made with. */
    platforms,
    driverOptions
  })),
  readonly()
);
var instanceSchema = pipe(
  object({ Name: textOrEmpty, Driver: textOrEmpty, Nodes: listOf(instanceNodeSchema) }),
  transform(({ Name: name, Driver: driver, Nodes: nodes }) => ({ name, driver, nodes })),
  readonly()
);
var currentSchema = objectOf({ Name: textOrEmpty });
async function readInstance(files, env, name) {
  const folder = buildxFolder(env);
  try {
    const wanted2 = name ?? (await readJson(files, currentSchema, path41.join(folder, "current")))?.Name ?? "";
    if (!/^[a-z][\w.-]*$/i.test(wanted2)) return void 0;
    return await readJson(files, instanceSchema, path41.join(folder, "instances", wanted2));
  } catch {
    return void 0;
  }
}
async function readJson(files, schema, file) {
  return decodedText(schema, await files.readText(file) ?? "");
}

// src/buildx/builder/resolve-builder.ts
var inspectTimeoutMs2 = 6e4;
var bootstrapTimeoutMs = 3e5;
var secondWordMs = 2e3;
async function resolveBuilder(tools, name, platforms = []) {
  const wish = builderWish(name, tools.env);
  const stop = new AbortController();
  const argv = ["docker", "buildx", "inspect", ...name === void 0 ? [] : ["--builder", name]];
  const signal = tools.signal === void 0 ? stop.signal : AbortSignal.any([tools.signal, stop.signal]);
  const inspecting = inspected(tools.shell, argv, signal);
  const trouble = await Promise.race([connectionTrouble(tools, wish, platforms, signal), works(inspecting, platforms)]);
  if (trouble === void 0) {
    const { exit, builder } = await inspecting;
    stop.abort();
    return builder === void 0 ? { kind: "none", message: whyNoBuilder(exit, wish, inspectTimeoutMs2) } : started(tools.shell, argv, { builder, wish, platforms });
  }
  const late = await Promise.race([inspecting, delayed(tools.clock, signal)]);
  stop.abort();
  if (late?.builder !== void 0 && downNodes(late.builder, platforms).length === 0)
    return { kind: "builder", builder: late.builder };
  return { kind: "none", message: trouble(late?.builder) };
}
async function inspected(shell, argv, signal) {
  const exit = await shell.run({ argv, timeoutMs: inspectTimeoutMs2, signal });
  const text = exit.kind === "exited" && exit.code === 0 ? exit.stdout : "";
  const isBroken = /^Error:/m.test(text.split(/^Nodes:/m)[0] ?? "");
  return { exit, builder: isBroken ? void 0 : parseInspection(text) };
}
async function works(inspecting, platforms) {
  const { exit, builder } = await inspecting;
  const isRemote = builder?.driver === "remote";
  if (!isRemote || exit.kind !== "exited" || downNodes(builder, platforms).length === 0) return void 0;
  return new Promise(() => void 0);
}
async function connectionTrouble(tools, wish, platforms, signal) {
  const instance = await readInstance(tools.files, tools.env, wish.name);
  if (instance === void 0) {
    const why = wish.name === void 0 ? await daemonTrouble(tools, tools.env, signal) : void 0;
    return why === void 0 ? void 0 : () => daemonDown(why, wish);
  }
  if (instance.driver !== "remote") return void 0;
  const troubles = await Promise.all(
    neededNodes(instance, platforms).map(async (node) => ({ node, why: await nodeTrouble(tools, node, signal) }))
  );
  const [first2] = troubles.flatMap(({ node, why }) => why === void 0 ? [] : [{ node, why }]);
  if (first2 === void 0) return void 0;
  return (late) => {
    const seen = late?.nodes.find(({ name }) => name === first2.node.name);
    const known = seen ?? { name: first2.node.name, endpoint: first2.node.endpoint, platforms: [] };
    return downNode(instance, known, first2.why, wish);
  };
}
function neededNodes({ nodes }, platforms) {
  const asNodes = nodes.map(({ name, platforms: declared }) => ({ name, platforms: declared, declared }));
  return nodeShares({ nodes: asNodes }, platforms).flatMap(({ index }) => nodes[index] ?? []);
}
function downNodes(builder, platforms) {
  const needed = nodeShares(builder, platforms).map(({ node }) => node);
  return needed.filter(({ error, status, platforms: known }) => {
    if (error !== void 0) return true;
    return status !== void 0 && status !== "running" || known.length === 0;
  });
}
async function started(shell, argv, {
  builder,
  wish,
  platforms
}) {
  const [down] = downNodes(builder, platforms);
  if (down === void 0 && builder.nodes.length > 0) return { kind: "builder", builder };
  if (down?.error !== void 0) return { kind: "none", message: downNode(builder, down, down.error, wish) };
  const exit = await shell.run({ argv: [...argv, "--bootstrap"], timeoutMs: bootstrapTimeoutMs });
  const running = exit.kind === "exited" && exit.code === 0 ? parseInspection(exit.stdout) : void 0;
  if (running !== void 0) return { kind: "builder", builder: running };
  if (exit.kind !== "exited" || down === void 0)
    return { kind: "none", message: whyNoBuilder(exit, wish, bootstrapTimeoutMs) };
  const why = `starting it failed: ${lastLine(`${exit.stdout}
${exit.stderr}`)}`;
  return { kind: "none", message: downNode(builder, down, why, wish) };
}
async function delayed(clock, signal) {
  await clock.sleep(secondWordMs, signal);
  return void 0;
}

// src/config/builder/appended-nodes.ts
var fields = ["name", "endpoint", "driver-opts", "buildkitd-flags", "platforms"];
var form = "Write a YAML list of nodes, as in `- endpoint: tcp://buildkit.example.com:1234`.";
async function readAppendedNodes({
  append,
  driver
}) {
  if (append === void 0) return { nodes: [], problems: [] };
  const { readYaml } = await import("./yaml-text.js");
  const read = readYaml(append);
  if (read.kind === "broken") return failed(`line ${read.line}: it is not YAML: ${shown(read.message)}. ${form}`);
  if (read.kind === "alias") return failed(`it has an alias (\`*name\`). ${form}`);
  const { value } = read;
  if (!Array.isArray(value)) return failed(`it is not a list. ${form}`);
  const nodes = value.map((item, index) => readNode(item, index + 1, driver));
  return { nodes: nodes.map(({ node }) => node), problems: nodes.flatMap(({ problems }) => problems) };
}
function failed(message) {
  return { nodes: [], problems: [{ input: "append", message }] };
}
function readNode(item, number2, driver) {
  const problems = [];
  const report = (message) => void problems.push({ input: "append", message: `node ${number2}: ${message}` });
  const given2 = new Map(
    typeof item === "object" && item !== null && !Array.isArray(item) ? Object.entries(item) : []
  );
  if (given2.size === 0) report(`it has no fields. ${form}`);
  for (const name of given2.keys())
    if (!fields.some((field2) => field2 === name))
      report(`there is no field \`${shown(name)}\`. A node has ${inputList(fields)}.`);
  const text = (field2) => {
    const value = given2.get(field2) ?? "";
    if (typeof value === "string" || typeof value === "number") return String(value).trim() || void 0;
    report(`\`${field2}\` is not a text.`);
    return void 0;
  };
  const list = (field2) => {
    const value = given2.get(field2) ?? [];
    const items = Array.isArray(value) ? value : [value];
    if (items.every((each) => typeof each === "string")) return items.map((each) => each.trim()).filter(Boolean);
    report(`\`${field2}\` is not a list of texts. Write one item per line, each after \`- \`.`);
    return [];
  };
  const node = {
    name: text("name"),
    endpoint: text("endpoint"),
    driverOptions: list("driver-opts").flatMap((each) => each.split("\n").filter((line) => line.trim() !== "")),
    buildkitdFlags: text("buildkitd-flags"),
    platforms: list("platforms").flatMap((each) => each.split(/[,\n]/).flatMap((part) => part.trim() || []))
  };
  for (const [field2, message] of nodeProblems(node, driver)) report(`\`${field2}\`: ${message}`);
  return { node, problems };
}
function nodeProblems(node, driver) {
  const { name, endpoint, driverOptions, buildkitdFlags, platforms } = node;
  const isRemote = driver === "remote";
  const checked3 = [
    ["name", name === void 0 ? void 0 : wordProblem(name, "name")],
    [
      "endpoint",
      endpoint !== void 0 ? wordProblem(endpoint, "endpoint") : isRemote ? "it is missing, and the driver remote needs the address of a BuildKit that runs. Write for example `tcp://buildkit.example.com:1234`." : void 0
    ],
    ...driverOptions.map((option) => ["driver-opts", driverOptionProblem(option)]),
    [
      "buildkitd-flags",
      isRemote && buildkitdFlags !== void 0 ? "the driver remote takes none. Leave it out, and configure BuildKit where it is started." : void 0
    ],
    ...platforms.map((platform) => ["platforms", platformProblem(platform)])
  ];
  return checked3.flatMap(([field2, message]) => message === void 0 ? [] : [[field2, message]]);
}

// src/config/builder/node-certificates.ts
var parts = { cacert: "CACERT", cert: "CERT", key: "KEY" };
function nodeCertificates(env, { driver }, { endpoint = "" }, index) {
  if (driver !== "remote" || !/^tcp:\/\//i.test(endpoint)) return {};
  const given2 = Object.entries(parts).map(([option, end]) => [
    option,
    env[`BUILDER_NODE_${index}_AUTH_TLS_${end}`] ?? ""
  ]);
  return Object.fromEntries(given2.filter(([, text]) => text !== ""));
}
function certificateProblems(env, choice, nodes) {
  return nodes.flatMap((node, index) => {
    const given2 = nodeCertificates(env, choice, node, index);
    if (Object.keys(given2).length === 0) return [];
    const options = node.driverOptions.flatMap((option) => parseFields(option) ?? []);
    const missing2 = Object.entries(parts).flatMap(
      ([option, end]) => option in given2 || options.some((field2) => field2.startsWith(`${option}=`)) ? [] : [`BUILDER_NODE_${index}_AUTH_TLS_${end}`]
    );
    if (missing2.length === 0) return [];
    const message = `the environment has a part of the certificates of node ${index} only, and ${inputList(missing2)} ${missing2.length === 1 ? "is" : "are"} missing or empty. Set all three, or none for a connection without TLS. If they come from secrets of the repository, check that this run may read them.`;
    return [{ input: index === 0 ? "endpoint" : "append", message }];
  });
}
function certificateValues(env, choice) {
  if (choice.kind !== "created") return [];
  return Object.entries(env).flatMap(
    ([name, value = ""]) => /^BUILDER_NODE_\d+_AUTH_TLS_(?:CACERT|CERT|KEY)$/.test(name) ? [value] : []
  );
}

// src/action/builder/own-nodes.ts
import path42 from "node:path";
async function ownNodes(services, config, choice, name) {
  const { nodes } = await readAppendedNodes(choice);
  const file = choice.config === void 0 ? void 0 : await configFile(services, choice.config);
  return Promise.all(
    [choice.firstNode, ...nodes].map(async (wish, index) => {
      const { endpoint, buildkitdFlags = defaultFlags(config, choice), platforms } = wish;
      return {
        builder: name,
        driver: choice.driver,
        isFirst: index === 0,
        ...wish.name === void 0 ? {} : { name: nodeName(choice, name, wish.name) },
        ...file === void 0 ? {} : { configFile: file },
        driverOptions: [
          ...optionsOfRun(config, choice, wish),
          ...wish.driverOptions,
          ...await certificateOptions(services, choice, wish, index)
        ],
        ...buildkitdFlags === void 0 ? {} : { buildkitdFlags },
        platforms,
        ...endpoint === void 0 ? {} : { endpoint }
      };
    })
  );
}
function nodeName({ driver }, builder, name) {
  return driver === "remote" ? name : `${builder}-${name}`;
}
function defaultFlags({ build }, { driver, config }) {
  if (driver === "remote" || config !== void 0 || build.allow.length === 0) return void 0;
  return "--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host";
}
function optionsOfRun(config, { driver }, { driverOptions }) {
  if (driver !== "docker-container") return [];
  const given2 = new Set(
    driverOptions.flatMap((option) => parseFields(option) ?? []).map((field2) => field2.split("=")[0])
  );
  const options = [
    ...config.build.network === "host" ? [["network", "host"]] : [],
    ...proxyArgs(config.proxies, []).map((proxy) => [`env.${proxy.name}`, proxy.value])
  ];
  return options.filter(([name]) => !given2.has(name)).map(([name, value]) => attributes({ [name]: value }));
}
async function certificateOptions({ run: { env }, files }, choice, wish, index) {
  const texts2 = Object.entries(nodeCertificates(env, choice, wish, index));
  if (texts2.length === 0) return [];
  const folder = await files.makeTemporaryFolder("certificates");
  return Promise.all(
    texts2.map(async ([option, text]) => {
      const file = path42.join(folder, `${option}.pem`);
      await files.writeText(file, text, { mode: 384 });
      return attributes({ [option]: file });
    })
  );
}
async function configFile(services, given2) {
  const text = given2.kind === "text" ? given2.text : await services.checkout.given.readText(path42.resolve(services.run.folder, given2.path));
  const file = path42.join(await services.files.makeTemporaryFolder("builder"), "buildkitd.toml");
  await services.files.writeText(file, text ?? "");
  return file;
}

// src/action/builder/run-builder.ts
async function builderProblems(services, choice) {
  if (choice.kind !== "created") return [];
  const { nodes, problems } = await readAppendedNodes(choice);
  const certificates = certificateProblems(services.run.env, choice, [choice.firstNode, ...nodes]);
  return [...problems, ...certificates, ...await configProblems(services, choice)];
}
async function configProblems(services, { config }) {
  if (config?.kind !== "file") return [];
  const file = path43.resolve(services.run.folder, config.path);
  const { checkout } = services;
  if (await checkout.leadsOut(file)) return [];
  const isFile = await checkout.given.kindOf(file) === "file";
  if (isFile && await checkout.given.readText(file) !== void 0) return [];
  if (isFile) return [{ input: "builder-config", message: `the file \`${shown(config.path)}\` cannot be read.` }];
  return [
    {
      input: "builder-config",
      message: `there is no file \`${shown(config.path)}\` in ${services.run.folder}. Write the path of a buildkitd.toml, or its text, as in \`[dns]\` and \`nameservers = ["10.0.0.2"]\` on two lines.`
    }
  ];
}
async function builderThere(services, { kind, named, platforms }) {
  if (kind === "elsewhere") return void 0;
  const tools = builderTools(services);
  if (kind !== "engine") return resolveBuilder(tools, named, platforms);
  return resolveBuilder(tools, await engineBuilderName(services.shell, services.run.env), platforms);
}
function neededBuilder({ builderChoice, dryRun }) {
  if (builderChoice.kind !== "created") return builderChoice.kind;
  return builderChoice.driver === "docker-container" || dryRun ? "existing" : "elsewhere";
}
async function builderFor(services, config, there) {
  const { builderChoice: choice, dryRun } = config;
  if (there !== void 0 && (choice.kind !== "created" || dryRun)) {
    if (choice.kind === "created")
      services.log.info(
        `A dry run makes no builder with ${inputList(choice.askedBy)}; ${there.name} stands in for it.`
      );
    return { builder: there, isOwnBuilder: false };
  }
  if (choice.kind !== "created") throw new ConfigError("builder: There is no builder.");
  const own = await openOwnBuilder(services, config, choice);
  if (services.run.signal.aborted) throw new Cancelled("The run was cancelled.");
  if (own.kind === "none") throw new ConfigError(oneLine(`${choice.askedBy.join(", ")}: ${own.message}`));
  return { builder: own.builder, isOwnBuilder: choice.driver === "docker-container" && !own.isKept };
}
async function openOwnBuilder(services, config, choice) {
  const { name, problem: problem2 } = await createNamed(services, config, choice);
  const isKept = choice.keepState && name === keptBuilderName(services);
  const it = choice.askedBy.length === 1 ? "it" : "them";
  if (problem2 !== void 0)
    return { kind: "none", message: `no builder could be made with ${it}: ${problem2}`, isKept };
  const trouble = choice.driver === "remote" ? void 0 : await startBuilder(services.shell, name);
  if (trouble !== void 0)
    return { kind: "none", message: `the builder that was made with ${it} does not start: ${trouble}`, isKept };
  const resolved = await resolveBuilder(builderTools(services), name, config.build.platforms);
  const kept = isKept ? "; its state stays for the next run" : "";
  services.log.info(`The builder ${name} was made for this run and is removed after the job${kept}.`);
  return { ...resolved, isKept };
}
async function createNamed(services, config, choice) {
  const ownName = `${ownPrefix}${services.run.nonce}`;
  const name = choice.keepState ? keptBuilderName(services) : ownName;
  const create = async (each) => {
    services.workflow.saveState(builderState, each);
    const nodes = await ownNodes(services, config, choice, each);
    if (nodes.some(isDebugging)) services.workflow.saveState(builderLogState, "true");
    return createBuilder(services.shell, nodes);
  };
  const problem2 = await create(name);
  if (problem2 === void 0 || !isNameTaken(problem2) || name === ownName) return { name, problem: problem2 };
  services.log.warning(
    `keep-state: The builder ${name}, which has the kept state, is there already: another run uses it, or was ended before it could remove it. This run starts without that state. If no run uses it, \`docker buildx rm --keep-state ${name}\` frees it.`
  );
  return { name: ownName, problem: await create(ownName) };
}
function isDebugging({ buildkitdFlags = "" }) {
  return /(?:^|\s)--debug(?:=true)?(?:\s|$)/.test(buildkitdFlags);
}
function builderTools({
  shell,
  files,
  connections,
  clock,
  run: { env, signal }
}) {
  return { shell, files, connections, clock, env, signal };
}

// src/action/services/run-secrets.ts
import path44 from "node:path";
async function secretsOfRun(services, { build, builderChoice }) {
  const {
    run: { env, folder },
    checkout
  } = services;
  const variables = build.secrets.flatMap((secret) => secret.kind === "env" ? [env[secret.variable] ?? ""] : []);
  const named = build.secrets.flatMap((secret) => secret.kind === "file" ? [path44.resolve(folder, secret.path)] : []);
  const texts2 = await Promise.all(named.map((file) => textOf9(checkout.given, file)));
  const shown2 = texts2.filter((text) => text.length <= longestFile && !text.includes("\0"));
  const fromEnvironment2 = build.buildArgs.flatMap(({ name, value }) => value === void 0 ? [env[name] ?? ""] : []);
  return [
    ...maskable([...variables, ...[...variables, ...shown2].flatMap(secretsWithin)]),
    ...maskable([...shown2, ...certificateValues(env, builderChoice)], leastLine),
    ...maskable([
      ...fromEnvironment2.flatMap(credentialsIn),
      ...ownProxies(build.buildArgs, env).flatMap(({ value }) => proxyCredentials(value))
    ])
  ];
}
var longestFile = 64 * 1024;
var leastLine = 8;
async function textOf9(files, file) {
  try {
    return await files.kindOf(file) === "file" ? await files.readText(file) ?? "" : "";
  } catch {
    return "";
  }
}

// src/action/request/read-request.ts
async function readRequest(services) {
  const facts = await readFacts(services);
  const input = await inputsWithContext(services, facts);
  const parsed = parseConfig(input, facts);
  const { secretsToMask } = parsed;
  const named = parsed.kind === "config" ? await secretsOfRun(services, parsed.config) : [];
  for (const secret of /* @__PURE__ */ new Set([...secretsToMask, ...named])) services.workflow.addSecret(secret);
  for (const warning of parsed.warnings) services.log.warning(oneLine(`${warning.input}: ${warning.message}`));
  const problems = parsed.kind === "invalid" ? [...parsed.problems] : [];
  const names2 = parsed.kind === "config" ? parsed.config.build : buildPaths(input);
  const [there, missing2, unmade] = await Promise.all([
    builderThere(services, {
      kind: parsed.kind === "config" ? neededBuilder(parsed.config) : "existing",
      named: input("builder").trim() || void 0,
      platforms: parsed.kind === "config" ? parsed.config.build.platforms : []
    }),
    problems.some(({ input: name }) => name === "context") ? [] : pathProblems(names2, facts, services.checkout, services.run.folder),
    builderProblems(services, parsed.builderChoice)
  ]);
  if (services.run.signal.aborted) throw new Cancelled("The run was cancelled.");
  problems.push(...missing2);
  if (parsed.kind === "config")
    problems.push(...await linkProblems(namedPaths(parsed.config), services.checkout, services.run.folder));
  if (missing2.length === 0) problems.push(...await targetsWithinTime(services, names2, input("target").trim()));
  problems.push(...unmade);
  if (there?.kind === "none") problems.push({ input: "builder", message: there.message });
  if (parsed.kind === "invalid" || there?.kind === "none" || problems.length > 0) {
    throw new ConfigError(problems.map((problem2) => oneLine(`${problem2.input}: ${problem2.message}`)).join("\n"));
  }
  const made = await builderFor(services, parsed.config, there?.builder);
  const builder = await withAddresses(services.shell, services.run.env, made.builder);
  return {
    facts,
    config: parsed.config,
    ...made,
    builder: await withVersion(services.shell, builder)
  };
}
async function withVersion(shell, builder) {
  const version2 = builder.isFromOldBuildx === true ? await buildxVersion(shell) : void 0;
  return version2 === void 0 ? builder : { ...builder, buildxVersion: version2 };
}
async function inputsWithContext({ workflow, checkout, run: { folder } }, { inActions }) {
  const isAbsent = inActions && workflow.input("context").trim() === "" && (await checkout.list(folder)).length === 0;
  return (name) => isAbsent && name === "context" ? "{{defaultContext}}" : workflow.input(name);
}
async function readFacts(services) {
  const facts = runFactsFrom(services.run.env, await readEvent(services));
  const context = path45.resolve(services.run.folder, services.workflow.input("context").trim() || ".");
  if (facts.inActions) return facts;
  const git = await gitPlace(services.checkout.given, context);
  const run = ciRunFrom(services.run.env);
  if (run !== void 0) return ciFacts(facts, { ...run, runId: run.runId || services.run.nonce }, git);
  return git === void 0 ? facts : { ...facts, place: localPlace(git) };
}
function buildPaths(input) {
  return { context: input("context").trim() || ".", file: input("file").trim() || void 0, secrets: [] };
}
async function targetsWithinTime(services, names2, target) {
  if (target === "" || isRemoteBuild(names2)) return [];
  return services.run.endingHangs(() => targetProblems(services, names2, target)).catch(() => []);
}
async function targetProblems(services, names2, target) {
  const { given: given2 } = services.checkout;
  const parsed = parseDockerfile(
    await given2.readText(await dockerfileThere(given2, names2, services.run.folder)) ?? ""
  );
  if (parsed.kind === "invalid") return [];
  if (targetStage(parsed.dockerfile, { target }) !== void 0) return [];
  const stages = parsed.dockerfile.stages.map(({ name }) => name).filter((name) => name !== "");
  const known = stages.length === 0 ? "it has no named stages" : `its stages are ${stages.map((name) => `\`${name}\``).join(", ")}`;
  const like = nearest(target, stages);
  const near = like === void 0 ? "" : ` Did you mean \`${like}\`?`;
  return [{ input: "target", message: `the Dockerfile has no stage \`${target}\`; ${known}.${near}` }];
}

// src/action/results.ts
import path46 from "node:path";

// src/report/output-values.ts
function outputsFrom(report, build, reportPath) {
  const modules = cacheOf(report, "modules");
  const compiled = cacheOf(report, "build");
  return {
    imageid: build.imageid,
    digest: build.digest,
    metadata: build.metadata,
    "cache-hit": String(modules?.hit === "exact" && compiled?.hit === "exact"),
    "modules-cache": modules?.hit ?? "off",
    "build-cache": compiled?.hit ?? "off",
    "modules-cache-primary-key": modules?.primaryKey ?? "",
    "modules-cache-matched-key": modules?.matchedKey ?? "",
    "build-cache-primary-key": compiled?.primaryKey ?? "",
    "build-cache-matched-key": compiled?.matchedKey ?? "",
    report: reportPath
  };
}
function cacheOf(report, kind) {
  return report.caches.find((cache) => cache.kind === kind);
}

// src/action/build/refused-login.ts
function refusedLogin(message, { go, fetch, proxies }) {
  if (/\b407\b/.test(message)) {
    const given2 = proxies.filter(({ value }) => hasProxyLogin(value)).map(({ input }) => `\`${input}\``);
    return given2.length === 0 ? void 0 : refused(given2.join(" or "), "the network proxy");
  }
  if (!/\b40[13]\b|authentication failed/i.test(message)) return void 0;
  const url2 = /https?:\/\/[^\s"']+/i.exec(message)?.[0].replace(/[:,.]+$/, "") ?? "";
  if (!URL.canParse(url2)) return void 0;
  const { host, hostname } = new URL(url2);
  const isSameHost = ({ text }) => URL.canParse(text) && new URL(text).host === host;
  const login = parseProxyList(go.goproxy ?? "").find(isSameHost)?.text ?? "";
  if (hasUserinfo(login)) return refused("`goproxy`", host);
  return fetch.netrcHosts.includes(hostname) ? refused("`netrc`", host) : void 0;
}
function refused(input, host) {
  return `User or password in ${input} were refused by ${host}: correct them, or see that they may read this module.`;
}

// src/config/run/record-settings.ts
function recordSettingsFrom(environment2) {
  const problems = [];
  const flag = (name2) => {
    const value = environment2[name2]?.trim() ?? "";
    const isOn3 = flagFrom(value);
    if (isOn3 === void 0)
      problems.push(`${name2}: \`${value}\` is not a boolean, so it counts as \`true\`. Write \`true\` or \`false\`.`);
    return isOn3 ?? true;
  };
  const summary = flag("DOCKER_BUILD_SUMMARY");
  const upload = flag("DOCKER_BUILD_RECORD_UPLOAD") && summary;
  const name = "DOCKER_BUILD_RECORD_RETENTION_DAYS";
  const days = environment2[name]?.trim() ?? "";
  const isDays = /^\d{0,5}$/.test(days);
  if (!isDays)
    problems.push(
      `${name}: \`${days}\` is not a number of days, so the retention of the repository applies. Write for example \`30\`.`
    );
  return { summary, upload, retentionDays: isDays && Number(days) > 0 ? Number(days) : void 0, problems };
}
function flagFrom(value) {
  if (["", "1", "t", "T", "true", "True", "TRUE"].includes(value)) return true;
  return ["0", "f", "F", "false", "False", "FALSE"].includes(value) ? false : void 0;
}

// src/action/record/record-of-build.ts
function recordOfBuild({ run, log }, { facts, config }, { ref, result }) {
  if (!facts.inActions) return {};
  const { summary, upload, retentionDays, problems } = recordSettingsFrom(run.env);
  for (const problem2 of problems) log.warning(problem2);
  const { call } = config.build;
  const isBuild = (call === void 0 || call === "build") && result.kind !== "cancelled";
  return {
    ...summary ? {} : { noSummary: true },
    ...upload && isBuild && ref !== void 0 ? { record: { ref, ...retentionDays === void 0 ? {} : { retentionDays } } } : {}
  };
}

// src/action/savings/cause-texts.ts
var nouns = { modules: "module cache", build: "build cache" };
function causeText(kind, cause) {
  const noun = nouns[kind];
  switch (cause.kind) {
    case "forced":
      return `${count(cause.packages, "restored package was", "restored packages were")} compiled again with the same result: something in the build makes go compile every package.`;
    case "settings": {
      const packages = count(cause.packages, "package was", "packages were");
      return cause.changed.length === 0 ? `${packages} compiled with another result, and no restored package was used: a flag, a variable, a path or the Go of the image has changed, and the Dockerfile does not show which.` : `${changedText(cause.changed)} since the snapshot, so ${packages} compiled with another result.`;
    }
    case "go":
      return `The Go of the image has changed: the last snapshot was compiled by ${cause.before}, and each version of Go compiles every package itself.`;
    case "replaced":
      return `The builder replaced ${cause.mounts} of ${count(cause.of, "mount", "mounts")} of the ${noun} after they were prepared: its garbage collection does that.`;
    case "emptied":
      return `Something in the build empties the mount of the ${noun}: it held nothing after the build.`;
    case "untouched":
      return `The build did not use the mount of the ${noun}: go has another folder for it, or runs nowhere where the mount is.`;
    case "modules": {
      const names2 = cause.names.slice(0, 3).join(", ");
      const more = cause.count > 3 ? ", \u2026" : "";
      return `The snapshot of this go.sum lacked ${count(cause.count, "module", "modules")} that this build asked for${names2 === "" ? "" : `: ${names2}${more}`}.`;
    }
    case "lacking":
      return `A part of the snapshot is missing, or a failed build has written it: ${count(cause.packages, "package was", "packages were")} compiled.`;
  }
}
function changedText(changed) {
  const told4 = changed.slice(0, 3).map(({ name, how, line }) => {
    const place2 = line === 0 ? "" : ` (line ${line})`;
    return how === "changed" ? `${name}${place2} has changed` : `${name}${place2} is ${how}`;
  });
  return `${told4.join(", ")}${changed.length > told4.length ? " and more" : ""}`;
}
function causeRule(cause) {
  return rules[cause.kind];
}
var rules = {
  forced: "compiles-all-anew",
  settings: "compiled-with-other-settings",
  go: "go-changed",
  replaced: "cache-mount-replaced",
  emptied: "cache-emptied",
  untouched: "cache-mount-untouched",
  modules: "modules-downloaded-again",
  lacking: ""
};
function causeAdvice(cause) {
  const isKnownSetting = cause.kind === "settings" && cause.changed.length > 0;
  const isPassing2 = isKnownSetting || cause.kind === "go" || cause.kind === "modules";
  return { fix: fixOf4(cause), ...isPassing2 ? { level: "notice" } : {} };
}
function fixOf4(cause) {
  switch (cause.kind) {
    case "settings":
      return `${settingsAdvice(cause)} ${docs2("Packages are compiled with another result")}`;
    case "go":
      return `The next run with this Go is warm. A full version in FROM lets you decide when it changes. ${docs2("The Go of the image has changed")}`;
    case "replaced":
      return `Give the builder more room for its cache. ${docs2("The builder replaces the mounts")}`;
    case "emptied":
      return `Leave out what removes the cache: what is in a cache mount is in no layer. ${docs2("Something empties the mount")}`;
    case "untouched":
      return `Let go use the folder of the mount, or mount the folder that go env GOCACHE GOMODCACHE prints in the RUN. ${docs2("The mount is not used")}`;
    case "modules":
      return `The next run has them. ${docs2("Modules are downloaded although they were restored")}`;
    case "forced":
    case "lacking":
      return "";
  }
}
function settingsAdvice({ changed, asked }) {
  if (changed.length > 0) return "The next run with these settings is warm.";
  if (asked === void 0)
    return "Set go-hashes: true for two runs: the second one names what Go hashes differently (GODEBUG=gocachehash=1).";
  switch (asked) {
    case "first":
      return "This run has recorded what Go hashes; the next one with go-hashes: true names what has changed.";
    case "same":
      return "Go hashes the same settings as then, so the sources differ: look for files that the build generates or copies from elsewhere.";
  }
}
var docs2 = (heading) => docsAt(heading, "caching");

// src/action/savings/cold-cause.ts
function coldCause(run, seen) {
  const { standing, extracted } = run;
  if (standing.hit === "off" || extracted === void 0) return void 0;
  const { replaced, mounts, driftS, isCrowded } = extracted.reading;
  if (driftS !== 0 || isCrowded) return void 0;
  if (replaced > 0) return { kind: "replaced", mounts: replaced, of: mounts };
  return mountCause(run, seen.timed) ?? (run.kind === "build" ? buildCause(run, seen.changed) : modulesCause(run));
}
function mountCause({ kind, standing, lookup, extracted }, timed3) {
  const own = ownRuns2(kind, timed3);
  if (extracted === void 0 || lookup.kind === "adopted") return void 0;
  if (own.length === 0 || own.some(({ ms }) => ms === void 0)) return void 0;
  const { used, made, total } = extracted.contents;
  if (total === 0) return { kind: standing.hit === "miss" ? "untouched" : "emptied" };
  return kind === "build" && standing.hit !== "miss" && used + made === 0 ? { kind: "untouched" } : void 0;
}
var newForEachUsed = 1 / 3;
function buildCause(run, changed) {
  const { standing, extracted } = run;
  const forced2 = remadeIn(run);
  if (forced2 !== void 0) return { kind: "forced", packages: forced2.packages };
  if (standing.otherGo !== void 0) return { kind: "go", before: standing.otherGo };
  const anew = extracted?.contents.anew;
  if (standing.hit === "miss" || anew === void 0) return void 0;
  if (lacksSomething(run)) return { kind: "lacking", packages: anew.packages };
  const isAll = anew.reused === 0 && extracted !== void 0 && extracted.contents.mains > 0;
  if (isAll || changed.length > 0 && anew.packages > anew.reused * newForEachUsed)
    return { kind: "settings", packages: anew.packages, changed, ...askedGo(run, changed) };
  return void 0;
}
function askedGo({ hashed, standing }, changed) {
  if (hashed === void 0 || changed.length > 0) return {};
  return { asked: hasHashes(standing.manifest?.settings) ? "same" : "first" };
}
function lacksSomething(run) {
  const { manifest, damaged } = run.standing;
  if (manifest === void 0) return false;
  return damaged.length > 0 || !manifest.complete || usedLayers(run).length < manifest.layers.length;
}
function modulesCause({ plan, standing, extracted }) {
  const { made = 0, downloaded = [] } = extracted?.contents ?? {};
  const isRestored = standing.hit === "exact" || standing.hit === "partial";
  if (!isRestored || made === 0 || !isOfSameSum(plan.keys, standing.matchedKey)) return void 0;
  return { kind: "modules", count: made, names: downloaded };
}

// src/action/savings/warmth.ts
function coldCauses({ toBuild }, runs, end) {
  if (!isWhole2(end)) return [];
  const timed3 = timedRuns(toBuild, end);
  return runs.flatMap((run) => {
    const changed = run.kind === "build" ? changedSettings(toBuild, run.standing.manifest?.settings, run.hashed) : [];
    const cause = coldCause(run, { timed: timed3, changed });
    return cause === void 0 ? [] : [{ run, cause }];
  });
}
function warmthOf(analysis, runs, end) {
  if (!isWhole2(end)) return void 0;
  const { caches } = analysis.serving;
  if (caches.some(({ plan }) => plan.kind === "served") && isFromLayers(analysis, end))
    return { state: "warm", reason: "Every RUN that mounts a Go cache came from the layer cache." };
  const causes = coldCauses(analysis, runs, end);
  const told4 = caches.flatMap((cache) => {
    if (cache.plan.kind === "off" && cache.plan.isNeedless === true) return [];
    const run = runs.find(({ kind }) => kind === cache.kind);
    const cause = causes.find((each) => each.run === run)?.cause;
    if (cache.plan.kind === "served" && isFromLayers(analysis, end, cache.kind))
      return [warm(cache.kind, `Every RUN that mounts the ${nouns2[cache.kind]} came from the layer cache.`)];
    const own = cacheWarmth(cache, run, cause && reasonOf4(cache.kind, cause, analysis.plan.findings));
    return [isFloor(own, run) ? { ...own, reason: `${own.reason}${floorText(analysis.toBuild, end)}` } : own];
  });
  const [first2, ...others2] = told4.toSorted((a, b) => Number(b.kind === "build") - Number(a.kind === "build"));
  if (first2 === void 0) return { state: "off", reason: "No cache is needed." };
  const states = new Set(told4.map(({ state: state2 }) => state2));
  const [state = "off"] = states;
  if (states.size === 1) return { state, reason: state === "off" ? sentence(first2.why) : first2.reason };
  const worse = [first2, ...others2].find((each) => each.state !== "warm") ?? first2;
  return { state: "partly", reason: worse.reason };
}
function isWhole2({ result }) {
  return result.kind === "success" || result.kind === "unseen";
}
function isFromLayers({ toBuild }, end, kind) {
  const states = mountingRuns(toBuild).filter(({ run }) => kind === void 0 || run.cacheMounts.served.some((mount) => mount.kind === kind)).map(({ place: place2 }) => runStateFrom(end.allSteps, place2));
  return states.length > 0 && states.every((state) => state === "cached");
}
var warm = (kind, reason) => ({ kind, state: "warm", reason, why: "" });
var nouns2 = { modules: "module cache", build: "build cache" };
function reasonOf4(kind, cause, findings) {
  const finding = findings.find(({ rule: rule2 }) => rule2 === causeRule(cause));
  return finding?.message.includes(nouns2[kind]) === true ? finding.message : causeText(kind, cause);
}
function cacheWarmth({ kind, plan }, run, cause) {
  const told4 = (state, reason2, why = "") => ({ kind, state, reason: reason2, why });
  const off = (why) => told4("off", sentence(`the ${nouns2[kind]} is off: ${why}`), why);
  if (plan.kind === "off") return off(plan.reason);
  if (run === void 0) return off("the run ended before the lookup");
  const { hit, reason } = run.standing;
  if (hit === "off") return off(reason);
  if (cause !== void 0) return told4(hit === "miss" ? "cold" : "partly", cause);
  if (hit === "miss") return told4("cold", sentence(`nothing was restored into the ${nouns2[kind]}: ${reason}`));
  const { extracted } = run;
  const unknown2 = whyUnknown(run);
  if (extracted === void 0 || unknown2 !== void 0) {
    const unread2 = `the ${nouns2[kind]} was restored, and what the build did with it ${unknown2 ?? "is not known"}`;
    return told4(hit === "exact" && kind === "modules" ? "warm" : "partly", sentence(unread2));
  }
  return warm(kind, kind === "build" ? compiledText(extracted.contents) : downloadedText(extracted.contents));
}
function whyUnknown({ extracted, saving }) {
  if (extracted === void 0) return `was not read: ${saving.reason}`;
  const { driftS, isCrowded } = extracted.reading;
  if (isCrowded) return "was not read: there are too many names in a mount";
  if (driftS !== 0) return `cannot be told: the builder's clock has jumped by ${driftS} s meanwhile`;
  return void 0;
}
function compiledText({ compiled, mains }) {
  if (compiled > 0)
    return `${count(compiled, "package was", "packages were")} compiled, as with kept mounts: what had changed, and what imports it.`;
  return mains > 0 ? "Only main packages were compiled and linked, as with kept mounts." : "No package had to be compiled.";
}
function isFloor({ kind, state }, run) {
  return kind === "build" && state === "warm" && run?.extracted?.contents.compiled === 0;
}
var shortestFloorMs = 1e3;
function floorText(toBuild, end) {
  const link = longestLink(toBuild, end);
  if (link === void 0 || link.ms < shortestFloorMs) return "";
  return ` The ${duration(link.ms)} of line ${link.line} are the floor: Go keeps no linked program, so it links in each run.`;
}
function downloadedText({ made }) {
  return made === 0 ? "No module had to be downloaded." : `${count(made, "module was", "modules were")} downloaded, as with kept mounts: go.sum has changed.`;
}

// src/action/savings/past-runs.ts
function pastRuns(serving, runs) {
  const timingsOf2 = (wanted2) => runs.find(({ kind }) => kind === wanted2)?.standing.manifest?.timings ?? [];
  const build = timingsOf2("build");
  const scope = timingScope(serving);
  const told4 = build.length > 0 ? build : timingsOf2("modules").filter(({ own }) => own?.scope === scope);
  return told4.map(({ at, hit, buildMs, costMs: costMs2 }) => ({ at, hit, ms: buildMs + costMs2 }));
}

// src/action/results.ts
function reportFrom(analysis, phases, runs, end) {
  const measured = measuredRuns(analysis, runs, end);
  const { reach: reach2 } = analysis.asked;
  const warmth = warmthOf(analysis, runs, end);
  const caches = analysis.serving.caches.map(({ kind, plan }) => {
    const run = runs.find((each) => each.kind === kind);
    const steps = run === void 0 ? void 0 : measured.get(run);
    if (run === void 0 || steps === void 0) return cacheReport(kind, plan, run);
    const report = cacheReport(kind, plan, run, verdictOfKind(analysis, run, steps));
    return withReach({ ...report, ...restoredAgain(analysis, run) }, reach2);
  });
  const history = pastRuns(analysis.serving, runs);
  const { repository } = analysis.asked.facts;
  return {
    schema: 1,
    result: end.result.kind === "success" || end.result.kind === "unseen" ? "success" : "failure",
    image: imageName(analysis),
    phases: phases.reports(),
    caches,
    steps: end.steps,
    verdict: verdictFrom(phases.reports(), caches),
    findings: analysis.plan.findings,
    ...warmth === void 0 ? {} : { warmth },
    ...repository === "" ? {} : { repository },
    ...end.result.kind === "failure" ? { failure: failureOf(analysis, end.result.error) } : {},
    ...history.length === 0 ? {} : { history }
  };
}
function imageName(analysis) {
  const { tags: tags2, target, platforms } = analysis.asked.config.build;
  const file = shownDockerfile(analysis);
  const [tag] = tags2;
  return [
    ...tag === void 0 ? [] : [tag],
    ...tag === void 0 || file !== "Dockerfile" ? [file] : [],
    ...target === void 0 ? [] : [`target ${target}`],
    ...platforms
  ].join(", ");
}
function failureOf(analysis, error) {
  const failure = failureAt(error, shownDockerfile(analysis));
  const { diagnosis } = failure;
  if (diagnosis === void 0) return failure;
  const remedy = remedyFor(analysis, diagnosis) ?? diagnosis.remedy;
  return { ...failure, diagnosis: { ...diagnosis, remedy } };
}
function remedyFor({ asked, plan }, { id, evidence }) {
  if (id !== "exec-format") return refusedLogin(evidence, asked.config);
  const advice2 = plan.findings.filter(({ rule: rule2 }) => rule2 === emulatedRule).map(({ fix }) => fix);
  return advice2.length === 0 ? void 0 : advice2.join(" ");
}
function shownDockerfile({ asked, plan }) {
  return plan.build.dockerfile === "" ? path46.basename(asked.dockerfile) : plan.build.dockerfile;
}
function withReach(cache, reach2) {
  if (reach2.why === "" || cache.hit !== "exact" && cache.hit !== "partial") return cache;
  return { ...cache, hit: "partial", reason: `${cache.reason}; ${reach2.why}` };
}
function ownReportFile({ run }, { config, facts }) {
  const file = config.report.file ?? (facts.runnerTemp === "" ? "" : path46.join(facts.runnerTemp, `${ownPrefix}${run.nonce}.report.json`));
  return file === "" ? "" : path46.resolve(run.folder, file);
}
function postState(services, analysis, runs, report, end) {
  const { config, facts } = analysis.asked;
  return {
    version: 1,
    report,
    saves: runs.flatMap((run) => {
      const { kind, plan, lookup, saving } = run;
      const supersedes = plan.dropped && plan.access.write !== "if-none-exact";
      const storeFailed = lookup.kind === "store-failed";
      return saving.snapshot === void 0 ? [] : [{ ...saving.snapshot, kind, foundKey: foundKeyOf(run), supersedes, storeFailed }];
    }),
    store: storeChoice(config, facts),
    beside: sharingOf(runs),
    reportFile: ownReportFile(services, analysis.asked),
    temporaryFolder: services.run.temporaryFolder,
    jobRecord: jobRecordFile(facts),
    timeoutMs: config.cache.timeoutMs,
    interrupted: services.run.signal.aborted || end.result.kind === "cancelled",
    ...recordOfBuild(services, analysis.asked, end)
  };
}
function sharingOf(runs) {
  const [sharing] = runs.flatMap(({ saving }) => saving.sharing ?? []);
  return sharing === void 0 ? {} : { sharing };
}
async function leaveResults(services, state, end) {
  for (const [name, value] of Object.entries(outputsFrom(state.report, end, state.reportFile)))
    services.workflow.setOutput(name, value);
  services.workflow.saveState(stateName, encodeState(state));
  if (state.reportFile === "") return;
  try {
    await services.files.writeText(state.reportFile, `${JSON.stringify(state.report, void 0, 2)}
`);
  } catch (error) {
    services.log.warning(`The report could not be written to ${state.reportFile}: ${errorText(error)}`);
  }
}

// src/action/services/time-box.ts
var lookMs = 250;
async function withinTime(services, limitMs2, work) {
  const stop = new AbortController();
  let waits = 0;
  const waiting = async (call) => {
    waits += 1;
    try {
      return await call();
    } finally {
      waits -= 1;
    }
  };
  const shell = { run: (command) => waiting(() => services.shell.run(command)) };
  const http = {
    get: (request) => waiting(() => services.http.get(request)),
    send: (call) => waiting(() => services.http.send(call))
  };
  const over = async () => {
    let leftMs = limitMs2;
    for (let before = services.clock.monotonicMs(); leftMs > 0; ) {
      await services.clock.sleep(lookMs, stop.signal);
      if (stop.signal.aborted) return new Promise(() => void 0);
      const now = services.clock.monotonicMs();
      if (waits === 0) leftMs -= now - before;
      before = now;
    }
    throw new GivenUp(`it took longer than ${limitMs2 / 1e3} s`);
  };
  try {
    return await Promise.race([services.run.endingHangs(() => work({ ...services, shell, http })), over()]);
  } finally {
    stop.abort();
  }
}

// src/action/findings/untrusted-frontend.ts
import path47 from "node:path";
async function refuseForeignFrontend(services, analysis, { isRead, isOwnArgument } = { isRead: true, isOwnArgument: true }) {
  const { apart, buildsForeignCode } = analysis.plan.caches.domain;
  if (apart === "" || !buildsForeignCode) return;
  const { build } = analysis.asked.config;
  const argument = build.buildArgs.find(({ name }) => name === "BUILDKIT_SYNTAX");
  if (argument !== void 0 && isOwnArgument) return;
  const isThere = isRead && !isRemoteBuild(build);
  const text = isThere ? await services.checkout.given.readText(analysis.asked.dockerfile) : void 0;
  const names2 = [...argument?.value === void 0 ? [] : [argument.value], ...namedFrontends(text ?? "")];
  const foreign = text === void 0 ? "(unread)" : names2.find((name) => !isDockersFrontend({ name }));
  if (foreign !== void 0) throw refusal2(shownName(services, analysis), foreign);
}
function refuseUnreadInPull({ asked, plan }) {
  if (plan.caches.domain.apart !== "" && isOutsidePull(asked.facts)) throw refusal2("source", "(unread)");
}
function refusal2(place2, foreign) {
  return new ConfigError(
    oneLine(
      `${place2}: this run builds code that is not known to be the repository's own, and the Dockerfile names the frontend \`${foreign}\`, which could use the cache mounts and layers of other runs on this builder. Use \`# syntax=docker/dockerfile:1\`, or give such runs a builder of their own with \`builder-config\`.`
    )
  );
}
function shownName({ run: { folder } }, { asked: { config, facts, dockerfile } }) {
  return remoteDockerfile(config.build, facts) ?? path47.relative(folder, dockerfile);
}

// src/action/build/edited-copy.ts
import path48 from "node:path";
async function writeEditedCopy({ files, checkout }, { asked, toBuild }, folder) {
  const copy = path48.join(folder, path48.basename(asked.dockerfile));
  await files.writeText(copy, toBuild.builtText);
  const ignore = await checkout.given.readText(`${asked.dockerfile}.dockerignore`);
  if (ignore !== void 0) await files.writeText(`${copy}.dockerignore`, ignore);
  return copy;
}

export {
  checkVerdict,
  docsAt,
  allRules,
  failureAt,
  failureText,
  annotationsFrom,
  beyondAnnotations,
  failureFrom,
  isGitContext,
  isRemoteBuild,
  isOnlyCall,
  dockerfileThere,
  parseAttestations,
  exporterTypes,
  commitOfBuild,
  isOnThisMachine,
  namespaceArgument,
  privateSettingIds,
  moduleOf,
  joinModuleFiles,
  missingBases,
  planOf,
  cacheKinds,
  stageName,
  refsOfStore,
  commandFiles,
  compilesAllIn,
  emptiesIn,
  movesIn,
  nameIn,
  forceFinding,
  parseProxyList,
  proxyUrls,
  shownProxy,
  listFindings,
  goSettingFindings,
  missingGitFindings,
  isGoVersion,
  compareGoVersions,
  languageVersion,
  toolchainVersion,
  installedGo,
  preflightFindings,
  hiddenCalls,
  hiddenGoUses,
  missingSources,
  linesReplaced,
  linesAppended,
  needsNoModules,
  doctorRules,
  examine,
  goFolders,
  findGoModules,
  seenIn,
  doctorFacts,
  docsOf,
  placeOf,
  isCleanBuild,
  unanalysed,
  untouched,
  privatePatterns,
  privateModules,
  cutStage,
  downloadsModules,
  mountsModules,
  madeReady,
  textBefore,
  accessFlags,
  mountFlags,
  buildInStage,
  attributes,
  stageArgv,
  secretFiles,
  buildxInputs,
  inUserStage,
  proxyQuestion,
  autoCandidates,
  chosenProxies,
  askProxies,
  machineSettings,
  privatePatternsOf,
  goproxiesIn,
  proxiesPlan,
  mountsOfEdits,
  rememberMounts,
  analyse,
  runMsFrom,
  isHeadingOf,
  hashedSettings,
  hashedName,
  mountingRuns,
  standingOn,
  injectedOf,
  preparedNodes,
  unpreparedNodes,
  stampIn,
  earlierStep,
  foundKeyOf,
  usedLayers,
  findSnapshot,
  downloadSnapshot,
  helperSetting,
  unrestored,
  localRefs,
  newRef,
  builtDockerfile,
  writeEditedCopy,
  buildxVersion,
  sharePlan,
  beganWhole,
  remadeIn,
  noteUses,
  leftoverFindings,
  unread,
  uninjected,
  restoreAndInject,
  extractNew,
  parseConfig,
  readRequest,
  refusedLogin,
  outputsFrom,
  causeText,
  causeRule,
  causeAdvice,
  coldCauses,
  reportFrom,
  ownReportFile,
  postState,
  leaveResults,
  withinTime,
  refuseForeignFrontend,
  refuseUnreadInPull
};
