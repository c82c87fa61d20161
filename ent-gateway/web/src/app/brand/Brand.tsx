import { useQuery } from '@tanstack/react-query';
import { Umbrella } from 'lucide-react';
import { Link } from 'react-router';
import { configQuery } from '../session';

/** The covered playground everyone meets under, and the territory's own name. */
export function Brand({ name }: { name: string }) {
  return (
    <Link to="/" className="brand">
      <BrandMark />
      <span title={name}>{name}</span>
    </Link>
  );
}

/** The brand of the host name's territory, for whoever hasn't signed in. */
export function PublicBrand() {
  const { data: config } = useQuery(configQuery);
  return (
    <p className="brand">
      <BrandMark />
      <span>{config?.territory.name ?? 'Préau'}</span>
    </p>
  );
}

function BrandMark() {
  return (
    <span className="brand-mark">
      <Umbrella aria-hidden="true" size={20} />
    </span>
  );
}
