import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Acting } from '../../../app/session';
import { Button, Loaded, Notice, Select, toast } from '../../../app/ui';
import { getConsent, giveConsent, takeConsentBack } from '../../quotient';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';

/** Whether CAF and MSA may be asked each year for this household. */
export function ConsentCard({ home }: { home: Acting['homes'][number] }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const queryKey = ['quotient-consent', home.id];
  const consent = useQuery({ queryKey, queryFn: () => getConsent(home.id) });
  const [person, setPerson] = useState(home.adults[0]?.id ?? '');
  const changing = useMutation({
    mutationFn: async (given: boolean) => {
      await (given ? giveConsent(home.id, person) : takeConsentBack(home.id));
    },
    onSuccess: async () => {
      toast('ok', t('consent.done'));
      await client.invalidateQueries({ queryKey });
    },
  });
  const nameOf = (id: string) => {
    const adult = home.adults.find((one) => one.id === id);
    return adult ? `${adult.givenName} ${adult.familyName}` : '';
  };
  return (
    <section className="card pad stack" aria-labelledby="consent">
      <h2 id="consent">{t('consent')}</h2>
      <p className="soft">{t('consent.how')}</p>
      {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <Loaded query={consent}>
        {({ consent: given }) =>
          given ? (
            <>
              <p>
                {t('consent.given', {
                  name: nameOf(given.personId),
                  day: fullDate(given.givenOn, language),
                })}
              </p>
              <Button isPending={changing.isPending} onPress={() => changing.mutate(false)}>
                {t('consent.takeBack')}
              </Button>
            </>
          ) : (
            <>
              <Select
                label={t('consent.who')}
                value={person}
                options={home.adults.map(({ id }) => ({ value: id, label: nameOf(id) }))}
                onChange={(event) => setPerson(event.target.value)}
              />
              <Button isPending={changing.isPending} onPress={() => changing.mutate(true)}>
                {t('consent.give')}
              </Button>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
