package fr.ent.core.notice;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The notices that a person has been given, newest first. */
@Component
class Bell {

    private static final int PAGE = 30;

    /** Rows that have rung: of one that waits nobody knows yet whether the reader may still hear of it. */
    private static final String SHOWN =
            "recipient_id = :reader and due_at is null and split_part(kind, '.', 1) <> all(:silent)";

    private final Sql sql;
    private final Clock clock;
    private final NoticeRules rules;

    Bell(Sql sql, Clock clock, NoticeRules rules) {
        this.sql = sql;
        this.clock = clock;
        this.rules = rules;
    }

    /** @param before only what is older than this notice */
    List<NoticeView> list(PersonId reader, @Nullable UUID before) {
        return sql.of("""
                        select * from core.notice
                        where %s and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :page""".formatted(SHOWN))
                .with("reader", reader)
                .texts("silent", rules.listSilentWords())
                .with("before", before)
                .with("page", PAGE)
                .list(Bell::view);
    }

    /** Counts up to 100: as many, or more. */
    int unread(PersonId reader) {
        return sql.of("""
                        select count(*) from (
                          select 1 from core.notice where %s and read_at is null limit 100
                        ) as unread""".formatted(SHOWN))
                .with("reader", reader)
                .texts("silent", rules.listSilentWords())
                .count();
    }

    /** Marks all of a person's notices as read. */
    void read(PersonId reader) {
        sql.of("update core.notice set read_at = :now where read_at is null and " + SHOWN)
                .with("now", clock.instant())
                .with("reader", reader)
                .texts("silent", rules.listSilentWords())
                .run();
    }

    private static NoticeView view(Row row) {
        return new NoticeView(
                row.uuid("id"),
                row.text("kind"),
                row.uuidOrNull("child_id"),
                row.json("arguments", new TypeReference<>() {}),
                row.text("link"),
                row.instant("created_at"),
                row.instantOrNull("read_at"));
    }
}
