// Six services over the same modules, as text.

/** A service with the packages of others that it imports. */
export interface Service {
  readonly name: string;
  readonly imports: readonly string[];
}

const names = ['api', 'audit', 'checksum', 'gateway', 'scheduler', 'worker'] as const;
const teams = 3;

/** A third of the packages is for all, a third for one of three teams, and each of the rest for one service. */
export function servicesOver(packages: readonly string[]): readonly Service[] {
  const third = Math.floor(packages.length / 3);
  const common = packages.slice(0, third);
  const ofTeams = packages.slice(third, 2 * third);
  const others = packages.slice(2 * third);
  return names.map((name, number) => ({
    name,
    imports: [
      ...common,
      ...ofTeams.filter((_, index) => index % teams === number % teams),
      ...others.filter((_, index) => index % names.length === number),
    ],
  }));
}

/** The files of a repository of these services, whose own packages have the text of a push. */
export function filesOf(services: readonly Service[], push: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    services.flatMap(({ name, imports }) => [
      [`${name}.Dockerfile`, dockerfile(name)],
      [`${name}/main.go`, program(name, imports)],
      [
        `${name}/own/own.go`,
        `// Package own is what each push changes.\npackage own\n\nconst Push = ${JSON.stringify(push)}\n`,
      ],
    ]),
  );
}

const program = (name: string, imports: readonly string[]): string => `package main

import (
${imports.map((each) => `\t_ "${each}"\n`).join('')}
	"example.com/shop/${name}/own"
)

func main() { println(own.Push) }
`;

const dockerfile = (name: string): string => `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY ${name} ./${name}
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -trimpath -o /out/${name} ./${name}
FROM scratch
COPY --from=build /out /
`;
