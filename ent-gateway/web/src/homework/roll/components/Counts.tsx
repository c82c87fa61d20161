import { useClassRollMessages } from '../messages';
import { counts, filledIn, type Shown } from '../overlay';

const looks = { PRESENT: 'ok', ABSENT: 'danger-soft', LATE: 'warn', LEFT: 'plain-soft' } as const;
const kinds = ['PRESENT', 'ABSENT', 'LATE', 'LEFT'] as const;

/** How many are there, away, late and gone; told as it happens. */
export function Counts({ pupils }: { pupils: Shown[] }) {
  const t = useClassRollMessages();
  const numbers = counts(pupils);
  const declared = filledIn(pupils).length;
  return (
    <ul className="class-roll-counts" aria-label={t('count')}>
      {kinds
        .filter((kind) => kind !== 'LEFT' || numbers.LEFT > 0)
        .map((kind) => (
          <li key={kind} className={`class-roll-count ${looks[kind]}`}>
            {t(`count.${kind}`, { count: numbers[kind] })}
          </li>
        ))}
      {declared > 0 && <li className="class-roll-count info">{t('count.declared', { count: declared })}</li>}
    </ul>
  );
}
