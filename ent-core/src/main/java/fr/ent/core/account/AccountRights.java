package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rights over other people's accounts. Nobody lets somebody in who could do more than they themselves: the administrator
 * may all, an agent for schools and families, a head for those who teach and accompany at the own school, and families; a right that waits for a yes
 * counts as held. Nobody does it to the own account, nor to the other parent of an own child.
 */
@Component
public class AccountRights {

    private static final Set<Role> OF_SCHOOLS =
            Set.of(Role.TEACHER, Role.HEAD, Role.ANIMATOR, Role.ATSEM, Role.AESH, Role.RASED);

    private static final Set<Role> BELOW_HEADS = Set.of(Role.TEACHER, Role.ATSEM, Role.AESH, Role.RASED);

    private final OwnFamilies families;
    private final Holders holders;

    AccountRights(OwnFamilies families, Holders holders) {
        this.families = families;
        this.holders = holders;
    }

    /** Those of these members of the staff whom the viewer may let in. */
    public Set<PersonId> listInvitable(Viewer viewer, Collection<Holder> staff) {
        OwnFamily own = families.find(viewer);
        return staff.stream()
                .filter(holder -> mayLetIn(viewer, holder) && !own.has(holder.person()))
                .map(Holder::person)
                .collect(Collectors.toSet());
    }

    private static boolean mayLetIn(Viewer viewer, Holder holder) {
        return holder.isStaff()
                && !holder.isPupil()
                && !holder.person().equals(viewer.person())
                && isAbove(viewer::holds, viewer::heads, holder);
    }

    /** Whether an invitation or a password that somebody gave may go on, with the rights that both have now. */
    public boolean mayStillLetIn(PersonId giver, PersonId person) {
        return listOverdrawn(List.of(person), given -> giver, given -> given).isEmpty();
    }

    /** Those of these invitations or passwords that may not go on, with the rights that giver and receiver have now. */
    public <T> List<T> listOverdrawn(Collection<T> given, Function<T, PersonId> giver, Function<T, PersonId> person) {
        if (given.isEmpty()) {
            return List.of();
        }
        Set<PersonId> people = given.stream()
                .flatMap(one -> Stream.of(giver.apply(one), person.apply(one)))
                .collect(Collectors.toSet());
        Map<PersonId, Holder> known =
                holders.list(people).stream().collect(Collectors.toMap(Holder::person, Function.identity()));
        return given.stream()
                .filter(one -> !mayStillLetIn(known.get(giver.apply(one)), known.get(person.apply(one))))
                .toList();
    }

    /** Nobody who is gone lets anybody in, or is let in. */
    private static boolean mayStillLetIn(@Nullable Holder giver, @Nullable Holder holder) {
        if (giver == null || holder == null) {
            return false;
        }
        return holder.isToBeStaff()
                ? isAbove(giver::holds, giver::heads, holder)
                : giver.holds(Role.TERRITORY_ADMINISTRATOR)
                        || giver.holds(Role.TOWN_AGENT)
                        || holder.schools().stream().anyMatch(giver::heads);
    }

    private static boolean isAbove(Predicate<Role> holds, Predicate<SchoolId> heads, Holder holder) {
        return holds.test(Role.TERRITORY_ADMINISTRATOR)
                || (holder.asked().isEmpty()
                        && ((holds.test(Role.TOWN_AGENT)
                                        && holder.roles().stream().allMatch(held -> OF_SCHOOLS.contains(held.role())))
                                || holder.roles().stream().allMatch(held -> isBelow(heads, held))));
    }

    private static boolean isBelow(Predicate<SchoolId> heads, HeldRole held) {
        return BELOW_HEADS.contains(held.role()) && held.schoolId() != null && heads.test(held.schoolId());
    }

    /** Whether the viewer may see this person's account at the counter, and give another password or tie. */
    public boolean mayHelp(Viewer viewer, Holder holder) {
        return !holder.person().equals(viewer.person())
                && !holder.isPupil()
                && (holder.isToBeStaff()
                        ? isAbove(viewer::holds, viewer::heads, holder)
                        : mayHelpGuardian(viewer, holder));
    }

    private static boolean mayHelpGuardian(Viewer viewer, Holder holder) {
        return holder.isGuardian()
                && (viewer.servesTown() || holder.schools().stream().anyMatch(viewer::heads));
    }

    /** Whether the viewer may sign this person out: also a pupil of the own school or town. */
    public boolean maySignOut(Viewer viewer, Holder holder) {
        return mayHelp(viewer, holder)
                || (holder.isPupil()
                        && (viewer.servesTown() || holder.attends().stream().anyMatch(viewer::heads)));
    }

    /** Whether the person belongs to the viewer's own family, for which a colleague acts. */
    public boolean isOwnFamily(Viewer viewer, Holder holder) {
        return families.find(viewer).has(holder.person());
    }
}
