import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { LeaveGuard, Skeleton } from '../../../app/ui';
import type { SharedText } from '../api';
import { openEditor } from '../editor';
import { useWritingMessages } from '../messages';
import { textsKey } from '../queries';
import { useLineState, useOpenText } from '../useOpenText';
import { LineNote } from './LineNote';
import { PeopleHere } from './PeopleHere';
import { Toolbar } from './Toolbar';

/** The page itself, with who is there and whether what is written is kept. */
export function SharedPage({ text, onRenew }: { text: SharedText; onRenew: () => void }) {
  const t = useWritingMessages();
  const client = useQueryClient();
  const { line, presence } = useOpenText(text);
  const state = useLineState(line);
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const editable = text.closedAt === null;
  const label = t('page.label', { title: text.title });
  useEffect(() => {
    let opened: Editor | undefined;
    let left = false;
    const open = () => {
      if (left || !place.current) return;
      opened = openEditor({
        element: place.current,
        doc: line.doc,
        awareness: presence.awareness,
        label,
        editable,
      });
      setEditor(opened);
    };
    // nobody writes before what is there is known
    const wait = () =>
      void line.catchUp().then(open, () => {
        if (!left) setTimeout(wait, 2_000);
      });
    wait();
    return () => {
      left = true;
      opened?.destroy();
    };
  }, [line, presence, label, editable]);
  useEffect(() => {
    if (state === 'replaced' || state === 'closed') void client.invalidateQueries({ queryKey: textsKey });
    if (state === 'renewed') onRenew();
    if (state === 'full' || state === 'gone' || state === 'replaced') editor?.setEditable(false);
  }, [state, client, editor, onRenew]);
  return (
    <div className="text-room">
      <div className="text-bar">
        {editor && editable && <Toolbar editor={editor} />}
        <LineNote state={state} closed={!editable} />
      </div>
      <PeopleHere presence={presence} />
      {!editor && <Skeleton lines={6} />}
      <div ref={place} className="text-sheet card" />
      {editable && state === 'waiting' && <LeaveGuard />}
    </div>
  );
}
