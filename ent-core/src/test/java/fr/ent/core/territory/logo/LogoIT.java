package fr.ent.core.territory.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class LogoIT {

    private static final String OWN = "/api/core/territories/own";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Logos logos;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Viewer administrator;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        administrator = town.viewer(town.administrator("Claire", "Joubert"));
    }

    @Test
    void isServedUnderTheDigestOfItsContentToEverybodyAtTheHost() {
        assertThat(give(upload("blason.png", picture("png", 8)), "Blason de Valmarin")
                        .getStatus())
                .isEqualTo(204);

        String path = path();
        assertThat(path).matches("/api/public/logos/[0-9a-f]{64}");
        String digest = path.substring(path.lastIndexOf('/') + 1);
        assertThat(logos.find(town.id(), digest)).isPresent();
        assertThat(logos.find(planner.found("Ailleurs").id(), digest)).isEmpty();
        assertThat(logos.find(town.id(), "0".repeat(64))).isEmpty();
        assertThat(town.in(() -> logos.findPrintable()).orElseThrow().image()).startsWith("data:image/png;base64,");
        assertThat(town.audited("territory.logo-changed")).isOne();
    }

    @Test
    void takesThePlaceOfTheOneBeforeWhichIsDeleted() {
        String first = upload("un.png", picture("png", 8));
        give(first, "Un");
        String before = path();
        give(upload("deux.jpg", picture("jpg", 9)), "Deux");

        assertThat(path()).isNotEqualTo(before);
        assertThat(files(first)).isZero();
    }

    @Test
    void isReadOnceAndForgottenWhenItIsTakenAway() {
        give(upload("blason.png", picture("png", 8)), "Blason");
        String digest = path().substring(path().lastIndexOf('/') + 1);
        Logos.ShownLogo first = logos.find(town.id(), digest).orElseThrow();

        assertThat(logos.find(town.id(), digest)).get().isSameAs(first);

        send(delete(OWN + "/logo"));
        assertThat(logos.find(town.id(), digest)).isEmpty();
    }

    @Test
    void isTakenAwayAndDeleted() {
        String file = upload("blason.png", picture("png", 8));
        give(file, "Blason");

        assertThat(send(delete(OWN + "/logo")).getStatus()).isEqualTo(204);
        assertThat(send(delete(OWN + "/logo")).getStatus()).isEqualTo(204);

        assertThat(path()).isNull();
        assertThat(files(file)).isZero();
        assertThat(town.audited("territory.logo-removed")).isOne();
        assertThat(town.in(() -> logos.findPrintable())).isEmpty();
    }

    @Test
    void isNoDocumentNoGifNoPosterAndNobodyElsesFile() {
        assertThat(fault(give(upload("lettre.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)), "Lettre")))
                .isEqualTo("type");
        assertThat(fault(give(upload("anime.gif", picture("gif", 8)), "Animé"))).isEqualTo("type");
        assertThat(fault(give(upload("affiche.png", picture("png", 2_001)), "Affiche")))
                .isEqualTo("dimensions");
        String foreign = upload("autre.png", picture("png", 8));
        administrator = town.viewer(town.administrator("Ada", "Colas"));
        assertThat(fault(give(foreign, "Autre"))).isEqualTo("unknown");
        assertThat(path()).isNull();
    }

    @Test
    void isNoFileThatSomethingElseNames() {
        String shared = upload("photo.png", picture("png", 8));
        town.run(() -> jdbc.sql("""
                        insert into core.file_audience (file_id, kind, audience_id)
                        values (cast(:id as uuid), 'CHILD', gen_random_uuid())""").param("id", shared).update());

        assertThat(fault(give(shared, "Photo"))).isEqualTo("unknown");
        assertThat(path()).isNull();

        String logo = upload("blason.png", picture("png", 9));
        give(logo, "Blason");
        assertThat(give(logo, "Blason de Valmarin").getStatus()).isEqualTo(204);
        assertThat(files(logo)).isOne();
    }

    private String upload(String name, byte[] content) {
        return JsonPath.read(
                text(send(multipart("/api/core/files").file(new MockMultipartFile("file", name, null, content)))),
                "$.id");
    }

    private MockHttpServletResponse give(String file, String words) {
        return send(put(OWN + "/logo")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"fileId\": \"%s\", \"text\": \"%s\"}".formatted(file, words)));
    }

    private String path() {
        return JsonPath.read(text(send(get(OWN))), "$.logo");
    }

    private int files(String id) {
        return town.in(() -> jdbc.sql("select count(*) from core.stored_file where id = cast(:id as uuid)")
                .param("id", id)
                .query(Integer.class)
                .single());
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        return town.in(() -> {
            try {
                return http.perform(request.requestAttr(Viewer.class.getName(), administrator))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static byte[] picture(String format, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 6, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static String fault(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(text(answer), "$.errors[0].code");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
