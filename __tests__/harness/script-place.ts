import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect } from '@jest/globals';
import { helperResult, type HelperResult } from '../../src/mounts/helper-result.ts';
import { helperScript } from '../../src/mounts/scripts/helper-script.ts';
import type { ScriptTools } from './script-tools.ts';

/** The programs, by the names of their files. */
export const scriptNames = [
  'inject-build',
  'inject-modules',
  'extract-build',
  'extract-modules',
  'fetch',
  'user-lookup',
  'go-hashes',
] as const;

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A builder's file system: the scripts' absolute paths lie below it. */
export class ScriptPlace {
  readonly root = mkdtempSync(path.join(tmpdir(), 'helper-scripts-'));

  private readonly set: ScriptTools;

  constructor(set: ScriptTools) {
    this.set = set;
    made.push(this.root);
    mkdirSync(this.at('/bin'));
  }

  at(file: string): string {
    return path.join(this.root, file);
  }

  write(file: string, text = '', ageS = 0): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), text);
    const time = Date.now() / 1000 - ageS;
    utimesSync(this.at(file), time, time);
  }

  /** A program beside those of the set. */
  program(name: string, text: string): void {
    this.write(`/bin/${name}`, `#!/bin/sh\n${text}\n`);
    chmodSync(this.at(`/bin/${name}`), 0o755);
  }

  run(script: (typeof scriptNames)[number], variables: Readonly<Record<string, string>>): HelperResult {
    const given = Object.entries({ NONCE: 'n', OWNERS: '0:0', ...variables }).map(
      ([name, value]) => `${name}='${value.replaceAll("'", `'\\''`)}'`,
    );
    const text = `${given.join('\n')}\n${helperScript(script)}`.replaceAll(
      /(?<![\w.*}$])\/(?:\.mount|\.seed|\.given|\.fetch|\.out|tmp)(?![\w-])/g,
      (found) => this.at(found),
    );
    const [program = '', ...flags] = this.set.shell;
    const ended = spawnSync(program, [...flags, '-c', text], {
      encoding: 'utf8',
      env: { PATH: `${this.at('/bin')}:${this.set.path}`, HOME: this.at('/home') },
    });
    expect([ended.status, ended.stderr]).toEqual([0, '']);
    return helperResult('n', ended.stdout.split('\n'));
  }

  /** Names in a tar file, without folders. */
  packed(file: string): readonly string[] {
    const listed = spawnSync('tar', ['tf', this.at(file)], { encoding: 'utf8' });
    return listed.stdout
      .split('\n')
      .filter((name) => name !== '' && !name.endsWith('/'))
      .toSorted();
  }
}

/** The text of an action entry. Ids are two hex digits, `atS` is when it was made. */
export const action = (id: string, output: string, size: number, atS: number): string =>
  `v1 ${id.repeat(32)} ${output.repeat(32)} ${String(size).padStart(20)} ${String(Math.floor(atS) * 1e9).padStart(20)}\n`;
export const actionFile = (id: string): string => `${id}/${id.repeat(32)}-a`;
export const outputFile = (id: string): string => `${id}/${id.repeat(32)}-d`;
/** What a compiled package and a command begin with. */
export const library = '!<arch>\n__.PKGDEF 0\ngo object linux amd64 go1.26\n\nx\n';
export const command = '!<arch>\n__.PKGDEF 0\ngo object linux amd64 go1.26\n\nmain\n';
export const nowS = (): number => Math.floor(Date.now() / 1000);
