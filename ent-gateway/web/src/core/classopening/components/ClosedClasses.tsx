import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, LoadError, Notice, toast } from '../../../app/ui';
import { reopenClass } from '../../removal';
import { type ClosedClass, closedQuery } from '../api';
import { useClassOpeningMessages } from '../messages';
import { classProblem } from '../problems';

interface ClosedClassesProps {
  schoolId: string;
  onDone: () => void;
}

/** Classes of a school that were closed, to open again; nothing where there are none. */
export function ClosedClasses({ schoolId, onDone }: ClosedClassesProps) {
  const t = useClassOpeningMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const { data: closed = [], error, refetch } = useQuery(closedQuery(schoolId));
  const reopening = useMutation({
    mutationFn: ({ id }: ClosedClass) => reopenClass(id),
    retry: false,
    onSuccess: async (_, { name }) => {
      toast('ok', t('reopened', { name }));
      onDone();
      await client.invalidateQueries();
    },
  });
  if (error) return <LoadError error={error} retry={() => void refetch()} />;
  if (closed.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="closed-classes">
      <h3 id="closed-classes">{t('closed')}</h3>
      {reopening.error && <Notice kind="danger">{t(classProblem(reopening.error))}</Notice>}
      <ul className="stack">
        {closed.map((one) => (
          <li key={one.id} className="row between wrap">
            <div>
              <p className="b">{one.name}</p>
              <p className="s soft">
                {t('closed.on', { year: one.year, day: fullDate(one.closedOn, language) })}
              </p>
            </div>
            <Button isPending={reopening.isPending} onPress={() => reopening.mutate(one)}>
              {t('reopen')}
              <span className="hidden"> {one.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
