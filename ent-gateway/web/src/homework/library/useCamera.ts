import { type RefObject, useEffect, useRef, useState } from 'react';
import { codeReader } from './codes';
import type { LibraryKey } from './messages';

export type CameraProblem = Extract<LibraryKey, `camera.problem.${string}`>;

const betweenMs = 150;
/** So long the same code in front of the camera is the same beep. */
const sameMs = 2_500;

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
    let over = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = { code: '', at: 0 };
    const seen = (code: string | undefined) => {
      const now = Date.now();
      if (code && (code !== last.code || now - last.at > sameMs)) tell.current(code);
      if (code) last = { code, at: now };
    };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    const watch = async () => {
      const read = await codeReader();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const shown = video.current;
      if (over || !shown) {
        stop();
        return;
      }
      shown.srcObject = stream;
      await shown.play();
      const look = async () => {
        if (over) return;
        seen(await read(shown));
        timer = setTimeout(() => void look().catch(fail), betweenMs);
      };
      await look();
    };
    const fail = (error: unknown) => {
      stop();
      if (!over) setProblem(problemOf(error));
    };
    void watch().catch(fail);
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
  }, [video]);
  return problem;
}
