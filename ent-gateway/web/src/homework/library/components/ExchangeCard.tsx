import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
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
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: (chosen: File) => previewImport(schoolId, chosen) });
  const taking = useMutation({
    mutationFn: (chosen: File) => takeImport(schoolId, chosen),
    onSuccess: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    taking.reset();
    preview.reset();
    if (chosen) preview.mutate(chosen);
  };
  const error = taking.error ?? preview.error;
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
      {taking.data ? (
        <>
          <ImportResult result={taking.data} taken />
          {taking.data.added.length > 0 && (
            <>
              <p className="b">{t('exchange.added')}</p>
              <BookActions
                schoolId={schoolId}
                bookIds={taking.data.added}
                onRemoved={() => choose(undefined)}
              />
            </>
          )}
        </>
      ) : (
        file &&
        preview.data && (
          <>
            <ImportResult result={preview.data} />
            {preview.data.newBooks + preview.data.newCopies > 0 && (
              <Button kind="primary" isPending={taking.isPending} onPress={() => taking.mutate(file)}>
                {preview.data.newBooks > 0
                  ? t('exchange.take', { count: preview.data.newBooks })
                  : t('exchange.takeCopies', { count: preview.data.newCopies })}
              </Button>
            )}
          </>
        )
      )}
      <p className="b">{t('exchange.give')}</p>
      <div className="row wrap">
        {(['CSV', 'UNIMARC'] as const).map((form) => (
          <a key={form} className="btn" href={exportAddress(schoolId, form)} download>
            <Download aria-hidden="true" size={18} />
            {t(`exchange.${form}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
