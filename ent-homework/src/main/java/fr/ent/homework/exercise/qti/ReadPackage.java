package fr.ent.homework.exercise.qti;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an exercise from a package of QTI 3, in the order of its test, or else of its manifest. */
@Component
class ReadPackage {

    private static final int MOST_ITEMS = 30;

    private final Validator validator;

    ReadPackage(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidInput names the file that can't be read, or the questions that an exercise can't carry */
    ExerciseContent read(byte[] zip, String name) {
        PackageFiles files = PackageFiles.unzip(zip);
        XmlNode manifest = files.parse(QtiNames.MANIFEST);
        Optional<XmlNode> test = resources(manifest, QtiNames.TEST_TYPE).stream()
                .map(files::parse)
                .findFirst();
        // an item that is named twice is read once
        List<String> items = test.map(one -> one.listAll("qti-assessment-item-ref").stream()
                        .map(ref -> ref.with("href"))
                        .distinct()
                        .toList())
                .filter(refs -> !refs.isEmpty() && files.haveAll(refs))
                .orElseGet(() -> resources(manifest, QtiNames.ITEM_TYPE));
        if (items.isEmpty()) {
            throw new InvalidInput("file", "no-question");
        }
        if (items.size() > MOST_ITEMS) {
            throw new InvalidInput("file", "too-many-questions");
        }
        return checked(new ExerciseContent(
                test.map(one -> one.with("title").strip())
                        .filter(title -> !title.isEmpty())
                        .orElse(name),
                read(items, files)));
    }

    /** One item after the other, so that no two lie in memory. */
    private static List<ExerciseQuestion> read(List<String> items, PackageFiles files) {
        List<ExerciseQuestion> questions = new ArrayList<>();
        List<InvalidField> left = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            int number = at;
            ReadItem.read(files.parse(items.get(at)))
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
                .distinct()
                .toList();
    }
}
