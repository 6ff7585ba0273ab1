import path from 'node:path';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { lineOfDirective } from '../../gomod/go-mod.ts';
import type { Finding } from '../../report/run-report.ts';
import type { FileState, GoUse, NamedFolder, PreflightFacts } from '../facts/facts.ts';
import { surelyHasGo } from '../facts/installed-go.ts';
import { nameIn } from '../facts/file-names.ts';
import { downloadsAll, isVendored, loadsModule } from '../facts/module-verbs.ts';

const knowsWorkspaces = '1.18';
/** Since then Go compares the `go` lines of a go.work and its members. */
const comparesWorkspace = '1.21';

/** Folders that `replace` takes modules from, and that are not in the image when go needs them. */
export function replaceFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const { module, workspace, call } = use;
    if (module === undefined || workspace !== undefined || !loadsModule(call) || isVendored(use)) return [];
    return module.folders.flatMap((folder) =>
      folder.state.kind === 'missing' && !mayBeMade(folder.state, use)
        ? [
            {
              rule: 'replace-missing',
              file: nameIn(facts.folder, module.file),
              line: lineOfDirective(module.text, 'replace', folder.module),
              message: `${folder.module} is replaced by ${folder.written}, which ${reasonOf(folder.state, use, facts)}.`,
              fix: fixOf(folder, folder.state, use, facts),
              // Other commands ask for it only where they need the module.
              ...(downloadsAll(call) && isCertain(use) ? { level: 'error' as const } : {}),
            },
          ]
        : [],
    );
  });
}

/** Members of a go.work that are not in the image: then no command works. */
export function workspaceFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const { workspace, call } = use;
    // Of a single module these two are, whether there is a go.work or not.
    const isOfModule = call.verb === 'mod tidy' || call.verb === 'mod vendor';
    if (workspace === undefined || !loadsModule(call) || isOfModule || isVendored(use)) return [];
    return workspace.members.flatMap((member): readonly Finding[] => {
      const place = {
        file: nameIn(facts.folder, workspace.file),
        line: lineOfDirective(workspace.text, 'use', member.written),
      };
      if (member.state.kind === 'missing' && mayBeMade(member.state, use)) return [];
      if (member.state.kind === 'missing') {
        return [
          {
            rule: 'workspace-member-missing',
            ...place,
            message: `go.work uses ${member.written}, which ${reasonOf(member.state, use, facts)}.`,
            fix: `${fixOf(member, member.state, use, facts)} Or set ENV GOWORK=off.`,
            ...(isCertain(use) && surelyHasGo(use, knowsWorkspaces) ? { level: 'error' } : {}),
          },
        ];
      }
      const [least = '1.18', own] = [workspace.goWork.go, member.goMod?.goMod.go];
      if (
        own === undefined ||
        call.verb.startsWith('work ') ||
        compareGoVersions(own, least) <= 0 ||
        compareGoVersions(own, comparesWorkspace) < 0
      )
        return [];
      return [
        {
          rule: 'workspace-go-version',
          file: place.file,
          line: lineOfDirective(workspace.text, 'go') || 1,
          message: `${member.written} requires go >= ${own}, but go.work lists go ${least}.`,
          fix: `Run \`go work use\`, which writes go ${own} into the go.work.`,
          ...(isCertain(use) && surelyHasGo(use, comparesWorkspace) ? { level: 'error' } : {}),
        },
      ];
    });
  });
}

const isCertain = ({ isSure, isRewritten }: GoUse): boolean => isSure && !isRewritten;

/** Whether a command that nobody here understands, and that names the folder, may make it in the build. */
function mayBeMade({ why, file }: Missing, { isSure, view: { earlier, step } }: GoUse): boolean {
  if (why !== 'absent' || isSure) return false;
  const name = path.basename(path.dirname(file));
  return [...earlier, step.instruction].some((each) =>
    runText(each)
      .split(/[^\w.-]+/)
      .includes(name),
  );
}

type Missing = FileState & { readonly kind: 'missing' };

function reasonOf({ why, file }: Missing, { call }: GoUse, facts: PreflightFacts): string {
  switch (why) {
    case 'outside':
      return `is outside the build's context \`${nameIn(facts.folder, facts.context)}\``;
    case 'absent':
      return `has no go.mod: ${nameIn(facts.folder, path.dirname(file))}`;
    case 'ignored':
      return `${nameIn(facts.folder, facts.ignoreFile)} keeps out of the build`;
    case 'not-copied':
      return `is not in the image yet when line ${call.line} of the Dockerfile runs go`;
  }
}

function fixOf({ imageFolder }: NamedFolder, { why, file }: Missing, { call }: GoUse, facts: PreflightFacts): string {
  const folder = path.dirname(file);
  const inContext = nameIn(facts.context, folder);
  switch (why) {
    case 'outside': {
      const common = commonFolder(facts.context, folder);
      return `Set \`context\` to \`${nameIn(facts.folder, common)}\`, keep \`file\` on the Dockerfile, and copy ${nameIn(common, folder)} to ${imageFolder}.`;
    }
    case 'absent':
      return 'Commit the folder with its go.mod; one that is a submodule needs `submodules: true` at the checkout.';
    case 'ignored':
      return `Add the line !${inContext} at the end of ${nameIn(facts.folder, facts.ignoreFile)}.`;
    case 'not-copied':
      return `Put COPY ${inContext}/go.mod ${imageFolder}/ before line ${call.line}, and copy the sources before they are compiled.`;
  }
}

function commonFolder(one: string, other: string): string {
  let common = one;
  while (path.relative(common, other).startsWith('..') && common !== path.dirname(common))
    common = path.dirname(common);
  return common;
}
