/**
 * What CHANGELOG.md says of a version: the lines below its heading, `## 1.2.3 (2026-12-01)`, up to the next one.
 * `undefined` where there is no such heading, an empty text where nothing is below it.
 */
export function changesOf(changelog, version) {
  const sections = changelog.replaceAll('\r\n', '\n').split(/^## /m).slice(1);
  const section = sections.find((text) => headingOf(text)?.version === version);
  if (section === undefined) return undefined;
  return section.slice(section.indexOf('\n') + 1).trim();
}

/** The day in the heading of a version, `YYYY-MM-DD`; `undefined` where there is none. */
export function dayOf(changelog, version) {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, text]) => headingOf(text));
  return headings.find((heading) => heading?.version === version)?.day;
}

/** The text of a release: its changes, then how to pin and how to verify what was published. */
export function releaseNotes({ changes, tag, sha, repository, packageFile }) {
  return `${changes}

## Pin it

\`\`\`yaml
- uses: ${repository}@${sha} # ${tag}
\`\`\`

The command line, without a checkout:

\`\`\`console
$ npx --package https://github.com/${repository}/releases/download/${tag}/${packageFile} cached-go-docker-build --help
\`\`\`

## Verify it

The package and every file of \`dist/\` have a provenance attestation: the workflow, the commit and the runner that made them.

\`\`\`console
$ gh attestation verify ${packageFile} --repo ${repository}
$ gh attestation verify dist/main.js --repo ${repository}
\`\`\`
`;
}

function headingOf(text) {
  const match = /^(\d[^\s(]*)(?:[ \t]+\((\d{4}-\d{2}-\d{2})\))?[ \t]*(?:\n|$)/.exec(text);
  return match === null ? undefined : { version: match[1], day: match[2] };
}
