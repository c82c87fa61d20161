package fr.ent.core.onboarding.diff;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The directory as an import needs it: all people of the territory, and the classes and rights of one school.
 *
 * @param leavesOn the first day away of pupils who are found missing
 * @param adults everybody who isn't a pupil
 * @param endedLinks those that a person ended, and nobody wrote again
 * @param rights of teachers and heads in this school
 * @param classes of this school in this school year
 * @param classNames of all classes of the territory
 */
public record Register(
        SchoolId school,
        UUID year,
        LocalDate leavesOn,
        List<KnownPerson> pupils,
        List<KnownPerson> adults,
        List<GuardianLink> links,
        List<EndedLink> endedLinks,
        List<SchoolRight> rights,
        List<KnownClass> classes,
        List<HouseholdMembership> memberships,
        Map<UUID, String> classNames) {

    /** A person, with the columns of {@code core.person} and, of a pupil, {@code core.pupil}. */
    public record KnownPerson(UUID id, int personVersion, int rowVersion, Map<String, @Nullable String> values) {

        public String value(String column) {
            String value = values.get(column);
            return value == null ? "" : value;
        }

        String name() {
            return value("given_name") + " " + value("family_name");
        }

        UUID uuid(String column) {
            return UUID.fromString(value(column));
        }

        boolean hasLeft() {
            return values.get("left_on") != null;
        }

        /** Whether the pupil is about to leave. */
        boolean isLeaving() {
            return values.get("leaves_on") != null;
        }

        /** Whether an import before found the pupil missing. */
        boolean isMissedByFile() {
            return values.get("leaving_batch_id") != null;
        }

        /** Whether the counter wrote the pupil down, and no file has named the pupil since. */
        boolean awaitsFile() {
            return value("awaits_file").equals("true");
        }

        /** Whether the pupil comes to another school of the town, by a person's word or with the next year. */
        boolean changesSchool() {
            return value(RegisterColumns.CHANGES_SCHOOL).equals("true");
        }

        Change.Versions versions() {
            return new Change.Versions(personVersion, rowVersion);
        }
    }

    /** That someone is guardian of a child. */
    public record GuardianLink(UUID id, int version, UUID child, UUID guardian, int rank, Boolean restricted) {}

    /**
     * That someone isn't guardian of a child any more.
     *
     * @param by the name of who ended it, empty once they were deleted
     */
    public record EndedLink(UUID child, UUID guardian, String by) {}

    /**
     * A role held in this school or one of its classes.
     *
     * @param passing whether it stands in for somebody's, which no file names
     */
    public record SchoolRight(
            UUID id, int version, UUID person, String role, String scopeType, UUID scopeId, boolean passing) {}

    /**
     * A class of the school.
     *
     * @param closedOn none while it is open
     */
    public record KnownClass(
            UUID id,
            int version,
            String name,
            String number,
            @Nullable String closedOn) {

        boolean isOpen() {
            return closedOn == null;
        }
    }

    /** That someone belongs to a household. */
    public record HouseholdMembership(UUID household, UUID person, Boolean adult) {}
}
