import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toast } from '../../../app/ui';
import { type Departure, departuresQuery, keepNoLonger } from '../api';
import { usePrivacyMessages } from '../messages';
import { HoldForm } from './HoldForm';
import { RemoveLine } from './RemoveLine';

/** Somebody who left: since when, until when they are kept and why, and the way to keep them longer or not. */
export function DepartureLine({ departure }: { departure: Departure }) {
  const t = usePrivacyMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { person, kind, since, deletedOn, keptUntil, keptBecause } = departure;
  const name = `${person.givenName} ${person.familyName}`;
  const refresh = () => client.invalidateQueries({ queryKey: departuresQuery.queryKey });
  const releasing = useMutation({
    mutationFn: () => keepNoLonger(person.id),
    retry: false,
    onSuccess: () => toast('ok', t('released', { name })),
    onError: () => toast('danger', t('failed')),
    onSettled: refresh,
  });
  return (
    <li className="card pad stack">
      <div className="row wrap between">
        <div>
          <p className="b">{name}</p>
          <p className="s soft">{t(`left.${kind}`, { day: fullDate(since, language) })}</p>
          <p className="s">
            {keptUntil
              ? t('keptUntil', { day: fullDate(deletedOn, language), why: keptBecause ?? '' })
              : t('deletedOn', { day: fullDate(deletedOn, language) })}
          </p>
        </div>
        {keptUntil ? (
          <Button
            isPending={releasing.isPending}
            aria-label={t('release.of', { name })}
            onPress={() => releasing.mutate()}
          >
            {t('release')}
          </Button>
        ) : (
          !open && (
            <Button aria-label={t('keep.of', { name })} onPress={() => setOpen(true)}>
              {t('keep')}
            </Button>
          )
        )}
      </div>
      {departure.removable && <RemoveLine person={person.id} name={name} onDone={refresh} />}
      {open && !keptUntil && (
        <HoldForm
          person={person.id}
          name={name}
          onDone={() => {
            setOpen(false);
            void refresh();
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  );
}
