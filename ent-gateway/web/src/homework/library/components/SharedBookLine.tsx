import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button, toast } from '../../../app/ui';
import { askFor, betweenKey, type SharedBook } from '../between';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { Cover } from './Cover';

/** A book of another school, whether it stands on the shelf there, and the button that asks for it. */
export function SharedBookLine({ schoolId, book }: { schoolId: string; book: SharedBook }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const line = useRef<HTMLLIElement>(null);
  const times = useRef(0);
  const { title, authors, level, colour, schoolName, here, state } = book;
  const asking = useMutation({
    mutationFn: () => askFor(schoolId, book.id, times.current),
    onSuccess: () => {
      times.current += 1;
      toast('ok', t('between.ask.done', { title, name: schoolName }));
      // its button goes
      line.current?.focus();
    },
    onError: (error) => toast('danger', t(libraryProblem(error), factsOf(error))),
    onSettled: () => client.invalidateQueries({ queryKey: betweenKey }),
  });
  return (
    <li ref={line} tabIndex={-1} className="book-line">
      <Cover title={title} colour={colour} picture={null} />
      <div className="book-line-words">
        <p className="b">{title}</p>
        <p className="s soft">{[authors, level].filter(Boolean).join(' · ')}</p>
        <p className="s">
          {schoolName} · {t(here > 0 ? 'between.here' : 'between.out')}
        </p>
      </div>
      {state ? (
        <span className="pill plain-soft">{t(`between.own.${state}`)}</span>
      ) : (
        <Button
          isPending={asking.isPending}
          aria-label={t('between.ask.of', { title, name: schoolName })}
          onPress={() => asking.mutate()}
        >
          {t('between.ask')}
        </Button>
      )}
    </li>
  );
}
