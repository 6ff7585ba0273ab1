import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  BuildFailure,
  Cancelled,
  ConfigError,
  cachingCostMs,
  count,
  earlierUse,
  encodeState,
  failIfStrict,
  foundLines,
  jobName,
  jobRecordFile,
  mountsOf,
  oneLine,
  phaseRecorder,
  planLines,
  progressParser,
  readUses,
  recordUses,
  size,
  stateName,
  verdictFrom,
  withTexts
} from "./chunk-OLJTXNPK.js";
import {
  errorText
} from "./chunk-5WBBMXGI.js";
import {
  __name
} from "./chunk-7VP4KZIB.js";

// src/action/run-main.ts
import path24 from "node:path";

// src/report/annotations.ts
var shownAtMost = 10;
function annotationsFrom(findings) {
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].slice(0, shownAtMost).map((finding) => ({
    level: "warning",
    message: finding.fix === "" ? finding.message : `${finding.message}
${finding.fix}`,
    place: {
      title: finding.rule,
      ...finding.file === "" ? {} : { file: finding.file },
      ...finding.file === "" || finding.line === 0 ? {} : { line: finding.line }
    }
  }));
}
__name(annotationsFrom, "annotationsFrom");

// src/report/outputs.ts
function outputsFrom(report, build2, reportPath) {
  const modules = cacheOf(report, "modules");
  const compiled = cacheOf(report, "build");
  return {
    imageid: build2.imageid,
    digest: build2.digest,
    metadata: build2.metadata,
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
__name(outputsFrom, "outputsFrom");
function cacheOf(report, kind) {
  return report.caches.find((cache) => cache.kind === kind);
}
__name(cacheOf, "cacheOf");

// src/action/analyse.ts
import path16 from "node:path";

// src/config/checked-out.ts
import path from "node:path";
async function checkedOutSha(files, folder, workspace) {
  for (let dir = path.resolve(folder); isInside(workspace, dir); dir = path.dirname(dir)) {
    const gitDir = path.join(dir, ".git");
    if (await files.kindOf(gitDir) === "folder") return headOf(files, gitDir);
    if (dir === path.dirname(dir)) return void 0;
  }
  return void 0;
}
__name(checkedOutSha, "checkedOutSha");
var commit = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function headOf(files, gitDir) {
  const head = (await files.readText(path.join(gitDir, "HEAD")))?.trim() ?? "";
  if (commit.test(head)) return head;
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === void 0 || ref.includes("..")) return void 0;
  const loose = (await files.readText(path.join(gitDir, ref)))?.trim() ?? "";
  if (commit.test(loose)) return loose;
  const packed = await files.readText(path.join(gitDir, "packed-refs")) ?? "";
  const line = packed.split("\n").find((candidate) => candidate.trimEnd().endsWith(` ${ref}`));
  const [sha = ""] = line?.split(" ") ?? [];
  return commit.test(sha) ? sha : void 0;
}
__name(headOf, "headOf");
function isInside(folder, candidate) {
  const relative = path.relative(folder, candidate);
  return relative === "" || !relative.startsWith("..") && !path.isAbsolute(relative);
}
__name(isInside, "isInside");

// src/config/isolation.ts
import { createHash } from "node:crypto";
function builderLife({ inActions, runnerEnvironment }, builder) {
  const outlives = /* @__PURE__ */ __name((reason) => ({ outlivesJob: true, reason }), "outlives");
  if (!inActions) return outlives("this machine stays");
  if (!["docker", "docker-container"].includes(builder.driver))
    return outlives(`a builder of the driver ${builder.driver} outlives the job`);
  if (builder.addresses.some((address) => /^(?:tcp|ssh|https?):\/\//i.test(address)))
    return outlives("the builder runs on another machine, which outlives the job");
  switch (runnerEnvironment) {
    case "github-hosted":
      return { outlivesJob: false, reason: "the machine and its builder are gone after the job" };
    case "self-hosted":
      return outlives("the builder of a self-hosted runner outlives the job");
    case "unknown":
      return outlives("the builder may outlive the job: RUNNER_ENVIRONMENT does not say whose machine this is");
  }
}
__name(builderLife, "builderLife");
function isolationOf(facts, domain, life) {
  if (domain === "trusted") return { kind: "shared", reason: "a trusted run" };
  if (!life.outlivesJob) return { kind: "shared", reason: `nobody else uses them: ${life.reason}` };
  const hash = createHash("sha256").update(JSON.stringify([facts.serverUrl, facts.repository, domain])).digest("hex");
  return {
    kind: "apart",
    name: `cached-go-docker-build-domain-${hash.slice(0, 16)}`,
    reason: `${domain}: ${life.reason}`
  };
}
__name(isolationOf, "isolationOf");
var namespaceArgument = "BUILDKIT_CACHE_MOUNT_NS";
function isolatedArgs(buildArgs, isolation, env) {
  switch (isolation.kind) {
    case "shared":
      return buildArgs;
    case "apart": {
      const isNamespace = /* @__PURE__ */ __name(({ name }) => name === namespaceArgument, "isNamespace");
      const own = buildArgs.findLast(isNamespace);
      const given = own === void 0 ? "" : own.value ?? env[namespaceArgument] ?? "";
      const value = given === "" ? isolation.name : `${isolation.name}/${given}`;
      return [...buildArgs.filter((arg) => !isNamespace(arg)), { name: namespaceArgument, value }];
    }
  }
}
__name(isolatedArgs, "isolatedArgs");

// src/config/path-problems.ts
import path3 from "node:path";

// src/config/inputs.ts
var text = { kind: "string" };
var path2 = { kind: "path" };
var flag = { kind: "boolean" };
var lines = { kind: "list", rules: { commas: "kept", quotes: "csv", trim: true } };
var csv = { kind: "list", rules: { commas: "split", quotes: "csv", trim: true } };
function docker(type, description, defaultValue = "") {
  return { type, default: defaultValue, origin: "docker", text: description };
}
__name(docker, "docker");
function ours(type, description, defaultValue = "") {
  return { type, default: defaultValue, origin: "ours", text: description };
}
__name(ours, "ours");
var inputs = {
  context: docker(path2, "Build context: a folder of the checked-out repository. A Git URL is not accepted here.", "."),
  file: docker(path2, "Path of the Dockerfile (default: `Dockerfile` in the context)."),
  target: docker(text, "The stage to build."),
  "build-args": docker(
    lines,
    "Build arguments, one a line: `NAME=value`, or `NAME` alone to take it from the environment."
  ),
  "build-contexts": docker(lines, "Additional build contexts, one a line: `name=path`."),
  platforms: docker(csv, "Target platforms, for example `linux/amd64,linux/arm64`."),
  tags: docker(csv, "Names of the image, for example `ghcr.io/me/app:1.2.3`."),
  labels: docker(lines, "Labels of the image, one a line: `name=value`."),
  annotations: docker(lines, "Annotations of the image, one a line: `name=value`."),
  outputs: docker(
    { kind: "list", rules: { commas: "kept", quotes: "literal", trim: true } },
    "Output destinations, one a line, for example `type=local,dest=path`."
  ),
  push: docker(flag, "Push the image; short for `--output=type=registry`.", "false"),
  load: docker(flag, "Load the image into Docker; short for `--output=type=docker`.", "false"),
  pull: docker(flag, "Always look for newer versions of the base images.", "false"),
  "no-cache": docker(
    flag,
    "Build without any cache. BuildKit then empties the cache mounts too, so nothing is restored.",
    "false"
  ),
  "no-cache-filters": docker(csv, "Stages that are built without any cache."),
  secrets: docker(
    { kind: "list", rules: { commas: "kept", quotes: "csv", trim: false } },
    'Secrets for the build, one a line: `id=value`. A value of several lines goes into double quotes: `"id=first line\u2026"`.'
  ),
  "secret-files": docker(lines, "Secrets from files, one a line: `id=path`."),
  "secret-envs": docker(csv, "Secrets from environment variables: `id=VARIABLE`."),
  ssh: docker(csv, "SSH agent sockets or keys for the build, for example `default`."),
  network: docker(text, "Network of the RUN instructions: `default`, `host` or `none`."),
  "add-hosts": docker(csv, "Additional host names, for example `docker:10.180.0.1`."),
  allow: docker(csv, "Extra privileges for the build, for example `network.host`."),
  "cgroup-parent": docker(text, "Parent cgroup of the RUN instructions."),
  "shm-size": docker(text, "Size of `/dev/shm`, for example `2g`."),
  ulimit: docker(lines, "Resource limits, one a line, for example `nofile=1024:1024`."),
  "cache-from": docker(lines, "Layer cache sources, one a line, for example `type=registry,ref=user/app:cache`."),
  "cache-to": docker(lines, "Layer cache destinations, one a line, for example `type=gha,mode=max`."),
  provenance: docker(
    { kind: "boolean-or-string" },
    "Provenance attestation: `true`, `false`, or attributes such as `mode=max`."
  ),
  sbom: docker(
    { kind: "boolean-or-string" },
    "SBOM attestation: `true`, `false`, or attributes such as `generator=image`."
  ),
  attests: docker(lines, "Attestations, one a line, for example `type=sbom,generator=image`."),
  call: docker(text, "What to do instead of building, for example `check`, `outline` or `targets`."),
  builder: docker(text, "Name of the Buildx builder."),
  "github-token": {
    ...docker(text, "Token for the layer cache of type `gha` and for deleting superseded caches."),
    actionDefault: "${{ github.token }}"
  },
  cache: ours(
    { kind: "choice", choices: ["auto", "all", "modules", "off"], aliases: { true: "auto", false: "off" } },
    "Which of Go's caches are kept between runs. `auto`: both, as far as this kind of run may and as long as it pays; `all`: both, also where `auto` leaves one out; `modules`: downloaded modules only; `off`: none. `true` and `false` mean `auto` and `off`.",
    "auto"
  ),
  "cache-scope": ours(
    text,
    "Name that separates build caches which must not be shared (default: made from context, file, target, platforms and the build arguments that decide what Go compiles)."
  ),
  "cache-store": ours(
    { kind: "choice", choices: ["auto", "github", "local"] },
    "Where caches are kept. `github`: the cache service of GitHub Actions; `local`: a folder of this machine; `auto`: `github` inside Actions, `local` elsewhere.",
    "auto"
  ),
  "cache-max-size": ours(
    text,
    "Most that all snapshots together may take, for example `500MB` or `2GB`; `0` for no limit. Above it those that were not used for the longest time go first (default: `5GB` with `local`; no limit with `github`, which makes room by itself)."
  ),
  "cache-dependency-path": ours(
    csv,
    "go.sum, go.mod or go.work files (paths or globs, from the workspace) of the modules that the image needs (default: found by itself)."
  ),
  "cache-timeout": ours(
    { kind: "duration" },
    "Longest time that restoring, and in the post step saving, may take, for example `45s`, `2m` or `1m30s`; a number alone means minutes.",
    "45s"
  ),
  "helper-image": ours(
    text,
    "Image with a POSIX shell and tar for the helper builds, where the Go image of the Dockerfile has none."
  ),
  "dockerfile-edits": ours(
    { kind: "choice", choices: ["auto", "off"] },
    "`auto`: add missing cache mounts and Go's settings to a copy of the Dockerfile for this build; `off`: build the Dockerfile exactly as it is. Go's settings then reach only RUNs that mount them by hand, as secrets with the ids `cached-go-docker-build-` and the name of the input, for example `RUN --mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY go mod download`.",
    "auto"
  ),
  goproxy: ours(
    text,
    "GOPROXY during the build, for example `https://proxy.example.com|direct`. It enters neither the image nor the layer cache key."
  ),
  gosumdb: ours(
    text,
    "GOSUMDB during the build: `off`, or the name of a checksum database, optionally with its key and URL."
  ),
  goprivate: ours(
    text,
    "GOPRIVATE during the build: comma-separated patterns of module paths, for example `github.com/my-org/*`."
  ),
  goflags: ours(
    text,
    "GOFLAGS during the build, for example `-trimpath -tags=netgo`. A changed value runs the steps again."
  ),
  "report-file": ours(
    path2,
    "Where the machine-readable report (JSON) is written (default: a file in the temporary folder; see the output `report`)."
  ),
  "dry-run": ours(
    flag,
    "Show what would be done (mounts, keys, decisions and their reasons) and build nothing.",
    "false"
  )
};
var inputSpecs = new Map(Object.entries(inputs));

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  static {
    __name(this, "CsvError");
  }
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = /* @__PURE__ */ __name(function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
}, "is_object");

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = /* @__PURE__ */ __name(function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
}, "normalize_columns_array");

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  static {
    __name(this, "ResizeableBuffer");
  }
  constructor(size2 = 100) {
    this.size = size2;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size2);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = /* @__PURE__ */ __name(function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
}, "init_state");

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = /* @__PURE__ */ __name(function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
}, "underscore");

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = /* @__PURE__ */ __name(function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date2 = Date.parse(value);
      return !isNaN(date2) ? new Date(date2) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
}, "normalize_options");

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = /* @__PURE__ */ __name(function(records2, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records2 === "string") {
    records2 = Buffer.from(records2);
  }
  if (Buffer.isBuffer(records2)) {
    records2 = ((data) => {
      const records3 = [];
      const parser = transform({ delimiter: [] });
      const push = /* @__PURE__ */ __name((record) => records3.push(record), "push");
      const close = /* @__PURE__ */ __name(() => {
      }, "close");
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records3;
    })(records2);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records2.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
}, "delimiter_discover");
var std = /* @__PURE__ */ __name(function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
}, "std");

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = /* @__PURE__ */ __name(function(record) {
  return record.every(
    (field2) => field2 == null || field2.toString && field2.toString().trim() === ""
  );
}, "isRecordEmpty");
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = /* @__PURE__ */ __name(function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: /* @__PURE__ */ __name(function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    }, "__needMoreData"),
    // Central parser implementation
    parse: /* @__PURE__ */ __name(function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    }, "parse"),
    __onRecord: /* @__PURE__ */ __name(function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    }, "__onRecord"),
    __firstLineToColumns: /* @__PURE__ */ __name(function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    }, "__firstLineToColumns"),
    __resetRecord: /* @__PURE__ */ __name(function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    }, "__resetRecord"),
    __onField: /* @__PURE__ */ __name(function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field2 = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field2 = field2.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field2);
        if (err !== void 0) return err;
        field2 = f;
      }
      this.state.record.push(field2);
      if (max_record_size !== 0 && typeof field2 === "string") {
        this.state.record_length += field2.length;
      }
      this.__resetField();
    }, "__onField"),
    __resetField: /* @__PURE__ */ __name(function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    }, "__resetField"),
    __push: /* @__PURE__ */ __name(function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    }, "__push"),
    // Return a tuple with the error and the casted value
    __cast: /* @__PURE__ */ __name(function(field2) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field2, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field2)) {
        return [void 0, parseFloat(field2)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field2, info2)];
      }
      return [void 0, field2];
    }, "__cast"),
    __compareBytes: /* @__PURE__ */ __name(function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    }, "__compareBytes"),
    // Helper to test if a character is trimable
    __isCharTrimable: /* @__PURE__ */ __name(function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first2 = buf[pos];
      if (first2 === void 0 || timcharFirstBytes[first2] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    }, "__isCharTrimable"),
    __isDelimiter: /* @__PURE__ */ __name(function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    }, "__isDelimiter"),
    __isEscape: /* @__PURE__ */ __name(function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    }, "__isEscape"),
    __isFloat: /* @__PURE__ */ __name(function(value) {
      return value - parseFloat(value) + 1 >= 0;
    }, "__isFloat"),
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: /* @__PURE__ */ __name(function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    }, "__isQuote"),
    __isRecordDelimiter: /* @__PURE__ */ __name(function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    }, "__isRecordDelimiter"),
    __autoDiscoverRecordDelimiter: /* @__PURE__ */ __name(function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    }, "__autoDiscoverRecordDelimiter"),
    __error: /* @__PURE__ */ __name(function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    }, "__error"),
    __infoDataSet: /* @__PURE__ */ __name(function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    }, "__infoDataSet"),
    __infoRecord: /* @__PURE__ */ __name(function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    }, "__infoRecord"),
    __infoField: /* @__PURE__ */ __name(function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }, "__infoField")
  };
}, "transform");

// node_modules/csv-parse/lib/sync.js
var parse = /* @__PURE__ */ __name(function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records2 = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = /* @__PURE__ */ __name((record) => {
    if (parser.options.objname === void 0) records2.push(record);
    else {
      records2[record[0]] = record[1];
    }
  }, "push");
  const close = /* @__PURE__ */ __name(() => {
  }, "close");
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records2;
}, "parse");

// src/config/lists.ts
function parseList(text2, rules) {
  if (text2 === "") return { kind: "list", items: [] };
  try {
    let nextLine2 = 1;
    const items = records(text2, rules).flatMap((record) => {
      const line = firstLineWithText(text2, nextLine2);
      nextLine2 = record.lastLine + 1;
      return fieldsOf(record.fields, rules).map((field2) => ({ text: field2, line }));
    });
    const kept = items.filter((item) => item.text.trim() !== "");
    return { kind: "list", items: rules.trim ? kept.map((item) => ({ ...item, text: item.text.trim() })) : kept };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: "broken", line: brokenLine(text2, rules), message: brokenReason(error) };
  }
}
__name(parseList, "parseList");
function parseFields(text2) {
  try {
    return parse(text2, { relaxColumnCount: true, skipEmptyLines: true })[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return void 0;
  }
}
__name(parseFields, "parseFields");
function records(text2, rules) {
  const found = [];
  parse(text2, {
    columns: false,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    ...rules.quotes === "literal" ? { quote: false } : {},
    onRecord: /* @__PURE__ */ __name((fields, context) => {
      found.push({ fields, lastLine: context.lines });
      return null;
    }, "onRecord")
  });
  return found;
}
__name(records, "records");
function fieldsOf(fields, rules) {
  const [only] = fields;
  if (rules.commas === "kept") return [fields.join(",")];
  return fields.length === 1 && only !== void 0 ? only.split(",") : fields;
}
__name(fieldsOf, "fieldsOf");
function firstLineWithText(text2, from) {
  const lines2 = text2.split(/\r\n|\n|\r/);
  for (let line = from; line <= lines2.length; line++) {
    if (lines2[line - 1] !== "") return line;
  }
  return from;
}
__name(firstLineWithText, "firstLineWithText");
function brokenLine(text2, rules) {
  const lines2 = text2.split(/\r\n|\n|\r/);
  for (let count2 = lines2.length - 1; count2 > 0; count2--) {
    try {
      records(lines2.slice(0, count2).join("\n"), rules);
      return count2 + 1;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  }
  return 1;
}
__name(brokenLine, "brokenLine");
function brokenReason(error) {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return "a double quote opens here and is never closed; close it, or write the quote inside the item, not at its beginning";
  }
  return `this line cannot be read (${error.code}); write one item a line, and put an item that holds a new line into double quotes`;
}
__name(brokenReason, "brokenReason");

// src/config/nearest.ts
function nearest(text2, candidates) {
  const wanted = text2.trim().toLowerCase();
  let best;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (distance <= allowed && (best === void 0 || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
__name(nearest, "nearest");
function editDistance(from, to) {
  let beforePrevious = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}
__name(editDistance, "editDistance");
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
__name(at, "at");
function didYouMean(text2, candidates) {
  const candidate = nearest(text2, candidates);
  return candidate === void 0 ? "" : ` Did you mean \`${candidate}\`?`;
}
__name(didYouMean, "didYouMean");

// src/config/input-reader.ts
function inputReader(raw) {
  const problems = [];
  const report = /* @__PURE__ */ __name((input, message) => void problems.push({ input, message }), "report");
  const valueOf3 = /* @__PURE__ */ __name((name) => {
    const value = raw(name);
    return value.trim() === "" ? inputs[name].default : value;
  }, "valueOf");
  return {
    text: /* @__PURE__ */ __name((name) => {
      const value = valueOf3(name).trim();
      return value === "" ? void 0 : value;
    }, "text"),
    flag: /* @__PURE__ */ __name((name) => {
      const value = valueOf3(name).trim();
      const flag2 = booleanFrom(value);
      if (flag2 === void 0) report(name, `\`${shown(value)}\` is not a boolean. Write \`true\` or \`false\`.`);
      return flag2 ?? false;
    }, "flag"),
    choice: /* @__PURE__ */ __name((name, choices) => {
      const value = valueOf3(name).trim();
      const wanted = aliasesOf(inputs[name])[value.toLowerCase()] ?? value;
      const found = choices.find((choice) => choice === wanted);
      if (found === void 0) {
        report(
          name,
          `\`${shown(value)}\` is not allowed. Allowed: ${choices.map((choice) => `\`${choice}\``).join(", ")}.${didYouMean(value, choices)}`
        );
      }
      return found;
    }, "choice"),
    list: /* @__PURE__ */ __name((name) => {
      const { type } = inputs[name];
      if (type.kind !== "list") return [];
      const parsed3 = parseList(valueOf3(name), type.rules);
      if (parsed3.kind === "list") return parsed3.items;
      report(name, `line ${parsed3.line}: ${parsed3.message}.`);
      return [];
    }, "list"),
    report,
    problems: /* @__PURE__ */ __name(() => [...problems], "problems")
  };
}
__name(inputReader, "inputReader");
function booleanFrom(text2) {
  if (["true", "True", "TRUE"].includes(text2)) return true;
  if (["false", "False", "FALSE"].includes(text2)) return false;
  return void 0;
}
__name(booleanFrom, "booleanFrom");
function shown(value) {
  const oneLine3 = value.replaceAll(/\s+/g, " ");
  return oneLine3.length > 80 ? `${oneLine3.slice(0, 77)}\u2026` : oneLine3;
}
__name(shown, "shown");
function aliasesOf(spec) {
  return spec.type.kind === "choice" ? spec.type.aliases ?? {} : {};
}
__name(aliasesOf, "aliasesOf");

// src/config/path-problems.ts
async function pathProblems(build2, facts, files, folder) {
  const context = path3.resolve(folder, build2.context);
  const [contextProblem, ...secretProblems] = await Promise.all([
    problemOfContext(build2, facts, files, context, folder),
    ...build2.secrets.map((secret) => secret.kind === "file" ? problemOfSecretFile(secret, files, folder) : void 0)
  ]);
  const fileProblem = contextProblem === void 0 || build2.file !== void 0 ? await problemOfDockerfile(build2, files, context, folder) : void 0;
  return [contextProblem, fileProblem, ...secretProblems].filter((problem) => problem !== void 0);
}
__name(pathProblems, "pathProblems");
function dockerfilePath(build2, folder) {
  return build2.file === void 0 ? path3.resolve(folder, build2.context, "Dockerfile") : path3.resolve(folder, build2.file);
}
__name(dockerfilePath, "dockerfilePath");
async function problemOfContext(build2, facts, files, context, folder) {
  const kind = await files.kindOf(context);
  if (facts.inActions && (await files.list(folder)).length === 0) {
    return { input: "context", message: "the workspace is empty. Put a step with `actions/checkout` before this one." };
  }
  if (kind === "folder") return void 0;
  if (kind !== "absent") return { input: "context", message: `\`${shown(build2.context)}\` is no folder.` };
  const siblings = await files.list(path3.dirname(context));
  return {
    input: "context",
    message: `there is no folder \`${shown(build2.context)}\` in ${folder}.${didYouMean(path3.basename(context), siblings)}`
  };
}
__name(problemOfContext, "problemOfContext");
async function problemOfDockerfile(build2, files, context, folder) {
  const dockerfile = dockerfilePath(build2, folder);
  if (await files.kindOf(dockerfile) === "file") return void 0;
  const wanted = path3.relative(folder, dockerfile);
  const others = (await files.list(path3.dirname(dockerfile))).filter((name) => /dockerfile|containerfile/i.test(name));
  const inContext = build2.file === void 0 ? void 0 : path3.join(context, build2.file);
  if (inContext !== void 0 && inContext !== dockerfile && await files.kindOf(inContext) === "file") {
    return {
      input: "file",
      message: `there is no file \`${shown(wanted)}\`. \`file\` counts from the workspace, not from the context: write \`file: ${path3.relative(folder, inContext)}\`.`
    };
  }
  const found = others.length === 0 ? "" : ` The folder has: ${others.map((name) => `\`${path3.relative(folder, path3.join(path3.dirname(dockerfile), name))}\``).join(", ")}.`;
  return { input: "file", message: `there is no Dockerfile at \`${shown(wanted)}\`.${found} Name it with \`file\`.` };
}
__name(problemOfDockerfile, "problemOfDockerfile");
async function problemOfSecretFile(secret, files, folder) {
  if (await files.kindOf(path3.resolve(folder, secret.path)) === "file") return void 0;
  return {
    input: "secret-files",
    message: `there is no file \`${shown(secret.path)}\` for the secret \`${secret.id}\`.`
  };
}
__name(problemOfSecretFile, "problemOfSecretFile");

// src/config/trust.ts
function trustDomain(facts, checkedOutSha2) {
  return domainOf(runKind(facts, checkedOutSha2), facts, checkedOutSha2);
}
__name(trustDomain, "trustDomain");
function trustFor(facts, question) {
  const run = runKind(facts, question.checkedOutSha);
  const keepsPrivateModules = question.mode === "all" || !question.hasPrivateModules || facts.visibility === "private" || run === "local";
  const modules = byMode("modules", question.mode, accessTable[run].modules);
  const build2 = byMode(
    "build",
    question.mode,
    keepsPrivateModules ? buildAccess(run, question.mode) : offForPrivateModules
  );
  return {
    modules: narrowed(modules, facts, question.store),
    build: narrowed(build2, facts, question.store),
    domain: domainOf(run, facts, question.checkedOutSha),
    keepsPrivateModules,
    run
  };
}
__name(trustFor, "trustFor");
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
function runKind(facts, checkedOutSha2) {
  if (!facts.inActions) return "local";
  if (facts.eventName.startsWith("pull_request") && facts.action === "closed") return "closed-pull-request";
  if (facts.refType === "tag" || facts.eventName === "release") return "release";
  if (readOnlyEvents.includes(facts.eventName)) return "read-only-event";
  if (facts.eventName === "merge_group") return "merge-group";
  if (facts.ref.startsWith("refs/pull/")) return "pull-request";
  const isDefault = facts.ref === `refs/heads/${facts.defaultBranch}`;
  if (!isDefault && facts.defaultBranch !== void 0) return "branch";
  if (!writerEvents.includes(facts.eventName)) return "other-event";
  if (checkedOutSha2 !== void 0 && checkedOutSha2 !== facts.sha) return "other-commit";
  return isDefault ? "default-branch" : "branch";
}
__name(runKind, "runKind");
var access = /* @__PURE__ */ __name((read, write, reason) => ({ read, write, reason }), "access");
var both = /* @__PURE__ */ __name((row) => ({ modules: row, build: row }), "both");
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
  release: {
    modules: access(true, "no", "nobody reads the entries of a tag or release later"),
    build: access(false, "no", "a tag or release is not built on compiled code that another run left behind")
  },
  "read-only-event": both(access(true, "no", "this event may run for people without write access to the repository"))
};
function buildAccess(run, mode) {
  const { build: build2 } = accessTable[run];
  if (mode !== "all" || build2.read) return build2;
  return access(true, "no", `\`cache: all\` allows it to be read, and ${accessTable[run].modules.reason}`);
}
__name(buildAccess, "buildAccess");
var offForPrivateModules = access(
  false,
  "no",
  "it would hold compiled private modules, and everybody who can open a pull request of a public repository could read it; `cache: all` keeps it nevertheless"
);
function byMode(cache, mode, allowed) {
  if (mode === "off") return access(false, "no", "`cache: off`");
  if (mode === "modules" && cache === "build") return access(false, "no", "`cache: modules`");
  return allowed;
}
__name(byMode, "byMode");
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
__name(narrowed, "narrowed");
function domainOf(run, facts, checkedOutSha2) {
  const isOwnCommit = checkedOutSha2 !== void 0 && checkedOutSha2 === facts.sha;
  const isOutside = facts.isFork || facts.isDependabot;
  switch (run) {
    case "local":
      return "trusted";
    case "pull-request":
    case "closed-pull-request":
      return isOutside ? pullDomain(facts) : "trusted";
    case "read-only-event":
      return isOwnCommit ? "trusted" : pullDomain(facts);
    case "other-event":
      if (checkedOutSha2 === void 0) return pullDomain(facts);
      return isOwnCommit ? "trusted" : commitDomain(checkedOutSha2);
    case "other-commit":
    case "default-branch":
    case "branch":
    case "merge-group":
    case "release":
      if (checkedOutSha2 !== void 0 && !isOwnCommit) return commitDomain(checkedOutSha2);
      if (run === "release") return "release";
      return run === "branch" && facts.isDependabot ? "dependabot" : "trusted";
  }
}
__name(domainOf, "domainOf");
function pullDomain({ prNumber, isDependabot, runId }) {
  if (prNumber !== void 0) return `pull-${prNumber}`;
  return isDependabot ? "dependabot" : `run-${runId}`;
}
__name(pullDomain, "pullDomain");
function commitDomain(sha) {
  return `commit-${sha.slice(0, 12)}`;
}
__name(commitDomain, "commitDomain");

// src/dockerfile/whitespace.ts
var LEADING = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
var TRAILING = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/u;
function isSpace(character) {
  return LEADING.test(character);
}
__name(isSpace, "isSpace");
function trimStart(text2) {
  return text2.replace(LEADING, "");
}
__name(trimStart, "trimStart");
function trimEnds(text2) {
  return trimStart(text2).replace(TRAILING, "");
}
__name(trimEnds, "trimEnds");
function splitAtBlank(text2) {
  const blank = /[\t\v\f\r ]+/.exec(text2);
  if (!blank) return [text2];
  return [text2.slice(0, blank.index), text2.slice(blank.index + blank[0].length)];
}
__name(splitAtBlank, "splitAtBlank");

// src/dockerfile/command-text.ts
var JSON_FORM = /* @__PURE__ */ new Set(["ADD", "COPY", "CMD", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
function readCommand(text2, escape) {
  const [keyword, rest = ""] = splitAtBlank(trimEnds(text2));
  const { flags, args } = splitFlags(rest, escape);
  const command = { keyword, flags: flags.map(flagFrom), args: trimEnds(args) };
  if (keyword.toUpperCase() === "ONBUILD") {
    const inner = readCommand(command.args, escape);
    if (inner.kind === "invalid") return inner;
  }
  const list = JSON_FORM.has(keyword.toUpperCase()) ? jsonList(command.args) : { kind: "none" };
  if (list.kind === "mixed") return { kind: "invalid", message: "a JSON list of arguments must hold strings only" };
  return { kind: "command", command: { ...command, json: list.kind === "list" ? list.items : void 0 } };
}
__name(readCommand, "readCommand");
function flagFrom(word) {
  const equals = word.indexOf("=");
  if (equals < 0) return { name: word.slice(2), value: "" };
  return { name: word.slice(2, equals), value: word.slice(equals + 1) };
}
__name(flagFrom, "flagFrom");
function jsonList(text2) {
  if (!text2.startsWith("[")) return { kind: "none" };
  let items;
  try {
    items = JSON.parse(text2);
  } catch {
    return { kind: "none" };
  }
  if (!Array.isArray(items)) return { kind: "none" };
  const strings = items.filter((item) => typeof item === "string");
  return strings.length === items.length ? { kind: "list", items: strings } : { kind: "mixed" };
}
__name(jsonList, "jsonList");
function splitFlags(text2, escape) {
  const flags = [];
  const bytes = Buffer.from(text2).toString("latin1");
  const rest = /* @__PURE__ */ __name((from) => Buffer.from(bytes.slice(from), "latin1").toString(), "rest");
  let at3 = 0;
  for (; ; ) {
    while (at3 < bytes.length && isSpace(bytes.charAt(at3))) at3++;
    if (!bytes.startsWith("--", at3)) return { flags, args: rest(at3) };
    const word = flagWord(bytes, at3, escape);
    at3 = word.end;
    if (word.text === "--") return { flags, args: rest(at3) };
    flags.push(word.text);
  }
}
__name(splitFlags, "splitFlags");
function flagWord(text2, start, escape) {
  let word = "";
  let quote = "";
  let at3 = start;
  for (; at3 < text2.length; at3++) {
    const character = text2.charAt(at3);
    if (quote === "" && isSpace(character)) break;
    if (character === quote) quote = "";
    else if (quote === "" && (character === "'" || character === '"')) quote = character;
    else if (character === escape) word += text2.charAt(++at3);
    else word += character;
  }
  return { text: word, end: Math.min(at3, text2.length) };
}
__name(flagWord, "flagWord");
function quotedWords(text2, escape) {
  const words = [];
  let word = "";
  let quote = "";
  for (let at3 = 0; at3 < text2.length; at3++) {
    const character = text2.charAt(at3);
    if (quote === "" && isSpace(character)) {
      if (word !== "") words.push(word);
      word = "";
    } else if (character === escape && quote !== "'") {
      if (at3 + 1 < text2.length) word += character + text2.charAt(++at3);
    } else {
      if (quote === "" && (character === "'" || character === '"')) quote = character;
      else if (character === quote) quote = "";
      word += character;
    }
  }
  return word === "" ? words : [...words, word];
}
__name(quotedWords, "quotedWords");
function keyValues(text2, escape) {
  const words = quotedWords(text2, escape);
  if (!words[0]?.includes("=")) {
    const [key, value] = splitAtBlank(text2);
    return value === void 0 || key === "" ? void 0 : [[key, value]];
  }
  const pairs = words.map((word) => {
    const equals = word.indexOf("=");
    return [word.slice(0, Math.max(equals, 0)), word.slice(equals + 1)];
  });
  return pairs.every(([key]) => key !== "") ? pairs : void 0;
}
__name(keyValues, "keyValues");
function csvFields(text2) {
  const line = text2.replace(/\r?\n$/, "");
  const fields = [];
  let at3 = 0;
  for (; ; ) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(line.slice(at3));
    if (!match) return void 0;
    fields.push(match[1] === void 0 ? match[2] ?? "" : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") return fields;
    at3 += match[0].length;
  }
}
__name(csvFields, "csvFields");

// src/dockerfile/shell-pattern.ts
function trimPattern(value, pattern, { suffix, longest }) {
  const expression = expressionFrom(suffix ? reversedPattern(pattern) : pattern, longest);
  if (expression === void 0) return void 0;
  const text2 = suffix ? reversed(value) : value;
  const rest = text2.replace(new RegExp(`^${expression}`, "u"), "");
  return suffix ? reversed(rest) : rest;
}
__name(trimPattern, "trimPattern");
function replacePattern(value, pattern, { replacement, all }) {
  const expression = expressionFrom(pattern, true);
  if (expression === void 0) return void 0;
  return value.replace(new RegExp(expression, all ? "gu" : "u"), () => replacement);
}
__name(replacePattern, "replacePattern");
function expressionFrom(pattern, longest) {
  const characters = Array.from(pattern);
  let expression = "";
  for (let at3 = 0; at3 < characters.length; at3++) {
    const character = characters[at3] ?? "";
    if (character === "*") expression += longest ? ".*" : ".*?";
    else if (character === "?") expression += ".";
    else if (character !== "\\") expression += quoted(character);
    else {
      const escaped2 = characters[++at3] ?? "";
      if (!["*", "?", "\\", "}", "/"].includes(escaped2)) return void 0;
      expression += quoted(escaped2);
    }
  }
  return expression;
}
__name(expressionFrom, "expressionFrom");
var quoted = /* @__PURE__ */ __name((character) => character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&"), "quoted");
var reversed = /* @__PURE__ */ __name((text2) => Array.from(text2).toReversed().join(""), "reversed");
var reversedPattern = /* @__PURE__ */ __name((pattern) => (pattern.match(/\\?[^]/gu) ?? []).toReversed().join(""), "reversedPattern");

// src/dockerfile/expansion.ts
function expand(text2, lookup, options) {
  const reader = {
    characters: Array.from(text2),
    at: 0,
    unset: /* @__PURE__ */ new Set(),
    keepEscapes: options.keepEscapes ?? false,
    lookup,
    options
  };
  try {
    const { value, words } = readUntil("", reader.keepEscapes, reader);
    return { kind: "expanded", value, words, unset: [...reader.unset] };
  } catch (error) {
    if (error instanceof ExpansionError) return { kind: "bad", message: error.message };
    throw error;
  }
}
__name(expand, "expand");
var ExpansionError = class extends Error {
  static {
    __name(this, "ExpansionError");
  }
};
var peek = /* @__PURE__ */ __name((reader) => reader.characters[reader.at] ?? "", "peek");
var next = /* @__PURE__ */ __name((reader) => reader.characters[reader.at++] ?? "", "next");
function readUntil(stop, keepEscapes, reader) {
  const before = reader.keepEscapes;
  reader.keepEscapes = keepEscapes;
  const out = { value: "", word: "", words: [] };
  while (peek(reader) !== "" && peek(reader) !== stop) readOne(reader, out);
  reader.keepEscapes = before;
  if (stop !== "" && next(reader) === "") throw new ExpansionError(`the text ends before the matching ${stop}`);
  closeWord(out);
  return out;
}
__name(readUntil, "readUntil");
function readOne(reader, out) {
  switch (peek(reader)) {
    case "'":
      return addQuoted(out, readSingleQuoted(reader));
    case '"':
      return addQuoted(out, readDoubleQuoted(reader));
    case "$":
      return addPlain(out, readVariable(reader));
    case "<":
      return addQuoted(out, readHeredocMark(reader));
    default: {
      const character = next(reader);
      if (character !== reader.options.escape) return addPlain(out, character);
      return addQuoted(out, (reader.keepEscapes ? character : "") + next(reader));
    }
  }
}
__name(readOne, "readOne");
function addQuoted(out, text2) {
  out.value += text2;
  out.word += text2;
}
__name(addQuoted, "addQuoted");
function addPlain(out, text2) {
  out.value += text2;
  for (const character of text2) {
    if (isSpace(character)) closeWord(out);
    else out.word += character;
  }
}
__name(addPlain, "addPlain");
function closeWord(out) {
  if (out.word !== "") out.words.push(out.word);
  out.word = "";
}
__name(closeWord, "closeWord");
function readSingleQuoted(reader) {
  const quote = next(reader);
  let text2 = "";
  while (peek(reader) !== quote) {
    if (peek(reader) === "") throw new ExpansionError("a single quote is not closed");
    text2 += next(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text2 + quote : text2;
}
__name(readSingleQuoted, "readSingleQuoted");
function readDoubleQuoted(reader) {
  const quote = next(reader);
  let text2 = "";
  while (peek(reader) !== quote) {
    if (peek(reader) === "") throw new ExpansionError("a double quote is not closed");
    if (peek(reader) === "$") text2 += readVariable(reader);
    else text2 += readInDoubleQuotes(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text2 + quote : text2;
}
__name(readDoubleQuoted, "readDoubleQuoted");
function readInDoubleQuotes(reader) {
  const { escape } = reader.options;
  const character = next(reader);
  if (character !== escape) return character;
  const kept = reader.keepEscapes ? escape : "";
  const escaped2 = peek(reader);
  if (escaped2 === "") return kept;
  return kept + (['"', "$", escape].includes(escaped2) ? next(reader) : character);
}
__name(readInDoubleQuotes, "readInDoubleQuotes");
function readHeredocMark(reader) {
  let mark = next(reader);
  if (peek(reader) !== "<") return mark;
  mark += next(reader);
  while (["	", "\r", " "].includes(peek(reader))) mark += next(reader);
  return mark;
}
__name(readHeredocMark, "readHeredocMark");
function readVariable(reader) {
  next(reader);
  if (peek(reader) === "{") return readBraced(reader);
  const name = readName(reader);
  if (name === "") return "$";
  return valueOf(reader, name) ?? (reader.options.keepUnset ? `$${name}` : "");
}
__name(readVariable, "readVariable");
function readBraced(reader) {
  next(reader);
  if (["", "{", "}", ":"].includes(peek(reader))) throw new ExpansionError("bad substitution");
  const name = readName(reader);
  const mark = next(reader);
  if (mark === "}") return valueOf(reader, name) ?? (reader.options.keepUnset ? `\${${name}}` : "");
  if (mark === "/") return readReplacement(reader, name);
  const nullIsUnset = mark === ":";
  const modifier = nullIsUnset ? next(reader) : mark;
  const trims = modifier === "#" || modifier === "%";
  if (!["+", "-", "?", "#", "%"].includes(modifier) || nullIsUnset && trims) {
    throw new ExpansionError(`unsupported modifier (${nullIsUnset ? ":" : ""}${modifier}) in substitution`);
  }
  const word = readUntil("}", trims, reader).value;
  const value = valueOf(reader, name);
  if (value === void 0 && reader.options.keepUnset) return `\${${name}${nullIsUnset ? ":" : ""}${modifier}${word}}`;
  return modified({ name, value, modifier, word, nullIsUnset });
}
__name(readBraced, "readBraced");
function modified({ name, value, modifier, word, nullIsUnset }) {
  const present = value !== void 0 && !(nullIsUnset && value === "");
  switch (modifier) {
    case "-":
      return present ? value ?? "" : word;
    case "+":
      return present ? word : "";
    case "?":
      if (!present) throw new ExpansionError(`${name}: ${word || "is not set"}`);
      return value ?? "";
    default: {
      const longest = word.startsWith(modifier);
      const result = trimPattern(value ?? "", longest ? word.slice(1) : word, { suffix: modifier === "%", longest });
      if (result === void 0) throw new ExpansionError(`invalid pattern (${word}) in substitution`);
      return result;
    }
  }
}
__name(modified, "modified");
function readReplacement(reader, name) {
  const all = peek(reader) === "/";
  if (all) next(reader);
  const pattern = readUntil("/", true, reader).value;
  const replacement = readUntil("}", true, reader).value;
  const value = valueOf(reader, name);
  if (value === void 0 && reader.options.keepUnset) return `\${${name}/${pattern}/${replacement}}`;
  const result = replacePattern(value ?? "", pattern, { replacement, all });
  if (result === void 0) throw new ExpansionError(`invalid pattern (${pattern}) in substitution`);
  return result;
}
__name(readReplacement, "readReplacement");
function valueOf(reader, name) {
  const value = reader.lookup(name);
  if (value === void 0) reader.unset.add(name);
  return value;
}
__name(valueOf, "valueOf");
function readName(reader) {
  const first2 = peek(reader);
  if (/^[@*#?\-$!0]$/.test(first2)) return next(reader);
  const letters = new RegExp("^\\p{Nd}$", "u").test(first2) ? new RegExp("^\\p{Nd}$", "u") : /^[\p{L}\p{Nd}_]$/u;
  let name = "";
  while (letters.test(peek(reader))) name += next(reader);
  return name;
}
__name(readName, "readName");

// src/dockerfile/heredoc-marks.ts
function heredocMarks(text2) {
  const split2 = text2.includes("<<") ? expand(text2, nothingSet, { ...AS_WRITTEN, keepEscapes: true }) : void 0;
  const marks = [];
  for (const word of split2?.kind === "expanded" ? split2.words : []) {
    const read = heredocMark(word);
    if (read.kind === "bad") return read;
    if (read.kind === "mark") marks.push(read.mark);
  }
  return { kind: "marks", marks };
}
__name(heredocMarks, "heredocMarks");
function isHeredocWord(word) {
  return heredocMark(word).kind === "mark";
}
__name(isHeredocWord, "isHeredocWord");
var AS_WRITTEN = { escape: "\\", keepQuotes: true, keepUnset: true };
var nothingSet = /* @__PURE__ */ __name(() => void 0, "nothingSet");
function heredocMark(word) {
  const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word);
  const rest = match?.[2] ?? "";
  if (!match || rest === "") return { kind: "none" };
  const plain3 = expand(rest, nothingSet, { ...AS_WRITTEN, keepQuotes: false });
  if (plain3.kind === "bad") return plain3;
  const [name, ...more] = plain3.words;
  if (name === void 0 || more.length > 0) return { kind: "none" };
  const raw = expand(rest, nothingSet, AS_WRITTEN);
  if (raw.kind === "bad") return raw;
  const expands = quotesIn(raw.words[0] ?? "") === quotesIn(name);
  return { kind: "mark", mark: { name, expands, stripsTabs: match[1] === "-" } };
}
__name(heredocMark, "heredocMark");
var quotesIn = /* @__PURE__ */ __name((text2) => text2.replace(/[^'"]/g, "").length, "quotesIn");

// src/dockerfile/lines.ts
var MAX_LINE_BYTES = 65536;
function splitFile(text2) {
  const reader = {
    lines: physicalLines(text2),
    at: 0,
    escape: "\\",
    directives: /* @__PURE__ */ new Set(),
    directivesDone: false
  };
  const lines2 = [];
  try {
    while (reader.at < reader.lines.length) {
      const line = readLogicalLine(reader);
      if (line) lines2.push(line);
    }
  } catch (error) {
    if (error instanceof SplitError) return { kind: "invalid", line: error.line, message: error.message };
    throw error;
  }
  return { kind: "split", escape: reader.escape, lines: lines2 };
}
__name(splitFile, "splitFile");
var SplitError = class extends Error {
  static {
    __name(this, "SplitError");
  }
  line;
  constructor(line, message) {
    super(message);
    this.line = line;
  }
};
function physicalLines(text2) {
  const lines2 = [];
  for (const { 0: whole, index } of text2.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const bom = index === 0 && whole.startsWith("\uFEFF") ? 1 : 0;
    lines2.push({ text: whole.slice(bom).replace(/[\r\n]+$/, ""), whole, offset: index + bom });
  }
  return lines2;
}
__name(physicalLines, "physicalLines");
function readLogicalLine(reader) {
  const first2 = reader.at + 1;
  const { text: text2, offset } = nextLine(reader);
  const start = trimStart(text2);
  readDirective(reader, start);
  let part = withoutContinuation(isComment(start) ? "" : start, reader.escape);
  if (part.text === "" && !part.continues) return void 0;
  const pieces = [{ text: part.text, offset: offset + text2.length - start.length }];
  while (part.continues && reader.at < reader.lines.length) {
    const line = nextLine(reader);
    if (isComment(line.text) || trimStart(line.text) === "") continue;
    part = withoutContinuation(line.text, reader.escape);
    pieces.push({ text: part.text, offset: line.offset });
  }
  return logicalLine(reader, first2, pieces);
}
__name(readLogicalLine, "readLogicalLine");
function logicalLine(reader, line, pieces) {
  const joined2 = pieces.map((piece) => piece.text).join("");
  const read = readCommand(joined2, reader.escape);
  if (read.kind === "invalid") throw new SplitError(line, read.message);
  const { command } = read;
  const keywordEnd = offsetOf(pieces, joined2.length - trimStart(joined2).length + command.keyword.length);
  const found = heredocMarks(takesHeredocs(command, reader.escape) ? joined2 : "");
  if (found.kind === "bad") throw new SplitError(line, found.message);
  const heredocs = found.marks.map((mark) => readHeredoc(reader, line, mark));
  return { ...command, line, endLine: reader.at, keywordEnd, heredocs };
}
__name(logicalLine, "logicalLine");
function offsetOf(pieces, length) {
  let before = 0;
  for (const piece of pieces) {
    if (length <= before + piece.text.length) return piece.offset + length - before;
    before += piece.text.length;
  }
  return 0;
}
__name(offsetOf, "offsetOf");
function nextLine(reader) {
  const line = reader.lines[reader.at++] ?? { text: "", whole: "", offset: 0 };
  if (Buffer.byteLength(line.whole) > MAX_LINE_BYTES)
    throw new SplitError(reader.at, `the line is longer than ${MAX_LINE_BYTES - 1} bytes`);
  return line;
}
__name(nextLine, "nextLine");
var isComment = /* @__PURE__ */ __name((line) => trimStart(line).startsWith("#"), "isComment");
function withoutContinuation(line, escape) {
  const end = line.replace(/[ \t]*$/, "");
  const continues = end.endsWith(escape) && !end.endsWith(escape + escape);
  return continues ? { text: end.slice(0, -1), continues } : { text: line, continues };
}
__name(withoutContinuation, "withoutContinuation");
function readDirective(reader, line) {
  if (reader.directivesDone) return;
  const match = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(line);
  const name = match?.[1]?.toLowerCase() ?? "";
  const value = match?.[2] ?? "";
  if (!["syntax", "escape", "check"].includes(name)) {
    reader.directivesDone = true;
    return;
  }
  if (reader.directives.has(name)) throw new SplitError(reader.at, `only one ${name} directive can be used`);
  reader.directives.add(name);
  if (name !== "escape") return;
  if (value !== "\\" && value !== "`")
    throw new SplitError(reader.at, `the escape directive must be \\ or \`, not ${value}`);
  reader.escape = value;
}
__name(readDirective, "readDirective");
function takesHeredocs(command, escape) {
  if (command.keyword.toUpperCase() !== "ONBUILD")
    return ["ADD", "COPY", "RUN"].includes(command.keyword.toUpperCase()) && !command.json;
  const inner = readCommand(command.args, escape);
  return inner.kind === "command" && inner.command.keyword.toUpperCase() !== "ONBUILD" && takesHeredocs(inner.command, escape);
}
__name(takesHeredocs, "takesHeredocs");
function readHeredoc(reader, line, mark) {
  let content = "";
  while (reader.at < reader.lines.length) {
    const { text: text2, whole } = nextLine(reader);
    if ((mark.stripsTabs ? text2.replace(/^\t+/, "") : text2) === mark.name) return { ...mark, content };
    content += whole;
  }
  throw new SplitError(line, `the here-document ${mark.name} has no end`);
}
__name(readHeredoc, "readHeredoc");

// src/dockerfile/model.ts
var KEYWORDS = "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ");
function parseDockerfile(text2) {
  const split2 = splitFile(text2);
  if (split2.kind === "invalid") return split2;
  const globalArgs = [];
  const stages = [];
  for (const line of split2.lines) {
    const instruction = instructionFrom(line);
    const stage = stages.at(-1);
    const problem = problemOf(instruction, stage !== void 0);
    if (problem !== "") return { kind: "invalid", line: line.line, message: problem };
    if (instruction.keyword === "FROM") stages.push(stageFrom(instruction, stages.length));
    else if (stage) stages[stage.index] = { ...stage, instructions: [...stage.instructions, instruction] };
    else globalArgs.push(instruction);
  }
  if (stages.length === 0) return { kind: "invalid", line: 1, message: "the file has no FROM" };
  return { kind: "parsed", dockerfile: { text: text2, escape: split2.escape, syntax: syntaxOf(text2), globalArgs, stages } };
}
__name(parseDockerfile, "parseDockerfile");
function instructionFrom(line) {
  return { ...line, keyword: line.keyword.toUpperCase() };
}
__name(instructionFrom, "instructionFrom");
function problemOf({ keyword, args, flags }, inStage) {
  if (!KEYWORDS.includes(keyword)) return `unknown instruction ${keyword}.${didYouMean(keyword, KEYWORDS)}`;
  if (keyword === "FROM") return problemOfFrom(fromWords(args), flags);
  if (!inStage && keyword !== "ARG") return `${keyword} stands before the first FROM: only ARG may`;
  return "";
}
__name(problemOf, "problemOf");
function problemOfFrom(words, flags) {
  const [base, as, name, ...more] = words;
  const named = as?.toLowerCase() === "as" && name !== void 0 && more.length === 0;
  if (base === void 0 || as !== void 0 && !named) return "FROM takes an image, or an image AS a name";
  if (name !== void 0 && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase())) return `${name} cannot name a stage`;
  const unknown = flags.find((flag2) => flag2.name !== "platform");
  return unknown ? `FROM has no flag --${unknown.name}` : "";
}
__name(problemOfFrom, "problemOfFrom");
var fromWords = /* @__PURE__ */ __name((args) => args === "" ? [] : args.split(/[\t\v\f\r ]+/), "fromWords");
function stageFrom({ line, args, flags }, index) {
  const [base = "", , name = ""] = fromWords(args);
  const platform = flags.find((flag2) => flag2.name === "platform")?.value ?? "";
  return { index, name: name.toLowerCase(), base, platform, line, instructions: [] };
}
__name(stageFrom, "stageFrom");
function syntaxOf(text2) {
  const lines2 = text2.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines2[0]?.startsWith("#!")) lines2.shift();
  return syntaxIn(lines2, "#") || syntaxIn(lines2, "//");
}
__name(syntaxOf, "syntaxOf");
function syntaxIn(lines2, comment) {
  for (const line of lines2) {
    const match = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(
      line.startsWith(comment) ? line.slice(comment.length) : ""
    );
    const name = match?.[1]?.toLowerCase() ?? "";
    if (name === "syntax") return match?.[2]?.split(" ")[0] ?? "";
    if (!["escape", "check"].includes(name)) return "";
  }
  return "";
}
__name(syntaxIn, "syntaxIn");

// src/dockerfile/go-paths.ts
import { posix } from "node:path";
var PATH_SETTINGS = ["GOMODCACHE", "GOCACHE", "GOPATH", "HOME", "XDG_CACHE_HOME"];
function goPaths(environment, written, image) {
  const { home, homeKnown } = homeOf(environment, image);
  const setting = /* @__PURE__ */ __name((name) => environment.env.get(name) || written.get(name) || "", "setting");
  const gopath = setting("GOPATH").split(":")[0] || posix.join(home, "go");
  const cacheHome = environment.env.get("XDG_CACHE_HOME") || posix.join(home, ".cache");
  return {
    gomodcache: posix.resolve("/", setting("GOMODCACHE") || posix.join(gopath, "pkg/mod")),
    gocache: posix.resolve("/", setting("GOCACHE") || posix.join(cacheHome, "go-build")),
    home,
    homeKnown
  };
}
__name(goPaths, "goPaths");
function homeOf({ env, user }, image) {
  const set = env.get("HOME");
  if (set) return { home: set, homeKnown: true };
  const name = isRoot(user) ? "root" : user.split(":")[0] ?? "";
  if (image?.homes) return { home: image.homes[name] ?? "/", homeKnown: true };
  if (isRoot(user)) return { home: "/root", homeKnown: true };
  return { home: /^\d+$/.test(name) ? "/" : `/home/${name}`, homeKnown: false };
}
__name(homeOf, "homeOf");
function isRoot(user) {
  return ["", "root", "0"].includes(user.split(":")[0] ?? "");
}
__name(isRoot, "isRoot");
function ownerOf(user) {
  const [uid = "", gid = ""] = user.split(":");
  const group = gid === "root" ? "0" : gid;
  if (isRoot(user) && (gid === "" || /^\d+$/.test(group))) return { uid: 0, gid: Number(group) };
  if (/^\d+$/.test(uid) && /^\d+$/.test(group)) return { uid: Number(uid), gid: Number(group) };
  return { name: user };
}
__name(ownerOf, "ownerOf");

// src/dockerfile/shell-commands.ts
var BREAKS = /* @__PURE__ */ new Set([";", "&", "|", "(", ")", "\n", "`"]);
var KEYWORDS2 = /* @__PURE__ */ new Set([
  "if",
  "then",
  "else",
  "elif",
  "fi",
  "for",
  "do",
  "done",
  "while",
  "until",
  "case",
  "esac",
  "in",
  "!",
  "{",
  "}",
  "time",
  "exec",
  "command",
  "nice",
  "nohup"
]);
function shellCommands(text2) {
  const commands = [];
  let words = [];
  const close = /* @__PURE__ */ __name(() => {
    if (words.length > 0) commands.push(commandFrom(words));
    words = [];
  }, "close");
  let at3 = 0;
  while (at3 < text2.length) {
    const character = text2.charAt(at3);
    if (BREAKS.has(character)) {
      close();
      at3++;
    } else if (/\s/.test(character)) at3++;
    else if (character === "#") at3 = endOfLine(text2, at3);
    else if (text2.startsWith("$(", at3)) {
      close();
      at3 += 2;
    } else {
      const word = readWord(text2, at3);
      words.push(word);
      at3 = Math.max(word.end, at3 + 1);
    }
  }
  close();
  return commands;
}
__name(shellCommands, "shellCommands");
function endOfLine(text2, at3) {
  const end = text2.indexOf("\n", at3);
  return end < 0 ? text2.length : end;
}
__name(endOfLine, "endOfLine");
function commandFrom(words) {
  let at3 = 0;
  while (KEYWORDS2.has(words[at3]?.text ?? "")) at3++;
  const first2 = at3;
  while (/^[A-Za-z_]\w*=/.test(words[at3]?.text ?? "")) at3++;
  return { assignments: words.slice(first2, at3), words: words.slice(at3) };
}
__name(commandFrom, "commandFrom");
function readWord(text2, start) {
  let word = "";
  let computed = false;
  let literal2 = false;
  let quote = "";
  let at3 = start;
  for (; at3 < text2.length; at3++) {
    const character = text2.charAt(at3);
    if (quote === "" && (/\s/.test(character) || BREAKS.has(character) || text2.startsWith("$(", at3))) break;
    if (character === "\\" && quote !== "'") {
      literal2 ||= text2.charAt(at3 + 1) === "$";
      word += text2.charAt(++at3) === "\n" ? "" : text2.charAt(at3);
    } else if (character === quote) quote = "";
    else if (quote === "" && (character === "'" || character === '"')) quote = character;
    else {
      literal2 ||= quote === "'" && character === "$";
      computed ||= quote !== "'" && (character === "`" || text2.startsWith("$(", at3));
      word += character;
    }
  }
  return { text: word, computed: computed || text2.startsWith("$(", at3) || text2.charAt(at3) === "`", literal: literal2, end: at3 };
}
__name(readWord, "readWord");

// src/dockerfile/go-commands.ts
var GO_SUBCOMMANDS = "build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|telemetry|test|tool|version|vet|work";
var GO_COMMAND = new RegExp(
  `(?:^|[\\s;&|("'\`=/{])(?:xx-)?go(?:1\\.[\\w.]+)?\\s+(?:-C\\s*\\S+\\s+)?(?:${GO_SUBCOMMANDS})\\b`
);
var MAY_CALL_GO = new Set(
  "make gmake mage task go-task just goreleaser ko gotestsum ginkgo golangci-lint garble staticcheck govulncheck gosec mockery mockgen wire buf sqlc templ swag ent xcaddy gox dlv air wails gomobile tinygo gopherjs bazel bazelisk please cmake ninja gqlgen controller-gen".split(" ")
);
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "source", ".", "eval"]);
function isShell(name) {
  return SHELLS.has(name.split("/").at(-1) ?? "");
}
__name(isShell, "isShell");
function runText({ args, json, heredocs }) {
  return [json ? json.join(" ") : args, ...heredocs.map(({ content }) => content)].join("\n");
}
__name(runText, "runText");
function callsGo(instruction) {
  const text2 = runText(instruction);
  if (GO_COMMAND.test(text2)) return "yes";
  const commands = shellCommands(text2);
  if (commands.some((command) => commandCallsGo(command) === "yes")) return "yes";
  return commands.some((command) => commandCallsGo(command) === "maybe") ? "maybe" : "no";
}
__name(callsGo, "callsGo");
function commandCallsGo({ words }) {
  const path25 = commandName(words);
  const name = path25.split("/").at(-1) ?? "";
  if (["go", "xx-go", "gofmt"].includes(name) || /^go1\.\d/.test(name)) return "yes";
  if (MAY_CALL_GO.has(name) || SHELLS.has(name)) return "maybe";
  return path25.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(path25) ? "maybe" : "no";
}
__name(commandCallsGo, "commandCallsGo");
function commandName(words) {
  const wrapper = ["env", "sudo", "xargs", "timeout", "nice", "gosu", "su-exec"].includes(words[0]?.text ?? "");
  const rest = wrapper ? words.slice(1).filter(({ text: text2 }) => !text2.startsWith("-") && !/^(?:\w+=|\d)/.test(text2)) : words;
  return rest[0]?.text ?? "";
}
__name(commandName, "commandName");
var OTHER_USER = /(?:^|[\s;&|(])(?:su|gosu|su-exec|runuser|setpriv|sudo\s[^;&|]*-u)\s/;
function inlineSettings(instruction, env) {
  const text2 = runText(instruction);
  if (OTHER_USER.test(text2)) return { kind: "unclear", reason: "it runs commands as another user" };
  if (!PATH_SETTINGS.some((name) => text2.includes(`${name}=`)))
    return { kind: "settings", env: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map() };
  const exported = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  const seen = [];
  for (const command of shellCommands(text2)) {
    const problem = readSettings(command, { env, exported, written, seen });
    if (problem !== "") return { kind: "unclear", reason: problem };
  }
  const [first2 = exported, ...others] = seen;
  const differs = others.some((other) => PATH_SETTINGS.some((name) => other.get(name) !== first2.get(name)));
  return differs ? { kind: "unclear", reason: "its commands use different cache folders" } : { kind: "settings", env: first2, written };
}
__name(inlineSettings, "inlineSettings");
function readSettings(command, settings) {
  const [name, ...rest] = command.words;
  const own = new Map(settings.exported);
  const into = /* @__PURE__ */ __name((target, words) => words.map((word) => readSetting(word, settings, target)).find((problem2) => problem2 !== "") ?? "", "into");
  if (name === void 0) {
    const computed = command.assignments.find(
      ({ text: text2, computed: unknown }) => unknown && PATH_SETTINGS.includes(text2.split("=")[0] ?? "")
    );
    if (computed) return into(/* @__PURE__ */ new Map(), [computed]);
    return into(
      settings.exported,
      command.assignments.filter(({ text: text2 }) => settings.env.has(text2.split("=")[0] ?? ""))
    );
  }
  if (name.text === "export") return into(settings.exported, rest);
  const problem = into(own, [...command.assignments, ...name.text === "env" ? rest : []]);
  if (problem !== "") return problem;
  const writes = name.text === "go" && rest[0]?.text === "env" && rest.some(({ text: text2 }) => text2 === "-w");
  if (writes) return into(settings.written, rest);
  if (commandCallsGo(command) !== "no") settings.seen.push(own);
  return "";
}
__name(readSettings, "readSettings");
function readSetting(word, { env, exported }, into) {
  const equals = word.text.indexOf("=");
  const name = word.text.slice(0, Math.max(equals, 0));
  if (!PATH_SETTINGS.includes(name)) return "";
  const value = word.text.slice(equals + 1);
  const lookup = /* @__PURE__ */ __name((variable) => exported.get(variable) ?? env.get(variable), "lookup");
  const expansion = expand(value, lookup, { escape: "\\" });
  if (word.computed || word.literal || expansion.kind === "bad" || expansion.unset.length > 0) {
    return `${name} is set to a value that only the shell knows`;
  }
  into.set(name, expansion.value);
  return "";
}
__name(readSetting, "readSetting");

// src/dockerfile/private-settings.ts
var SETTINGS = ["GOPRIVATE", "GONOPROXY", "GONOSUMDB"];
var ANY = "*";
function privatePatterns(runs, known) {
  return [...new Set(runs.flatMap((run) => [...fromEnvironment(run), ...fromText(run), ...fromSecrets(run, known)]))];
}
__name(privatePatterns, "privatePatterns");
function fromEnvironment({ environment }) {
  return SETTINGS.flatMap((name) => environment.env.get(name) ?? []).filter((value) => value !== "");
}
__name(fromEnvironment, "fromEnvironment");
function fromText({ instruction, environment }) {
  const text2 = runText(instruction);
  if (!SETTINGS.some((name) => text2.includes(`${name}=`))) return [];
  const words = shellCommands(text2).flatMap((command) => [...command.assignments, ...command.words]);
  return words.flatMap((word) => valueIn(word, environment.env));
}
__name(fromText, "fromText");
function valueIn({ text: text2, computed, literal: literal2 }, env) {
  const name = SETTINGS.find((setting) => text2.includes(`${setting}=`));
  if (name === void 0) return [];
  const value = text2.slice(name.length + 1);
  if (computed || !text2.startsWith(`${name}=`) || /\s/.test(value)) return [ANY];
  if (literal2 || value === "") return value === "" ? [] : [value];
  const expansion = expand(value, (variable) => env.get(variable), { escape: "\\" });
  return expansion.kind === "bad" || expansion.unset.length > 0 ? [ANY] : [expansion.value];
}
__name(valueIn, "valueIn");
function fromSecrets({ allMounts }, known) {
  return allMounts.filter(({ type, env, id }) => type === "secret" && SETTINGS.includes(env ?? "") && id !== known).map(() => ANY);
}
__name(fromSecrets, "fromSecrets");

// src/gomod/private-modules.ts
function matchesPrefixPatterns(patterns, module) {
  return patterns.split(",").some((pattern) => {
    const glob = pattern.replace(/\/$/, "");
    if (glob === "") return false;
    const elements = glob.split("/").length;
    const prefix = module.split("/").slice(0, elements);
    return prefix.length === elements && (globExpression(glob)?.test(prefix.join("/")) ?? false);
  });
}
__name(matchesPrefixPatterns, "matchesPrefixPatterns");
function privateModules(patterns, modules) {
  const known = patterns.filter((pattern) => pattern !== void 0 && pattern !== "");
  return [...new Set(modules)].filter(
    (module) => known.some((pattern) => matchesPrefixPatterns(pattern ?? "", module))
  );
}
__name(privateModules, "privateModules");
function globExpression(glob) {
  let source = "";
  for (let rest = glob; rest !== ""; ) {
    const token = /^(?:\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\]|[^\\[])/s.exec(rest)?.[0];
    if (token === void 0) return void 0;
    source += expressionOf(token);
    rest = rest.slice(token.length);
  }
  return new RegExp(`^${source}$`);
}
__name(globExpression, "globExpression");
function expressionOf(token) {
  if (token === "*") return "[^/]*";
  if (token === "?") return "[^/]";
  if (token.startsWith("[")) return classOf(token);
  return literal(token.startsWith("\\") ? token.slice(1) : token);
}
__name(expressionOf, "expressionOf");
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
__name(classOf, "classOf");
function literal(character) {
  return character.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
__name(literal, "literal");

// src/action/analysis.ts
var cacheKinds = ["modules", "build"];

// src/action/go-environment.ts
import { createHash as createHash2 } from "node:crypto";
function deliveredSettings(settings) {
  const wanted = [
    ["GOPROXY", settings.goproxy, false],
    ["GOSUMDB", settings.gosumdb, false],
    ["GOPRIVATE", settings.goprivate, false],
    ["GOFLAGS", settings.goflags, true]
  ];
  return wanted.flatMap(([env, value, changesResult]) => {
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
        value
      }
    ];
  });
}
__name(deliveredSettings, "deliveredSettings");
function fixedSecretId(env) {
  return `cached-go-docker-build-${env.toLowerCase()}`;
}
__name(fixedSecretId, "fixedSecretId");

// src/action/module-files.ts
import path4 from "node:path";

// src/gomod/archive-paths.ts
var toolchainModule = "golang.org/toolchain";
function archivePaths(lines2) {
  const paths = /* @__PURE__ */ new Set();
  for (const { module, version: version2, kind } of lines2) {
    if (module === toolchainModule) continue;
    const stem = `${escaped(module)}/@v/${escaped(version2)}`;
    paths.add(`${stem}.info`);
    paths.add(kind === "zip" ? `${stem}.zip` : `${stem}.mod`);
  }
  return paths;
}
__name(archivePaths, "archivePaths");
function escaped(pathOrVersion) {
  return pathOrVersion.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
__name(escaped, "escaped");

// src/gomod/go-mod.ts
function parseGoMod(text2) {
  const { directives, problems } = directivesOf(text2);
  const replace = replacementsOf(directives);
  const require2 = directives.flatMap(({ name, words, comment }) => {
    const [module, version2] = words;
    if (name !== "require" || module === void 0 || version2 === void 0) return [];
    return [{ module, version: version2, indirect: /^indirect(;|$)/.test(comment) }];
  });
  return {
    module: wordOf(directives, "module") ?? "",
    go: wordOf(directives, "go"),
    toolchain: wordOf(directives, "toolchain"),
    require: require2,
    replace: replace.replacements,
    tool: directives.flatMap(({ name, words }) => name === "tool" ? words.slice(0, 1) : []),
    problems: [...problems, ...replace.problems, ...incomplete(directives, "require", 2)]
  };
}
__name(parseGoMod, "parseGoMod");
function parseGoWork(text2) {
  const { directives, problems } = directivesOf(text2);
  const replace = replacementsOf(directives);
  return {
    go: wordOf(directives, "go"),
    toolchain: wordOf(directives, "toolchain"),
    use: directives.flatMap(({ name, words }) => name === "use" ? words.slice(0, 1) : []),
    replace: replace.replacements,
    problems: [...problems, ...replace.problems]
  };
}
__name(parseGoWork, "parseGoWork");
function directivesOf(text2) {
  const directives = [];
  const problems = [];
  let block;
  for (const [index, content] of text2.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const line = index + 1;
    const { words, comment } = wordsOf(content);
    const [first2, second] = words;
    if (first2 === void 0) continue;
    if (block !== void 0 && first2 === ")") block = void 0;
    else if (block !== void 0) directives.push({ name: block, words, comment, line });
    else if (second === "(") block = first2;
    else if (/^[a-z]+$/.test(first2)) directives.push({ name: first2, words: words.slice(1), comment, line });
    else problems.push({ line, message: `\`${first2.slice(0, 60)}\` is no directive` });
  }
  return { directives, problems };
}
__name(directivesOf, "directivesOf");
function wordsOf(content) {
  const words = [];
  let rest = content.trimStart();
  while (rest !== "" && !rest.startsWith("//")) {
    const token = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[()]|,|=>|(?:(?!\/\/)[^\s()",`])+|.)/.exec(rest)?.[0] ?? rest;
    words.push(unquoted(token));
    rest = rest.slice(token.length).trimStart();
  }
  return { words, comment: rest.replace(/^\/\/\s*/, "").trim() };
}
__name(wordsOf, "wordsOf");
function unquoted(token) {
  if (token.length >= 2 && token.startsWith("`")) return token.slice(1, -1);
  if (token.length >= 2 && token.startsWith('"')) return token.slice(1, -1).replaceAll(/\\(.)/g, "$1");
  return token;
}
__name(unquoted, "unquoted");
function wordOf(directives, name) {
  return directives.find((directive) => directive.name === name)?.words[0];
}
__name(wordOf, "wordOf");
function replacementsOf(directives) {
  const replacements = [];
  const problems = [];
  for (const { name, words, line } of directives) {
    if (name !== "replace") continue;
    const arrow = words.indexOf("=>");
    const [module, version2] = words.slice(0, Math.max(arrow, 0));
    const [target, targetVersion] = words.slice(arrow + 1);
    if (arrow === -1 || module === void 0 || target === void 0)
      problems.push({ line, message: "a `replace` needs the form `module => folder` or `module => module version`" });
    else if (targetVersion !== void 0)
      replacements.push({ module, version: version2, by: { kind: "module", module: target, version: targetVersion } });
    else replacements.push({ module, version: version2, by: { kind: "folder", path: target } });
  }
  return { replacements, problems };
}
__name(replacementsOf, "replacementsOf");
function incomplete(directives, name, count2) {
  return directives.filter((directive) => directive.name === name && directive.words.length < count2).map(({ line }) => ({ line, message: `a \`${name}\` needs a module and a version` }));
}
__name(incomplete, "incomplete");

// src/action/module-files.ts
async function moduleFiles(files, found, leftOut = []) {
  const dirs = new Set(found.modules.map(({ dir }) => dir));
  const replaced = found.modules.flatMap(({ dir, goMod }) => folders(dir, goMod.replace));
  const workspace = found.workspace;
  const open = [
    ...replaced,
    ...workspace === void 0 ? [] : folders(path4.dirname(workspace.file), workspace.replace)
  ];
  for (let dir = open.pop(); dir !== void 0; dir = open.pop()) {
    if (dirs.has(dir)) continue;
    const text2 = await files.readText(path4.join(dir, "go.mod"));
    if (text2 === void 0) continue;
    dirs.add(dir);
    open.push(...folders(dir, parseGoMod(text2).replace));
  }
  const all = [
    ...[...dirs].flatMap((dir) => [path4.join(dir, "go.mod"), path4.join(dir, "go.sum")]),
    ...workspace === void 0 ? [] : [workspace.file, `${workspace.file}.sum`]
  ];
  const root = commonFolder(all.map((file) => path4.dirname(file)));
  const relative = /* @__PURE__ */ __name((file) => path4.relative(root, file).split(path4.sep).join("/") || ".", "relative");
  const starts = workspace === void 0 ? found.modules.map(({ dir }) => dir) : [path4.dirname(workspace.file)];
  return {
    root,
    files: all.map(relative),
    folders: starts.map(relative),
    wanted: [...archivePaths(found.sums.filter(({ module }) => !leftOut.includes(module)))].toSorted()
  };
}
__name(moduleFiles, "moduleFiles");
function folders(dir, replacements) {
  return replacements.flatMap(({ by }) => by.path === void 0 ? [] : [path4.resolve(dir, by.path)]);
}
__name(folders, "folders");
function commonFolder(dirs) {
  const [first2 = path4.sep, ...rest] = dirs;
  let common = first2;
  for (const dir of rest) {
    while (dir !== common && !dir.startsWith(common.endsWith(path4.sep) ? common : `${common}${path4.sep}`))
      common = path4.dirname(common);
  }
  return common;
}
__name(commonFolder, "commonFolder");

// src/action/plan-caches.ts
import { createHash as createHash5 } from "node:crypto";
import path6 from "node:path";

// src/gomod/go-sum.ts
import { createHash as createHash3 } from "node:crypto";
function parseGoSum(text2) {
  const lines2 = [];
  const problems = [];
  for (const [index, content] of text2.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    if (content.trim() === "") continue;
    const [module, versionAndFile, hash, ...more] = content.trim().split(/\s+/);
    const problem = lineProblem(module, versionAndFile, hash, more);
    if (problem !== void 0) problems.push({ line: index + 1, message: problem });
    if (problem !== void 0 || module === void 0 || versionAndFile === void 0 || hash === void 0) continue;
    const isMod = versionAndFile.endsWith("/go.mod");
    lines2.push({
      module,
      version: isMod ? versionAndFile.slice(0, -"/go.mod".length) : versionAndFile,
      kind: isMod ? "mod" : "zip",
      hash
    });
  }
  return { lines: lines2, problems };
}
__name(parseGoSum, "parseGoSum");
function sumHash(lines2) {
  const texts = lines2.map(
    ({ module, version: version2, kind, hash: hash2 }) => `${module} ${version2}${kind === "mod" ? "/go.mod" : ""} ${hash2}
`
  );
  const hash = createHash3("sha256");
  for (const text2 of [...new Set(texts)].toSorted()) hash.update(text2);
  return hash.digest("hex");
}
__name(sumHash, "sumHash");
function lineProblem(module, version2, hash, more) {
  if (module !== void 0 && /^[<>=|]{7}$/.test(module)) return "a merge conflict is left in the file";
  if (module === void 0 || version2 === void 0 || hash === void 0 || more.length > 0) {
    return "a line holds a module, a version and a hash";
  }
  if (!isModulePath(module)) return "the module path is not one that Go accepts";
  if (!/^v\d[0-9A-Za-z.+-]*(\/go\.mod)?$/.test(version2)) return "the version is not one that Go accepts";
  return /^h\d+:/.test(hash) ? void 0 : "the hash does not begin with `h1:`";
}
__name(lineProblem, "lineProblem");
function isModulePath(path25) {
  return path25.split("/").every((element) => /^[\w~-](?:[\w.~-]*[\w~-])?$/.test(element));
}
__name(isModulePath, "isModulePath");

// src/snapshot/keys.ts
import { createHash as createHash4 } from "node:crypto";
var keyPrefix = "cached-go-docker-build-1";
var incompleteMark = "i";
function modulesKeys(sumHash2, sumFiles) {
  const hash = sumHash2.slice(0, 16);
  const family = `${keyPrefix}-modules-`;
  const primary = `${family}${hash}-`;
  return {
    kind: "modules",
    parts: [
      { name: "prefix", value: keyPrefix, reason: "the format of the snapshots" },
      { name: "kind", value: "modules", reason: "module archives (GOMODCACHE)" },
      { name: "go.sum", value: hash, reason: `the lines of ${sumFiles.join(", ")}, in any order` }
    ],
    primary,
    incomplete: primary,
    family,
    groups: [
      [{ prefix: primary, reason: "the same go.sum" }],
      [{ prefix: family, reason: "the newest modules of another go.sum" }]
    ]
  };
}
__name(modulesKeys, "modulesKeys");
function buildKeys(facts) {
  const scope = facts.scopeName === void 0 ? shortHash(canonical(facts.scope)) : shortHash(`cache-scope ${facts.scopeName}`);
  const goVersion = plain(facts.goVersion);
  const sum = facts.sumHash.slice(0, 16);
  const beforeRef = `${keyPrefix}-build-${scope}-${goVersion}-`;
  const refs = [{ ref: facts.ref, reason: "this ref" }, ...facts.readableRefs.filter(({ ref }) => ref !== facts.ref)];
  const prefixOf = /* @__PURE__ */ __name((ref) => `${beforeRef}${shortHash(ref)}-`, "prefixOf");
  const group = /* @__PURE__ */ __name((ending, what) => refs.map(({ ref, reason }) => ({ prefix: `${prefixOf(ref)}${ending}`, reason: `${what}, ${reason}` })), "group");
  return {
    kind: "build",
    parts: [
      { name: "prefix", value: keyPrefix, reason: "the format of the snapshots" },
      { name: "kind", value: "build", reason: "compiled packages (GOCACHE)" },
      facts.scopeName === void 0 ? { name: "scope", value: scope, reason: "what is built, made from", parts: facts.scope } : { name: "scope", value: scope, reason: `cache-scope: ${facts.scopeName}` },
      { name: "go", value: goVersion, reason: "Go in the base image" },
      { name: "ref", value: shortHash(facts.ref), reason: facts.ref },
      { name: "go.sum", value: sum, reason: "the modules that are compiled" }
    ],
    primary: `${prefixOf(facts.ref)}${sum}-`,
    incomplete: `${prefixOf(facts.ref)}${sum}${incompleteMark}-`,
    family: prefixOf(facts.ref),
    groups: [
      group(`${sum}-`, "the same go.sum"),
      group(`${sum}${incompleteMark}-`, "the same go.sum, of a build that failed"),
      group("", "another go.sum")
    ]
  };
}
__name(buildKeys, "buildKeys");
function savingKey(keys, run, { complete, digest }) {
  return `${complete ? keys.primary : keys.incomplete}${plain(run.id)}-${plain(run.attempt)}-${digest.replace(/^sha256:/, "").slice(0, 12)}`;
}
__name(savingKey, "savingKey");
function isOfSameSum(keys, key) {
  const sum = keys.parts.find(({ name }) => name === "go.sum")?.value ?? "";
  return sum !== "" && key.includes(`-${sum}`);
}
__name(isOfSameSum, "isOfSameSum");
function rivalsOf(keys, complete) {
  return complete ? [keys.primary] : [.../* @__PURE__ */ new Set([keys.primary, keys.incomplete])];
}
__name(rivalsOf, "rivalsOf");
function isCompleteKey(keys, key) {
  return keys.groups[0]?.some(({ prefix }) => key.startsWith(prefix)) ?? false;
}
__name(isCompleteKey, "isCompleteKey");
function isIncompleteKey(keys, key) {
  return keys.incomplete !== keys.primary && key.startsWith(keys.incomplete);
}
__name(isIncompleteKey, "isIncompleteKey");
function canonical(scope) {
  return JSON.stringify(
    scope.map(({ name, value }) => [name, value]).toSorted(([a = ""], [b = ""]) => a < b ? -1 : 1)
  );
}
__name(canonical, "canonical");
function shortHash(text2) {
  return createHash4("sha256").update(text2).digest("hex").slice(0, 12);
}
__name(shortHash, "shortHash");
function plain(text2) {
  return text2.replaceAll(/[^\w.]/g, "_").slice(0, 64);
}
__name(plain, "plain");

// src/dockerfile/cache-mounts.ts
import { posix as posix2 } from "node:path";
function effectiveId(mount) {
  if (mount.id !== "") return mount.id;
  const clean = posix2.normalize(mount.target);
  return clean.length > 1 ? clean.replace(/\/$/, "") : clean;
}
__name(effectiveId, "effectiveId");
function mountIdentity(mount) {
  const source = posix2.resolve("/", mount.source);
  const owned = source === "/" && (mount.uid !== "" || mount.gid !== "" || mount.mode !== "");
  const owner = owned ? `${Number(mount.uid)}:${Number(mount.gid)}:${parseInt(mount.mode || "755", 8).toString(8)}` : "";
  return JSON.stringify([effectiveId(mount), mount.from, source, owner]);
}
__name(mountIdentity, "mountIdentity");
function placementOf(mount, paths, unsure) {
  const target = mount.absoluteTarget;
  if (target === paths.gomodcache) return { kind: "at", cache: "modules" };
  if (target === paths.gocache) return { kind: "at", cache: "build" };
  const usual = usualCache(target);
  if (usual) return { kind: unsure ? "at" : "beside", cache: usual };
  if (isInside2(paths.gomodcache, target)) return { kind: "around", cache: "modules", where: "above" };
  if (isInside2(paths.gocache, target)) return { kind: "around", cache: "build", where: "above" };
  if (isInside2(target, paths.gomodcache)) return { kind: "around", cache: "modules", where: "below" };
  if (isInside2(target, paths.gocache)) return { kind: "around", cache: "build", where: "below" };
  return { kind: "none" };
}
__name(placementOf, "placementOf");
function isInside2(path25, folder) {
  return path25 !== folder && path25.startsWith(folder === "/" ? "/" : `${folder}/`);
}
__name(isInside2, "isInside");
function usualCache(target) {
  if (target.endsWith("/pkg/mod")) return "modules";
  return target.endsWith("/go-build") ? "build" : void 0;
}
__name(usualCache, "usualCache");

// src/action/mount-groups.ts
function groupMounts(stages) {
  const records2 = /* @__PURE__ */ new Map();
  const plans = [];
  for (const stage of stages) {
    for (const run of stage.runs) {
      for (const mount of run.mounts) {
        const identity = mountIdentity(mount);
        const isTaken2 = [...records2].some(([kind, others]) => kind !== mount.kind && others.has(identity));
        const record = isTaken2 ? { kind: "unserved", reason: sharedReason } : recordFrom(mount, run);
        plans.push(mountPlan(stage, mount, record));
        if (record.kind === "unserved") continue;
        const ofKind = records2.get(mount.kind) ?? /* @__PURE__ */ new Map();
        records2.set(mount.kind, ofKind);
        if (!ofKind.has(identity)) ofKind.set(identity, record.record);
      }
      plans.push(
        ...run.unserved.map((unserved) => ({
          kind: unserved.kind,
          identity: "",
          target: unserved.kind === "modules" ? run.gomodcache : run.gocache,
          stage: stageName(stage),
          line: unserved.line,
          decision: "skipped",
          reason: `${unserved.reason}; ${unserved.fix}`
        }))
      );
    }
  }
  const groups = [...records2].map(([kind, ofKind]) => [kind, { kind, records: [...ofKind.values()] }]);
  const distinct2 = new Map(plans.map((plan) => [JSON.stringify(plan), plan]));
  return { groups: new Map(groups), plans: [...distinct2.values()] };
}
__name(groupMounts, "groupMounts");
var sharedReason = "modules and compiled packages have one mount id here, so they lie in one folder: give each its own `id`";
function stageName(stage) {
  return stage.name === "" ? String(stage.index) : stage.name;
}
__name(stageName, "stageName");
function recordFrom(mount, run) {
  const owner = ownerFrom(mount, run);
  if (owner === void 0) {
    return {
      kind: "unserved",
      reason: `the owner of the files is not known: write USER with numbers instead of ${run.user}, or uid= and gid= into the mount`
    };
  }
  if (![mount.from, mount.source].every((value) => /^[\w./:@-]*$/.test(value)))
    return { kind: "unserved", reason: "its `from` or `source` is not an image and a path" };
  const { uid, gid, mode, sharing, from, source } = mount;
  if (![uid, gid, mode].every((value) => /^\d*$/.test(value)))
    return { kind: "unserved", reason: "its `uid`, `gid` or `mode` is not a number" };
  return { kind: "record", record: { id: effectiveId(mount), sharing, uid, gid, mode, from, source, owner } };
}
__name(recordFrom, "recordFrom");
function ownerFrom(mount, run) {
  if ("uid" in run.owner) return run.owner;
  const [user = "", group = ""] = run.owner.name.split(":");
  const uid = isRoot(user) ? "0" : [user, mount.uid].find((text2) => /^\d+$/.test(text2));
  const gid = [group, mount.gid].find((text2) => /^\d+$/.test(text2)) ?? "0";
  return uid === void 0 ? void 0 : { uid: Number(uid), gid: Number(gid) };
}
__name(ownerFrom, "ownerFrom");
function mountPlan(stage, mount, recorded2) {
  const owner = [
    mount.uid === "" ? "" : `uid=${mount.uid}`,
    mount.gid === "" ? "" : `gid=${mount.gid}`,
    mount.mode === "" ? "" : `mode=${mount.mode}`
  ];
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
__name(mountPlan, "mountPlan");

// src/action/scope-parts.ts
import path5 from "node:path";

// src/dockerfile/environment.ts
import { posix as posix3 } from "node:path";

// src/dockerfile/platform.ts
var SYSTEMS = ["linux", "windows", "darwin", "freebsd"];
var ALIASES = {
  x86_64: "amd64",
  "x86-64": "amd64",
  aarch64: "arm64",
  armhf: "arm/v7",
  armel: "arm/v6",
  i386: "386",
  arm: "arm/v7",
  "arm64/v8": "arm64",
  "arm/7": "arm/v7",
  "amd64/v1": "amd64"
};
function normalPlatform(text2, own) {
  const written = text2.toLowerCase().replace(/\([^)]*\)/, "");
  if (SYSTEMS.includes(written)) return [written, ...own.split("/").slice(1)].join("/");
  const [first2 = "", ...rest] = written.split("/");
  const [os, arch] = SYSTEMS.includes(first2) ? [first2, rest.join("/")] : ["linux", written];
  return `${os}/${ALIASES[arch] ?? arch}`;
}
__name(normalPlatform, "normalPlatform");
function platformParts(platform) {
  const [os = "", arch = "", variant = ""] = platform.split("/");
  return { os, arch, variant };
}
__name(platformParts, "platformParts");
function platformArgs(platforms) {
  const build2 = platformParts(platforms.build);
  const target = platformParts(platforms.target);
  return /* @__PURE__ */ new Map([
    ["BUILDPLATFORM", platforms.build],
    ["BUILDOS", build2.os],
    ["BUILDOSVERSION", ""],
    ["BUILDARCH", build2.arch],
    ["BUILDVARIANT", build2.variant],
    ["TARGETPLATFORM", platforms.target],
    ["TARGETOS", target.os],
    ["TARGETOSVERSION", ""],
    ["TARGETARCH", target.arch],
    ["TARGETVARIANT", target.variant],
    ["TARGETSTAGE", platforms.stage]
  ]);
}
__name(platformArgs, "platformArgs");

// src/dockerfile/environment.ts
function globalArguments(dockerfile, scope) {
  const stage = scope.target || dockerfile.stages.at(-1)?.name || "default";
  const args = new Map(platformArgs({ build: scope.buildPlatform, target: scope.platform, stage }));
  for (const name of args.keys()) args.set(name, scope.buildArgs[name] ?? args.get(name) ?? "");
  for (const instruction of dockerfile.globalArgs) {
    for (const [name, text2] of argPairs(instruction, dockerfile.escape)) {
      const value = scope.buildArgs[name] ?? (text2 === void 0 ? void 0 : valueOf2(text2, lookupIn(args), dockerfile.escape));
      if (value !== void 0) args.set(name, value);
    }
  }
  return args;
}
__name(globalArguments, "globalArguments");
function environmentAfter(instruction, before, context) {
  switch (instruction.keyword) {
    case "ENV":
      return { ...before, ...withEnv(instruction, before, context.escape) };
    case "ARG":
      return { ...before, env: withArgs(instruction, before, context) };
    case "USER":
      return { ...before, user: valueOf2(instruction.args, lookupIn(before.env), context.escape) ?? before.user };
    case "WORKDIR": {
      const folder = valueOf2(instruction.args, lookupIn(before.env), context.escape) ?? "";
      return { ...before, workdir: posix3.resolve("/", before.workdir, folder) };
    }
    default:
      return before;
  }
}
__name(environmentAfter, "environmentAfter");
function expandIn(environment, text2, escape) {
  return expand(text2, lookupIn(environment.env), { escape });
}
__name(expandIn, "expandIn");
function lookupIn(values) {
  return (name) => values.get(name);
}
__name(lookupIn, "lookupIn");
function valueOf2(text2, lookup, escape) {
  const expansion = expand(text2, lookup, { escape });
  return expansion.kind === "expanded" ? expansion.value : void 0;
}
__name(valueOf2, "valueOf");
function inheritedEnvironment(base) {
  return { ...base, env: new Map([...base.env, ...base.kept]) };
}
__name(inheritedEnvironment, "inheritedEnvironment");
function withEnv({ args }, { env, kept }, escape) {
  const set = (keyValues(args, escape) ?? []).flatMap(([key, value]) => {
    const name = valueOf2(key, lookupIn(env), escape);
    const expanded = valueOf2(value, lookupIn(env), escape);
    return name === void 0 || expanded === void 0 ? [] : [[name, expanded]];
  });
  return { env: new Map([...env, ...set]), kept: new Map([...kept, ...set]) };
}
__name(withEnv, "withEnv");
function withArgs(instruction, { env }, context) {
  const after = new Map(env);
  for (const [name, text2] of argPairs(instruction, context.escape)) {
    const fallback = text2 === void 0 ? context.globals.get(name) : valueOf2(text2, lookupIn(after), context.escape);
    const value = context.buildArgs[name] ?? fallback;
    if (value !== void 0) after.set(name, value);
  }
  return after;
}
__name(withArgs, "withArgs");
function argPairs({ args }, escape) {
  return quotedWords(args, escape).map((word) => {
    const equals = word.indexOf("=");
    return equals < 0 ? [word, void 0] : [word.slice(0, equals), word.slice(equals + 1)];
  });
}
__name(argPairs, "argPairs");

// src/dockerfile/onbuild.ts
function onBuildTexts(stage) {
  const own = stage.instructions.filter((instruction) => instruction.keyword === "ONBUILD");
  return own.map(({ args, heredocs }) => [args, ...heredocs.map(({ content, name }) => content + name)].join("\n"));
}
__name(onBuildTexts, "onBuildTexts");
function triggeredInstructions(texts, line) {
  return texts.flatMap((text2) => {
    const split2 = splitFile(text2);
    return split2.kind === "invalid" ? [] : split2.lines.map((logical) => ({ ...instructionFrom(logical), line, endLine: line }));
  });
}
__name(triggeredInstructions, "triggeredInstructions");

// src/dockerfile/stages.ts
function stageGraph(dockerfile, scope) {
  const globals = globalArguments(dockerfile, scope);
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const named = /* @__PURE__ */ new Map();
  const stages = [];
  for (const stage of dockerfile.stages) {
    const reference2 = expandedWith(globals, stage.base, dockerfile.escape);
    const base = baseOf(stage, reference2, { named, contexts });
    const parent = base.kind === "stage" ? stages[base.index] : void 0;
    const platform = parent ? parent.platform : platformOf(stage, { dockerfile, globals, scope });
    stages.push({ stage, base, reference: reference2, platform, sources: [] });
    if (stage.name !== "") named.set(stage.name, stage.index);
  }
  return {
    globals,
    stages: stages.map((placed) => ({ ...placed, sources: sourcesOf(placed, named, dockerfile.stages) }))
  };
}
__name(stageGraph, "stageGraph");
function reachableStages(dockerfile, scope) {
  const target = targetStage(dockerfile, scope);
  if (!target) {
    const known = dockerfile.stages.map((stage) => stage.name).filter((name) => name !== "");
    const like = nearest(scope.target, known);
    return { kind: "unknown-target", known, ...like === void 0 ? {} : { nearest: like } };
  }
  const graph = stageGraph(dockerfile, scope);
  const reached = reachedFrom(graph, target.index);
  return { kind: "stages", stages: dockerfile.stages.filter((stage) => reached.has(stage.index)) };
}
__name(reachableStages, "reachableStages");
function targetStage(dockerfile, scope) {
  if (scope.target === "") return dockerfile.stages.at(-1);
  return dockerfile.stages.findLast((stage) => stage.name === scope.target.toLowerCase());
}
__name(targetStage, "targetStage");
function baseImages(dockerfile, scope) {
  const target = targetStage(dockerfile, scope);
  if (!target) return [];
  const graph = stageGraph(dockerfile, scope);
  const reached = reachedFrom(graph, target.index);
  return graph.stages.flatMap(
    ({ stage, base, platform }) => base.kind === "image" && reached.has(stage.index) ? [{ stage: stage.index, reference: base.reference, platform }] : []
  );
}
__name(baseImages, "baseImages");
function reachedFrom(graph, index) {
  const reached = /* @__PURE__ */ new Set();
  const open = [index];
  for (let at3 = open.pop(); at3 !== void 0; at3 = open.pop()) {
    const placed = graph.stages[at3];
    if (!placed || reached.has(at3) || replacedStage(placed)) continue;
    reached.add(at3);
    open.push(...placed.sources, ...placed.base.kind === "stage" ? [placed.base.index] : []);
  }
  return reached;
}
__name(reachedFrom, "reachedFrom");
function replacedStage({ base }) {
  return base.kind === "context" && base.replaces === "stage";
}
__name(replacedStage, "replacedStage");
function fromChain(graph, index) {
  const chain = [];
  for (let placed = graph.stages[index]; placed; placed = placed.base.kind === "stage" ? graph.stages[placed.base.index] : void 0) {
    chain.push(placed);
  }
  return chain;
}
__name(fromChain, "fromChain");
function sourceStage(from, stages, numbers) {
  if (numbers && /^\d+$/.test(from)) return stages[Number(from)]?.index;
  return stages.findLast((stage) => stage.name !== "" && stage.name === from.toLowerCase())?.index;
}
__name(sourceStage, "sourceStage");
function familiarName(reference2) {
  return reference2.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "").replace(/:latest$/, "");
}
__name(familiarName, "familiarName");
function baseOf(stage, reference2, { named, contexts }) {
  if (stage.name !== "" && contexts.has(stage.name)) return { kind: "context", name: stage.name, replaces: "stage" };
  const index = named.get(reference2);
  if (index !== void 0) return { kind: "stage", index };
  if (reference2 === "scratch") return { kind: "scratch" };
  const name = familiarName(reference2);
  return contexts.has(name) ? { kind: "context", name, replaces: "image" } : { kind: "image", reference: reference2 };
}
__name(baseOf, "baseOf");
function platformOf(stage, { dockerfile, globals, scope }) {
  if (stage.platform === "") return scope.platform;
  const text2 = expandedWith(globals, stage.platform, dockerfile.escape);
  return text2 === "" ? scope.platform : normalPlatform(text2, scope.buildPlatform);
}
__name(platformOf, "platformOf");
function expandedWith(values, text2, escape) {
  const expansion = expand(text2, lookupIn(values), { escape });
  return expansion.kind === "expanded" ? expansion.value : "";
}
__name(expandedWith, "expandedWith");
function sourcesOf(placed, named, stages) {
  if (replacedStage(placed)) return [];
  const parent = placed.base.kind === "stage" ? stages[placed.base.index] : void 0;
  const triggered = parent ? triggeredInstructions(onBuildTexts(parent), placed.stage.line) : [];
  const found = [...triggered, ...placed.stage.instructions].flatMap(
    (instruction) => fromNames(instruction).map(({ name, number: number2 }) => number2 ? Number(name) : named.get(name.toLowerCase()))
  );
  return [...new Set(found.filter((index) => index !== void 0 && index < stages.length))];
}
__name(sourcesOf, "sourcesOf");
function fromNames({
  keyword,
  flags
}) {
  if (keyword === "COPY") {
    return flags.filter((flag2) => flag2.name === "from").map(({ value }) => ({ name: value, number: /^\d+$/.test(value) }));
  }
  if (keyword !== "RUN") return [];
  return flags.filter((flag2) => flag2.name === "mount").flatMap((flag2) => csvFields(flag2.value) ?? []).filter((field2) => /^from=/i.test(field2)).map((field2) => ({ name: field2.slice("from=".length), number: false }));
}
__name(fromNames, "fromNames");

// src/dockerfile/copy-sources.ts
function copySources(dockerfile, scope) {
  const reachable = reachableStages(dockerfile, scope);
  if (reachable.kind !== "stages") return [];
  return reachable.stages.flatMap((stage) => stage.instructions.flatMap(sourcesOf2));
}
__name(copySources, "copySources");
function copySourceWords({ json, args }) {
  return (json ?? args.split(/\s+/)).filter((word) => word !== "" && !word.startsWith("<<")).slice(0, -1);
}
__name(copySourceWords, "copySourceWords");
function sourcesOf2(instruction) {
  if (instruction.flags.some((flag2) => flag2.name === "from")) return [];
  if (instruction.keyword === "COPY" || instruction.keyword === "ADD") return copySourceWords(instruction);
  if (instruction.keyword !== "RUN") return [];
  const binds = instruction.flags.filter(
    (flag2) => flag2.name === "mount" && /(^|,)type=bind(,|$)/.test(flag2.value) && !/(^|,)from=/.test(flag2.value)
  );
  return binds.map((flag2) => /(?:^|,)(?:source|src)=([^,]*)/.exec(flag2.value)?.[1] ?? ".");
}
__name(sourcesOf2, "sourcesOf");

// src/dockerfile/passing-values.ts
var commit2 = /^(?:.*[-_.])?g?[0-9a-f]{7,64}$/i;
var version = /^v?\d+(?:\.\d+)+(?:[-+_.][\w.+-]*)?$/i;
var date = /^\d{4}-\d{2}-\d{2}(?!\d)/;
var time = /\b\d{1,2}:\d{2}\b/;
var url = /^[a-z][a-z0-9+.-]*:\/\//i;
var number = /^[-+]?\d+(?:\.\d+)?$/;
function isPassing(value) {
  const text2 = value.trim();
  return [url, number, version, date, time].some((pattern) => pattern.test(text2)) || isCommit(text2);
}
__name(isPassing, "isPassing");
function isCommit(text2) {
  return commit2.test(text2) && (/^[0-9a-f]+$/i.test(text2) || /\d/.test(text2.split(/[-_.]/).at(-1) ?? ""));
}
__name(isCommit, "isCommit");

// src/dockerfile/variable-sources.ts
var reference = /(?<!\\)\$\{?([A-Za-z_]\w*)/g;
function sourcesIn(text2, sources) {
  return [...text2.matchAll(reference)].flatMap(([, name]) => [...sources.get(name ?? "") ?? []]);
}
__name(sourcesIn, "sourcesIn");
function sourcesAfter(instruction, before, context) {
  const after = new Map(before);
  switch (instruction.keyword) {
    case "ARG":
      for (const word of quotedWords(instruction.args, context.escape)) {
        const [, name = "", fallback] = /^([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
        if (Object.hasOwn(context.buildArgs, name)) after.set(name, /* @__PURE__ */ new Set([name]));
        else if (fallback !== void 0) after.set(name, new Set(sourcesIn(fallback, after)));
        else if (context.globals.has(name)) after.set(name, context.globals.get(name) ?? /* @__PURE__ */ new Set());
      }
      return after;
    case "ENV":
      for (const [name, value] of keyValues(instruction.args, context.escape) ?? [])
        after.set(name, new Set(sourcesIn(value, before)));
      return after;
    default:
      return before;
  }
}
__name(sourcesAfter, "sourcesAfter");

// src/dockerfile/run-choices.ts
function isGoSetting(name) {
  return goSetting.test(name);
}
__name(isGoSetting, "isGoSetting");
var goSetting = /^(?:GO(?:OS|ARCH|AMD64|ARM|ARM64|386|MIPS|MIPS64|PPC64|RISCV64|WASM|FLAGS|EXPERIMENT|FIPS140|WORK)|CGO_\w+)$/;
function chosenByRun(instruction, before) {
  if (instruction.json !== void 0 || callsGo(instruction) === "no") return [];
  return [...bindChoices(instruction, before), ...choicesIn(shellCommands(runText(instruction)), new Map(before))];
}
__name(chosenByRun, "chosenByRun");
function bindChoices({ flags }, sources) {
  const binds = flags.filter(({ name, value }) => name === "mount" && !/(?:^|,)(?:type=(?!bind)|from=)/.test(value));
  return binds.flatMap(({ value }) => {
    const source = /(?:^|,)(?:source|src)=([^,]*)/.exec(value)?.[1] ?? "";
    return [{ what: "the source of a bind mount", sources: sourcesIn(source, sources) }];
  });
}
__name(bindChoices, "bindChoices");
function choicesIn(commands, sources) {
  return commands.flatMap((command) => {
    const [name = "", ...others] = command.words.map(({ text: text2 }) => text2);
    if (isShell(name)) return others.flatMap((text2) => choicesIn(shellCommands(text2), sources));
    if (commandCallsGo(command) === "yes") return [{ what: goName(command), sources: ofGo(command, sources) }];
    if (name === "cd" || name === "pushd") return [{ what: name, sources: ofWords(command.words, sources) }];
    takeUp(command, sources);
    return [];
  });
}
__name(choicesIn, "choicesIn");
function takeUp({ assignments, words }, sources) {
  const [first2, second] = words;
  const set = first2 === void 0 ? assignments : ["export", "readonly", "local"].includes(first2.text) ? words : [];
  for (const word of set) {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name !== void 0) sources.set(name, new Set(word.literal ? [] : sourcesIn(value, sources)));
  }
  if (first2 !== void 0 && second?.text === "in") sources.set(first2.text, new Set(ofWords(words.slice(2), sources)));
}
__name(takeUp, "takeUp");
function goName({ words }) {
  const texts = words.map(({ text: text2 }) => text2);
  const go = texts.findIndex((text2) => /(?:^|\/)(?:xx-)?go[\d.]*$/.test(text2));
  const subcommand = texts.slice(go + 1).find((text2) => /^[a-z]+$/.test(text2));
  return go < 0 || subcommand === void 0 ? "go" : `go ${subcommand}`;
}
__name(goName, "goName");
function ofGo({ assignments, words }, sources) {
  const kept = words.filter(({ text: text2 }, index) => !isStamp(text2) && !isStampFlag(words[index - 1]?.text ?? ""));
  return [...assignments, ...kept].flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name === void 0 || value === void 0) return ofWords([word], sources);
    if (!isGoSetting(name)) return [];
    const flags = value.split(/\s+/).filter((text2) => !isStamp(text2));
    return word.literal ? [] : flags.flatMap((text2) => sourcesIn(text2, sources));
  });
}
__name(ofGo, "ofGo");
var isStamp = /* @__PURE__ */ __name((text2) => /^--?(?:o|ldflags)(?:=|$)/.test(text2), "isStamp");
var isStampFlag = /* @__PURE__ */ __name((text2) => /^--?(?:o|ldflags)$/.test(text2), "isStampFlag");
function ofWords(words, sources) {
  return words.flatMap(({ text: text2, literal: literal2 }) => literal2 ? [] : sourcesIn(text2, sources));
}
__name(ofWords, "ofWords");

// src/dockerfile/compile-args.ts
function compileArgs(dockerfile, scope, stages) {
  const names = Object.keys(scope.buildArgs).toSorted();
  const choices = choicesOf(dockerfile, scope, stages);
  return names.flatMap((name) => {
    const value = scope.buildArgs[name] ?? "";
    if (isGoSetting(name) || tags.test(name)) return [{ name, value, reason: "a compile setting of Go" }];
    const choice = choices.find(({ sources }) => sources.includes(name));
    return choice === void 0 || isPassing(value) ? [] : [{ name, value, reason: choice.reason }];
  });
}
__name(compileArgs, "compileArgs");
var tags = /^(?:GO_?|BUILD_?)?TAGS$/;
function choicesOf(dockerfile, scope, stages) {
  const target = targetStage(dockerfile, scope);
  if (target === void 0) return [];
  const graph = stageGraph(dockerfile, scope);
  const context = { escape: dockerfile.escape, buildArgs: scope.buildArgs, globals: /* @__PURE__ */ new Map() };
  const globals = dockerfile.globalArgs.reduce(
    (before, instruction) => sourcesAfter(instruction, before, context),
    /* @__PURE__ */ new Map()
  );
  const froms = [...reachedFrom(graph, target.index)].flatMap((index) => {
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
__name(choicesOf, "choicesOf");
function choicesIn2(instructions, context) {
  let sources = /* @__PURE__ */ new Map();
  return instructions.flatMap((instruction) => {
    const found = choicesOfOne(instruction, sources, context);
    sources = sourcesAfter(instruction, sources, context);
    return found;
  });
}
__name(choicesIn2, "choicesIn");
function choicesOfOne(instruction, sources, { escape }) {
  const { keyword, line, args } = instruction;
  const choice = /* @__PURE__ */ __name((texts, what) => [
    { sources: texts.flatMap((text2) => sourcesIn(text2, sources)), reason: `${what} in line ${line} depends on it` }
  ], "choice");
  switch (keyword) {
    case "WORKDIR":
      return choice([args], "WORKDIR");
    case "COPY":
    case "ADD":
      return choice(copySourceWords(instruction), `the source of ${keyword}`);
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
__name(choicesOfOne, "choicesOfOne");

// src/action/scope-parts.ts
function scopeParts(question, stages) {
  const { config, read } = question;
  const platforms = config.build.platforms.toSorted().join(",") || (read?.scope.platform ?? "");
  const target = read?.scope.target.toLowerCase() ?? "";
  const gomodcache = stages.flatMap(({ goRuns }) => goRuns.map((run) => run.gomodcache))[0] ?? "";
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
__name(scopeParts, "scopeParts");
function argumentParts({ config, read }, stages) {
  const { goflags } = config.go;
  const found = read === void 0 ? [] : compileArgs(read.dockerfile, read.scope, stages);
  const others = found.filter(({ name }) => goflags === void 0 || name !== "GOFLAGS");
  return [
    ...others.map(({ name, value, reason }) => ({ name: `build-arg ${name}`, value, reason })),
    ...goflags === void 0 ? [] : [{ name: "goflags", value: goflags, reason: "the input" }]
  ];
}
__name(argumentParts, "argumentParts");
function place({ facts, folder }, file) {
  return facts.inActions ? path5.relative(folder, file).split(path5.sep).join("/") || "." : file;
}
__name(place, "place");

// src/action/surroundings.ts
function storeChoice(config, facts) {
  const { store: kind, maxBytes } = config.cache;
  const host = facts.serverUrl.replace(/^\w+:\/\//, "");
  const spaceOf = /* @__PURE__ */ __name((ref) => facts.inActions ? `${host}/${facts.repository} ${ref}` : ref, "spaceOf");
  const readable = readableRefs(facts).map(({ ref }) => spaceOf(ref));
  return { kind, space: spaceOf(facts.ref), readable, ...maxBytes === void 0 ? {} : { maxBytes } };
}
__name(storeChoice, "storeChoice");
function readableRefs(facts) {
  const refs = [
    ...facts.prBaseRef === void 0 ? [] : [{ ref: facts.prBaseRef, reason: "the base of the pull request" }],
    ...facts.defaultBranch === void 0 ? [] : [{ ref: `refs/heads/${facts.defaultBranch}`, reason: "the default branch" }]
  ];
  return refs.filter(({ ref }, index) => ref !== facts.ref && refs.findIndex((other) => other.ref === ref) === index);
}
__name(readableRefs, "readableRefs");

// src/action/plan-caches.ts
function planCaches(question) {
  const stages = question.read?.stages ?? [];
  const grouped = groupMounts(stages);
  const image = helperImage(stages);
  const keysOf = /* @__PURE__ */ __name((kind) => kind === "modules" ? keysOfModules(question) : keysOfBuild(question, stages), "keysOf");
  const plan = /* @__PURE__ */ __name((kind) => {
    const reason = reasonForOff(kind, question, stages, image);
    if (reason !== void 0) return { kind: "off", reason };
    const group = grouped.groups.get(kind);
    if (group === void 0) return { kind: "off", reason: noMountReason(kind, grouped.plans, question) };
    const dropped = question.config.build.noCache || isFiltered(kind, question, stages);
    return { kind: "served", group, keys: keysOf(kind), access: question.trust[kind], dropped };
  }, "plan");
  return {
    caches: /* @__PURE__ */ new Map([
      ["modules", plan("modules")],
      ["build", plan("build")]
    ]),
    mounts: grouped.plans,
    image
  };
}
__name(planCaches, "planCaches");
function helperImage(stages) {
  const based = stages.filter(({ baseImage }) => baseImage !== "");
  const mounting = based.filter(({ runs }) => runs.some(({ mounts }) => mounts.length > 0));
  return (mounting.at(-1) ?? based.at(-1))?.baseImage ?? "";
}
__name(helperImage, "helperImage");
function reasonForOff(kind, { read, config, trust, modules }, stages, image) {
  if (read === void 0) return "the Dockerfile could not be read";
  if (config.build.call !== void 0 && config.build.call !== "build")
    return `\`call: ${config.build.call}\` builds nothing`;
  const access2 = trust[kind];
  if (!access2.read && access2.write === "no") return access2.reason;
  if (stages.length === 0) return "no stage of this build runs go";
  if (image === "" && config.cache.helperImage === void 0) {
    return "the Go stage begins with no image that a helper build could use; name one with a shell and go in `helper-image`";
  }
  if (kind === "build") return void 0;
  if (modules.kind === "none") return `${modules.reason}. ${modules.fix}`;
  return modules.restore.kind === "possible" ? void 0 : modules.restore.reason;
}
__name(reasonForOff, "reasonForOff");
function noMountReason(kind, plans, { read, config }) {
  const skipped = plans.find((plan) => plan.kind === kind);
  if (skipped !== void 0) return skipped.reason;
  if (config.dockerfileEdits === "off")
    return "the Dockerfile declares no cache mount for it, and `dockerfile-edits` is off";
  const obstacle2 = read?.edit?.result.skipped[0];
  return obstacle2 === void 0 ? "the Dockerfile declares no cache mount for it" : `the Dockerfile declares no cache mount for it, and none was added: ${obstacle2.reason}`;
}
__name(noMountReason, "noMountReason");
function isFiltered(kind, { config }, stages) {
  const filters = new Set(config.build.noCacheFilters.map((name) => name.toLowerCase()));
  return stages.some(
    (stage) => filters.has(stageName(stage)) && stage.runs.some((run) => run.mounts.some((mount) => mount.kind === kind))
  );
}
__name(isFiltered, "isFiltered");
function keysOfModules({ modules, folder }) {
  if (modules.kind === "none") throw new Error("There are no modules to make a key of.");
  return modulesKeys(
    sumHash(modules.sums),
    modules.goSumFiles.map((file) => path6.relative(folder, file))
  );
}
__name(keysOfModules, "keysOfModules");
function keysOfBuild(question, stages) {
  const { facts, config, modules, read } = question;
  return buildKeys({
    scope: scopeParts(question, stages),
    scopeName: config.cache.scope,
    goVersion: goVersions(stages, read),
    sumHash: modules.kind === "modules" ? sumHash(modules.sums) : createHash5("sha256").digest("hex"),
    ref: facts.ref,
    readableRefs: readableRefs(facts)
  });
}
__name(keysOfBuild, "keysOfBuild");
function goVersions(stages, read) {
  const mounting = stages.filter(({ runs }) => runs.some(({ mounts }) => mounts.some(({ kind }) => kind === "build")));
  const versions = mounting.map(({ baseImage }) => {
    const version2 = read?.images.get(baseImage)?.env["GOLANG_VERSION"];
    return version2 === void 0 ? baseImage.split("/").at(-1) ?? "" : `go${version2}`;
  });
  return [...new Set(versions)].toSorted().join(" ");
}
__name(goVersions, "goVersions");

// src/action/plan.ts
import path8 from "node:path";

// src/action/plan-findings.ts
import path7 from "node:path";

// src/dockerfile/domain-marks.ts
function domainMarks(id, added, around) {
  const mounting = new Set(added.map(({ run }) => run.instruction.keywordEnd));
  const stages = around.graph.stages.filter(
    ({ stage, platform }) => around.reached.has(stage.index) && !platform.startsWith("windows")
  );
  return stages.flatMap(({ stage }) => stage.instructions).filter((instruction) => mounting.has(instruction.keywordEnd) || hasCacheMount(instruction)).filter(({ flags }) => !flags.some(({ name, value }) => name === "mount" && value.split(",").includes(`id=${id}`))).map((instruction) => ({
    run: { instruction, line: instruction.line },
    flag: `--mount=type=secret,id=${id}`
  }));
}
__name(domainMarks, "domainMarks");
function sharedLayerLines(stages) {
  return stages.flatMap(({ instructions }) => instructions).filter((instruction) => cacheFlags(instruction).some((value) => /(?:^|,)\s*"?(?:id|sharing)=/i.test(value))).map(({ line }) => line);
}
__name(sharedLayerLines, "sharedLayerLines");
var hasCacheMount = /* @__PURE__ */ __name((instruction) => cacheFlags(instruction).length > 0, "hasCacheMount");
function cacheFlags({ keyword, flags }) {
  if (keyword !== "RUN") return [];
  return flags.flatMap(
    ({ name, value }) => name === "mount" && /(?:^|,)\s*"?type=(?:cache|["$])/i.test(value) ? [value] : []
  );
}
__name(cacheFlags, "cacheFlags");

// src/dockerfile/cache-content.ts
import { posix as posix4 } from "node:path";
function copyPaths(instruction, environment, escape) {
  const words = (instruction.json ?? instruction.args.split(/[\t\v\f\r ]+/)).map((word) => {
    const expansion = expandIn(environment, word, escape);
    return isHeredocWord(word) || expansion.kind === "bad" ? word : expansion.value;
  });
  const destination = posix4.resolve("/", environment.workdir, words.at(-1) ?? "");
  return { sources: words.slice(0, -1).filter((word) => !isHeredocWord(word)), destination };
}
__name(copyPaths, "copyPaths");
function takes(pattern, folder) {
  const wanted = posix4.resolve("/", folder).split("/").filter(Boolean);
  const parts = posix4.resolve("/", pattern).split("/").filter(Boolean);
  return parts.every((part, index) => {
    const name = wanted[index];
    return name === void 0 || part.includes("**") || globMatches(part, name);
  });
}
__name(takes, "takes");
function globMatches(part, name) {
  const expression = part.replace(/[\\^$.*+?()[\]{}|]/g, (character) => {
    if (character === "*") return ".*";
    return character === "?" ? "." : `\\${character}`;
  });
  return new RegExp(`^${expression.replace(/\\\[.*?\\\]/g, ".")}$`).test(name);
}
__name(globMatches, "globMatches");
function hiddenContent({ instruction, before }, folder, escape) {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return "";
  const { sources, destination } = copyPaths(instruction, before, escape);
  if (destination === folder || isInside2(destination, folder)) return `${instruction.keyword} writes to ${destination}`;
  if (!isInside2(folder, destination)) return "";
  const from = instruction.flags.some(({ name }) => name === "from");
  const wholeTree = sources.some((source) => posix4.resolve("/", source) === "/" || destination !== "/");
  if (from && wholeTree) return `COPY --from writes to ${destination}, which holds it`;
  const archive = instruction.keyword === "ADD" && sources.some((source) => /\.(?:tar|tgz|tbz2?|txz|tzst)(?:\.\w+)?$/.test(source));
  return archive ? `ADD unpacks an archive to ${destination}, which holds it` : "";
}
__name(hiddenContent, "hiddenContent");
function preparedContent({ instruction }, folder) {
  const text2 = runText(instruction);
  return [folder, "GOMODCACHE", "GOCACHE"].some((name) => text2.includes(name)) ? "an earlier RUN may write to it" : "";
}
__name(preparedContent, "preparedContent");
function removal(instruction, environment, { folder, home, flag: flag2 }) {
  const text2 = runText(instruction);
  if (new RegExp(`\\bgo\\s+clean\\b[^\\n;&|]*\\s-${flag2}\\b`).test(text2)) return `the RUN calls go clean -${flag2}`;
  for (const { words } of shellCommands(text2)) {
    const [name, ...paths] = words.map((word) => word.text);
    if (!["rm", "rmdir", "mv", "find"].includes(name?.split("/").at(-1) ?? "")) continue;
    const hit = paths.filter((path25) => !path25.startsWith("-")).find((path25) => takes(pathIn(path25, environment, home), folder));
    if (hit !== void 0) return `the RUN calls ${name} on ${hit}`;
  }
  return "";
}
__name(removal, "removal");
function pathIn(path25, environment, home) {
  const env = new Map([["HOME", home], ...environment.env]);
  const expansion = expandIn({ ...environment, env }, path25.replace(/^~(?=\/|$)/, home), "\\");
  return posix4.resolve("/", environment.workdir, expansion.kind === "expanded" ? expansion.value : path25);
}
__name(pathIn, "pathIn");

// src/dockerfile/run-mounts.ts
import { posix as posix5 } from "node:path";
function runMounts(instruction, environment, escape) {
  const mounts = [];
  for (const flag2 of instruction.flags.filter(({ name }) => name === "mount")) {
    const mount = mountFrom(flag2.value, environment, escape);
    if (typeof mount === "string") return { kind: "bad", message: mount };
    mounts.push(mount);
  }
  return { kind: "mounts", mounts };
}
__name(runMounts, "runMounts");
var KEYS = {
  src: "source",
  dst: "target",
  destination: "target",
  ro: "readonly",
  rw: "readwrite"
};
function mountFrom(text2, environment, escape) {
  const fields = csvFields(text2);
  if (!fields) return `--mount=${text2} has a misplaced quote`;
  const values = /* @__PURE__ */ new Map();
  const unset = [];
  for (const field2 of fields) {
    const equals = field2.indexOf("=");
    const written = (equals < 0 ? field2 : field2.slice(0, equals)).toLowerCase();
    const value = expandIn(environment, equals < 0 ? "true" : field2.slice(equals + 1), escape);
    if (value.kind === "bad") return `--mount=${text2}: ${value.message}`;
    const key = KEYS[written] ?? written;
    if (key === "readwrite") values.set("readonly", String(isFalse(value.value)));
    else values.set(key, value.value);
    unset.push(...value.unset);
  }
  return mountOf(values, unset, environment) ?? `--mount=${text2} has an unknown type or sharing`;
}
__name(mountFrom, "mountFrom");
function mountOf(values, unset, { workdir }) {
  const get = /* @__PURE__ */ __name((key) => values.get(key) ?? "", "get");
  const type = oneOf(get("type").toLowerCase() || "bind", ["bind", "cache", "tmpfs", "secret", "ssh"]);
  const sharing = oneOf(get("sharing").toLowerCase() || "shared", ["shared", "private", "locked"]);
  if (!type || !sharing) return void 0;
  const target = get("target");
  const readonly = values.has("readonly") ? !isFalse(get("readonly")) : type !== "cache" && type !== "tmpfs";
  const plain3 = {
    id: get("id"),
    from: get("from"),
    source: get("source"),
    uid: get("uid"),
    gid: get("gid"),
    mode: get("mode")
  };
  const absoluteTarget = posix5.resolve("/", workdir, target);
  return { ...plain3, type, target, absoluteTarget, sharing, readonly, env: values.get("env"), unset };
}
__name(mountOf, "mountOf");
var isFalse = /* @__PURE__ */ __name((value) => ["0", "f", "false"].includes(value.toLowerCase()), "isFalse");
function oneOf(value, allowed) {
  return allowed.find((candidate) => candidate === value);
}
__name(oneOf, "oneOf");

// src/dockerfile/cache-consumers.ts
function cacheConsumer(stage, folder, built) {
  const { graph, steps, reached } = built;
  const holds = /* @__PURE__ */ __name((index) => index !== void 0 && fromChain(graph, index).some((placed) => placed.stage.index === stage), "holds");
  for (const step of [...reached].flatMap((index) => steps[index]?.steps ?? [])) {
    const path25 = pathsRead(step, built.dockerfile, holds).find((source) => takes(source, folder));
    if (path25 !== void 0) return { line: step.instruction.line, keyword: step.instruction.keyword, path: path25 };
  }
  return void 0;
}
__name(cacheConsumer, "cacheConsumer");
function pathsRead({ instruction, before }, { stages, escape }, holds) {
  if (!fromNames(instruction).some(({ name, number: number2 }) => holds(sourceStage(name, stages, number2)))) return [];
  if (instruction.keyword === "COPY") return copyPaths(instruction, before, escape).sources;
  const read = runMounts(instruction, before, escape);
  if (read.kind === "bad") return ["/"];
  const mounts = read.mounts.filter(({ from }) => from !== "" && holds(sourceStage(from, stages, false)));
  return mounts.map(({ source }) => source || "/");
}
__name(pathsRead, "pathsRead");

// src/dockerfile/edit-obstacles.ts
function cacheFolder(run, kind) {
  return kind === "modules" ? run.gomodcache : run.gocache;
}
__name(cacheFolder, "cacheFolder");
function obstacle(stage, kind, around) {
  const folders2 = [...new Set(stage.goRuns.map((run) => cacheFolder(run, kind)))];
  const checks = [
    () => frontendObstacle(stage, around),
    () => imageObstacle(stage, around),
    () => baseObstacle(stage, around),
    () => first(stage.goRuns, (run) => runObstacle(run, kind)),
    () => first(folders2, (folder) => contentObstacle(stage, folder, around)),
    () => first(folders2, (folder) => consumerObstacle(stage, folder, around))
  ];
  const found = first(checks, (check) => check());
  return found && {
    stage: stage.name || String(stage.index),
    ...found,
    line: found.line || (stage.goRuns[0]?.line ?? stage.stage.line)
  };
}
__name(obstacle, "obstacle");
function first(items, check) {
  for (const item of items) {
    const found = check(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
__name(first, "first");
function frontendObstacle(stage, { frontend }) {
  if (stage.basePlatform.startsWith("windows")) {
    return { line: 0, reason: "it builds on Windows", fix: "build in a Linux stage", byHand: false };
  }
  if (frontend.cacheMounts) return void 0;
  return {
    line: 1,
    reason: `the frontend ${frontend.name} may not know cache mounts`,
    fix: "use # syntax=docker/dockerfile:1 or leave the line out",
    byHand: false
  };
}
__name(frontendObstacle, "frontendObstacle");
function imageObstacle(stage, { graph, target }) {
  if (!fromChain(graph, target).some((placed) => placed.stage.index === stage.index)) return void 0;
  return {
    line: 0,
    reason: "the stage is the image itself, or the image is built FROM it: the modules and compiled packages in it would be gone",
    fix: "build in a stage of its own and COPY --from it only what runs, or declare the mounts if the image needs neither",
    byHand: true
  };
}
__name(imageObstacle, "imageObstacle");
var EMPTY_BASES = /* @__PURE__ */ new Set(["golang", "alpine", "debian", "ubuntu", "fedora", "busybox", "buildpack-deps"]);
var FILLS_CACHES = /\bgo\s+(?:mod\s+download|get|build|test|install\s+(?!std\b))/;
function baseObstacle(stage, { images, graph }) {
  const reference2 = familiarName(stage.baseImage).replace(/@.*$/, "").replace(/:[^/]*$/, "");
  if (EMPTY_BASES.has(reference2)) return void 0;
  const base = fromChain(graph, stage.index).at(-1)?.base;
  if (base?.kind === "scratch") return void 0;
  const rest = {
    line: stage.stage.line,
    fix: "declare the mounts, if its base has no modules or compiled packages that the build needs",
    byHand: true
  };
  if (base?.kind === "context")
    return { ...rest, reason: `its base is the build context ${base.name}, and what that holds is not known` };
  const history = images(stage.baseImage)?.history;
  if (history === void 0) return { ...rest, reason: `what ${stage.baseImage} holds could not be inspected` };
  if (!history.some((command) => FILLS_CACHES.test(command))) return void 0;
  return { ...rest, reason: `${stage.baseImage} was made with go commands and may hold modules or compiled packages` };
}
__name(baseObstacle, "baseObstacle");
function runObstacle(run, kind) {
  const { line, environment, home } = run;
  const folder = cacheFolder(run, kind);
  if (run.inherited && run.callsGo !== "no") {
    return {
      line,
      reason: "ONBUILD of its base runs go, and that RUN is not in this file",
      fix: "use a base without ONBUILD",
      byHand: false
    };
  }
  if (!["", "0", "0:0", "root", "root:root", "root:0", "0:root"].includes(run.user)) {
    return {
      line,
      reason: `the RUN's user is ${run.user}, not root`,
      fix: "declare the mounts with their owner",
      byHand: true
    };
  }
  if (!run.homeKnown && takes(home, folder))
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
  const removes = removal(run.instruction, environment, {
    folder,
    home,
    flag: kind === "modules" ? "modcache" : "cache"
  });
  if (removes === "") return void 0;
  return {
    line,
    reason: `${removes}: a mounted folder cannot be removed, and an emptied cache is of no use`,
    fix: "leave that out: what is in a cache mount is in no layer",
    byHand: false
  };
}
__name(runObstacle, "runObstacle");
function contentObstacle(stage, folder, { graph, steps, dockerfile }) {
  const rest = { fix: "put the content elsewhere", byHand: false };
  const chain = fromChain(graph, stage.index).flatMap((placed) => steps[placed.stage.index]?.steps ?? []);
  const copied = first(chain, (step) => {
    const hidden = isToolCopy(step.instruction, graph) ? "" : hiddenContent(step, folder, dockerfile.escape);
    return hidden === "" ? void 0 : { line: step.instruction.line, reason: `${hidden}, and a mount at ${folder} would hide it`, ...rest };
  });
  if (copied) return copied;
  const before = stage.runs.slice(0, stage.runs.length - stage.goRuns.length);
  return first(before, (run) => {
    const prepared = preparedContent(run, folder);
    return prepared === "" ? void 0 : { line: run.line, reason: `${prepared}, and a mount at ${folder} would hide it`, ...rest };
  });
}
__name(contentObstacle, "contentObstacle");
function isToolCopy(instruction, { stages }) {
  return fromNames(instruction).some(({ name, number: number2 }) => {
    const index = sourceStage(
      name,
      stages.map((placed2) => placed2.stage),
      number2
    );
    const placed = index === void 0 ? void 0 : stages[index];
    const image = placed ? placed.stage.instructions.length === 0 ? placed.reference : "" : name;
    return /(?:^|\/)tonistiigi\/xx(?:[:@]|$)/.test(image);
  });
}
__name(isToolCopy, "isToolCopy");
function consumerObstacle(stage, folder, around) {
  const found = cacheConsumer(stage.index, folder, around);
  if (!found) return void 0;
  const { line, keyword, path: path25 } = found;
  const reason = `${keyword} reads ${path25} of the stage, which holds ${folder}: a cache mount is in no layer`;
  return { line, reason, fix: "read only the files that are needed", byHand: false };
}
__name(consumerObstacle, "consumerObstacle");

// src/dockerfile/go-runs.ts
function goRun({ instruction, before, inherited }, context) {
  const inline = inlineSettings(instruction, before.env);
  const settings = inline.kind === "settings" ? inline : { env: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map() };
  const written = new Map([...context.written, ...settings.written]);
  const environment = { ...before, env: new Map([...before.env, ...settings.env]) };
  const found = goPaths(environment, written, context.image);
  const paths = { ...found, homeKnown: found.homeKnown && !context.scratch };
  const unclear = inline.kind === "unclear" ? inline.reason : "";
  const read = runMounts(instruction, before, context.escape);
  const allMounts = read.kind === "mounts" ? read.mounts : [];
  const called = callsGo(instruction);
  const unsure = unclear !== "" || !paths.homeKnown || !context.imageKnown;
  const sorted = allMounts.map(
    (mount) => sortMount(mount, { ...context, paths, unsure, called, line: instruction.line })
  );
  const mounts = sorted.flatMap((result) => result?.kind === "served" ? [result.mount] : []);
  const unserved = sorted.flatMap((result) => result?.kind === "unserved" ? [result.unserved] : []);
  const own = { ...paths, ...mountedPaths(mounts) };
  const owner = ownerOf(before.user);
  const rest = { line: instruction.line, instruction, inherited, environment: before, user: before.user, owner };
  return { written, run: { ...own, ...rest, callsGo: called, unclear, mounts, unserved, allMounts } };
}
__name(goRun, "goRun");
function mountedPaths(mounts) {
  const modules = mounts.find((mount) => mount.kind === "modules");
  const build2 = mounts.find((mount) => mount.kind === "build");
  return {
    ...modules ? { gomodcache: modules.absoluteTarget } : {},
    ...build2 ? { gocache: build2.absoluteTarget } : {}
  };
}
__name(mountedPaths, "mountedPaths");
function sortMount(mount, context) {
  if (mount.type === "secret" || mount.type === "ssh" || mount.target === "") return void 0;
  const placement = placementOf(mount, context.paths, context.unsure);
  if (placement.kind === "none" || placement.kind !== "at" && context.called === "no") return void 0;
  const problem = problemOf2(mount, placement, context);
  if (!problem) return { kind: "served", mount: cacheMount(mount, placement.cache, context) };
  if (mount.type !== "cache" && placement.kind !== "at") return void 0;
  return {
    kind: "unserved",
    unserved: { kind: placement.cache, stage: context.stage, line: context.line, ...problem }
  };
}
__name(sortMount, "sortMount");
function problemOf2(mount, placement, context) {
  if (placement.kind === "none") return void 0;
  const path25 = placement.cache === "modules" ? context.paths.gomodcache : context.paths.gocache;
  const variable = placement.cache === "modules" ? "GOMODCACHE" : "GOCACHE";
  const fix = `mount the cache folder itself: --mount=type=cache,target=${path25}`;
  if (mount.type !== "cache")
    return { reason: `a ${mount.type} mount is at ${mount.target}, which is not kept between builds`, fix };
  switch (placement.kind) {
    case "around":
      return {
        reason: `the cache mount at ${mount.target} is ${placement.where} ${variable} (${path25}), not at it`,
        fix
      };
    case "beside":
      return { reason: `the cache mount is at ${mount.target}, but go's ${variable} is ${path25} there`, fix };
    case "at":
      return problemOfRecord(mount, context);
  }
}
__name(problemOf2, "problemOf");
function problemOfRecord(mount, context) {
  if (mount.from !== "" && context.isStage(mount.from)) {
    return {
      reason: `from=${mount.from} makes the mount a new one in every builder`,
      fix: "leave out from=: the cache mount is filled by this action"
    };
  }
  if (mount.unset.length > 0 && !context.imageKnown) {
    const names = mount.unset.map((name) => `$${name}`).join(", ");
    return {
      reason: `${names} may be set by the base image, which could not be inspected`,
      fix: "write the value into the mount, or declare it with ARG or ENV"
    };
  }
  return void 0;
}
__name(problemOfRecord, "problemOfRecord");
function cacheMount(mount, kind, { stage, line }) {
  const { target, absoluteTarget, id, from, source, uid, gid, mode, sharing } = mount;
  const record = { target, absoluteTarget, id, explicitId: id !== "", from, source, uid, gid, mode, sharing };
  return { kind, ...record, readonly: mount.readonly, stage, line };
}
__name(cacheMount, "cacheMount");

// src/dockerfile/steps.ts
import { posix as posix6 } from "node:path";
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var GUESSED_GO_IMAGE = { env: { GOPATH: "/go" }, user: "", workdir: "/go" };
var GUESSED_IMAGE = { env: {}, user: "", workdir: "" };
function allSteps(source) {
  const done = [];
  for (const placed of source.graph.stages) done.push(stageSteps(placed, done, source));
  return done;
}
__name(allSteps, "allSteps");
function stageSteps(placed, done, source) {
  const { dockerfile, graph, buildArgs } = source;
  const { start, triggers, imageKnown } = beginning(placed, done, source);
  const context = { escape: dockerfile.escape, globals: graph.globals, buildArgs };
  const steps = [];
  let current = start;
  const inherited = triggers.map((trigger) => ({ instruction: trigger, inherited: true }));
  const own = placed.stage.instructions.map((instruction) => ({ instruction, inherited: false }));
  for (const step of [...inherited, ...own]) {
    steps.push({ ...step, before: current });
    current = environmentAfter(step.instruction, current, context);
  }
  return { steps, last: current, imageKnown };
}
__name(stageSteps, "stageSteps");
function beginning({ stage, base, reference: reference2 }, done, source) {
  switch (base.kind) {
    case "stage": {
      const parent = done[base.index];
      const start = parent ? inheritedEnvironment(parent.last) : environmentOf(GUESSED_IMAGE);
      const parentStage = source.dockerfile.stages[base.index];
      const triggers = parentStage ? triggeredInstructions(onBuildTexts(parentStage), stage.line) : [];
      return { start, triggers, imageKnown: parent?.imageKnown ?? false };
    }
    case "scratch":
      return { start: environmentOf(GUESSED_IMAGE), triggers: [], imageKnown: true };
    case "context":
      return { start: environmentOf(guessedImage(reference2)), triggers: [], imageKnown: false };
    case "image": {
      const config = source.images(base.reference);
      const triggers = triggeredInstructions(config?.onBuild ?? [], stage.line);
      return {
        start: environmentOf(config ?? guessedImage(base.reference)),
        triggers,
        imageKnown: config !== void 0
      };
    }
  }
}
__name(beginning, "beginning");
function environmentOf({ env, user, workdir }) {
  const kept = new Map([["PATH", DEFAULT_PATH], ...Object.entries(env)]);
  return { env: kept, kept, user, workdir: posix6.resolve("/", workdir) };
}
__name(environmentOf, "environmentOf");
function guessedImage(reference2) {
  return isGoReference(reference2) ? GUESSED_GO_IMAGE : GUESSED_IMAGE;
}
__name(guessedImage, "guessedImage");
function isGoReference(reference2) {
  const path25 = reference2.replace(/@.*$/, "").replace(/:[^/]*$/, "");
  const name = path25.split("/").at(-1) ?? "";
  return /(?:^|[-_.])go(?:lang)?(?:[-_.\d]|$)/.test(name);
}
__name(isGoReference, "isGoReference");

// src/dockerfile/go-stages.ts
function goStages(dockerfile, scope, images) {
  const target = targetStage(dockerfile, scope);
  if (!target) return [];
  const graph = stageGraph(dockerfile, scope);
  const source = {
    dockerfile,
    scope,
    images,
    graph,
    steps: allSteps({ dockerfile, graph, buildArgs: scope.buildArgs, images })
  };
  const read = /* @__PURE__ */ new Map();
  for (const index of [...reachedFrom(graph, target.index)].toSorted((a, b) => a - b)) {
    read.set(index, readStage(index, read, source));
  }
  return [...read.values()].flatMap(({ go }) => go ?? []);
}
__name(goStages, "goStages");
function unservedMounts(stages) {
  return stages.flatMap((stage) => stage.runs.flatMap((run) => run.unserved));
}
__name(unservedMounts, "unservedMounts");
function readStage(index, read, source) {
  const { steps, imageKnown } = source.steps[index] ?? { steps: [], imageKnown: false };
  const chain = fromChain(source.graph, index);
  const base = chain.at(-1)?.base;
  const baseImage = base?.kind === "image" ? base.reference : "";
  const image = baseImage === "" ? void 0 : source.images(baseImage);
  const parentIndex = chain[1]?.stage.index;
  const parent = parentIndex === void 0 ? void 0 : read.get(parentIndex);
  const known = { image, imageKnown, scratch: base?.kind === "scratch" };
  const context = { stage: index, escape: source.dockerfile.escape, ...known, isStage: stageNames(source) };
  const { runs, written } = readRuns(steps, parent?.written ?? /* @__PURE__ */ new Map(), context);
  const atHand = parent?.atHand || hasGo(chain.at(-1)?.reference ?? "", image) || steps.some((step) => bringsGo(step, source.dockerfile.escape));
  const first2 = parent?.go ? 0 : runs.findIndex((run) => run.callsGo === "yes" || run.mounts.length > 0 || atHand && run.callsGo === "maybe");
  const placed = chain[0];
  if (!placed || first2 < 0 || runs.length === 0) return { go: void 0, atHand, written };
  const { stage, platform: basePlatform } = placed;
  const goRuns = runs.slice(first2);
  return { go: { stage, index, name: stage.name, baseImage, basePlatform, imageKnown, runs, goRuns }, atHand, written };
}
__name(readStage, "readStage");
function readRuns(steps, before, context) {
  const runs = [];
  let written = before;
  for (const step of steps.filter(({ instruction }) => instruction.keyword === "RUN")) {
    const read = goRun(step, { ...context, written });
    runs.push(read.run);
    written = read.written;
  }
  return { runs, written };
}
__name(readRuns, "readRuns");
function stageNames({ graph, scope }) {
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const names = new Set(graph.stages.map((placed) => placed.stage.name));
  return (from) => names.has(from.toLowerCase()) || contexts.has(familiarName(from));
}
__name(stageNames, "stageNames");
function hasGo(reference2, image) {
  const env = image?.env ?? {};
  return isGoReference(reference2) || ["GOLANG_VERSION", "GOPATH", "GOROOT"].some((name) => env[name] !== void 0);
}
__name(hasGo, "hasGo");
var INSTALLS_GO = /go\.dev\/dl|golang|\b(?:apk|apt|apt-get|dnf|microdnf|yum|pacman|zypper)\b[^\n;&|]*\sgo(?:[\s=-]|$)/;
function bringsGo({ instruction, before }, escape) {
  switch (instruction.keyword) {
    case "COPY":
    case "ADD":
      return /\/go(?:\/|$)|go\.dev\/dl/.test(instruction.args) && isGoTree(instruction.args, before, escape);
    case "RUN":
      return INSTALLS_GO.test(runText(instruction));
    default:
      return false;
  }
}
__name(bringsGo, "bringsGo");
var isGoTree = /* @__PURE__ */ __name((args, before, escape) => {
  const expansion = expandIn(before, args, escape);
  return /\/(?:usr\/local|usr\/lib|opt)\/go\b|go\.dev\/dl/.test(expansion.kind === "expanded" ? expansion.value : args);
}, "isGoTree");

// src/dockerfile/findings.ts
function dockerfileFindings(stages, edit) {
  const unserved = unservedMounts(stages).map(({ kind, line, reason, fix }) => {
    return { rule: "cache-mount-unserved", line, message: `the ${kind} cache of this RUN is not kept: ${reason}`, fix };
  });
  const skipped = edit.skipped.map(({ stage, line, reason, fix, byHand }) => {
    const message = stage === "" ? reason : `no cache mounts were added to stage ${stage}: ${reason}`;
    const own = byHand ? stages.filter((other) => stage === (other.name || String(other.index))) : [];
    const lines2 = distinct(own.flatMap((other) => other.goRuns.flatMap(adviceFor)));
    return {
      rule: "cache-mount-missing",
      line,
      message,
      fix: lines2.length === 0 ? fix : `${fix}: ${lines2.join("; ")}`
    };
  });
  return [...unserved, ...skipped];
}
__name(dockerfileFindings, "dockerfileFindings");
function unusedSettings(stages, offered) {
  const runs = stages.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  const [first2] = runs.filter(({ callsGo: callsGo2 }) => callsGo2 !== "no");
  const mounted = new Set(
    runs.flatMap(({ allMounts }) => allMounts.filter(({ type }) => type === "secret").map(({ id }) => id))
  );
  const unused = offered.filter(({ fixedId }) => !mounted.has(fixedId));
  if (first2 === void 0 || unused.length === 0) return [];
  const names = unused.map(({ input }) => `\`${input}\``).join(", ");
  const flags = unused.map(({ fixedId, env }) => `--mount=type=secret,id=${fixedId},env=${env}`).join(" ");
  return [
    {
      rule: "go-settings-unused",
      line: first2.line,
      message: `${names} ${unused.length === 1 ? "has" : "have"} no effect: \`dockerfile-edits\` is off, and no RUN of the Dockerfile takes ${unused.length === 1 ? "it" : "them"}`,
      fix: `give each RUN that runs go what it is to have, in line ${first2.line} RUN ${flags} \u2026; the values are delivered under these ids`
    }
  ];
}
__name(unusedSettings, "unusedSettings");
var distinct = /* @__PURE__ */ __name((texts) => [...new Set(texts)], "distinct");
function adviceFor(run) {
  if (run.callsGo === "no" || run.inherited) return [];
  const kinds = ["modules", "build"].filter((kind) => !run.mounts.some((mount) => mount.kind === kind));
  if (kinds.length === 0) return [];
  const owner = ownerFields(run.owner);
  return [
    `in line ${run.line} RUN ${kinds.map((kind) => `--mount=type=cache,target=${cacheFolder(run, kind)}${owner}`).join(" ")} \u2026`
  ];
}
__name(adviceFor, "adviceFor");
function ownerFields(owner) {
  if ("name" in owner) return `,uid=<uid of ${owner.name}>,gid=<its gid>`;
  return owner.uid === 0 ? "" : `,uid=${owner.uid},gid=${owner.gid}`;
}
__name(ownerFields, "ownerFields");

// src/dockerfile/frontend.ts
var CACHE_MOUNTS_MINOR = 2;
var SECRET_ENV_MINOR = 10;
function frontendOf(dockerfile, scope) {
  const name = scope.buildArgs["BUILDKIT_SYNTAX"] || dockerfile.syntax;
  if (name === "") return { name, cacheMounts: true, secretEnv: true };
  const version2 = versionOf(name);
  switch (version2.kind) {
    case "current":
      return { name, cacheMounts: true, secretEnv: true };
    case "minor":
      return {
        name,
        cacheMounts: version2.experimental || version2.minor >= CACHE_MOUNTS_MINOR,
        secretEnv: version2.minor >= SECRET_ENV_MINOR
      };
    case "unknown":
      return {
        name,
        cacheMounts: usesMount(dockerfile, /type=cache/i),
        secretEnv: usesMount(dockerfile, /(?:^|,)env=/i)
      };
  }
}
__name(frontendOf, "frontendOf");
function isDockersFrontend({ name }) {
  const path25 = name.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  return /^(?:(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?)?$/.test(path25);
}
__name(isDockersFrontend, "isDockersFrontend");
function versionOf(name) {
  const [reference2 = "", digest] = name.split("@");
  const { path: path25, tag } = /^(?<path>.*?)(?::(?<tag>[^:/]*))?$/.exec(reference2)?.groups ?? {};
  if (!/(?:^|\/)dockerfile(?:-upstream)?$/.test(path25 ?? "")) return { kind: "unknown" };
  if (tag === void 0) return { kind: digest === void 0 ? "current" : "unknown" };
  if (tag === "experimental") return { kind: "minor", minor: 1, experimental: true };
  const numbered = /^1\.(\d+)(?:\.\d+)?(?:-(.*))?$/.exec(tag);
  if (numbered) return { kind: "minor", minor: Number(numbered[1]), experimental: numbered[2] === "experimental" };
  const moving = ["1", "1-labs", "labs", "latest", "master", "master-labs"].includes(tag);
  return { kind: moving && digest === void 0 ? "current" : "unknown" };
}
__name(versionOf, "versionOf");
function usesMount({ stages }, pattern) {
  const flags = stages.flatMap((stage) => stage.instructions).flatMap(({ keyword, flags: own }) => keyword === "RUN" ? own : []);
  return flags.some(({ name, value }) => name === "mount" && pattern.test(value));
}
__name(usesMount, "usesMount");

// src/action/plan-findings.ts
function planFindings(facts) {
  const { invalid, dockerfile, read, analysis } = facts;
  if (invalid !== void 0) {
    return [
      {
        rule: "dockerfile-parse",
        file: dockerfile,
        line: invalid.line,
        message: `The Dockerfile could not be read: ${invalid.message}`,
        fix: "It is built as it is, without caches. Correct this line."
      }
    ];
  }
  const unused = analysis.config.dockerfileEdits === "off" ? unusedSettings(read?.stages ?? [], analysis.settings) : [];
  const edits = read?.edit === void 0 ? [] : dockerfileFindings(read.stages, read.edit.result);
  return [
    ...[...unused, ...edits].map((finding) => ({ ...finding, file: dockerfile })),
    ...isolationFindings(facts),
    ...moduleFindings(facts)
  ];
}
__name(planFindings, "planFindings");
function isolationFindings({ isolation, read, analysis, dockerfile }) {
  if (isolation.kind === "shared" || read === void 0) return [];
  const findings = [];
  const frontend = frontendOf(read.dockerfile, read.scope);
  if (!isDockersFrontend(frontend)) {
    findings.push({
      rule: "foreign-frontend",
      file: dockerfile,
      line: 1,
      message: `This run is kept apart from trusted ones, but the frontend ${frontend.name} decides itself which cache mounts it uses.`,
      fix: "Use # syntax=docker/dockerfile:1 or leave the line out, or give such runs a builder that is gone after the job."
    });
  }
  const reachable = reachableStages(read.dockerfile, read.scope);
  const [line] = reachable.kind === "stages" ? sharedLayerLines(reachable.stages) : [];
  if (analysis.config.dockerfileEdits === "off" && line !== void 0) {
    findings.push({
      rule: "shared-layer-cache",
      file: dockerfile,
      line,
      message: "This run is kept apart from trusted ones, but not the layer of this RUN: a cache mount with an explicit `id` or `sharing` is not in its layer cache key, so a trusted run can take the layer that was made here.",
      fix: "Leave `id` and `sharing` out of the mount, allow `dockerfile-edits: auto`, or give such runs a builder that is gone after the job."
    });
  }
  return findings;
}
__name(isolationFindings, "isolationFindings");
function moduleFindings({ modules, analysis, folder, dockerfile }) {
  if (modules.kind === "none") {
    if (analysis.config.cache.mode === "off") return [];
    const message = `Modules are not cached: ${modules.reason}.`;
    return [{ rule: "go-mod-missing", file: dockerfile, line: 0, message, fix: modules.fix }];
  }
  const findings = [];
  if (modules.restore.kind === "impossible") {
    findings.push({
      rule: "go-sum-missing",
      file: dockerfile,
      line: 0,
      message: `Modules are not cached: ${modules.restore.reason}.`,
      fix: modules.restore.fix
    });
  }
  for (const problem of modules.problems) {
    findings.push({
      rule: "go-files",
      file: path7.relative(folder, problem.file),
      line: problem.line,
      message: problem.message,
      fix: "Correct this line; `go mod tidy` writes these files anew."
    });
  }
  return findings;
}
__name(moduleFindings, "moduleFindings");

// src/action/plan.ts
function planFrom(facts) {
  const { analysis, read } = facts;
  const dockerfile = path8.relative(facts.folder, analysis.dockerfile);
  const edit = read?.edit?.result;
  return {
    builder: analysis.builder.name,
    driver: analysis.builder.driver,
    dockerfile,
    stages: stagePlans(analysis, read),
    mounts: facts.mounts,
    keys: cacheKinds.flatMap((kind) => keyPlan(analysis, kind)),
    trust: cacheKinds.map((kind) => {
      const access2 = facts.trust[kind];
      return { kind, read: access2.read, write: access2.write !== "no", reason: access2.reason };
    }),
    domain: {
      name: facts.trust.domain,
      apart: facts.isolation.kind === "apart" ? facts.isolation.name : "",
      reason: facts.isolation.reason
    },
    edits: {
      changed: edit?.changed ?? [],
      skipped: (edit?.skipped ?? []).map(({ stage, line, reason, fix }) => ({ stage, line, reason, fix }))
    },
    settings: analysis.settings.map(({ env, id, fixedId }) => ({
      name: env,
      id: analysis.config.dockerfileEdits === "auto" ? id : fixedId
    })),
    store: {
      kind: analysis.config.cache.store,
      reason: analysis.facts.inActions ? "in GitHub Actions" : "on this machine"
    },
    findings: planFindings({ ...facts, dockerfile })
  };
}
__name(planFrom, "planFrom");
function stagePlans(analysis, read) {
  if (read === void 0) return [];
  const reachable = reachableStages(read.dockerfile, read.scope);
  const go = new Set(analysis.goStages.map(({ index }) => index));
  const stages = reachable.kind === "stages" ? reachable.stages : [];
  return stages.map((stage) => ({
    name: stage.name === "" ? String(stage.index) : stage.name,
    base: stage.base,
    line: stage.line,
    go: go.has(stage.index)
  }));
}
__name(stagePlans, "stagePlans");
function keyPlan(analysis, kind) {
  const cache = analysis.caches.get(kind);
  if (cache?.kind !== "served") return [];
  const [exact, ...others] = cache.keys.groups.flat();
  return [{ kind, primaryKey: exact?.prefix ?? cache.keys.primary, parts: cache.keys.parts, fallbacks: others }];
}
__name(keyPlan, "keyPlan");

// src/buildx/image-config.ts
var localTimeoutMs = 2e4;
var registryTimeoutMs = 3e4;
async function imageSettings(shell, builder, reference2, platform) {
  if (!/^\w/.test(reference2)) return void 0;
  if (builder.driver === "docker") {
    const [local, history] = await Promise.all([
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
      const lines2 = history.kind === "exited" && history.code === 0 ? history.stdout.split("\n").filter((line) => line !== "") : void 0;
      return settingsFrom(
        parseJson(local.stdout),
        lines2?.map((line) => textOf(parseJson(line))),
        true
      );
    }
  }
  const remote = await shell.run({
    argv: [
      "docker",
      "buildx",
      "imagetools",
      "inspect",
      "--builder",
      builder.name,
      "--format",
      "{{json .Image}}",
      reference2
    ],
    timeoutMs: registryTimeoutMs
  });
  if (remote.kind !== "exited" || remote.code !== 0) return void 0;
  const image = parseJson(remote.stdout);
  const chosen = isRecord(image) && !("config" in image) ? image[platform] ?? Object.values(image)[0] : image;
  if (!isRecord(chosen)) return void 0;
  const layers = chosen["history"];
  return settingsFrom(
    chosen["config"],
    Array.isArray(layers) ? layers.map((layer) => textOf(isRecord(layer) ? layer["created_by"] : "")) : void 0,
    false
  );
}
__name(imageSettings, "imageSettings");
function settingsFrom(config, history, isLocal) {
  if (!isRecord(config)) return void 0;
  const env = textsOf(config["Env"]);
  return {
    env: Object.fromEntries(
      env.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)])
    ),
    user: textOf(config["User"]),
    workdir: textOf(config["WorkingDir"]),
    onBuild: textsOf(config["OnBuild"]),
    isLocal,
    ...history === void 0 ? {} : { history }
  };
}
__name(settingsFrom, "settingsFrom");
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
__name(parseJson, "parseJson");
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isRecord, "isRecord");
function textOf(value) {
  return typeof value === "string" ? value : "";
}
__name(textOf, "textOf");
function textsOf(value) {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
__name(textsOf, "textsOf");

// src/dockerfile/added-mounts.ts
import { createHash as createHash6 } from "node:crypto";
function addedMounts(stages, kinds, around) {
  const flags = [];
  const skipped = [];
  for (const family of families(stages, around)) {
    for (const kind of kinds) {
      const runs = lackingRuns(family, kind);
      if (runs.length === 0) continue;
      const obstacles = family.flatMap((stage) => obstacle(stage, kind, around) ?? []);
      if (obstacles.length > 0) skipped.push(...obstacles);
      else flags.push(...runs.map((run) => ({ run, flag: mountFlag(run, kind, family) })));
    }
  }
  return { flags, skipped: distinctObstacles(skipped) };
}
__name(addedMounts, "addedMounts");
function distinctObstacles(obstacles) {
  return [
    ...new Map(obstacles.toReversed().map((found) => [`${found.line} ${found.reason}`, found])).values()
  ].toReversed();
}
__name(distinctObstacles, "distinctObstacles");
function families(stages, { graph }) {
  const byRoot = /* @__PURE__ */ new Map();
  for (const stage of stages) {
    const chain = fromChain(graph, stage.index).map((placed) => placed.stage.index);
    const root = chain.findLast((index) => stages.some((other) => other.index === index)) ?? stage.index;
    byRoot.set(root, [...byRoot.get(root) ?? [], stage]);
  }
  return [...byRoot.values()];
}
__name(families, "families");
function lackingRuns(family, kind) {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  return runs.filter((run) => {
    const folder = cacheFolder(run, kind);
    return !hasMountAt(run, folder) && (declaredAt(folder, kind, family).length === 0 || gains(run, kind));
  });
}
__name(lackingRuns, "lackingRuns");
function hasMountAt(run, folder) {
  return run.allMounts.some(({ type, target, absoluteTarget }) => {
    if (type === "secret" || type === "ssh" || target === "") return false;
    return absoluteTarget === folder || isInside2(absoluteTarget, folder) || isInside2(folder, absoluteTarget);
  });
}
__name(hasMountAt, "hasMountAt");
function declaredAt(folder, kind, family) {
  const runs = family.flatMap((stage) => stage.runs);
  return runs.flatMap(
    (run) => run.mounts.flatMap((mount) => mount.kind === kind && mount.absoluteTarget === folder ? [{ run, mount }] : [])
  );
}
__name(declaredAt, "declaredAt");
var USES = {
  modules: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|get|install|list|mod|run|test|tool|vet)\b/,
  build: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|install|run|test|tool|vet)\b/
};
function gains(run, kind) {
  return run.callsGo === "maybe" || run.callsGo === "yes" && USES[kind].test(runText(run.instruction));
}
__name(gains, "gains");
var USUAL_FOLDERS = { modules: "/go/pkg/mod", build: "/root/.cache/go-build" };
function mountFlag(run, kind, family) {
  const target = cacheFolder(run, kind);
  const declared = declaredRecord(target, kind, family);
  const suffix = target === USUAL_FOLDERS[kind] ? "" : `-${createHash6("sha256").update(target).digest("hex").slice(0, 8)}`;
  const id = declared?.id ?? `cached-go-docker-build-${kind}${suffix}`;
  const sharing = declared && declared.sharing !== "shared" ? `,sharing=${declared.sharing}` : "";
  return `--mount=type=cache,id=${id},target=${target}${sharing}`;
}
__name(mountFlag, "mountFlag");
function declaredRecord(target, kind, family) {
  const declared = declaredAt(target, kind, family);
  const mount = declared[0]?.mount;
  if (!mount || declared.some(
    ({ mount: other }) => mountIdentity(other) !== mountIdentity(mount) || other.sharing !== mount.sharing
  ))
    return void 0;
  if (declared.some(({ run }) => run.instruction.flags.some(({ name, value }) => name === "mount" && value.includes("$"))))
    return void 0;
  const plain3 = [mount.from, mount.source, mount.uid, mount.gid, mount.mode].every((value) => value === "");
  const id = effectiveId(mount);
  return plain3 && /^[A-Za-z0-9_./-]+$/.test(id) ? { id, sharing: mount.sharing } : void 0;
}
__name(declaredRecord, "declaredRecord");

// src/dockerfile/edit.ts
function editDockerfile(dockerfile, scope, images, wish) {
  for (const { env, id } of wish.settings) requirePlain(env, id);
  if (wish.domain !== void 0) requirePlain(wish.domain);
  const target = targetStage(dockerfile, scope);
  if (!target) return { text: dockerfile.text, changed: [], skipped: [] };
  const graph = stageGraph(dockerfile, scope);
  const around = {
    dockerfile,
    graph,
    steps: allSteps({ dockerfile, graph, buildArgs: scope.buildArgs, images }),
    frontend: frontendOf(dockerfile, scope),
    images,
    target: target.index,
    reached: reachedFrom(graph, target.index)
  };
  const stages = goStages(dockerfile, scope, images);
  const mounts = wish.mounts ? addedMounts(stages, wish.vendored ? ["build"] : ["modules", "build"], around) : { flags: [], skipped: [] };
  const settings = wishedSettings(stages, wish.settings, around);
  const marks = wish.domain === void 0 ? [] : domainMarks(wish.domain, mounts.flags, around);
  const changed = changes([...mounts.flags, ...settings.flags, ...marks]);
  return {
    text: withFlags(dockerfile.text, changed),
    changed: changed.map(({ line, added }) => ({ line, added })),
    skipped: [...mounts.skipped, ...settings.skipped]
  };
}
__name(editDockerfile, "editDockerfile");
function editForPlatforms(dockerfile, scopes, images, wish) {
  const start = { text: dockerfile.text, changed: [], skipped: [] };
  return scopes.reduce((done, scope) => {
    const parsed3 = parseDockerfile(done.text);
    if (parsed3.kind === "invalid")
      throw new Error(`the edited Dockerfile cannot be read: line ${parsed3.line}: ${parsed3.message}`);
    const next2 = editDockerfile(parsed3.dockerfile, scope, images, wish);
    return {
      text: next2.text,
      changed: mergedChanges(done.changed, next2.changed),
      skipped: distinctObstacles([...done.skipped, ...next2.skipped])
    };
  }, start);
}
__name(editForPlatforms, "editForPlatforms");
function mergedChanges(done, next2) {
  const byLine = new Map(done.map((change) => [change.line, change]));
  for (const { line, added } of next2) byLine.set(line, { line, added: [...added, ...byLine.get(line)?.added ?? []] });
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}
__name(mergedChanges, "mergedChanges");
function requirePlain(...texts) {
  for (const text2 of texts) {
    if (!/^[A-Za-z0-9_.-]+$/.test(text2)) throw new Error(`${JSON.stringify(text2)} cannot be written into a Dockerfile`);
  }
}
__name(requirePlain, "requirePlain");
function wishedSettings(stages, settings, { frontend }) {
  const runs = stages.filter((stage) => !stage.basePlatform.startsWith("windows")).flatMap((stage) => stage.goRuns.filter((run) => !run.inherited));
  const flags = runs.flatMap(
    (run) => settings.filter((setting) => !hasSecret(run, setting.env)).map(({ env, id }) => ({ run, flag: `--mount=type=secret,id=${id},env=${env}` }))
  );
  if (frontend.secretEnv || flags.length === 0) return { flags, skipped: [] };
  const names = [...new Set(settings.map(({ env }) => env))].join(", ");
  const reason = `the frontend ${frontend.name} may not know secrets as environment variables, so ${names} cannot be delivered`;
  return {
    flags: [],
    skipped: [
      { stage: "", line: 1, reason, fix: "use # syntax=docker/dockerfile:1 or leave the line out", byHand: false }
    ]
  };
}
__name(wishedSettings, "wishedSettings");
var hasSecret = /* @__PURE__ */ __name((run, env) => run.allMounts.some((mount) => mount.type === "secret" && mount.env === env), "hasSecret");
function changes(flags) {
  const byOffset = /* @__PURE__ */ new Map();
  for (const { run, flag: flag2 } of flags) {
    const at3 = run.instruction.keywordEnd;
    byOffset.set(at3, { at: at3, line: run.line, added: [...byOffset.get(at3)?.added ?? [], flag2] });
  }
  return [...byOffset.values()].toSorted((a, b) => a.at - b.at);
}
__name(changes, "changes");
function withFlags(text2, changed) {
  return changed.toReversed().reduce((edited, { at: at3, added }) => `${edited.slice(0, at3)} ${added.join(" ")}${edited.slice(at3)}`, text2);
}
__name(withFlags, "withFlags");

// src/dockerfile/go-folders.ts
import { posix as posix7 } from "node:path";
function goFolders(dockerfile, scope) {
  const reachable = reachableStages(dockerfile, scope);
  const folders2 = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  for (const stage of reachable.kind === "stages" ? reachable.stages : []) {
    let place2 = places.get(stage.base.toLowerCase()) ?? { workdir: "/", root: void 0 };
    for (const instruction of stage.instructions) {
      place2 = placeAfter(instruction, place2);
      for (const folder of runFolders(instruction, place2)) folders2.add(folder);
    }
    if (stage.name !== "") places.set(stage.name, place2);
  }
  return [...folders2];
}
__name(goFolders, "goFolders");
function placeAfter({ keyword, args, json, flags }, place2) {
  if (keyword === "WORKDIR") return { ...place2, workdir: posix7.resolve(place2.workdir, args.replaceAll(/["']/g, "")) };
  if (keyword !== "COPY" && keyword !== "ADD") return place2;
  const words = json ?? args.split(/\s+/);
  const takesAll = words.slice(0, -1).some((source) => posix7.resolve("/", source) === "/");
  if (!takesAll || flags.some(({ name }) => name === "from")) return place2;
  return { ...place2, root: posix7.resolve(place2.workdir, words.at(-1) ?? "") };
}
__name(placeAfter, "placeAfter");
function runFolders(instruction, { workdir, root }) {
  const from = boundRoot(instruction, workdir) ?? root;
  if (instruction.keyword !== "RUN" || from === void 0 || callsGo(instruction) === "no") return [];
  const folders2 = [];
  let folder = workdir;
  for (const command of shellCommands(runText(instruction))) {
    const [name, to] = command.words;
    if (name?.text === "cd") folder = to === void 0 || to.computed ? folder : posix7.resolve(folder, to.text);
    else if (commandCallsGo(command) !== "no") folders2.push(posix7.resolve(folder, changedFolder(command)));
  }
  const relative = folders2.map((each) => posix7.relative(from, each));
  return relative.filter((each) => !/^\.\.(?:\/|$)/.test(each) && !each.includes("$"));
}
__name(runFolders, "runFolders");
function changedFolder({ words }) {
  const at3 = words.findIndex(({ text: text2 }) => text2 === "-C");
  return at3 < 0 ? "" : words[at3 + 1]?.text ?? "";
}
__name(changedFolder, "changedFolder");
function boundRoot({ flags }, workdir) {
  const mounts = flags.filter(({ name }) => name === "mount").map(({ value }) => csvFields(value) ?? []);
  const bind = mounts.find(
    (fields) => !fields.some((field2) => /^(?:from=|type=(?!bind$))/i.test(field2)) && posix7.resolve("/", valueIn2(fields, /^(?:source|src)=/i) ?? "") === "/"
  );
  return bind && posix7.resolve(workdir, valueIn2(bind, /^(?:target|dst|destination)=/i) ?? "");
}
__name(boundRoot, "boundRoot");
function valueIn2(fields, name) {
  return fields.find((field2) => name.test(field2))?.replace(name, "");
}
__name(valueIn2, "valueIn");

// src/dockerfile/module-settings.ts
function asksBesideVendor(dockerfile, scope) {
  return settingTexts(dockerfile, scope).some(
    (text2) => /\bgo\s+mod\s+(?:download|tidy|vendor)\b/.test(text2) || ignoresVendor(text2)
  );
}
__name(asksBesideVendor, "asksBesideVendor");
function ignoresVendor(flags) {
  return /(?:^|[\s"'=])-{1,2}mod[= ](?:mod|readonly)\b/.test(flags);
}
__name(ignoresVendor, "ignoresVendor");
function turnsWorkspaceOff(dockerfile, scope) {
  return settingTexts(dockerfile, scope).some((text2) => /\bGOWORK[= ]["']?off\b/.test(text2));
}
__name(turnsWorkspaceOff, "turnsWorkspaceOff");
function settingTexts(dockerfile, scope) {
  const reachable = reachableStages(dockerfile, scope);
  const stages = reachable.kind === "stages" ? reachable.stages : [];
  return [...dockerfile.globalArgs, ...stages.flatMap(({ instructions }) => instructions)].filter(({ keyword }) => ["RUN", "ENV", "ARG"].includes(keyword)).map(runText);
}
__name(settingTexts, "settingTexts");

// src/gomod/docker-ignore.ts
import path10 from "node:path";

// src/gomod/globs.ts
import path9 from "node:path";
var foldersWithoutModules = /* @__PURE__ */ new Set(["node_modules", "vendor", ".git", "testdata"]);
var deepest = 16;
function isGlob(text2) {
  return /[*?[]/.test(text2);
}
__name(isGlob, "isGlob");
async function expandGlob(files, base, pattern) {
  const segments = path9.normalize(pattern).split("/").filter((segment) => segment !== "" && segment !== ".");
  const root = path9.isAbsolute(pattern) ? "/" : base;
  return [...new Set(await matches(files, root, segments, deepest))].toSorted();
}
__name(expandGlob, "expandGlob");
function matchesGlob(pattern, candidate) {
  return segmentsMatch(pattern.split("/"), candidate.split("/"));
}
__name(matchesGlob, "matchesGlob");
async function matches(files, folder, segments, depth) {
  const [segment, ...rest] = segments;
  if (segment === void 0) return [folder];
  if (depth === 0) return [];
  if (segment === "**") {
    const deeper = await Promise.all(
      (await subfolders(files, folder)).map((sub) => matches(files, sub, segments, depth - 1))
    );
    return [...await matches(files, folder, rest, depth), ...deeper.flat()];
  }
  if (!isGlob(segment)) {
    const found2 = path9.join(folder, segment);
    return await files.kindOf(found2) === "absent" ? [] : matches(files, found2, rest, depth - 1);
  }
  const names = (await files.list(folder)).filter((name) => segmentExpression(segment).test(name));
  const found = await Promise.all(names.map((name) => matches(files, path9.join(folder, name), rest, depth - 1)));
  return found.flat();
}
__name(matches, "matches");
async function subfolders(files, folder) {
  const names = (await files.list(folder)).filter((name) => !foldersWithoutModules.has(name));
  const paths = names.map((name) => path9.join(folder, name));
  const kinds = await Promise.all(paths.map((candidate) => files.kindOf(candidate)));
  return paths.filter((_, index) => kinds[index] === "folder");
}
__name(subfolders, "subfolders");
function segmentsMatch(patterns, segments) {
  const [pattern, ...patternsAfter] = patterns;
  if (pattern === void 0) return segments.length === 0;
  if (pattern === "**")
    return segments.some((_, index) => segmentsMatch(patternsAfter, segments.slice(index))) || segmentsMatch(patternsAfter, []);
  const [segment, ...segmentsAfter] = segments;
  return segment !== void 0 && segmentExpression(pattern).test(segment) && segmentsMatch(patternsAfter, segmentsAfter);
}
__name(segmentsMatch, "segmentsMatch");
function segmentExpression(segment) {
  const source = segment.replaceAll(/\[[!^]?[^\]]+\]|[*?]|[\\^$.+()[\]{}|]/g, (token) => {
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.length === 1) return `\\${token}`;
    const set = token.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return isSet(set) ? set : token.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  });
  return new RegExp(`^${source}$`);
}
__name(segmentExpression, "segmentExpression");
function isSet(source) {
  try {
    return new RegExp(source).source !== "";
  } catch {
    return false;
  }
}
__name(isSet, "isSet");

// src/gomod/docker-ignore.ts
function ignoredBy(text2) {
  const patterns = text2.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => !line.startsWith("#")).flatMap((line) => patternFrom(line.trim()));
  return (file) => {
    const segments = file.split("/");
    const paths = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
    const last = patterns.findLast(({ pattern }) => paths.some((candidate) => matchesGlob(pattern, candidate)));
    return last?.ignores ?? false;
  };
}
__name(ignoredBy, "ignoredBy");
function patternFrom(line) {
  const ignores = !line.startsWith("!");
  const written = (ignores ? line : line.slice(1)).trim();
  const pattern = path10.posix.normalize(written).replace(/^\/+|\/+$/g, "");
  if (written === "" || pattern === "" || pattern === ".") return [];
  return [{ pattern: pattern.replaceAll(/\*\*(?=[^/])/g, "**/*"), ignores }];
}
__name(patternFrom, "patternFrom");

// src/gomod/find-modules.ts
import path15 from "node:path";

// src/gomod/build-files.ts
import path11 from "node:path";
function isBrought({ context, copySources: copySources2, isIgnored }, file) {
  if (!isInside3(context, file)) return false;
  const name = path11.relative(context, file).split(path11.sep).join("/");
  if (isIgnored?.(name) === true) return false;
  return copySources2.length === 0 || copySources2.some((source) => brings(source, name));
}
__name(isBrought, "isBrought");
function brings(source, name) {
  const plain3 = fromContext(source);
  const paths = name.split("/").map((_, index, segments) => segments.slice(0, index + 1).join("/"));
  return isEverything(source) || paths.some((each) => isGlob(plain3) ? matchesGlob(plain3, each) : plain3 === each);
}
__name(brings, "brings");
function isEverything(source) {
  return ["", ".", "*"].includes(fromContext(source));
}
__name(isEverything, "isEverything");
function fromContext(source) {
  const plain3 = path11.posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
  return plain3 === "" ? "." : plain3;
}
__name(fromContext, "fromContext");
function isInside3(folder, candidate) {
  const relative = path11.relative(folder, candidate);
  return relative === "" || !relative.startsWith("..") && !path11.isAbsolute(relative);
}
__name(isInside3, "isInside");

// src/gomod/modules-restore.ts
import path12 from "node:path";
function modulesRestore(set, workspace) {
  if (set.vendored) return { kind: "needless", reason: "the modules are vendored" };
  if (set.sums.length > 0) return { kind: "possible" };
  const lacking = set.modules.find((module) => module.goSumFile === void 0 && needsSum(module, set));
  if (lacking === void 0) return { kind: "needless", reason: "the module requires no others" };
  return {
    kind: "impossible",
    reason: `there is no go.sum beside ${path12.relative(workspace, lacking.goModFile)}, and without it nothing can vouch for a restored module`,
    fix: "Run `go mod tidy` and commit the go.sum."
  };
}
__name(modulesRestore, "modulesRestore");
function needsSum({ goMod }, set) {
  const replacements = [...goMod.replace, ...set.workspace?.replace ?? []];
  const members = new Set(set.modules.map((module) => module.goMod.module));
  return goMod.require.some(
    ({ module, version: version2 }) => !members.has(module) && !isFolder(replacementOf(module, version2, replacements))
  );
}
__name(needsSum, "needsSum");
function replacementOf(module, version2, replacements) {
  const own = replacements.filter((replacement) => replacement.module === module);
  return own.find((replacement) => replacement.version === version2) ?? own.find((replacement) => replacement.version === void 0);
}
__name(replacementOf, "replacementOf");
var isFolder = /* @__PURE__ */ __name((replacement) => replacement?.by.kind === "folder", "isFolder");

// src/gomod/read-modules.ts
import path14 from "node:path";

// src/gomod/vendored.ts
import path13 from "node:path";
async function areVendored(files, places, usesVendor) {
  const found = await Promise.all(
    places.map(async ({ dir, kind, file }) => {
      const list = path13.join(dir, "vendor", "modules.txt");
      if (!usesVendor(list) || !isAtLeast(file.go, kind === "module" ? 14 : 22)) return false;
      return await files.kindOf(list) === "file";
    })
  );
  return found.length > 0 && found.every(Boolean);
}
__name(areVendored, "areVendored");
function isAtLeast(go, minor) {
  const [, major = "1", own = minor === 22 ? "18" : "16"] = /^(\d+)\.(\d+)/.exec(go ?? "") ?? [];
  return Number(major) > 1 || Number(own) >= minor;
}
__name(isAtLeast, "isAtLeast");

// src/gomod/read-modules.ts
async function readModules(files, { dirs, workspaceFile, usesVendor }) {
  const workspace = workspaceFile === void 0 ? void 0 : await readWorkspace(files, workspaceFile);
  const members = workspace === void 0 ? [] : workspace.use.map((use) => path14.resolve(path14.dirname(workspace.file), use));
  const found = await Promise.all([.../* @__PURE__ */ new Set([...dirs, ...members])].map((dir) => readModule(files, dir)));
  const modules = found.filter((module) => module !== void 0);
  const workSum = workspaceFile === void 0 ? void 0 : path14.join(path14.dirname(workspaceFile), "go.work.sum");
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
      ...modules.flatMap((module) => module.goMod.problems.map((problem) => ({ file: module.goModFile, ...problem }))),
      ...(workspace?.problems ?? []).map((problem) => ({ file: workspaceFile ?? "", ...problem })),
      ...sums.flatMap((sum) => sum.problems.map((problem) => ({ file: sum.file, ...problem })))
    ]
  };
}
__name(readModules, "readModules");
async function readModule(files, dir) {
  const goModFile = path14.join(dir, "go.mod");
  const text2 = await readIfFile(files, goModFile);
  if (text2 === void 0) return void 0;
  const goSumFile = path14.join(dir, "go.sum");
  const hasSum = await files.kindOf(goSumFile) === "file";
  return { dir, goMod: parseGoMod(text2), goModFile, goSumFile: hasSum ? goSumFile : void 0 };
}
__name(readModule, "readModule");
async function readWorkspace(files, file) {
  const text2 = await readIfFile(files, file);
  return text2 === void 0 ? void 0 : { ...parseGoWork(text2), file };
}
__name(readWorkspace, "readWorkspace");
async function readSum(files, file) {
  const text2 = file === void 0 ? void 0 : await readIfFile(files, file);
  return file === void 0 || text2 === void 0 ? void 0 : { ...parseGoSum(text2), file };
}
__name(readSum, "readSum");
function vendorPlaces(modules, workspace) {
  if (workspace !== void 0) return [{ dir: path14.dirname(workspace.file), kind: "workspace", file: workspace }];
  return modules.map(({ dir, goMod }) => ({ dir, kind: "module", file: goMod }));
}
__name(vendorPlaces, "vendorPlaces");
async function readIfFile(files, file) {
  return await files.kindOf(file) === "file" ? files.readText(file) : void 0;
}
__name(readIfFile, "readIfFile");

// src/gomod/find-modules.ts
var searchDepth = 4;
async function findGoModules(files, search) {
  const place2 = await firstPlace(files, search);
  if (place2.kind === "none") return place2;
  const usesVendor = /* @__PURE__ */ __name((list) => search.asksBesideVendor !== true && isBrought(search, list), "usesVendor");
  const set = await readModules(files, { ...place2, usesVendor });
  if (set.modules.length === 0) {
    return {
      kind: "none",
      reason: `${place2.reason}, but there is no go.mod`,
      fix: "Commit the go.mod, or name it in `cache-dependency-path`."
    };
  }
  return { kind: "modules", ...set, reason: place2.reason, restore: modulesRestore(set, search.workspace) };
}
__name(findGoModules, "findGoModules");
async function firstPlace(files, search) {
  if (search.dependencyPaths.length > 0) return namedPlace(files, search);
  return await workspacePlace(files, search) ?? await copiedFilesPlace(files, search) ?? await goFoldersPlace(files, search) ?? (isBrought(search, path15.join(search.context, "go.mod")) ? await rootPlace(files, search) : void 0) ?? await copiedFoldersPlace(files, search) ?? await rootPlace(files, search) ?? await besideDockerfilePlace(files, search) ?? searchedPlace(files, search);
}
__name(firstPlace, "firstPlace");
async function namedPlace(files, { workspace, dependencyPaths }) {
  const wanted = dependencyPaths.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = dependencyPaths.filter((pattern) => pattern.startsWith("!")).map((pattern) => path15.resolve(workspace, pattern.slice(1)));
  const found = (await Promise.all(wanted.map((pattern) => expandGlob(files, workspace, pattern)))).flat();
  const kept = found.filter((file) => !unwanted.some((pattern) => matchesGlob(pattern, file)));
  const folders2 = await Promise.all(
    kept.map(async (file) => await files.kindOf(file) === "folder" ? file : path15.dirname(file))
  );
  const named = `\`cache-dependency-path\` names ${wanted.join(", ")}`;
  if (kept.length === 0) {
    return {
      kind: "none",
      reason: `${named}, and there is no such file`,
      fix: "Write paths of go.sum or go.mod files from the root of the repository, for example `services/api/go.sum`."
    };
  }
  const workspaceFile = kept.find((file) => /^go\.work(\.sum)?$/.test(path15.basename(file)));
  return {
    kind: "place",
    dirs: folders2,
    ...workspaceFile === void 0 ? {} : { workspaceFile: path15.join(path15.dirname(workspaceFile), "go.work") },
    reason: named
  };
}
__name(namedPlace, "namedPlace");
async function workspacePlace(files, search) {
  const workspaceFile = path15.join(search.context, "go.work");
  if (search.workspaceOff === true || await files.kindOf(workspaceFile) !== "file") return void 0;
  if (!isBrought(search, workspaceFile)) return void 0;
  return { kind: "place", dirs: [], workspaceFile, reason: "go.work at the root of the context" };
}
__name(workspacePlace, "workspacePlace");
async function copiedFilesPlace(files, search) {
  const { context, copySources: copySources2 } = search;
  const named = copySources2.filter((source) => path15.posix.basename(source).startsWith("go."));
  const expanded = (await Promise.all(named.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const goMods = expanded.filter((file) => path15.basename(file) === "go.mod" && isInside3(context, file));
  if (goMods.length === 0) return void 0;
  const takesAll = copySources2.some(isEverything);
  const more = takesAll ? await goFoldersPlace(files, search) ?? await rootPlace(files, search) : void 0;
  return {
    kind: "place",
    dirs: [...goMods.map((file) => path15.dirname(file)), ...more?.dirs ?? []],
    reason: "the go.mod that the Dockerfile copies"
  };
}
__name(copiedFilesPlace, "copiedFilesPlace");
async function goFoldersPlace(files, { context, goFolders: goFolders2 = [] }) {
  const found = await Promise.all(goFolders2.map((folder) => nearestModule(files, context, path15.join(context, folder))));
  const dirs = [...new Set(found.flat())];
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod of the folder in which the Dockerfile runs go" };
}
__name(goFoldersPlace, "goFoldersPlace");
async function nearestModule(files, context, folder) {
  if (!isInside3(context, folder)) return [];
  const here = await hasGoMod(files, folder);
  return here.length > 0 ? here : nearestModule(files, context, path15.dirname(folder));
}
__name(nearestModule, "nearestModule");
async function rootPlace(files, { context }) {
  const dirs = await hasGoMod(files, context);
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "go.mod at the root of the context" };
}
__name(rootPlace, "rootPlace");
async function copiedFoldersPlace(files, { context, copySources: copySources2 }) {
  const sources = copySources2.filter((source) => !isEverything(source));
  const expanded = (await Promise.all(sources.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const dirs = (await Promise.all(expanded.filter((dir) => isInside3(context, dir)).map((dir) => hasGoMod(files, dir)))).flat();
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod in a folder that the Dockerfile copies" };
}
__name(copiedFoldersPlace, "copiedFoldersPlace");
async function besideDockerfilePlace(files, { context, dockerfile }) {
  const dirs = await nearestModule(files, context, path15.dirname(dockerfile));
  return dirs.length === 0 ? void 0 : { kind: "place", dirs, reason: "the go.mod nearest to the Dockerfile" };
}
__name(besideDockerfilePlace, "besideDockerfilePlace");
async function searchedPlace(files, { context }) {
  const dirs = await foldersWithGoMod(files, context, searchDepth);
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
__name(searchedPlace, "searchedPlace");
async function foldersWithGoMod(files, folder, depth) {
  const here = await hasGoMod(files, folder);
  if (depth === 0) return here;
  const below = await Promise.all(
    (await subfolders(files, folder)).map((sub) => foldersWithGoMod(files, sub, depth - 1))
  );
  return [...here, ...below.flat()];
}
__name(foldersWithGoMod, "foldersWithGoMod");
async function hasGoMod(files, dir) {
  return await files.kindOf(path15.join(dir, "go.mod")) === "file" ? [dir] : [];
}
__name(hasGoMod, "hasGoMod");

// src/action/read-build.ts
async function readBuild(around, config, build2) {
  const { dockerfile } = build2;
  const [scope, ...others] = buildScopes(around, config, build2.builder);
  const [images, modules] = await Promise.all([
    inspectImages(
      around,
      build2.builder,
      [scope, ...others].flatMap((each) => baseImages(dockerfile, each))
    ),
    findModules(around, config, build2, scope)
  ]);
  const image = /* @__PURE__ */ __name((reference2) => images.get(reference2), "image");
  const settings = deliveredSettings(config.go);
  const edits = config.dockerfileEdits === "auto";
  const result = editForPlatforms(dockerfile, [scope, ...others], image, {
    mounts: edits && config.cache.mode !== "off",
    vendored: modules.kind === "modules" && modules.vendored,
    settings: edits ? settings.map(({ env, id }) => ({ env, id })) : [],
    ...edits && build2.isolation.kind === "apart" ? { domain: build2.isolation.name } : {}
  });
  const edited = parseDockerfile(result.text);
  const built = edited.kind === "parsed" ? edited.dockerfile : dockerfile;
  const stages = [scope, ...others].flatMap((each) => goStages(built, each, image));
  return {
    dockerfile: built,
    scope,
    images,
    modules,
    // Also without edits: the Dockerfile may mount them by hand.
    edit: { result, settings },
    stages
  };
}
__name(readBuild, "readBuild");
async function findModules(around, config, { context, path: path25, dockerfile }, scope) {
  const ignore = await around.files.readText(`${path25}.dockerignore`) ?? await around.files.readText(`${context}/.dockerignore`);
  return findGoModules(around.files, {
    workspace: around.folder,
    context,
    dockerfile: path25,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: copySources(dockerfile, scope),
    goFolders: goFolders(dockerfile, scope),
    isIgnored: ignoredBy(ignore ?? ""),
    workspaceOff: turnsWorkspaceOff(dockerfile, scope),
    asksBesideVendor: ignoresVendor(config.go.goflags ?? "") || asksBesideVendor(dockerfile, scope)
  });
}
__name(findModules, "findModules");
function buildScopes(around, config, builder) {
  const own = builder.nodes.flatMap(({ platforms }) => platforms)[0] ?? "linux/amd64";
  const buildArgs = Object.fromEntries(
    config.build.buildArgs.flatMap(({ name, value }) => {
      const given = value ?? around.env[name];
      return given === void 0 ? [] : [[name, given]];
    })
  );
  const scope = {
    buildArgs,
    target: config.build.target ?? "",
    buildPlatform: own,
    buildContexts: config.build.buildContexts.map(({ name }) => name)
  };
  const [first2 = own, ...rest] = config.build.platforms;
  return [{ ...scope, platform: first2 }, ...rest.map((platform) => ({ ...scope, platform }))];
}
__name(buildScopes, "buildScopes");
async function inspectImages(around, builder, bases) {
  const platforms = new Map(bases.map(({ reference: reference2, platform }) => [reference2, platform]));
  const configs = [...platforms].map(
    async ([reference2, platform]) => [reference2, await imageSettings(around.shell, builder, reference2, platform)]
  );
  return new Map(await Promise.all(configs));
}
__name(inspectImages, "inspectImages");

// src/action/analyse.ts
async function analyse(around, request) {
  const { facts, builder } = request;
  const dockerfile = dockerfilePath(request.config.build, around.folder);
  const context = path16.resolve(around.folder, request.config.build.context);
  const sha = facts.inActions ? await checkedOutSha(around.files, context, facts.workspace) : void 0;
  const { config, isolation } = isolated(around, request, sha);
  const text2 = await around.files.readText(dockerfile);
  const parsed3 = parseDockerfile(text2 ?? "");
  const read = parsed3.kind === "parsed" ? await readBuild(around, config, {
    builder,
    context,
    path: dockerfile,
    dockerfile: parsed3.dockerfile,
    isolation
  }) : void 0;
  const modules = read?.modules ?? { kind: "none", reason: "the Dockerfile could not be read", fix: "" };
  const privates = privateOnes(config, modules, read?.stages ?? []);
  const trust = trustFor(facts, {
    mode: config.cache.mode,
    store: config.cache.store,
    hasPrivateModules: privates.length > 0,
    checkedOutSha: sha
  });
  const caches = planCaches({
    facts,
    config,
    modules,
    trust,
    context,
    dockerfile,
    folder: around.folder,
    read,
    builder
  });
  const served = [...caches.caches.values()].some((cache) => cache.kind === "served");
  const settings = read?.edit?.settings ?? [];
  const helperImage2 = served ? config.cache.helperImage ?? caches.image : "";
  const analysis = {
    facts,
    config,
    builder,
    context,
    dockerfile,
    builtText: read?.edit?.result.text ?? text2 ?? "",
    isEdited: (read?.edit?.result.changed.length ?? 0) > 0,
    goStages: read?.stages ?? [],
    helperImage: helperImage2,
    registersFirst: ["remote", "kubernetes"].includes(builder.driver) || read?.images.get(helperImage2)?.isLocal !== true,
    namespace: read?.scope.buildArgs[namespaceArgument] ?? "",
    settings,
    caches: caches.caches,
    moduleFiles: modules.kind === "modules" && modules.restore.kind === "possible" ? await moduleFiles(around.files, modules, trust.keepsPrivateModules ? [] : privates) : void 0
  };
  const invalid = parsed3.kind === "invalid" ? parsed3 : void 0;
  return {
    ...analysis,
    plan: planFrom({
      analysis,
      folder: around.folder,
      read,
      modules,
      trust,
      isolation,
      mounts: caches.mounts,
      invalid
    })
  };
}
__name(analyse, "analyse");
function unanalysed(around, request, why) {
  const { facts, builder } = request;
  const { config, isolation } = isolated(around, request, void 0);
  const reason = `the build could not be analysed: ${why}`;
  const { mode, store } = config.cache;
  const analysis = {
    facts,
    config,
    builder,
    context: path16.resolve(around.folder, config.build.context),
    dockerfile: dockerfilePath(config.build, around.folder),
    builtText: "",
    isEdited: false,
    goStages: [],
    helperImage: "",
    registersFirst: false,
    namespace: "",
    settings: [],
    caches: new Map(cacheKinds.map((kind) => [kind, { kind: "off", reason }])),
    moduleFiles: void 0
  };
  const trust = trustFor(facts, { mode, store, hasPrivateModules: true, checkedOutSha: void 0 });
  const modules = { kind: "none", reason, fix: "" };
  const plan = planFrom({
    analysis,
    folder: around.folder,
    read: void 0,
    modules,
    trust,
    isolation,
    mounts: [],
    invalid: void 0
  });
  return { ...analysis, plan: { ...plan, findings: [] } };
}
__name(unanalysed, "unanalysed");
function isolated(around, { facts, config, builder }, sha) {
  const addresses = [around.env["DOCKER_HOST"] ?? "", ...builder.nodes.map(({ endpoint }) => endpoint ?? "")];
  const life = builderLife(facts, { driver: builder.driver, addresses });
  const isolation = isolationOf(facts, trustDomain(facts, sha), life);
  const buildArgs = isolatedArgs(config.build.buildArgs, isolation, around.env);
  return { config: { ...config, build: { ...config.build, buildArgs } }, isolation };
}
__name(isolated, "isolated");
function privateOnes(config, modules, stages) {
  if (modules.kind === "none") return [];
  const runs = stages.flatMap(({ goRuns }) => goRuns);
  return privateModules(
    [config.go.goprivate, ...privatePatterns(runs, fixedSecretId("GOPRIVATE"))],
    modules.sums.map(({ module }) => module)
  );
}
__name(privateOnes, "privateOnes");

// src/action/build.ts
import path17 from "node:path";

// src/config/attestations.ts
function parseAttestations(reader, build2, facts) {
  const attests = reader.list("attests").map(({ text: text2 }) => ({ text: text2, fields: fieldsOf2(reader, "attests", text2) }));
  const provenance = provenanceInput(reader, facts);
  const sbom = reader.text("sbom");
  const hasProvenance = provenance !== void 0 || attests.some((attest) => isOfType(attest.fields, "provenance"));
  return {
    attestations: [
      ...provenance === void 0 ? [] : [withSwitches(fieldsOf2(reader, "provenance", `type=provenance,${provenance}`))],
      ...sbom === void 0 ? [] : [withSwitches(fieldsOf2(reader, "sbom", `type=sbom,${sbom}`))],
      ...attests.flatMap(({ text: text2, fields }) => {
        if (isOfType(fields, "provenance")) return provenance === void 0 ? [withBuilderId(text2, facts)] : [];
        if (isOfType(fields, "sbom")) return sbom === void 0 ? [text2] : [];
        return [withSwitches(fields)];
      })
    ],
    defaultAttestation: hasProvenance || !facts.inActions || loadsIntoDocker(build2) ? void 0 : `type=provenance,${withBuilderId(defaultProvenance(facts), facts)}`
  };
}
__name(parseAttestations, "parseAttestations");
function exporterTypes(outputs) {
  return outputs.map((output) => {
    const fields = parseFields(output) ?? [];
    if (fields.length === 1 && fields[0]?.trim().startsWith("type=") !== true) return "local";
    return fields.map(keyAndValue).find(({ key }) => key === "type")?.value ?? "";
  });
}
__name(exporterTypes, "exporterTypes");
function loadsIntoDocker(build2) {
  return build2.load || exporterTypes(build2.outputs).includes("docker");
}
__name(loadsIntoDocker, "loadsIntoDocker");
function defaultProvenance(facts) {
  return facts.visibility === "private" ? "mode=min,inline-only=true" : "mode=max";
}
__name(defaultProvenance, "defaultProvenance");
function provenanceInput(reader, facts) {
  const text2 = reader.text("provenance");
  if (text2 === void 0) return void 0;
  const flag2 = booleanFrom(text2);
  if (flag2 === void 0) return withBuilderId(text2, facts);
  if (!flag2) return "false";
  return facts.inActions ? `builder-id=${workflowRunUrl(facts)}` : "true";
}
__name(provenanceInput, "provenanceInput");
function withBuilderId(attributes2, facts) {
  const fields = parseFields(attributes2) ?? [];
  if (!facts.inActions || fields.some((field2) => keyAndValue(field2).key === "builder-id")) return attributes2;
  return `${attributes2},builder-id=${workflowRunUrl(facts)}`;
}
__name(withBuilderId, "withBuilderId");
function workflowRunUrl(facts) {
  return `${facts.serverUrl}/${facts.repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`;
}
__name(workflowRunUrl, "workflowRunUrl");
function withSwitches(fields) {
  return fields.map((field2) => {
    if (/^(1|t|T|true|TRUE|True)$/.test(field2)) return "disabled=false";
    return /^(0|f|F|false|FALSE|False)$/.test(field2) ? "disabled=true" : field2;
  }).join(",");
}
__name(withSwitches, "withSwitches");
function fieldsOf2(reader, name, text2) {
  const fields = parseFields(text2);
  if (fields === void 0)
    reader.report(
      name,
      "its double quotes cannot be read. Write `name=value,name=value`; quotes may stand only around a whole `name=value`."
    );
  return (fields ?? []).map((field2) => field2.trim());
}
__name(fieldsOf2, "fieldsOf");
function isOfType(fields, type) {
  return fields.map(keyAndValue).some(({ key, value }) => key === "type" && value === type);
}
__name(isOfType, "isOfType");
function keyAndValue(field2) {
  const [key = "", value = ""] = field2.split("=");
  return { key: key.trim(), value: value.trim() };
}
__name(keyAndValue, "keyAndValue");

// src/buildx/attributes.ts
function attributes(fields) {
  return Object.entries(fields).map(([name, value]) => `${name}=${value}`).map((field2) => /[",\r\n]/.test(field2) ? `"${field2.replaceAll('"', '""')}"` : field2).join(",");
}
__name(attributes, "attributes");

// src/buildx/build-argv.ts
function buildArgv(options, call) {
  const repeated = /* @__PURE__ */ __name((flag2, values) => values.flatMap((value) => [flag2, value]), "repeated");
  const single = /* @__PURE__ */ __name((flag2, value) => value === void 0 ? [] : [flag2, value], "single");
  const isSet2 = /* @__PURE__ */ __name((flag2, on) => on ? [flag2] : [], "isSet");
  return [
    "buildx",
    "build",
    "--builder",
    call.builder,
    "--progress=plain",
    ...repeated("--add-host", options.addHosts),
    ...repeated("--allow", options.allow),
    ...repeated("--annotation", options.annotations),
    ...repeated("--attest", attestationsFor(options, call.driver)),
    ...repeated(
      "--build-arg",
      options.buildArgs.map(({ name, value }) => value === void 0 ? name : `${name}=${value}`)
    ),
    ...repeated(
      "--build-context",
      options.buildContexts.map(({ name, value }) => `${name}=${value}`)
    ),
    ...repeated("--cache-from", options.cacheFrom),
    ...repeated("--cache-to", options.cacheTo),
    ...single("--call", options.call),
    ...single("--cgroup-parent", options.cgroupParent),
    ...repeated("--file", [call.dockerfile]),
    ...writesImageId(options) ? ["--iidfile", call.iidFile] : [],
    ...repeated("--label", options.labels),
    ...isSet2("--load", options.load),
    ...options.call === void 0 || options.call === "build" ? ["--metadata-file", call.metadataFile] : [],
    ...single("--network", options.network),
    ...isSet2("--no-cache", options.noCache),
    ...repeated("--no-cache-filter", options.noCacheFilters),
    ...repeated("--output", options.outputs),
    ...options.platforms.length === 0 ? [] : ["--platform", options.platforms.join(",")],
    ...isSet2("--pull", options.pull),
    ...isSet2("--push", options.push),
    ...repeated(
      "--secret",
      call.secretFiles.map(({ id, path: path25 }) => attributes({ id, src: path25 }))
    ),
    ...repeated(
      "--secret",
      options.secrets.flatMap(
        (secret) => secret.kind === "env" ? [attributes({ id: secret.id, env: secret.variable })] : []
      )
    ),
    ...repeated(
      "--secret",
      options.secrets.flatMap(
        (secret) => secret.kind === "file" ? [attributes({ id: secret.id, src: secret.path })] : []
      )
    ),
    ...repeated(
      "--secret",
      call.secretEnvs.map(({ id, variable }) => attributes({ id, env: variable }))
    ),
    ...single("--shm-size", options.shmSize),
    ...repeated("--ssh", options.ssh),
    ...repeated("--tag", options.tags),
    ...single("--target", options.target),
    ...repeated("--ulimit", options.ulimits),
    // A folder may be called `-x`, which would be read as a flag.
    call.context.startsWith("-") ? `./${call.context}` : call.context
  ];
}
__name(buildArgv, "buildArgv");
function attestationsFor(options, driver) {
  const byDefault = driver === "docker" || options.defaultAttestation === void 0 ? [] : [options.defaultAttestation];
  return [...byDefault, ...options.attestations];
}
__name(attestationsFor, "attestationsFor");
function writesImageId(options) {
  if (options.call !== void 0 && options.call !== "build") return false;
  const types = exporterTypes(options.outputs);
  return !types.includes("local") && !types.includes("tar");
}
__name(writesImageId, "writesImageId");

// src/buildx/failure.ts
var keptLines = 200;
function failureFrom(lines2) {
  const parser = progressParser();
  const events = lines2.flatMap((line) => parser.feed(line));
  const message = messageFrom(lines2);
  const failed = decisive(
    parser.allSteps().filter((step) => step.outcome === "failed"),
    message
  );
  const logged = events.flatMap((event) => event.kind === "log" && event.id === failed?.id ? [event.text] : []);
  const block = errorBlock(lines2, failed?.name);
  const place2 = placeFrom(lines2);
  const exit = /did not complete successfully: exit code: (\d+)/.exec(`${message}
${failed?.message ?? ""}`);
  return {
    message: message === "" ? failed?.message ?? "" : message,
    step: failed?.name ?? block.step,
    output: (logged.length > block.output.length ? logged : block.output).slice(-keptLines),
    exitCode: Number(exit?.[1] ?? 0),
    file: place2.file,
    line: place2.line
  };
}
__name(failureFrom, "failureFrom");
function messageFrom(lines2) {
  const index = lines2.findLastIndex((line) => line.startsWith("ERROR: "));
  if (index < 0) return "";
  return lines2.slice(index).join("\n").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "").trim();
}
__name(messageFrom, "messageFrom");
function decisive(failed, message) {
  return failed.find((step) => message.includes(step.message)) ?? failed[0];
}
__name(decisive, "decisive");
function errorBlock(lines2, name) {
  const start = lines2.findIndex(
    (line, index) => lines2[index - 1] === rule && (name === void 0 ? /^ > .*:$/.test(line) : line === ` > ${name}:`)
  );
  if (start < 0) return { step: "", output: [] };
  const end = lines2.indexOf(rule, start);
  const output = lines2.slice(start + 1, end < 0 ? void 0 : end);
  return {
    step: (lines2[start] ?? "").slice(" > ".length, -":".length),
    output: output.map((line) => line.replace(/^\d+\.\d{1,3} ?/, ""))
  };
}
__name(errorBlock, "errorBlock");
var rule = "------";
function placeFrom(lines2) {
  const index = lines2.findIndex((line, at3) => placeLine.test(line) && lines2[at3 + 1] === "-".repeat(20));
  const match = placeLine.exec(lines2[index] ?? "");
  return { file: match?.[1] ?? "", line: Number(match?.[2] ?? 0) };
}
__name(placeFrom, "placeFrom");
var placeLine = /^(\S.*):(\d+)$/;

// src/buildx/user-build.ts
var longestBuildMs = 24 * 60 * 60 * 1e3;
var keptLines2 = 4e3;
async function runUserBuild(tools, options, call, run) {
  const progress = progressParser();
  const lines2 = [];
  const exit = await tools.log.passThrough(
    (print) => tools.shell.run({
      argv: ["docker", ...buildArgv(options, call)],
      cwd: run.cwd,
      env: run.env,
      timeoutMs: longestBuildMs,
      signal: run.signal,
      onLine: /* @__PURE__ */ __name((line) => {
        progress.feed(line);
        lines2.push(line);
        if (lines2.length > keptLines2) lines2.shift();
        print(line);
      }, "onLine")
    })
  );
  const metadata = (await tools.files.readText(call.metadataFile))?.trim() ?? "";
  const imageid = (await tools.files.readText(call.iidFile))?.trim() ?? "";
  return {
    result: resultFrom(exit, lines2),
    steps: progress.steps(),
    allSteps: progress.allSteps(),
    imageid,
    digest: /"containerimage\.digest":\s*"([^"]+)"/.exec(metadata)?.[1] ?? "",
    metadata: metadata === "null" ? "" : metadata,
    ms: exit.kind === "not-started" ? 0 : exit.ms
  };
}
__name(runUserBuild, "runUserBuild");
function resultFrom(exit, lines2) {
  switch (exit.kind) {
    case "exited":
      return exit.code === 0 ? { kind: "success" } : { kind: "failure", error: failureFrom(lines2) };
    case "cancelled":
      return { kind: "cancelled" };
    case "timeout":
      return {
        kind: "failure",
        error: { ...failureFrom(lines2), message: `the build took longer than ${longestBuildMs / 36e5} hours` }
      };
    case "not-started":
      return { kind: "failure", error: { ...failureFrom(lines2), message: exit.reason } };
  }
}
__name(resultFrom, "resultFrom");

// src/action/build.ts
async function build(around, analysis) {
  const folder = await around.files.makeTemporaryFolder("build");
  try {
    const end = await runUserBuild(
      around,
      analysis.config.build,
      {
        builder: analysis.builder.name,
        driver: analysis.builder.driver,
        dockerfile: await dockerfileToBuild(around, analysis, folder),
        // The path as the user wrote it: the kubernetes driver picks a node by it.
        context: analysis.config.build.context,
        iidFile: path17.join(folder, "iid"),
        metadataFile: path17.join(folder, "metadata.json"),
        secretFiles: await secretFiles(around, analysis, folder),
        secretEnvs: analysis.settings.flatMap(
          ({ id, fixedId, variable }) => [.../* @__PURE__ */ new Set([id, fixedId])].map((each) => ({ id: each, variable }))
        )
      },
      {
        cwd: around.folder,
        env: Object.fromEntries(analysis.settings.map(({ variable, value }) => [variable, value])),
        signal: around.signal
      }
    );
    switch (end.result.kind) {
      case "success":
        return { outcome: "done", reason: end.digest === "" ? "" : end.digest, value: end };
      case "cancelled":
        return { outcome: "failed", reason: "it was cancelled", value: end };
      case "failure":
        return { outcome: "failed", reason: end.result.error.message, value: end };
    }
  } finally {
    await around.files.remove(folder);
  }
}
__name(build, "build");
async function dockerfileToBuild(around, analysis, folder) {
  if (!analysis.isEdited) return analysis.dockerfile;
  const copy = path17.join(folder, "dockerfile", path17.basename(analysis.dockerfile));
  await around.files.writeText(copy, analysis.builtText);
  const ignore = await around.files.readText(`${analysis.dockerfile}.dockerignore`);
  if (ignore !== void 0) await around.files.writeText(`${copy}.dockerignore`, ignore);
  return copy;
}
__name(dockerfileToBuild, "dockerfileToBuild");
async function secretFiles(around, analysis, folder) {
  const values = analysis.config.build.secrets.flatMap((secret) => secret.kind === "value" ? [secret] : []);
  return Promise.all(
    values.map(async ({ id, value }, index) => {
      const file = path17.join(folder, `secret-${index}`);
      await around.files.writeText(file, value, { mode: 384 });
      return { id, path: file };
    })
  );
}
__name(secretFiles, "secretFiles");

// src/mounts/inject.ts
import path19 from "node:path";

// src/buildx/helper-build.ts
import path18 from "node:path";

// src/buildx/history.ts
var limitMs = 1e4;
function buildRef(metadata) {
  return /"buildx\.build\.ref":\s*"([^"]+)"/.exec(metadata ?? "")?.[1];
}
__name(buildRef, "buildRef");
async function recordsNamed(shell, builder, name) {
  const exit = await shell.run({
    argv: ["docker", "buildx", "history", "ls", "--builder", builder.name, "--no-trunc", "--format", "json"],
    timeoutMs: limitMs,
    signal: ownLimit()
  });
  const lines2 = exit.kind === "exited" && exit.code === 0 ? exit.stdout.split("\n") : [];
  const named = lines2.filter((line) => line.includes(`"name":"${name}"`));
  return named.flatMap((line) => /"ref":"([^"]+)"/.exec(line)?.[1] ?? []);
}
__name(recordsNamed, "recordsNamed");
async function removeRecords(shell, builder, refs) {
  if (refs.length === 0) return;
  const ids = refs.map((ref) => ref.split("/").at(-1) ?? ref);
  const argv = ["buildx", "history", "rm", "--builder", builder.name, ...ids];
  await shell.run({ argv: ["docker", ...argv], timeoutMs: limitMs, signal: ownLimit() });
}
__name(removeRecords, "removeRecords");
function ownLimit() {
  return AbortSignal.timeout(limitMs);
}
__name(ownLimit, "ownLimit");

// src/buildx/raw-progress.ts
function rawProgress() {
  const open = /* @__PURE__ */ new Map();
  const lines2 = [];
  const errors = [];
  const words = [];
  const addLog = /* @__PURE__ */ __name((log) => {
    const stream = `${textOf2(log, "vertex")} ${fieldOf(log, "stream") === 2 ? 2 : 1}`;
    const state = open.get(stream) ?? { decoder: new TextDecoder(), rest: "" };
    const text2 = state.rest + state.decoder.decode(Buffer.from(textOf2(log, "data"), "base64"), { stream: true });
    const parts = text2.split("\n");
    open.set(stream, { decoder: state.decoder, rest: parts.pop() ?? "" });
    lines2.push(...parts.map((part) => part.replace(/\r$/, "")));
  }, "addLog");
  const ran = /* @__PURE__ */ new Map();
  const addVertex = /* @__PURE__ */ __name((vertex) => {
    const start = Date.parse(textOf2(vertex, "started"));
    const end = Date.parse(textOf2(vertex, "completed"));
    if (end >= start) {
      const digest = textOf2(vertex, "digest");
      const known = ran.get(digest) ?? { name: textOf2(vertex, "name"), spans: /* @__PURE__ */ new Map() };
      known.spans.set(start, { start, end });
      ran.set(digest, known);
    }
    const error = textOf2(vertex, "error");
    if (error !== "" && !error.endsWith("context canceled")) errors.push(error);
  }, "addVertex");
  return {
    feed: /* @__PURE__ */ __name((line) => {
      const status = parsed(line);
      if (status === void 0) {
        if (line.startsWith("ERROR: ") || words.length > 0) words.push(line);
        return;
      }
      for (const vertex of listOf(status, "vertexes")) addVertex(vertex);
      for (const log of listOf(status, "logs")) addLog(log);
    }, "feed"),
    logLines: /* @__PURE__ */ __name(() => [...lines2, ...[...open.values()].map(({ rest }) => rest).filter((rest) => rest !== "")], "logLines"),
    vertexes: /* @__PURE__ */ __name(() => [...ran.values()].map(({ name, spans }) => ({ name, spans: [...spans.values()] })), "vertexes"),
    error: /* @__PURE__ */ __name(() => errors[0] ?? (words.length === 0 ? void 0 : words.join("\n").replace(prologue, "").trim()), "error")
  };
}
__name(rawProgress, "rawProgress");
var prologue = /^ERROR: (?:failed to build: )?(?:failed to solve: )?/;
function parsed(line) {
  if (!line.startsWith("{")) return void 0;
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
__name(parsed, "parsed");
function fieldOf(value, name) {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}
__name(fieldOf, "fieldOf");
function textOf2(value, name) {
  const field2 = fieldOf(value, name);
  return typeof field2 === "string" ? field2 : "";
}
__name(textOf2, "textOf");
function listOf(value, name) {
  const field2 = fieldOf(value, name);
  return Array.isArray(field2) ? field2 : [];
}
__name(listOf, "listOf");

// src/buildx/helper-build.ts
async function runHelperBuild(shell, files, builder, build2) {
  const progress = rawProgress();
  const metadataFile = `${build2.folder}.metadata.json`;
  const exit = await runOrReason(shell, {
    argv: [
      "docker",
      "buildx",
      "build",
      "--builder",
      builder.name,
      "--progress=rawjson",
      "--provenance=false",
      "--sbom=false",
      "--metadata-file",
      metadataFile,
      ...Object.entries(build2.buildArgs).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
      "--output",
      build2.exportTo === void 0 ? "type=cacheonly" : "type=tar,dest=-",
      build2.folder
    ],
    // A default tag or an attestation set for the whole job is meant for the user's build.
    env: { BUILDX_METADATA_PROVENANCE: "disabled", BUILDX_METADATA_WARNINGS: void 0, DOCKER_BUILDKIT: void 0 },
    timeoutMs: build2.timeoutMs,
    ...build2.signal === void 0 ? {} : { signal: build2.signal },
    onLine: /* @__PURE__ */ __name((line) => progress.feed(line), "onLine"),
    ...build2.exportTo === void 0 ? {} : { stdoutTo: build2.exportTo }
  });
  const ref = buildRef(await files.readText(metadataFile));
  await files.remove(metadataFile);
  build2.later(removeRecord(shell, builder, ref, path18.basename(build2.folder)));
  if (exit.kind === "unread") return { kind: "failed", reason: exit.reason, ms: 0 };
  if (exit.kind === "not-started") return { kind: "failed", reason: exit.reason, ms: 0 };
  if (exit.kind === "timeout")
    return { kind: "failed", reason: `it took longer than ${Math.round(build2.timeoutMs / 1e3)} s`, ms: exit.ms };
  if (exit.kind === "cancelled") return { kind: "failed", reason: "the run was cancelled", ms: exit.ms };
  if (exit.code !== 0)
    return { kind: "failed", reason: progress.error() ?? `docker buildx ended with ${exit.code}`, ms: exit.ms };
  return { kind: "done", lines: progress.logLines(), vertexes: progress.vertexes(), ms: exit.ms };
}
__name(runHelperBuild, "runHelperBuild");
async function runOrReason(shell, command) {
  try {
    return await shell.run(command);
  } catch (error) {
    return { kind: "unread", reason: `what it brought out could not be kept: ${errorText(error)}` };
  }
}
__name(runOrReason, "runOrReason");
async function removeRecord(shell, builder, ref, name) {
  await removeRecords(shell, builder, ref === void 0 ? await recordsNamed(shell, builder, name) : [ref]);
}
__name(removeRecord, "removeRecord");

// src/mounts/helper-dockerfile.ts
function helperStageName(kind) {
  return `cached-go-docker-build-${kind}`;
}
__name(helperStageName, "helperStageName");
function helperDockerfile(image, stages) {
  const parts = stages.map((stage) => stageParts(stage));
  const text2 = [
    "ARG HELPER_IMAGE",
    ...parts.flatMap((part) => part.lines),
    "FROM scratch",
    ...stages.map((stage) => `COPY --from=${helperStageName(stage.kind)} /out/ /`),
    ""
  ].join("\n");
  return { text: text2, buildArgs: Object.assign({ HELPER_IMAGE: image }, ...parts.map((part) => part.buildArgs)) };
}
__name(helperDockerfile, "helperDockerfile");
function stageParts(stage) {
  const prefix = stage.kind.toUpperCase();
  const variables = {
    ...stage.variables,
    OWNERS: stage.records.map(({ owner }) => `${owner.uid}:${owner.gid}`).join(" ")
  };
  const mounts = stage.records.map((record, index) => mountFlag2(record, index, prefix));
  const lines2 = [
    `FROM --platform=$BUILDPLATFORM \${HELPER_IMAGE} AS ${helperStageName(stage.kind)}`,
    'SHELL ["/bin/sh", "-c"]',
    "USER 0:0",
    "WORKDIR /",
    // Linked layers unpack side by side, but are merged afterwards: of one alone that is wasted.
    ...stage.seeds.map(({ file, to }) => `ADD ${stage.seeds.length > 1 ? "--link " : ""}${file} ${to}`),
    ...mounts.flatMap((mount) => Object.keys(mount.buildArgs).map((name) => `ARG ${name}`)),
    ...Object.keys(variables).map((name) => `ARG ${prefix}_${name}`),
    `RUN --network=none ${[...mounts.map((mount) => mount.flag), ...givenFlag(stage)].join(" ")} <<'SCRIPT'`,
    ...Object.keys(variables).map((name) => `${name}=$${prefix}_${name}`),
    stage.script.trimEnd(),
    "SCRIPT"
  ];
  const buildArgs = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]));
  return { lines: lines2, buildArgs: Object.assign(buildArgs, ...mounts.map((mount) => mount.buildArgs)) };
}
__name(stageParts, "stageParts");
function givenFlag({ given }) {
  return given === "" ? [] : [`--mount=type=bind,source=${given},target=/.given`];
}
__name(givenFlag, "givenFlag");
function mountFlag2(record, index, prefix) {
  const variable = `${prefix}_MOUNT_${index}`;
  const given = Object.entries({
    uid: record.uid,
    gid: record.gid,
    mode: record.mode,
    from: record.from,
    source: record.source
  });
  const literal2 = /* @__PURE__ */ new Set(["uid", "gid", "mode"]);
  const fields = [`type=cache,target=/.mount/${index},id=\${${variable}_ID},sharing=${record.sharing}`];
  const buildArgs = { [`${variable}_ID`]: record.id };
  for (const [name, value] of given) {
    if (value === "") continue;
    const pattern = literal2.has(name) ? /^\d+$/ : /^[\w./:@-]+$/;
    if (!pattern.test(value)) throw new Error(`The cache mount's ${name} is not one that a helper build can name.`);
    fields.push(`${name}=${value}`);
  }
  return { flag: `--mount=${fields.join(",")}`, buildArgs };
}
__name(mountFlag2, "mountFlag");

// src/mounts/helper-result.ts
function helperResult(nonce, lines2) {
  const result = /* @__PURE__ */ new Map();
  for (const line of lines2) {
    const match = /^(\S+) ([\w.]+)=(.*)$/.exec(line.trimEnd());
    if (match !== null && match[1] === nonce && match[2] !== void 0) result.set(match[2], match[3] ?? "");
  }
  return result;
}
__name(helperResult, "helperResult");
function countOf(result, name) {
  const value = Number(result.get(name) ?? "0");
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
__name(countOf, "countOf");

// src/buildx/stage-times.ts
function stageTimes(vertexes, stages, elapsedMs) {
  const images = vertexes.filter(({ name }) => imageHeading.test(name)).flatMap(({ spans }) => spans);
  const imageMs = coveredMs(images);
  const own = new Map(
    stages.map((stage) => [stage, vertexes.filter(({ name }) => isOf(name, stage)).flatMap(({ spans }) => spans)])
  );
  const ownMs = /* @__PURE__ */ __name((stage) => Math.min(elapsedMs, coveredMs([...own.get(stage) ?? [], ...images]) - imageMs), "ownMs");
  const restMs = Math.max(0, elapsedMs - coveredMs([...images, ...[...own.values()].flat()]));
  const sumMs = stages.reduce((sum, stage) => sum + ownMs(stage), 0);
  const share = /* @__PURE__ */ __name((stage) => sumMs === 0 ? 1 / stages.length : ownMs(stage) / sumMs, "share");
  return {
    ofStage: new Map(stages.map((stage) => [stage, Math.round(ownMs(stage) + restMs * share(stage))])),
    wallMs: Math.max(0, Math.round(elapsedMs - imageMs))
  };
}
__name(stageTimes, "stageTimes");
var imageHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] FROM /;
function isOf(heading, stage) {
  if (imageHeading.test(heading)) return false;
  const [, words = "", instruction = ""] = /^\[(?:(.*) )? *\d+\/\d+\] (.*)$/s.exec(heading) ?? [];
  return words.split(" ").includes(stage) || instruction.split(" ").includes(`--from=${stage}`);
}
__name(isOf, "isOf");
function coveredMs(spans) {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
__name(coveredMs, "coveredMs");

// src/mounts/kind-times.ts
function kindTimes(build2, kinds) {
  const { ofStage, wallMs } = stageTimes(build2.vertexes, kinds.map(helperStageName), build2.ms);
  return { ofKind: new Map(kinds.map((kind) => [kind, ofStage.get(helperStageName(kind)) ?? 0])), wallMs };
}
__name(kindTimes, "kindTimes");

// src/mounts/scripts/common.ts
var recordFolder = ".cached-go-docker-build";
var prelude = String.raw`set -eu
mkdir -p /tmp /out
say() { echo "$NONCE $1"; }
now=$(date +%s)
`;
var onlyFiles = String.raw`
only_files() {
  find /.seed ! -type d ! -type f -exec rm -f {} +
}
`;
var register = String.raw`
lock() { # mount
  record=$1/${recordFolder}
  mkdir -p "$record/runs" "$record/layers"
  tries=0
  until mkdir "$record/lock" 2>/dev/null; do
    tries=$((tries + 1))
    # Whoever held it that long was killed.
    [ "$tries" -lt 120 ] || break
    sleep 1
  done
}
unlock() { rm -rf "$record/lock"; }
register() { # mount; sets alone=1 when nobody else uses it
  run=$record/runs/$STAMP
  alone=1
  for other in "$record"/runs/*; do
    [ -d "$other" ] && [ "$other" != "$run" ] || continue
    if [ ! -e "$other/done" ] && [ "$(cat "$other/since" 2>/dev/null || echo 0)" -gt $((now - 21600)) ]; then
      alone=0
    else
      rm -rf "$other"
    fi
  done
  mkdir -p "$run"
  # What a run that was killed has left.
  [ $alone = 0 ] || rm -rf "$record"/out-*
}
stamp() { # mount owner
  printf '%s\n%s\n' "$STAMP" "$JOB" > "$run/stamp"
  date +%s > "$run/since"
  touch -d "@$(($(cat "$run/since") - 3600))" "$run/stamp"
  [ "$2" = 0:0 ] || chown -R "$2" "$1"
}
tell_layers() { # index; /tmp/here lists the mount's entries: how many of each layer are there
  number=0
  for list in "$record"/layers/*; do
    [ -f "$list" ] || continue
    found=$(awk 'from == "here" { here[$0] = 1; next } { all++; if ($0 in here) found++ } END { print found + 0, all + 0 }' \
      from=here /tmp/here from=list "$list")
    say "layer.$1.$number=$(basename "$list") $found"
    number=$((number + 1))
  done
}
`;
var rememberLayer = String.raw`
remember_layer() { # list mark
  cp "$1" "$record/layers/$2"
  ls -t "$record/layers" | awk 'NR > 12' | while IFS= read -r old; do rm -f "$record/layers/$old"; done
}
`;
var pack = String.raw`
pack() { # folder list tar
  out=$record/out-$NONCE
  rm -rf "$out"
  mkdir -p "$out"
  cd "$1"
  # Hard links beside the files: no byte is copied before tar reads it. One ln for all files of a folder.
  sed -e 's#/[^/]*$##' -e "s#^#$out/#" "$2" | sort -u | xargs mkdir -p
  sort "$2" | awk -v out="$out" '
    function flush() { if (count) print line " \"" out "/" current "/\""; count = 0 }
    { folder = $0; sub("/[^/]*$", "", folder) }
    folder != current || count >= 200 { flush(); current = folder; line = "ln" }
    { line = line " \"" $0 "\""; count++ }
    END { flush() }' > /tmp/link.sh
  sh -e /tmp/link.sh
  if [ -s "$2.trees" ]; then
    while IFS= read -r tree; do mkdir -p "$out/$(dirname "$tree")"; cp -R "$tree" "$out/$tree"; done < "$2.trees"
  fi
  cd /
  tar cf "$3" -C "$out" .
  rm -rf "$out"
}
`;
var isOurs = String.raw`
is_ours() { # mount
  record=$1/${recordFolder}
  run=$record/runs/none
  [ -z "$STAMP" ] || run=$record/runs/$STAMP
  if [ -n "$STAMP" ]; then [ -f "$run/stamp" ]; return; fi
  [ ! -d "$run" ] || return 0
  [ ! -e "$record/runs" ] || return 1
  mkdir -p "$run" "$record/layers"
  echo 0 > "$run/since"
  touch -d @1 "$run/stamp"
}
known() { # marks: the entries of these layers, as far as the mount knows them
  for mark in $1; do [ ! -f "$record/layers/$mark" ] || cat "$record/layers/$mark"; done
}
`;
var leave = String.raw`
leave() {
  index=0
  for owner in $OWNERS; do
    mount=/.mount/$index
    if is_ours "$mount"; then
      if [ -n "$STAMP" ]; then : > "$run/done"; else rm -rf "$run"; fi
      [ "$owner" = 0:0 ] || chown -R "$owner" "$record"
    fi
    index=$((index + 1))
  done
}
`;
var hasRoom = String.raw`
has_room() { # bytes
  free=$(df -Pk /out | awk 'NR == 2 { printf "%.0f", $4 * 1024 }')
  [ -n "$free" ] || free=0
  if [ "$1" -lt "$free" ] && [ "$1" -lt "$ROOM" ]; then return; fi
  say "short=$1"
  return 1
}
`;

// src/mounts/scripts/inject-build.ts
var injectBuildScript = String.raw`${prelude}${onlyFiles}${register}${rememberLayer}
set_back() { find "$1" -type f -path "$1/??/*-a" -exec touch -d "@$((now - 7200))" {} +; }
put() { # seed mount: what is missing, each entry at once, so that a go that runs there meets all of it or nothing
  aside=$record/put
  rm -rf "$aside"
  cp -R "$1" "$aside"
  set_back "$aside"
  for folder in "$aside"/??; do
    to=$2/$(basename "$folder")
    mkdir -p "$to"
    for output in "$folder"/*-d; do
      if [ -d "$output" ] && [ ! -e "$to/$(basename "$output")" ]; then mv "$output" "$to/"; fi
    done
    # ln refuses names that are there. Outputs come before the actions that name them.
    ln "$folder"/*-d "$to/" 2>/dev/null || true
    ln "$folder"/*-a "$to/" 2>/dev/null || true
  done
  rm -rf "$aside"
}
[ ! -d /.seed ] || only_files
seed=0
for mark in $MARKS; do
  (cd /.seed/$seed && find . -path './??/*-[ad]' -prune) > /tmp/layer.$seed
  seed=$((seed + 1))
done
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  isEmpty=1
  for folder in "$mount"/??; do [ ! -d "$folder" ] || isEmpty=0; done
  seed=0
  for mark in $MARKS; do
    if [ $isEmpty = 1 ]; then cp -R /.seed/$seed/. "$mount/"; else put /.seed/$seed "$mount"; fi
    remember_layer /tmp/layer.$seed "$mark"
    seed=$((seed + 1))
  done
  if [ $alone = 1 ]; then set_back "$mount"; fi
  printf '%s' "$now" > "$mount/trim.txt"
  (cd "$mount" && find . -path './??/*-[ad]' -prune) > /tmp/here
  tell_layers "$index"
  stamp "$mount" "$owner"
  unlock
  index=$((index + 1))
done
if [ -d /.seed ]; then say "entries=$(cat /tmp/layer.* | grep -c -e '-a$' || true)"; else say "entries=0"; fi
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
`;

// src/mounts/scripts/inject-modules.ts
var injectModulesScript = String.raw`${prelude}${onlyFiles}${register}${rememberLayer}
: > /tmp/injected
select_wanted() {
  (cd /.seed && find . -type f) | sed 's#^\./[0-9]*/##' | sort -u > /tmp/have
  awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=have /tmp/have > /tmp/injected
}
put() { # mount; /tmp/put then lists what was missing there
  mkdir -p "$1/cache/download"
  : > /tmp/put
  while IFS= read -r file; do
    to=$1/cache/download/$file
    [ ! -e "$to" ] || continue
    for seed in /.seed/*; do [ ! -e "$seed/$file" ] || from=$seed/$file; done
    mkdir -p "$(dirname "$to")"
    # Whoever reads there meets all of a file or nothing.
    cp "$from" "$record/put"
    rm -f "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
    mv "$record/put" "$to"
    printf '%s\n' "$file" >> /tmp/put
  done < /tmp/injected
}
put_all() { # mount, for one that was empty: all in one go, and aside, so that nothing is there that Go has not seen
  aside=$record/put
  rm -rf "$aside"
  mkdir -p "$aside/cache/download"
  for seed in /.seed/*; do cp -R "$seed/." "$aside/cache/download/"; done
  awk 'from == "want" { want[$0] = 1; next } !($0 in want)' from=want /.given/want from=have /tmp/have > /tmp/drop
  while IFS= read -r file; do rm -f "$aside/cache/download/$file"; done < /tmp/drop
  check "$aside"
  if [ "$verdict" != bad ]; then for entry in "$aside"/*; do mv "$entry" "$1/"; done; fi
  # Go makes extracted modules read-only.
  find "$aside" -type d -exec chmod u+w {} +
  rm -rf "$aside"
}
check() { # mount; without a folder to ask Go in, the verdict stays none
  verdict=none
  while IFS= read -r folder; do
    if (cd "/tmp/gomod/$folder" && GOMODCACHE=$1 GOPROXY=off GOFLAGS=-mod=mod GOTOOLCHAIN=local go mod download) > /tmp/answer 2>&1; then
      [ "$verdict" = partial ] || verdict=exact
      continue
    fi
    verdict=partial
    grep -v '^go: downloading' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
    if grep -q -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip:' -e 'valid zip' -e 'malformed' -e 'unexpected EOF' /tmp/answer; then
      verdict=bad
      grep -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip' -e 'malformed' -e 'EOF' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
      return
    fi
  done < /.given/folders
}
take_out() { # mount: what put has put there
  while IFS= read -r file; do
    rm -f "$1/cache/download/$file" "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
  done < /tmp/put
}
verdict=none
# Go may write to a go.sum.
cp -R /.given/gomod /tmp/gomod
if [ -d /.seed ]; then only_files; select_wanted; fi
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  before=empty
  for entry in "$mount"/*; do [ ! -e "$entry" ] || before=full; done
  if [ -s /tmp/injected ] && [ "$verdict" != bad ]; then
    if [ "$before" = empty ]; then
      put_all "$mount"
    else
      put "$mount"
      check "$mount"
      [ "$verdict" != bad ] || take_out "$mount"
    fi
  elif [ "$before" = full ] && [ "$verdict" != bad ]; then
    check "$mount"
    # What is there is not ours to take out; Go will tell.
    [ "$verdict" != bad ] || verdict=partial
  fi
  if [ "$verdict" = bad ]; then
    : > /tmp/injected
  else
    seed=0
    for mark in $MARKS; do
      (cd /.seed/$seed && find . -type f) | sed 's#^\./##' > /tmp/layer
      remember_layer /tmp/layer "$mark"
      seed=$((seed + 1))
    done
  fi
  if [ -d "$mount/cache/download" ]; then (cd "$mount/cache/download" && find . -type f) | sed 's#^\./##' > /tmp/here; else : > /tmp/here; fi
  tell_layers "$index"
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  unlock
  index=$((index + 1))
done
say "verdict=$verdict"
[ ! -s /tmp/reason ] || say "reason=$(cat /tmp/reason)"
say "entries=$(wc -l < /tmp/injected)"
say "zips=$(grep -c '\.zip$' /tmp/injected || true)"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
`;

// src/mounts/inject.ts
async function injectMounts(shell, files, setting, request) {
  const folder = await files.makeTemporaryFolder("inject");
  try {
    const stages = [];
    for (const injection of request.injections)
      stages.push(await injectionStage(files, folder, setting, injection, request));
    const dockerfile = helperDockerfile(setting.image, stages);
    await files.writeText(path19.join(folder, "Dockerfile"), dockerfile.text);
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      folder,
      buildArgs: { ...dockerfile.buildArgs, ...namespaceArg(setting.namespace) },
      timeoutMs: setting.timeoutMs,
      later: setting.later,
      ...setting.signal === void 0 ? {} : { signal: setting.signal }
    });
    if (outcome.kind === "failed") return outcome;
    const injected = new Map(
      request.injections.map(
        ({ group }) => [group.kind, injectedFrom(stageNonce(setting.nonce, group.kind), outcome.lines, group)]
      )
    );
    const kinds = request.injections.map(({ group }) => group.kind);
    return { kind: "done", injected, times: kindTimes(outcome, kinds), ms: outcome.ms };
  } finally {
    await files.remove(folder);
  }
}
__name(injectMounts, "injectMounts");
function stageNonce(nonce, kind) {
  return `${nonce}-${kind}`;
}
__name(stageNonce, "stageNonce");
function namespaceArg(namespace) {
  return namespace === "" ? {} : { BUILDKIT_CACHE_MOUNT_NS: namespace };
}
__name(namespaceArg, "namespaceArg");
async function injectionStage(files, folder, setting, injection, request) {
  const { kind, records: records2 } = injection.group;
  const seeds = await Promise.all(
    injection.layers.map(async (layer, index) => {
      const file = `${kind}/${index}-${path19.basename(layer.path)}`;
      await files.makeFolder(path19.join(folder, kind));
      await files.link(layer.path, path19.join(folder, file));
      return { file, to: `/.seed/${index}/` };
    })
  );
  return {
    kind,
    records: records2,
    script: kind === "build" ? injectBuildScript : injectModulesScript,
    variables: {
      NONCE: stageNonce(setting.nonce, kind),
      STAMP: stageNonce(setting.nonce, kind),
      JOB: request.job,
      MARKS: injection.layers.map(({ mark }) => mark).join(" ")
    },
    seeds,
    given: kind === "build" ? "" : await givenModules(files, folder, request.modules)
  };
}
__name(injectionStage, "injectionStage");
async function givenModules(files, folder, modules) {
  const given = path19.join(folder, "given");
  await files.writeText(path19.join(given, "want"), linesOf(modules?.wanted ?? []));
  await files.writeText(path19.join(given, "folders"), linesOf(modules?.folders ?? []));
  await files.makeFolder(path19.join(given, "gomod"));
  for (const file of modules?.files ?? []) {
    const text2 = await files.readText(path19.join(modules?.root ?? "", file));
    if (text2 !== void 0) await files.writeText(path19.join(given, "gomod", file), text2);
  }
  return "given";
}
__name(givenModules, "givenModules");
function injectedFrom(nonce, lines2, group) {
  const result = helperResult(nonce, lines2);
  const verdict = ["exact", "partial", "bad"].find((name) => name === result.get("verdict")) ?? "none";
  return {
    entries: countOf(result, "entries"),
    zips: countOf(result, "zips"),
    verdict,
    reason: result.get("reason") ?? "",
    goVersion: result.get("go") ?? "",
    marks: marksIn(result, group),
    at: countOf(result, "now")
  };
}
__name(injectedFrom, "injectedFrom");
function marksIn(result, { kind, records: records2 }) {
  const least = kind === "modules" ? 1 : 0.9;
  const full = records2.map((_, index) => {
    const told3 = [...result].filter(([name]) => name.startsWith(`layer.${index}.`)).map(([, value]) => value.split(" "));
    return new Set(
      told3.filter(([, found, all]) => Number(all) > 0 && Number(found) >= least * Number(all)).map(([mark = ""]) => mark)
    );
  });
  return [...full[0] ?? []].filter((mark) => full.every((marks) => marks.has(mark)));
}
__name(marksIn, "marksIn");
function linesOf(paths) {
  return paths.filter((entry) => /^[\w.~!+@/-]+$/.test(entry) && !entry.split("/").includes("..")).map((entry) => `${entry}
`).join("");
}
__name(linesOf, "linesOf");

// src/action/cache-run.ts
var noVerdict = { verdict: null, sharesVerdict: false, verdictReason: "" };
function stampOf(nonce, kind) {
  return stageNonce(nonce, kind);
}
__name(stampOf, "stampOf");
function withCosts(runs, ownMs, togetherMs) {
  return runs.map((run) => ({
    ...run,
    cost: {
      ownMs: run.cost.ownMs + (ownMs.get(run.kind) ?? 0),
      togetherMs: run.cost.togetherMs + togetherMs
    }
  }));
}
__name(withCosts, "withCosts");
function cacheReport(kind, plan, run, verdict = noVerdict) {
  const nothing = { bytes: 0, entries: 0 };
  if (plan.kind === "off" || run === void 0) {
    const reason = plan.kind === "off" ? plan.reason : "the run ended before it was looked for";
    return {
      kind,
      hit: "off",
      primaryKey: "",
      matchedKey: "",
      reason,
      restored: nothing,
      used: 0,
      added: 0,
      swept: 0,
      saved: null,
      saveReason: reason,
      ...noVerdict
    };
  }
  const bytes = run.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  const { extracted } = run;
  return {
    kind,
    hit: run.hit,
    primaryKey: run.plan.keys.primary,
    matchedKey: run.matchedKey,
    reason: run.reason,
    restored: { bytes, entries: run.injected?.entries ?? 0 },
    used: extracted?.used ?? 0,
    added: extracted?.made ?? 0,
    swept: extracted?.write === "base" ? Math.max(0, extracted.total - extracted.live.entries) : 0,
    saved: null,
    saveReason: run.saveReason,
    ...verdict
  };
}
__name(cacheReport, "cacheReport");

// src/snapshot/superseded.ts
var unreadForMs = 24 * 60 * 60 * 1e3;
var keptPerSum = 2;
function superseded(entries, known) {
  const replaced = known.families.flatMap((family) => replacedIn(family, entries, known));
  const gone = new Set(replaced.map(({ entry }) => entry.id));
  return [
    ...replaced,
    ...aboveLimit(
      entries.filter(({ id }) => !gone.has(id)),
      known
    )
  ];
}
__name(superseded, "superseded");
function replacedIn(family, entries, known) {
  const own = entries.filter(({ key }) => key.startsWith(family)).toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const sumOf = /* @__PURE__ */ __name(({ key }) => key.slice(family.length).split("-")[0] ?? "", "sumOf");
  const sums = new Set(own.map(sumOf));
  const isHidden = /* @__PURE__ */ __name((sum) => sum.endsWith(incompleteMark) && sums.has(sum.slice(0, -1)), "isHidden");
  const kept = [...sums].flatMap(
    (sum) => isHidden(sum) ? [] : own.filter((entry) => sumOf(entry) === sum).slice(0, keptPerSum)
  );
  return own.filter((entry) => !kept.includes(entry) && !known.named.has(entry.key)).filter(({ readAtMs }) => known.nowMs - readAtMs >= unreadForMs).filter((entry) => !kept.some((other) => !known.named.has(other.key) && mayStandOn(other, entry))).map((entry) => ({ entry, reason: isHidden(sumOf(entry)) ? "a complete one is there" : "newer ones are there" }));
}
__name(replacedIn, "replacedIn");
function mayStandOn(delta, base) {
  return base.createdAtMs < delta.createdAtMs && base.readAtMs > delta.readAtMs - unreadForMs;
}
__name(mayStandOn, "mayStandOn");
function aboveLimit(entries, { maxBytes, named }) {
  if (maxBytes === void 0) return [];
  const gone = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of entries.toSorted((a, b) => a.readAtMs - b.readAtMs || a.createdAtMs - b.createdAtMs)) {
    if (bytes <= maxBytes) break;
    if (named.has(entry.key)) continue;
    gone.push({ entry, reason: "all of them are above `cache-max-size`" });
    bytes -= entry.sizeBytes;
  }
  return gone;
}
__name(aboveLimit, "aboveLimit");

// src/action/clean-up.ts
var limitMs2 = 1e4;
var graceMs = 2e3;
var mostDeletions = 50;
function startCleanUp(around, analysis, runs) {
  const known = knownSnapshots(analysis, runs, around.clock.now());
  const { apiUrl, repository, ref } = analysis.facts;
  const token = analysis.config.githubToken;
  if (known === void 0 || token === void 0 || repository === "") return { end: /* @__PURE__ */ __name(async () => void 0, "end") };
  const stop = new AbortController();
  const signal = AbortSignal.any([around.signal, stop.signal]);
  const entries = around.cacheEntries({ apiUrl, repository, token });
  const done = cleanUp(around, entries, { ref, known, signal }).catch((error) => ({
    removed: [],
    left: 0,
    trouble: errorText(error)
  }));
  return {
    end: /* @__PURE__ */ __name(async () => {
      void around.clock.sleep(graceMs, signal).then(() => stop.abort());
      const cleaned = await done;
      stop.abort();
      tell(around, cleaned);
    }, "end")
  };
}
__name(startCleanUp, "startCleanUp");
function knownSnapshots({ config, facts }, runs, nowMs) {
  const isDefaultBranch = facts.defaultBranch !== void 0 && facts.ref === `refs/heads/${facts.defaultBranch}`;
  if (config.cache.store !== "github" || !facts.inActions || !isDefaultBranch) return void 0;
  const writing = runs.filter(({ plan }) => plan.access.write === "yes");
  if (writing.every(({ adopted: adopted2 }) => adopted2 !== void 0)) return void 0;
  if (runs.some(({ storeFailed, foundKey, manifest }) => storeFailed || foundKey !== "" && manifest === void 0))
    return void 0;
  const families2 = writing.filter(({ manifest }) => manifest !== void 0).map(({ plan }) => plan.keys.family);
  const named = runs.flatMap(({ foundKey, matchedKey, adopted: adopted2, manifest }) => [
    foundKey,
    matchedKey,
    adopted2?.savesAs ?? "",
    ...manifest?.layers.map(({ key }) => key) ?? []
  ]);
  return { families: families2, named: new Set(named), maxBytes: config.cache.maxBytes, nowMs };
}
__name(knownSnapshots, "knownSnapshots");
async function cleanUp({ clock, log }, entries, { ref, known, signal }) {
  const deadline = clock.monotonicMs() + limitMs2;
  const limits = /* @__PURE__ */ __name(() => ({ timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal }), "limits");
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === "denied") return { removed: [], left: 0, trouble: mayNot };
  if (listed.kind === "degraded") return { removed: [], left: 0, trouble: listed.reason };
  const removed = [];
  const all = superseded(listed.entries, known);
  for (const each of all.slice(0, mostDeletions)) {
    const outcome = await entries.remove(each.entry.id, limits());
    if (outcome.kind === "denied") return { removed, left: all.length - removed.length, trouble: mayNot };
    if (outcome.kind === "degraded") return { removed, left: 0, trouble: outcome.reason };
    if (outcome.kind === "removed") removed.push(each);
    log.debug(`${each.entry.key} is superseded: ${each.reason}`);
  }
  return { removed, left: 0, trouble: "" };
}
__name(cleanUp, "cleanUp");
var mayNot = "the token may not delete caches (`actions: write`)";
function tell({ log }, { removed, left, trouble }) {
  if (trouble !== "") log.debug(`Superseded snapshots could not all be deleted: ${trouble}`);
  if (left > 0)
    log.info(`${count(left, "superseded snapshot stays", "superseded snapshots stay")} in the store: ${trouble}.`);
  if (removed.length === 0) return;
  const bytes = removed.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  log.info(`${count(removed.length, "superseded snapshot", "superseded snapshots")} deleted, ${size(bytes)}.`);
}
__name(tell, "tell");

// src/mounts/extract.ts
import path20 from "node:path";

// src/platform/read-tar.ts
import { ReadableStream } from "node:stream/web";
async function readTar(bytes, onFile) {
  const { createTarDecoder } = await import("./web-EFWPFF6K.js");
  for await (const entry of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true }))) {
    const { name, type, size: size2 } = entry.header;
    if (type !== "file") {
      await entry.body.cancel();
      continue;
    }
    let readBytes = 0;
    const content = /* @__PURE__ */ __name(async function* () {
      for await (const chunk of entry.body) {
        readBytes += chunk.length;
        yield chunk;
      }
      if (readBytes !== size2) throw new Error(`${name} ends after ${readBytes} of ${size2} bytes`);
    }, "content");
    await onFile({ name, sizeBytes: size2, content: content() });
    if (!entry.body.locked) await entry.body.cancel();
  }
}
__name(readTar, "readTar");

// src/mounts/scripts/extract-build.ts
var extractBuildScript = String.raw`${prelude}${isOurs}${hasRoom}${leave}${rememberLayer}${pack}
: > /tmp/entries
: > /tmp/base
drift=$((now - EXPECTED))
if [ "$EXPECTED" != 0 ] && { [ $drift -gt 600 ] || [ $drift -lt -600 ]; }; then
  # The times in the mounts tell nothing then.
  say "drift=$drift"
  SWEEP=0
fi
entries() { # mount since index: "made used action-path output-path size index" for each entry that has its content
  cd "$1"
  find . -path './??/*-d' -prune > /tmp/outputs
  find . -type f -path './??/*-a' > /tmp/actions
  find . -type f -path './??/*-a' -newer "$run/stamp" > /tmp/newer
  xargs cat < /tmp/actions | awk -v since="$2" -v at="$3" '
    from == "outputs" { there[$0] = 1; next }
    from == "newer" { newer[$0] = 1; next }
    $1 == "v1" && $2 ~ /^[0-9a-f]+$/ && $3 ~ /^[0-9a-f]+$/ {
      action = "./" substr($2, 1, 2) "/" $2 "-a"; output = "./" substr($3, 1, 2) "/" $3 "-d"
      if (output in there) print ($5 / 1000000000 >= since) + 0, (action in newer) + 0, action, output, $4 + 0, at, int($5 / 1000000000)
    }' from=outputs /tmp/outputs from=newer /tmp/newer from=entries - >> /tmp/entries
  cd /
}
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    entries "$mount" "$(cat "$run/since")" "$index"
    known "$BASE_MARKS" >> /tmp/base
  else
    say "mount.$index=replaced"
    # What the build used is not wholly known then.
    SWEEP=0
  fi
  index=$((index + 1))
done
# One line per action, whichever mount has it; the one that was made or used counts first.
sort -k3,3 -k1,2r /tmp/entries | awk '$3 != last { print; last = $3 }' > /tmp/union
: > /tmp/live
: > /tmp/fresh
# Go files the result of a test twice, and stamps the second only when it does not find the first: what was made of the same
# content in the same second as something live, lives with it.
awk '$1 || $2 { print $4 " " $7 }' /tmp/union | sort -u > /tmp/kin
# A compiled package is an archive whose third line names the compiler; the fifth is "main" for a command, which holds the
# commit's stamp and is new in every run.
awk -v sweep="$SWEEP" -v already="$ALREADY" '
  function compiles(file,  line, number, kind) {
    kind = 0
    for (number = 1; number <= 5 && (getline line < file) > 0; number++) {
      if (number == 1 && line != "!<arch>") break
      if (number == 3 && line ~ /^go object/) kind = 1
      if (number == 5 && line == "main") kind = 2
    }
    close(file)
    return kind
  }
  from == "base" { base[$0] = 1; next }
  from == "kin" { kin[$0] = 1; next }
  { total++
    if ($1) { made++; kind = compiles("/.mount/" $6 "/" $4); if (kind == 1) compiled++; if (kind == 2) mains++; if (kind == 1 && $7 >= already) lateCompiled++ }
    else if ($2) used++
    if (sweep && !$1 && !$2 && !(($4 " " $7) in kin)) next
    live++; if (!($4 in counted)) { bytes += $5; if ($4 in base) kept += $5 }
    print > "/tmp/live"
    if (!$1 && ($3 in base)) { counted[$4] = 1; next }
    print > "/tmp/fresh"; if (!($4 in base) && !($4 in counted)) delta += $5
    counted[$4] = 1 }
  END { printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f\n", total, live, bytes, made, used, compiled, mains, delta, lateCompiled, kept }' \
  from=base /tmp/base from=kin /tmp/kin from=union /tmp/union > /tmp/sums
read -r total live bytes made used compiled mains delta late_compiled kept < /tmp/sums
write=none
if [ $((made + used)) = 0 ]; then write=none
elif [ "$ALREADY" != 0 ] && [ "$late_compiled" = 0 ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  [ "$compiled" = 0 ] || write=delta
  if [ "$MAY_BASE" = 1 ]; then
    [ $((delta * 2)) -le "$BASE_BYTES" ] || write=base
    # Also when nothing was compiled: what a commit removes makes nothing new.
    [ "$SWEEP" = 0 ] || [ $(((BASE_BYTES + delta) * 4)) -le $((bytes * 5)) ] || write=base
  fi
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "total=$total"; say "live=$live"; say "liveBytes=$bytes"; say "made=$made"; say "used=$used"
say "compiled=$compiled"; say "mains=$mains"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "now=$now"; say "write=$write"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/live; : > /tmp/leave ;;
  delta) from=/tmp/fresh; cp /tmp/base /tmp/leave ;;
esac
index=0
for owner in $OWNERS; do
  awk -v at="$index" 'from == "leave" { leave[$0] = 1; next } $6 == at { print $3; if (!($4 in leave)) print $4 }' \
    from=leave /tmp/leave from=take "$from" | sort -u > /tmp/names
  : > /tmp/take; : > /tmp/take.trees
  (cd "/.mount/$index" && while IFS= read -r name; do if [ -d "$name" ]; then echo "$name" >> /tmp/take.trees; else echo "$name" >> /tmp/take; fi; done < /tmp/names)
  if [ -s /tmp/take ]; then
    record=/.mount/$index/${recordFolder}
    pack "/.mount/$index" /tmp/take "/out/build-$index.tar"
    remember_layer /tmp/names "$MARK-$index"
    say "packed.$index=$(wc -l < /tmp/names)"
  fi
  index=$((index + 1))
done
leave
`;

// src/mounts/scripts/extract-modules.ts
var extractModulesScript = String.raw`${prelude}${isOurs}${hasRoom}${leave}${rememberLayer}${pack}
: > /tmp/all
: > /tmp/base
: > /tmp/known
: > /tmp/later
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    if [ -d "$mount/cache/download" ]; then
      cd "$mount/cache/download"
      find . -type f | sed 's#^\./##' | awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=here - > /tmp/here
      [ ! -s /tmp/here ] || tr '\n' '\000' < /tmp/here | xargs -0 stat -c '%s %n' | awk -v at="$index" '{ print $2, $1, at }' >> /tmp/all
      # No time tells that: a small module comes in the same second.
      [ -f "$run/there" ] || : > "$run/there"
      find . -type f -name '*.zip' | sed 's#^\./##' | awk 'from == "there" { there[$0] = 1; next } !($0 in there)' from=there "$run/there" from=here - >> /tmp/later
      cd /
    fi
    known "$BASE_MARKS" >> /tmp/base
    known "$MARKS" >> /tmp/known
  else
    say "mount.$index=replaced"
  fi
  index=$((index + 1))
done
# One line per file, whichever mount has it.
sort -k1,1 /tmp/all | awk '$1 != last { print; last = $1 }' > /tmp/union
: > /tmp/fresh
awk 'from == "base" { base[$0] = 1; next }
  from == "known" { known[$0] = 1; next }
  from == "later" { later[$0] = 1; next }
  { have++; bytes += $2; zips += $1 ~ /\.zip$/; if ($1 in later) downloaded++
    if (!($1 in known)) fresh++
    if ($1 in base) { kept += $2; next }
    print > "/tmp/fresh"; delta += $2 }
  END { printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f\n", have, bytes, zips, fresh, downloaded, delta, kept }' \
  from=base /tmp/base from=known /tmp/known from=later /tmp/later from=union /tmp/union > /tmp/sums
read -r have bytes zips fresh fresh_zips delta kept < /tmp/sums
write=none
if [ "$have" = 0 ] || [ "$fresh" = 0 ] || [ "$have" = "$ALREADY" ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  write=delta
  if [ "$MAY_BASE" = 1 ]; then
    [ $((delta * 2)) -le "$BASE_BYTES" ] || write=base
    [ $(((BASE_BYTES + delta) * 4)) -le $((bytes * 5)) ] || write=base
  fi
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "have=$have"; say "liveBytes=$bytes"; say "zips=$zips"; say "new=$fresh"; say "newZips=$fresh_zips"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "now=$now"; say "write=$write"
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/union ;;
  delta) from=/tmp/fresh ;;
esac
index=0
for owner in $OWNERS; do
  awk -v at="$index" '$3 == at { print $1 }' "$from" > /tmp/take
  if [ -s /tmp/take ]; then
    record=/.mount/$index/${recordFolder}
    pack "/.mount/$index/cache/download" /tmp/take "/out/modules-$index.tar"
    remember_layer /tmp/take "$MARK-$index"
    say "packed.$index=$(wc -l < /tmp/take)"
  fi
  index=$((index + 1))
done
leave
`;

// src/mounts/extract.ts
async function extractMounts({ shell, files, compress }, setting, extractions) {
  const context = await files.makeTemporaryFolder("extract");
  const folder = await files.makeTemporaryFolder("extracted");
  const packed = /* @__PURE__ */ new Map();
  try {
    for (const extraction of extractions) {
      if (extraction.group.kind === "modules")
        await files.writeText(path20.join(context, "given", "want"), linesOf(extraction.wanted));
    }
    const dockerfile = helperDockerfile(
      setting.image,
      extractions.map((extraction) => extractionStage(setting, extraction))
    );
    await files.writeText(path20.join(context, "Dockerfile"), dockerfile.text);
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      folder: context,
      buildArgs: { ...dockerfile.buildArgs, ...namespaceArg(setting.namespace) },
      exportTo: /* @__PURE__ */ __name((tar) => readTar(tar, async ({ name, content }) => {
        if (archiveNames.test(name))
          packed.set(name, await compress(content, path20.join(folder, name), setting.timeoutMs, setting.signal));
      }), "exportTo"),
      timeoutMs: setting.timeoutMs,
      later: setting.later,
      ...setting.signal === void 0 ? {} : { signal: setting.signal }
    });
    if (outcome.kind === "failed") {
      await files.remove(folder);
      return outcome;
    }
    const extracted = new Map(
      extractions.map(({ group }) => {
        const result = helperResult(nonceOf(setting, group.kind), outcome.lines);
        return [group.kind, extractedFrom(result, archivesOf(setting, group.kind, packed, result), group)];
      })
    );
    const times = kindTimes(
      outcome,
      extractions.map(({ group }) => group.kind)
    );
    return { kind: "done", extracted, folder, times, ms: outcome.ms };
  } finally {
    await files.remove(context);
  }
}
__name(extractMounts, "extractMounts");
var archiveNames = /^(modules|build)-(\d+)\.tar$/;
function archivesOf(setting, kind, packed, result) {
  return [...packed].flatMap(([name, archive]) => {
    const [, of, index = ""] = archiveNames.exec(name) ?? [];
    if (of !== kind) return [];
    return [
      { ...archive, mark: `${stageNonce(setting.nonce, kind)}-${index}`, entries: countOf(result, `packed.${index}`) }
    ];
  });
}
__name(archivesOf, "archivesOf");
function nonceOf(setting, kind) {
  return stageNonce(`${setting.nonce}-out`, kind);
}
__name(nonceOf, "nonceOf");
function extractionStage(setting, extraction) {
  const { kind, records: records2 } = extraction.group;
  return {
    kind,
    records: records2,
    script: kind === "build" ? extractBuildScript : extractModulesScript,
    variables: {
      NONCE: nonceOf(setting, kind),
      STAMP: extraction.stamp,
      SWEEP: extraction.sweep ? "1" : "0",
      MAY_BASE: extraction.mayWriteBase ? "1" : "0",
      BASE_BYTES: String(extraction.baseBytes),
      BASE_MARKS: extraction.marks.base.join(" "),
      MARKS: extraction.marks.all.join(" "),
      MARK: stageNonce(setting.nonce, kind),
      EXPECTED: String(extraction.expectedAt),
      ROOM: String(extraction.roomBytes),
      ALREADY: String(kind === "modules" ? extraction.already.entries : extraction.already.readAt)
    },
    seeds: [],
    given: kind === "build" ? "" : "given"
  };
}
__name(extractionStage, "extractionStage");
function extractedFrom(result, archives, group) {
  const modules = group.kind === "modules";
  const count2 = /* @__PURE__ */ __name((name) => countOf(result, name), "count");
  const said = ["base", "delta"].find((name) => name === result.get("write")) ?? "none";
  return {
    write: archives.length === 0 ? "none" : said,
    archives,
    replaced: group.records.filter((_, index) => result.get(`mount.${index}`) === "replaced").length,
    mounts: group.records.length,
    used: modules ? count2("zips") - count2("newZips") : count2("used"),
    made: modules ? count2("newZips") : count2("made"),
    fresh: count2("new"),
    compiled: count2("compiled"),
    mains: count2("mains"),
    total: modules ? count2("have") : count2("total"),
    live: { entries: modules ? count2("have") : count2("live"), bytes: count2("liveBytes") },
    baseLiveBytes: count2("baseLiveBytes"),
    packedBytes: said === "none" ? 0 : count2(said === "base" ? "liveBytes" : "deltaBytes"),
    shortBytes: count2("short"),
    driftS: Number(result.get("drift") ?? "0") || 0,
    goVersion: result.get("go") ?? "",
    readAt: count2("now")
  };
}
__name(extractedFrom, "extractedFrom");

// src/buildx/run-state.ts
function runStateFrom(steps, run) {
  const pattern = headingPattern(run.text);
  const outcomes = new Set(steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map((step) => step.outcome));
  if (outcomes.size === 0) return "absent";
  if (outcomes.has("failed") || outcomes.has("cancelled") || outcomes.has("open")) return "failed";
  if (outcomes.size > 1) return "mixed";
  return outcomes.has("cached") ? "cached" : "executed";
}
__name(runStateFrom, "runStateFrom");
function runMsFrom(steps, run) {
  if (runStateFrom(steps, run) !== "executed") return void 0;
  const pattern = headingPattern(run.text);
  return Math.max(...steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map(({ ms }) => ms));
}
__name(runMsFrom, "runMsFrom");
function isStepOf(heading, stage, pattern) {
  const parts = /^\[(?:(.*) )? *\d+\/\d+\] (?:ONBUILD )?(RUN .*)$/is.exec(heading);
  if (parts === null || !pattern.test(plain2(parts[2] ?? ""))) return false;
  const words = (parts[1] ?? "").split(" ").filter((word) => word !== "");
  const shown2 = words.findLast((word) => !isPlatform(word)) ?? "";
  return shown2 === "" || shown2 === stage.toLowerCase() || shown2 === `stage-${stage}`;
}
__name(isStepOf, "isStepOf");
function isPlatform(word) {
  return word.includes("/") || word.includes("->");
}
__name(isPlatform, "isPlatform");
function headingPattern(text2) {
  const lines2 = text2.split(/\r?\n/);
  const hereDocument = lines2.findIndex((line) => /(?<!<)<<-?['"]?\w/.test(line));
  const instruction = hereDocument < 0 ? lines2 : lines2.slice(0, hereDocument + 1);
  const joined2 = instruction.map((line, index) => index < instruction.length - 1 ? line.replace(/[\\`]\s*$/, "") : line).filter((line, index) => index === 0 || !/^\s*(?:#|$)/.test(line)).join(" ");
  const literal2 = plain2(joined2).split(/\$\{[^}]*\}|\$\w+|[\\`].?/).map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join(".*");
  return new RegExp(hereDocument < 0 ? `^${literal2}$` : `^${literal2}(?: \\(.*\\))?$`, "s");
}
__name(headingPattern, "headingPattern");
function plain2(run) {
  const flags = /^RUN((?:\s+--[a-z]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'])*)?)*)\s*/i;
  return `RUN ${run.replace(flags, "")}`.replaceAll(/\s+/g, " ").trim();
}
__name(plain2, "plain");

// src/action/used-layers.ts
function usedLayers(run) {
  if (run.manifest === void 0) return [];
  if (run.adopted !== void 0) return run.manifest.layers;
  return run.manifest.layers.filter(
    (layer) => run.present.includes(layer) || run.layers.some((restored) => restored.layer === layer)
  );
}
__name(usedLayers, "usedLayers");

// src/action/completeness.ts
function isWhole(run, end) {
  const { plan, hit, matchedKey, manifest, adopted: adopted2 } = run;
  if (end.result.kind === "success" || hit === "exact") return true;
  if (adopted2 !== void 0) return isCompleteKey(plan.keys, adopted2.savesAs);
  return manifest?.complete === true && usedLayers(run).length === manifest.layers.length && isCompleteKey(plan.keys, matchedKey);
}
__name(isWhole, "isWhole");
function isTaken(run, end) {
  const { adopted: adopted2, plan } = run;
  if (adopted2 === void 0 || adopted2.savesAs === "") return false;
  return !isIncompleteKey(plan.keys, adopted2.savesAs) || !isWhole(run, end);
}
__name(isTaken, "isTaken");

// src/dockerfile/download-commands.ts
var DOWNLOADS = /^(?:mod (?:download|vendor|verify|tidy)|work (?:vendor|sync)|get)\b/;
var COMPILES_NOTHING = /^(?:mod|work|get|env|version|telemetry|help|list(?!.* -export))\b/;
var COMPILES = /\bgo(?:1\.[\w.]+)?\s+(?:-C\s*\S+\s+)?(?:build|install|test|run|vet|generate|tool|fix)\b/;
function onlyDownloads(instruction) {
  const text2 = runText(instruction);
  if (COMPILES.test(text2)) return false;
  const commands = shellCommands(text2).filter((command) => commandCallsGo(command) !== "no");
  const calls = commands.map((command) => commandCallsGo(command) === "yes" ? goArguments(command) : "");
  return calls.every((call) => COMPILES_NOTHING.test(call)) && calls.some((call) => DOWNLOADS.test(call));
}
__name(onlyDownloads, "onlyDownloads");
function goArguments({ words }) {
  const texts = words.map(({ text: text2 }) => text2);
  const at3 = texts.findIndex((text2) => /(?:^|\/)(?:xx-)?go(?:1\.[\w.]+)?$/.test(text2));
  const [first2 = "", ...rest] = at3 < 0 ? [] : texts.slice(at3 + 1);
  if (first2 === "-C") return rest.slice(1).join(" ");
  return (first2.startsWith("-C") ? rest : [first2, ...rest]).join(" ");
}
__name(goArguments, "goArguments");

// src/action/timed-runs.ts
function mountingRuns({
  goStages: goStages2,
  builtText
}) {
  const lines2 = builtText.split(/\r?\n/);
  return goStages2.flatMap(
    (stage) => stage.runs.filter(({ mounts }) => mounts.length > 0).map((run) => {
      const { line, endLine } = run.instruction;
      const text2 = lines2.slice(line - 1, endLine).join("\n").trim();
      return { run, place: { stage: stageName(stage), text: text2 } };
    })
  );
}
__name(mountingRuns, "mountingRuns");
function timedRuns(analysis, end) {
  const distinct2 = new Map(mountingRuns(analysis).map((each) => [JSON.stringify(each.place), each]));
  return [...distinct2.values()].map(({ run, place: place2 }) => ({
    mounts: [...new Set(run.mounts.map(({ kind }) => kind))],
    onlyDownloads: onlyDownloads(run.instruction),
    ms: runMsFrom(end.allSteps, place2)
  }));
}
__name(timedRuns, "timedRuns");
function timingScope({ caches }) {
  const build2 = caches.get("build");
  if (build2?.kind !== "served") return "";
  return build2.keys.parts.find(({ name }) => name === "scope")?.value ?? "";
}
__name(timingScope, "timingScope");

// src/action/extraction.ts
function unreadReason(analysis, run, end) {
  const { access: access2, dropped } = run.plan;
  if (run.skipped) return "it is left alone, since restoring it does not pay";
  if (access2.write === "no") return access2.reason;
  if (run.stamp === void 0 && !dropped)
    return "it is not known what is in the mounts, since nothing could be put into them";
  if (run.kind === "modules" && access2.write === "if-none-exact" && run.hit === "exact")
    return `an exact snapshot is there, and this is ${access2.reason}`;
  const states = runStates(analysis, end, run.kind);
  if (states.length > 0 && states.every((state) => state === "cached"))
    return "every RUN that mounts it came from the layer cache, so the build did nothing with it";
  return void 0;
}
__name(unreadReason, "unreadReason");
function extractionOf(around, analysis, run, { end, roomBytes }) {
  const already = isTaken(run, end) ? run.adopted : void 0;
  const used = usedLayers(run);
  return {
    group: run.plan.group,
    stamp: run.stamp ?? "",
    baseBytes: baseBytes(run),
    marks: {
      base: used.flatMap(({ role, mark }) => role === "base" ? [mark] : []),
      all: used.map(({ mark }) => mark)
    },
    expectedAt: expectedAt(around, run),
    roomBytes,
    // Whoever may write only deltas writes a base where none is visible.
    mayWriteBase: run.plan.access.write !== "delta" || baseBytes(run) === 0,
    sweep: run.kind === "build" && isSwept(analysis, end),
    wanted: analysis.moduleFiles?.wanted ?? [],
    already: { entries: already?.entries ?? 0, readAt: already?.readAt ?? 0 }
  };
}
__name(extractionOf, "extractionOf");
async function roomFor({ files, temporaryFolder }) {
  await files.makeFolder(temporaryFolder);
  return Math.max(0, Math.floor(await files.freeBytes(temporaryFolder) - spareBytes));
}
__name(roomFor, "roomFor");
var spareBytes = 256 << 20;
function baseBytes(run) {
  return usedLayers(run).some(({ role }) => role === "base") ? run.manifest?.baseBytes ?? 0 : 0;
}
__name(baseBytes, "baseBytes");
function expectedAt({ clock }, { builderClock }) {
  if (builderClock === void 0 || builderClock.at === 0) return 0;
  return Math.round(builderClock.at + (clock.monotonicMs() - builderClock.monotonicMs) / 1e3);
}
__name(expectedAt, "expectedAt");
function isSwept(analysis, end) {
  return end.result.kind === "success" && runStates(analysis, end, "build").every((state) => state === "executed");
}
__name(isSwept, "isSwept");
function runStates(analysis, end, kind) {
  return mountingRuns(analysis).filter(({ run }) => run.mounts.some((mount) => mount.kind === kind)).map(({ place: place2 }) => runStateFrom(end.allSteps, place2));
}
__name(runStates, "runStates");

// src/action/helper-setting.ts
var helperTimeoutMs = 3e5;
function helperSetting(around, analysis) {
  return {
    builder: analysis.builder,
    image: analysis.helperImage,
    namespace: analysis.namespace,
    nonce: around.nonce,
    timeoutMs: helperTimeoutMs,
    signal: around.signal,
    later: around.later
  };
}
__name(helperSetting, "helperSetting");

// src/snapshot/verdict.ts
function measuredSteps(kind, runs, states) {
  const isApart = runs.every((run, index) => !needsBoth(run) || runs.slice(0, index).some(isDownload));
  const of = isApart ? kind : "both";
  const own = isApart ? runs.filter((run) => isFor(kind, run)) : runs;
  if (own.length === 0) return { kind: "untold", reason: "no RUN shows what it spares" };
  if (own.some(({ ms }) => ms === void 0)) return { kind: "untold", reason: notExecuted };
  const downloads = runs.filter(isDownload);
  if (of === "build" && downloads.some(({ ms }) => ms === void 0) && states.get("modules") !== "warm")
    return { kind: "untold", reason: notExecuted };
  const mattering = of === "both" ? bothKinds.map((each) => states.get(each)) : [states.get(kind)];
  const stepsMs = own.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (mattering.every((state) => state === "cold")) return { kind: "measured", of, stepsMs, isCold: true };
  if (mattering.every((state) => state === "warm")) return { kind: "measured", of, stepsMs, isCold: false };
  return { kind: "untold", reason: of === "both" ? notTogether : "it is not known what its mounts held before" };
}
__name(measuredSteps, "measuredSteps");
var bothKinds = ["modules", "build"];
var notExecuted = "a RUN of it came from the layer cache, or did not end";
var notTogether = "no RUN only downloads modules, and not both caches were restored";
function isDownload(run) {
  return run.onlyDownloads && run.mounts.includes("modules");
}
__name(isDownload, "isDownload");
function needsBoth(run) {
  return !run.onlyDownloads && bothKinds.every((kind) => run.mounts.includes(kind));
}
__name(needsBoth, "needsBoth");
function isFor(kind, run) {
  if (kind === "build") return run.mounts.includes("build") && !run.onlyDownloads;
  return isDownload(run) || run.mounts.includes("modules") && !run.mounts.includes("build");
}
__name(isFor, "isFor");
function balanceOf(measured, timings, scope, costMs2) {
  if (measured.kind === "untold") return { kind: "none", reason: measured.reason };
  if (measured.isCold)
    return { kind: "none", reason: "nothing was restored, so later runs are compared with this one" };
  const cold = timings.findLast(
    ({ own }) => own !== void 0 && own.isCold && own.scope === scope && own.of === measured.of
  );
  if (cold?.own === void 0) return { kind: "none", reason: "no cold run is on record to compare with" };
  const { stepsMs: coldMs } = cold.own;
  const { stepsMs: buildMs } = measured;
  return { kind: "balance", balance: { coldMs, buildMs, costMs: costMs2, netMs: coldMs - buildMs - costMs2 } };
}
__name(balanceOf, "balanceOf");
function ownTiming(measured, timings, scope, costMs2) {
  if (measured.kind === "untold") return void 0;
  const { of, stepsMs, isCold } = measured;
  const compared = balanceOf(measured, timings, scope, costMs2);
  const own = { scope, of, stepsMs, costMs: costMs2, isCold };
  return compared.kind === "balance" ? { ...own, netMs: compared.balance.netMs } : own;
}
__name(ownTiming, "ownTiming");

// src/action/kind-verdict.ts
function measuredRuns(analysis, runs, end) {
  if (end.result.kind !== "success")
    return new Map(runs.map(({ kind }) => [kind, { kind: "untold", reason: "the build failed" }]));
  const timed = timedRuns(analysis, end);
  const states = new Map(runs.map((run) => [run.kind, mountState(run)]));
  return new Map(runs.map(({ kind }) => [kind, measuredSteps(kind, timed, states)]));
}
__name(measuredRuns, "measuredRuns");
function verdictOfKind(analysis, run, measured) {
  if (run.skipped || run.plan.dropped) return noVerdict;
  const compared = balanceOf(measured, run.manifest?.timings ?? [], timingScope(analysis), costMs(run, measured));
  const sharesVerdict = measured.kind === "measured" && measured.of === "both";
  if (compared.kind === "none") return { verdict: null, sharesVerdict, verdictReason: compared.reason };
  const verdictReason = sharesVerdict ? "no RUN only downloads modules, so both caches share one verdict" : "";
  return { verdict: compared.balance, sharesVerdict, verdictReason };
}
__name(verdictOfKind, "verdictOfKind");
function ownTimingOf(analysis, run, measured) {
  return ownTiming(measured, run.manifest?.timings ?? [], timingScope(analysis), costMs(run, measured));
}
__name(ownTimingOf, "ownTimingOf");
function costMs({ cost }, measured) {
  return Math.round(measured.kind === "measured" && measured.of === "both" ? cost.togetherMs : cost.ownMs);
}
__name(costMs, "costMs");
function mountState({ adopted: adopted2, skipped, hit, extracted }) {
  if (adopted2 !== void 0 || skipped || (extracted?.replaced ?? 0) > 0) return "unclear";
  if (hit === "exact" || hit === "partial") return "warm";
  if (extracted === void 0) return "unclear";
  return extracted.used === 0 && extracted.made > 0 ? "cold" : "unclear";
}
__name(mountState, "mountState");

// src/action/note-uses.ts
async function noteUses(around, analysis, runs) {
  const uses = runs.flatMap((run) => mountUse(analysis, run));
  try {
    await recordUses(around.files, jobRecordFile(analysis.facts), uses);
  } catch (error) {
    around.log.debug(`The use of the mounts was not noted: ${errorText(error)}`);
  }
}
__name(noteUses, "noteUses");
function mountUse(analysis, run) {
  const { extracted, stamp } = run;
  const taken = run.prepared?.role === "record" ? void 0 : run.prepared;
  const isGone = extracted !== void 0 && extracted.replaced === extracted.mounts;
  if (stamp === void 0 || isGone) return [];
  return [
    {
      kind: run.kind,
      mounts: mountsOf(analysis.builder.name, analysis.namespace, run.plan.group),
      primary: run.plan.keys.primary,
      stamp,
      hit: run.hit,
      matchedKey: run.matchedKey,
      foundKey: run.foundKey,
      manifest: run.manifest === void 0 ? "" : JSON.stringify(run.manifest),
      entries: extracted?.total ?? 0,
      readAt: extracted?.readAt ?? 0,
      savesAs: taken?.key ?? run.adopted?.savesAs ?? ""
    }
  ];
}
__name(mountUse, "mountUse");

// src/snapshot/compose.ts
import { createHash as createHash7 } from "node:crypto";
import path21 from "node:path";

// src/snapshot/json-values.ts
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isRecord2, "isRecord");
function listOf2(value) {
  return Array.isArray(value) ? value : [];
}
__name(listOf2, "listOf");
function textOf3(value) {
  return typeof value === "string" ? value : "";
}
__name(textOf3, "textOf");
function countOf2(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : 0;
}
__name(countOf2, "countOf");

// src/snapshot/timings.ts
var keptTimings = 20;
function timingsWith(timings, timing) {
  const all = [...timings, timing];
  const isLastCold = /* @__PURE__ */ __name((each, index) => wasCold(each) && !all.slice(index + 1).some((later) => wasCold(later) && isComparable(later, each)), "isLastCold");
  const cold = all.filter(isLastCold).slice(-keptTimings / 2);
  const others = all.filter((each) => !cold.includes(each)).slice(-(keptTimings - cold.length));
  return all.filter((each) => cold.includes(each) || others.includes(each));
}
__name(timingsWith, "timingsWith");
function wasCold({ own, hit }) {
  return own?.isCold ?? hit === "miss";
}
__name(wasCold, "wasCold");
function isComparable(a, b) {
  return a.own?.scope === b.own?.scope && a.own?.of === b.own?.of;
}
__name(isComparable, "isComparable");
function timingFrom(value) {
  if (!isRecord2(value)) return [];
  const hit = ["exact", "partial", "miss", "off"].find((name) => name === value["hit"]);
  if (hit === void 0 || typeof value["at"] !== "string") return [];
  const own = ownFrom(value["own"]);
  const timing = { at: value["at"], hit, buildMs: countOf2(value["buildMs"]), costMs: countOf2(value["costMs"]) };
  return [own === void 0 ? timing : { ...timing, own }];
}
__name(timingFrom, "timingFrom");
function ownFrom(value) {
  if (!isRecord2(value)) return void 0;
  const { scope, isCold, netMs } = value;
  const of = ["modules", "build", "both"].find((name) => name === value["of"]);
  if (of === void 0 || typeof scope !== "string" || typeof isCold !== "boolean") return void 0;
  const own = { scope, of, stepsMs: countOf2(value["stepsMs"]), costMs: countOf2(value["costMs"]), isCold };
  return typeof netMs === "number" && Number.isFinite(netMs) ? { ...own, netMs } : own;
}
__name(ownFrom, "ownFrom");

// src/snapshot/manifest.ts
var manifestFile = "manifest.json";
var mostLayers = 64;
function parseManifest(text2, kind) {
  let value;
  try {
    value = JSON.parse(text2 ?? "");
  } catch {
    return void 0;
  }
  if (!isRecord2(value) || value["schema"] !== 1 || value["kind"] !== kind) return void 0;
  const layers = listOf2(value["layers"]).map(layerFrom);
  const live = value["live"];
  if (!isRecord2(live) || layers.includes(void 0) || layers.length === 0 || layers.length > mostLayers)
    return void 0;
  return {
    schema: 1,
    kind,
    goVersion: textOf3(value["goVersion"]),
    complete: value["complete"] === true,
    layers: layers.filter((layer) => layer !== void 0),
    mounts: textOf3(value["mounts"]),
    baseBytes: countOf2(value["baseBytes"]),
    live: {
      entries: countOf2(live["entries"]),
      bytes: countOf2(live["bytes"]),
      ...live["baseBytes"] === void 0 ? {} : { baseBytes: countOf2(live["baseBytes"]) }
    },
    timings: listOf2(value["timings"]).flatMap(timingFrom).slice(-keptTimings)
  };
}
__name(parseManifest, "parseManifest");
var layerMarks = /^\w{1,64}-(modules|build)-\d+$/;
var layerFiles = /^(base|delta)-\d+\.tar\.(zst|gz)$/;
function layerFrom(value) {
  if (!isRecord2(value)) return void 0;
  const { role, key, file, digest } = value;
  if (role !== "base" && role !== "delta") return void 0;
  if (typeof key !== "string" || typeof file !== "string" || typeof digest !== "string") return void 0;
  if (!layerFiles.test(file) || !/^sha256:[0-9a-f]{64}$/.test(digest)) return void 0;
  const mark = textOf3(value["mark"]);
  return {
    role,
    key,
    file,
    digest,
    sizeBytes: countOf2(value["sizeBytes"]),
    // Without a mark it is known by its content: no mount has it yet.
    mark: layerMarks.test(mark) ? mark : `${digest.slice("sha256:".length)}-build-0`,
    ...value["bytes"] === void 0 ? {} : { bytes: countOf2(value["bytes"]) },
    ...value["entries"] === void 0 ? {} : { entries: countOf2(value["entries"]) }
  };
}
__name(layerFrom, "layerFrom");

// src/snapshot/compose.ts
async function composeSnapshot(files, keys, run, content) {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const packed = await Promise.all(
    content.archives.map(async ({ path: from, ...archive }, index) => {
      const file = `${content.role}-${index}.tar${path21.extname(from)}`;
      await files.link(from, path21.join(folder, file));
      return { role: content.role, file, ...archive };
    })
  );
  const key = savingKey(keys, run, { complete: content.complete, digest: packed[0]?.digest ?? "" });
  const bases = content.role === "base" ? [] : content.standsOn?.layers.filter(({ role }) => role === "base") ?? [];
  const layers = [...bases, ...packed.map((layer) => ({ ...layer, key }))];
  const manifest = {
    schema: 1,
    kind: keys.kind,
    goVersion: content.goVersion,
    complete: content.complete,
    layers,
    mounts: content.mounts,
    baseBytes: content.role === "base" ? content.bytes : content.standsOn?.baseBytes ?? 0,
    live: content.role === "base" ? { ...content.live, baseBytes: content.live.bytes } : content.live,
    timings: content.timings
  };
  await files.writeText(path21.join(folder, manifestFile), manifestText(manifest));
  const sizeBytes = packed.reduce((sum, layer) => sum + layer.sizeBytes, 0);
  const rivals = rivalsOf(keys, content.complete);
  const standsOn = [...new Set(bases.map((layer) => layer.key))];
  return { kind: keys.kind, key, rivals, folder, sizeBytes, role: content.role, standsOn };
}
__name(composeSnapshot, "composeSnapshot");
async function composeRecord(files, keys, run, manifest) {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const text2 = manifestText(manifest);
  await files.writeText(path21.join(folder, manifestFile), text2);
  const { complete } = manifest;
  const key = savingKey(keys, run, { complete, digest: createHash7("sha256").update(text2).digest("hex") });
  const standsOn = [...new Set(manifest.layers.map((layer) => layer.key))];
  const rivals = rivalsOf(keys, complete);
  return { kind: keys.kind, key, rivals, folder, sizeBytes: Buffer.byteLength(text2), role: "record", standsOn };
}
__name(composeRecord, "composeRecord");
function manifestText(manifest) {
  return `${JSON.stringify(manifest, void 0, 2)}
`;
}
__name(manifestText, "manifestText");

// src/snapshot/streak.ts
var lossesInARow = 3;
var triesEvery = 10;
function judgeStreak(timings, scope, { runNumber, isSameSum }) {
  const losses = losingStreak(timings, scope);
  if (losses.length < lossesInARow) return { kind: "use", reason: "" };
  const last = losses.slice(-lossesInARow);
  const what = last.every(({ of }) => of === "both") ? "restoring both caches" : "restoring it";
  const nets = last.map(({ netMs }) => `${(netMs / 1e3).toFixed(1)} s`).join(", ");
  const lost = `${what} cost more than it spared in the last three runs (net ${nets})`;
  if (!isSameSum) return { kind: "use", reason: `${lost}; with another go.sum it is tried again` };
  if (runNumber % triesEvery === 0) return { kind: "use", reason: `${lost}; every tenth run tries again` };
  const next2 = (Math.floor(runNumber / triesEvery) + 1) * triesEvery;
  return { kind: "skip", reason: `${lost}; run ${next2} tries again, or a run with another go.sum` };
}
__name(judgeStreak, "judgeStreak");
function isWorthRecording(own, before) {
  if (own?.netMs === void 0) return false;
  return own.netMs < 0 || losingStreak(before, own.scope).length > 0;
}
__name(isWorthRecording, "isWorthRecording");
function losingStreak(timings, scope) {
  const told3 = timings.flatMap(
    ({ own }) => own?.netMs === void 0 || own.scope !== scope ? [] : [{ ...own, netMs: own.netMs }]
  );
  return told3.slice(told3.findLastIndex(({ netMs }) => netMs >= 0) + 1);
}
__name(losingStreak, "losingStreak");

// src/action/register.ts
import { createHash as createHash8 } from "node:crypto";
function registration(around, analysis, runs) {
  let begun;
  const leftAlone = /* @__PURE__ */ new Set();
  const begin = /* @__PURE__ */ __name(() => begun ??= register2(
    around,
    analysis,
    runs.filter(({ kind }) => !leftAlone.has(kind))
  ), "begin");
  const votes = new Map(runs.map(({ kind }) => [kind, vote()]));
  if (analysis.registersFirst && runs.length > 0) void begin();
  return {
    present: /* @__PURE__ */ __name(async (kind, manifest) => {
      const run = runs.find((each) => each.kind === kind);
      if (run === void 0) return [];
      votes.get(kind)?.cast(manifest.mounts === mountsHash(around, analysis, run));
      const answers = begun === void 0 ? await Promise.all([...votes.values()].map(({ result }) => result)) : [];
      if (begun === void 0 && !answers.includes(true)) return [];
      return (await begin()).injected.get(kind)?.marks ?? [];
    }, "present"),
    lookedUp: /* @__PURE__ */ __name((kind, isLeftAlone) => {
      if (isLeftAlone) leftAlone.add(kind);
      votes.get(kind)?.cast(false);
    }, "lookedUp"),
    ended: /* @__PURE__ */ __name(() => begun ?? Promise.resolve({ injected: /* @__PURE__ */ new Map(), trouble: "" }), "ended")
  };
}
__name(registration, "registration");
function vote() {
  let cast = /* @__PURE__ */ __name(() => void 0, "cast");
  const result = new Promise((resolve) => {
    cast = resolve;
  });
  return { result, cast: /* @__PURE__ */ __name((answer) => cast(answer), "cast") };
}
__name(vote, "vote");
function mountsHash(around, analysis, { plan }) {
  const mounts = mountsOf(analysis.builder.name, analysis.namespace, plan.group);
  return createHash8("sha256").update(`${around.machine}
${mounts}`).digest("hex").slice(0, 16);
}
__name(mountsHash, "mountsHash");
async function register2(around, analysis, runs) {
  try {
    const outcome = await injectMounts(around.shell, around.files, helperSetting(around, analysis), {
      job: jobName(analysis.facts),
      modules: analysis.moduleFiles,
      injections: runs.map(({ plan }) => ({ group: plan.group, layers: [] }))
    });
    if (outcome.kind === "done") return { injected: outcome.injected, trouble: "" };
    return { injected: /* @__PURE__ */ new Map(), trouble: outcome.reason };
  } catch (error) {
    return { injected: /* @__PURE__ */ new Map(), trouble: errorText(error) };
  }
}
__name(register2, "register");

// src/action/streak.ts
function isJudged({ config, facts }) {
  return config.cache.mode === "auto" && facts.inActions && /^\d+$/.test(facts.runNumber);
}
__name(isJudged, "isJudged");
function judgeOf(analysis) {
  if (!isJudged(analysis)) return () => ({ kind: "use", reason: "" });
  const scope = timingScope(analysis);
  const runNumber = Number(analysis.facts.runNumber);
  return ({ timings }, isSameSum) => judgeStreak(timings, scope, { runNumber, isSameSum });
}
__name(judgeOf, "judgeOf");

// src/action/pack.ts
async function pack2(around, analysis, run, runEnd) {
  const { extracted, saveReason } = run;
  const id = {
    id: analysis.facts.runId === "" ? around.nonce : analysis.facts.runId,
    attempt: analysis.facts.runAttempt
  };
  try {
    if (extracted.write === "none") {
      const prepared2 = isJudged(analysis) ? await recorded(around, run, id, runEnd) : void 0;
      return { prepared: prepared2, saveReason: nothingReason(run, extracted) };
    }
    const prepared = await composeSnapshot(around.files, run.plan.keys, id, {
      role: extracted.write,
      archives: extracted.archives,
      bytes: extracted.live.bytes,
      live: { ...extracted.live, baseBytes: extracted.baseLiveBytes },
      goVersion: extracted.goVersion,
      mounts: mountsHash(around, analysis, run),
      complete: isWhole(run, runEnd.end),
      standsOn: extracted.write === "delta" ? run.manifest : void 0,
      timings: timingsOf(around, run, runEnd)
    });
    return { prepared, saveReason };
  } catch (error) {
    const reason = errorText(error);
    around.log.warning(`What is new in the ${run.kind} cache could not be packed, so it is not saved: ${reason}`);
    return { prepared: void 0, saveReason: `it could not be packed: ${reason}` };
  }
}
__name(pack2, "pack");
async function recorded(around, run, id, runEnd) {
  const { manifest, plan } = run;
  const isOwn = usedLayers(run).length === manifest?.layers.length && run.matchedKey.startsWith(plan.keys.primary);
  if (manifest === void 0 || !isOwn || plan.access.write === "if-none-exact") return void 0;
  if (!isWorthRecording(runEnd.own, manifest.timings)) return void 0;
  return composeRecord(around.files, plan.keys, id, { ...manifest, timings: timingsOf(around, run, runEnd) });
}
__name(recorded, "recorded");
function timingsOf({ clock }, run, { end, costMs: costMs2, own }) {
  const before = run.manifest?.timings ?? [];
  if (end.result.kind !== "success") return before;
  const hit = run.hit === "miss" && (run.extracted?.used ?? 0) > 0 ? "partial" : run.hit;
  const timing = {
    at: new Date(clock.now()).toISOString(),
    hit,
    buildMs: Math.round(end.ms),
    costMs: Math.round(costMs2)
  };
  return timingsWith(before, own === void 0 ? timing : { ...timing, own });
}
__name(timingsOf, "timingsOf");
function nothingReason(run, extracted) {
  if (extracted.replaced === extracted.mounts)
    return "the builder has replaced the mounts since they were prepared, as its garbage collection does; what is in them now is not known";
  if (extracted.shortBytes > 0)
    return `there is no room for ${size(extracted.shortBytes)} of it in the builder or on the runner`;
  if (run.adopted?.savesAs) return "an earlier step of this job has saved all of it";
  if (run.kind === "modules")
    return extracted.total === 0 ? "the build left no module of go.sum in its mount" : "the snapshot has all of them";
  if (extracted.made + extracted.used === 0)
    return "the build neither used nor made an entry: its steps came from the layer cache, or it does not compile in this mount";
  return "nothing was compiled but what is new in every run";
}
__name(nothingReason, "nothingReason");

// src/action/extract.ts
async function extract(around, analysis, runs, end, costMs2) {
  const asked = runs.map((run) => ({ ...run, saveReason: unreadReason(analysis, run, end) ?? run.saveReason }));
  const chosen = runs.filter((run) => unreadReason(analysis, run, end) === void 0);
  if (chosen.length === 0) {
    await noteUses(around, analysis, asked);
    return { outcome: "skipped", reason: asked[0]?.saveReason ?? "no cache is served", value: asked };
  }
  const roomBytes = await roomFor(around);
  const extractions = chosen.map((run) => extractionOf(around, analysis, run, { end, roomBytes }));
  const outcome = await extractMounts(around, helperSetting(around, analysis), extractions);
  if (outcome.kind === "failed") {
    around.log.warning(`The caches could not be read from the builder, so nothing is saved: ${outcome.reason}`);
    const spentMs = new Map(chosen.map(({ kind }) => [kind, outcome.ms]));
    const value2 = withCosts(unread(asked, outcome.reason), spentMs, outcome.ms);
    await noteUses(around, analysis, value2);
    return { outcome: "degraded", reason: outcome.reason, value: value2 };
  }
  const read = withCosts(
    asked.map((run) => judgedAgain({ ...run, extracted: outcome.extracted.get(run.kind) }, end)),
    outcome.times.ofKind,
    outcome.times.wallMs
  );
  const measured = measuredRuns(analysis, read, end);
  let value = read;
  try {
    for (const run of read) {
      const { kind, extracted } = run;
      const steps = measured.get(kind);
      if (extracted === void 0 || steps === void 0) continue;
      const begin = around.clock.monotonicMs();
      const own = ownTimingOf(analysis, run, steps);
      const packed = await pack2(around, analysis, { ...run, extracted }, { end, costMs: costMs2, own });
      const tookMs = Math.round(around.clock.monotonicMs() - begin);
      value = value.map((each) => each.kind === kind ? { ...each, ...packed } : each);
      value = withCosts(value, /* @__PURE__ */ new Map([[kind, tookMs]]), tookMs);
    }
  } finally {
    await around.files.remove(outcome.folder);
  }
  await noteUses(around, analysis, value);
  const lost = value.filter(
    ({ extracted, prepared }) => (extracted?.write ?? "none") !== "none" && prepared === void 0
  );
  const done = value.flatMap((run) => run.extracted === void 0 ? [] : [told(run, run.extracted)]);
  return { outcome: lost.length > 0 ? "degraded" : "done", reason: done.join(", "), value };
}
__name(extract, "extract");
function unread(runs, reason) {
  const saveReason = `they could not be read from the builder: ${reason}`;
  return runs.map((run) => run.saveReason === "" ? { ...run, prepared: void 0, saveReason } : run);
}
__name(unread, "unread");
function judgedAgain(run, end) {
  const isEnough = run.kind === "modules" && run.hit === "partial" && run.injected?.verdict === "partial" && run.matchedKey.startsWith(run.plan.keys.primary) && usedLayers(run).length === run.manifest?.layers.length && run.extracted?.fresh === 0 && end.result.kind === "success";
  return isEnough ? { ...run, hit: "exact", reason: `${run.reason}, which this build did not ask for` } : run;
}
__name(judgedAgain, "judgedAgain");
function told({ kind, prepared }, { made, compiled, driftS }) {
  const what = kind === "modules" ? `${count(made, "module", "modules")} downloaded` : `${count(made, "entry", "entries")} made, ${count(compiled, "package", "packages")} compiled`;
  const drift = driftS === 0 ? "" : ` (the builder's clock has jumped by ${driftS} s meanwhile, so nothing counts as dead)`;
  const saved = prepared === void 0 ? "nothing to save" : `${prepared.role} of ${size(prepared.sizeBytes)} to save`;
  return `${kind}: ${what}${drift}, ${saved}`;
}
__name(told, "told");

// src/action/inject.ts
async function inject(around, analysis, runs) {
  const open = runs.filter((run) => run.adopted === void 0 && !run.plan.dropped && !run.skipped);
  if (open.length === 0) return { outcome: "skipped", reason: runs[0]?.reason ?? "no cache is served", value: runs };
  const fresh = open.filter(({ injected, layers }) => injected === void 0 || layers.length > 0);
  const settled = runs.map(
    (run) => open.includes(run) && !fresh.includes(run) && run.injected !== void 0 ? injectedRun(around, run, run.injected) : run
  );
  if (fresh.length === 0) return { outcome: "skipped", reason: "there is nothing to put in", value: settled };
  const request = {
    job: jobName(analysis.facts),
    modules: analysis.moduleFiles,
    injections: fresh.map((run) => ({
      group: run.plan.group,
      layers: run.layers.map(({ layer, path: path25 }) => ({ mark: layer.mark, path: path25 }))
    }))
  };
  const trouble = fresh.map(({ registerTrouble }) => registerTrouble).find((reason) => reason !== "");
  const outcome = trouble === void 0 ? await injectMounts(around.shell, around.files, helperSetting(around, analysis), request) : { kind: "failed", reason: trouble, ms: 0 };
  for (const { layers } of fresh) for (const { path: path25 } of layers) await around.files.remove(path25);
  const treated = settled.map((run) => {
    if (!fresh.includes(run)) return run;
    const injected = outcome.kind === "done" ? outcome.injected.get(run.kind) : void 0;
    return injected === void 0 ? uninjected(run) : injectedRun(around, run, injected);
  });
  const ofKind = outcome.kind === "done" ? outcome.times.ofKind : new Map(fresh.map(({ kind }) => [kind, outcome.ms]));
  const value = withCosts(treated, ofKind, outcome.kind === "done" ? outcome.times.wallMs : outcome.ms);
  if (outcome.kind === "failed") {
    around.log.warning(
      `The caches could not be put into the builder, so this build starts without them: ${outcome.reason}${helperAdvice(outcome.reason)}`
    );
    return { outcome: "degraded", reason: outcome.reason, value };
  }
  for (const run of value)
    if (run.injected?.verdict === "bad")
      around.log.warning(
        `The restored modules were thrown away, since Go refuses them: ${run.injected.reason}. They are downloaded again, and a new snapshot replaces the bad one.`
      );
  return {
    outcome: "done",
    reason: value.filter((run) => fresh.some(({ kind }) => kind === run.kind)).map(told2).join(", "),
    value
  };
}
__name(inject, "inject");
function uninjected(run) {
  if (run.adopted !== void 0 || run.plan.dropped || run.skipped) return run;
  const hit = run.hit === "off" ? "off" : "miss";
  const reason = [run.reason, "it could not be put into the builder"].filter((text2) => text2 !== "").join("; ");
  return { ...run, hit, matchedKey: "", layers: [], present: [], injected: void 0, reason };
}
__name(uninjected, "uninjected");
function injectedRun(around, run, injected) {
  const builderClock = { at: injected.at, monotonicMs: around.clock.monotonicMs() };
  return { ...run, injected, builderClock, stamp: stampOf(around.nonce, run.kind), ...judged(run, injected) };
}
__name(injectedRun, "injectedRun");
function judged(run, injected) {
  const { hit, matchedKey, reason, manifest } = run;
  if (run.kind === "modules") {
    switch (injected.verdict) {
      case "bad":
        return {
          hit: "miss",
          matchedKey: "",
          reason: `the snapshot ${run.matchedKey} is bad: ${injected.reason}`,
          manifest: void 0
        };
      case "partial":
        return { hit: "partial", matchedKey, reason: `${reason}; it is not complete: ${injected.reason}`, manifest };
      case "exact":
        return { hit, matchedKey, reason, manifest };
      case "none":
        return { hit: hit === "exact" ? "partial" : hit, matchedKey, reason, manifest };
    }
  }
  const other = manifest !== void 0 && manifest.goVersion !== "" && injected.goVersion !== "" && manifest.goVersion !== injected.goVersion;
  if (!other) return { hit, matchedKey, reason, manifest };
  return {
    hit: "partial",
    matchedKey,
    reason: `${reason}; it was made by ${manifest.goVersion}, this image has ${injected.goVersion}`,
    manifest: void 0
  };
}
__name(judged, "judged");
function told2(run) {
  const bytes = run.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  if (bytes === 0) return `${run.kind}: nothing to put in`;
  const entries = run.injected?.entries ?? 0;
  return `${run.kind}: ${count(entries, run.kind === "modules" ? "file" : "entry", run.kind === "modules" ? "files" : "entries")}, ${size(bytes)}`;
}
__name(told2, "told");
function helperAdvice(reason) {
  return /executable file not found|no such file or directory|exec format/i.test(reason) ? ". If the Go image has no shell, name one that has in `helper-image`." : "";
}
__name(helperAdvice, "helperAdvice");

// src/buildx/builder.ts
var inspectTimeoutMs = 6e4;
var bootstrapTimeoutMs = 3e5;
async function resolveBuilder(shell, name) {
  const argv = ["buildx", "inspect", ...name === void 0 ? [] : ["--builder", name]];
  const exit = await shell.run({ argv: ["docker", ...argv], timeoutMs: inspectTimeoutMs });
  const text2 = exit.kind === "exited" ? exit.stdout : "";
  const found = parseInspection(text2);
  if (exit.kind === "exited" && exit.code === 0 && found !== void 0 && !/^(Error|Status): .*(error|cannot|failed)/im.test(text2)) {
    if (found.nodes.some((node) => node.platforms.length > 0)) return { kind: "builder", builder: found };
    const started = await shell.run({ argv: ["docker", ...argv, "--bootstrap"], timeoutMs: bootstrapTimeoutMs });
    const running = started.kind === "exited" && started.code === 0 ? parseInspection(started.stdout) : void 0;
    if (running !== void 0) return { kind: "builder", builder: running };
    return { kind: "none", message: whyNoBuilder(started, name, bootstrapTimeoutMs) };
  }
  return { kind: "none", message: whyNoBuilder(exit, name, inspectTimeoutMs) };
}
__name(resolveBuilder, "resolveBuilder");
function parseInspection(text2) {
  const [head = "", ...rest] = text2.split(/^Nodes:\s*$/m);
  const name = field(head, "Name");
  if (name === "") return void 0;
  const nodes = rest.join("\n").split(/^(?=Name:)/m).filter((block) => block.startsWith("Name:")).map((block) => ({
    name: field(block, "Name"),
    ...field(block, "Endpoint") === "" ? {} : { endpoint: field(block, "Endpoint") },
    platforms: field(block, "Platforms").split(",").map((platform) => platform.trim().replace(/\*$/, "")).filter((platform) => platform !== "")
  }));
  return { name, driver: field(head, "Driver"), nodes };
}
__name(parseInspection, "parseInspection");
function field(text2, name) {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, "m").exec(text2)?.[1]?.trim() ?? "";
}
__name(field, "field");
function whyNoBuilder(exit, name, limitMs3) {
  if (exit.kind === "not-started") {
    return "No `docker` program was found. Install Docker with buildx (on hosted Linux runners both are there), or run this step on such a runner.";
  }
  if (exit.kind !== "exited")
    return `\`docker buildx inspect\` did not answer within ${limitMs3 / 1e3} s. Is the Docker daemon healthy?`;
  const said = `${exit.stderr}
${exit.stdout}`;
  if (/is not a docker command|unknown command|unknown shorthand flag|buildx.*not found/i.test(said)) {
    return "`docker buildx` is missing. Install the buildx plugin, for example with a step `uses: docker/setup-buildx-action`.";
  }
  if (/no builder "/.test(said)) {
    return `There is no builder called \`${name ?? ""}\`. \`docker buildx ls\` lists those there are; leave \`builder\` out to use the current one.`;
  }
  if (/cannot connect|connection refused|failed to connect|no such file or directory|permission denied/i.test(said)) {
    return `The Docker daemon cannot be reached: ${lastLine(said)} Start it, or set DOCKER_HOST to one that runs.`;
  }
  return `\`docker buildx inspect\` failed: ${lastLine(said)}`;
}
__name(whyNoBuilder, "whyNoBuilder");
function lastLine(text2) {
  const lines2 = text2.split("\n").filter((line2) => line2.trim() !== "" && /error|cannot|denied|fail/i.test(line2));
  const line = lines2.at(-1)?.trim().replace(/^(ERROR|Error|Status):\s*/, "") ?? "no reason was given.";
  return /[.?!]$/.test(line) ? line : `${line}.`;
}
__name(lastLine, "lastLine");

// src/config/git-context.ts
function isGitContext(context) {
  if (/^(https?|git|ssh|git\+\w+):\/\//i.test(context)) return true;
  if (context.startsWith("github.com/") || /^[\w.-]+@[\w.-]+:/.test(context)) return true;
  return /\{\{\s*defaultContext\s*\}\}/.test(context);
}
__name(isGitContext, "isGitContext");
function gitContextProblem(context, facts) {
  const { repository, ref, folder } = partsOf(context, facts);
  const isOther = repository !== "" && repository !== facts.repository;
  const withLines = [isOther ? `repository: ${repository}` : "", ref === "" ? "" : `ref: ${ref}`].filter(
    (line) => line !== ""
  );
  const checkout = withLines.length === 0 ? "`actions/checkout`" : `\`actions/checkout\` with \`${withLines.join("`, `")}\``;
  return `\`${withoutCredentials(context)}\` is fetched by BuildKit, but this action needs the files on the runner. Put a step with ${checkout} before this one and write \`context: ${folder}\`.`;
}
__name(gitContextProblem, "gitContextProblem");
function partsOf(context, facts) {
  const [beforeFragment = "", fragment = ""] = splitOnce(context, "#");
  const [address = "", query = ""] = splitOnce(beforeFragment, "?");
  if (address.startsWith("{{"))
    return {
      repository: "",
      ref: "",
      folder: plainFolder(address.replace(/^\{\{[^}]*\}\}:?/, "") || (splitOnce(fragment, ":")[1] ?? ""))
    };
  const parameters = new URLSearchParams(query);
  const [ref = "", folder = ""] = splitOnce(fragment, ":");
  const wantedRef = ref || (parameters.get("ref") ?? parameters.get("branch") ?? parameters.get("tag") ?? "");
  return {
    repository: repositoryOf(address),
    ref: wantedRef === facts.ref || wantedRef === facts.sha ? "" : oneLine2(wantedRef),
    folder: plainFolder(folder || (parameters.get("subdir") ?? ""))
  };
}
__name(partsOf, "partsOf");
function repositoryOf(address) {
  const match = /[:/]([\w.-]+\/[\w.-]+?)(\.git)?\/?$/.exec(address);
  return match?.[1] ?? "";
}
__name(repositoryOf, "repositoryOf");
function plainFolder(folder) {
  return oneLine2(folder).replace(/^\/+/, "") || ".";
}
__name(plainFolder, "plainFolder");
function oneLine2(text2) {
  return text2.replaceAll(/[\s`]+/g, "");
}
__name(oneLine2, "oneLine");
function withoutCredentials(context) {
  return oneLine2(context).replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1").replace(/([?&](?:\w*token|password)=)[^&#]*/gi, "$1***");
}
__name(withoutCredentials, "withoutCredentials");
function splitOnce(text2, separator) {
  const at3 = text2.indexOf(separator);
  return at3 === -1 ? [text2] : [text2.slice(0, at3), text2.slice(at3 + 1)];
}
__name(splitOnce, "splitOnce");

// src/config/build-options.ts
function parseBuildOptions(reader, facts) {
  const texts = /* @__PURE__ */ __name((name) => reader.list(name).map((item) => item.text), "texts");
  const outputs = texts("outputs");
  const load = reader.flag("load");
  return {
    context: parseContext(reader, facts),
    file: reader.text("file"),
    target: reader.text("target"),
    buildArgs: parseBuildArgs(reader),
    buildContexts: parseBuildContexts(reader, facts),
    platforms: texts("platforms"),
    tags: texts("tags"),
    labels: texts("labels"),
    annotations: texts("annotations"),
    outputs,
    push: reader.flag("push"),
    load,
    pull: reader.flag("pull"),
    noCache: reader.flag("no-cache"),
    noCacheFilters: texts("no-cache-filters"),
    secrets: parseSecrets(reader),
    ssh: texts("ssh"),
    network: reader.text("network"),
    addHosts: texts("add-hosts"),
    allow: texts("allow"),
    cgroupParent: reader.text("cgroup-parent"),
    shmSize: reader.text("shm-size"),
    ulimits: texts("ulimit"),
    cacheFrom: texts("cache-from"),
    cacheTo: parseCacheTo(reader, facts),
    ...parseAttestations(reader, { load, outputs }, facts),
    call: reader.text("call"),
    builder: reader.text("builder")
  };
}
__name(parseBuildOptions, "parseBuildOptions");
function parseContext(reader, facts) {
  const context = reader.text("context") ?? ".";
  if (isGitContext(context)) reader.report("context", gitContextProblem(context, facts));
  else if (context === "-")
    reader.report(
      "context",
      "the context cannot come from standard input. Write the path of a folder, for example `.`."
    );
  return context;
}
__name(parseContext, "parseContext");
function parseBuildArgs(reader) {
  return reader.list("build-args").flatMap(({ text: text2, line }) => {
    const { key, value } = split(text2);
    if (key !== "" && !/\s/.test(key)) return [{ name: key, value }];
    reader.report(
      "build-args",
      `line ${line}: \`${shown(key)}\` is no name of a build argument. Write \`NAME=value\`, or \`NAME\` to take it from the environment.`
    );
    return [];
  });
}
__name(parseBuildArgs, "parseBuildArgs");
function parseBuildContexts(reader, facts) {
  return reader.list("build-contexts").flatMap(({ text: text2, line }) => {
    const { key, value } = split(text2);
    if (!facts.inActions && defaultContext.test(text2)) {
      reader.report(
        "build-contexts",
        `line ${line}: \`{{defaultContext}}\` is known only inside GitHub Actions. Write a path.`
      );
      return [];
    }
    if (key !== "" && value !== void 0 && value !== "")
      return [{ name: key, value: withDefaultContext(value, facts) }];
    reader.report("build-contexts", `line ${line}: \`${shown(text2)}\` lacks a name or a path. Write \`name=path\`.`);
    return [];
  });
}
__name(parseBuildContexts, "parseBuildContexts");
var defaultContext = /\{\{\s*defaultContext\s*\}\}/;
function withDefaultContext(value, facts) {
  return value.replace(defaultContext, () => `${facts.serverUrl}/${facts.repository}.git#${facts.sha || facts.ref}`);
}
__name(withDefaultContext, "withDefaultContext");
function parseSecrets(reader) {
  return [
    ...parsePairs(reader, "secrets", "id=value").map(({ id, value }) => ({ kind: "value", id, value })),
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
__name(parseSecrets, "parseSecrets");
function parsePairs(reader, name, form) {
  const [, valueName] = form.split("=");
  return reader.list(name).flatMap(({ text: text2, line }) => {
    const { key, value } = split(text2);
    const id = key.trim();
    if (value === void 0) {
      const hint = name === "secrets" ? ' A value of several lines goes into double quotes as a whole: `"id=first line\u2026"`.' : "";
      reader.report(name, `line ${line} has no \`=\`. Write \`${form}\`.${hint}`);
    } else if (id === "" || /[\s,]/.test(id)) {
      reader.report(
        name,
        `line ${line} has no usable id before the \`=\`. Write \`${form}\`, with an id without spaces and commas.`
      );
    } else if (value === "") {
      reader.report(
        name,
        `line ${line}: the ${valueName} of \`${id}\` is empty. If it comes from a secret of the repository, check that the secret exists and that this run may read it.`
      );
    } else {
      return [{ id, value }];
    }
    return [];
  });
}
__name(parsePairs, "parsePairs");
function parseCacheTo(reader, facts) {
  const token = reader.text("github-token");
  return reader.list("cache-to").map(({ text: text2, line }) => {
    const fields = parseFields(text2);
    if (fields === void 0) {
      reader.report(
        "cache-to",
        `line ${line}: its double quotes cannot be read. Write \`name=value,name=value\`; quotes may stand only around a whole \`name=value\`.`
      );
      return text2;
    }
    const attributes2 = new Map(fields.map((field2) => [split(field2).key.trim(), split(field2).value?.trim() ?? ""]));
    if (attributes2.get("type") !== "gha") return text2;
    const repository = attributes2.get("repository") || !facts.inActions ? "" : `,repository=${facts.repository}`;
    const ghtoken = attributes2.get("ghtoken") || token === void 0 ? "" : `,ghtoken=${token}`;
    return `${text2}${repository}${ghtoken}`;
  });
}
__name(parseCacheTo, "parseCacheTo");
function split(text2) {
  const at3 = text2.indexOf("=");
  return at3 === -1 ? { key: text2, value: void 0 } : { key: text2.slice(0, at3), value: text2.slice(at3 + 1) };
}
__name(split, "split");

// src/config/durations.ts
var unitMs = /* @__PURE__ */ new Map([
  ["h", 36e5],
  ["m", 6e4],
  ["s", 1e3]
]);
function parseDuration(text2) {
  if (/^\d+(\.\d+)?$/.test(text2)) return Math.round(Number(text2) * 6e4);
  if (!/^(\d+(\.\d+)?h)?(\d+(\.\d+)?m)?(\d+(\.\d+)?s)?$/.test(text2) || text2 === "") return void 0;
  const parts = text2.matchAll(/(\d+(?:\.\d+)?)([hms])/g);
  return Math.round(
    [...parts].reduce((sum, [, count2, unit]) => sum + Number(count2) * (unitMs.get(unit ?? "") ?? 0), 0)
  );
}
__name(parseDuration, "parseDuration");

// src/config/go-settings.ts
function parseGoSettings(reader) {
  const goproxy = reader.text("goproxy");
  const gosumdb = reader.text("gosumdb");
  const goprivate = reader.text("goprivate");
  const goflags = reader.text("goflags");
  const report = /* @__PURE__ */ __name((name, problem) => {
    if (problem !== void 0) reader.report(name, problem);
  }, "report");
  if (goproxy !== void 0) report("goproxy", goproxyProblem(goproxy));
  if (gosumdb !== void 0) report("gosumdb", gosumdbProblem(gosumdb));
  if (goprivate !== void 0) report("goprivate", goprivateProblem(goprivate));
  if (goflags !== void 0) report("goflags", goflagsProblem(goflags));
  return {
    settings: { goproxy, gosumdb, goprivate, goflags },
    secretsToMask: [goproxy, gosumdb].flatMap((setting) => credentialsOf(setting ?? ""))
  };
}
__name(parseGoSettings, "parseGoSettings");
function goproxyProblem(list) {
  const advice = "Write URLs and `direct` or `off`, separated by `,` (next one on 404 and 410) or `|` (next one on any error), as in `https://proxy.example.com|direct`.";
  if (/\s/.test(list)) return `a list of proxies holds no spaces and no new lines. ${advice}`;
  for (const [index, element] of list.split(/[,|]/).entries()) {
    const position = `element ${index + 1}`;
    if (element === "") return `${position} is empty. ${advice}`;
    if (element === "off" || element === "direct") continue;
    const url2 = urlFrom(element);
    if (url2 === void 0 || !element.includes("://")) {
      return `${position} is neither a URL nor \`direct\` nor \`off\`.${didYouMean(element, ["direct", "off"])} ${advice}`;
    }
    if (!["http:", "https:", "file:"].includes(url2.protocol))
      return `${position} begins with \`${url2.protocol}//\`; Go knows \`https://\`, \`http://\` and \`file://\`. ${advice}`;
    if (url2.protocol !== "file:" && url2.hostname === "") return `${position} names no host. ${advice}`;
    if (url2.search !== "" || url2.hash !== "")
      return `${position} has a query or a fragment, which Go does not accept. ${advice}`;
  }
  return void 0;
}
__name(goproxyProblem, "goproxyProblem");
function gosumdbProblem(database) {
  const advice = "Write `off`, `sum.golang.google.cn`, or `name+hash+key`, optionally followed by a space and a URL.";
  if (/[\r\n\t]/.test(database)) return `it has more than one line. ${advice}`;
  const words = database.split(" ").filter((word) => word !== "");
  const [name = "", address] = words;
  if (words.length > 2) return `it has more than a name and a URL. ${advice}`;
  if (name === "off") return address === void 0 ? void 0 : `nothing may follow \`off\`. ${advice}`;
  if (!/^[\w.-]+(\/[\w.-]+)*(\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+)?$/.test(name))
    return `\`${shown(name)}\` is no name of a checksum database. ${advice}`;
  if (!/[.+/]/.test(name) && name !== "localhost")
    return `\`${name}\` is no name of a checksum database.${didYouMean(name, ["off", "sum.golang.google.cn"])} ${advice}`;
  if (address !== void 0 && !["http:", "https:"].includes(urlFrom(address)?.protocol ?? ""))
    return `what follows the name is no http or https URL. ${advice}`;
  return void 0;
}
__name(gosumdbProblem, "gosumdbProblem");
function goprivateProblem(patterns) {
  const advice = "Write module path prefixes separated by commas, as in `github.com/my-org/*,git.example.com`.";
  if (/\s/.test(patterns)) return `patterns hold no spaces and no new lines. ${advice}`;
  for (const pattern of patterns.split(",").filter((text2) => text2 !== "")) {
    if (pattern.includes("://"))
      return `\`${shown(pattern.replace(/\/\/[^/@]*@/, "//"))}\` is a URL; module paths have no \`https://\`. ${advice}`;
    if (!isGlob2(pattern))
      return `\`${shown(pattern)}\` is no pattern: a \`[\` is not closed, or it ends in \`\\\`. ${advice}`;
  }
  return void 0;
}
__name(goprivateProblem, "goprivateProblem");
function isGlob2(pattern) {
  return /^(?:[^[\\]|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])+\])*$/.test(pattern);
}
__name(isGlob2, "isGlob");
function goflagsProblem(flags) {
  const advice = "Write flags separated by spaces, each with its value behind `=`, as in `-trimpath -tags=netgo`.";
  if (/[\r\n]/.test(flags)) return `it has more than one line. ${advice}`;
  const words = splitQuoted(flags);
  if (words === void 0) return `a quote is not closed. ${advice}`;
  for (const word of words) {
    if (!word.startsWith("-")) return `\`${shown(word)}\` does not begin with \`-\`. ${advice}`;
    if (/^-{1,2}(=|$)/.test(word)) return `\`${shown(word)}\` has no name. ${advice}`;
  }
  return void 0;
}
__name(goflagsProblem, "goflagsProblem");
function splitQuoted(text2) {
  const words = [];
  for (let rest = text2.trimStart(); rest !== ""; rest = rest.trimStart()) {
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
      const end = rest.indexOf(quote, 1);
      if (end === -1) return void 0;
      words.push(rest.slice(1, end));
      rest = rest.slice(end + 1);
    } else {
      const [word = ""] = rest.split(/\s/, 1);
      words.push(word);
      rest = rest.slice(word.length);
    }
  }
  return words;
}
__name(splitQuoted, "splitQuoted");
function credentialsOf(setting) {
  return setting.split(/[,|\s]/).flatMap((element) => {
    const userinfo = /^\w+:\/\/([^/]*)@/.exec(element)?.[1];
    if (userinfo === void 0) return [];
    const [user = "", password] = userinfo.split(/:(.*)/s);
    const secret = password === void 0 || password === "" ? user : password;
    return [userinfo, secret, decoded(secret)];
  });
}
__name(credentialsOf, "credentialsOf");
function urlFrom(text2) {
  return URL.canParse(text2) ? new URL(text2) : void 0;
}
__name(urlFrom, "urlFrom");
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
__name(decoded, "decoded");

// src/config/sizes.ts
var unitBytes = /* @__PURE__ */ new Map([
  ["KB", 1e3],
  ["MB", 1e6],
  ["GB", 1e9],
  ["TB", 1e12]
]);
function parseSize(text2) {
  if (/^0+$/.test(text2)) return 0;
  const [, count2, unit = ""] = /^(\d+(?:\.\d+)?) ?([KMGT]B)$/i.exec(text2) ?? [];
  const bytes = Math.round(Number(count2) * (unitBytes.get(unit.toUpperCase()) ?? NaN));
  return Number.isSafeInteger(bytes) ? bytes : void 0;
}
__name(parseSize, "parseSize");

// src/config/config.ts
function parseConfig(raw, facts) {
  const reader = inputReader(raw);
  const build2 = parseBuildOptions(reader, facts);
  const go = parseGoSettings(reader);
  const githubToken = reader.text("github-token");
  const config = {
    build: build2,
    cache: parseCacheOptions(reader, facts),
    go: go.settings,
    dockerfileEdits: reader.choice("dockerfile-edits", ["auto", "off"]) ?? "auto",
    report: { file: reader.text("report-file") },
    dryRun: reader.flag("dry-run"),
    githubToken,
    secretsToMask: maskable([
      ...build2.secrets.map((secret) => secret.kind === "value" ? secret.value : ""),
      ...go.secretsToMask,
      ...[...build2.cacheFrom, ...build2.cacheTo].flatMap(cacheCredentials),
      githubToken ?? ""
    ])
  };
  const problems = reader.problems();
  return problems.length === 0 ? { kind: "config", config } : { kind: "invalid", problems };
}
__name(parseConfig, "parseConfig");
var timeoutLimitsMs = { least: 1e3, most: 36e5 };
function parseCacheOptions(reader, facts) {
  const store = parseStore(reader, facts);
  return {
    mode: reader.choice("cache", ["auto", "all", "modules", "off"]) ?? "auto",
    scope: reader.text("cache-scope"),
    store,
    maxBytes: parseMaxSize(reader, store),
    dependencyPaths: reader.list("cache-dependency-path").map((item) => item.text),
    timeoutMs: parseTimeout(reader),
    helperImage: parseHelperImage(reader)
  };
}
__name(parseCacheOptions, "parseCacheOptions");
function parseStore(reader, facts) {
  const store = reader.choice("cache-store", ["auto", "github", "local"]) ?? "auto";
  if (store === "github" && !facts.inActions) {
    reader.report("cache-store", "`github` works only inside GitHub Actions. Use `local`, or leave it out.");
  }
  if (store === "auto") return facts.inActions ? "github" : "local";
  return store;
}
__name(parseStore, "parseStore");
function parseTimeout(reader) {
  const text2 = reader.text("cache-timeout") ?? "";
  const timeoutMs = parseDuration(text2);
  if (timeoutMs !== void 0 && timeoutMs >= timeoutLimitsMs.least && timeoutMs <= timeoutLimitsMs.most)
    return timeoutMs;
  reader.report(
    "cache-timeout",
    `\`${text2}\` is no time between 1s and 1h. Write for example \`45s\`, \`2m\` or \`1m30s\`; a number alone means minutes.`
  );
  return 0;
}
__name(parseTimeout, "parseTimeout");
var defaultMaxBytes = { github: void 0, local: 5e9 };
function parseMaxSize(reader, store) {
  const text2 = reader.text("cache-max-size");
  if (text2 === void 0) return defaultMaxBytes[store];
  const maxBytes = parseSize(text2);
  if (maxBytes === void 0) {
    reader.report(
      "cache-max-size",
      `\`${shown(text2)}\` is no size. Write for example \`500MB\` or \`2GB\` (decimal units, up to TB), or \`0\` for no limit.`
    );
  }
  return maxBytes === 0 ? void 0 : maxBytes;
}
__name(parseMaxSize, "parseMaxSize");
function parseHelperImage(reader) {
  const image = reader.text("helper-image");
  if (image !== void 0 && !/^[a-z0-9][\w.\-/:@]*$/i.test(image)) {
    reader.report(
      "helper-image",
      `\`${image}\` is no image reference. Write for example \`alpine:3.22\` or \`busybox@sha256:\u2026\`.`
    );
  }
  return image;
}
__name(parseHelperImage, "parseHelperImage");
var credentialAttribute = /^\s*(?:ghtoken|token|secret_access_key|session_token)\s*=(.*)$/s;
function cacheCredentials(cache) {
  return (parseFields(cache) ?? []).map((field2) => credentialAttribute.exec(field2)?.[1] ?? "");
}
__name(cacheCredentials, "cacheCredentials");
function maskable(values) {
  const all = values.flatMap((value) => [value, value.trim(), ...value.split(/\r\n|\n|\r/)]);
  const worthHiding = all.filter((value) => value.trim().length > 2);
  return [...new Set(worthHiding)].toSorted((a, b) => b.length - a.length);
}
__name(maskable, "maskable");

// src/config/runtime-token.ts
var readBit = 1;
var writeBit = 2;
function tokenScopesFrom(token) {
  const [, payload] = token.split(".");
  if (payload === void 0) return void 0;
  const claims = parsed2(Buffer.from(payload, "base64url").toString("utf8"));
  const claim = fieldOf2(claims, "ac");
  const scopes = typeof claim === "string" ? parsed2(claim) : void 0;
  if (!Array.isArray(scopes)) return void 0;
  return scopes.flatMap((entry) => {
    const scope = fieldOf2(entry, "Scope");
    const permission = fieldOf2(entry, "Permission");
    if (typeof scope !== "string" || typeof permission !== "number") return [];
    return [{ scope, read: (permission & readBit) !== 0, write: (permission & writeBit) !== 0 }];
  });
}
__name(tokenScopesFrom, "tokenScopesFrom");
function fieldOf2(value, name) {
  if (typeof value !== "object" || value === null) return void 0;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
__name(fieldOf2, "fieldOf");
function parsed2(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
__name(parsed2, "parsed");

// src/config/run-facts.ts
var runnerEnvironments = ["github-hosted", "self-hosted"];
var cacheModes = ["none", "read", "write", "write-only"];
function runFactsFrom(environment, event) {
  const variable = /* @__PURE__ */ __name((name) => environment[name]?.trim() ?? "", "variable");
  const inActions = variable("GITHUB_ACTIONS") === "true";
  const tokenScopes = tokenScopesFrom(variable("ACTIONS_RUNTIME_TOKEN"));
  const repository = variable("GITHUB_REPOSITORY");
  return {
    inActions,
    serverUrl: variable("GITHUB_SERVER_URL") || "https://github.com",
    apiUrl: variable("GITHUB_API_URL") || "https://api.github.com",
    repository,
    ref: inActions ? variable("GITHUB_REF") : "local",
    refType: inActions ? refTypeFrom(variable("GITHUB_REF_TYPE"), variable("GITHUB_REF")) : "unknown",
    sha: variable("GITHUB_SHA"),
    eventName: variable("GITHUB_EVENT_NAME"),
    action: textAt(event, "action") ?? "",
    runId: variable("GITHUB_RUN_ID"),
    runAttempt: variable("GITHUB_RUN_ATTEMPT") || "1",
    runNumber: variable("GITHUB_RUN_NUMBER"),
    job: variable("GITHUB_JOB"),
    workflow: variable("GITHUB_WORKFLOW"),
    workspace: variable("GITHUB_WORKSPACE"),
    runnerTemp: variable("RUNNER_TEMP"),
    runnerEnvironment: runnerEnvironments.find((known) => known === variable("RUNNER_ENVIRONMENT")) ?? "unknown",
    defaultBranch: textAt(event, "repository", "default_branch"),
    prBaseRef: prBaseRefFrom(variable("GITHUB_BASE_REF"), event),
    prNumber: prNumberFrom(variable("GITHUB_REF"), event),
    isFork: isForkFrom(repository, variable("GITHUB_REF"), event),
    isDependabot: variable("GITHUB_ACTOR") === "dependabot[bot]" || textAt(event, "pull_request", "user", "login") === "dependabot[bot]",
    visibility: visibilityFrom(event),
    cacheMode: cacheModes.find((mode) => mode === variable("ACTIONS_CACHE_MODE").toLowerCase()),
    tokenScopes,
    tokenWritable: tokenScopes?.some((scope) => scope.write)
  };
}
__name(runFactsFrom, "runFactsFrom");
function refTypeFrom(type, ref) {
  if (type === "tag" || ref.startsWith("refs/tags/")) return "tag";
  return type === "branch" || ref !== "" ? "branch" : "unknown";
}
__name(refTypeFrom, "refTypeFrom");
function prBaseRefFrom(baseRef, event) {
  const branch = textAt(event, "pull_request", "base", "ref") ?? baseRef;
  return branch === "" ? void 0 : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
}
__name(prBaseRefFrom, "prBaseRefFrom");
function prNumberFrom(ref, event) {
  const number2 = numberAt(event, "pull_request", "number");
  if (number2 !== void 0) return number2;
  if (at2(event, "issue", "pull_request") !== void 0) return numberAt(event, "issue", "number");
  const digits = /^refs\/pull\/(\d{1,15})\//.exec(ref)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
__name(prNumberFrom, "prNumberFrom");
function isForkFrom(repository, ref, event) {
  if (at2(event, "pull_request") === void 0) return ref.startsWith("refs/pull/");
  return textAt(event, "pull_request", "head", "repo", "full_name")?.toLowerCase() !== repository.toLowerCase();
}
__name(isForkFrom, "isForkFrom");
function visibilityFrom(event) {
  const visibility = textAt(event, "repository", "visibility");
  if (visibility === "public") return "public";
  if (visibility === "private" || visibility === "internal") return "private";
  const isPrivate = at2(event, "repository", "private");
  if (typeof isPrivate !== "boolean") return "unknown";
  return isPrivate ? "private" : "public";
}
__name(visibilityFrom, "visibilityFrom");
function textAt(value, ...keys) {
  const found = at2(value, ...keys);
  return typeof found === "string" && found !== "" ? found : void 0;
}
__name(textAt, "textAt");
function numberAt(value, ...keys) {
  const found = at2(value, ...keys);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
__name(numberAt, "numberAt");
function at2(value, ...keys) {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return void 0;
    found = Object.entries(found).find(([name]) => name === key)?.[1];
  }
  return found ?? void 0;
}
__name(at2, "at");

// src/action/read-request.ts
async function readRequest(around) {
  const facts = await readFacts(around);
  const input = /* @__PURE__ */ __name((name) => around.workflow.input(name), "input");
  const parsed3 = parseConfig(input, facts);
  if (parsed3.kind === "config") for (const secret of parsed3.config.secretsToMask) around.workflow.addSecret(secret);
  const problems = parsed3.kind === "invalid" ? [...parsed3.problems] : [];
  const names = parsed3.kind === "config" ? parsed3.config.build : namedPaths(input);
  const [resolved, missing] = await Promise.all([
    resolveBuilder(around.shell, input("builder").trim() || void 0),
    problems.some(({ input: name }) => name === "context") ? [] : pathProblems(names, facts, around.files, around.folder)
  ]);
  if (around.signal.aborted) throw new Cancelled("The run was cancelled.");
  problems.push(...missing);
  if (missing.length === 0) problems.push(...await targetProblems(around, names, input("target").trim()));
  if (resolved.kind === "none") problems.push({ input: "builder", message: resolved.message });
  if (parsed3.kind === "invalid" || resolved.kind === "none" || problems.length > 0) {
    throw new ConfigError(problems.map((problem) => oneLine(`${problem.input}: ${problem.message}`)).join("\n"));
  }
  return { facts, config: parsed3.config, builder: resolved.builder };
}
__name(readRequest, "readRequest");
async function readFacts(around) {
  const file = around.env["GITHUB_EVENT_PATH"] ?? "";
  let event;
  try {
    event = JSON.parse((file === "" ? void 0 : await around.files.readText(file)) ?? "null");
  } catch {
    event = void 0;
  }
  return runFactsFrom(around.env, event);
}
__name(readFacts, "readFacts");
function namedPaths(input) {
  return { context: input("context").trim() || ".", file: input("file").trim() || void 0, secrets: [] };
}
__name(namedPaths, "namedPaths");
async function targetProblems(around, names, target) {
  if (target === "") return [];
  const parsed3 = parseDockerfile(await around.files.readText(dockerfilePath(names, around.folder)) ?? "");
  if (parsed3.kind === "invalid") return [];
  const reachable = reachableStages(parsed3.dockerfile, {
    buildArgs: {},
    target,
    platform: "",
    buildPlatform: "",
    buildContexts: []
  });
  if (reachable.kind !== "unknown-target") return [];
  const known = reachable.known.length === 0 ? "it has no named stages" : `its stages are ${reachable.known.map((name) => `\`${name}\``).join(", ")}`;
  const near = reachable.nearest === void 0 ? "" : ` Did you mean \`${reachable.nearest}\`?`;
  return [{ input: "target", message: `the Dockerfile has no stage \`${target}\`; ${known}.${near}` }];
}
__name(targetProblems, "targetProblems");

// src/snapshot/restore.ts
import path23 from "node:path";

// src/snapshot/gather.ts
import path22 from "node:path";
function longestMs({ sizeBytes }) {
  return Math.min(sizeBytes / 4e3, 6e5);
}
__name(longestMs, "longestMs");
async function gatherLayers(tools, wanted, known, { deadline, signal }) {
  const entries = new Map(known.map((entry) => [entry.key, { kind: "entry", ...entry }]));
  const troubles = [];
  const layers = [];
  const begunAt = tools.clock.monotonicMs();
  for (const layer of wanted) {
    const { key, file, role } = layer;
    const here = entries.get(key);
    const lack = here === void 0 ? await lackOfRoom(tools.files, known[0]?.folder ?? "", layer) : void 0;
    const limits = limitsUntil(tools.clock, Math.max(deadline, begunAt + longestMs(layer)), signal);
    const fetched = here ?? (lack === void 0 ? await fetchEntry(tools, "restored-base", [[key]], limits) : { kind: "none" });
    entries.set(key, fetched);
    const fault = lack ?? await faultOf(tools.files, fetched, layer);
    if (fault === void 0 && fetched.kind === "entry") layers.push({ layer, path: path22.join(fetched.folder, file) });
    else troubles.push(`its ${role} ${fault}`);
  }
  return { layers, troubles, storeFailed: [...entries.values()].some(({ kind }) => kind === "degraded") };
}
__name(gatherLayers, "gatherLayers");
var roomFactor = 2.5;
async function lackOfRoom(files, folder, { sizeBytes }) {
  const freeBytes = await files.freeBytes(folder);
  if (freeBytes >= sizeBytes * roomFactor) return void 0;
  return `of ${megabytes(sizeBytes)} has no room on the runner, where ${megabytes(freeBytes)} are free`;
}
__name(lackOfRoom, "lackOfRoom");
function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
__name(megabytes, "megabytes");
async function fetchEntry({ store, files }, name, groups, limits) {
  const folder = await files.makeTemporaryFolder(name);
  const restored = await store.restore(groups, folder, limits);
  if (restored.kind === "restored") return { kind: "entry", key: restored.key, folder };
  await files.remove(folder);
  return restored;
}
__name(fetchEntry, "fetchEntry");
async function faultOf(files, fetched, layer) {
  if (fetched.kind === "degraded") return `could not be fetched: ${fetched.reason}`;
  if (fetched.kind === "none" || fetched.key !== layer.key) return "is not in the store any more";
  const file = path22.join(fetched.folder, layer.file);
  if (await files.kindOf(file) !== "file") return "is not in its entry";
  return `sha256:${await files.sha256(file)}` === layer.digest ? void 0 : "is damaged: its digest is another than its manifest says";
}
__name(faultOf, "faultOf");
function limitsUntil(clock, deadline, signal) {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}
__name(limitsUntil, "limitsUntil");

// src/snapshot/ground.ts
function onGround(own, ground) {
  if (ground === void 0) return own;
  const deltas = own.layers.filter(
    ({ role, digest }) => role === "delta" && ground.layers.every((layer) => layer.digest !== digest)
  );
  return { ...own, layers: [...ground.layers, ...deltas], baseBytes: ground.baseBytes };
}
__name(onGround, "onGround");
function basesOf(layers) {
  return layers.filter(({ role }) => role === "base");
}
__name(basesOf, "basesOf");
function withOwnBase(own, laidOver) {
  const deltas = laidOver.layers.filter(({ role }) => role === "delta");
  return { ...own, layers: [...basesOf(own.layers), ...deltas] };
}
__name(withOwnBase, "withOwnBase");

// src/snapshot/restore.ts
async function restoreSnapshot(tools, keys, deadline, signal, judge = () => ({ kind: "use", reason: "" })) {
  const groups = keys.groups.map((group) => group.map(({ prefix }) => prefix));
  const limits = limitsUntil(tools.clock, deadline, signal);
  const [fetched, grounds] = await Promise.all([
    fetchEntry(tools, `restored-${keys.kind}`, groups, limits),
    findGround(tools, keys, limits)
  ]);
  if (fetched.kind === "degraded") return fetched;
  if (fetched.kind === "none")
    return { kind: "miss", key: "", reason: "there is no snapshot that this run may read yet" };
  const ground = fetched.key.startsWith(keys.primary) ? grounds : void 0;
  const found = await readSnapshot(tools, keys, { own: fetched, ground }, { deadline, signal }, judge);
  if (found.kind !== "restored") {
    await tools.files.remove(fetched.folder);
    return found;
  }
  return { ...found, reason: joined([reasonOf(keys, fetched.key), found.reason]) };
}
__name(restoreSnapshot, "restoreSnapshot");
function reasonOf(keys, key) {
  return keys.groups.flat().find(({ prefix }) => key.startsWith(prefix))?.reason ?? "found by its key";
}
__name(reasonOf, "reasonOf");
function joined(reasons) {
  return reasons.filter((reason) => reason !== "").join("; ");
}
__name(joined, "joined");
async function findGround({ store }, keys, limits) {
  const [, ...others] = keys.groups[0] ?? [];
  if (others.length === 0) return void 0;
  const found = await store.find(
    others.map(({ prefix }) => [prefix]),
    limits
  );
  return found.kind === "found" ? found.key : void 0;
}
__name(findGround, "findGround");
async function readSnapshot(tools, keys, { own, ground }, until, judge) {
  const { key } = own;
  const ownManifest = await manifestIn(tools.files, keys, own);
  if (ownManifest === void 0)
    return { kind: "miss", key, reason: `the snapshot ${key} has no manifest that can be read` };
  const judged2 = judge(ownManifest, isOfSameSum(keys, key));
  if (judged2.kind === "skip") return { kind: "skipped", key, reason: judged2.reason };
  const limits = limitsUntil(tools.clock, until.deadline, until.signal);
  const below = ground === void 0 ? void 0 : await fetchEntry(tools, "restored-ground", [[ground]], limits);
  const belowManifest = below?.kind === "entry" ? await manifestIn(tools.files, keys, below) : void 0;
  const entries = below?.kind === "entry" ? [own, below] : [own];
  const gather = /* @__PURE__ */ __name(async (manifest2) => {
    const marks = await tools.present(manifest2);
    const present2 = manifest2.layers.filter(({ mark }) => marks.includes(mark));
    const wanted = manifest2.layers.filter((layer) => !present2.includes(layer));
    return { manifest: manifest2, present: present2, ...await gatherLayers(tools, wanted, entries, until) };
  }, "gather");
  const laidOver = await gather(onGround(ownManifest, belowManifest));
  const gathered = lacksBase(laidOver, ownManifest) ? await gather(withOwnBase(ownManifest, laidOver.manifest)) : laidOver;
  const { manifest, present, layers, troubles, storeFailed } = gathered;
  const trouble = [...new Set(troubles)].join(", and ");
  if (layers.length + present.length === 0) return { kind: "miss", key, reason: `of the snapshot ${key}, ${trouble}` };
  const isComplete = manifest.complete || keys.incomplete === keys.primary;
  const hit = key.startsWith(keys.primary) && isComplete && trouble === "" ? "exact" : "partial";
  const laid = belowManifest === void 0 ? "" : `laid over ${reasonOf(keys, ground ?? "")}`;
  const reason = joined([judged2.reason, laid]);
  return { kind: "restored", hit, key, manifest, layers, present, reason, trouble, storeFailed };
}
__name(readSnapshot, "readSnapshot");
function lacksBase({ manifest, present, layers }, own) {
  const isThere = basesOf([...present, ...layers.map(({ layer }) => layer)]).length > 0;
  return !isThere && basesOf(own.layers).some(({ digest }) => manifest.layers.every((layer) => layer.digest !== digest));
}
__name(lacksBase, "lacksBase");
async function manifestIn(files, keys, { folder }) {
  return parseManifest(await files.readText(path23.join(folder, manifestFile)), keys.kind);
}
__name(manifestIn, "manifestIn");

// src/action/restore.ts
async function restore(around, analysis) {
  const store = around.store(storeChoice(analysis.config, analysis.facts));
  const tools = { store, files: around.files, clock: around.clock };
  const deadline = around.clock.monotonicMs() + analysis.config.cache.timeoutMs;
  const judge = judgeOf(analysis);
  const tookMs = /* @__PURE__ */ new Map();
  const uses = await readUses(around.files, jobRecordFile(analysis.facts));
  const starts = unrestored(analysis, "").map((start) => {
    const mounts = mountsOf(analysis.builder.name, analysis.namespace, start.plan.group);
    return { start, use: earlierUse(uses, { kind: start.kind, mounts, primary: start.plan.keys.primary }) };
  });
  const open = starts.filter(({ start, use }) => use === void 0 && !start.plan.dropped);
  const registering = registration(
    around,
    analysis,
    open.map(({ start }) => start)
  );
  const looked = await Promise.all(
    starts.map(async ({ start, use }) => {
      const { kind, plan } = start;
      if (plan.dropped) return { ...start, hit: "off", reason: droppedReason };
      if (use !== void 0) return adopted(start, use);
      if (!plan.access.read) {
        registering.lookedUp(kind, false);
        return { ...start, hit: "off", reason: plan.access.reason };
      }
      const present = /* @__PURE__ */ __name((manifest) => registering.present(kind, manifest), "present");
      const begin = around.clock.monotonicMs();
      let isLeftAlone = false;
      try {
        const found = await restoreSnapshot({ ...tools, present }, plan.keys, deadline, around.signal, judge);
        isLeftAlone = found.kind === "skipped";
        return restoredRun(start, found);
      } finally {
        tookMs.set(kind, Math.round(around.clock.monotonicMs() - begin));
        registering.lookedUp(kind, isLeftAlone);
      }
    })
  );
  const registered = await registering.ended();
  const runs = withCosts(looked, tookMs, Math.max(0, ...tookMs.values())).map((run) => ({
    ...run,
    injected: run.skipped ? void 0 : registered.injected.get(run.kind),
    registerTrouble: registered.trouble
  }));
  const troubles = [...new Set(runs.filter(({ storeFailed }) => storeFailed).map(({ reason }) => reason))];
  if (troubles.length > 0) {
    around.log.warning(`The cache store did not work, so this build starts without it: ${troubles.join("; ")}`);
    return { outcome: "degraded", reason: troubles.join("; "), value: runs };
  }
  return { outcome: "done", reason: runs.map(({ kind, hit }) => `${kind} ${hit}`).join(", "), value: runs };
}
__name(restore, "restore");
var droppedReason = "no-cache makes BuildKit drop these mounts before it builds, so nothing is restored into them";
function unrestored(analysis, reason) {
  const nothing = {
    manifest: void 0,
    layers: [],
    present: [],
    adopted: void 0,
    stamp: void 0,
    skipped: false
  };
  const later = {
    cost: { ownMs: 0, togetherMs: 0 },
    injected: void 0,
    registerTrouble: "",
    builderClock: void 0,
    extracted: void 0,
    prepared: void 0,
    saveReason: ""
  };
  return cacheKinds.flatMap((kind) => {
    const plan = analysis.caches.get(kind);
    if (plan?.kind !== "served") return [];
    return [
      { kind, plan, hit: "miss", matchedKey: "", foundKey: "", reason, storeFailed: false, ...nothing, ...later }
    ];
  });
}
__name(unrestored, "unrestored");
function adopted(start, use) {
  return {
    ...start,
    hit: use.hit === "miss" ? "partial" : use.hit,
    matchedKey: use.matchedKey,
    foundKey: use.foundKey,
    reason: "an earlier step of this job has filled these mounts",
    manifest: use.manifest === "" ? void 0 : parseManifest(use.manifest, start.kind),
    adopted: use,
    stamp: use.stamp
  };
}
__name(adopted, "adopted");
function restoredRun(start, found) {
  switch (found.kind) {
    case "degraded":
      return { ...start, storeFailed: true, reason: found.reason };
    case "miss":
      return { ...start, foundKey: found.key, reason: found.reason };
    case "skipped":
      return { ...start, hit: "off", skipped: true, foundKey: found.key, reason: found.reason };
    case "restored":
      return {
        ...start,
        hit: found.hit,
        matchedKey: found.key,
        foundKey: found.key,
        reason: [found.reason, found.trouble, presentReason(found)].filter((text2) => text2 !== "").join("; "),
        manifest: found.manifest,
        layers: found.layers,
        present: found.present,
        storeFailed: found.storeFailed
      };
  }
}
__name(restoredRun, "restoredRun");
function presentReason({ present, layers }) {
  if (present.length === 0) return "";
  return layers.length === 0 ? "the builder still has all of it" : "the builder still has the base";
}
__name(presentReason, "presentReason");

// src/action/run-main.ts
async function runMain(around) {
  try {
    await runPhases(around);
  } finally {
    await around.settled();
  }
}
__name(runMain, "runMain");
async function runPhases(around) {
  const phases = phaseRecorder(around.log, around.clock);
  const request = await readRequest(around);
  stopIfCancelled(around);
  const analysis = await phases.attempt(
    "analyse",
    "Analyse",
    async () => {
      const value = await analyse(around, request);
      for (const line of planLines(value.plan)) around.log.info(line);
      return { outcome: "done", reason: "", value };
    },
    (reason) => unanalysed(around, request, reason)
  );
  for (const { level, message, place: place2 } of annotationsFrom(analysis.plan.findings)) around.log[level](message, place2);
  if (analysis.isEdited) await around.log.group("Edited Dockerfile", async () => around.log.info(analysis.builtText));
  if (request.config.dryRun) return;
  stopIfCancelled(around);
  const prepared = await warmUp(around, analysis, phases);
  const cleanUp2 = startCleanUp(around, analysis, prepared);
  const end = around.signal.aborted ? notBuilt : await phases.run("build", "Build", () => build(around, analysis));
  const isCancelled = around.signal.aborted || end.result.kind === "cancelled";
  const runs = isCancelled ? prepared : await readBack(around, analysis, phases, prepared, end);
  await cleanUp2.end();
  const report = withTexts(reportFrom(analysis, phases, runs, end), around.redact);
  const state = postState(around, analysis, runs, report, end);
  await leaveResults(around, state, end);
  finish(around, end);
  failIfStrict(around.env, report.phases);
}
__name(runPhases, "runPhases");
var notBuilt = {
  result: { kind: "cancelled" },
  steps: [],
  allSteps: [],
  imageid: "",
  digest: "",
  metadata: "",
  ms: 0
};
function stopIfCancelled({ signal }) {
  if (signal.aborted) throw new Cancelled("The run was cancelled.");
}
__name(stopIfCancelled, "stopIfCancelled");
async function warmUp(around, analysis, phases) {
  if (![...analysis.caches.values()].some(({ kind }) => kind === "served")) {
    phases.skip("restore", "no cache is served");
    return [];
  }
  const restored = await phases.attempt(
    "restore",
    "Restore caches",
    async () => {
      const end = await restore(around, analysis);
      for (const run of end.value)
        for (const line of foundLines(cacheReport(run.kind, run.plan, run))) around.log.info(line);
      return end;
    },
    (reason) => unrestored(analysis, reason)
  );
  if (around.signal.aborted) return restored;
  return phases.attempt(
    "inject",
    "Put caches into the builder",
    () => inject(around, analysis, restored),
    () => restored.map(uninjected)
  );
}
__name(warmUp, "warmUp");
async function readBack(around, analysis, phases, runs, end) {
  if (runs.length === 0) return runs;
  return phases.attempt(
    "extract",
    "Read caches back",
    () => extract(around, analysis, runs, end, cachingCostMs(phases.reports())),
    (reason) => unread(runs, reason)
  );
}
__name(readBack, "readBack");
function reportFrom(analysis, phases, runs, end) {
  const measured = measuredRuns(analysis, runs, end);
  return {
    schema: 1,
    result: end.result.kind === "success" ? "success" : "failure",
    phases: phases.reports(),
    caches: cacheKinds.map((kind) => {
      const plan = analysis.caches.get(kind) ?? { kind: "off", reason: "it is not known here" };
      const run = runs.find((each) => each.kind === kind);
      const steps = measured.get(kind);
      if (run === void 0 || steps === void 0) return cacheReport(kind, plan, run);
      return cacheReport(kind, plan, run, verdictOfKind(analysis, run, steps));
    }),
    steps: end.steps,
    verdict: verdictFrom(phases.reports(), runs),
    findings: analysis.plan.findings
  };
}
__name(reportFrom, "reportFrom");
function postState(around, analysis, runs, report, end) {
  const { config, facts } = analysis;
  const reportFile = config.report.file ?? (facts.runnerTemp === "" ? "" : path24.join(facts.runnerTemp, `cached-go-docker-build-${around.nonce}.report.json`));
  return {
    version: 1,
    report,
    saves: runs.flatMap(({ kind, plan, foundKey, prepared, storeFailed }) => {
      const supersedes = plan.dropped && plan.access.write !== "if-none-exact";
      return prepared === void 0 ? [] : [{ ...prepared, kind, foundKey, supersedes, storeFailed }];
    }),
    store: storeChoice(config, facts),
    reportFile: reportFile === "" ? "" : path24.resolve(around.folder, reportFile),
    temporaryFolder: around.temporaryFolder,
    jobRecord: jobRecordFile(facts),
    timeoutMs: config.cache.timeoutMs,
    interrupted: around.signal.aborted || end.result.kind === "cancelled"
  };
}
__name(postState, "postState");
async function leaveResults(around, state, end) {
  for (const [name, value] of Object.entries(outputsFrom(state.report, end, state.reportFile)))
    around.workflow.setOutput(name, value);
  around.workflow.saveState(stateName, encodeState(state));
  if (state.reportFile === "") return;
  try {
    await around.files.writeText(state.reportFile, `${JSON.stringify(state.report, void 0, 2)}
`);
  } catch (error) {
    around.log.warning(`The report could not be written to ${state.reportFile}: ${errorText(error)}`);
  }
}
__name(leaveResults, "leaveResults");
function finish(around, end) {
  stopIfCancelled(around);
  switch (end.result.kind) {
    case "success":
      return;
    case "cancelled":
      throw new Cancelled("The run was cancelled.");
    case "failure": {
      const { message, step, file, line } = end.result.error;
      const place2 = file === "" ? "" : ` (${file}${line > 0 ? `:${line}` : ""})`;
      throw new BuildFailure(`The build failed${step === "" ? "" : ` at ${step}`}${place2}: ${message}`);
    }
  }
}
__name(finish, "finish");

export {
  inputs,
  inputSpecs,
  didYouMean,
  runMain
};
