package fr.ent.core.classhome;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The homes of classes: one statement each. */
@Component
public class ClassHomes {

    private static final String HOME = """
            select c.id, c.school_id, s.level as school_level, h.look,
                   coalesce(h.shown, '{}') as shown, coalesce(h.hidden, '{}') as hidden, %s
            from core.school_class c
            join core.school s on s.territory_id = c.territory_id and s.id = c.school_id
            left join core.class_home h on h.territory_id = c.territory_id and h.class_id = c.id
            where c.closed_on is null and c.id = :id""".formatted(ClassCycles.LEVELS);

    private final Sql sql;
    private final List<HomeTile> tiles;

    ClassHomes(Sql sql, List<HomeTile> tiles) {
        this.sql = sql;
        this.tiles = List.copyOf(tiles);
    }

    /**
     * The home of the class that the viewer attends.
     *
     * @throws NotThere for somebody who attends none
     */
    public ClassHome getOwn(Viewer viewer) {
        return get(viewer.classes().stream()
                .map(ClassView::id)
                .filter(viewer::attends)
                .findFirst()
                .orElseThrow(NotThere::new));
    }

    /**
     * The home of a class that the viewer teaches, or whose school the viewer heads.
     *
     * @throws NotThere for everybody else
     */
    public ClassHome getLed(ClassId id, Viewer viewer) {
        ClassHome home = get(id);
        if (!viewer.teaches(id) && !viewer.heads(home.schoolClass().schoolId())) {
            throw new NotThere();
        }
        return home;
    }

    private ClassHome get(ClassId id) {
        return sql.of(HOME).with("id", id).find(this::home).orElseThrow(NotThere::new);
    }

    /** Writes the look and the tiles of a class in their order; it goes without the other ones. */
    public void write(ClassId id, @Nullable HomeLook look, List<TileKind> shown) {
        List<TileKind> wanted = shown.stream().distinct().toList();
        sql.of("""
                        insert into core.class_home (class_id, look, shown, hidden) values (:id, :look, :shown, :hidden)
                        on conflict (territory_id, class_id) do update
                        set look = excluded.look, shown = excluded.shown, hidden = excluded.hidden""")
                .with("id", id)
                .with("look", look)
                .texts("shown", wanted)
                .texts("hidden", listWithout(wanted))
                .run();
    }

    private Set<TileKind> offered() {
        return tiles.stream().map(HomeTile::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<TileKind> listWithout(List<TileKind> shown) {
        return offered().stream().filter(kind -> !shown.contains(kind)).toList();
    }

    private ClassHome home(Row row) {
        Set<SchoolLevel> levels = ClassCycles.levels(row);
        List<TileKind> shown = new TileOrder(row.texts("shown"), row.texts("hidden")).listShown(offered());
        return new ClassHome(
                new ClassView(row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new)),
                row.choiceOrNull("look", HomeLook.class),
                HomeLook.usual(levels, row.choice("school_level", SchoolView.Level.class)),
                HomeLook.isMixed(levels),
                shown,
                listWithout(shown));
    }
}
