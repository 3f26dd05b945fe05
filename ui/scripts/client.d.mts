/** The types as the document of now gives them. */
export function generated(): Promise<string>;
/** The types as they are in the repository. */
export function committed(): Promise<string>;
