import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Repeat } from 'lucide-react';
import { Button, toastAbout } from '../../../app/ui';
import type { OverdueClass } from '../api';
import { extendAll } from '../extendAll';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { LateList } from './LateList';
import { TellFamilies } from './TellFamilies';

interface LateClassProps {
  schoolId: string;
  schoolClass: OverdueClass;
  today: string;
  open: boolean;
}

/** A class: how many books are late, and what to do about all of them at once. */
export function LateClass({ schoolId, schoolClass, today, open }: LateClassProps) {
  const t = useLibraryMessages();
  const { name, pupils, loans } = schoolClass;
  return (
    <details className="card late-class" open={open && loans.length > 0}>
      <summary>
        <span>
          <span className="b">{name}</span>
          <span className="s soft">{t('overdue.pupils', { count: pupils })}</span>
        </span>
        <span className="b">
          {loans.length > 0 ? t('overdue.count', { count: loans.length }) : <AllBack />}
        </span>
      </summary>
      {loans.length > 0 && (
        <div className="stack pad">
          <LateList schoolId={schoolId} loans={loans} today={today} />
          <ForAll schoolId={schoolId} schoolClass={schoolClass} />
        </div>
      )}
    </details>
  );
}

function AllBack() {
  const t = useLibraryMessages();
  return (
    <span className="row">
      <Check aria-hidden="true" size={20} />
      {t('overdue.allBack')}
    </span>
  );
}

function ForAll({ schoolId, schoolClass: { id, loans } }: Pick<LateClassProps, 'schoolId' | 'schoolClass'>) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const toast = toastAbout(`late ${id}`);
  const onError = (error: Error) => toast('danger', t(libraryProblem(error), factsOf(error)));
  const onSettled = () => client.invalidateQueries({ queryKey: ['library'] });
  const extending = useMutation({
    mutationFn: () => extendAll(loans),
    onSuccess: ({ extended, awaited }) => {
      const said = [
        extended > 0 && t('overdue.extended', { count: extended }),
        awaited.length > 0 && t('overdue.awaited', { count: awaited.length, titles: awaited.join(', ') }),
      ];
      toast(extended > 0 ? 'ok' : 'info', said.filter(Boolean).join(' '));
    },
    onError,
    onSettled,
  });
  return (
    <div className="row wrap no-print">
      <Button isPending={extending.isPending} onPress={() => extending.mutate()}>
        <Repeat aria-hidden="true" size={18} />
        {t('overdue.extend', { count: loans.length })}
      </Button>
      <TellFamilies schoolId={schoolId} loans={loans} />
    </div>
  );
}
