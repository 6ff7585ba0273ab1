/** One line that the cache library printed, without the form of a workflow command. */
export interface TranscriptLine {
  readonly level: 'debug' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** What the child process printed so far, with no secret in it. */
interface Transcript {
  /** Takes one raw line; returns what may be logged of it, or `undefined` for a line that may not. */
  add(raw: string): TranscriptLine | undefined;
  readonly lines: readonly TranscriptLine[];
}

/** Anything shorter is no secret, and masking it would tear words apart. */
const shortestSecret = 8;

/** More than the library ever prints for one call, but for its progress. */
const keptLines = 400;

/** An empty transcript. `secrets` are never kept, and neither is what the library asks the runner to mask. */
export function createTranscript(secrets: readonly string[]): Transcript {
  const lines: TranscriptLine[] = [];
  const hidden = [...secrets];
  return {
    lines,
    add(raw) {
      const [, command, message] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(raw) ?? [];
      const text = message === undefined ? raw : unescape(message);
      if (command === 'add-mask') {
        hidden.push(text);
        return undefined;
      }
      // A name that is none of the four would be a command to the runner: kept as plain text.
      const level = command === 'debug' || command === 'warning' || command === 'error' ? command : 'info';
      const line = { level, text: withoutSecrets(text, hidden).trim() } satisfies TranscriptLine;
      if (line.text === '') return undefined;
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      return line;
    },
  };
}

/** `text` without the given secrets, the signatures of URLs and the passwords in them. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const masked = secrets
    .filter(({ length }) => length >= shortestSecret)
    .reduce((result, secret) => result.replaceAll(secret, '***'), text);
  return masked.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"']*/g, '$1?***').replace(/(\w+:\/\/)[^/\s@"']+@/g, '$1***@');
}

/** The library's last complaint as a reason, or `undefined` when it had none. */
export function complaintIn(lines: readonly TranscriptLine[]): string | undefined {
  const complaint = lines.findLast(
    ({ level, text }) =>
      level === 'warning' ||
      level === 'error' ||
      /^(Failed to (save|restore)|Cache (save|restore) skipped):/.test(text),
  );
  if (complaint === undefined) return undefined;
  return firstLine(complaint.text).replace(/^Failed to (save|restore): /, '');
}

/**
 * Why the service gave no place for a new entry, or `undefined` when that was not the trouble. The library
 * prints it for debugging only.
 */
export function reserveRefusalIn(lines: readonly TranscriptLine[]): string | undefined {
  const refusal =
    lines.findLast(({ text }) => text.startsWith('Failed to reserve cache: ')) ??
    lines.findLast(({ text }) => text.startsWith('Failed to save: Unable to reserve cache'));
  return refusal === undefined
    ? undefined
    : firstLine(refusal.text).replace(/^Failed to (reserve cache: (\w*Error: )?|save: )/, '');
}

/** What the library was doing when its output ended, in words that follow "while". */
export function stageIn(lines: readonly TranscriptLine[]): string {
  const stage = lines
    .map(({ text }) => stages.find(([sign]) => sign.test(text))?.[1])
    .findLast((name) => name !== undefined);
  const progress = lines.findLast(({ text }) => /^(Sent|Received) \d+ of \d+/.test(text));
  const [, done, all] = /(\d+) of (\d+)/.exec(progress?.text ?? '') ?? [];
  const moving = stage === 'downloading' || stage === 'uploading';
  const amount =
    moving && done !== undefined && all !== undefined ? ` (${megabytes(done)} of ${megabytes(all)} MB done)` : '';
  return `${stage ?? 'starting'}${amount}`;
}

/** Whether the library still waits for the service to say which entry there is. */
export function isLookingUp(lines: readonly TranscriptLine[]): boolean {
  return ['starting', 'looking for the entry'].includes(stageIn(lines));
}

/** The last error that the library answered by trying again, or `undefined`. */
export function retriedErrorIn(lines: readonly TranscriptLine[]): string | undefined {
  const retried = lines.findLast(({ text }) => retry.test(text));
  return retry.exec(retried?.text ?? '')?.[1];
}

const retry = /ttempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/;

const stages: readonly (readonly [RegExp, string])[] = [
  [/^\[Request\] GetCacheEntryDownloadURL|_apis\/artifactcache\/cache\?/, 'looking for the entry'],
  [/^\[Request\] CreateCacheEntry|^Reserving Cache/, 'reserving the entry'],
  [/^\[Request\] FinalizeCacheEntryUpload|^Commiting cache/, 'closing the entry'],
  [/^Packing the archive$/, 'packing'],
  [/^Unpacking the archive$/, 'unpacking'],
  [/^Attempting to upload cache|^Upload cache/, 'uploading'],
  [/^Starting download of archive|^Cache hit for|^Download concurrency:/, 'downloading'],
];

function unescape(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function megabytes(bytes: string): number {
  return Math.round(Number(bytes) / 1e6);
}
