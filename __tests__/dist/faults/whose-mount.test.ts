import { expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheOf, faultRuns } from '../../harness/fault-runs.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';

test("variable-target: an added mount shares the author's, whose text has variables", async () => {
  const project = await faultProject('variable-target');
  try {
    const { code, stdout } = await dryRun(project.folder);
    expect(code).toBe(0);
    const served = stdout.split('\n').filter((line) => line.trimStart().startsWith('served'));
    const identities = served.map((line) => /identity (\S+)/.exec(line)?.[1]);
    expect([...new Set(identities)].toSorted()).toEqual(['id=/c/build', 'id=/c/mod']);
    expect(stdout).toContain('--mount=type=cache,target=${GOMODCACHE} --mount=type=cache,target=${GOCACHE}');
    expect(stdout).not.toContain('cached-go-docker-build-modules');
  } finally {
    await project.remove();
  }
});

test('own-mount-elsewhere: nothing is reported as not kept that is kept', async () => {
  const runs = await faultRuns('own-mount-elsewhere');
  try {
    const cold = await runs.run();
    await runs.touch('main.go');
    const warm = await runs.run();
    expect([cold.code, warm.code]).toEqual([0, 0]);
    expect([cacheOf(warm, 'modules').hit, cacheOf(warm, 'build').hit]).toEqual(['exact', 'exact']);
    expect(warm.report.findings.filter(({ rule }) => rule.startsWith('cache-mount'))).toEqual([]);
    expect(warm.stdout).not.toContain('not kept');
    expect(warm.stdout).toMatch(/skipped +modules +\/root\/go\/pkg\/mod .*go does not use it.* this one may go/);
  } finally {
    await runs.remove();
  }
});

test('old-frontend-env: the advice names the ENV that is in the way', async () => {
  const project = await faultProject('old-frontend-env');
  try {
    const { code, stdout, stderr } = await dryRun(project.folder, '--goproxy=https://proxy.example.com|direct');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('ENV GOPROXY of line 5 comes after ARG GOPROXY');
    expect(stdout).toContain('put ARG GOPROXY after ENV GOPROXY of line 5, before line 8');
    expect(stdout).toContain('give `build-args: goproxy=…`');
    expect(stdout).not.toContain('stage :');
  } finally {
    await project.remove();
  }
});

test('a finding is printed once: in the plan of a dry run, as a warning of a build', async () => {
  const runs = await faultRuns('mount-above');
  try {
    const flags = '--mount=type=bind,target=. --mount=type=cache,target=/root/.cache,ro';
    await writeFile(
      path.join(runs.folder, 'Dockerfile'),
      `FROM golang:1.26 AS build\nWORKDIR /src\nENV GOFLAGS=-buildvcs=false\nRUN ${flags} go build -o /dev/null . || true\nRUN ${flags} go vet . || true\nRUN ${flags} go test . || true\nFROM scratch\nCOPY --from=build /etc/passwd /\n`,
    );
    const dry = await dryRun(runs.folder);
    const built = await runs.run();
    expect([dry.code, built.code]).toEqual([0, 0]);
    for (const stdout of [dry.stdout, built.stdout]) {
      const told = stdout.split('\n').filter((line) => line.includes('(/root/.cache/go-build), not at it'));
      const findings = told.filter((line) => line.includes('not kept'));
      expect(findings).toHaveLength(1);
    }
  } finally {
    await runs.remove();
  }
});
