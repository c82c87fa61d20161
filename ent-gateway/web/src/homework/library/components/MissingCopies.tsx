import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download, PartyPopper } from 'lucide-react';
import { Button, EmptyState, Loaded, PrintButton, toastAbout } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';
import { giveUp, listMissing, missingAddress, type StockTaking, takeUp } from '../stock';

/** What the last count has missed: to look for, to print, to take away as a file, or to give up in one act. */
export function MissingCopies({ taking }: { taking: StockTaking }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const { id, missing, givenUp } = taking;
  const copies = useQuery({
    queryKey: ['library', 'missing', id],
    queryFn: () => listMissing(id),
    enabled: missing > 0,
  });
  const toast = toastAbout(`missing ${id}`);
  const onError = (error: Error) => toast('danger', t(libraryProblem(error)));
  const onSettled = () => client.invalidateQueries({ queryKey: ['library'] });
  const back = useMutation({
    mutationFn: () => takeUp(id),
    onSuccess: () => toast('ok', t('stock.again')),
    onError,
    onSettled,
  });
  const lost = useMutation({
    mutationFn: () => giveUp(id),
    onSuccess: (after) => toast('ok', t('stock.lost', { count: after.givenUp }), () => back.mutate()),
    onError,
    onSettled,
  });
  if (missing === 0) return <EmptyState icon={PartyPopper} title={t('stock.allThere')} />;
  return (
    <section className="card pad stack" aria-labelledby={`missing-${id}`}>
      <h2 id={`missing-${id}`} tabIndex={-1}>
        {t('stock.missing', { count: missing })}
      </h2>
      <div className="row wrap no-print">
        <PrintButton>{t('stock.print')}</PrintButton>
        <a className="btn" href={missingAddress(id)} download>
          <Download aria-hidden="true" size={18} />
          {t('exchange.CSV')}
        </a>
        {givenUp > 0 ? (
          <Button isPending={back.isPending} onPress={() => back.mutate()}>
            {t('stock.takeUp', { count: givenUp })}
          </Button>
        ) : (
          <Button kind="danger" isPending={lost.isPending} onPress={() => lost.mutate()}>
            {t('stock.giveUp')}
          </Button>
        )}
      </div>
      <Loaded query={copies}>
        {(all) => (
          <ul className="stack">
            {all.map(({ id: copy, book, barcode, shelf }) => (
              <li key={copy} className="row between wrap">
                <span>
                  <span className="b">{book.title}</span>{' '}
                  {book.authors && <span className="soft">{book.authors}</span>}
                </span>
                <span className="number">
                  {shelf && `${shelf} · `}
                  {barcode}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
