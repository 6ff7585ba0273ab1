// The Go project under measurement: a private copy, with edits of known reach.
import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

let edits = 0;

/** Copies a project, with what its packages import of each other. */
export async function openApp(source) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-app-'));
  await cp(source, folder, { recursive: true });
  const packages = listPackages(folder);
  const importers = (name) => packages.filter((each) => each.Imports?.includes(name)).length;
  const inner = packages
    .filter((each) => each.Name !== 'main' && each.GoFiles?.length > 0)
    .map((each) => ({ ...each, importers: importers(each.ImportPath) }));
  const used = inner
    .filter((each) => each.importers > 0)
    .sort((a, b) => a.importers - b.importers || (a.ImportPath < b.ImportPath ? -1 : 1));
  return {
    folder,
    /** A package that few others import, and one that many do. */
    leaf: used[0],
    wide: used.at(-1),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Adds an exported function to a package: it is compiled anew, and so is what imports it. */
export async function editPackage(target) {
  edits += 1;
  const name = `Bench${process.pid}x${edits}`;
  await appendFile(
    path.join(target.Dir, target.GoFiles[0]),
    `\n// ${name} is here to be compiled.\nfunc ${name}() string { return "${name}" }\n`,
  );
}

/** Requires another version of a module, as a dependency update does. */
export function bumpModule(app, moduleAtVersion) {
  execFileSync('go', ['get', moduleAtVersion], { cwd: app.folder, stdio: 'pipe' });
  execFileSync('go', ['mod', 'tidy'], { cwd: app.folder, stdio: 'pipe' });
}

function listPackages(folder) {
  const text = execFileSync('go', ['list', '-json=Dir,ImportPath,Name,GoFiles,Imports', './...'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
    env: { ...process.env, CGO_ENABLED: '0' },
  });
  return JSON.parse(`[${text.replaceAll(/^\}\n\{/gm, '},{')}]`);
}
