package fr.ent.core.guardianship.bar;

import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.review.Papers;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.unnamed.FindNamedFiles;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The papers of bars. They are nobody's and have no audience, so that only this module shows them: an agent may have a barred
 * guardian in the own family, and whoever uploaded one may lose the right to see it.
 */
@Component
class CourtPapers {

    private final Papers papers;
    private final Files files;
    private final FindNamedFiles named;

    CourtPapers(Papers papers, Files files, FindNamedFiles named) {
        this.papers = papers;
        this.files = files;
        this.named = named;
    }

    /** @throws NotThere if the file isn't the sender's own, or something else names it, from which it would be taken */
    void take(FileId paper, Viewer sender) {
        List<FileId> own = papers.requireOwn(List.of(paper), sender);
        if (named.isAnyNamed(own)) {
            throw new NotThere();
        }
        files.takeOver(own);
    }

    void remove(GuardianBar bar) {
        if (bar.paper() != null) {
            files.remove(List.of(bar.paper()));
        }
    }

    Optional<OpenPaper> open(GuardianBar bar) {
        return bar.paper() == null
                ? Optional.empty()
                : files.list(List.of(bar.paper())).stream()
                        .findFirst()
                        .map(file -> new OpenPaper(file, files.open(file)));
    }

    /** A paper and its content, which the caller closes. */
    record OpenPaper(FileView file, InputStream content) {}
}
