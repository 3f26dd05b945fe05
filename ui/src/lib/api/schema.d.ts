// Placeholder until the document is generated.
// eslint-disable-next-line
export type paths = any;
