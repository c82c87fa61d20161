package fr.ent.homework.diary.sheet;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.SlotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The slots in which lesson sheets lie, for those who lead the class. */
@Component
class SheetSlots {

    private static final int MOST = 500;

    private final Directory directory;
    private final Sql sql;

    SheetSlots(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    /** The viewer's own sheets, the last written first. */
    List<SheetBrief> listOwn(Viewer viewer) {
        return sql.of("""
                        select id, title, subject, changed_at from homework.lesson_sheet
                        where author_id = :author order by changed_at desc, id limit :most""").with("author", viewer.person()).with("most", MOST).list(SheetSlots::brief);
    }

    /** The sheets in the slots of a class in these days; none for who doesn't lead the class. */
    Optional<List<SlotSheet>> list(ClassId schoolClass, DateRange days, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(viewer::leads)
                .map(led -> sql.of("""
                        select s.id, s.title, s.subject, s.changed_at, a.slot_id, a.day
                        from homework.lesson_sheet_slot a
                        join homework.lesson_sheet s on s.territory_id = a.territory_id and s.id = a.sheet_id
                        where a.class_id = :class and a.day between :from and :to
                        order by a.day, s.title, s.id""")
                        .with("class", schoolClass)
                        .with("from", days.from())
                        .with("to", days.to())
                        .list(row -> new SlotSheet(row.id("slot_id", SlotId::new), row.day("day"), brief(row))));
    }

    /** Whether a sheet lies in a slot of a class that the viewer leads. */
    boolean isAtHand(SheetId sheet, Viewer viewer) {
        Set<ClassId> classes = sql.of("select class_id from homework.lesson_sheet_slot where sheet_id = :sheet")
                .with("sheet", sheet)
                .set(row -> row.id("class_id", ClassId::new));
        return classes.stream().anyMatch(viewer::teaches)
                || directory
                        .listClassesAt(directory.listSchools().stream()
                                .map(SchoolView::id)
                                .filter(viewer::heads)
                                .toList())
                        .stream()
                        .map(ClassView::id)
                        .anyMatch(classes::contains);
    }

    /**
     * Lays an own sheet into a slot of a class that the viewer leads. Laying it there twice is laying it once.
     *
     * @return whether both are there
     */
    @Transactional
    public boolean lay(SheetId sheet, SlotDay slot, Viewer viewer) {
        boolean both = mayLay(sheet, slot, viewer);
        if (both) {
            sql.of("""
                            insert into homework.lesson_sheet_slot (sheet_id, class_id, slot_id, day)
                            values (:sheet, :class, :slot, :day) on conflict do nothing""")
                    .with("sheet", sheet)
                    .with("class", slot.classId())
                    .with("slot", slot.slotId())
                    .with("day", slot.day())
                    .run();
        }
        return both;
    }

    /** Takes an own sheet out of a slot; whether it is the viewer's. */
    @Transactional
    public boolean takeOut(SheetId sheet, SlotId slot, LocalDate day, Viewer viewer) {
        boolean own = isOwn(sheet, viewer);
        if (own) {
            sql.of("delete from homework.lesson_sheet_slot where sheet_id = :sheet and slot_id = :slot and day = :day")
                    .with("sheet", sheet)
                    .with("slot", slot)
                    .with("day", day)
                    .run();
        }
        return own;
    }

    private boolean mayLay(SheetId sheet, SlotDay slot, Viewer viewer) {
        return directory.findClass(slot.classId()).filter(viewer::leads).isPresent()
                && isOwn(sheet, viewer)
                && sql.of("select count(*) from homework.timetable_slot where id = :slot and class_id = :class")
                                .with("slot", slot.slotId())
                                .with("class", slot.classId())
                                .count()
                        == 1;
    }

    private boolean isOwn(SheetId sheet, Viewer viewer) {
        return sql.of("select count(*) from homework.lesson_sheet where id = :sheet and author_id = :author")
                        .with("sheet", sheet)
                        .with("author", viewer.person())
                        .count()
                == 1;
    }

    private static SheetBrief brief(Row row) {
        return new SheetBrief(
                row.id("id", SheetId::new), row.text("title"), row.text("subject"), row.instant("changed_at"));
    }
}
