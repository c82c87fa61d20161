package fr.ent.gateway.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.departure.DepartedRecords;
import fr.ent.core.merge.MergedKind;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.persistence.ModuleSchema;
import fr.ent.core.persistence.Sql;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every column that names a person moves when two records of one human are made one. */
@ProductTest
class PeopleOfTablesIT {

    /** Names of columns that name something else. */
    private static final Set<String> OTHERS = Set.of(
            "id",
            "territory_id",
            "activity_id",
            "site_id",
            "school_id",
            "class_id",
            "place_id",
            "year_id",
            "household_id",
            "even_household",
            "odd_household",
            "pattern_id",
            "suspension_id",
            "closed_day",
            "booking_id",
            "category_id",
            "epub_id",
            "book_id",
            "skill_id",
            "edition_id",
            "stock_taking_id",
            "seen_in",
            "cover_file_id",
            "picture_id",
            "copy_id",
            "menu_id",
            "quotient_id",
            "proof_id",
            "declaration_id",
            "batch_id",
            "file_id",
            "photo_file_id",
            "paper_scan",
            "device_id",
            "conversation_id",
            "article_id",
            "space_id",
            "item_id",
            "folder_id",
            "made_item_id",
            "made_file_id",
            "upload_id",
            "holder",
            "parent_id",
            "rule_of",
            "trash_root",
            "edit_id",
            "scope_id",
            "charter_id",
            "resource_id",
            "sending_id",
            "joined_to",
            "merge_id",
            "change_id",
            "from_class_id",
            "opened_id",
            "next_school_id",
            "class_change_id",
            "entry_id",
            "event_id",
            "hand_in_id",
            "observation_id",
            "comment_sound_id",
            "sound_id",
            "kept_class_id",
            "grant_id",
            "text_id",
            "copy_of",
            "assignment_id",
            "lender_id",
            "borrower_id",
            "guest_id",
            "tool_id",
            "link_id",
            "line_item_id",
            "slot_id",
            "slot_before",
            "exercise_edition_id",
            "shared_school_id",
            "group_id",
            "series_id",
            "sheet_id");

    /** Columns that go on naming who is gone: what was, for as long as it is kept. */
    private static final Set<String> HISTORY = Set.of(
            "core.audit_entry.actor_id",
            "core.import_answer.candidate_id",
            "core.import_change.row_id",
            "core.person_merge.kept_id",
            "core.person_merge.gone_id",
            "core.distinct_people.one_id",
            "core.distinct_people.other_id");

    @Autowired
    private Sql sql;

    @Autowired
    private List<ModuleSchema> schemas;

    @Autowired
    private List<MergedRecords> modules;

    @Autowired
    private List<DepartedRecords> departures;

    @Test
    void eachIsDeclaredByItsModule() {
        Set<String> declared = modules.stream()
                .flatMap(module -> module.columns().stream())
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toSet());

        assertThat(listUuids()).isEqualTo(declared);
    }

    /** Columns that tell of somebody go with them; an act stays as nobody's. */
    @Test
    void eachIsSeenToWhenSomebodyIsDeleted() {
        Set<String> told = modules.stream()
                .flatMap(module -> module.columns().stream())
                .filter(column -> column.kind() != MergedKind.ACTS)
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toSet());
        Set<String> seenTo = departures.stream()
                .flatMap(module -> Stream.concat(
                        module.erasures().stream()
                                .flatMap(erasure ->
                                        erasure.columns().stream().map(column -> erasure.table() + "." + column)),
                        module.ofNobody().stream()))
                .collect(Collectors.toSet());

        assertThat(seenTo).containsAll(told);
    }

    private Set<String> listUuids() {
        return sql
                .of("""
                        select n.nspname || '.' || c.relname || '.' || a.attname as name
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = any(:schemas) and c.relkind in ('r', 'p') and c.relrowsecurity
                          and a.atttypid = 'uuid'::regtype and not a.attisdropped and a.attname <> all(:others)""")
                .texts("schemas", schemas, ModuleSchema::name)
                .texts("others", OTHERS)
                .set(row -> row.text("name"))
                .stream()
                .filter(name -> !HISTORY.contains(name))
                .collect(Collectors.toSet());
    }
}
