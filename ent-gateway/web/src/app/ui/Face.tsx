/** Two letters of a first name in the child's colour. Decoration: the name is always written beside it. */
export function Face({ name, colour, size }: { name: string; colour?: string; size?: 'small' | 'large' }) {
  return (
    <span aria-hidden="true" className={['face', colour, size].filter(Boolean).join(' ')}>
      {name.slice(0, 2)}
    </span>
  );
}
