import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  errorCode,
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/platform/machine/zstd.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
var chunkBytes = 1 << 20;
function contentOfZstd(file) {
  return "createZstdDecompress" in zlib ? readByNode(file) : readByProgram(file);
}
async function* readByNode(file) {
  const { size } = await stat(file);
  const decompress = zlib.createZstdDecompress({ chunkSize: chunkBytes });
  const piped = pipeline(createReadStream(file, { highWaterMark: chunkBytes }), decompress);
  piped.catch(() => void 0);
  yield* bytesOf(decompress);
  await piped;
  if (decompress.bytesWritten !== size) throw new Error("something follows the end of the compressed content");
}
async function* readByProgram(file) {
  const child = spawn("zstd", ["-dcq", "--", file], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = endOf(child, child.stderr);
  try {
    yield* bytesOf(child.stdout);
    await ended;
  } finally {
    child.kill();
  }
}
async function writeZstd(file, content) {
  const output = createWriteStream(file, { highWaterMark: chunkBytes });
  if ("createZstdCompress" in zlib) {
    const { ZSTD_c_compressionLevel: level, ZSTD_c_checksumFlag: checksum } = zlib.constants;
    const compress = zlib.createZstdCompress({ chunkSize: chunkBytes, params: { [level]: 1, [checksum]: 1 } });
    await Promise.all([writeAll(compress, content), pipeline(compress, output)]);
    return;
  }
  const child = spawn("zstd", ["-1", "-q", "-c"], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = endOf(child, child.stderr);
  await Promise.all([writeAll(child.stdin, content), pipeline(child.stdout, output), ended]);
}
async function writeAll(stream, content) {
  try {
    for await (const chunk of content)
      await new Promise((resolve, reject) => {
        stream.write(chunk, (error2) => error2 ? reject(error2) : resolve());
      });
    stream.end();
  } catch (error2) {
    stream.destroy();
    throw error2;
  }
}
function endOf(child, stderr) {
  const said = textOf(stderr);
  const ended = once(child, "close").then(
    async ([code]) => {
      if (code !== 0) throw new Error((await said).trim() || `zstd ended with code ${String(code)}`);
    },
    (error2) => {
      throw new Error(`the zstd format takes Node 22.15 or the program zstd: ${errorText(error2)}`);
    }
  );
  ended.catch(() => void 0);
  return ended;
}
async function* bytesOf(stream) {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}
async function textOf(stream) {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += String(chunk);
  return text;
}

// src/platform/machine/read-tar.ts
import { ReadableStream } from "node:stream/web";
async function readTar(bytes, onFile) {
  await readTarEntries(bytes, async (entry) => {
    if (entry.type === "file") await onFile(entry);
  });
}
async function readTarEntries(bytes, onEntry) {
  const { createTarDecoder } = await import("./modern-tar.js");
  for await (const entry of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true }))) {
    const { name, type = "file", size, pax = {} } = entry.header;
    let readBytes = 0;
    const content = async function* () {
      for await (const chunk of entry.body) {
        readBytes += chunk.length;
        yield chunk;
      }
      if (readBytes !== size) throw new Error(`${name} ends after ${readBytes} of ${size} bytes`);
    };
    await onEntry({ name, type, sizeBytes: size, attributes: Object.keys(pax), content: content() });
    if (!entry.body.locked) await entry.body.cancel();
  }
}
async function* atMost(limitBytes, content) {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > limitBytes)
      throw new Error(`it holds more than ${limitBytes} bytes, which no snapshot of its size does`);
    yield chunk;
  }
}
var harmlessAttributes = ["mtime", "atime", "ctime", "uid", "gid", "uname", "gname"];
function refuseAttributes({ name, attributes }) {
  const attribute = attributes.find((each) => !harmlessAttributes.includes(each));
  if (attribute !== void 0) throw new Error(`${shownName(name)} has the attribute ${shownName(attribute)}`);
}
function shownName(name) {
  const plain = name.replace(/[^\x20-\x7e]/g, "?");
  return JSON.stringify(plain.length > 80 ? `${plain.slice(0, 80)}...` : plain);
}

// src/platform/machine/tar-header.ts
var tarBlockBytes = 512;
var mostOctal = 8589934591;
function tarHeader({ name, type, sizeBytes }) {
  const [prefix, rest] = splitName(name);
  const header = Buffer.alloc(tarBlockBytes);
  const text = (value, at) => void header.write(value, at, "latin1");
  header.write(rest, 0);
  text(type === "file" ? "0000644\0" : "0000755\0", 100);
  text("0000000\0", 108);
  text("0000000\0", 116);
  if (sizeBytes > mostOctal) {
    header.writeUInt8(128, 124);
    header.writeBigUInt64BE(BigInt(sizeBytes), 128);
  } else {
    text(`${sizeBytes.toString(8).padStart(11, "0")}\0`, 124);
  }
  text("00000000000\0", 136);
  text(" ".repeat(8), 148);
  text(type === "file" ? "0" : "5", 156);
  text("ustar\0", 257);
  text("00", 263);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  text(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}
function splitName(name) {
  if (Buffer.byteLength(name) <= 100) return ["", name];
  for (let at = name.indexOf("/", 1); at > 0; at = name.indexOf("/", at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (rest !== "" && Buffer.byteLength(rest) <= 100 && Buffer.byteLength(prefix) <= 155) return [prefix, rest];
  }
  throw new Error(`the name ${name} is too long for an archive`);
}
function tarPadding(sizeBytes) {
  return new Uint8Array((tarBlockBytes - sizeBytes % tarBlockBytes) % tarBlockBytes);
}

// src/platform/store/entry-files.ts
import { constants as constants2 } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
var mostEntryFiles = 130;
function isEntryFileName(name) {
  return /^(manifest\.json|(base|delta)-\d{1,4}\.tar\.(zst|gz))$/.test(name);
}
async function entryFiles(folder) {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const stats = await lstat(join(folder, name));
      if (!stats.isFile()) throw new Error(`${name} is not a regular file`);
      if (!isEntryFileName(name)) throw new Error(`${name} is not the name of a file of a snapshot`);
      return { name, sizeBytes: stats.size };
    })
  );
}
function totalBytes(files) {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0);
}
async function requireEmptyFolder(folder) {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`the folder ${folder} is not empty`);
}
async function linkOrCopy(from, to) {
  try {
    await link(from, to);
  } catch (error2) {
    if (!["EXDEV", "EPERM", "EACCES", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errorCode(error2)))
      throw error2;
    await copyFile(from, to, constants2.COPYFILE_FICLONE);
  }
}
async function moveFiles(files, from, to) {
  try {
    for (const { name } of files) await moveFile(join(from, name), join(to, name));
  } catch (error2) {
    await emptyFolder(to);
    throw error2;
  }
}
async function moveFile(from, to) {
  try {
    await rename(from, to);
  } catch (error2) {
    if (errorCode(error2) !== "EXDEV") throw error2;
    await copyFile(from, to);
  }
}
async function emptyFolder(folder) {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

export {
  summary,
  setSecret,
  getInput,
  setOutput,
  isDebug,
  debug,
  error,
  warning,
  notice,
  info,
  startGroup,
  endGroup,
  saveState,
  getState,
  contentOfZstd,
  writeZstd,
  writeAll,
  readTar,
  readTarEntries,
  atMost,
  refuseAttributes,
  shownName,
  tarBlockBytes,
  tarHeader,
  tarPadding,
  mostEntryFiles,
  isEntryFileName,
  entryFiles,
  totalBytes,
  requireEmptyFolder,
  linkOrCopy,
  moveFiles
};
