import type { DoctorRule, RuleLevel } from './frame/doctor-rule.ts';

/** What a step of the action tells by itself, as findings of these names. */
export const toldRules: readonly DoctorRule[] = [
  told('from-without-image', 'error', {
    title: 'A FROM names an image or platform by a variable that has no value.',
    why: 'BuildKit ends before it builds anything.',
    instead: 'Give the ARG a default before the first FROM, or the value as a build argument.',
    byHand: 'Only you know the image.',
  }),
  told('copied-file-missing', 'error', {
    title: "A COPY names one of Go's files that is not in the context.",
    why: 'BuildKit ends at this line: the file does not exist, or .dockerignore keeps it out.',
    instead:
      'Commit the file, take it out of .dockerignore, or write a pattern such as `go.sum*` where there may be none.',
  }),
  told('go-version', 'warning', {
    title: 'The Go of the base image is older than what go.mod asks for.',
    why: 'Go ends with `go.mod requires go >= …`, or downloads another toolchain in each build, which no cache keeps.',
    instead: 'Use the base image of that Go version.',
  }),
  told('go-sum-missing', 'warning', {
    title: 'There is no go.sum.',
    why: 'Nothing says which modules the build has, so the module cache has no key, and no committed checksum is compared with what is downloaded.',
    instead: 'Run `go mod tidy` and commit go.sum.',
    byHand: '`go mod tidy` writes the file.',
  }),
  told('go-sum-incomplete', 'warning', {
    title: 'go.sum has no line for a module that go.mod requires, or is not copied before the build.',
    why: 'Go ends with `missing go.sum entry`.',
    instead: 'Run `go mod tidy`, commit go.sum, and copy it together with go.mod.',
  }),
  told('go-files', 'warning', {
    title: 'A line of go.mod, go.sum or go.work cannot be read.',
    why: 'Go ends at that line.',
    instead: 'Correct the line; `go mod tidy` writes the files again.',
    byHand: 'The doctor changes no file but the Dockerfile and .dockerignore.',
  }),
  told('replace-missing', 'warning', {
    title: 'A folder that `replace` names is not in the build.',
    why: 'Go ends with `replacement directory … does not exist` where it needs the module; `go mod download` always does.',
    instead: 'Copy the folder before go runs, or set the context to a folder that has it.',
    byHand: 'Where the folder belongs depends on the rest of the build.',
  }),
  told('workspace-member-missing', 'warning', {
    title: 'A module that go.work uses is not in the build.',
    why: 'Every go command ends with `cannot load module … listed in go.work file`.',
    instead: 'Copy all modules of the workspace, or set `ENV GOWORK=off`.',
    byHand: 'The modules may be meant to be there, or the workspace to be off.',
  }),
  told('workspace-go-version', 'warning', {
    title: 'go.work lists an older Go than one of its modules.',
    why: 'Go ends with `module … listed in go.work file requires go >= …`.',
    instead: 'Run `go work use`, which writes the version into go.work.',
    byHand: 'The doctor changes no file but the Dockerfile and .dockerignore.',
  }),
  told('vendor-inconsistent', 'warning', {
    title: 'The vendor folder is not what go.mod says.',
    why: 'Go ends with `inconsistent vendoring` before it compiles anything.',
    instead: 'Run `go mod vendor` and commit the vendor folder.',
    byHand: '`go mod vendor` writes the folder.',
  }),
  told('vcs-stamp', 'warning', {
    title: 'The build asks git for the commit, but git or a complete .git folder is missing.',
    why: 'Go ends with `error obtaining VCS status`, or leaves the commit out of the program without a word.',
    instead:
      'Copy all of .git and install git, or keep .git out of the context and give the commit as a build argument.',
    byHand: 'Only you know whether the program is to name its commit.',
  }),
  told('ignore-pattern', 'error', {
    title: 'A pattern of .dockerignore has a range that runs backwards.',
    why: 'BuildKit ends with an error, or crashes, when it meets the pattern.',
    instead: 'Write the range in order, as in `[a-z]`.',
    byHand: 'The pattern may mean the range or the character.',
  }),
  told('goproxy-without-git', 'warning', {
    title: 'Go fetches modules from their own repositories in an image without git.',
    why: 'Go ends with `exec: "git": executable file not found`.',
    instead: 'Install git before, or let a proxy serve these modules.',
    byHand: 'A proxy may serve the modules too; the patch of `goproxy-direct` removes one cause.',
  }),
  told('gosumdb-off-toolchain', 'warning', {
    title: 'GOSUMDB=off and a GOTOOLCHAIN that downloads exclude each other.',
    why: 'Go downloads no toolchain that the checksum database does not confirm.',
    instead: 'Use a base image of the Go version that go.mod asks for, with GOTOOLCHAIN=local.',
    byHand: 'One of the two has to go; the patch of `gosumdb-off` removes one.',
  }),
];

function told(
  id: string,
  level: RuleLevel,
  texts: Pick<DoctorRule, 'title' | 'why' | 'instead' | 'byHand'>,
): DoctorRule {
  return {
    id,
    level,
    ...texts,
    inStep: false,
    find: (facts) =>
      facts.told
        .filter(({ rule }) => rule === id)
        .map(({ file, line, message, fix, patch, level: own }) => ({
          file: file === '' ? facts.dockerfile.file : file,
          line,
          message,
          fix,
          patch,
          ...(own === 'error' ? { level: 'error' as const } : {}),
        })),
  };
}
