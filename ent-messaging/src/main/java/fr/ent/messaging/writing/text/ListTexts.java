package fr.ent.messaging.writing.text;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the shared texts that a viewer writes or leads. */
@Component
class ListTexts {

    private final SharedTexts texts;
    private final TextRights rights;
    private final TextViews views;
    private final Directory directory;

    ListTexts(SharedTexts texts, TextRights rights, TextViews views, Directory directory) {
        this.texts = texts;
        this.rights = rights;
        this.views = views;
        this.directory = directory;
    }

    /** Nothing where the viewer neither attends nor leads the class. */
    Optional<List<SharedTextView>> list(ClassId schoolClass, Viewer viewer) {
        Optional<ClassView> found = directory.findClass(schoolClass);
        return found.filter(one -> viewer.attends(one.id()) || viewer.leads(one))
                .map(one -> viewer.leads(one)
                        ? views.list(listLed(schoolClass), schoolClass, TextStanding.LEADS)
                        : views.list(
                                texts.listWritten(schoolClass, viewer.person()), schoolClass, TextStanding.WRITES));
    }

    private List<SharedTextFacts> listLed(ClassId schoolClass) {
        List<SharedTextFacts> originals = texts.listLed(schoolClass);
        return Stream.concat(originals.stream(), texts.listCopies(originals).stream())
                .toList();
    }

    Optional<SharedTextView> find(SharedTextId id, Viewer viewer) {
        return texts.find(id).flatMap(text -> rights.find(text, viewer).map(standing -> views.view(text, standing)));
    }
}
