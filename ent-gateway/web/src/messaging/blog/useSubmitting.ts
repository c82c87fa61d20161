import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { toast } from '../../app/ui';
import { submitArticle } from './api';
import { useBlogMessages } from './messages';
import { blogKey } from './queries';
import type { Writing } from './useWriting';

/** Sends what is written to whoever publishes it, once it has a title and its pictures have arrived. */
export function useSubmitting({ draft, pictures, save }: Writing) {
  const t = useBlogMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const [sending, setSending] = useState(false);
  const hasTitle = draft.title.trim() !== '';
  const send = () => {
    setTried(true);
    if (!hasTitle || pictures.busy) return;
    setSending(true);
    save()
      .then(({ id }) => submitArticle(id))
      .then(async ({ id }) => {
        toast('ok', t('done.submitted'));
        await client.invalidateQueries({ queryKey: blogKey });
        await navigate(`/blog/${id}`);
      })
      .catch((failure: unknown) => {
        setRefused(failure as Error);
        setSending(false);
      });
  };
  return { send, tried, refused, sending, hasTitle };
}
