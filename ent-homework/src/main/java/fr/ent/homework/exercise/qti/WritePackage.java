package fr.ent.homework.exercise.qti;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an exercise as a package of QTI 3: an item for each question, and a test that keeps their order and the title. */
final class WritePackage {

    private static final String TEST = "test.xml";

    private WritePackage() {}

    /** @throws InvalidInput names the questions that QTI can't carry */
    static byte[] write(ExerciseContent exercise) {
        List<ExerciseQuestion> questions = exercise.questions();
        List<InvalidField> left = IntStream.range(0, questions.size())
                .filter(at -> !WriteItem.carries(questions.get(at)))
                .mapToObj(at -> new InvalidField("questions[" + at + "]", "not-carried"))
                .toList();
        if (!left.isEmpty()) {
            throw new InvalidInput(left);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, QtiNames.MANIFEST, manifest(questions.size()));
            put(zip, TEST, test(exercise));
            for (int at = 0; at < questions.size(); at++) {
                put(zip, item(at), WriteItem.write("Q" + at, questions.get(at)));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] manifest(int questions) {
        return XmlPart.file(file -> file.root("manifest", QtiNames.PACKAGE, to -> {
            to.with("identifier", "EXERCISE");
            to.within("metadata", of -> {
                of.text("schema", "QTI Package");
                of.text("schemaversion", "3.0.0");
            });
            to.within("organizations", none -> {});
            to.within("resources", all -> {
                all.within("resource", test -> {
                    test.with("identifier", "TEST")
                            .with("type", QtiNames.TEST_TYPE)
                            .with("href", TEST);
                    test.within("file", of -> of.with("href", TEST));
                    for (int at = 0; at < questions; at++) {
                        String id = "Q" + at;
                        test.within("dependency", on -> on.with("identifierref", id));
                    }
                });
                for (int at = 0; at < questions; at++) {
                    String id = "Q" + at;
                    String href = item(at);
                    all.within("resource", item -> {
                        item.with("identifier", id)
                                .with("type", QtiNames.ITEM_TYPE)
                                .with("href", href);
                        item.within("file", of -> of.with("href", href));
                    });
                }
            });
        }));
    }

    private static byte[] test(ExerciseContent exercise) {
        return XmlPart.file(file -> file.root("qti-assessment-test", QtiNames.ITEMS, to -> {
            to.with("identifier", "TEST").with("title", exercise.title());
            to.within("qti-test-part", part -> {
                part.with("identifier", "PART")
                        .with("navigation-mode", "linear")
                        .with("submission-mode", "individual");
                part.within("qti-assessment-section", section -> {
                    section.with("identifier", "SECTION")
                            .with("title", exercise.title())
                            .with("visible", "true");
                    for (int at = 0; at < exercise.questions().size(); at++) {
                        String id = "Q" + at;
                        String href = item(at);
                        section.within(
                                "qti-assessment-item-ref",
                                one -> one.with("identifier", id).with("href", href));
                    }
                });
            });
        }));
    }

    private static String item(int at) {
        return "items/q" + (at + 1) + ".xml";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
