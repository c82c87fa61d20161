package fr.ent.canteen.families.file;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.barred.BarredPeople;
import fr.ent.canteen.families.barred.BarredPeople.Barred;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a file to those who may see it. */
@Component
class ShowFile {

    private final Families families;
    private final Directory directory;
    private final Files files;
    private final BarredPeople barred;

    ShowFile(Families families, Directory directory, Files files, BarredPeople barred) {
        this.families = families;
        this.directory = directory;
        this.files = files;
        this.barred = barred;
    }

    FamilyFileView show(FamilyFile file, Viewer viewer) {
        ChildView child = families.getChild(file.key().child(), viewer);
        PersonId sender = file.review().sentBy();
        FamilyFile.PaperSignature paper = file.paper().orElse(null);
        Map<PersonId, PersonName> names = sender == null
                ? Map.of()
                : directory.names(paper == null ? List.of(sender) : List.of(sender, paper.signedBy()));
        return new FamilyFileView(
                child,
                file.key().year(),
                file.version(),
                FamilyFileState.of(file.review().state()),
                file.content(),
                files.list(file.content().fileIds()),
                file.faults(),
                full(names, paper == null ? sender : paper.signedBy()),
                file.review().sentAt(),
                file.acceptedAt().orElse(null),
                file.review().answer(),
                viewer.servesTown() && !viewer.isGuardianOf(child.id()) ? listBarred(child) : null,
                paper == null
                        ? null
                        : new FamilyFileView.SignedPaper(
                                paper.signedOn(), Objects.requireNonNullElse(full(names, sender), ""), scan(paper)),
                viewer.servesTown() && !families.isOwn(child.id(), viewer));
    }

    private @Nullable FileView scan(FamilyFile.PaperSignature paper) {
        return paper.scan() == null
                ? null
                : files.list(List.of(paper.scan())).stream().findFirst().orElse(null);
    }

    private static @Nullable String full(Map<PersonId, PersonName> names, @Nullable PersonId person) {
        PersonName name = person == null ? null : names.get(person);
        return name == null ? null : name.full();
    }

    /** A town agent who is the child's guardian is family here. */
    private List<Barred> listBarred(ChildView child) {
        return barred.list(List.of(child.id())).getOrDefault(child.id(), List.of());
    }
}
