import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

/** A file that is looked at before it is taken. */
export function useExchange<Result>(acts: {
  preview: (file: File) => Promise<Result>;
  take: (file: File) => Promise<Result>;
  onTaken: () => Promise<void>;
}) {
  const [file, setFile] = useState<File>();
  const preview = useMutation({ mutationFn: acts.preview, retry: false });
  const taking = useMutation({ mutationFn: acts.take, retry: false, onSuccess: acts.onTaken });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    taking.reset();
    preview.reset();
    if (chosen) preview.mutate(chosen);
  };
  return {
    choose,
    take: () => file && taking.mutate(file),
    isTaking: taking.isPending,
    error: taking.error ?? preview.error,
    taken: taking.data,
    found: taking.data ? undefined : preview.data,
  };
}
