package fr.ent.homework.library.impression;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a class read what one of its pupils says of a book, as the teacher has read it, or keeps it from the class. */
@Component
class LetWords {

    private final Impressions impressions;
    private final Directory directory;

    LetWords(Impressions impressions, Directory directory) {
        this.impressions = impressions;
        this.directory = directory;
    }

    /** Whether these are the words of a pupil whose class the viewer leads. */
    @Transactional
    public boolean let(ImpressionId id, ReadWords read, Viewer viewer) {
        Optional<ChildView> child = impressions
                .findSpeaker(id, read.words())
                .flatMap(directory::findChild)
                .filter(pupil -> viewer.teaches(pupil.classId()) || viewer.heads(pupil.schoolId()));
        child.ifPresent(pupil -> impressions.show(id, pupil.classId(), read));
        return child.isPresent();
    }
}
