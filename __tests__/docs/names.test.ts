import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { compareInputs } from '../../src/config/inputs/compare-inputs.ts';
import { doctorInputs } from '../../src/config/inputs/doctor-inputs.ts';
import { initInputs } from '../../src/config/inputs/init-inputs.ts';
import { inputs } from '../../src/config/inputs/inputs.ts';
import { mountsInputs } from '../../src/config/inputs/mounts-inputs.ts';
import { outputs } from '../../src/config/inputs/outputs.ts';
import { planInputs } from '../../src/config/inputs/plan-inputs.ts';
import { pages, read, root } from './pages.ts';

const folders = ['src', 'bench', 'scripts', 'examples', '__tests__/harness', '__tests__/servers', '.github'];
const sources = folders
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:go|ts|mjs|cjs|sh|ya?ml)$|Dockerfile/.test(name))
      .map((name) => read(`${folder}/${name}`)),
  )
  .concat(pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
  .join('\n');

/** Those of other programs that no file here sets: GitLab's, and one of Docker's registry. */
const foreign = ['CI_REGISTRY_USER', 'CI_REGISTRY_PASSWORD', 'REGISTRY_STORAGE_DELETE_ENABLED'];
/** Those of which the source has only the rule: inputs as the runner hands them over, `TAGS` after a prefix, OpenTelemetry's of each signal. */
const byRule = /^INPUT_|^(?:GO|BUILD)_TAGS$|^OTEL_(?:EXPORTER_OTLP_)?(?:TRACES|METRICS)_/;

test('each variable of the environment that a page names is used somewhere', () => {
  // The service's own are put together there, of a prefix for each part and a name.
  const others = pages.filter(({ file }) => file !== 'examples/web-service/README.md');
  const unknown = others.flatMap(({ file, prose }) =>
    [...prose.matchAll(/`\$?\{?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\}?(?:[=: ][^`\n]*)?`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !foreign.includes(name) && !byRule.test(name))
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

const ownFlags = new Set(
  [inputs, compareInputs, doctorInputs, initInputs, mountsInputs, planInputs].flatMap((table) => Object.keys(table)),
);
/** Those of other programs that no file here gives. */
const foreignFlags = new Set([
  'cache-map',
  'key',
  'mtime',
  'no-git-tag-version',
  'proxied-sumdbs',
  'web.enable-otlp-receiver',
]);

test('each flag that a page names is one of ours, or is used somewhere', () => {
  const flags = pages.flatMap(({ file, prose }) =>
    [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, span = '']) =>
      [...span.matchAll(/(?<![\w-])--([a-z][\w.-]*\w)/g)].map(([, flag = '']) => ({ file, flag })),
    ),
  );
  expect(flags.length).toBeGreaterThan(100);
  const unknown = flags.filter(
    ({ flag }) => !ownFlags.has(flag) && !foreignFlags.has(flag) && !sources.includes(`--${flag}`),
  );
  expect(unknown).toEqual([]);
});

test('the README names each output that there is', () => {
  const [, section = ''] = /^## Outputs\n(.*?)^## /ms.exec(read('README.md')) ?? [];
  const named = [...section.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  const words = new Set([...Object.keys(outputs), 'true', 'false', 'exact', 'partial', 'miss', 'off']);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});
