/** The lists this application has words for. */
export const lists = ['reservations', 'attente', 'places'] as const;
export type ListName = (typeof lists)[number];

export const listOf = (name: string | undefined): ListName | undefined => lists.find((one) => one === name);
