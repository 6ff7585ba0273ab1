import { expect, test } from '@jest/globals';
import { withUndoing } from '../../../src/action/analyse/undoing.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { editMemory } from '../../../src/action/request/edit-memory.ts';
import { scopeParts } from '../../../src/action/request/key-scope.ts';
import type { ReadBuild } from '../../../src/action/request/read-build.ts';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { mountsOfEdits } from '../../../src/dockerfile/edit/mounts-of-edits.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { WithheldMount } from '../../../src/dockerfile/obstacles/withheld-mounts.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { recordingLog } from '../../fakes/log.ts';
import { fakeStore } from '../../fakes/store.ts';

/** The build of a text, with the mounts that it gets; `withheld` are those that it does without. */
function readOf(text: string, withheld: readonly WithheldMount[] = []): ReadBuild {
  const unedited = readDockerfile(parsed(text), SCOPE, IMAGES);
  const result = editDockerfile(unedited, { mounts: true, settings: [], withheld });
  const read = readDockerfile(parsed(result.text), SCOPE, IMAGES);
  const edit = { result, settings: [] };
  const withholding = (more: readonly WithheldMount[]) => readOf(text, more);
  return { platforms: [read], stages: read.goStages, edit, withholding } as unknown as ReadBuild;
}

const make = 'FROM golang:1.26\nRUN make\nFROM scratch\n COPY --from=0 /app /\n';
const plainGo = make.replace('RUN make', 'RUN go build .');
const byHand = make.replace('RUN make', 'RUN apk add git');

interface Given {
  readonly text?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly mayRead?: boolean;
  /** What an earlier run has noted. */
  readonly noted?: string;
}

async function undoing({ text = make, inputs = {}, mayRead = true, noted = '' }: Given) {
  const read = readOf(text);
  const place = {
    facts: givenFacts(),
    config: configOf(inputs),
    context: '/project',
    dockerfile: '/project/Dockerfile',
  };
  const access = { read: mayRead, write: 'yes', reason: '' };
  const mounts = mountsOfEdits(read.edit.result.changed, read.stages);
  const memory = editMemory(scopeParts({ ...place, folder: '/project', read }, read.stages), read.stages, mounts);
  const entry = { space: 'main', key: `${memory?.prefix}${noted}`, files: new Map() };
  const store = fakeStore({ entries: noted === '' ? [] : [entry] });
  const run = { folder: '/project', signal: new AbortController().signal };
  const services = { log: recordingLog(), store: () => store, run } as never;
  const trust = { modules: access, build: access } as never;
  const decide = async ({ edit }: ReadBuild): Promise<Analysis> =>
    ({ toBuild: { builtText: edit.result.text } }) as unknown as Analysis;
  const analysis = await withUndoing(services, { ...place, trust }, read, decide);
  return { ...analysis.toBuild, asked: store.calls.length };
}

test.each<readonly [string, Given, number]>([
  ['where a RUN with an added mount runs more than go', {}, 1],
  ['not where it runs go alone', { text: plainGo }, 0],
  ['not where no mount is added', { text: byHand }, 0],
  ['not in a dry run', { inputs: { 'dry-run': 'true' } }, 0],
  ['not where only the modules are fetched', { inputs: { fetch: 'only' } }, 0],
  ['not for a check', { inputs: { call: 'check' } }, 0],
  ['not by a run that may read nothing of it', { mayRead: false }, 0],
])('the store is asked for what earlier runs have failed with: %s', async (_name, given, calls) => {
  expect((await undoing(given)).asked).toBe(calls);
});

test.each<readonly [string, Given, boolean]>([
  ['of any RUN', {}, true],
  ['also where go runs alone', { text: plainGo }, true],
  ['of none, where none was added', { text: byHand }, false],
])('an added mount can be taken out again: %s', async (_name, given, isThere) => {
  expect((await undoing(given)).undoing !== undefined).toBe(isThere);
});

const targets = (text = ''): readonly boolean[] =>
  ['/go/pkg/mod', '/root/.cache/go-build'].map((target) => text.includes(`target=${target}`));

test('what an earlier run has failed with is left out from the start, and stays out', async () => {
  expect(targets((await undoing({})).builtText)).toEqual([true, true]);
  const { builtText, undoing: again } = await undoing({ noted: '0m' });
  expect(targets(builtText)).toEqual([false, true]);
  expect(again?.recalled.map(({ line, cache }) => `${line} ${cache}`)).toEqual(['2 modules']);
  const both = await again?.withholding([{ line: 2, cache: 'build', reason: '' }]);
  expect(targets(both?.toBuild.builtText)).toEqual([false, false]);
});

test('what is noted is of one repository where the store may have entries of others', async () => {
  const read = readOf(make);
  const prefixIn = async (repository: string, cacheServices: readonly string[]) => {
    const place = { config: configOf({}), context: '/project', dockerfile: '/project/Dockerfile' };
    const facts = { ...givenFacts(), repository, cacheServices };
    const run = { folder: '/project', signal: new AbortController().signal };
    const services = { log: recordingLog(), store: () => fakeStore({}), run } as never;
    const access = { read: true, write: 'yes', reason: '' };
    const trust = { modules: access, build: access } as never;
    const decide = async (): Promise<Analysis> => ({ toBuild: {} }) as unknown as Analysis;
    const { toBuild } = await withUndoing(services, { ...place, facts, trust }, read, decide);
    return toBuild.undoing?.memory?.prefix;
  };
  const ofGitHub = ['https://results-receiver.actions.githubusercontent.com/'];
  const ofOthers = ['http://cache.corp.example.com/'];
  expect(await prefixIn('me/app', ofOthers)).not.toBe(await prefixIn('me/other', ofOthers));
  expect(await prefixIn('me/app', ofGitHub)).toBe(await prefixIn('me/other', ofGitHub));
});
