// How the demo shows two runs side by side.

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

const phaseNames = ['restore', 'inject', 'fetch', 'build', 'extract', 'save'];

/** Times and caches of a cold and a warm run, each with its column. */
export function table(cold, warm) {
  const rows = [
    ['', 'cold', 'warm'],
    ['whole run', seconds(cold.ms), seconds(warm.ms)],
    ...phaseNames.map((name) => [`  ${name}`, phase(cold, name), phase(warm, name)]),
    ...['modules', 'build'].flatMap((kind) => [
      [`${kind} cache`, hit(cold, kind), hit(warm, kind)],
      ['  restored', ...[cold, warm].map((run) => restored(run, kind))],
      ['  used', ...[cold, warm].map((run) => String(of(run, kind).used))],
      ['  added', ...[cold, warm].map((run) => String(of(run, kind).added))],
      ['  saved', ...[cold, warm].map((run) => saved(run, kind))],
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   '),
    )
    .join('\n');
}

const of = (run, kind) => run.caches.find((cache) => cache.kind === kind);
const hit = (run, kind) => of(run, kind).hit;
const phase = (run, name) =>
  seconds(run.phases.filter((each) => each.name === name).reduce((sum, { ms }) => sum + ms, 0));

function restored(run, kind) {
  const { bytes, entries } = of(run, kind).restored;
  return bytes === 0 ? '-' : `${entries} entries, ${megabytes(bytes)}`;
}

function saved(run, kind) {
  const { saved: entry } = of(run, kind);
  return entry === null ? '-' : megabytes(entry.bytes);
}
