package fr.ent.homework.home;

import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.diary.entry.ShownEntries;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The homework of a class that is due after today, and which of it the child has ticked off. What is due next counts. */
@Component
class ToDoTile implements HomeTile {

    /** Longer than the holidays of a season. */
    private static final int AHEAD = 21;

    private static final int MOST = 30;

    private static final String COMING = "e.due_on > :today and e.due_on <= :until";

    private final Sql sql;
    private final EntryPictures pictures;

    ToDoTile(Sql sql, EntryPictures pictures) {
        this.sql = sql;
        this.pictures = pictures;
    }

    @Override
    public TileKind kind() {
        return TileKind.TODO;
    }

    @Override
    public TileContent show(HomeReader reader) {
        List<TileLine> lines = pictures.lines(sql.of("""
                        select e.id, e.subject, e.body, e.due_on as day, e.file_ids,
                               case when k.child_id is null then 'TODO' else 'DONE' end as kind
                        from homework.entry e
                        left join homework.tick k
                          on k.territory_id = e.territory_id and k.entry_id = e.id and k.child_id = :child
                        where %1$s and %2$s
                        order by e.due_on, e.given_on, e.id limit :most""".formatted(ShownEntries.toChild(COMING), COMING))
                .with("child", reader.findChild().orElse(null))
                .with("class", reader.schoolClass().id())
                .with("today", reader.today())
                .with("until", reader.today().plusDays(AHEAD))
                .with("most", MOST));
        return new TileContent(
                (int) lines.stream()
                        .filter(line -> line.kind() == LineKind.TODO
                                && Objects.equals(line.day(), lines.getFirst().day()))
                        .count(),
                lines);
    }
}
