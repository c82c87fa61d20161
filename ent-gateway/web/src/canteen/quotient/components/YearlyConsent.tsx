import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, Notice, toast } from '../../../app/ui';
import { getConsent, getWays, giveConsent, takeConsentBack } from '../api';
import { useQuotientMessages } from '../messages';

/** That the town may ask CAF or MSA each year: what it means, given and taken back with one tap. */
export function YearlyConsent({ householdId }: { householdId: string }) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const title = useId();
  const client = useQueryClient();
  const me = useSession().me.person.id;
  const queryKey = ['quotient-consent', householdId];
  const ways = useQuery({ queryKey: ['quotient-ways'], queryFn: getWays });
  const consent = useQuery({ queryKey, queryFn: () => getConsent(householdId) });
  const changing = useMutation({
    mutationFn: async (given: boolean) => {
      await (given ? giveConsent(householdId, me) : takeConsentBack(householdId));
    },
    onSuccess: async (_, given) => {
      toast('ok', t(given ? 'consent.done' : 'consent.gone'));
      await client.invalidateQueries({ queryKey });
    },
  });
  const given = consent.data?.consent;
  const last = consent.data?.lastAskedAt;
  if (!consent.data || (!ways.data?.fetch && !given)) return null;
  return (
    <section className="card pad stack" aria-labelledby={title}>
      <h2 id={title}>{t('consent')}</h2>
      <p>{t('consent.what')}</p>
      <ul className="stack">
        <li>{t('consent.sent')}</li>
        <li>{t('consent.kept')}</li>
        <li>{t('consent.free')}</li>
      </ul>
      <p className="b" role="status">
        {given
          ? t(given.personId === me ? 'consent.mine' : 'consent.others', {
              day: fullDate(given.givenOn, language),
            })
          : t('consent.none')}
      </p>
      <p className="s soft">
        {last ? t('consent.last', { day: fullDate(dayOf(last), language) }) : t('consent.never')}
      </p>
      {changing.error && <Notice kind="danger">{t('consent.failed')}</Notice>}
      <div className="row">
        <Button isPending={changing.isPending} onPress={() => changing.mutate(!given)}>
          {t(given ? 'consent.takeBack' : 'consent.give')}
        </Button>
      </div>
    </section>
  );
}
