const docs = 'https://github.com/cached-go-docker-build/cached-go-docker-build/blob/main/docs';

/** Where the documentation has more about a message that is a heading of docs/troubleshooting.md, or of another page. */
export function docsAt(heading: string, page = 'troubleshooting'): string {
  return `${docs}/${page}.md#${anchorOf(heading)}`;
}

/** The anchor that GitHub gives a heading: https://docs.github.com/get-started/writing-on-github (section links). */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
