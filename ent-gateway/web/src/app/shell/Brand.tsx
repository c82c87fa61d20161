import { Umbrella } from 'lucide-react';
import { Link } from 'react-router';

/** The covered playground everyone meets under, and the territory's own name. */
export function Brand({ name }: { name: string }) {
  return (
    <Link to="/" className="brand">
      <span className="brand-mark">
        <Umbrella aria-hidden="true" size={20} />
      </span>
      <span>{name}</span>
    </Link>
  );
}
