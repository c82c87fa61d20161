/** Reads what a code says in a picture of the camera; nothing while there is none. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

/** The browser's own reader, which TypeScript doesn't know yet. */
interface NativeReader {
  BarcodeDetector?: {
    new (options: { formats: string[] }): Detector;
    getSupportedFormats: () => Promise<string[]>;
  };
}

/** Our labels and cards, the backs of books, and the codes of other libraries. */
const formats = ['code_128', 'ean_13', 'qr_code'];

/** The browser's own reader where it has one for our labels, else a library, which comes when it is needed. */
export async function codeReader(): Promise<ReadCode> {
  const { BarcodeDetector: Native } = globalThis as NativeReader;
  const known = Native ? await Native.getSupportedFormats() : [];
  if (Native && known.includes('code_128')) {
    const detector = new Native({ formats: formats.filter((one) => known.includes(one)) });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { readVideo } = await import('./pixels');
  return (video) => Promise.resolve(readVideo(video));
}
