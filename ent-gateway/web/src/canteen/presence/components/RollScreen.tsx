import { ClipboardCheck, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { capital, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, LoadError, Page, Skeleton } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import { isAbsent, isThere, matches, type Shown, shown } from '../overlay';
import { useRoll } from '../useRoll';
import { AddChild } from './AddChild';
import { ChildSheet } from './ChildSheet';
import { ChildTile } from './ChildTile';
import { RollCounts } from './RollCounts';
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
  return <Roll key={id} activityId={id} />;
}

function Roll({ activityId }: { activityId: string }) {
  const t = usePresenceMessages();
  const language = useLanguage();
  const work = useRoll(activityId);
  const [filter, setFilter] = useState<Filter>('all');
  const [asked, setAsked] = useState('');
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string>();
  const roll = work.kept?.roll;
  if (!roll) {
    return (
      <Page title={t('sites')} before={<Link to="/pointage">{t('back')}</Link>}>
        {work.offline ? (
          <EmptyState icon={ClipboardCheck} title={t('offline')}>
            <p>{t('never')}</p>
            <Button onPress={work.refresh}>{t('refresh')}</Button>
          </EmptyState>
        ) : work.error ? (
          <LoadError error={work.error} retry={work.refresh} />
        ) : (
          <Skeleton lines={4} height={88} />
        )}
      </Page>
    );
  }
  const children = shown(roll, work.queue);
  const seen = children.filter((child) => fits[filter](child) && matches(child, asked));
  const child = children.find(({ childId }) => childId === opened);
  return (
    <Page
      title={t('title', { name: roll.activityName, school: roll.schoolName })}
      before={<Link to="/pointage">{capital(longDay(roll.date, language))}</Link>}
      width="wide"
      actions={
        <Button kind="quiet" onPress={() => setAdding(true)}>
          <UserPlus aria-hidden="true" size={18} />
          {t('add')}
        </Button>
      }
    >
      <RollStatus work={work} />
      <RollCounts children={children} />
      <RollFilter filter={filter} onFilter={setFilter} asked={asked} onAsked={setAsked} />
      {seen.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t(children.length ? 'found.none' : 'nobody')}>
          {children.length === 0 && <p>{t('nobody.more')}</p>}
        </EmptyState>
      ) : (
        <ul className="roll" aria-label={t('children')}>
          {seen.map((one) => (
            <ChildTile key={one.childId} child={one} onTap={work.tap} onMore={setOpened} />
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
          onTap={work.tap}
          onExcused={work.refresh}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Page>
  );
}
