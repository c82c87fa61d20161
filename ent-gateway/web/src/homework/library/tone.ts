let audio: AudioContext | undefined;

/** A short tone, so that nobody has to look up at each book: high if all is well, low if something is to be read. */
export function sound(isWell: boolean): void {
  if (!('AudioContext' in window)) return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = isWell ? 880 : 220;
  volume.gain.value = 0.08;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + (isWell ? 0.09 : 0.3));
}
