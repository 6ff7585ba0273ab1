import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planIn, type PlannedRepository, repositoryWith } from '../harness/plan-run.ts';

const names = Array.from({ length: 100 }, (_, index) => `service${String(index).padStart(3, '0')}`);

const dockerfile = (name: string): string => `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod ./
RUN go mod download
COPY libs ./libs
COPY services/${name} ./services/${name}
RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -o /out/app ./services/${name}
FROM scratch
COPY --from=build /out/app /app
`;

/** Ten shared packages, each used by every tenth service. */
const libraryOf = (name: string): string => `lib${name.slice(-1)}`;

let repository: PlannedRepository;
beforeAll(async () => {
  const libraries = Array.from({ length: 10 }, (_, index) => [
    `libs/lib${index}/lib.go`,
    `package lib${index}\n\nconst Name = "${index}"\n`,
  ]);
  const services = names.flatMap((name) => [
    [`services/${name}/Dockerfile`, dockerfile(name)],
    [
      `services/${name}/main.go`,
      `package main\n\nimport "example.com/many/libs/${libraryOf(name)}"\n\nfunc main() { println(${libraryOf(name)}.Name) }\n`,
    ],
  ]);
  repository = await repositoryWith(
    Object.fromEntries([['go.mod', 'module example.com/many\n\ngo 1.21\n'], ...libraries, ...services]),
  );
  await repository.commit({ 'libs/lib3/more.go': 'package lib3\n' });
});
afterAll(() => repository.remove());

test('a hundred services are planned in less than three seconds beside go list', async () => {
  const before = process.cpuUsage();
  const run = await planIn(repository.folder, { inputs: { base: 'HEAD~1' } });
  const { user, system } = process.cpuUsage(before);
  expect(run.affected).toEqual(names.filter((name) => name.endsWith('3')));
  expect(Object.keys(run.reasons)).toHaveLength(100);
  // The time of this process alone: other work on the machine, and go, have their own.
  expect((user + system) / 1e6).toBeLessThan(3);
});

test('more images than a matrix takes are an error that names the limit', async () => {
  const more = Array.from(
    { length: 160 },
    (_, index) => `- { file: services/${names[index % 100]}/Dockerfile, name: i${index}, build-args: { A: ${index} } }`,
  );
  const all = names.map((name, index) => `- { file: services/${name}/Dockerfile, name: a${index} }`);
  const plan = planIn(repository.folder, { inputs: { images: [...more, ...all].join('\n'), go: 'off' } });
  await expect(plan).rejects.toThrow(/^260 images are affected, and a matrix has at most 256 legs\. Divide them/);
});
