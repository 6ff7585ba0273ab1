import { changesOf, dayOf } from './notes.mjs';
import { parseTag } from './versions.mjs';

const ownAction = 'cached-go-docker-build/cached-go-docker-build';

/** What keeps the files of a commit from being released as `tag`, all of it; none where they agree. */
export function releaseProblems({ tag, packageJson, changelog, reusableWorkflows }) {
  const parsed = parseTag(tag);
  if (parsed === undefined) return [`\`${tag}\` is no tag of a release: write v1.2.3, or v1.2.3-rc.1 for a prerelease`];
  const { version } = parsed;
  const problems = [];
  const packageVersion = JSON.parse(packageJson).version;
  if (packageVersion !== version) problems.push(`package.json has the version ${packageVersion}, not ${version}`);
  const changes = changesOf(changelog, version);
  if (changes === undefined) problems.push(`CHANGELOG.md has no heading \`## ${version} (YYYY-MM-DD)\``);
  else if (changes === '') problems.push(`CHANGELOG.md has nothing below the heading of ${version}`);
  else if (dayOf(changelog, version) === undefined)
    problems.push(`CHANGELOG.md has no day in the heading of ${version}: \`## ${version} (YYYY-MM-DD)\``);
  for (const [file, text] of Object.entries(reusableWorkflows)) {
    const own = [...text.matchAll(/uses: (\S+)@(\S+)/g)].filter(([, name]) => `${name}/`.startsWith(`${ownAction}/`));
    if (own.length === 0) problems.push(`${file} uses the action at no release, not at ${tag}`);
    for (const [, name, used] of own) if (used !== tag) problems.push(`${file} uses ${name} at ${used}, not at ${tag}`);
  }
  return problems;
}
