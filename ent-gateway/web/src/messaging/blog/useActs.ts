import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toastAbout } from '../../app/ui';
import type { Audience } from './api';
import { type BlogKey, useBlogMessages } from './messages';
import { blogProblem } from './problems';
import { blogKey } from './queries';

interface Act {
  call: () => Promise<unknown>;
  done?: Extract<BlogKey, `done.${string}` | `comment.${string}` | 'withdrawn' | 'withdrawn.scheduled'>;
  /** who reads it from now on */
  audience?: Audience;
  undo?: () => Promise<unknown>;
  /** what it is about, of which nothing said before stays */
  about?: string;
  onDone?: () => void;
}

/** Does something to an article or a comment, says so, and reads the blog again; also when it was refused. */
export function useActs() {
  const t = useBlogMessages();
  const client = useQueryClient();
  const acts = useMutation({
    mutationFn: ({ call }: Act) => call(),
    onSuccess: (_, { done, audience, undo, about, onDone }) => {
      const back = undo && (() => acts.mutate({ call: undo }));
      const readers = audience && t('audience.of', { audience: t(`audience.${audience}`) });
      const said = done && [t(done), readers].filter(Boolean).join('. ');
      if (said) toastAbout(about)('ok', said, back);
      onDone?.();
    },
    onError: (error: Error, { about }) => {
      const { key, names } = blogProblem(error);
      toastAbout(about)('danger', t(key, { names }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: blogKey }),
  });
  return acts;
}
