import { createElement } from 'react';
import { pictureOf } from '../tiles';

/** A drawing for a subject, where nothing of the teacher's stands for it. */
export function SubjectPicture({ subject, tint }: { subject: string; tint: 1 | 2 }) {
  return (
    <span className={`home-picture-drawn tint-${tint}`}>
      {createElement(pictureOf(subject), { 'aria-hidden': true, strokeWidth: 1.6 })}
    </span>
  );
}
