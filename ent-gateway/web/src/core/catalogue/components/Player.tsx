/** A player of another host, in a page of ours whose policy lets in that host alone. */
export function Player({ title, player }: { title: string; player: string }) {
  return <iframe className="resource-player" src={player} title={title} allow="fullscreen" />;
}
