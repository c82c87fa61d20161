import type { NoticeWords } from './messages';

const uses = ['CLASS', 'SCHOOL', 'PUBLIC', 'PRESS'] as const;

/** Where a child's pictures may not be shown any more: "dans la classe, en public". */
export const usesIn = (facts: Record<string, string>, t: NoticeWords): string =>
  uses
    .filter((one) => facts.uses?.split(',').includes(one))
    .map((one) => t(`image.${one}`))
    .join(', ');
