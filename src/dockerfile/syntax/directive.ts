/** What a comment says of how to read the file: `name=value`, the name in lower case; both are empty when it says nothing. */
export function directiveIn(comment: string): { readonly name: string; readonly value: string } {
  const [, name = '', rest = ''] = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=(.*)$/.exec(comment) ?? [];
  const value = rest.trim();
  return value === '' ? { name: '', value: '' } : { name: name.toLowerCase(), value };
}
