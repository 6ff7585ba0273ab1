/** Where the content of a layer is: in an archive on the runner, or unpacked in an image that the builder gets by itself. */
export type LayerSource =
  | { readonly kind: 'file'; readonly path: string }
  /** By its digest, so that it is what the manifest says. */
  | { readonly kind: 'image'; readonly reference: string };
