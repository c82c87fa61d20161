package fr.ent.core.space.link;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.PersonId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemReaders;
import fr.ent.core.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rows of links. Only the hash of a secret is kept. */
@Component
class ItemLinks {

    /** The item lies where it lay, and no fewer may read it than at the time. */
    private static final String AS_MADE = """
            i.trashed_at is null and i.space_id = l.space_id
            and array_position(array['STAFF', 'PUPILS', 'FAMILIES'], i.readers)
                >= array_position(array['STAFF', 'PUPILS', 'FAMILIES'], l.readers)""";

    /** Makers who still answer for the space, as members of the staff. */
    private static final String BY_STAFF = """
            exists (select from core.role_grant g
                    where g.person_id = l.made_by and\s""" + held("g") + """
                      and g.role in ('TEACHER', 'HEAD', 'TOWN_AGENT', 'TERRITORY_ADMINISTRATOR')
                      and case
                          when s.kind = 'TERRITORY' then g.role in ('TOWN_AGENT', 'TERRITORY_ADMINISTRATOR')
                          when s.kind = 'GROUP' then exists (select from core.space_member m
                                                             where m.space_id = s.id and m.person_id = l.made_by)
                          when s.person_id = l.made_by then true
                          else g.scope_id in (k.id, k.school_id, s.school_id, p.class_id, p.school_id)
                               or s.kind = 'SCHOOL' and g.role = 'TEACHER'
                                  and g.scope_id in (select c.id from core.school_class c where c.school_id = s.school_id) end)""";

    private static final String LEADING = """
             from core.item_link l
            join core.item i on i.id = l.item_id
            join core.space s on s.id = i.space_id
            left join core.school_class k on k.id = s.class_id
            left join core.pupil p on p.id = s.person_id and p.left_on is null
            where l.ends_at > :now and\s""" + AS_MADE + " and " + BY_STAFF + " and ";

    private final Sql sql;

    ItemLinks(Sql sql) {
        this.sql = sql;
    }

    void add(ItemLinkId id, ItemId item, LinkToken token, PersonId by, Instant now, Instant endsAt) {
        sql.of("""
                        insert into core.item_link (id, item_id, token_hash, space_id, readers, made_by, made_at, ends_at)
                        select :id, i.id, :hash, i.space_id, i.readers, :by, :now, :endsAt from core.item i where i.id = :item""")
                .with("id", id)
                .with("item", item)
                .with("hash", token.hash())
                .with("by", by)
                .with("now", now)
                .with("endsAt", endsAt)
                .run();
    }

    /** Those of something that still lead to it, the newest first. */
    List<ItemLinkView> list(ItemId item, Instant now) {
        return sql.of("""
                        select l.id, l.made_at, l.ends_at, l.opened, l.last_opened_at,
                               (select n.given_name || ' ' || coalesce(nullif(n.usual_name, ''), n.family_name)
                                from core.person n where n.id = l.made_by) as made_name""" + LEADING + "l.item_id = :item order by l.made_at desc, l.id")
                .with("item", item)
                .with("now", now)
                .list(row -> new ItemLinkView(
                        row.id("id", ItemLinkId::new),
                        row.textOrNull("made_name"),
                        row.instant("made_at"),
                        row.instant("ends_at"),
                        row.whole("opened"),
                        row.instantOrNull("last_opened_at")));
    }

    Optional<ItemId> findItem(ItemLinkId id) {
        return sql.of("select item_id from core.item_link where id = :id")
                .with("id", id)
                .find(row -> row.id("item_id", ItemId::new));
    }

    void delete(ItemLinkId id) {
        sql.of("delete from core.item_link where id = :id").with("id", id).run();
    }

    /**
     * Where a secret leads: nowhere once it has ended, while what it leads to lies in the trash or elsewhere, or fewer may read
     * it than at the time, and when whoever made it doesn't answer for the space any more.
     */
    Optional<LinkTarget> find(LinkToken token, Instant now) {
        return sql.of("select l.id, l.item_id, l.ends_at, i.space_id, i.name, i.kind = 'FOLDER' as folder, i.readers"
                        + LEADING + "l.token_hash = :hash")
                .with("hash", token.hash())
                .with("now", now)
                .find(row -> new LinkTarget(
                        row.id("id", ItemLinkId::new),
                        row.id("item_id", ItemId::new),
                        row.id("space_id", SpaceId::new),
                        row.text("name"),
                        row.flag("folder"),
                        row.choice("readers", ItemReaders.class),
                        row.instant("ends_at")));
    }

    void count(ItemLinkId id, Instant now) {
        sql.of("update core.item_link set opened = opened + 1, last_opened_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .run();
    }

    /**
     * Where a link leads.
     *
     * @param readers of it: what fewer may read in it isn't shown
     */
    record LinkTarget(
            ItemLinkId link,
            ItemId item,
            SpaceId space,
            String name,
            boolean isFolder,
            ItemReaders readers,
            Instant endsAt) {}
}
