import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button, Notice, toastAbout } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { scanned } from '../scanned';
import { endTaking, type StockTaking } from '../stock';
import { useStock } from '../useStock';
import { HeardBeeps } from './HeardBeeps';
import { ScanField } from './ScanField';
import { StockProgress } from './StockProgress';

/** A count that goes on: one beep for each book. */
export function StockCount({ taking }: { taking: StockTaking }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [sure, ask] = useState(false);
  const { scan, heard, waiting, wrong } = useStock(taking);
  const toast = toastAbout(`stock ${taking.id}`);
  const ending = useMutation({
    mutationFn: () => endTaking(taking.id),
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const stay = () => {
    ask(false);
    field.current?.focus();
  };
  return (
    <div className="lending">
      <ScanField
        ref={field}
        label={t('stock.scan')}
        hint={t('stock.scan.hint')}
        onScan={(typed) => scan(scanned(typed))}
      />
      <StockProgress taking={taking} />
      {waiting > 0 && wrong && <Notice kind="info">{t('stock.waiting', { count: waiting })}</Notice>}
      <HeardBeeps heard={heard} />
      {sure ? (
        <div className="card pad stack">
          <p>{t('stock.end.sure', { count: taking.expected - taking.seen })}</p>
          <div className="row wrap">
            <Button kind="primary" isPending={ending.isPending} onPress={() => ending.mutate()}>
              {t('stock.end.yes')}
            </Button>
            <Button onPress={stay}>{t('stock.end.no')}</Button>
          </div>
        </div>
      ) : (
        <Button isDisabled={waiting > 0} onPress={() => ask(true)}>
          {t('stock.end')}
        </Button>
      )}
    </div>
  );
}
