package fr.ent.messaging.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A class of two pupils that writes a blog, their families, and people of other classes and schools. */
public abstract class BlogScene {

    protected static final String ARTICLES = "/api/messaging/articles";

    @Autowired
    protected TownPlanner planner;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    protected final String host = UUID.randomUUID() + ".test";

    protected Town town;
    protected Client client;
    protected SchoolId school;
    protected ClassId ce1;
    protected ChildId rose;
    protected ChildId malo;
    protected PersonId roseMother;
    protected PersonId maloFather;
    protected PersonId barred;
    protected PersonId teacher;
    protected PersonId head;
    protected PersonId schoolmateFather;
    protected PersonId stranger;
    protected PersonId agent;

    @BeforeEach
    void foundTown() {
        town = planner.found("Valmarin");
        client = new Client(mvc, town);
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        rose = town.pupil("Rose", "Benali", school, ce1);
        malo = town.pupil("Malo", "Garnier", school, ce1);
        roseMother = town.guardian("Sofia", "Benali", rose);
        maloFather = town.guardian("Yann", "Garnier", malo);
        barred = town.restrictedGuardian("Marc", "Vasseur", rose);
        teacher = town.teacher("Claire", "Morel", ce1);
        head = town.head("Anne", "Delmas", school);
        schoolmateFather =
                town.guardian("Paul", "Perrin", town.pupil("Zoé", "Perrin", school, town.schoolClass(school, "CM2")));
        SchoolId elsewhere = town.school("Les Tilleuls");
        stranger = town.guardian(
                "Julie", "Colin", town.pupil("Inès", "Colin", elsewhere, town.schoolClass(elsewhere, "CP")));
        agent = town.agent("Nadia", "Ferrand");
        List.of(rose, malo).forEach(this::consent);
    }

    /** The register says that the child may be shown at school. */
    protected void consent(ChildId child) {
        photoConsent(child, true);
    }

    protected void photoConsent(ChildId child, boolean given) {
        town.run(() -> jdbc.sql("update core.pupil set photo_consent = :given where id = :id")
                .param("given", given)
                .param("id", child.value())
                .update());
    }

    protected static Map<String, Object> article(ClassId schoolClass, Map<String, ?> more) {
        Map<String, Object> article = new HashMap<>(Map.of(
                "classId", schoolClass,
                "title", "Notre potager",
                "text", "Nous avons semé des fèves.",
                "audience", "FAMILIES"));
        article.putAll(more);
        return article;
    }

    /** An article of the journal of the school. */
    protected Map<String, Object> journal(Map<String, ?> more) {
        Map<String, Object> article = article(ce1, Map.of("schoolId", school, "audience", "SCHOOL"));
        article.remove("classId");
        article.putAll(more);
        return article;
    }

    protected String begin(PersonId author, Map<String, ?> more) {
        return begun(author, article(ce1, more));
    }

    protected String beginJournal(PersonId author, Map<String, ?> more) {
        return begun(author, journal(more));
    }

    private String begun(PersonId author, Map<String, ?> article) {
        Answer begun = client.post(author, ARTICLES, article);
        if (begun.status() != 201) {
            throw new AssertionError(begun.status() + " " + begun.body());
        }
        return begun.id();
    }

    /** A published article of the teacher's. */
    protected String published(Map<String, ?> more) {
        String article = begin(teacher, more);
        Answer shown = step(teacher, article, "publish");
        if (shown.status() != 200) {
            throw new AssertionError(shown.status() + " " + shown.body());
        }
        return article;
    }

    protected Answer step(PersonId person, String article, String step) {
        return client.post(person, ARTICLES + "/" + article + "/" + step, Map.of());
    }

    protected Answer read(PersonId person, String article) {
        return client.get(person, ARTICLES + "/" + article);
    }

    protected int open(PersonId person, String file) {
        return client.get(person, "/api/core/files/" + file).status();
    }

    /** Notices of a kind that somebody has, read or not. */
    protected int told(PersonId person, String kind) {
        return town.in(() -> jdbc.sql("select count(*) from core.notice where recipient_id = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind)
                .query(Integer.class)
                .single());
    }

    /** A guardian's word about pictures of a child, as if it had always been there. */
    protected void said(PersonId guardian, ChildId child, String use, String word) {
        town.run(() -> jdbc.sql("""
                        insert into core.image_consent (id, child_id, guardian_id, image_use, word, said_at)
                        values (gen_random_uuid(), :child, :guardian, :use, :word, now())""")
                .param("child", child.value())
                .param("guardian", guardian.value())
                .param("use", use)
                .param("word", word)
                .update());
    }

    /** Lets everybody by the town's own host name; where it leads to. */
    protected String openToEverybody() {
        planner.lead(host, town);
        return openToEverybody(head, school);
    }

    protected String openToEverybody(PersonId head, SchoolId school) {
        Answer opened = client.put(
                head, "/api/messaging/schools/" + school + "/public-blog", Map.of("open", true, "listed", false));
        return opened.body().path("path").asString();
    }

    /** Somebody who isn't signed in comes by the town's host name. */
    protected Answer visit(String path) {
        return visit(MockMvcRequestBuilders.get(path));
    }

    protected Answer visit(MockHttpServletRequestBuilder request) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String address = "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
        try {
            return new Answer(mvc.perform(request.with(sent -> {
                        sent.setServerName(host);
                        sent.setRemoteAddr(address);
                        return sent;
                    }))
                    .andReturn()
                    .getResponse());
        } catch (Exception failed) {
            throw new AssertionError("The request failed", failed);
        }
    }

    /** The statements of a visit without the one about the host, which is known for a moment and then asked about anew. */
    protected List<String> listStatements(String path) {
        return statements.listDuring(() -> visit(path)).stream()
                .filter(statement -> !statement.contains("core.territory_host"))
                .toList();
    }

    /** Everybody who has a say lets the child be shown to everybody. */
    protected void showToEverybody(ChildId child, PersonId guardian) {
        List.of("CLASS", "SCHOOL", "PUBLIC").forEach(use -> said(guardian, child, use, "YES"));
    }

    /** A picture that the person has sent. */
    protected String picture(PersonId owner) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return client.upload(owner, "potager.png", png.toByteArray());
    }
}
