import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarPlus, Copy, Link2, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field, Notice, toastAbout } from '../../../app/ui';
import { type CalendarLink, closeLink, openLink, webcal } from '../api';
import { useCalendarMessages } from '../messages';
import { type FeedWords, WordsChoice } from './WordsChoice';

/** One child's link: made, shown once, renewed, taken away. */
export function ChildLink({ link }: { link: CalendarLink }) {
  const t = useCalendarMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const child = link.givenName;
  const [words, setWords] = useState<FeedWords>('without');
  const toast = toastAbout(`calendar ${link.childId}`);
  const settle = () => client.invalidateQueries({ queryKey: ['canteen', 'calendars'] });
  const onError = () => toast('danger', t('problem'));
  const opening = useMutation({
    mutationFn: () => openLink(link.childId, words === 'with'),
    onError,
    onSettled: settle,
  });
  const closing = useMutation({
    mutationFn: () => closeLink(link.childId),
    onSuccess: () => {
      opening.reset();
      toast('ok', t('closed', { child }));
    },
    onError,
    onSettled: settle,
  });
  const address = opening.data && `${window.location.origin}${opening.data.path}`;
  const copying = useMutation({
    mutationFn: (text: string) => navigator.clipboard.writeText(text),
    onSuccess: () => toast('ok', t('copied')),
    onError: () => toast('danger', t('copied.not')),
  });
  return (
    <section className="card pad stack" aria-labelledby={`link-${link.childId}`}>
      <h2 id={`link-${link.childId}`}>{child}</h2>
      {address ? (
        <>
          <Notice kind="ok">{t('ready')}</Notice>
          <Field
            className="calendar-address"
            label={t('link', { child })}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <div className="row wrap">
            <a className="btn primary" href={webcal(address)}>
              <CalendarPlus aria-hidden="true" size={18} />
              {t('subscribe')}
            </a>
            <Button onPress={() => copying.mutate(address)}>
              <Copy aria-hidden="true" size={18} />
              {t('copy')}
            </Button>
          </div>
        </>
      ) : (
        <p className="soft">
          {link.openedAt
            ? t(link.health ? 'since.with' : 'since', {
                date: fullDate(link.openedAt.slice(0, 10), language),
              })
            : t('none')}
        </p>
      )}
      {!address && <WordsChoice child={child} words={words} onChange={setWords} />}
      <div className="row wrap">
        {!address && (
          <Button
            kind={link.openedAt ? 'quiet' : 'primary'}
            isPending={opening.isPending}
            onPress={() => opening.mutate()}
          >
            {link.openedAt ? (
              <RefreshCw aria-hidden="true" size={18} />
            ) : (
              <Link2 aria-hidden="true" size={18} />
            )}
            {t(link.openedAt ? 'renew' : 'open', { child })}
          </Button>
        )}
        {link.openedAt && (
          <Button kind="danger" isPending={closing.isPending} onPress={() => closing.mutate()}>
            <Trash2 aria-hidden="true" size={18} />
            {t('close', { child })}
          </Button>
        )}
      </div>
    </section>
  );
}
