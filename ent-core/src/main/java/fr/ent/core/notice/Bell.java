package fr.ent.core.notice;

import fr.ent.core.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a person has been told, newest first. */
@Component
class Bell {

    private static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Bell(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param before only what is older than this notice */
    List<NoticeView> list(PersonId reader, @Nullable UUID before) {
        return jdbc.sql("""
                        select * from core.notice
                        where recipient_id = :reader and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :page""")
                .param("reader", reader.value())
                .param("before", before)
                .param("page", PAGE)
                .query(this::view)
                .list();
    }

    int unread(PersonId reader) {
        return jdbc.sql("select count(*) from core.notice where recipient_id = :reader and read_at is null")
                .param("reader", reader.value())
                .query(Integer.class)
                .single();
    }

    /** Marks all of a person's notices as read. */
    void read(PersonId reader) {
        jdbc.sql("update core.notice set read_at = :now where recipient_id = :reader and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("reader", reader.value())
                .update();
    }

    private NoticeView view(ResultSet row, int number) throws SQLException {
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("child_id", UUID.class),
                json.readValue(row.getString("arguments"), new TypeReference<>() {}),
                row.getString("link"),
                instant(row, "created_at"),
                row.getObject("read_at") == null ? null : instant(row, "read_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
