package fr.ent.homework.exercise.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.homework.exercise.ExerciseContent;
import fr.ent.homework.exercise.question.ChoiceOption;
import fr.ent.homework.exercise.question.ExerciseQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.ChoiceQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.FillQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.MatchQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.OrderQuestion;
import fr.ent.homework.exercise.question.ExerciseQuestion.SumsQuestion;
import fr.ent.homework.exercise.question.MatchedPair;
import fr.ent.homework.exercise.question.SumOperation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exercise goes out as QTI 3 and comes back as it was; what can't be carried is named by its question. */
class QtiTests {

    private static final ExerciseContent EXERCISE = new ExerciseContent(
            "Animaux & petits",
            List.of(
                    new ChoiceQuestion(
                            "Quels animaux volent ?",
                            List.of(
                                    new ChoiceOption("le merle", true),
                                    new ChoiceOption("le <chat>", false),
                                    new ChoiceOption("la mouche", true))),
                    new ChoiceQuestion(
                            "Lequel nage ?", List.of(new ChoiceOption("truite", true), new ChoiceOption("coq", false))),
                    new MatchQuestion(
                            "Relie.",
                            List.of(new MatchedPair("la vache", "le veau"), new MatchedPair("la brebis", "l’agneau"))),
                    new OrderQuestion("Range.", List.of("7", "12", "40")),
                    new FillQuestion("Le petit de l’ours est l’", List.of("ourson", "ours brun"), true, true),
                    new FillQuestion("La saison chaude ?", List.of("été"), false, false)));

    private static final SumsQuestion SUMS = new SumsQuestion("", SumOperation.MULTIPLY, 7, 1, 10, 10, null);

    private static ValidatorFactory factory;
    private static ReadPackage reader;

    @BeforeAll
    static void open() {
        factory = Validation.buildDefaultValidatorFactory();
        reader = new ReadPackage(factory.getValidator());
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void anExerciseComesBackAsItWas() {
        assertThat(reader.read(WritePackage.write(EXERCISE), "QTI")).isEqualTo(EXERCISE);
    }

    @Test
    void sumsAreNamedThatCantLeave() {
        ExerciseContent mixed =
                new ExerciseContent("Calcul", List.of(EXERCISE.questions().getFirst(), SUMS));

        assertThat(refusal(() -> WritePackage.write(mixed)))
                .containsExactly(new InvalidField("questions[1]", "not-carried"));
    }

    @Test
    void anItemOfAnotherProgramIsRead() throws IOException {
        byte[] zip = zip(Map.of("imsmanifest.xml", manifest("i1.xml"), "i1.xml", """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="x">
                  <qti-response-declaration identifier="R" cardinality="single" base-type="string">
                    <qti-correct-response><qti-value>York</qti-value></qti-correct-response>
                  </qti-response-declaration>
                  <qti-item-body>
                    <div><p>Now is the winter of our discontent</p>
                    <p>Made glorious summer by this sun of <qti-text-entry-interaction response-identifier="R"/>;</p></div>
                  </qti-item-body>
                </qti-assessment-item>"""));

        ExerciseContent read = reader.read(zip, "Sans titre");

        assertThat(read.title()).isEqualTo("Sans titre");
        assertThat(read.questions()).singleElement().isInstanceOfSatisfying(FillQuestion.class, fill -> {
            assertThat(fill.prompt()).contains("sun of ;");
            assertThat(fill.accepted()).containsExactly("York");
            assertThat(fill.caseCounts()).isTrue();
            assertThat(fill.accentsCount()).isTrue();
        });
    }

    @Test
    void questionsThatCantBeCarriedAreNamed() throws IOException {
        String drawn = """
                <qti-assessment-item identifier="i"><qti-item-body>
                  <qti-hotspot-interaction response-identifier="RESPONSE"/></qti-item-body></qti-assessment-item>""";
        String pictured = """
                <qti-assessment-item identifier="i">
                  <qti-response-declaration identifier="RESPONSE"><qti-correct-response><qti-value>a</qti-value>
                  </qti-correct-response></qti-response-declaration>
                  <qti-item-body><p><img src="a.png" alt="a"/></p>
                  <qti-text-entry-interaction response-identifier="RESPONSE"/></qti-item-body></qti-assessment-item>""";

        assertThat(refusal(() -> reader.read(
                        zip(Map.of(
                                "imsmanifest.xml", manifest("a.xml", "b.xml"),
                                "a.xml", drawn,
                                "b.xml", pictured)),
                        "QTI")))
                .containsExactly(
                        new InvalidField("questions[0]", "not-carried"),
                        new InvalidField("questions[1]", "not-carried"));
    }

    @Test
    void wordsLongerThanAnExerciseHoldsAreRefused() {
        ExerciseContent wordy = new ExerciseContent(
                "Long", List.<ExerciseQuestion>of(new FillQuestion("a".repeat(501), List.of("b"), false, true)));

        assertThat(refusal(() -> reader.read(WritePackage.write(wordy), "QTI")))
                .containsExactly(new InvalidField("questions[0].prompt", "not-carried"));
    }

    @Test
    void noDocumentTypeIsRead() throws IOException {
        byte[] zip = zip(Map.of("imsmanifest.xml", """
                <!DOCTYPE manifest [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <manifest><resources><resource type="imsqti_item_xmlv3p0" href="&file;"/></resources></manifest>"""));

        assertThat(refusal(() -> reader.read(zip, "QTI")))
                .containsExactly(new InvalidField("file[imsmanifest.xml]", "unreadable"));
    }

    @Test
    void noPackageUnfoldsWithoutEnd() throws IOException {
        byte[] zip = zip(Map.of("imsmanifest.xml", " ".repeat(5_000_000)));

        assertThat(zip.length).isLessThan(100_000);
        assertThat(refusal(() -> reader.read(zip, "QTI")))
                .containsExactly(new InvalidField("file[imsmanifest.xml]", "too-large"));
    }

    @Test
    void noPackageHasFilesWithoutEnd() throws IOException {
        Map<String, String> many = new HashMap<>();
        for (int number = 0; number < 201; number++) {
            many.put("i" + number + ".xml", "<a/>");
        }

        assertThat(refusal(() -> reader.read(zip(many), "QTI")))
                .containsExactly(new InvalidField("file", "too-many-files"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p/>", "a<!-- -->", "<p a='1' b='2' c='3'/>"})
    void noFileFillsTheMemory(String piece) throws IOException {
        String item = "<qti-assessment-item>" + piece.repeat(25_000) + "</qti-assessment-item>";

        assertThat(refusal(() -> reader.read(zip(Map.of("imsmanifest.xml", manifest("i.xml"), "i.xml", item)), "QTI")))
                .containsExactly(new InvalidField("file[i.xml]", "too-large"));
    }

    @Test
    void allFilesTogetherDontEither() throws IOException {
        String[] names =
                IntStream.range(0, 30).mapToObj(number -> "i" + number + ".xml").toArray(String[]::new);
        Map<String, String> files = new HashMap<>(Map.of("imsmanifest.xml", manifest(names)));
        for (String name : names) {
            files.put(name, "<qti-assessment-item>" + "<p/>".repeat(1_000) + "</qti-assessment-item>");
        }

        assertThat(refusal(() -> reader.read(zip(files), "QTI")))
                .containsExactly(new InvalidField("file[i19.xml]", "too-large"));
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        assertThat(refusal(() -> reader.read(zip(Map.of("imsmanifest.xml", manifest("a/&lt;b&gt;.xml"))), "QTI")))
                .containsExactly(new InvalidField("file[a/?b?.xml]", "missing"));
    }

    @Test
    void aFileThatIsNoPackageIsRefused() throws IOException {
        for (byte[] file : List.of(new byte[0], "Bonjour".getBytes(StandardCharsets.UTF_8), zip(Map.of()))) {
            assertThat(refusal(() -> reader.read(file, "QTI"))).containsExactly(new InvalidField("file", "unreadable"));
        }
        assertThat(refusal(() -> reader.read(zip(Map.of("imsmanifest.xml", manifest())), "QTI")))
                .containsExactly(new InvalidField("file", "no-question"));
        assertThat(refusal(() ->
                        reader.read(zip(Map.of("imsmanifest.xml", "<a>".repeat(60) + "</a>".repeat(60))), "QTI")))
                .containsExactly(new InvalidField("file[imsmanifest.xml]", "unreadable"));
    }

    private static List<InvalidField> refusal(ThrowingCallable work) {
        return catchThrowableOfType(InvalidInput.class, work).fields();
    }

    private static String manifest(String... items) {
        StringBuilder resources = new StringBuilder();
        for (String item : items) {
            resources
                    .append("<resource identifier=\"r\" type=\"imsqti_item_xmlv3p0\" href=\"")
                    .append(item)
                    .append("\"/>");
        }
        return "<manifest xmlns=\"http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1\"><resources>" + resources
                + "</resources></manifest>";
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
