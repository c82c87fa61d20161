package fr.ent.core.lti.grade;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.PairwiseNames;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Pupils of a class by their names to a tool: the names are kept nowhere, so they are made anew. */
@Component
class ItemPupils {

    private final Directory directory;
    private final PairwiseNames names;

    ItemPupils(Directory directory, PairwiseNames names) {
        this.directory = directory;
        this.names = names;
    }

    Optional<ChildId> find(LtiToolId tool, ClassId schoolClass, String name) {
        return directory.listPupils(schoolClass).stream()
                .map(ChildView::id)
                .filter(child -> names.name(tool, child.asPerson()).equals(name))
                .findFirst();
    }

    Map<ChildId, String> list(LtiToolId tool, ClassId schoolClass) {
        return directory.listPupils(schoolClass).stream()
                .map(ChildView::id)
                .collect(Collectors.toMap(Function.identity(), child -> names.name(tool, child.asPerson())));
    }
}
