package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a child's file as the family goes. */
@Component
class WriteFile {

    private final FamilyFiles files;
    private final FileYears years;
    private final CheckedNeeds needs;
    private final FileDocuments documents;
    private final FileTrail trail;

    WriteFile(FamilyFiles files, FileYears years, CheckedNeeds needs, FileDocuments documents, FileTrail trail) {
        this.files = files;
        this.years = years;
        this.needs = needs;
        this.documents = documents;
        this.trail = trail;
    }

    /** Keeps what was written, complete or not. Its allergies count from now on. */
    @Transactional
    FileOutcome keep(ChildId child, int version, FileContent content, Viewer writer) {
        FamilyFile before = years.get(child);
        if (before.version() != version) {
            return new FileOutcome.ChangedMeanwhile();
        }
        if (version > 0 && before.content().equals(content)) {
            return new FileOutcome.Done(before);
        }
        if (!documents.mayAttach(before, content, writer)) {
            return new FileOutcome.UnknownDocument();
        }
        boolean kept = version == 0 ? files.begin(before, content) : files.change(before, content);
        if (!kept) {
            return new FileOutcome.ChangedMeanwhile();
        }
        needs.declare(child, content.food());
        documents.follow(before, content);
        trail.changed(before, content, writer);
        return new FileOutcome.Done(years.get(child));
    }
}
