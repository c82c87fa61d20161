import { useEffect, useRef, useState } from 'react';
import { RecordButton, Recording } from '../../../app/sound';
import { Button, Form, Notice, toast } from '../../../app/ui';
import type { Try } from '../api';
import { useWorkMessages } from '../messages';
import { workProblem } from '../problems';
import { useBoardKeys } from '../useBoardKeys';
import { useFeedback } from '../useFeedback';
import type { useFeedbackDraft } from '../useFeedbackDraft';
import { FeedbackWords } from './FeedbackWords';
import { StampChoice } from './StampChoice';

interface FeedbackFormProps {
  entryId: string;
  work: Try;
  answer: ReturnType<typeof useFeedbackDraft>;
  name: string;
  /** opened from the form of another piece, whose keyboard goes on here */
  focus: boolean;
  onNext: () => string | undefined;
}

/** The answer to a try. Enter sends it and opens the next piece, so that a hand never leaves the keyboard. */
export function FeedbackForm({ entryId, work, answer, name, focus, onNext }: FeedbackFormProps) {
  const t = useWorkMessages();
  const { draft, change, recording, feedback, empty, clear } = answer;
  const [tried, setTried] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const sending = useFeedback(entryId, name, () => {
    clear();
    if (!onNext()) toast('info', t('board.last'));
  });
  useEffect(() => {
    if (focus) words.current?.focus();
  }, [focus]);
  useBoardKeys({
    onStamp: (stamp) => change({ stamp: draft.stamp === stamp ? null : stamp }),
    onAgain: () => change({ askAgain: !draft.askAgain }),
  });
  const send = () => {
    setTried(true);
    if (!empty && !recording.isPending && !sending.isPending) sending.mutate({ work, feedback });
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={t('feedback.for', { name })}>
      {sending.error && <Notice kind="danger">{t(workProblem(sending.error))}</Notice>}
      <StampChoice value={draft.stamp} onChange={(stamp) => change({ stamp })} />
      <FeedbackWords
        ref={words}
        value={draft.text}
        onChange={(text) => change({ text })}
        onSend={send}
        error={tried && empty ? t('problem.feedback') : undefined}
      />
      <div className="row wrap">
        <RecordButton onAdd={(sound) => recording.mutate(sound)} />
        {draft.fileId && <Button onPress={() => change({ fileId: null })}>{t('feedback.noSound')}</Button>}
      </div>
      {draft.fileId && (
        <Recording file={{ id: draft.fileId, name: t('feedback.sound'), mediaType: 'audio/webm' }} />
      )}
      {recording.error && (
        <Notice kind="danger">
          <p>{t('problem.sound')}</p>
          <Button onPress={() => recording.mutate(recording.variables)}>{t('attach.again')}</Button>
        </Notice>
      )}
      <label className="work-again">
        <input
          type="checkbox"
          checked={draft.askAgain}
          onChange={(event) => change({ askAgain: event.target.checked })}
        />
        {t('feedback.again')}
      </label>
      <div className="row wrap between">
        <p className="s soft work-keys">{t('board.keys')}</p>
        <Button type="submit" kind="primary" isPending={sending.isPending || recording.isPending}>
          {t('feedback.send')}
        </Button>
      </div>
    </Form>
  );
}
