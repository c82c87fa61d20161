import { useCatalogueMessages } from '../messages';

interface PlayerProps {
  title: string;
  player: string;
  /** where it is by itself */
  address: string;
  host: string;
}

/**
 * A player of another host, in a page of ours whose policy lets in that host alone. Nobody is told when it refuses to be shown
 * there: the way to it by itself stays.
 */
export function Player({ title, player, address, host }: PlayerProps) {
  const t = useCatalogueMessages();
  return (
    <div className="stack">
      <iframe className="resource-player" src={player} title={title} allow="fullscreen" />
      <p className="row wrap">
        <span className="s">{t('play.nothing')}</span>
        <a className="btn" href={address} target="_blank" rel="noreferrer noopener">
          {t('leave.yes', { host })}
        </a>
      </p>
    </div>
  );
}
