import { Users } from 'lucide-react';
import type { Day } from '../../../app/format';
import { EmptyState } from '../../../app/ui';
import type { RollList } from '../api';
import { useClassRollMessages } from '../messages';
import { shown } from '../overlay';
import { useClassRoll } from '../useClassRoll';
import { ClassRollStatus } from './ClassRollStatus';
import { Counts } from './Counts';
import { FamilyWords } from './FamilyWords';
import { NoRoll } from './NoRoll';
import { RollEnd } from './RollEnd';
import { RollTiles } from './RollTiles';

/** A half-day of a class: one tap for each pupil who isn't there, with or without network. */
export function Roll({ list, today }: { list: RollList; today: Day }) {
  const t = useClassRollMessages();
  const work = useClassRoll(list);
  const roll = work.kept?.roll;
  if (!roll) return <NoRoll work={work} />;
  const pupils = shown(roll, work.queue);
  if (pupils.length === 0)
    return (
      <EmptyState icon={Users} title={t('nobody')}>
        <p>{t('nobody.more')}</p>
      </EmptyState>
    );
  return (
    <>
      <ClassRollStatus work={work} asked={list.date !== today} />
      {list.date < today && <p className="s soft">{t('past')}</p>}
      <Counts pupils={pupils} />
      <RollTiles
        list={list}
        pupils={pupils}
        over={roll.closing !== null || work.waitingClosing !== undefined}
        work={work}
      />
      <FamilyWords pupils={pupils} />
      <RollEnd roll={roll} pupils={pupils} work={work} />
    </>
  );
}
