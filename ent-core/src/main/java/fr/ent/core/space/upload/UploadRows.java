package fr.ent.core.space.upload;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.Upload.UploadTurn;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Uploads in the territory in scope. One request at a time holds an upload; what it writes is written under that condition. */
@Component
class UploadRows {

    private static final String OPEN = " where state = 'OPEN' and ends_at > :now";

    private final Sql sql;

    UploadRows(Sql sql) {
        this.sql = sql;
    }

    void add(UploadId id, NewUpload file, Viewer owner, Instant now, Instant end) {
        sql.of("""
                        insert into core.upload
                            (id, owner_id, space_id, folder_id, item_id, becomes, name, fingerprint, length, begun_at, ends_at)
                        values (:id, :owner, cast(:space as uuid), cast(:folder as uuid), cast(:item as uuid), :becomes, :name,
                                cast(:fingerprint as text), :length, :now, :end)""")
                .with("id", id)
                .with("owner", owner.person())
                .with("space", file.target().space())
                .with("folder", file.target().folder())
                .with("item", file.target().item())
                .with("becomes", file.becomes())
                .with("name", file.name())
                .with("fingerprint", file.fingerprint())
                .with("length", file.length())
                .with("now", now)
                .with("end", end)
                .run();
    }

    Optional<Upload> find(UploadId id, Viewer owner) {
        return sql.of("select " + Upload.COLUMNS + " from core.upload where id = :id and owner_id = :owner")
                .with("id", id)
                .with("owner", owner.person())
                .find(Upload::read);
    }

    /** The same, which nobody writes until the transaction ends. */
    Optional<Upload> hold(UploadId id, Viewer owner) {
        return sql.of("select " + Upload.COLUMNS + " from core.upload where id = :id and owner_id = :owner for update")
                .with("id", id)
                .with("owner", owner.person())
                .find(Upload::read);
    }

    /** Those of somebody that can go on, the oldest first. */
    List<Upload> list(Viewer owner, Instant now) {
        return sql.of("select " + Upload.COLUMNS + " from core.upload" + OPEN + " and owner_id = :owner order by id")
                .with("owner", owner.person())
                .with("now", now)
                .list(Upload::read);
    }

    /** Those of somebody that take room which nothing shows yet: they can go on, or wait to be unfolded. */
    List<Upload> listPending(Viewer owner, Instant now) {
        return sql.of(
                        "select " + Upload.COLUMNS + " from core.upload"
                                + " where state in ('OPEN', 'ARRIVED', 'UNFOLDING') and ends_at > :now and owner_id = :owner order by id")
                .with("owner", owner.person())
                .with("now", now)
                .list(Upload::read);
    }

    /** Holds one that goes on from there and that nobody else holds. */
    Optional<Upload> claim(UploadId id, long offset, Viewer owner, UploadTurn turn) {
        return sql.of("update core.upload set holder = :holder, held_until = :until" + OPEN + """
                         and id = :id and owner_id = :owner and received = :offset
                        and (holder is null or held_until < :now) returning\s""" + Upload.COLUMNS)
                .with("id", id)
                .with("owner", owner.person())
                .with("offset", offset)
                .with("holder", turn.holder())
                .with("now", turn.now())
                .with("until", turn.end())
                .find(Upload::read);
    }

    /** Whether it is still held. */
    boolean holdOn(UploadId id, UploadTurn turn) {
        return sql.of("update core.upload set held_until = :until where id = :id and holder = :holder")
                .with("id", id)
                .with("holder", turn.holder())
                .with("until", turn.end())
                .changedOne();
    }

    /** Whether it is still held; then so much more of it is kept. */
    boolean grow(UploadId id, long bytes, UploadTurn turn) {
        return sql.of("""
                        update core.upload set received = received + :bytes, parts = parts + 1, held_until = :until
                        where id = :id and holder = :holder""")
                .with("id", id)
                .with("bytes", bytes)
                .with("holder", turn.holder())
                .with("until", turn.end())
                .changedOne();
    }

    void release(UploadId id, UUID holder) {
        sql.of("update core.upload set holder = null, held_until = null where id = :id and holder = :holder")
                .with("id", id)
                .with("holder", holder)
                .run();
    }

    /** Whether it is still held; then it ends so, and takes no room of its own any more. */
    boolean end(UploadId id, UploadState how, UUID holder) {
        return sql.of("""
                        update core.upload set state = :how, holder = null, held_until = null,
                               received = case when :how = 'DONE' then length else received end
                        where id = :id and holder = :holder""")
                .with("id", id)
                .with("how", how)
                .with("holder", holder)
                .changedOne();
    }

    /** Whether it is still held; then it has come whole, and waits to be unfolded. */
    boolean arrive(UploadId id, Instant end, UUID holder) {
        return sql.of("""
                        update core.upload set state = 'ARRIVED', holder = null, held_until = null, ends_at = :end
                        where id = :id and holder = :holder""")
                .with("id", id)
                .with("end", end)
                .with("holder", holder)
                .changedOne();
    }

    void noteMade(UploadId id, ItemId made) {
        sql.of("update core.upload set made_item_id = :made where id = :id")
                .with("id", id)
                .with("made", made)
                .run();
    }

    void noteMade(UploadId id, FileId made) {
        sql.of("update core.upload set made_file_id = :made where id = :id")
                .with("id", id)
                .with("made", made)
                .run();
    }

    boolean remove(UploadId id) {
        return sql.of("delete from core.upload where id = :id").with("id", id).changedOne();
    }

    /** The room that those on their way into a space are going to take, of whomever they are; the oldest first. */
    List<SpaceUploadView> listPromised(SpaceId space, PersonId viewer, Instant now) {
        return sql.of("""
                        select u.id, u.name, u.length, u.received, u.begun_at, u.ends_at, u.owner_id = :viewer as own,
                               (select n.given_name || case when exists (select from core.pupil p where p.id = n.id) then ''
                                                            else ' ' || coalesce(nullif(n.usual_name, ''), n.family_name) end
                                from core.person n where n.id = u.owner_id) as sender
                        from core.upload u
                        where u.space_id = :space and u.state in ('OPEN', 'ARRIVED') and u.ends_at > :now
                        order by u.id""")
                .with("space", space)
                .with("viewer", viewer)
                .with("now", now)
                .list(SpaceUploadView::read);
    }

    /** One on its way into a space, of whomever it is, which nobody writes until the transaction ends. */
    Optional<Upload> holdPromised(UploadId id, SpaceId space) {
        return sql.of(
                        "select " + Upload.COLUMNS
                                + " from core.upload where id = :id and space_id = :space and state in ('OPEN', 'ARRIVED') for update")
                .with("id", id)
                .with("space", space)
                .find(Upload::read);
    }

    /** Some whose time is over, held until the transaction ends. */
    List<UploadId> holdEnded(Instant now, int most) {
        return sql.of("select id from core.upload where ends_at < :now order by id limit :most for update skip locked")
                .with("now", now)
                .with("most", most)
                .list(row -> row.id("id", UploadId::new));
    }
}
