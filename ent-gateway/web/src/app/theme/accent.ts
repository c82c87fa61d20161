type Rgb = [number, number, number];

const parse = (hex: string): Rgb | undefined => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return match
    ? [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)]
    : undefined;
};

const luminance = (rgb: Rgb) => {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG contrast of a colour under white text */
export const contrastWithWhite = (hex: string): number => {
  const rgb = parse(hex);
  return rgb ? 1.05 / (luminance(rgb) + 0.05) : 1;
};

/** The territory's colour, darkened until white text on it and itself as text on its soft tint read well (7:1). */
export function legible(hex: string): string | undefined {
  let rgb = parse(hex);
  if (!rgb) return undefined;
  const write = (value: Rgb) =>
    `#${value.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  while (contrastWithWhite(write(rgb)) < 6.5) rgb = rgb.map((part) => part * 0.94) as Rgb;
  return write(rgb);
}

/** Everything else (soft tint, dark theme, side bar) is mixed from `--brand` in tokens.css. */
export function wearBrand(accent: string | undefined): void {
  const brand = accent && legible(accent);
  if (brand) document.documentElement.style.setProperty('--brand', brand);
}
