import { useEffect, useRef, useState } from 'react';
import { longestSound, loudness, soundKind, type SoundTrouble, troubleOf } from './recording';

const beat = 100;

interface Sound {
  blob: Blob;
  address: string;
  ending: string;
  seconds: number;
}

/** The microphone while it is open: closed with the recording, whatever ends it. */
interface Open {
  recorder: MediaRecorder;
  close: () => void;
}

/** Hears how loud it is, where the browser lets us. */
function meterOf(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const waves = new Uint8Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getByteTimeDomainData(waves);
      return loudness(waves);
    },
    close: () => void context.close(),
  };
}

/** Records a sound of five minutes at most; it doesn't leave the browser before somebody keeps it. */
export function useRecorder() {
  const [step, setStep] = useState<'idle' | 'asking' | 'recording' | 'recorded'>('idle');
  const [trouble, setTrouble] = useState<SoundTrouble>();
  const [seconds, setSeconds] = useState(0);
  const [level, setLevel] = useState(0);
  const [sound, setSound] = useState<Sound>();
  const open = useRef<Open | undefined>(undefined);
  const gone = useRef(false);
  const address = sound?.address;

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      open.current?.close();
    };
  }, []);
  useEffect(() => {
    if (!address) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);

  const begin = (stream: MediaStream, { mimeType, ending }: NonNullable<ReturnType<typeof soundKind>>) => {
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 64_000 });
    const meter = meterOf(stream);
    const parts: Blob[] = [];
    const started = performance.now();
    const passed = () => (performance.now() - started) / 1000;
    const stop = () => recorder.state !== 'inactive' && recorder.stop();
    const timer = setInterval(() => {
      setSeconds(passed());
      setLevel(meter.level());
      if (passed() >= longestSound) stop();
    }, beat);
    const close = () => {
      if (!open.current) return;
      open.current = undefined;
      clearInterval(timer);
      meter.close();
      stream.getTracks().forEach((track) => track.stop());
    };
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      close();
      if (gone.current) return;
      const blob = new Blob(parts, { type: mimeType.split(';')[0] ?? mimeType });
      setSound({
        blob,
        address: URL.createObjectURL(blob),
        ending,
        seconds: Math.min(passed(), longestSound),
      });
      setStep('recorded');
    };
    open.current = { recorder, close };
    recorder.start(1000);
    setStep('recording');
  };

  const start = async () => {
    const kind = soundKind();
    setTrouble(undefined);
    setSound(undefined);
    setSeconds(0);
    if (!kind || !('mediaDevices' in navigator)) {
      setTrouble('impossible');
      return;
    }
    setStep('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (gone.current) stream.getTracks().forEach((track) => track.stop());
      else begin(stream, kind);
    } catch (error) {
      setTrouble(troubleOf(error));
      setStep('idle');
    }
  };
  const stop = () => open.current?.recorder.stop();
  return { step, trouble, seconds, level, sound, start, stop };
}
