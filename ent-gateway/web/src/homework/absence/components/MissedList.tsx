import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { capital, clock, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded } from '../../../app/ui';
import { missedQuery, type MissedHalf } from '../api';
import { useAbsenceMessages } from '../messages';
import { useAbsenceWords } from '../useAbsenceWords';

interface MissedListProps {
  childId: string;
  /** asks for a word about a half-day */
  onExplain: (half: MissedHalf) => void;
}

/** What the rolls of the last two months say of a child: away, late, gone before the end. */
export function MissedList({ childId, onExplain }: MissedListProps) {
  const t = useAbsenceMessages();
  const missed = useQuery(missedQuery(childId));
  return (
    <section className="stack" aria-labelledby="missed">
      <h2 id="missed">{t('missed')}</h2>
      <Loaded query={missed}>
        {(halves) =>
          halves.length === 0 ? (
            <p className="row soft" data-landing>
              <CircleCheck aria-hidden="true" size={20} />
              {t('missed.none')}
            </p>
          ) : (
            <ul className="stack absence-lines">
              {halves.map((half) => (
                <MissedLine key={`${half.date} ${half.half}`} half={half} onExplain={onExplain} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function MissedLine({ half, onExplain }: { half: MissedHalf; onExplain: (half: MissedHalf) => void }) {
  const t = useAbsenceMessages();
  const reason = useAbsenceWords();
  const language = useLanguage();
  const { date, status, arrivedAt, leftAt } = half;
  const day = `${capital(longDay(date, language))}, ${t(`half.${half.half}`)}`;
  const at = status === 'LEFT' ? leftAt : arrivedAt;
  const asks = status === 'ABSENT' && half.reason === null;
  return (
    <li className="card pad row between wrap">
      <span>
        <span className="b">{day}</span>
        <br />
        {at && status !== 'ABSENT'
          ? t(status === 'LEFT' ? 'status.LEFT.at' : 'status.LATE.at', { time: clock(at, language) })
          : t(`status.${status}`)}
        {half.reason && ` · ${reason(half.reason)}`}
      </span>
      {asks && (
        <Button aria-label={t('explain.day', { day })} onPress={() => onExplain(half)}>
          {t('explain')}
        </Button>
      )}
    </li>
  );
}
