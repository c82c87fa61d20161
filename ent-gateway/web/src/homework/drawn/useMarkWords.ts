import { type Marks, stampKinds } from './marks';
import { useDrawnMessages } from './messages';

/** What is on a picture, in words: so many strokes, stamps by their kind, remarks. */
export function useMarkWords() {
  const t = useDrawnMessages();
  return ({ strokes, stamps, remarks }: Marks): string => {
    const parts = [
      ...(strokes.length > 0 ? [t('strokes', { count: strokes.length })] : []),
      ...stampKinds.flatMap((kind) => {
        const count = stamps.filter(({ stamp }) => stamp === kind).length;
        return count > 0 ? [t('stamps', { count, stamp: t(`stamp.${kind}`) })] : [];
      }),
      ...(remarks.length > 0 ? [t('remarks', { count: remarks.length })] : []),
    ];
    return parts.length > 0 ? t('marks', { what: parts.join(', ') }) : t('marks.none');
  };
}
