import { useRef } from 'react';
import { Notice } from '../../../app/ui';
import { useLibraryMessages } from '../messages';
import { sound } from '../tone';
import { useCamera } from '../useCamera';

/** The phone's camera as a scanner: a code that comes before it is a beep. Pictures stay on the device. */
export function CameraView({ onCode }: { onCode: (code: string) => void }) {
  const t = useLibraryMessages();
  const video = useRef<HTMLVideoElement>(null);
  const problem = useCamera(video, (code) => {
    sound(true);
    onCode(code);
  });
  if (problem) return <Notice kind="danger">{t(problem)}</Notice>;
  return <video ref={video} className="scan-camera" muted playsInline aria-label={t('camera.view')} />;
}
