import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { monthName, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import { fetchQuotient } from '../api';
import { useQuotientMessages } from '../messages';
import { missOf, soon } from '../problems';

interface FetchPanelProps {
  householdId: string;
  onPaper: () => void;
  /** the other way to ask the same people */
  children?: ReactNode;
}

/** One button: nothing about the person can be typed, so nobody can ask for somebody else. */
export function FetchPanel({ householdId, onPaper, children }: FetchPanelProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const fetching = useMutation({
    mutationFn: () => fetchQuotient(householdId),
    retry: (count, error) => count < 5 && soon(error) !== undefined,
    retryDelay: (_, error) => soon(error) ?? 0,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const { data: found, error, isPending } = fetching;
  const miss = error && missOf(error);
  return (
    <div className="card pad stack">
      <h2>{t('way.fetch')}</h2>
      <p>{t('fetch.how')}</p>
      {isPending && (
        <div className="stack" role="status">
          <p>{t('fetch.asking')}</p>
          <progress aria-label={t('fetch.asking')} />
        </div>
      )}
      {found && (
        <Notice kind="ok">
          {t('fetch.done', {
            value: quotientEuros(found.valueCents, language),
            provider: t(found.provider === 'MSA' ? 'provider.MSA' : 'provider.CNAF'),
            month: monthName(found.month, language),
          })}
        </Notice>
      )}
      {miss && <Notice kind="danger">{t(miss.key)}</Notice>}
      {!found &&
        (miss?.paper ? (
          <div className="row">
            <Button kind="primary" onPress={onPaper}>
              {t('fetch.paper')}
            </Button>
          </div>
        ) : (
          <div className="row">
            <Button kind="primary" isPending={isPending} onPress={() => fetching.mutate()}>
              {t(error ? 'fetch.again' : 'fetch.button')}
            </Button>
          </div>
        ))}
      {children}
      <p className="s soft">{t('forward')}</p>
    </div>
  );
}
