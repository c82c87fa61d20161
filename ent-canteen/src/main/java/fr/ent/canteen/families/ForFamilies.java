package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Acts of the town hall in a family's stead: the trail says so, and the family is told instead of the agent. */
@Component
public class ForFamilies {

    private final Directory directory;
    private final Audit audit;

    ForFamilies(Directory directory, Audit audit) {
        this.directory = directory;
        this.audit = audit;
    }

    /** Whether somebody acts in the stead of the families of some of these children. */
    public static boolean isActing(Viewer viewer, Collection<ChildId> children) {
        return !children.stream().allMatch(viewer::isGuardianOf);
    }

    /** The people to tell of what somebody does about these children: the guardian who does it, or else all of theirs. */
    public List<PersonId> told(Viewer viewer, Collection<ChildId> children) {
        return isActing(viewer, children)
                ? directory.listGuardians(children).values().stream()
                        .flatMap(Collection::stream)
                        .map(PersonName::id)
                        .distinct()
                        .toList()
                : List.of(viewer.person());
    }

    /** Keeps in the trail what was done in the stead of a child's family; nothing of what a family does itself. */
    public void record(Viewer viewer, String action, ChildId child, Map<String, String> details) {
        if (isActing(viewer, List.of(child))) {
            Map<String, String> all = new HashMap<>(details);
            all.put("for", "family");
            audit.record(viewer.person(), action, "child:" + child, all);
        }
    }
}
