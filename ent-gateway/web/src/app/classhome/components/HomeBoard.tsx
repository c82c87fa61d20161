import type { ClassHome } from '../api';
import { tileOf } from '../lines';
import { BirthdayCard } from './BirthdayCard';
import { LatestStory } from './LatestStory';
import { Tile } from './Tile';
import { ToDoCard } from './ToDoCard';
import './classhome.css';

/** The tiles of a class, and for children who read what is due and written last. Shown to its pupils, and to its teachers. */
export function HomeBoard({ home }: { home: ClassHome }) {
  const reads = home.look === 'ELEMENTARY';
  const todo = tileOf(home, 'TODO');
  const blog = tileOf(home, 'BLOG');
  const birthdays = tileOf(home, 'BIRTHDAYS');
  return (
    <div className={`home-board ${reads ? 'home-reads' : 'home-nursery'}`}>
      <BirthdayCard lines={birthdays?.lines ?? []} today={home.today} />
      <ul className="home-tiles">
        {home.tiles.map((tile) => (
          <Tile key={tile.kind} tile={tile} home={home} />
        ))}
      </ul>
      {reads && (todo || blog) && (
        <div className="home-cards">
          {todo && <ToDoCard tile={todo} today={home.today} />}
          {blog && <LatestStory lines={blog.lines} />}
        </div>
      )}
    </div>
  );
}
