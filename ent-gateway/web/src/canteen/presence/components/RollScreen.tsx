import { ClipboardCheck, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { capital, type Day, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Page, toast } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import { isAbsent, isThere, matches, type Shown, shown } from '../overlay';
import { useRoll } from '../useRoll';
import { AddChild } from './AddChild';
import { ChildSheet } from './ChildSheet';
import { ChildTile } from './ChildTile';
import { NoRoll } from './NoRoll';
import { RollCounts } from './RollCounts';
import { RollEnd } from './RollEnd';
import { type Filter, RollFilter } from './RollFilter';
import { RollStatus } from './RollStatus';
import './presence.css';

const fits: Record<Filter, (child: Shown) => boolean> = {
  all: () => true,
  expected: ({ state }) => state.status === 'EXPECTED',
  present: ({ state }) => isThere(state.status),
  absent: ({ state }) => isAbsent(state.status),
};

/** The tablet of an activity's day: one tap for each child, with or without network. */
export function RollScreen() {
  const { id = '' } = useParams();
  const asked = useSearchParams()[0].get('jour') ?? undefined;
  return <Roll key={`${id} ${asked ?? ''}`} activityId={id} asked={asked} />;
}

function Roll({ activityId, asked: day }: { activityId: string; asked: Day | undefined }) {
  const t = usePresenceMessages();
  const language = useLanguage();
  const work = useRoll(activityId, day);
  const [filter, setFilter] = useState<Filter>('all');
  const [asked, setAsked] = useState('');
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string>();
  const roll = work.kept?.roll;
  if (!roll) return <NoRoll work={work} />;
  const children = shown(roll, work.queue);
  const seen = children.filter((child) => fits[filter](child) && matches(child, asked));
  const child = children.find(({ childId }) => childId === opened);
  const ended = roll.finish !== null || work.waitingFinish !== undefined;
  const tap: typeof work.tap = async (...touch) => {
    if (ended) toast('info', t('finish.locked'));
    else await work.tap(...touch);
  };
  return (
    <Page
      title={t('title', { name: roll.activityName, school: roll.schoolName })}
      before={<Link to="/pointage">{capital(longDay(roll.date, language))}</Link>}
      width="wide"
      actions={
        !ended && (
          <Button kind="quiet" onPress={() => setAdding(true)}>
            <UserPlus aria-hidden="true" size={18} />
            {t('add')}
          </Button>
        )
      }
    >
      <RollStatus work={work} asked={day !== undefined} />
      <RollEnd roll={roll} children={children} work={work} />
      <RollCounts children={children} />
      <RollFilter filter={filter} onFilter={setFilter} asked={asked} onAsked={setAsked} />
      {seen.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t(children.length ? 'found.none' : 'nobody')}>
          {children.length === 0 && <p>{t('nobody.more')}</p>}
        </EmptyState>
      ) : (
        <ul className="roll" aria-label={t('children')}>
          {seen.map((one) => (
            <ChildTile
              key={one.childId}
              child={one}
              day={roll.date}
              ended={ended}
              onTap={tap}
              onMore={setOpened}
            />
          ))}
        </ul>
      )}
      {adding && (
        <AddChild roll={roll} queue={work.queue} onAdd={work.tap} onClose={() => setAdding(false)} />
      )}
      {child && (
        <ChildSheet
          child={child}
          roll={roll}
          ended={ended}
          aheadSeconds={work.clock?.aheadSeconds ?? 0}
          onTap={work.tap}
          onExcused={work.refresh}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Page>
  );
}
