import { ignoredBy } from '../context/ignore-patterns.ts';

const sections: readonly (readonly [comment: string, patterns: readonly string[]])[] = [
  ['Git and CI. Without .git, go leaves the commit out of the binary.', ['.git', '.github', '.gitlab-ci.yml']],
  ['What describes the image is not in it.', ['Dockerfile*', '*.Dockerfile', '.dockerignore', 'compose*.yaml']],
  [
    'Settings and secrets of this machine.',
    ['.env', '.env.*', '.idea', '.vscode', '.DS_Store', '**/*.pem', '**/*.key'],
  ],
  ['What is made from the sources.', ['bin', 'dist', 'coverage', '**/node_modules', '**/*.test', '**/*.out']],
];

/** A .dockerignore without patterns that would keep out what the program is made of: paths of sources and embedded files. */
export function ignoreText(needed: readonly string[]): string {
  const lines = sections.flatMap(([comment, patterns]) => {
    const kept = patterns.filter((pattern) => !needed.some(ignoredBy(pattern)));
    return kept.length === 0 ? [] : ['', `# ${comment}`, ...kept];
  });
  return `${lines.slice(1).join('\n')}\n`;
}
