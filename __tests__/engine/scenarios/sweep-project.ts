import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../../harness/workspace.ts';
import type { Rig } from '../rig.ts';
import { age, unique } from '../rig.ts';

/** More than what all the rest of the service compiles to: when nothing uses it any more, the base is written anew. */
export const ballastBytes = 32 << 20;

/** Flags of RUNs, with default ids: new mounts make them run again. `checks` is a build cache of its own. */
export const modulesMount = '--mount=type=cache,target=/go/pkg/mod';
export const both = `${modulesMount} --mount=type=cache,target=/root/.cache/go-build`;
export const checks = `${modulesMount} --mount=type=cache,id=checks,target=/root/.cache/go-build`;

/** The service with a package that weighs much and can be dropped, and with what people run beside `go build`. */
export interface SweepProject {
  readonly workspace: Workspace;
  /** Writes a file as a checkout of some time ago would have. */
  write(file: string, text: string): Promise<void>;
  /** Gives a package another text that compiles to something else. */
  change(file: string): Promise<void>;
  /** Sources that no RUN has seen, without a change to any package. */
  touch(): Promise<void>;
  /** `file` no longer imports the heavy package, which is deleted. */
  dropBallast(file: string): Promise<void>;
}

const ballast = '_ "example.com/service/ballast"\n';

const sources: Readonly<Record<string, string>> = {
  'ballast/ballast.go': `// Package ballast is heavy.
package ballast

import _ "embed"

//go:embed ballast.txt
var Text string
`,
  'cmd/gen/main.go': `package main

import "os"

const mark = ""

func main() {
	if err := os.WriteFile(os.Args[1], []byte("generated"+mark), 0o644); err != nil {
		panic(err)
	}
}
`,
  'cmd/hello/main.go': `package main

import "example.com/service/greet"

const mark = ""

func main() {
	println(greet.To("you" + mark))
}
`,
  'tools/stamp/main.go': `package main

const mark = ""

func main() {
	println("stamped" + mark)
}
`,
  'tools/report/main.go': `package main

import (
)

const mark = ""

func main() {
	println("reported" + mark)
}
`,
  'greet/gen.go': `package greet

//go:generate go run example.com/service/cmd/gen /tmp/generated.txt
`,
  'greet/greet_test.go': `package greet

import "testing"

func TestTo(t *testing.T) {
	if text, is := To("you"); !is || text != Word+" you" {
		t.Fatal(text)
	}
}
`,
  // What it reads is not known before it runs: Go keeps a list of that, and writes it again when it is another.
  'flavour/flavour_test.go': `package flavour

import (
	"os"
	"strings"
	"testing"
)

func TestFlavours(t *testing.T) {
	list, err := os.ReadFile("testdata/list")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(string(list) + Mark()) {
		if _, err := os.ReadFile("testdata/" + name); err != nil {
			t.Fatal(err)
		}
	}
}
`,
  'flavour/flavour.go': `// Package flavour has flavours.
package flavour

const mark = ""

// Mark is one more flavour, if any.
func Mark() string { return mark[len(mark):] }
`,
  'flavour/testdata/list': 'vanilla\n',
  'flavour/testdata/vanilla': 'yellow\n',
  'flavour/testdata/cherry': 'red\n',
};

/** A project whose `heavy` file imports the heavy package. */
export async function sweepProject(
  rig: Rig,
  { dockerfile, heavy }: { readonly dockerfile: string; readonly heavy: string },
): Promise<SweepProject> {
  const workspace = await rig.project();
  const write: SweepProject['write'] = async (file, text) => {
    await workspace.write(file, text);
    await age(workspace, file);
  };
  for (const [file, text] of Object.entries(sources)) await write(file, text);
  await write(
    'limits/limits.go',
    `${await workspace.read('limits/limits.go')}\n// Mark is what changes.\nconst Mark = ""\n`,
  );
  await write('ballast/ballast.txt', 'x'.repeat(ballastBytes));
  await write(heavy, (await workspace.read(heavy)).replace('import (\n', `import (\n\t${ballast}`));
  await write(
    'go.mod',
    (await workspace.read('go.mod')).replace('\ngo 1.26\n', '\ngo 1.26\n\ntool example.com/service/tools/stamp\n'),
  );
  await write('Dockerfile', dockerfile.trimStart());
  for (const { name, parentPath } of await readdir(workspace.folder, { recursive: true, withFileTypes: true })) {
    const file = path.relative(workspace.folder, path.join(parentPath, name));
    await age(workspace, file);
  }
  return {
    workspace,
    write,
    change: async (file) => {
      const text = await workspace.read(file);
      const changed = text.replace(/^(const \w+ = ").*"$/m, `$1${unique()}"`);
      if (changed === text) throw new Error(`${file} has no constant to change`);
      await write(file, changed);
    },
    // Patterns like ./... pass over a folder with such a name.
    touch: () => write('_notes/nonce.txt', unique()),
    dropBallast: async (file) => {
      await write(file, (await workspace.read(file)).replace(`\t${ballast}`, ''));
      await rm(path.join(workspace.folder, 'ballast'), { recursive: true });
    },
  };
}
