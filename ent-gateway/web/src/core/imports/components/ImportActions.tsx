import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button, Notice } from '../../../app/ui';
import { applyImport, type Preview, undoImport } from '../api';
import { useImportsMessages } from '../messages';
import { importProblem, manyLeavingIn } from '../problems';
import { Confirm } from './Confirm';
import { ConfirmLeaving } from './ConfirmLeaving';

/** Apply once everything is decided; undo while nothing else has touched the rows. */
export function ImportActions({ preview }: { preview: Preview }) {
  const t = useImportsMessages();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'apply' | 'undo'>();
  const acting = useMutation({
    mutationFn: ({ act, leaving }: { act: 'apply' | 'undo'; leaving?: number }) =>
      act === 'apply' ? applyImport(preview.id, leaving) : undoImport(preview.id),
    retry: false,
    onSettled: () => client.invalidateQueries(),
  });
  const open = preview.ambiguousTotal;
  const many = manyLeavingIn(acting.error);
  return (
    <section className="stack no-print" aria-live="polite">
      {acting.error && !many && <Notice kind="danger">{t(importProblem(acting.error))}</Notice>}
      {acting.isPending && <Notice kind="info">{t('applying')}</Notice>}
      {preview.state === 'PREVIEWED' && (
        <div className="row wrap">
          <Button
            kind="primary"
            isDisabled={open > 0}
            isPending={acting.isPending}
            onPress={() => setAsking('apply')}
          >
            <Check aria-hidden="true" size={18} />
            {t('apply')}
          </Button>
          {open > 0 && <span className="soft">{t('question.left', { count: open })}</span>}
        </div>
      )}
      {preview.state === 'APPLIED' && (
        <>
          <Notice kind="ok">
            {t('applied')} <Link to="/classes">{t('applied.classes')}</Link>
          </Notice>
          <div>
            <Button isPending={acting.isPending} onPress={() => setAsking('undo')}>
              <Undo2 aria-hidden="true" size={18} />
              {t('undo')}
            </Button>
          </div>
        </>
      )}
      {preview.state === 'UNDONE' && (
        <Notice kind={preview.lostTotal ? 'warn' : 'info'}>
          {t(preview.lostTotal ? 'undone.lost' : 'undone')}
        </Notice>
      )}
      {preview.state === 'EXPIRED' && <Notice kind="warn">{t('expired')}</Notice>}
      {asking && (
        <Confirm
          title={t(`${asking}.confirm`)}
          text={[
            t(`${asking}.confirm.more`),
            asking === 'undo' && preview.leaving?.movers && t('undo.confirm.moved'),
          ]
            .filter(Boolean)
            .join(' ')}
          yes={t(asking)}
          no={t('cancel')}
          onNo={() => setAsking(undefined)}
          onYes={() => {
            setAsking(undefined);
            acting.mutate({ act: asking });
          }}
        />
      )}
      {many && (
        <ConfirmLeaving
          {...many}
          onNo={() => acting.reset()}
          onYes={() => acting.mutate({ act: 'apply', leaving: many.leaving })}
        />
      )}
    </section>
  );
}
