import { type Marks, pathOf, width } from '../marks';
import { inkOf, shapes } from './shapes';

const penWidth = 7;
const stampSize = 72;
const numberRadius = 30;

interface InkProps {
  marks: Marks;
  height: number;
  /** says what is there; left out where something else does */
  label?: string;
}

/** Marks as lines made of their numbers, on a light edge so that they are seen on any picture. */
export function Ink({ marks, height, label }: InkProps) {
  const { strokes, stamps, remarks } = marks;
  return (
    <svg
      className="drawn-ink"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {strokes.map(({ colour, path }, at) => (
        <Line key={at} path={pathOf(path)} ink={inkOf[colour]} thick={penWidth} />
      ))}
      {stamps.map(({ stamp, x, y }, at) => (
        <g
          key={at}
          transform={`translate(${x - stampSize / 2} ${y - stampSize / 2}) scale(${stampSize / 24})`}
        >
          <Line path={shapes[stamp].path} ink={shapes[stamp].ink} thick={2.6} />
        </g>
      ))}
      {remarks.map(({ x, y }, at) => (
        <g key={at} transform={`translate(${x} ${y})`}>
          <circle className="drawn-number-round" r={numberRadius} />
          <text className="drawn-number-sign" dy="0.36em">
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Line({ path, ink, thick }: { path: string; ink: string; thick: number }) {
  return (
    <>
      <path d={path} className="drawn-edge" strokeWidth={thick * 1.9} />
      <path d={path} className="drawn-line" stroke={ink} strokeWidth={thick} />
    </>
  );
}
