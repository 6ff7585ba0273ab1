// Of its own: the types of playwright-core need those of a browser.

export interface ShownPage {
  /** The value of a JavaScript expression in the page, as JSON has it. */
  evaluate(expression: string): Promise<unknown>;
  runScript(file: string): Promise<void>;
  /** Of the page, whole or so high, as a PNG file. */
  screenshot(file: string, height?: number): Promise<void>;
  close(): Promise<void>;
}

export interface OpenBrowser {
  /** The viewport in CSS pixels. */
  show(html: string, viewport: { readonly width: number; readonly height: number }): Promise<ShownPage>;
  close(): Promise<void>;
}

/** Starts the Chrome or Chromium that scripts/browser.sh finds. */
export function openBrowser(): Promise<OpenBrowser>;
