package fr.ent.messaging.writing.text;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.messaging.writing.text.SharedTextView.TextPerson;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the people of shared texts, in two statements whatever their number. */
@Component
public class TextViews {

    private final Directory directory;

    TextViews(Directory directory) {
        this.directory = directory;
    }

    public SharedTextView view(SharedTextFacts text, TextStanding standing) {
        return list(List.of(text), text.classId(), standing).getFirst();
    }

    /** Texts of one class. */
    public List<SharedTextView> list(List<SharedTextFacts> texts, ClassId schoolClass, TextStanding standing) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<ChildView> pupils = directory.listPupils(schoolClass);
        List<PersonName> teachers = directory.listTeachers(schoolClass);
        return texts.stream()
                .map(text -> view(text, pupils, teachers, standing))
                .toList();
    }

    private static SharedTextView view(
            SharedTextFacts text, List<ChildView> pupils, List<PersonName> teachers, TextStanding standing) {
        Stream<TextPerson> writers = pupils.stream()
                .filter(pupil ->
                        text.everybody() || text.writers().contains(pupil.id().asPerson()))
                .map(pupil -> new TextPerson(pupil.id().asPerson(), pupil.givenName(), true));
        Stream<TextPerson> staff =
                teachers.stream().map(teacher -> new TextPerson(teacher.id(), teacher.full(), false));
        return new SharedTextView(
                text.id(),
                text.classId(),
                text.title(),
                text.everybody(),
                Stream.concat(writers, staff).toList(),
                text.changedAt(),
                text.touched(),
                text.closedAt(),
                pupils.stream()
                        .filter(pupil -> pupil.id().asPerson().equals(text.madeBy()))
                        .map(ChildView::givenName)
                        .findFirst()
                        .orElse(null),
                text.copyOf(),
                text.era(),
                standing == TextStanding.LEADS);
    }

    /** Somebody who isn't of the class any more, or who heads its school. */
    public static TextPerson person(PersonName name, boolean pupil) {
        return new TextPerson(name.id(), pupil ? name.givenName() : name.full(), pupil);
    }
}
