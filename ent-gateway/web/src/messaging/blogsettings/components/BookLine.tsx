import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, Trash2 } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toast } from '../../../app/ui';
import { type Book, bookAddress, removeBook } from '../api';
import { useBlogSettingsMessages } from '../messages';

const megabytes = (bytes: number | null) => Math.max(0.1, (bytes ?? 0) / 1_000_000).toFixed(1);

/** A book that was asked for: on its way, ready in two forms, or failed. */
export function BookLine({ book, queryKey }: { book: Book; queryKey: string[] }) {
  const t = useBlogSettingsMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeBook(book.id),
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  const size = (bytes: number | null) =>
    t('books.size', { size: language === 'fr' ? megabytes(bytes).replace('.', ',') : megabytes(bytes) });
  return (
    <li className="stack">
      <p>
        <span className="b">{t(`books.of.${book.audience}`)}</span>{' '}
        <span className="s soft">
          {book.state === 'READY'
            ? t('books.ready', {
                count: book.articles,
                date: fullDate(dayOf(book.askedAt), language),
              })
            : t(book.state === 'UNDER_WAY' ? 'books.underWay' : 'books.failed')}
        </span>
      </p>
      <div className="row wrap">
        {book.state === 'READY' &&
          (['PDF', 'EPUB'] as const).map((format) => (
            <a key={format} className="btn" href={bookAddress(book.id, format)} download>
              <Download aria-hidden="true" size={18} />
              {t(`books.take.${format}`)} ({size(format === 'PDF' ? book.pdfSize : book.epubSize)})
            </a>
          ))}
        <Button kind="plain" isPending={removing.isPending} onPress={() => removing.mutate()}>
          <Trash2 aria-hidden="true" size={18} />
          {t('books.remove')}
        </Button>
      </div>
    </li>
  );
}
