import { useUiMessages } from './messages';

/** Holds the place of what is coming, so that nothing jumps. */
export function Skeleton({ lines = 3, height = 56 }: { lines?: number; height?: number }) {
  const t = useUiMessages();
  return (
    <div className="stack" role="status">
      <span className="hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}
