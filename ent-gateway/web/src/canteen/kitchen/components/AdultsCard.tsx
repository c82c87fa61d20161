import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../app/format';

import { Button, Field, Form, toastAbout } from '../../../app/ui';
import { orderAdults, type Service } from '../api';
import { useKitchenMessages } from '../messages';
import { adultsProblem } from '../problems';
import { mealsOf } from '../words';

/** Meals for the staff and for other adults, until the order is made. */
export function AdultsCard({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const over = new Date(service.orderAt) <= new Date();
  return (
    <section className="card pad stack no-print" aria-labelledby={`adults-${service.activityId}`}>
      <h2 id={`adults-${service.activityId}`}>{t('adults')}</h2>
      <p className="s soft">{t(over ? 'adults.late' : 'adults.until')}</p>
      {!over && <AdultsForm service={service} date={date} />}
    </section>
  );
}

function AdultsForm({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [staff, setStaff] = useState(String(service.adults.staff));
  const [guests, setGuests] = useState(String(service.adults.guests));
  const [tried, setTried] = useState(false);
  const toast = toastAbout(`adults ${service.activityId} ${date}`);
  const saving = useMutation({
    mutationFn: (meals: Service['adults']) => orderAdults(service.activityId, date, meals),
    onSuccess: () => toast('ok', t('adults.saved')),
    onError: (error) => toast('danger', t(adultsProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen', 'orders'] }),
  });
  const wrong = (typed: string) => tried && mealsOf(typed) === undefined;
  const save = () => {
    setTried(true);
    const meals = { staff: mealsOf(staff), guests: mealsOf(guests) };
    if (meals.staff !== undefined && meals.guests !== undefined)
      saving.mutate({ staff: meals.staff, guests: meals.guests });
  };
  return (
    <Form className="stack" onSubmit={save}>
      <div className="weights">
        <Field
          label={t('staff')}
          inputMode="numeric"
          value={staff}
          error={wrong(staff) ? t('adults.bad') : undefined}
          onChange={(event) => setStaff(event.target.value)}
        />
        <Field
          label={t('guests')}
          inputMode="numeric"
          value={guests}
          error={wrong(guests) ? t('adults.bad') : undefined}
          onChange={(event) => setGuests(event.target.value)}
        />
      </div>
      <Button type="submit" isPending={saving.isPending}>
        {t('adults.save')}
      </Button>
    </Form>
  );
}
