package fr.ent.core.space.faces;

import static fr.ent.core.holding.HeldRights.held;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.household.UntoldAdults;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who keep a class's or a group's folders which of them show a child no more; nobody from whom it is hidden. */
@Component
class HeldNotices {

    private final Sql sql;
    private final Notices notices;
    private final UntoldAdults untoldAdults;
    private final SpaceClock clock;

    HeldNotices(Sql sql, Notices notices, UntoldAdults untoldAdults, SpaceClock clock) {
        this.untoldAdults = untoldAdults;
        this.sql = sql;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells of those of these pictures that don't lie in the trash, folder by folder. */
    void tell(ChildId child, Collection<ItemId> held) {
        List<HeldFolder> folders = held.isEmpty() ? List.of() : listFolders(held);
        if (folders.isEmpty()) {
            return;
        }
        Map<SpaceId, List<PersonId>> keepers = listKeepers(
                child, folders.stream().map(HeldFolder::space).distinct().toList());
        notices.tellAll(folders.stream()
                .collect(Collectors.toMap(
                        folder -> notice(child, folder), folder -> keepers.getOrDefault(folder.space(), List.of()))));
    }

    private List<HeldFolder> listFolders(Collection<ItemId> held) {
        return sql.of("""
                        select i.space_id, i.parent_id, coalesce(max(f.name), max(s.name), max(k.name)) as name, count(*) as pictures
                        from core.item i
                        join core.space s on s.id = i.space_id
                        left join core.school_class k on k.id = s.class_id
                        left join core.item f on f.id = i.parent_id
                        where i.id = any(:held) and i.trashed_at is null
                        group by i.space_id, i.parent_id order by i.space_id, i.parent_id""").ids("held", held).list(HeldFolder::read);
    }

    private static Notice notice(ChildId child, HeldFolder held) {
        return new Notice(
                "core.pictures-held-back",
                child,
                Map.of("folder", held.name(), "count", Integer.toString(held.pictures())),
                "/ressources?espace=" + held.space() + (held.folder() == null ? "" : "&dossier=" + held.folder()));
    }

    private Map<SpaceId, List<PersonId>> listKeepers(ChildId child, Collection<SpaceId> spaces) {
        return sql.of("""
                        select distinct s.id, r.person_id
                        from core.space s
                        left join core.school_class k on k.id = s.class_id
                        join core.role_grant r on (r.role = 'TEACHER' and r.scope_id = s.class_id or r.role = 'HEAD' and r.scope_id = k.school_id
                                  or r.role not in ('GUARDIAN', 'PUPIL')
                                     and exists (select from core.space_member m
                                                 where m.space_id = s.id and m.person_id = r.person_id))
                        where s.id = any(:spaces) and r.person_id <> all(:hidden) and\s""" + held("r"))
                .ids("hidden", untoldAdults.list(child))
                .ids("spaces", spaces)
                .with("now", clock.now())
                .groups(row -> row.id("id", SpaceId::new), row -> row.id("person_id", PersonId::new));
    }

    /**
     * A folder with pictures that are held back from now on.
     *
     * @param folder none for the space itself
     * @param name of the folder, or of the class or group
     */
    private record HeldFolder(SpaceId space, @Nullable ItemId folder, String name, int pictures) {

        private static HeldFolder read(Row row) {
            return new HeldFolder(
                    row.id("space_id", SpaceId::new),
                    row.idOrNull("parent_id", ItemId::new),
                    row.text("name"),
                    row.whole("pictures"));
        }
    }
}
