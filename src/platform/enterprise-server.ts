/** Whether a server is not GitHub's own, by its host, as @actions/artifact and @actions/cache tell it: then that of a company, or of a fork of Gitea. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
