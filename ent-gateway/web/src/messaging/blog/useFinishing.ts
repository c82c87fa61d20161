import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toast } from '../../app/ui';
import type { Article } from './api';
import { useBlogMessages } from './messages';
import { blogKey } from './queries';
import type { Writing } from './useWriting';

interface Finish {
  /** what is said once it is done */
  done: 'done.saved' | 'done.submitted';
  /** something else than a title or a picture on its way is missing */
  lacking?: boolean;
  /** follows the words being stored */
  then?: (id: string) => Promise<Article>;
}

/** Ends the writing of an article by a press, once it has a title and its pictures have arrived. */
export function useFinishing({ draft, pictures, save }: Writing, { done, lacking = false, then }: Finish) {
  const t = useBlogMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const [finishing, setFinishing] = useState(false);
  const hasTitle = draft.title.trim() !== '';
  const finish = () => {
    setTried(true);
    if (!hasTitle || pictures.busy || lacking) return;
    setFinishing(true);
    save()
      .then((stored) => (then ? then(stored.id) : stored))
      .then(async ({ id }) => {
        toast('ok', t(done));
        await client.invalidateQueries({ queryKey: blogKey });
        await navigate(`/blog/${id}`);
      })
      .catch((failure: unknown) => {
        setRefused(failure as Error);
        setFinishing(false);
      });
  };
  return { finish, tried, refused, finishing, hasTitle };
}
