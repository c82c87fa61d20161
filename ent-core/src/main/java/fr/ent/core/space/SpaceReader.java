package fr.ent.core.space;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody before spaces, for one request: what isn't in the viewer is asked once, and only when it decides. */
final class SpaceReader {

    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.GUARDIAN, Role.PUPIL));

    private final Viewer viewer;
    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private @Nullable Set<ClassId> former;
    private @Nullable OwnFamily family;

    SpaceReader(Viewer viewer, Directory directory, OwnFamilies ownFamilies) {
        this.viewer = viewer;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** How the viewer stands to a space; nothing when it isn't for them. */
    Optional<SpaceStanding> standing(Space space) {
        Space.SpaceOwner owner = space.owner();
        return Optional.ofNullable(
                switch (space.kind()) {
                    case PERSON -> toPerson(owner);
                    case CLASS -> toClass(owner);
                    case SCHOOL -> isStaffOf(owner.school()) ? SpaceStanding.KEEPER : null;
                    case TERRITORY -> viewer.servesTown() ? SpaceStanding.KEEPER : null;
                    case GROUP -> owner.member() ? inGroup() : null;
                });
    }

    private @Nullable SpaceStanding toPerson(Space.SpaceOwner owner) {
        if (viewer.person().equals(owner.person())) {
            return SpaceStanding.KEEPER;
        }
        ClassId pupilClass = owner.pupilClass();
        SchoolId pupilSchool = owner.pupilSchool();
        boolean overseen = pupilClass != null
                && pupilSchool != null
                && owner.person() != null
                && (viewer.teaches(pupilClass) || viewer.heads(pupilSchool))
                && !family().hides(new ChildId(owner.person().value()));
        return overseen ? SpaceStanding.SUPERVISOR : null;
    }

    private @Nullable SpaceStanding toClass(Space.SpaceOwner owner) {
        ClassId schoolClass = owner.schoolClass();
        if (schoolClass == null) {
            return null;
        }
        if (viewer.teaches(schoolClass)
                || (owner.school() != null && viewer.heads(owner.school()))
                || (owner.taught() && viewer.holds(Role.TEACHER))) {
            return SpaceStanding.KEEPER;
        }
        if (viewer.attends(schoolClass)) {
            return SpaceStanding.PUPIL;
        }
        if (viewer.children().stream().anyMatch(child -> child.classId().equals(schoolClass))) {
            return SpaceStanding.FAMILY;
        }
        if (former().contains(schoolClass)) {
            return viewer.holds(Role.PUPIL) ? SpaceStanding.PUPIL : SpaceStanding.FAMILY;
        }
        return null;
    }

    private boolean isStaffOf(@Nullable SchoolId school) {
        return school != null
                && (viewer.heads(school)
                        || viewer.classes().stream()
                                .anyMatch(mine -> mine.schoolId().equals(school) && viewer.teaches(mine.id())));
    }

    private @Nullable SpaceStanding inGroup() {
        if (STAFF.stream().anyMatch(viewer::holds)) {
            return SpaceStanding.KEEPER;
        }
        return viewer.holds(Role.PUPIL) ? SpaceStanding.PUPIL : null;
    }

    /** Classes of years that are over in which the viewer, or a child of the viewer, was. */
    Set<ClassId> former() {
        if (former == null) {
            List<ChildId> children = Stream.concat(
                            viewer.children().stream().map(ChildView::id),
                            Stream.of(ChildId.of(viewer.person())).filter(viewer::isPupil))
                    .toList();
            former = children.isEmpty() ? Set.of() : directory.listFormerClasses(children);
        }
        return former;
    }

    private OwnFamily family() {
        if (family == null) {
            family = ownFamilies.find(viewer);
        }
        return family;
    }
}
