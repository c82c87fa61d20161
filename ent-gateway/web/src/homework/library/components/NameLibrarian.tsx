import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, today } from '../../../app/format';
import { hasStatus } from '../../../app/http';
import { Button, DayField, Form, Select, toastAbout } from '../../../app/ui';
import { listClassLoans } from '../api';
import { nameLibrarian } from '../librarians';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { useClasses } from '../useClasses';

const week = 7;

/** Names a pupil of an own class for the desk. */
export function NameLibrarian({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const classes = useClasses(schoolId);
  const [classId, setClass] = useState('');
  const [childId, setChild] = useState('');
  const [until, setUntil] = useState(addDays(today(), week));
  const shown = classes.find(({ id }) => id === classId) ?? classes[0];
  const pupils = useQuery({
    queryKey: ['library', 'class', shown?.id],
    queryFn: () => listClassLoans(shown?.id ?? ''),
    enabled: Boolean(shown),
  });
  const list = pupils.data?.pupils ?? [];
  const chosen = list.find((one) => one.childId === childId);
  const toast = toastAbout(`librarians ${schoolId}`);
  const naming = useMutation({
    mutationFn: () => nameLibrarian(chosen?.childId ?? '', until),
    onSuccess: () => {
      toast('ok', t('librarians.named', { name: chosen?.givenName ?? '' }));
      setChild('');
    },
    onError: (error) =>
      toast('danger', t(hasStatus(error, 400) ? 'librarians.badDay' : libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'librarians'] }),
  });
  if (!shown) return null;
  return (
    <Form
      className="stack"
      aria-label={t('librarians.name')}
      onSubmit={() => chosen && until && naming.mutate()}
    >
      {classes.length > 1 && (
        <Select
          label={t('loans.class')}
          value={shown.id}
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setClass(event.target.value)}
        />
      )}
      <Select
        label={t('librarians.pupil')}
        value={chosen?.childId ?? ''}
        options={[
          { value: '', label: t('librarians.choose') },
          ...list.map((one) => ({ value: one.childId, label: `${one.givenName} ${one.familyName}` })),
        ]}
        onChange={(event) => setChild(event.target.value)}
      />
      <DayField label={t('librarians.day')} value={until} min={today()} onChange={setUntil} />
      <Button type="submit" isPending={naming.isPending} isDisabled={!chosen}>
        {t('librarians.name')}
      </Button>
    </Form>
  );
}
