import {
  BarcodeFormat,
  BinaryBitmap,
  ChecksumException,
  DecodeHintType,
  FormatException,
  HybridBinarizer,
  MultiFormatOneDReader,
  NotFoundException,
  RGBLuminanceSource,
} from '@zxing/library';

/** Our labels and cards, and the backs of books. */
const formats = [BarcodeFormat.CODE_128, BarcodeFormat.EAN_13];
const hints = new Map<DecodeHintType, unknown>([[DecodeHintType.POSSIBLE_FORMATS, formats]]);
const reader = new MultiFormatOneDReader(hints);

const isNoCode = (error: unknown) =>
  [NotFoundException, ChecksumException, FormatException].some((kind) => error instanceof kind);

/** The code in a picture of grey points, row by row. */
export function readGrey(grey: Uint8ClampedArray, width: number, height: number): string | undefined {
  try {
    const picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
    return reader.decode(picture, hints).getText();
  } catch (error) {
    if (isNoCode(error)) return undefined;
    throw error;
  } finally {
    reader.reset();
  }
}

/** Wide enough for the bars of our labels, and few enough points for an old phone. */
const mostAcross = 800;

export function readVideo(video: HTMLVideoElement): string | undefined {
  const width = Math.min(mostAcross, video.videoWidth);
  const height = Math.round((video.videoHeight * width) / Math.max(1, video.videoWidth));
  if (width === 0 || height === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(video, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const grey = new Uint8ClampedArray(width * height);
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    grey[at] = (red + 2 * green + blue) / 4;
  }
  return readGrey(grey, width, height);
}
