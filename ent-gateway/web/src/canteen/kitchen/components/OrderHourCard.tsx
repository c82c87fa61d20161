import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { Button, Choice, Field, Form, HourField, Loaded, toastAbout } from '../../../app/ui';
import { getOrderHour, type OrderHour, setOrderHour } from '../api';
import { useKitchenMessages } from '../messages';
import { daysFit, orderHourOf, orderHourWords } from '../words';

/** When the kitchens of the town take their orders. */
export function OrderHourCard() {
  const t = useKitchenMessages();
  const language = useLanguage();
  const hour = useQuery({ queryKey: ['canteen', 'order-hour'], queryFn: getOrderHour });
  return (
    <section className="card pad stack kitchen-hour no-print" aria-labelledby="order-hour">
      <h2 id="order-hour">{t('hour')}</h2>
      <Loaded query={hour}>
        {(known) => (
          <>
            <p>{orderHourWords(known, t, language)}</p>
            <OrderHourForm known={known} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function OrderHourForm({ known }: { known: OrderHour }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [when, setWhen] = useState<'cutOff' | 'own'>(known.at ? 'own' : 'cutOff');
  const [days, setDays] = useState(String(known.daysBefore ?? 1));
  const [at, setAt] = useState(known.at?.slice(0, 5) ?? '10:00');
  const [tried, setTried] = useState(false);
  const wanted = when === 'own' ? orderHourOf(days, at) : { daysBefore: null, at: null };
  const toast = toastAbout('order-hour');
  const saving = useMutation({
    mutationFn: setOrderHour,
    onSuccess: () => {
      toast('ok', t('hour.saved'));
      return client.invalidateQueries({ queryKey: ['canteen'] });
    },
    onError: () => toast('danger', t('hour.failed')),
  });
  const save = () => {
    setTried(true);
    if (wanted) saving.mutate(wanted);
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Choice
        label={t('hour.when')}
        value={when}
        options={(['cutOff', 'own'] as const).map((value) => ({ value, label: t(`hour.when.${value}`) }))}
        onChange={setWhen}
      />
      {when === 'own' && (
        <div className="weights">
          <Field
            label={t('hour.days')}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
            error={tried && !daysFit(days) ? t('hour.bad') : undefined}
          />
          <HourField label={t('hour.at')} value={at} missing={tried && at === ''} onChange={setAt} />
        </div>
      )}
      <p className="s soft">{t('hour.more')}</p>
      <Button type="submit" isPending={saving.isPending}>
        {t('hour.save')}
      </Button>
    </Form>
  );
}
