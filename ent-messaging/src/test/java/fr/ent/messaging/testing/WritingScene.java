package fr.ent.messaging.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A class of three pupils that writes texts together, and people around it for whom they aren't there. */
public abstract class WritingScene {

    protected static final String TEXTS = "/api/messaging/shared-texts";
    private static final int PARAGRAPH = 2;

    @Autowired
    protected TownPlanner planner;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    protected Town town;
    protected Client client;
    protected SchoolId school;
    protected ClassId ce1;
    protected ChildId roseChild;
    protected PersonId rose;
    protected PersonId malo;
    protected PersonId zoe;
    protected PersonId mother;
    protected PersonId teacher;
    protected PersonId head;
    protected PersonId otherTeacher;
    protected PersonId otherPupil;
    protected PersonId agent;

    @BeforeEach
    void foundTown() {
        town = planner.found("Valmarin");
        client = new Client(mvc, town);
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        ClassId cm2 = town.schoolClass(school, "CM2");
        roseChild = town.pupil("Rose", "Benali", school, ce1);
        rose = roseChild.asPerson();
        malo = town.pupil("Malo", "Garnier", school, ce1).asPerson();
        zoe = town.pupil("Zoé", "Perrin", school, ce1).asPerson();
        mother = town.guardian("Sofia", "Benali", roseChild);
        teacher = town.teacher("Claire", "Morel", ce1);
        head = town.head("Anne", "Delmas", school);
        otherTeacher = town.teacher("Hugo", "Colin", cm2);
        otherPupil = town.pupil("Inès", "Colin", school, cm2).asPerson();
        agent = town.agent("Nadia", "Ferrand");
    }

    protected String begin(PersonId... writers) {
        return ok(
                        201,
                        client.post(
                                teacher,
                                TEXTS,
                                Map.of("classId", ce1, "title", "Le loup du quartier", "writerIds", List.of(writers))))
                .id();
    }

    protected Answer write(PersonId person, String text, String content) {
        return write(person, text, 0, content);
    }

    protected Answer write(PersonId person, String text, int era, String content) {
        return client.put(person, TEXTS + "/" + text + "/words", Map.of("era", era, "content", content));
    }

    protected Answer read(PersonId person, String text) {
        return client.get(person, TEXTS + "/" + text + "/words");
    }

    protected Answer step(PersonId person, String text, String step, Map<String, ?> body) {
        return client.post(person, TEXTS + "/" + text + "/" + step, new HashMap<>(body));
    }

    protected static Answer ok(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** An update of Yjs: letters that a pen writes where it stopped, or begins with. Letters alone are counted. */
    protected static String typed(int pen, int clock, String letters) {
        if (clock > 0) {
            return after(pen, clock, pen, clock - 1, letters);
        }
        ByteArrayOutputStream update = begun(pen, 0);
        update.write(4);
        number(update, 0);
        number(update, pen);
        number(update, 1);
        return ended(update, letters);
    }

    /** Letters that a pen writes after somebody's letter. */
    protected static String after(int pen, int clock, int leftPen, int leftClock, String letters) {
        ByteArrayOutputStream update = begun(pen, clock);
        update.write(0x84);
        number(update, leftPen);
        number(update, leftClock + PARAGRAPH);
        return ended(update, letters);
    }

    /** Each pen begins with a paragraph of its own, which takes two signs. */
    private static ByteArrayOutputStream begun(int pen, int clock) {
        ByteArrayOutputStream update = new ByteArrayOutputStream();
        number(update, 1);
        number(update, clock == 0 ? 1 + PARAGRAPH : 1);
        number(update, pen);
        number(update, clock == 0 ? 0 : clock + PARAGRAPH);
        if (clock == 0) {
            update.writeBytes("\7\1\4text\3\11paragraph\7\0".getBytes(StandardCharsets.US_ASCII));
            number(update, pen);
            number(update, 0);
            number(update, 6);
        }
        return update;
    }

    private static String ended(ByteArrayOutputStream update, String letters) {
        byte[] encoded = letters.getBytes(StandardCharsets.UTF_8);
        number(update, encoded.length);
        update.writeBytes(encoded);
        number(update, 0);
        return Base64.getEncoder().encodeToString(update.toByteArray());
    }

    protected static void number(ByteArrayOutputStream update, int value) {
        int rest = value;
        while (rest > 0x7f) {
            update.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        update.write(rest);
    }
}
