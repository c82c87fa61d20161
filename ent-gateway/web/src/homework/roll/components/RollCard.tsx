import { useState } from 'react';
import { Link } from 'react-router';
import { clock, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Skeleton } from '../../../app/ui';
import { halfWord } from '../../absence';
import { halfNow } from '../half';
import { useClassRollMessages } from '../messages';
import { counts, shown } from '../overlay';
import { useClassRoll } from '../useClassRoll';
import { ClassRollStatus } from './ClassRollStatus';
import { FamilyWords } from './FamilyWords';
import { NoRoll } from './NoRoll';
import { RollEnd } from './RollEnd';
import { RollTiles } from './RollTiles';
import './roll.css';

const looks = { ABSENT: 'danger-soft', LATE: 'warn', LEFT: 'plain-soft' } as const;

/** This half-day's roll among other things: its tiles until it is over, a line from then on. */
export function RollCard({ classId }: { classId: string }) {
  const t = useClassRollMessages();
  const language = useLanguage();
  const [list] = useState(() => ({ classId, date: today(), half: halfNow() }));
  const work = useClassRoll(list);
  const roll = work.kept?.roll;
  // a day without class is said by its slots
  if (!roll) return work.offline ? <NoRoll work={work} /> : work.error ? null : <Skeleton height={180} />;
  const pupils = shown(roll, work.queue);
  if (pupils.length === 0) return null;
  const numbers = counts(pupils);
  const odd = work.offline || work.queue.length > 0 || work.clock?.clockWrong;
  return (
    <section className="card pad stack" aria-labelledby="roll">
      <div className="row wrap roll-card-head">
        <h2 id="roll">
          {t(`title.${list.half}`)}
          <span className="soft roll-card-size"> · {t('size', { count: pupils.length })}</span>
        </h2>
        {(['ABSENT', 'LATE', 'LEFT'] as const)
          .filter((kind) => numbers[kind] > 0)
          .map((kind) => (
            <span key={kind} className={`pill ${looks[kind]}`}>
              {t(`count.${kind}`, { count: numbers[kind] })}
            </span>
          ))}
      </div>
      {odd && <ClassRollStatus work={work} asked={false} />}
      {roll.closing ? (
        <p className="s soft">
          {t('closed', { when: t('when.time', { time: clock(roll.closing.at, language) }) })}
        </p>
      ) : (
        <>
          <RollTiles list={list} pupils={pupils} over={work.waitingClosing !== undefined} work={work} brief />
          <FamilyWords pupils={pupils} />
          <RollEnd roll={roll} pupils={pupils} work={work} />
        </>
      )}
      <Link className="s no-print tall-link" to={`/appel?classe=${classId}&demi=${halfWord(list.half)}`}>
        {t(roll.closing ? 'again' : 'hours')}
      </Link>
    </section>
  );
}
