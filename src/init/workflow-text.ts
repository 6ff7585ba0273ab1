/** What a workflow is made from. Each text is known to be plain: none has a meaning for YAML, a shell or an expression. */
interface WorkflowFacts {
  /** From the workspace; empty for the workspace. */
  readonly context: string;
  /** The last part of the image's name; empty for that of the repository. */
  readonly name: string;
  readonly platforms: readonly string[];
  /** Patterns as in GOPRIVATE. */
  readonly goprivate: readonly string[];
}

/** A workflow that builds the image of each pull request, and publishes that of each push to the default branch. */
export function workflowText({ context, name, platforms, goprivate }: WorkflowFacts): string {
  const image = `ghcr.io/\${{ github.repository }}${name === '' ? '' : `/${name}`}`;
  const hosts = [...new Set(goprivate.map((pattern) => pattern.split('/')[0] ?? ''))];
  const inputs = [
    ...(context === '' ? [] : [`context: ${asText(context)}`]),
    ...(platforms.length === 0 ? [] : [`platforms: ${platforms.join(',')}`]),
    // The builder of the engine itself makes an image for one platform.
    ...(platforms.length > 1 ? ['driver: docker-container'] : []),
    '# Names of images are lower case: if that of the repository is not, write it out in lower case.',
    `tags: ${image}:latest`,
    "push: ${{ github.event_name == 'push' }}",
    ...(goprivate.length === 0 ? [] : [`goprivate: ${goprivate.join(',')}`, 'netrc: |', ...hosts.map(login)]),
  ];
  return `# Each pull request builds the image, each push to the default branch publishes it.
name: Image${name === '' ? '' : ` ${name}`}
on:
  push:
    branches: [main, master]
  pull_request:
permissions: {}
jobs:
  image:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      packages: write
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: docker/login-action@v3
        if: github.event_name == 'push'
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}
      - uses: cached-go-docker-build/cached-go-docker-build@v1
        with:
${inputs.map((line) => `          ${line}\n`).join('')}`;
}

/** YAML takes some plain words for numbers and booleans. */
function asText(word: string): string {
  return /^(?:[\d.+-]|(?:true|false|null|yes|no|on|off|y|n)$)/i.test(word) ? `'${word}'` : word;
}

function login(host: string): string {
  const user = host === 'github.com' ? 'x-access-token' : 'ci';
  return `  machine ${host} login ${user} password \${{ secrets.MODULES_TOKEN }}`;
}
