import { useQuery } from '@tanstack/react-query';
import { Umbrella } from 'lucide-react';
import { Link } from 'react-router';
import { configQuery, useSession } from '../session';

/** The covered playground everyone meets under, and the territory's own name. */
export function Brand({ name }: { name: string }) {
  const { me } = useSession();
  const { data: config } = useQuery(configQuery);
  // a host may lead to another territory than the person's
  const logo = config && config.territory.id === me.territory.id ? config.territory.logo : null;
  return (
    <Link to="/" className="brand">
      <BrandMark logo={logo} />
      <span title={name}>{name}</span>
    </Link>
  );
}

/** The brand of the host name's territory, for whoever hasn't signed in. */
export function PublicBrand() {
  const { data: config } = useQuery(configQuery);
  return (
    <p className="brand">
      <BrandMark logo={config?.territory.logo} text={config?.territory.logoText} />
      <span>{config?.territory.name ?? 'Préau'}</span>
    </p>
  );
}

interface BrandMarkProps {
  logo: string | null | undefined;
  /** none where the name beside says it all */
  text?: string | null | undefined;
}

/** The town's logo, or the product's own mark. */
export function BrandMark({ logo, text }: BrandMarkProps) {
  if (logo) return <img className="brand-logo" src={logo} alt={text ?? ''} />;
  return (
    <span className="brand-mark">
      <Umbrella aria-hidden="true" size={20} />
    </span>
  );
}
