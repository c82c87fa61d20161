import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect } from 'react';
import { EditorTools } from '../../../app/editor';
import { leaveFor, Skeleton, useLeaveGate } from '../../../app/ui';
import type { SharedText } from '../api';
import { textsKey } from '../queries';
import { useEditor } from '../useEditor';
import { useLine, useOpenText } from '../useOpenText';
import { LeaveText } from './LeaveText';
import { LineNote } from './LineNote';
import { Listen } from './Listen';
import { LostWords } from './LostWords';
import { PeopleHere } from './PeopleHere';

interface SharedPageProps {
  text: SharedText;
  onRenew: () => void;
  focusRef: RefObject<boolean>;
}

/** The page itself, with who is there and whether what is written is kept. */
export function SharedPage({ text, onRenew, focusRef }: SharedPageProps) {
  const client = useQueryClient();
  const opened = useOpenText(text);
  const { line, presence } = opened;
  const { state, unsent, lost } = useLine(line);
  const { place, editor } = useEditor(text, opened, focusRef);
  const editable = text.closedAt === null;
  // what can't be kept is asked about once the guard stands
  useLeaveGate((go) => void line.settle().then(() => (line.unsent ? setTimeout(leaveFor, 50, go) : go())));
  useEffect(() => {
    if (state === 'replaced' || state === 'closed') void client.invalidateQueries({ queryKey: textsKey });
    if (state === 'renewed') onRenew();
    if (state === 'full' || state === 'gone' || state === 'replaced') editor?.setEditable(false);
  }, [state, client, editor, onRenew]);
  return (
    <div className="text-room">
      <div className="text-bar">
        {editor && (
          <div className="text-tools">
            {editable && <EditorTools editor={editor} />}
            <Listen editor={editor} />
          </div>
        )}
        <LineNote state={editable ? state : 'closed'} unsent={unsent} />
      </div>
      {lost !== '' && (
        <LostWords words={lost} editor={editable ? editor : undefined} onSeen={() => line.forgetLost()} />
      )}
      <PeopleHere presence={presence} />
      {!editor && <Skeleton lines={6} />}
      <div ref={place} className="text-sheet card" />
      {unsent && <LeaveText state={state} />}
    </div>
  );
}
