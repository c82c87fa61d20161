import { Check, Star } from 'lucide-react';
import { longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useLibraryMessages } from '../messages';
import type { DoneLine } from '../deskLines';
import { Cover } from './Cover';

/** What the beeps did, said as it happens. */
export function DoneList({ done }: { done: DoneLine[] }) {
  const t = useLibraryMessages();
  return (
    <ul className="card book-lines" aria-label={t('done')} aria-live="polite" hidden={done.length === 0}>
      {done.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: DoneLine }) {
  const t = useLibraryMessages();
  const language = useLanguage();
  const said = line.keptAs
    ? line.isKept && t('done.kept.more')
    : line.loan
      ? t('done.due', { day: longDay(line.loan.dueOn, language) })
      : line.childName
        ? t('done.by', { name: line.childName })
        : t('done.found');
  return (
    <li className="book-line">
      <Cover title={line.book.title} colour={line.book.colour} picture={line.book.cover} />
      <div className="book-line-words">
        <p className="b">{line.book.title}</p>
        <p className="s soft">{said}</p>
      </div>
      {line.keptFor ? (
        <span className="pill info">
          <Star aria-hidden="true" size={16} />
          {t('done.keptFor', { name: line.keptFor })}
        </span>
      ) : (
        <span className="pill ok">
          <Check aria-hidden="true" size={16} />
          {t(
            line.isKept ? 'done.kept' : line.keptAs ? 'done.sent' : line.loan ? 'done.lent' : 'done.returned',
          )}
        </span>
      )}
    </li>
  );
}
