import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2, UserX } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, toastAbout } from '../../../app/ui';
import { type Barred, type FamilyFile, setBarred } from '../api';
import { useFileMessages } from '../messages';
import { fileProblem } from '../problems';

const most = 10;

/** Who must not collect the child; no family ever reads this. */
export function BarredCard({ file }: { file: FamilyFile }) {
  const t = useFileMessages();
  const client = useQueryClient();
  const [people, setPeople] = useState<Barred[]>(file.barred ?? []);
  const toast = toastAbout(`barred ${file.child.id}`);
  const saving = useMutation({
    mutationFn: () => setBarred(file.child.id, people),
    onSuccess: () => {
      toast('ok', t('barred.saved'));
      return client.invalidateQueries({ queryKey: ['canteen', 'file', file.child.id] });
    },
    onError: (error) => toast('danger', t(fileProblem(error))),
  });
  if (!file.barred) return null;
  const set = (index: number, part: Partial<Barred>) =>
    setPeople(people.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const name = file.child.givenName;
  const whole = people.every((person) => person.name.trim());
  return (
    <section className="card pad stack" aria-labelledby="barred">
      <h2 id="barred">{t('barred', { name })}</h2>
      <p className="s soft">{t('barred.hint')}</p>
      {people.length === 0 && <p>{t('barred.none')}</p>}
      {people.map((person, index) => (
        <div key={index} className="barred-row">
          <Field
            label={t('person.name')}
            value={person.name}
            maxLength={120}
            onChange={(event) => set(index, { name: event.target.value })}
          />
          <Field
            label={t('barred.note')}
            value={person.note}
            maxLength={300}
            onChange={(event) => set(index, { note: event.target.value })}
          />
          <Button
            className="icon"
            aria-label={t('person.remove', { name: person.name || t('person', { number: index + 1 }) })}
            onPress={() => setPeople(people.filter((_, at) => at !== index))}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </div>
      ))}
      <div className="row wrap no-print">
        {people.length < most && (
          <Button kind="quiet" onPress={() => setPeople([...people, { name: '', note: '' }])}>
            <UserX aria-hidden="true" size={18} />
            {t('barred.add')}
          </Button>
        )}
        <Button isPending={saving.isPending} isDisabled={!whole} onPress={() => saving.mutate()}>
          {t('barred.save')}
        </Button>
      </div>
    </section>
  );
}
