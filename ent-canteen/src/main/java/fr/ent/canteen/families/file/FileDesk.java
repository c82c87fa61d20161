package fr.ent.canteen.families.file;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.file.BarredPeople.Barred;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.storage.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a file to those who may see it. */
@Component
class FileDesk {

    private final Families families;
    private final Directory directory;
    private final Files files;
    private final BarredPeople barred;

    FileDesk(Families families, Directory directory, Files files, BarredPeople barred) {
        this.families = families;
        this.directory = directory;
        this.files = files;
        this.barred = barred;
    }

    FamilyFileView show(FamilyFile file, Viewer viewer) {
        ChildView child = families.getChild(file.key().child(), viewer);
        Optional<PersonId> signer = file.signature().map(FamilyFile.Signature::by);
        @Nullable
        String signedBy = signer.map(person -> directory.names(List.of(person)).get(person))
                .map(PersonName::full)
                .orElse(null);
        @Nullable
        Instant signedAt = file.signature().map(FamilyFile.Signature::at).orElse(null);
        return new FamilyFileView(
                child,
                file.key().year(),
                file.version(),
                file.state(),
                file.content(),
                files.list(file.content().fileIds()),
                file.faults(),
                signedBy,
                signedAt,
                file.acceptedAt().orElse(null),
                file.reason(),
                viewer.servesTown() && !viewer.isGuardianOf(child.id()) ? listBarred(child) : null,
                viewer.servesTown() && !families.ownFamily(viewer).has(child.id()));
    }

    /** A town agent who is the child's guardian is family here. */
    private List<Barred> listBarred(ChildView child) {
        return barred.list(List.of(child.id())).getOrDefault(child.id(), List.of());
    }
}
