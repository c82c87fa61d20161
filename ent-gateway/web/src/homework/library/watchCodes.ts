import { codeReader } from './codes';

const betweenMs = 150;
/** So long the same code in front of the camera is the same beep. */
const sameMs = 2_500;

/** Tells a code once as long as it stays before the camera. */
function oncePerSight(tell: (code: string) => void) {
  let last = { code: '', at: 0 };
  return (code: string | undefined) => {
    if (!code) return;
    const now = Date.now();
    if (code !== last.code || now - last.at > sameMs) tell(code);
    last = { code, at: now };
  };
}

/** Shows the camera in a video and tells each code, until it is stopped; `fail` hears why it can't. */
export function watchCodes(
  video: HTMLVideoElement,
  tell: (code: string) => void,
  fail: (error: unknown) => void,
): () => void {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const seen = oncePerSight(tell);
  const stop = () => {
    over = true;
    clearTimeout(timer);
    stream?.getTracks().forEach((track) => track.stop());
  };
  const broken = (error: unknown) => {
    if (!over) fail(error);
    stop();
  };
  const watch = async () => {
    const read = await codeReader();
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (over) {
      stop();
      return;
    }
    video.srcObject = stream;
    await video.play();
    const look = async () => {
      if (over) return;
      seen(await read(video));
      timer = setTimeout(() => void look().catch(broken), betweenMs);
    };
    await look();
  };
  void watch().catch(broken);
  return stop;
}
