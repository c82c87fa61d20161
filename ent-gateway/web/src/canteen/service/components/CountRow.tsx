import type { SchoolCount } from '../api';
import { isClosed } from '../days';
import { useServiceMessages } from '../messages';

export function CountRow({ name, count }: { name: string; count: SchoolCount | undefined }) {
  const t = useServiceMessages();
  if (!count) return <NoCount name={name} text="" />;
  const { booked, capacity, waiting } = count;
  if (isClosed(count)) return <NoCount name={name} text={t('closed')} />;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className="count-cell">
          <span className="number">
            {booked} / {capacity}
          </span>
          <span className="meter" aria-hidden="true">
            <i
              className={booked >= capacity ? 'full' : undefined}
              style={{ width: `${Math.min(100, (100 * booked) / capacity)}%` }}
            />
          </span>
        </span>
      </td>
      <td className="number">{waiting > 0 ? <span className="pill warn">{waiting}</span> : 0}</td>
    </tr>
  );
}

function NoCount({ name, text }: { name: string; text: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={2} className="soft">
        {text}
      </td>
    </tr>
  );
}
