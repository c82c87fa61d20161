package fr.ent.core.account;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Rights over other people's accounts. Nobody lets somebody in who could do more than they themselves: the administrator
 * may all, an agent for schools and families, a head for the own school's teachers and families; a right that waits for a yes
 * counts as held. Nobody does it to the own account, nor to the other parent of an own child.
 */
@Component
public class AccountRights {

    private static final Set<Role> OF_SCHOOLS = Set.of(Role.TEACHER, Role.HEAD, Role.ANIMATOR);

    private final OwnFamilies families;

    AccountRights(OwnFamilies families) {
        this.families = families;
    }

    /** Whether the viewer may let this member of the staff in. */
    public boolean mayInvite(Viewer viewer, Holder holder) {
        return mayLetIn(viewer, holder) && !isOwnFamily(viewer, holder);
    }

    private static boolean mayLetIn(Viewer viewer, Holder holder) {
        return holder.isStaff()
                && !holder.isPupil()
                && !holder.person().equals(viewer.person())
                && isAbove(viewer::holds, viewer::heads, holder);
    }

    /** Whether an invitation or a password that somebody gave may go on, with the rights that both have now. */
    public boolean mayStillLetIn(Holder giver, Holder holder) {
        return isAbove(giver::holds, giver::heads, holder);
    }

    private static boolean isAbove(Predicate<Role> holds, Predicate<SchoolId> heads, Holder holder) {
        return holds.test(Role.TERRITORY_ADMINISTRATOR)
                || (holder.asked().isEmpty()
                        && ((holds.test(Role.TOWN_AGENT)
                                        && holder.roles().stream().allMatch(held -> OF_SCHOOLS.contains(held.role())))
                                || holder.roles().stream().allMatch(held -> isTeacherOf(heads, held))));
    }

    private static boolean isTeacherOf(Predicate<SchoolId> heads, HeldRole held) {
        return held.role() == Role.TEACHER && held.schoolId() != null && heads.test(held.schoolId());
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
        OwnFamily own = families.find(viewer);
        return holder.children().stream().anyMatch(own::has);
    }
}
