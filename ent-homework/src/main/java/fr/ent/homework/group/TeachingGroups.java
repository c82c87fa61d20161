package fr.ent.homework.group;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.homework.GroupId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds groups with their pupils of today: two statements, whatever the number of groups. */
@Component
public class TeachingGroups {

    private final GroupRows rows;

    TeachingGroups(GroupRows rows) {
        this.rows = rows;
    }

    /** The groups in which one of these classes takes part, by name. */
    public List<TeachingGroup> list(Collection<ClassId> classes) {
        return rows.list(classes);
    }

    /** The same by their ids, with those that were dissolved: what was written for them is read on. */
    public Map<GroupId, TeachingGroup> mapEver(Collection<ClassId> classes) {
        return rows.listEver(classes).stream().collect(Collectors.toMap(TeachingGroup::id, Function.identity()));
    }

    /** The groups in which each of these pupils is today; one statement. */
    public Map<ChildId, List<GroupId>> listOf(Collection<ChildView> children) {
        return rows.listOf(children);
    }

    /** The group, if this class takes part in it. */
    public Optional<TeachingGroup> find(GroupId group, ClassId schoolClass) {
        return rows.find(group).filter(found -> found.classes().contains(schoolClass));
    }
}
