import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SharedText } from './api';
import { openEditor } from './editor';
import { useWritingMessages } from './messages';
import type { OpenText } from './useOpenText';

/**
 * The page's editor, once what is there is known. A text that is opened anew takes the focus that it had.
 *
 * @param focusRef whether the text had the focus when it was closed
 */
export function useEditor(text: SharedText, { line, presence }: OpenText, focusRef: RefObject<boolean>) {
  const t = useWritingMessages();
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const editable = text.closedAt === null;
  const label = t('page.label', { title: text.title });
  const placeholder = t('page.empty');
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
        placeholder,
        editable,
      });
      setEditor(opened);
      if (focusRef.current) opened.view.dom.focus({ preventScroll: true });
      focusRef.current = false;
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
  }, [line, presence, label, placeholder, editable, focusRef]);
  useLayoutEffect(() => {
    const sheet = place.current;
    return () => {
      focusRef.current ||= sheet?.contains(document.activeElement) ?? false;
    };
  }, [focusRef]);
  return { place, editor };
}
