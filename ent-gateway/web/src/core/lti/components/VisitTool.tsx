import { useMutation, useQuery } from '@tanstack/react-query';
import { House, Puzzle, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Loaded, Notice, Sheet, useSpeech } from '../../../app/ui';
import { beginVisit, type OfferedTool, openedToolQuery } from '../api';
import { useLtiMessages } from '../messages';
import { ltiProblem } from '../problems';
import { LearnsList } from './LearnsList';

interface VisitToolProps {
  classId: string;
  resourceId: string;
  /** large, and in a child's words */
  forChild?: boolean | undefined;
  /** before the browser leaves */
  onOpen?: (() => unknown) | undefined;
}

/** The way into a tool: says first who will know of the visit and what it learns, and leaves then, by this page. */
export function VisitTool({ classId, resourceId, forChild, onOpen }: VisitToolProps) {
  const t = useLtiMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="primary" {...(forChild && { className: 'see-large' })} onPress={() => setAsking(true)}>
        <Puzzle aria-hidden="true" size={20} />
        {t(forChild ? 'visit.child' : 'visit')}
      </Button>
      <Sheet title={t(forChild ? 'leave.you' : 'leave')} open={asking} onClose={() => setAsking(false)}>
        {asking && <Asked {...{ classId, resourceId, forChild, onOpen }} onStay={() => setAsking(false)} />}
      </Sheet>
    </>
  );
}

function Asked({ onStay, ...visit }: VisitToolProps & { onStay: () => void }) {
  const { classId, resourceId, forChild, onOpen } = visit;
  const t = useLtiMessages();
  const large = forChild && { className: 'see-large' };
  const leaving = useMutation({
    mutationFn: async () => {
      const { address } = await beginVisit(classId, resourceId);
      await onOpen?.();
      window.location.assign(address);
    },
    retry: false,
  });
  return (
    <Loaded query={useQuery({ ...openedToolQuery(classId, resourceId), retry: false })}>
      {(tool) => (
        <div className="stack">
          {forChild ? <ForChild tool={tool} /> : <LearnsList tool={tool} />}
          {leaving.error && <Notice kind="danger">{t(ltiProblem(leaving.error))}</Notice>}
          <div className="row wrap">
            <Button kind="primary" {...large} isPending={leaving.isPending} onPress={() => leaving.mutate()}>
              <Puzzle aria-hidden="true" size={20} />
              {t('leave.yes', { name: tool.name })}
            </Button>
            <Button {...large} onPress={onStay}>
              <House aria-hidden="true" size={20} />
              {t('leave.no')}
            </Button>
          </div>
        </div>
      )}
    </Loaded>
  );
}

function ForChild({ tool }: { tool: OfferedTool }) {
  const t = useLtiMessages();
  const speak = useSpeech();
  const said = t(tool.givesName ? 'leave.child.name' : 'leave.child', { name: tool.name });
  return (
    <>
      <p>{said}</p>
      {speak && (
        <div>
          <Button kind="quiet" className="see-large" onPress={() => speak(said)}>
            <Volume2 aria-hidden="true" size={24} />
            {t('listen')}
          </Button>
        </div>
      )}
    </>
  );
}
