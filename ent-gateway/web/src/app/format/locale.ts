/** How the reader's language writes numbers, days and sums. */
export const localeOf = (language: string) => (language === 'en' ? 'en-GB' : 'fr-FR');
