package fr.ent.core.charter;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who of a class has accepted a charter: pupils and their guardians, without those barred. */
@Component
class ClassAcceptances {

    private static final String STANDINGS = """
            select n.id,
                   (select min(a.accepted_at) from core.charter c
                    %s where c.territory_id = n.territory_id and c.id = :charter and a.person_id = n.id) as accepted_at,
                   exists (select from core.account a
                           where a.territory_id = n.territory_id and a.person_id = n.id and a.state = 'IN_USE') as account
            from core.person n
            where n.id = any(:people)""".formatted(CharterRows.ACCEPTED);

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final Sql sql;

    ClassAcceptances(Directory directory, OwnFamilies ownFamilies, Sql sql) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.sql = sql;
    }

    /** By family name; without those whom the viewer's own family hides. */
    List<PupilAcceptances> list(CharterId charter, ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<PupilWithGuardians> families = listFamilies(schoolClass, own);
        Map<PersonId, PersonStanding> standings = read(
                charter, families.stream().flatMap(PupilWithGuardians::people).toList());
        return families.stream()
                .map(family -> new PupilAcceptances(
                        acceptance(family.pupil(), standings),
                        family.guardians().stream()
                                .map(guardian -> acceptance(guardian, standings))
                                .toList()))
                .toList();
    }

    private List<PupilWithGuardians> listFamilies(ClassId schoolClass, OwnFamily own) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(schoolClass);
        return directory.listPupils(schoolClass).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .map(pupil -> new PupilWithGuardians(
                        name(pupil),
                        guardians.getOrDefault(pupil.id(), List.of()).stream()
                                .filter(guardian -> !own.hides(guardian.id()))
                                .toList()))
                .toList();
    }

    private Map<PersonId, PersonStanding> read(CharterId charter, Collection<PersonId> people) {
        return sql.of(STANDINGS)
                .with("charter", charter)
                .ids("people", people)
                .map(
                        row -> row.id("id", PersonId::new),
                        row -> new PersonStanding(row.flag("account"), row.instantOrNull("accepted_at")));
    }

    private static PersonName name(ChildView pupil) {
        return new PersonName(pupil.id().asPerson(), pupil.givenName(), pupil.familyName());
    }

    private static PersonAcceptance acceptance(PersonName name, Map<PersonId, PersonStanding> standings) {
        PersonStanding standing = standings.getOrDefault(name.id(), PersonStanding.UNKNOWN);
        return new PersonAcceptance(
                name.id(), name.givenName(), name.familyName(), standing.account(), standing.acceptedAt());
    }

    private record PupilWithGuardians(PersonName pupil, List<PersonName> guardians) {

        Stream<PersonId> people() {
            return Stream.concat(Stream.of(pupil), guardians.stream()).map(PersonName::id);
        }
    }

    private record PersonStanding(boolean account, @Nullable Instant acceptedAt) {

        static final PersonStanding UNKNOWN = new PersonStanding(false, null);
    }

    /** A pupil and their guardians, by rank. */
    record PupilAcceptances(PersonAcceptance pupil, List<PersonAcceptance> guardians) {

        PupilAcceptances {
            guardians = List.copyOf(guardians);
        }
    }

    /**
     * Whether somebody has accepted.
     *
     * @param account whether they have an account, without which nobody is asked
     * @param acceptedAt none until they do
     */
    record PersonAcceptance(
            PersonId id,
            String givenName,
            String familyName,
            boolean account,
            @Nullable Instant acceptedAt) {}
}
