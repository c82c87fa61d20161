import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem, UnreachableError } from '../../app/http';
import { type FamilyFile, type FileContent, getFile, keepFile } from './api';
import { forgetUnsaved, keepUnsaved, takeUnsaved } from './unsaved';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict';

const pause = 700;
const retryEvery = 8_000;
const same = (one: FileContent, other: FileContent) => JSON.stringify(one) === JSON.stringify(other);

/** A file being written: what is typed is kept as one goes, and never thrown away because saving failed. */
export function useDraft(view: FamilyFile) {
  const childId = view.child.id;
  const client = useQueryClient();
  const [content, setContent] = useState(() => takeUnsaved(childId) ?? view.content);
  const [file, setFile] = useState(view);
  const [saving, setSaving] = useState<Saving>('saved');
  const latest = useRef(content);
  const base = useRef({ version: view.version, content: view.content });
  const running = useRef<Promise<boolean>>(undefined);

  const write = useCallback(async (): Promise<boolean> => {
    try {
      while (!same(latest.current, base.current.content) || base.current.version === 0) {
        setSaving('saving');
        const sent = latest.current;
        const kept = await keepFile(childId, base.current.version, sent);
        base.current = { version: kept.version, content: sent };
        setFile(kept);
      }
      forgetUnsaved(childId);
      setSaving('saved');
      void client.invalidateQueries({ queryKey: ['canteen', 'files'] });
      return true;
    } catch (error) {
      const changed = isProblem(error, 'canteen:file-changed');
      setSaving(changed ? 'conflict' : error instanceof UnreachableError ? 'offline' : 'failed');
      return false;
    }
  }, [childId, client]);

  /** Saves what is not yet; one at a time. Whether all is saved. */
  const flush = useCallback((): Promise<boolean> => {
    running.current ??= write().finally(() => (running.current = undefined));
    return running.current;
  }, [write]);

  useEffect(() => {
    if (saving !== 'unsaved' && saving !== 'offline') return;
    const timer = setTimeout(() => void flush(), saving === 'unsaved' ? pause : retryEvery);
    return () => clearTimeout(timer);
  }, [saving, content, flush]);

  useEffect(() => {
    if (!same(latest.current, base.current.content)) void flush();
  }, [flush]);

  const change = (part: Partial<FileContent>) => {
    latest.current = { ...latest.current, ...part };
    keepUnsaved(childId, latest.current);
    setContent(latest.current);
    setSaving((now) => (now === 'conflict' ? now : 'unsaved'));
  };

  /** After the other guardian's change: mine on top of it, or theirs. */
  const settle = async (whose: 'mine' | 'theirs') => {
    const theirs = await getFile(childId);
    base.current = { version: theirs.version, content: theirs.content };
    setFile(theirs);
    if (whose === 'theirs') {
      latest.current = theirs.content;
      setContent(theirs.content);
    }
    await flush();
  };
  return { content, file, saving, change, flush, settle, show: setFile };
}

export type Draft = ReturnType<typeof useDraft>;
