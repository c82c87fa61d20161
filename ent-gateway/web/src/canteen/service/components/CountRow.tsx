import type { Count } from '../api';
import { useServiceMessages } from '../messages';

export function CountRow({ name, counts }: { name: string; counts: Count[] | undefined }) {
  const t = useServiceMessages();
  const sum = (fact: 'booked' | 'capacity' | 'waiting') =>
    counts?.reduce((total, count) => total + count[fact], 0) ?? 0;
  const [booked, capacity, waiting] = [sum('booked'), sum('capacity'), sum('waiting')];
  const full = capacity > 0 && booked >= capacity;
  return (
    <tr>
      <th scope="row">{name}</th>
      {counts?.length === 0 ? (
        <td colSpan={2} className="soft">
          {t('closed')}
        </td>
      ) : (
        <>
          <td>
            {counts && (
              <span className="count-cell">
                <span className="number">
                  {booked} / {capacity}
                </span>
                <span className="meter" aria-hidden="true">
                  <i
                    className={full ? 'full' : undefined}
                    style={{ width: `${capacity ? Math.min(100, (100 * booked) / capacity) : 0}%` }}
                  />
                </span>
              </span>
            )}
          </td>
          <td className="number">
            {counts && waiting > 0 ? <span className="pill warn">{waiting}</span> : counts && 0}
          </td>
        </>
      )}
    </tr>
  );
}
