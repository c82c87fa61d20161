/** Where a paper stands on the page. */
export const proofAnchor = (id: string) => `proof-${id}`;
