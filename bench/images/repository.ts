// What the legs build: a copy of the example of many services, or six services over the same modules.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { debianGoImage } from '../../__tests__/harness/debian-image.ts';
import { go } from '../app.ts';
import { withNonce } from '../dockerfile.ts';
import { importOf, requirementOf } from './modules.ts';
import { filesOf, servicesOver } from './services.ts';

/** An image of the repository. `dockerfile` is relative to the repository. */
export interface Image {
  readonly name: string;
  readonly dockerfile: string;
}

export interface Repository {
  readonly title: string;
  readonly folder: string;
  readonly images: readonly Image[];
  /** Writes what a push changes: one package of each image, which has the text. */
  push(text: string): Promise<void>;
}

/** Six services, each with its share of the modules, which go has to be able to download. */
export async function servicesOverModules(folder: string, modules: readonly string[]): Promise<Repository> {
  const services = servicesOver(modules.map(importOf));
  const push = async (text: string): Promise<void> => {
    for (const [name, content] of Object.entries(filesOf(services, text))) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, name.endsWith('Dockerfile') ? withNonce(content) : content);
    }
  };
  await push('first');
  const required = modules.map((each) => `\t${requirementOf(each)}\n`);
  const goMod = `module example.com/shop\n\ngo 1.26\n\nrequire (\n${required.join('')})\n`;
  await writeFile(path.join(folder, 'go.mod'), goMod);
  // By the machine's own proxy: that of the bench does not answer while this program waits for go.
  go(folder, ['mod', 'tidy']);
  const listed = go(folder, ['list', '-deps', '-f', '{{with .Module}}{{.Path}}{{end}}', './...']).split('\n');
  const count = new Set(listed.filter((line) => line !== '')).size - 1;
  return {
    title: `Six services over ${count} modules`,
    folder,
    images: services.map(({ name }) => ({ name, dockerfile: `${name}.Dockerfile` })),
    push,
  };
}

const exampleServices = ['api', 'audit', 'checksum', 'gateway', 'scheduler', 'worker'];

/** `examples/monorepo`; a push changes each service's own package. */
export async function exampleRepository(folder: string): Promise<Repository> {
  await cp(path.join(import.meta.dirname, '../../examples/monorepo'), folder, { recursive: true });
  // One service needs a C compiler, and its image a libc.
  const goImage = await debianGoImage();
  const images = exampleServices.map((name) => ({ name, dockerfile: `services/${name}/Dockerfile` }));
  for (const { dockerfile } of images) {
    const file = path.join(folder, dockerfile);
    const text = (await readFile(file, 'utf8')).replace(/^FROM golang:\S+/m, `FROM ${goImage}`);
    await writeFile(file, withNonce(text.replace('distroless/base-debian12', 'distroless/static-debian12')));
  }
  const push = async (text: string): Promise<void> => {
    for (const name of exampleServices)
      await writeFile(
        path.join(folder, 'services', name, 'pushed.go'),
        `package main\n\nconst pushed = ${JSON.stringify(text)}\n`,
      );
  };
  return { title: 'The example of six services', folder, images, push };
}
