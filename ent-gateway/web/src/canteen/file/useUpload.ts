import { useState } from 'react';
import { upload } from '../../app/http';
import type { Paper } from './api';
import { fileProblem } from './problems';

const mostBytes = 25 * 1024 * 1024;

/** One paper on its way; what went wrong stays on screen until the next try. */
export function useUpload(done: (paper: Paper) => void) {
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<ReturnType<typeof fileProblem>>();
  const send = (chosen: File) => {
    if (chosen.size > mostBytes) {
      setProblem('problem.tooLarge');
      return;
    }
    const form = new FormData();
    form.append('file', chosen);
    setProblem(undefined);
    setProgress(0);
    upload('/api/core/files', form, setProgress)
      .then(done)
      .catch((error: unknown) => setProblem(fileProblem(error)))
      .finally(() => setProgress(undefined));
  };
  return { progress, problem, send };
}
