import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { RecordButton } from '../../../app/sound';
import { Button, Form, Notice, TextArea } from '../../../app/ui';
import { storeOwnFile } from '../../../core/resources';
import { useAttachments } from '../../day';
import { WorkFileList } from '../../work';
import type { Smiley, Work } from '../api';
import { usePortfolioMessages } from '../messages';
import { portfolioProblem } from '../problems';
import { smileys } from '../smileys';
import { usePortfolio } from '../usePortfolio';

interface CommentFormProps {
  childId: string;
  work: Work;
  /** whether the child writes words */
  writes: boolean;
  onDone: () => void;
}

const choices: Smiley[] = ['PROUD', 'GLAD', 'HARD'];

/** What a child thinks of its work: a smiley, its voice, its words. */
export function CommentForm({ childId, work, writes, onDone }: CommentFormProps) {
  const t = usePortfolioMessages();
  const { commenting } = usePortfolio(childId);
  const [smiley, choose] = useState<Smiley | null>(work.smiley);
  const [text, write] = useState(work.text ?? '');
  const sounds = useAttachments(work.sound ? [work.sound] : [], storeOwnFile);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (sounds.busy) return;
    const comment = { text: text.trim() || null, soundId: sounds.files.at(-1)?.id ?? null, smiley };
    commenting.mutate({ id: work.id, comment }, { onSuccess: onDone });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {commenting.error && <Notice kind="danger">{t(portfolioProblem(commenting.error))}</Notice>}
      <fieldset className="choice">
        <legend className="b">{t('comment.smiley')}</legend>
        <div className="portfolio-smileys">
          {choices.map((one) => {
            const Icon = smileys[one];
            return (
              <ToggleButton
                key={one}
                className="portfolio-smiley"
                isSelected={smiley === one}
                onChange={(on) => choose(on ? one : null)}
              >
                <Icon aria-hidden="true" size={40} />
                {t(`smiley.${one}`)}
              </ToggleButton>
            );
          })}
        </div>
      </fieldset>
      <div className="stack">
        <p className="b">{t('comment.sound')}</p>
        {sounds.list.length === 0 && (
          <div className="row">
            <RecordButton onAdd={sounds.add} />
          </div>
        )}
        <WorkFileList attachments={sounds} />
      </div>
      {writes && (
        <TextArea
          label={t('comment.words')}
          rows={3}
          maxLength={1000}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
      )}
      {tried && sounds.busy && <p role="status">{t('uploading')}</p>}
      <Button type="submit" kind="primary" className="portfolio-act" isPending={commenting.isPending}>
        {t('comment.send')}
      </Button>
    </Form>
  );
}
