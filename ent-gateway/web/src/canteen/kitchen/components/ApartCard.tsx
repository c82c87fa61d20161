import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { type Day, today } from '../../../app/format';
import { useSession } from '../../../app/session';
import { Button, Field, Form, toastAbout } from '../../../app/ui';
import { type ChildMeal, type Service, setInstead } from '../api';
import { useKitchenMessages } from '../messages';
import { childWord } from '../words';
import { ChildrenList } from './ChildrenList';

/** The children who must not eat what the others eat; the town hall says what they get. */
export function ApartCard({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const { space } = useSession();
  const ordered = service.versions.at(-1)?.special;
  // what a day gone by was served stays; until then what is written now is what the next version orders
  const special = date < today() && ordered ? ordered : service.special;
  return (
    <section className="card pad stack" aria-labelledby={`apart-${service.activityId}`}>
      <h2 id={`apart-${service.activityId}`}>{t('apart')}</h2>
      <ChildrenList
        special={special}
        more={(child) => space === 'town' && <InsteadForm key={child.instead} child={child} />}
      />
    </section>
  );
}

function InsteadForm({ child }: { child: ChildMeal }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [instead, setWords] = useState(child.instead);
  const toast = toastAbout(`instead ${child.childId}`);
  const name = childWord(child, t);
  const saving = useMutation({
    mutationFn: () => setInstead(child.childId, instead.trim()),
    onSuccess: () => {
      setOpen(false);
      toast('ok', t('apart.saved'));
      return client.invalidateQueries({ queryKey: ['canteen', 'orders'] });
    },
    onError: () => toast('danger', t('apart.failed')),
  });
  if (!open)
    return (
      <div className="no-print">
        <Button aria-label={t('apart.edit', { name })} onPress={() => setOpen(true)}>
          <Pencil aria-hidden="true" size={18} />
          {t('apart.write')}
        </Button>
      </div>
    );
  return (
    <Form className="stack no-print" onSubmit={() => saving.mutate()}>
      <Field
        label={t('apart.insteadOf', { name })}
        maxLength={200}
        value={instead}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" isPending={saving.isPending}>
        {t('apart.save')}
      </Button>
    </Form>
  );
}
