package fr.ent.core.entry;

import fr.ent.core.SchoolId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tablets of schools, each known by the secret that it keeps. */
@Component
public class SchoolDevices {

    private final Sql sql;
    private final EntryOpenings openings;

    SchoolDevices(Sql sql, EntryOpenings openings) {
        this.sql = sql;
        this.openings = openings;
    }

    /** By name; none where a school names no tablets. */
    public List<SchoolDevice> list(SchoolId school) {
        return sql.of("""
                        select id, name, added_on, seen_on from core.school_device where school_id = :school
                        order by name, id""")
                .with("school", school)
                .list(row -> new SchoolDevice(
                        row.id("id", SchoolDeviceId::new),
                        row.text("name"),
                        row.day("added_on"),
                        row.dayOrNull("seen_on")));
    }

    public Optional<SchoolDeviceId> find(LinkToken secret, SchoolId school) {
        return sql.of("select id from core.school_device where hash = :hash and school_id = :school")
                .with("hash", secret.hash())
                .with("school", school)
                .find(row -> row.id("id", SchoolDeviceId::new));
    }

    /** Whether it is still a tablet of the school. */
    public boolean has(SchoolId school, SchoolDeviceId device) {
        return sql.of("select id from core.school_device where id = :id and school_id = :school")
                .with("id", device)
                .with("school", school)
                .find(row -> row.id("id", SchoolDeviceId::new))
                .isPresent();
    }

    /** Notes the day, once. */
    public void see(SchoolDeviceId device) {
        sql.of("update core.school_device set seen_on = :day where id = :id and seen_on is distinct from :day")
                .with("id", device)
                .with("day", openings.today())
                .run();
    }

    public void add(SchoolId school, String name, LinkToken secret) {
        sql.of("""
                        insert into core.school_device (id, school_id, name, hash, added_on)
                        values (:id, :school, :name, :hash, :day)""")
                .with("id", SchoolDeviceId.next())
                .with("school", school)
                .with("name", name)
                .with("hash", secret.hash())
                .with("day", openings.today())
                .run();
    }

    /** Gives a tablet another secret, at each school that has it. */
    public void renew(LinkToken before, LinkToken secret) {
        sql.of("update core.school_device set hash = :hash where hash = :before")
                .with("hash", secret.hash())
                .with("before", before.hash())
                .run();
    }

    public void removeAll(SchoolId school) {
        sql.of("delete from core.school_device where school_id = :school")
                .with("school", school)
                .run();
    }

    public void rename(SchoolDeviceId device, String name) {
        sql.of("update core.school_device set name = :name where id = :id")
                .with("id", device)
                .with("name", name)
                .run();
    }

    /** Whether it was one of the school's. */
    public boolean remove(SchoolId school, SchoolDeviceId device) {
        return sql.of("delete from core.school_device where id = :id and school_id = :school")
                .with("id", device)
                .with("school", school)
                .changedOne();
    }
}
