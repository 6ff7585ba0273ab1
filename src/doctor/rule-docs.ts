const page = 'https://github.com/cached-go-docker-build/cached-go-docker-build/blob/main/docs/doctor.md';

/** Where the documentation has more about a rule: the heading of its section is its id. */
export function docsOf(id: string): string {
  return `${page}#${id}`;
}
