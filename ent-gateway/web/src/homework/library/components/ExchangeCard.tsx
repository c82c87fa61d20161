import { useQueryClient } from '@tanstack/react-query';
import { Downloads, useExchange } from '../../../app/exchange';
import { Button, Field, Notice } from '../../../app/ui';
import { exportAddress, previewImport, takeImport } from '../api';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { BookActions } from './BookActions';
import { ImportResult } from './ImportResult';

/** A catalogue from another program, looked at before it is taken; and the own one as a file. */
export function ExchangeCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const { choose, take, isTaking, error, taken, found } = useExchange({
    preview: (file) => previewImport(schoolId, file),
    take: (file) => takeImport(schoolId, file),
    onTaken: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  return (
    <section className="card pad stack" aria-labelledby="exchange">
      <h2 id="exchange">{t('exchange')}</h2>
      <Field
        type="file"
        label={t('exchange.file')}
        hint={t('exchange.hint')}
        accept=".csv,.txt,.mrc,.iso,.dat,.uni,.pan"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {error && <Notice kind="danger">{t(libraryProblem(error), factsOf(error))}</Notice>}
      {taken ? (
        <>
          <ImportResult result={taken} taken />
          {taken.added.length > 0 && (
            <>
              <p className="b">{t('exchange.added')}</p>
              <BookActions schoolId={schoolId} bookIds={taken.added} onRemoved={() => choose(undefined)} />
            </>
          )}
        </>
      ) : (
        found && (
          <>
            <ImportResult result={found} />
            {found.newBooks + found.newCopies > 0 && (
              <Button kind="primary" isPending={isTaking} onPress={take}>
                {found.newBooks > 0
                  ? t('exchange.take', { count: found.newBooks })
                  : t('exchange.takeCopies', { count: found.newCopies })}
              </Button>
            )}
          </>
        )
      )}
      <Downloads
        title={t('exchange.give')}
        files={(['CSV', 'UNIMARC'] as const).map((form) => ({
          address: exportAddress(schoolId, form),
          name: t(`exchange.${form}`),
        }))}
      />
    </section>
  );
}
