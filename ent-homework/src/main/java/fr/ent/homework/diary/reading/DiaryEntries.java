package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.PersonId;
import fr.ent.core.moving.ClassOnDay;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.richtext.RichText;
import fr.ent.core.storage.FileId;
import fr.ent.homework.EntryId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.diary.entry.EntryContent;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryKind;
import fr.ent.homework.diary.entry.EntryStanding;
import fr.ent.homework.diary.entry.EntryState;
import fr.ent.homework.diary.entry.SeriesId;
import fr.ent.homework.diary.entry.ShownEntries;
import fr.ent.homework.diary.reading.DiaryReader.DiaryOf;
import java.util.List;
import org.springframework.stereotype.Component;

/** The diary of classes as readers see it: one statement. */
@Component
class DiaryEntries {

    /** Twice in the statement, so that those of a class are found by its indexes of days. */
    private static final String IN_DAYS = "e.given_on between :from and :to or e.due_on between :from and :to";

    private static final String CHILDREN = "any(:children)";

    private static final String CLASSES =
            "array(%s and :family union all select unnest(:classes))".formatted(ClassOnDay.former(CHILDREN));

    private final Sql sql;

    DiaryEntries(Sql sql) {
        this.sql = sql;
    }

    /** Entries given or due in these days, in the order a reader meets them. */
    List<EntryFacts> list(DiaryReader reader, DateRange days) {
        return sql.of("""
                        select e.id, e.class_id, e.given_on, e.kind, e.due_on, e.subject, e.body, e.document, e.file_ids, e.hand_in, e.slot_id,
                               e.exercise_edition_id, e.series_id,
                               e.author_id, e.version, e.created_at, e.state, e.publish_at, e.for_some, e.group_id, p.pupil_ids
                        from homework.entry e
                        cross join lateral (select coalesce(array_agg(m.child_id order by m.child_id), '{}') as pupil_ids
                                            from homework.entry_reader m
                                            where e.for_some and m.territory_id = e.territory_id and m.entry_id = e.id
                                              and (:leads and m.child_id <> all(:hidden) or m.child_id = any(:children))) p
                        where (e.class_id = any(%2$s) and (%1$s) and (not :byChild or %3$s or :family and %5$s)
                               or e.group_id = any(array(
                                   select c.group_id from homework.group_class c
                                   where c.class_id = any(:classes)
                                     and (:leads or exists (select from homework.group_pupil g
                                                            where g.territory_id = c.territory_id
                                                              and g.group_id = c.group_id
                                                              and g.child_id = any(:children)))))
                                 and (not :byChild
                                      or exists (select from homework.group_class t
                                                 where t.territory_id = e.territory_id and t.group_id = e.group_id
                                                   and %4$s))
                               or e.group_id is not null
                                 and e.id = any(array(select k.entry_id from homework.entry_pupil k
                                                      where k.child_id = any(:children))))
                          and e.deleted_at is null
                          and (%1$s)
                          and not (:family and %6$s)
                          and (:leads and e.class_id = any(:classes) or e.state = 'PUBLISHED')
                          and (not e.for_some or p.pupil_ids <> '{}' or :leads and cardinality(cast(:hidden as uuid[])) = 0)
                        order by coalesce(e.due_on, e.given_on), e.given_on, e.id""".formatted(
                                IN_DAYS,
                                CLASSES,
                                wasIn("e.class_id"),
                                wasIn("t.class_id"),
                                ShownEntries.handedIn(CHILDREN),
                                ShownEntries.isLeftUndone(CHILDREN)))
                .ids("classes", reader.classes())
                .ids("children", reader.children())
                .ids("hidden", reader.hidden())
                .with("leads", reader.leads())
                .with("byChild", reader.diaryOf() != DiaryOf.CLASS)
                .with("family", reader.diaryOf() == DiaryOf.FAMILY)
                .with("from", days.from())
                .with("to", days.to())
                .list(DiaryEntries::facts);
    }

    private static String wasIn(String schoolClass) {
        return ClassOnDay.wasIn(CHILDREN, schoolClass, ShownEntries.DAY, schoolClass + " = any(:classes)");
    }

    private static EntryFacts facts(Row row) {
        return new EntryFacts(
                row.id("id", EntryId::new),
                row.id("class_id", ClassId::new),
                new EntryContent(
                        row.day("given_on"),
                        row.choice("kind", EntryKind.class),
                        row.dayOrNull("due_on"),
                        row.text("subject"),
                        row.text("body"),
                        row.has("document") ? row.json("document", RichText.class) : null,
                        row.ids("file_ids", FileId::new),
                        row.flag("hand_in"),
                        row.idOrNull("slot_id", SlotId::new),
                        row.idOrNull("exercise_edition_id", ExerciseEditionId::new)),
                new EntryStanding(
                        row.choice("state", EntryState.class),
                        row.instantOrNull("publish_at"),
                        row.flag("for_some"),
                        row.ids("pupil_ids", ChildId::new),
                        row.idOrNull("group_id", GroupId::new)),
                row.idOrNull("series_id", SeriesId::new),
                row.id("author_id", PersonId::new),
                row.whole("version"),
                row.instant("created_at"));
    }
}
