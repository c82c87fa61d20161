/** Codes are printed in groups; people type them with or without spaces, in any case. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const spacedCode = (typed: string): string => plainCode(typed).replace(/(.{4})(?=.)/g, '$1-');

export const minimumPassword = 12;
