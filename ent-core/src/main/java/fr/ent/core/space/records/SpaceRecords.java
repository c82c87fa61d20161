package fr.ent.core.space.records;

import static fr.ent.core.departure.Erasure.rows;
import static fr.ent.core.departure.Erasure.rowsWhere;
import static fr.ent.core.departure.Erasure.wordsWhere;
import static fr.ent.core.merge.PersonColumn.act;
import static fr.ent.core.merge.PersonColumn.moving;

import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.persistence.HangingKind;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.PlaceKind;
import fr.ent.core.persistence.PlacesInUse;
import fr.ent.core.persistence.PlacesInUse.HangingRecords;
import fr.ent.core.storage.unnamed.NamedFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spaces when people and places change. */
@Configuration(proxyBeanMethods = false)
class SpaceRecords {

    @Bean
    static PeopleInUse peopleOfSpaces() {
        return new PeopleInUse(Map.of(
                "core.space", List.of("person_id", "made_by"),
                "core.space_member", List.of("person_id"),
                "core.item", List.of("made_by", "changed_by", "trashed_by"),
                "core.item_version", List.of("made_by"),
                "core.item_face", List.of("child_id"),
                "core.item_link", List.of("made_by")));
    }

    @Bean
    static PlacesInUse placesOfSpaces() {
        return PlacesInUse.of(
                new HangingRecords(PlaceKind.CLASS, HangingKind.SHARED_FILES, in("class_id")),
                new HangingRecords(PlaceKind.SCHOOL, HangingKind.SHARED_FILES, in("school_id")));
    }

    private static String in(String place) {
        return "core.item i join core.space s on s.id = i.space_id where s." + place + " = :place";
    }

    /** Somebody with two records has two spaces of their own afterwards, each with what was in it. */
    @Bean
    static MergedRecords mergesOfSpaces() {
        return new MergedRecords(
                List.of(
                        moving("core.space", "person_id", MergedKind.FILES),
                        act("core.space", "made_by"),
                        moving("core.space_member", "person_id", MergedKind.FILES)
                                .oneFor("space_id"),
                        act("core.item", "made_by"),
                        act("core.item", "changed_by"),
                        act("core.item", "trashed_by"),
                        act("core.item_version", "made_by"),
                        moving("core.item_face", "child_id", MergedKind.FILES).oneFor("item_id"),
                        moving("core.item_favourite", "person_id", MergedKind.FILES)
                                .oneFor("item_id"),
                        act("core.item_link", "made_by")),
                Map.of());
    }

    /**
     * With people go their own spaces, and with a pupil the files that the pupil added and the pictures on which the pupil is; the
     * rest is of those who share it.
     */
    @Bean
    static DepartedRecords departuresFromSpaces() {
        return new DepartedRecords(
                List.of("""
                        select v.file_id as id from core.item i join core.item_version v on v.item_id = i.id
                        where %s and not exists (select from core.item_version w join core.item o on o.id = w.item_id
                                                 where w.file_id = v.file_id and not %s)""".formatted(goes("i"), goes("o"))),
                List.of(
                        wordsWhere(
                                "core.space",
                                Set.of(),
                                """
                                used = used - (select coalesce(sum(v.size), 0) from core.item i
                                               join core.item_version v on v.item_id = i.id
                                               where i.space_id = t.id and %s)""".formatted(goes("i")),
                                "exists (select from core.item i where i.space_id = t.id and %s)".formatted(goes("i"))),
                        rowsWhere("core.item", Set.of(), goes("t")),
                        rows("core.item_face", "child_id"),
                        rows("core.space", "person_id"),
                        rows("core.space_member", "person_id"),
                        rows("core.item_favourite", "person_id"),
                        rows("core.item_link", "made_by")),
                Set.of());
    }

    /** An item goes with people: it lies in the space of one of them, shows one, or is a file that only a pupil among them wrote. */
    private static String goes(String item) {
        return """
                (exists (select from core.space s where s.id = %1$s.space_id and s.person_id = any(:people))
                 or exists (select from core.item_face c where c.item_id = %1$s.id and c.child_id = any(:people))
                 or %1$s.kind = 'FILE'
                    and exists (select from core.pupil u where u.id = %1$s.made_by and u.id = any(:people))
                    and not exists (select from core.item_version n where n.item_id = %1$s.id and n.made_by <> %1$s.made_by))""".formatted(item);
    }

    @Bean
    static NamedFiles filesOfSpaces() {
        return new NamedFiles(List.of("select file_id from core.item_version"));
    }
}
