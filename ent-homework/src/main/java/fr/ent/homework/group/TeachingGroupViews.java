package fr.ent.homework.group;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.homework.group.TeachingGroupView.GroupPupil;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds the names of classes to groups, and leaves out pupils who are hidden from the viewer at work; two statements. */
@Component
class TeachingGroupViews {

    private final Directory directory;
    private final OwnFamilies ownFamilies;

    TeachingGroupViews(Directory directory, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    TeachingGroupView view(TeachingGroup group, Viewer viewer) {
        return list(List.of(group), viewer).getFirst();
    }

    List<TeachingGroupView> list(List<TeachingGroup> groups, Viewer viewer) {
        Set<ClassId> named =
                groups.stream().flatMap(group -> group.classes().stream()).collect(Collectors.toSet());
        List<ClassView> classes = directory.listOpenClasses(named);
        OwnFamily own = ownFamilies.find(viewer);
        return groups.stream()
                .map(group -> new TeachingGroupView(
                        group.id(),
                        group.version(),
                        group.name(),
                        classes.stream()
                                .filter(one -> group.classes().contains(one.id()))
                                .toList(),
                        group.pupils().stream()
                                .filter(pupil -> !own.hides(pupil.id()))
                                .map(GroupPupil::of)
                                .toList()))
                .toList();
    }
}
