/** A shell script is imported as its text: esbuild does so in scripts/build.mjs, jest in scripts/jest/transform.cjs. */
declare module '*.sh' {
  const text: string;
  export default text;
}
