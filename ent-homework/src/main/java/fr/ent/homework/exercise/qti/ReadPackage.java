package fr.ent.homework.exercise.qti;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an exercise from a package of QTI 3, in the order of its test, or else of its manifest. */
@Component
class ReadPackage {

    private static final int MOST_ITEMS = 30;

    private final Validator validator;

    ReadPackage(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidInput names the questions that an exercise can't carry */
    ExerciseContent read(byte[] zip, String name) {
        Map<String, byte[]> files = ZippedFiles.read(zip);
        XmlNode manifest = parse(files.get(QtiNames.MANIFEST));
        Optional<XmlNode> test = resources(manifest, QtiNames.TEST_TYPE).stream()
                .map(href -> parse(files.get(href)))
                .findFirst();
        List<String> items = test.map(one -> one.listAll("qti-assessment-item-ref").stream()
                        .map(ref -> ref.with("href"))
                        .toList())
                .filter(refs -> !refs.isEmpty() && files.keySet().containsAll(refs))
                .orElseGet(() -> resources(manifest, QtiNames.ITEM_TYPE));
        if (items.isEmpty()) {
            throw new InvalidInput("file", "no-question");
        }
        if (items.size() > MOST_ITEMS) {
            throw new InvalidInput("file", "too-many-questions");
        }
        List<ExerciseQuestion> questions =
                read(items.stream().map(href -> parse(files.get(href))).toList());
        return checked(new ExerciseContent(
                test.map(one -> one.with("title").strip())
                        .filter(title -> !title.isEmpty())
                        .orElse(name),
                questions));
    }

    private static List<ExerciseQuestion> read(List<XmlNode> items) {
        List<ExerciseQuestion> questions = new ArrayList<>();
        List<InvalidField> left = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            int number = at;
            ReadItem.read(items.get(at))
                    .ifPresentOrElse(
                            questions::add,
                            () -> left.add(new InvalidField("questions[" + number + "]", "not-carried")));
        }
        if (!left.isEmpty()) {
            throw new InvalidInput(left);
        }
        return questions;
    }

    /** Words too long and too many options are refused as they are when a teacher writes them. */
    private ExerciseContent checked(ExerciseContent exercise) {
        List<InvalidField> faults = validator.validate(exercise).stream()
                .map(fault -> new InvalidField(fault.getPropertyPath().toString(), "not-carried"))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return exercise;
    }

    private static List<String> resources(XmlNode manifest, String type) {
        return manifest.listAll("resource").stream()
                .filter(one -> one.with("type").equals(type))
                .map(one -> one.with("href"))
                .toList();
    }

    private static XmlNode parse(byte @Nullable [] file) {
        if (file == null) {
            throw new InvalidInput("file", "unreadable");
        }
        try {
            return XmlNode.read(file);
        } catch (XMLStreamException malformed) {
            throw new InvalidInput("file", "unreadable");
        }
    }
}
