package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.homework.GroupId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes groups, changes and dissolves them, and brings them back. Whoever leads a class that takes part keeps the group; a pupil is put in and taken
 * out by those alone who lead the pupil's own class, which is the consent of that class.
 */
@Component
class KeepTeachingGroup {

    private final Directory directory;
    private final OwnFamilies ownFamilies;
    private final GroupRows rows;
    private final ObjectProvider<GroupFollower> followers;

    KeepTeachingGroup(
            Directory directory, OwnFamilies ownFamilies, GroupRows rows, ObjectProvider<GroupFollower> followers) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
        this.rows = rows;
        this.followers = followers;
    }

    @Transactional
    public GroupOutcome make(TeachingGroupWish wish, Viewer viewer) {
        TeachingGroup empty = new TeachingGroup(GroupId.next(), 0, wish.name(), Set.of(), List.of());
        return change(empty, wish, viewer, () -> rows.add(empty.id(), wish.name()));
    }

    @Transactional
    public GroupOutcome revise(GroupId id, int version, TeachingGroupWish wish, Viewer viewer) {
        return rows.lock(id)
                .filter(group -> leadsAny(group, viewer))
                .map(group -> group.version() == version
                        ? change(group, wish, viewer, () -> rows.rename(id, wish.name()))
                        : new GroupOutcome.ChangedMeanwhile(group.version()))
                .orElseGet(GroupOutcome.NotYours::new);
    }

    /**
     * Dissolves a group; otherwise what stands against it. A group with pupils whom somebody else put in stays, and so does one that
     * a timetable names. What was written for its pupils stays theirs.
     */
    @Transactional
    public Optional<GroupOutcome.Refused> dissolve(GroupId id, Viewer viewer) {
        return rows.lock(id)
                .filter(group -> leadsAny(group, viewer))
                .map(group -> dissolve(group, viewer))
                .orElseGet(() -> Optional.of(new GroupOutcome.NotYours()));
    }

    /** Brings a dissolved group back as it was. Doing so twice is doing so once. */
    @Transactional
    public GroupOutcome restore(GroupId id, Viewer viewer) {
        Optional<TeachingGroup> dissolved = rows.lockDissolved(id).filter(group -> leadsAny(group, viewer));
        dissolved.ifPresent(group -> rows.restore(id));
        return dissolved
                .or(() -> rows.find(id).filter(group -> leadsAny(group, viewer)))
                .<GroupOutcome>map(GroupOutcome.Kept::new)
                .orElseGet(GroupOutcome.NotYours::new);
    }

    private Optional<GroupOutcome.Refused> dissolve(TeachingGroup group, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildView> ofOthers = listOfOthers(group, own, viewer);
        if (!ofOthers.isEmpty()) {
            return Optional.of(inTheWay(ofOthers, own));
        }
        if (rows.isPlanned(group.id(), group.classes())) {
            return Optional.of(new GroupOutcome.Planned());
        }
        rows.dissolve(group.id());
        return Optional.empty();
    }

    private GroupOutcome change(TeachingGroup before, TeachingGroupWish wish, Viewer viewer, Runnable name) {
        List<ClassView> classes = directory.listOpenClasses(wish.classIds());
        Set<ClassId> led =
                classes.stream().filter(viewer::leads).map(ClassView::id).collect(Collectors.toSet());
        if (led.isEmpty()) {
            return new GroupOutcome.NotYours();
        }
        if (wish.name().isEmpty()) {
            return new GroupOutcome.Unnamed();
        }
        if (classes.size() != wish.classIds().size()
                || classes.stream().map(ClassView::schoolId).distinct().count() > 1) {
            return new GroupOutcome.UnknownClasses();
        }
        OwnFamily own = ownFamilies.find(viewer);
        List<ChildView> wished = directory.listChildren(wish.pupilIds());
        if (wished.size() != wish.pupilIds().size()
                || wished.stream().anyMatch(pupil -> !led.contains(pupil.classId()) || own.hides(pupil.id()))) {
            return new GroupOutcome.UnknownPupils();
        }
        List<ChildView> ofOthers = listOfOthers(before, own, viewer);
        List<ChildView> losing = ofOthers.stream()
                .filter(pupil -> !wish.classIds().contains(pupil.classId()))
                .toList();
        if (!losing.isEmpty()) {
            return inTheWay(losing, own);
        }
        Set<ClassId> gone = new HashSet<>(before.classes());
        wish.classIds().forEach(gone::remove);
        if (!gone.isEmpty() && rows.isPlanned(before.id(), gone)) {
            return new GroupOutcome.Planned();
        }
        name.run();
        Set<ChildId> pupils = new HashSet<>(wish.pupilIds());
        ofOthers.forEach(pupil -> pupils.add(pupil.id()));
        return new GroupOutcome.Kept(fill(before, wish, pupils));
    }

    private TeachingGroup fill(TeachingGroup before, TeachingGroupWish wish, Set<ChildId> pupils) {
        rows.fill(before.id(), wish.classIds(), pupils);
        rows.touchTimetables(wish.classIds());
        tell(before, pupils);
        return rows.find(before.id()).orElseThrow();
    }

    private void tell(TeachingGroup before, Set<ChildId> after) {
        Set<ChildId> joined = new HashSet<>(after);
        joined.removeAll(before.pupilIds());
        Set<ChildId> left = new HashSet<>(before.pupilIds());
        left.removeAll(after);
        followers.orderedStream().forEach(one -> one.changed(before.id(), joined, left));
    }

    /** Pupils of classes that the viewer doesn't lead, and those who are hidden from the viewer at work. */
    private List<ChildView> listOfOthers(TeachingGroup group, OwnFamily own, Viewer viewer) {
        Set<ClassId> led = led(group, viewer);
        return group.pupils().stream()
                .filter(pupil -> !led.contains(pupil.classId()) || own.hides(pupil.id()))
                .toList();
    }

    /** The reason tells nothing of pupils who are hidden from the viewer. */
    private static GroupOutcome.Refused inTheWay(List<ChildView> pupils, OwnFamily own) {
        return pupils.stream().allMatch(pupil -> own.hides(pupil.id()))
                ? new GroupOutcome.NeedsColleague()
                : new GroupOutcome.HasPupils();
    }

    private boolean leadsAny(TeachingGroup group, Viewer viewer) {
        return !led(group, viewer).isEmpty();
    }

    private Set<ClassId> led(TeachingGroup group, Viewer viewer) {
        return directory.listOpenClasses(group.classes()).stream()
                .filter(viewer::leads)
                .map(ClassView::id)
                .collect(Collectors.toSet());
    }
}
