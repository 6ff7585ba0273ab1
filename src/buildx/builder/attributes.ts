/**
 * A value such as `type=local,dest=/a/b`, as buildx reads it: fields of a CSV line. A folder may hold a comma or a quote, and
 * then the whole field is quoted.
 */
export function attributes(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}
