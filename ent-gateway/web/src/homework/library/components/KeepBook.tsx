import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../../app/ui';
import type { OneBook } from '../api';
import { useLibraryMessages } from '../messages';
import { BookActions } from './BookActions';
import { CopyList } from './CopyList';
import { CoverCard } from './CoverCard';
import { EditBook } from './EditBook';

/** What those who run the library do with one book: its copies, its labels, its sheet. */
export function KeepBook({ book }: { book: OneBook }) {
  const t = useLibraryMessages();
  const navigate = useNavigate();
  const [editing, edit] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    edit(false);
    setTimeout(() => opener.current?.focus());
  };
  return (
    <>
      <CopyList book={book} />
      {editing ? (
        <>
          <EditBook book={book} onDone={close} />
          <CoverCard book={book} />
        </>
      ) : (
        <div className="row wrap no-print">
          <Button ref={opener} onPress={() => edit(true)}>
            <Pencil aria-hidden="true" size={18} />
            {t('edit')}
          </Button>
        </div>
      )}
      <BookActions
        schoolId={book.schoolId}
        bookIds={[book.id]}
        onRemoved={(removed) => {
          if (removed > 0) void navigate('/bibliotheque');
        }}
      />
    </>
  );
}
