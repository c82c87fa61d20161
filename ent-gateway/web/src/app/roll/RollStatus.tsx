import { CloudOff, CloudUpload, Wifi } from 'lucide-react';
import type { ReactNode } from 'react';
import { clock, type Day, longDay, today } from '../format';
import { useLanguage } from '../i18n';
import { Notice } from '../ui';
import { useRollMessages } from './messages';
import './roll.css';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

interface RollStatusProps {
  work: {
    kept: { roll: { date: Day }; fetchedAt: string } | undefined;
    queue: { refused?: boolean }[];
    others: number;
    offline: boolean;
    clock: { aheadSeconds: number; clockWrong: boolean } | undefined;
  };
  /** another day than today's */
  asked: boolean;
  /** what is said of taps that were refused */
  children?: ReactNode;
}

/** Whether the network is there, what is on its way or hasn't left yet, how fresh the list is, and what went wrong. */
export function RollStatus({ work, asked, children }: RollStatusProps) {
  const t = useRollMessages();
  const language = useLanguage();
  const waiting = work.queue.filter(({ refused }) => !refused).length;
  const seconds = Math.abs(work.clock?.aheadSeconds ?? 0);
  const unit = seconds >= day / 2 ? 'days' : seconds >= hour ? 'hours' : 'minutes';
  const size = { days: day, hours: hour, minutes: minute }[unit];
  const much = t(unit, { count: Math.max(1, Math.round(seconds / size)) });
  const old = !asked && work.kept && work.kept.roll.date !== today() && !work.clock?.clockWrong;
  return (
    <div className="stack no-print">
      <div className="roll-status" role="status">
        {(work.offline || waiting === 0) && (
          <span className={`pill ${work.offline ? 'warn' : 'ok'}`}>
            {work.offline ? <CloudOff aria-hidden="true" size={16} /> : <Wifi aria-hidden="true" size={16} />}
            {t(work.offline ? 'offline' : 'online')}
          </span>
        )}
        <span className={`pill ${waiting ? 'warn' : 'plain-soft'}`}>
          <CloudUpload aria-hidden="true" size={16} />
          {waiting ? t(work.offline ? 'waiting' : 'sending', { count: waiting }) : t('synced')}
        </span>
        {work.kept && (
          <span className="s soft">{t('fresh', { time: clock(work.kept.fetchedAt, language) })}</span>
        )}
      </div>
      {work.offline && <p className="s soft">{t('offline.more')}</p>}
      {work.others > 0 && <Notice kind="warn">{t('others', { count: work.others })}</Notice>}
      {work.clock?.clockWrong && (
        <Notice kind="warn">
          {t(work.clock.aheadSeconds > 0 ? 'clock.ahead' : 'clock.behind', { much })}
        </Notice>
      )}
      {old && <Notice kind="warn">{t('old', { day: longDay(work.kept?.roll.date ?? '', language) })}</Notice>}
      {children}
    </div>
  );
}
