package fr.ent.canteen.families.file;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.file.BarredPeople.Barred;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.storage.Files;
import java.util.List;
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
        PersonId signer = file.review().sentBy();
        PersonName signedBy =
                signer == null ? null : directory.names(List.of(signer)).get(signer);
        return new FamilyFileView(
                child,
                file.key().year(),
                file.version(),
                FamilyFileState.of(file.review().state()),
                file.content(),
                files.list(file.content().fileIds()),
                file.faults(),
                signedBy == null ? null : signedBy.full(),
                file.review().sentAt(),
                file.acceptedAt().orElse(null),
                file.review().answer(),
                viewer.servesTown() && !viewer.isGuardianOf(child.id()) ? listBarred(child) : null,
                viewer.servesTown() && !families.isOwn(child.id(), viewer));
    }

    /** A town agent who is the child's guardian is family here. */
    private List<Barred> listBarred(ChildView child) {
        return barred.list(List.of(child.id())).getOrDefault(child.id(), List.of());
    }
}
