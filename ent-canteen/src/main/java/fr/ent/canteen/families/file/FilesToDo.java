package fr.ent.canteen.families.file;

import fr.ent.canteen.ChildFile;
import fr.ent.canteen.ChildFile.ToDo;
import fr.ent.canteen.ChildFiles;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the files that wait for the family. */
@Component
class FilesToDo implements ChildFiles {

    private final FileYears years;

    FilesToDo(FileYears years) {
        this.years = years;
    }

    @Override
    public List<ChildFile> listToDo(Viewer guardian) {
        List<ChildId> children = guardian.children().stream().map(ChildView::id).toList();
        Map<ChildId, FamilyFile> files = years.get(children);
        return children.stream()
                .flatMap(child -> Stream.ofNullable(files.get(child))
                        .flatMap(file ->
                                toDo(child, FamilyFileState.of(file.review().state()))))
                .toList();
    }

    private static Stream<ChildFile> toDo(ChildId child, FamilyFileState state) {
        return switch (state) {
            case DRAFT -> Stream.of(new ChildFile(child, ToDo.SIGN));
            case RETURNED -> Stream.of(new ChildFile(child, ToDo.CORRECT));
            case SENT, ACCEPTED -> Stream.empty();
        };
    }
}
