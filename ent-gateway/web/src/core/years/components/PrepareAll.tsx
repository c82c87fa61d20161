import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { School } from '../../school';
import { previewChange } from '../api';
import { useYearMessages } from '../messages';
import { changesQuery } from '../queries';

/** Prepares one school after the other; those that can't be are named, and keep no other from its turn. */
export function PrepareAll({ schools }: { schools: School[] }) {
  const t = useYearMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [done, setDone] = useState(0);
  const preparing = useMutation({
    mutationFn: async () => {
      const left: string[] = [];
      for (const [index, school] of schools.entries()) {
        setDone(index);
        try {
          await previewChange(school.id);
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          left.push(school.name);
        }
      }
      return left;
    },
    onSettled: () => client.invalidateQueries({ queryKey: changesQuery.queryKey }),
  });
  const left = preparing.data ?? [];
  return (
    <>
      {schools.length > 1 && (
        <div>
          <Button isPending={preparing.isPending} onPress={() => preparing.mutate()}>
            {preparing.isPending
              ? t('prepare.progress', { done, count: schools.length })
              : t('prepare.all', { count: schools.length })}
          </Button>
        </div>
      )}
      {left.length > 0 && (
        <Notice kind="warn">
          {t('prepare.left', { names: new Intl.ListFormat(language).format(left) })}
        </Notice>
      )}
      {preparing.error && <Notice kind="danger">{t('problem.offline')}</Notice>}
    </>
  );
}
