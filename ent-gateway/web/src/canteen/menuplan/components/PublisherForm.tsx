import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Button, Field, Notice } from '../../../app/ui';
import type { School } from '../../../core/school/api';
import { type Publisher, setPublisher } from '../api';
import { useKitchenMessages } from '../messages';
import { digits, isInsee, isSiret, nobody } from '../publisher';

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
  const inseeOf = (id: string) => wanted.restaurants.find(({ schoolId }) => schoolId === id)?.insee ?? '';
  const setInsee = (schoolId: string, insee: string) => {
    const before = wanted.restaurants.find((one) => one.schoolId === schoolId);
    set({
      restaurants: [
        ...wanted.restaurants.filter((one) => one !== before),
        { siret: null, ...before, schoolId, insee: insee || null },
      ],
    });
  };
  const producer = digits(wanted.producerSiret);
  const fits =
    wanted.name.trim() &&
    wanted.producerName.trim() &&
    isSiret(wanted.siret) &&
    (!producer || isSiret(producer)) &&
    wanted.restaurants.every(({ insee }) => !insee || isInsee(insee));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (fits) saving.mutate({ ...wanted, siret: digits(wanted.siret), producerSiret: producer || null });
  };
  return (
    <form className="card pad stack" onSubmit={send} noValidate aria-labelledby="publisher">
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
      {schools.map(({ id, name }) => (
        <Field
          key={id}
          label={t('publisher.insee', { school: name })}
          value={inseeOf(id)}
          maxLength={5}
          onChange={(event) => setInsee(id, event.target.value)}
          error={tried && inseeOf(id) && !isInsee(inseeOf(id)) ? t('problem.insee') : undefined}
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
    </form>
  );
}
