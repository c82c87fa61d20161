import { coverOf, type Pattern } from '../covers';

interface CoverProps {
  title: string;
  colour: number | null | undefined;
  /** the school's own picture of it */
  picture: string | null | undefined;
  /** the title stands on it: in a row the words beside it say it */
  named?: boolean;
}

/** A cover, drawn unless the school has a picture of it, which may not bear the title: children choose with their eyes. */
export function Cover({ title, colour, picture, named }: CoverProps) {
  const { pattern, colours } = coverOf(title, colour ?? null);
  if (picture)
    return (
      <span className={named ? 'cover cover-named' : 'cover'}>
        <img src={`/api/core/files/${picture}`} alt="" loading="lazy" />
        {named && <span className="cover-title cover-over">{title}</span>}
      </span>
    );
  return (
    <span className={named ? 'cover cover-named' : 'cover'} style={{ background: colours.ground }}>
      <svg viewBox="0 0 60 80" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
        <Drawing pattern={pattern} light={colours.light} warm={colours.warm} />
      </svg>
      {named && <span className="cover-title">{title}</span>}
    </span>
  );
}

const across = [0, 1, 2];
const down = [0, 1, 2, 3];

function Drawing({ pattern, light, warm }: { pattern: Pattern; light: string; warm: string }) {
  switch (pattern) {
    case 'hills':
      return (
        <>
          <circle cx="46" cy="74" r="24" fill={warm} />
          <circle cx="12" cy="78" r="24" fill={light} />
        </>
      );
    case 'dots':
      return across.flatMap((x) =>
        across.map((y) => <circle key={`${x}${y}`} cx={12 + x * 18} cy={44 + y * 15} r="4" fill={light} />),
      );
    case 'waves':
      return across.flatMap((x) =>
        [0, 1].map((y) => (
          <path
            key={`${x}${y}`}
            d={`M${x * 24 - 6} ${62 + y * 18}a12 12 0 0 1 24 0z`}
            fill={y ? warm : light}
          />
        )),
      );
    case 'moon':
      return <path d="M34 40a14 14 0 1 0 12 20a11 11 0 0 1 -12 -20z" fill={light} />;
    case 'sun':
      return <circle cx="30" cy="60" r="12" fill={light} />;
    case 'peak':
      return (
        <>
          <path d="M0 80L30 44L60 80z" fill={light} />
          <path d="M30 44L60 80H30z" fill={warm} opacity="0.5" />
        </>
      );
    case 'stars':
      return down.flatMap((x) =>
        across.map((y) => <circle key={`${x}${y}`} cx={9 + x * 14} cy={44 + y * 12} r="1.8" fill={light} />),
      );
    case 'rings':
      return [26, 20, 14, 8, 3].map((r, index) => (
        <circle key={r} cx="30" cy="64" r={r} fill="none" stroke={index % 2 ? warm : light} strokeWidth="3" />
      ));
  }
}
