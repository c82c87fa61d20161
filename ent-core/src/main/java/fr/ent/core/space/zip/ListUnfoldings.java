package fr.ent.core.space.zip;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.UploadId;
import fr.ent.core.space.zip.UnfoldingView.RefusedEntry;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Lists the archives that somebody sent, the newest first, for as long as they are known; one statement. */
@Component
class ListUnfoldings {

    private static final int MOST = 50;
    private static final TypeReference<List<RefusedEntry>> ENTRIES = new TypeReference<>() {};

    private final Sql sql;
    private final SpaceClock clock;

    ListUnfoldings(Sql sql, SpaceClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<UnfoldingView> list(Viewer viewer) {
        return sql.of("""
                        select u.id, u.space_id, u.folder_id, u.name, u.made_item_id, u.entries, u.passed, u.added, u.refusal, u.ends_at,
                               case u.state when 'ARRIVED' then 'WAITING' when 'NOT_UNFOLDED' then 'REFUSED' else u.state end as state,
                               (select i.name from core.item i where i.id = u.made_item_id and i.trashed_at is null) as made_name,
                               (select count(*) from core.item i
                                where i.space_id = u.space_id and u.made_item_id = any(i.path) and i.held_back and not i.faces_said
                                  and i.trashed_at is null) as unsaid,
                               (select count(*) from core.upload_entry e where e.upload_id = u.id and e.refusal is not null) as refused,
                               (select coalesce(json_agg(json_build_object('name', e.path, 'reason', e.refusal) order by e.id), '[]')
                                from (select * from core.upload_entry f where f.upload_id = u.id and f.refusal is not null
                                      order by f.id limit 200) e) as first_refused
                        from core.upload u
                        where u.owner_id = :owner and u.becomes = 'FOLDER' and u.ends_at > :now
                          and u.state in ('ARRIVED', 'UNFOLDING', 'DONE', 'NOT_UNFOLDED')
                        order by u.id desc limit :most""")
                .with("owner", viewer.person())
                .with("now", clock.now())
                .with("most", MOST)
                .list(ListUnfoldings::view);
    }

    private static UnfoldingView view(Row row) {
        return new UnfoldingView(
                row.id("id", UploadId::new),
                row.id("space_id", SpaceId::new),
                row.idOrNull("folder_id", ItemId::new),
                row.text("name"),
                row.choice("state", UnfoldingView.UnfoldingState.class),
                row.idOrNull("made_item_id", ItemId::new),
                row.textOrNull("made_name"),
                row.wholeOrNull("entries"),
                row.whole("passed"),
                row.whole("added"),
                row.whole("unsaid"),
                row.choiceOrNull("refusal", ZipRefusal.class),
                row.whole("refused"),
                row.json("first_refused", ENTRIES),
                row.instant("ends_at"));
    }
}
