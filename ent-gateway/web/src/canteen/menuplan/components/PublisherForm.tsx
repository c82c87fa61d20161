import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import type { School } from '../../../core/school';
import { type Publisher, setPublisher } from '../api';
import { useKitchenMessages } from '../messages';
import { digits, isSiret, nobody, restaurantFits, sent } from '../publisher';
import { RestaurantFields } from './RestaurantFields';

interface PublisherFormProps {
  known: Publisher | null;
  schools: School[];
}

export function PublisherForm({ known, schools }: PublisherFormProps) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [wanted, setWanted] = useState(known ?? nobody);
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: setPublisher,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen', 'publisher'] }),
  });
  const set = (part: Partial<Publisher>) => setWanted({ ...wanted, ...part });
  const producer = digits(wanted.producerSiret);
  const fits =
    wanted.name.trim() &&
    wanted.producerName.trim() &&
    isSiret(wanted.siret) &&
    (!producer || isSiret(producer)) &&
    wanted.restaurants.every(restaurantFits);
  const send = () => {
    setTried(true);
    if (fits) saving.mutate(sent(wanted));
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-labelledby="publisher">
      <h2 id="publisher">{t('publisher')}</h2>
      <p className="soft">{t('publisher.why')}</p>
      {saving.error && <Notice kind="danger">{t('problem.server')}</Notice>}
      {saving.isSuccess && <Notice kind="ok">{t('publisher.saved')}</Notice>}
      <Field
        label={t('publisher.name')}
        value={wanted.name}
        maxLength={200}
        required
        onChange={(event) => set({ name: event.target.value })}
      />
      <Field
        label={t('publisher.siret')}
        value={wanted.siret}
        inputMode="numeric"
        onChange={(event) => set({ siret: event.target.value })}
        error={tried && !isSiret(wanted.siret) ? t('problem.siret') : undefined}
      />
      <Field
        label={t('publisher.producer')}
        value={wanted.producerName}
        maxLength={200}
        required
        onChange={(event) => set({ producerName: event.target.value })}
      />
      <Field
        label={t('publisher.producerSiret')}
        value={wanted.producerSiret ?? ''}
        inputMode="numeric"
        onChange={(event) => set({ producerSiret: event.target.value })}
        error={tried && producer && !isSiret(producer) ? t('problem.siret') : undefined}
      />
      {schools.map((school) => (
        <RestaurantFields
          key={school.id}
          school={school}
          known={wanted.restaurants.find(({ schoolId }) => schoolId === school.id)}
          tried={tried}
          onChange={(restaurant) =>
            set({
              restaurants: [
                ...wanted.restaurants.filter(({ schoolId }) => schoolId !== school.id),
                restaurant,
              ],
            })
          }
        />
      ))}
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('publisher.save')}
        </Button>
        {known && (
          <a className="link" href="/api/public/menus.csv">
            {t('publisher.file')}
          </a>
        )}
      </div>
    </Form>
  );
}
