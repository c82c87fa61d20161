import { useMutation } from '@tanstack/react-query';
import { contentOf, type Item } from './api';

/** Takes a copy of a file that lies in a folder. */
export const useCopyOfItem = (onCopied: (copy: File) => void) =>
  useMutation({
    mutationFn: async ({ id, name, file }: Item) => {
      const answer = await fetch(contentOf(id, file?.version));
      if (!answer.ok) throw new Error(String(answer.status));
      return new File([await answer.blob()], name, { type: file?.mediaType ?? '' });
    },
    onSuccess: onCopied,
  });
