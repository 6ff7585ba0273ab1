/** The image of a report without its tag, which may be new in each run. */
export function imageSeries(image: string): string {
  const [first = '', ...others] = image.split(', ');
  return [first.replace(/(?<=[^/]):[\w.-]+$/, ''), ...others].join(', ');
}
