import { usePresenceMessages } from '../messages';
import { isAbsent, isThere, type Shown } from '../overlay';

/** How many are there, missing, and come without booking; told as it happens. */
export function RollCounts({ children }: { children: Shown[] }) {
  const t = usePresenceMessages();
  const count = (fits: (child: Shown) => boolean) => children.filter(fits).length;
  const figures = [
    ['present', count(({ state }) => isThere(state.status))],
    ['expected', count(({ state }) => state.status === 'EXPECTED')],
    ['absent', count(({ state }) => isAbsent(state.status))],
    ['unbooked', count(({ state }) => state.status === 'PRESENT_WITHOUT_BOOKING')],
  ] as const;
  return (
    <dl className="roll-counts no-print" aria-label={t('count')}>
      {figures.map(([name, figure]) => (
        <div key={name} className={`roll-count ${name === 'unbooked' && figure ? 'warn' : ''}`}>
          <dt>{t(`count.${name}`)}</dt>
          <dd className="number">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
