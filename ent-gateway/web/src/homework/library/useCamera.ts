import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LibraryKey } from './messages';
import { watchCodes } from './watchCodes';

export type CameraProblem = Extract<LibraryKey, `camera.problem.${string}`>;

const problemOf = (error: unknown): CameraProblem => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'camera.problem.refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError'
    ? 'camera.problem.none'
    : 'camera.problem.failed';
};

/** Whether this browser can be asked for a camera at all. */
export const hasCamera = () => 'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices;

/** Shows the camera in a video and tells each code that comes before it, until it is taken away. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, onCode: (code: string) => void) {
  const [problem, setProblem] = useState<CameraProblem>();
  const tell = useRef(onCode);
  useEffect(() => {
    tell.current = onCode;
  });
  useEffect(() => {
    if (!video.current) return;
    return watchCodes(
      video.current,
      (code) => tell.current(code),
      (error) => setProblem(problemOf(error)),
    );
  }, [video]);
  return problem;
}
