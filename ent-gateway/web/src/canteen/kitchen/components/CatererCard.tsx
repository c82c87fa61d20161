import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Loaded, Notice, toastAbout } from '../../../app/ui';
import { type Caterer, getCaterer, setCaterer } from '../api';
import { useKitchenMessages } from '../messages';
import { isAddress } from '../words';
import { CatererLink } from './CatererLink';

/** Who makes the meals, where orders are mailed, and what leaves with them. */
export function CatererCard() {
  const t = useKitchenMessages();
  const caterer = useQuery({ queryKey: ['canteen', 'caterer'], queryFn: getCaterer });
  return (
    <section className="card pad stack kitchen-hour no-print" aria-labelledby="caterer">
      <h2 id="caterer">{t('caterer')}</h2>
      <Loaded query={caterer}>
        {(known) => (
          <>
            <CatererForm known={known} />
            <CatererLink openedAt={known.linkOpenedAt ?? undefined} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function CatererForm({ known }: { known: Caterer }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [name, setName] = useState(known.name);
  const [email, setEmail] = useState(known.email ?? '');
  const [tried, setTried] = useState(false);
  const toast = toastAbout('caterer');
  const saving = useMutation({
    mutationFn: () => setCaterer(name.trim(), email.trim()),
    onSuccess: () => {
      toast('ok', t('caterer.saved'));
      return client.invalidateQueries({ queryKey: ['canteen', 'caterer'] });
    },
    onError: () => toast('danger', t('caterer.failed')),
  });
  const badEmail = email.trim() !== '' && !isAddress(email);
  const save = () => {
    setTried(true);
    if (name.trim() !== '' && !badEmail) saving.mutate();
  };
  return (
    <Form className="stack" onSubmit={save}>
      <Field
        label={t('caterer.name')}
        maxLength={120}
        value={name}
        error={tried && name.trim() === '' ? t('caterer.needName') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        type="email"
        label={t('caterer.email')}
        hint={t('caterer.health')}
        value={email}
        error={tried && badEmail ? t('caterer.badEmail') : undefined}
        onChange={(event) => setEmail(event.target.value)}
      />
      {!known.mailOpen && <Notice kind="warn">{t('caterer.off')}</Notice>}
      <Button type="submit" isPending={saving.isPending}>
        {t('caterer.save')}
      </Button>
    </Form>
  );
}
