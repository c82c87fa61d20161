import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { capital } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChild } from '../../../app/session';
import { Button, Face, Loaded, toastAbout } from '../../../app/ui';
import { type AbsenceNote, listNotes, withdrawNote } from '../api';
import { useAbsenceMessages } from '../messages';
import { absenceProblem } from '../problems';
import { periodOf } from './period';

const looks = { SENT: 'warn', ACCEPTED: 'ok', REFUSED: 'danger-soft', WITHDRAWN: 'plain-soft' };

/** What was sent in the last two months, and what became of it. */
export function SentNotes() {
  const t = useAbsenceMessages();
  const notes = useQuery({ queryKey: ['canteen', 'absence-notes'], queryFn: listNotes });
  return (
    <section className="stack" aria-labelledby="sent-notes">
      <h2 id="sent-notes">{t('sent')}</h2>
      <Loaded query={notes}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{t('sent.none')}</p>
          ) : (
            <ul className="stack">
              {list.map((note) => (
                <SentNote key={note.id} note={note} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function SentNote({ note }: { note: AbsenceNote }) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const child = useChild(note.childId);
  const period = periodOf(note, t, language);
  const toast = toastAbout(`absence ${note.id}`);
  const withdrawing = useMutation({
    mutationFn: () => withdrawNote(note.id),
    onSuccess: () => toast('ok', t('withdrawn')),
    onError: (error) => toast('danger', t(absenceProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen', 'absence-notes'] }),
  });
  return (
    <li className="card pad stack">
      <div className="row between wrap">
        <span className="row">
          {child && <Face name={child.givenName} colour={child.colour} size="small" />}
          <span className="b">{child ? `${child.givenName}, ${period}` : capital(period)}</span>
        </span>
        <span className={`pill ${looks[note.state]}`}>{t(`state.${note.state}`)}</span>
      </div>
      <p>
        {note.reason}
        {note.papers > 0 && <span className="s soft"> · {t('papers', { count: note.papers })}</span>}
      </p>
      {note.late && note.state === 'SENT' && <p className="s">{t('late')}</p>}
      {note.answer && <p className="s">{t('answer', { answer: note.answer })}</p>}
      {note.mine && note.state === 'SENT' && (
        <div className="row">
          <Button kind="quiet" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
            {t('withdraw')}
            <span className="hidden">{`, ${period}`}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
