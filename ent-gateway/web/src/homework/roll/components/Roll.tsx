import { Users } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../app/format';
import { EmptyState } from '../../../app/ui';
import type { RollList } from '../api';
import { useClassRollMessages } from '../messages';
import { nextKind, shown } from '../overlay';
import { useClassRoll } from '../useClassRoll';
import { ClassRollStatus } from './ClassRollStatus';
import { Counts } from './Counts';
import { FamilyWords } from './FamilyWords';
import { NoRoll } from './NoRoll';
import { PupilSheet } from './PupilSheet';
import { PupilTile } from './PupilTile';
import { RollEnd } from './RollEnd';

/** A half-day of a class: one tap for each pupil who isn't there, with or without network. */
export function Roll({ list, today }: { list: RollList; today: Day }) {
  const t = useClassRollMessages();
  const work = useClassRoll(list);
  const [opened, setOpened] = useState<string>();
  const roll = work.kept?.roll;
  if (!roll) return <NoRoll work={work} />;
  const pupils = shown(roll, work.queue);
  if (pupils.length === 0)
    return (
      <EmptyState icon={Users} title={t('nobody')}>
        <p>{t('nobody.more')}</p>
      </EmptyState>
    );
  const pupil = pupils.find(({ childId }) => childId === opened);
  // once a roll is over each mark is told at once: nobody passes through « absent » on the way to another word
  const over = roll.closing !== null || work.waitingClosing !== undefined;
  return (
    <>
      <ClassRollStatus work={work} asked={list.date !== today} />
      {list.date < today && <p className="s soft">{t('past')}</p>}
      <Counts pupils={pupils} />
      <ul className="class-roll" aria-label={t('pupils')}>
        {pupils.map((one) => (
          <PupilTile
            key={one.childId}
            pupil={one}
            onTap={() => (over ? setOpened(one.childId) : void work.mark(one.childId, nextKind(one.state)))}
            onMore={() => setOpened(one.childId)}
          />
        ))}
      </ul>
      <FamilyWords pupils={pupils} />
      <RollEnd roll={roll} pupils={pupils} work={work} />
      {pupil && (
        <PupilSheet
          pupil={pupil}
          list={list}
          aheadSeconds={work.clock?.aheadSeconds ?? 0}
          onMark={work.mark}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
