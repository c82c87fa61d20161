package fr.ent.core.space.link;

import fr.ent.core.ChildId;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemReaders;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.faces.JudgePictures;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.VersionRows;
import fr.ent.core.space.link.ItemLinks.LinkTarget;
import fr.ent.core.space.link.LinkedFolder.LinkedItem;
import fr.ent.core.storage.FileView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items behind a link: the file, or those in the folder that all may read who read the folder. */
@Component
class LinkedItems {

    private static final int AT_ONCE = 200;

    private static final String COLUMNS = """
            select i.id, i.kind, i.name, i.media_type, i.size, i.version, i.changed_at,
                   (select s.scan from core.item_version v join core.stored_file s on s.id = v.file_id
                    where v.item_id = i.id and v.number = i.version and s.scan not in ('NONE', 'CLEAN')) as withheld""";

    private static final String SHOWN = """
            (i.kind = 'FOLDER' or i.media_type !~ :pictures
             or i.faces_said and not i.held_back
                and not exists (select from core.item_face f where f.item_id = i.id and f.child_id = any(:unshown)))""";

    private final ItemLinks links;
    private final VersionRows versions;
    private final Sql sql;
    private final SpaceClock clock;
    private final JudgePictures pictures;

    LinkedItems(ItemLinks links, VersionRows versions, Sql sql, SpaceClock clock, JudgePictures pictures) {
        this.links = links;
        this.versions = versions;
        this.sql = sql;
        this.clock = clock;
        this.pictures = pictures;
    }

    /** Counts an opening of the link's page. */
    @Transactional
    public Optional<LinkedFolder> open(LinkToken token) {
        Optional<LinkTarget> target = links.find(token, clock.now());
        target.ifPresent(found -> links.count(found.link(), clock.now()));
        return target.map(found -> page(found, found.item(), null));
    }

    /** A page of a folder behind the link. */
    Optional<LinkedFolder> list(LinkToken token, ItemId folder, @Nullable ItemId after) {
        return links.find(token, clock.now())
                .filter(target -> find(target, folder).isPresent())
                .map(target -> page(target, folder, after));
    }

    /** A file behind the link, with its content of today. */
    Optional<LinkedContent> findContent(LinkToken token, ItemId file) {
        return links.find(token, clock.now())
                .flatMap(target -> find(target, file))
                .filter(item -> item.version() != null)
                .map(item -> {
                    VersionRows.VersionContent content =
                            versions.get(item.id(), item.version() == null ? 0 : item.version());
                    return new LinkedContent(content.named(item.name()), content.sha256());
                });
    }

    private LinkedFolder page(LinkTarget target, ItemId folder, @Nullable ItemId after) {
        String older = after == null
                ? ""
                : " and (i.sort_key, i.id) > (select a.sort_key, a.id from core.item a where a.id = :after)";
        Set<ChildId> unshown = pictures.listNotPublic(List.of(target.item()));
        SqlStatement statement = behind(
                        target,
                        unshown,
                        (target.isFolder() ? "i.parent_id = :folder" : "i.id = :folder") + older
                                + " order by i.sort_key, i.id limit " + (AT_ONCE + 1))
                .with("folder", folder);
        List<LinkedItem> some = (after == null ? statement : statement.with("after", after)).list(LinkedItem::read);
        List<LinkedItem> shown = some.stream().limit(AT_ONCE).toList();
        return new LinkedFolder(
                target.isFolder() || !shown.isEmpty() ? target.name() : null,
                target.isFolder(),
                target.endsAt(),
                shown,
                countHidden(target, unshown, folder),
                some.size() > AT_ONCE ? shown.getLast().id() : null);
    }

    /** Pictures that may not be shown to everybody: what they are called may say who is on them. */
    private int countHidden(LinkTarget target, Set<ChildId> unshown, ItemId folder) {
        return reaching(
                        target,
                        unshown,
                        "select count(*)",
                        "not " + SHOWN + " and " + (target.isFolder() ? "i.parent_id = :folder" : "i.id = :folder"))
                .with("folder", folder)
                .count();
    }

    private Optional<LinkedItem> find(LinkTarget target, ItemId item) {
        return behind(target, pictures.listNotPublic(List.of(target.item())), "i.id = :item")
                .with("item", item)
                .find(LinkedItem::read);
    }

    /** Nothing that fewer may read than what the link leads to, and no picture unless all on it may be shown to everybody. */
    private SqlStatement behind(LinkTarget target, Set<ChildId> unshown, String condition) {
        return reaching(target, unshown, COLUMNS, SHOWN + " and " + condition);
    }

    private SqlStatement reaching(LinkTarget target, Set<ChildId> unshown, String columns, String condition) {
        return sql.of(columns + " from core.item i"
                        + " where i.space_id = :space and :root = any(i.path) and i.trashed_at is null"
                        + " and i.readers = any(:readers) and " + condition)
                .with("pictures", Pictures.TYPES)
                .ids("unshown", unshown)
                .with("space", target.space())
                .with("root", target.item())
                .texts(
                        "readers",
                        Arrays.stream(ItemReaders.values())
                                .filter(rule -> rule.compareTo(target.readers()) >= 0)
                                .toList());
    }

    /** A file as it is served. */
    record LinkedContent(FileView file, String sha256) {}
}
