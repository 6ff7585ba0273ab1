import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const dist = path.join(import.meta.dirname, '../../dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The files of dist/ that are loaded as soon as one of them is. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name = ''] of read(file).matchAll(/(?:^import ?|\} ?from ?)"\.\/([\w.-]+)";/gm))
    loadedWith(name, known);
  return known;
}

describe.each(['main.js', 'post.js'])('%s, which each step loads', (entry) => {
  const loaded = loadedWith(entry);

  test('is several files', () => {
    expect(loaded.size).toBeGreaterThan(5);
  });

  test.each(['send-otlp.js', 'actions-cache.js', 'actions-github.js', 'plots.js', 'stats-command.js'])(
    'does not load %s before it is needed',
    (file) => {
      expect(read(file).length).toBeGreaterThan(0);
      expect([...loaded]).not.toContain(file);
    },
  );
});

test('post loads OpenTelemetry by name, and has nothing of it before', () => {
  const now = [...loadedWith('post.js')].map(read).join('\n');
  expect(now).toContain('import("./send-otlp.js")');
  for (const trace of ['node_modules/@opentelemetry/', 'otlp_http_span_exporter']) expect(now).not.toContain(trace);
  expect(read('send-otlp.js')).toContain('otlp_http_span_exporter');
});
