import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { SecretAddress } from '../../../core/feeds';
import { type CalendarLink, closeLink, openLink } from '../api';
import { useCalendarMessages } from '../messages';
import { type FeedWords, WordsChoice } from './WordsChoice';

/** One child's link: made, shown once, renewed, taken away. */
export function ChildLink({ link }: { link: CalendarLink }) {
  const t = useCalendarMessages();
  const language = useLanguage();
  const child = link.givenName;
  const [words, setWords] = useState<FeedWords>('without');
  return (
    <section className="card pad stack" aria-labelledby={`link-${link.childId}`}>
      <h2 id={`link-${link.childId}`}>{child}</h2>
      <SecretAddress
        queryKey={['canteen', 'calendars']}
        open={() => openLink(link.childId, words === 'with')}
        close={() => closeLink(link.childId)}
        closed={t('closed', { child })}
        isOpen={link.openedAt !== null}
        isCalendar
        words={{
          address: t('link', { child }),
          open: t('open', { child }),
          renew: t('renew', { child }),
          close: t('close', { child }),
        }}
      >
        <p className="soft">
          {link.openedAt
            ? t(link.health ? 'since.with' : 'since', {
                date: fullDate(dayOf(link.openedAt), language),
              })
            : t('none')}
        </p>
        <WordsChoice child={child} words={words} onChange={setWords} />
      </SecretAddress>
    </section>
  );
}
