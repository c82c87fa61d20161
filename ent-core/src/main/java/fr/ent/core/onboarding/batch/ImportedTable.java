package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.ChangedEntity;
import fr.ent.core.onboarding.diff.RegisterColumns;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that imports write, and the statements that carry all its changes of an import at once. */
enum ImportedTable {
    SCHOOL_CLASS(
            "school_class",
            List.of(ChangedEntity.CLASS),
            List.of("school_id", "year_id", "name", "external_id", "closed_on"),
            "{}"),
    PERSON(
            "person",
            List.of(ChangedEntity.PUPIL, ChangedEntity.GUARDIAN, ChangedEntity.TEACHER),
            Stream.concat(RegisterColumns.PERSON.stream(), Stream.of("left_on")).toList(),
            """
            {"usual_name": "", "title": "", "street": "", "postcode": "", "city": "", "country": "", "email": "",
             "home_phone": "", "work_phone": "", "mobile_phone": ""}"""),
    PUPIL("pupil", List.of(ChangedEntity.PUPIL), RegisterColumns.PUPIL, """
            {"second_street": "", "second_postcode": "", "second_city": "", "second_country": "", "cycle": "",
             "level": "", "insured": false, "association_consent": false, "photo_consent": false,
             "awaits_file": false, "next_step": ""}"""),
    GUARDIANSHIP(
            "guardianship",
            List.of(ChangedEntity.LINK),
            List.of("child_id", "guardian_id", "rank", "restricted"),
            "{}"),
    ROLE_GRANT(
            "role_grant", List.of(ChangedEntity.RIGHT), List.of("person_id", "role", "scope_type", "scope_id"), "{}"),
    HOUSEHOLD("household", List.of(ChangedEntity.HOUSEHOLD), List.of("name"), "{}"),
    HOUSEHOLD_MEMBER(
            "household_member", List.of(ChangedEntity.MEMBER), List.of("household_id", "person_id", "kind"), "{}");

    /** The side of a change that becomes the row. */
    enum ChangeSide {
        BEFORE,
        AFTER
    }

    private final String table;
    private final String entities;
    private final String columns;
    private final String defaults;

    ImportedTable(String table, List<ChangedEntity> entities, List<String> columns, String defaults) {
        this.table = table;
        this.entities = entities.stream().map(entity -> "'" + entity + "'").collect(Collectors.joining(", "));
        this.columns = String.join(", ", columns);
        this.defaults = defaults;
    }

    /** Makes the rows of one kind of change. Takes {@code batch} and {@code kind}. */
    String insert(ChangeSide side) {
        String id = this == HOUSEHOLD_MEMBER ? "" : "id, ";
        String rowId = this == HOUSEHOLD_MEMBER ? "" : "c.row_id, ";
        // since when and until when a right held comes back with it; a new one begins now
        boolean isRightBack = this == ROLE_GRANT && side == ChangeSide.BEFORE;
        return "insert into core." + table + " (territory_id, " + id + columns
                + (isRightBack ? ", granted_at, granted_by, ends_at)" : ")")
                + " select c.territory_id, " + rowId + read()
                + (isRightBack ? ", r.granted_at, r.granted_by, r.ends_at" : "") + " from core.import_change c"
                + " cross join lateral jsonb_populate_record(null::core." + table + ", '" + defaults + "'::jsonb || c."
                + column(side) + ") r where " + changes() + " and c.kind = :kind order by c.seq";
    }

    /** Changes rows that still have the version expected. Takes {@code batch} and {@code later}, 1 after applying. */
    String update(ChangeSide side) {
        return "update core." + table + " t set (" + columns + ") = (select " + read()
                + " from jsonb_populate_record(t, c." + column(side) + ") r), version = t.version + 1"
                + " from core.import_change c where " + changes() + " and " + updating() + " and " + sameRow()
                + " and t.version = c." + version() + " + :later";
    }

    /** Removes rows of one kind of change that still have the version compared. Takes {@code batch} and {@code kind}. */
    String delete() {
        String same = this == HOUSEHOLD_MEMBER
                ? "t.territory_id = c.territory_id and t.household_id = (c.after->>'household_id')::uuid"
                        + " and t.person_id = c.row_id"
                : sameRow() + " and t.version = c." + version();
        return "delete from core." + table + " t using core.import_change c where " + changes()
                + " and c.kind = :kind and " + same;
    }

    /** Counts the rows to update. Takes {@code batch}. */
    String countUpdates() {
        return "select count(*) from core.import_change c where " + changes() + " and " + updating();
    }

    /** Counts the rows of one kind of change. Takes {@code batch} and {@code kind}. */
    String count() {
        return "select count(*) from core.import_change c where " + changes() + " and c.kind = :kind";
    }

    /** Counts the rows that something else changed since the import was applied. Takes {@code batch}. */
    String countTouched() {
        return "select count(*) from core.import_change c left join core." + table + " t on " + sameRow() + " where "
                + changes() + " and (c.kind = 'ADDED' and t.version is distinct from 0 or " + updating()
                + " and t.version is distinct from c." + version() + " + 1)";
    }

    /** Tells the planner, and whoever planned before, how large the table has become. */
    String analyze() {
        return "analyze core." + table;
    }

    /** Whether its rows can also change, not only come and go. */
    boolean isUpdated() {
        return this == SCHOOL_CLASS || this == PERSON || this == PUPIL;
    }

    /** Whether its rows are removed when they leave; pupils leave later, by another way. */
    boolean isDeleted() {
        return this == GUARDIANSHIP || this == ROLE_GRANT;
    }

    private String changes() {
        return "c.batch_id = :batch and c.entity in (" + entities + ")";
    }

    private static String sameRow() {
        return "t.territory_id = c.territory_id and t.id = c.row_id";
    }

    /** A pupil who is found missing leaves later, by another way; imports of the version before took pupils off at once. */
    private String updating() {
        return "(c.kind in ('CHANGED', 'MOVED') or c.kind = 'LEFT' and jsonb_exists(c.after, 'left_on'))";
    }

    private String version() {
        return this == PERSON ? "person_version" : "row_version";
    }

    private String read() {
        return "r." + columns.replace(", ", ", r.");
    }

    private static String column(ChangeSide side) {
        return side == ChangeSide.BEFORE ? "before" : "after";
    }
}
