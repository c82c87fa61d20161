import { useRef } from 'react';
import { Button, Notice } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import type { DeskMode } from '../deskLines';
import { useDesk } from '../useDesk';
import type { KeptDesk } from '../useKept';
import { DoneList } from './DoneList';
import { ReaderCard } from './ReaderCard';
import { ScanField } from './ScanField';

interface DeskProps {
  schoolId: string;
  mode: DeskMode;
  /** for a pupil librarian: names as they are told, without books */
  short?: boolean;
  /** where beeps wait for the network */
  kept?: KeptDesk;
}

/** One field that keeps the focus, for a scanner or for hands; below it, who borrows and what was done. */
export function Desk({ schoolId, mode, short, kept }: DeskProps) {
  const t = useLibraryMessages();
  const field = useRef<HTMLInputElement>(null);
  const { reader, found, copies, done, wrong, beep, pick, take, undo, choose } = useDesk(
    schoolId,
    mode,
    kept,
  );
  /** The scanner types where the focus is: after each act that is the field again. */
  const then = (act: () => void) => () => {
    act();
    field.current?.focus();
  };
  const [last] = done;
  return (
    <>
      <ScanField
        ref={field}
        label={t(mode === 'return' ? 'scan.return' : reader ? 'scan.book' : 'scan.card')}
        hint={t(mode === 'return' ? 'scan.return.hint' : reader ? 'scan.book.hint' : 'scan.card.hint')}
        onScan={beep.mutate}
      />
      {wrong && <Notice kind="danger">{t(wrong.key, wrong.facts)}</Notice>}
      {found.length > 0 && (
        <div className="stack">
          <p className="b" role="status">
            {t('desk.which')}
          </p>
          <ul className="stack" aria-label={t('desk.which')}>
            {found.map((one) => (
              <li key={one.childId}>
                <Button onPress={then(() => pick.mutate(one))}>
                  {one.givenName} {one.familyName}, {one.className}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {copies.length > 0 && (
        <div className="stack">
          <p className="b" role="status">
            {t('desk.whichBook')}
          </p>
          <ul className="stack" aria-label={t('desk.whichBook')}>
            {copies.map((copy) => (
              <li key={copy.barcode}>
                <Button onPress={then(() => take.mutate(copy.barcode))}>
                  {copy.readerName
                    ? t('desk.copyWith', { title: copy.title, barcode: copy.barcode, name: copy.readerName })
                    : t('desk.copy', { title: copy.title, barcode: copy.barcode })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {reader && <ReaderCard reader={reader} short={short} />}
      <DoneList done={done} />
      {(reader || last?.returned) && (
        <div className="row wrap lending-end">
          {last && (last.loan || last.returned) && (
            <Button isPending={undo.isPending} onPress={then(() => undo.mutate(last))}>
              {t('desk.undo')}
            </Button>
          )}
          {reader && (
            <Button kind="primary" onPress={then(() => choose(undefined))}>
              {t('desk.finish', { name: reader.givenName })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
