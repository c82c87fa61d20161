package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class FilesIT {

    private static final byte[] LESSON = SampleFiles.bytes("Les fractions : un demi, un tiers, un quart.");

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Files files;

    private Town town;
    private SchoolId school;
    private ClassId schoolClass;
    private Viewer teacher;

    @BeforeEach
    void aTeacherWithAClass() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        teacher = town.viewer(town.teacher("Claire", "Morel", schoolClass));
    }

    @Test
    void givesBackWhatWasSent() throws Exception {
        FileId file = send(teacher, "../cours/Fractions – CE1.txt", LESSON);

        open(teacher, file)
                .andExpect(status().isOk())
                .andExpect(content().bytes(LESSON))
                .andExpect(header().string("Content-Type", "text/plain"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", startsWith("sandbox; default-src 'none'")))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''Fractions%20%E2%80%93%20CE1.txt")))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
    }

    @Test
    void describesTheFileByItsBytesAndNotByWhatTheClientSays() throws Exception {
        MockMultipartFile lie = new MockMultipartFile("file", "dessin.html", "text/html", SampleFiles.picture("png"));

        perform(teacher, multipart("/api/core/files").file(lie))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").isNotEmpty())
                .andExpect(jsonPath("$.name").value("dessin.html.png"))
                .andExpect(jsonPath("$.mediaType").value("image/png"))
                .andExpect(jsonPath("$.size").isNumber());
    }

    @Test
    void storesAPhotographWithoutItsPlaceAndShowsItInPlace() throws Exception {
        FileId photo = send(teacher, "sortie.jpg", SampleFiles.photograph());

        byte[] served = open(teacher, photo)
                .andExpect(header().string("Content-Disposition", startsWith("inline;")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.SECRET);
    }

    @Test
    void refusesAPageInDisguise() throws Exception {
        MockMultipartFile page = new MockMultipartFile(
                "file", "photo.png", "image/png", SampleFiles.bytes("<html><script>alert(1)</script></html>"));

        perform(teacher, multipart("/api/core/files").file(page))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-type-refused"));
        assertThat(town.in(() -> files.listOwned(List.of(FileId.next()), teacher)))
                .isEmpty();
    }

    @Test
    void refusesAFileOverTheLimit() throws Exception {
        byte[] large = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');

        perform(teacher, multipart("/api/core/files").file(new MockMultipartFile("file", "a.txt", "text/plain", large)))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:file-too-large"))
                .andExpect(jsonPath("$.maxBytes").value(25 * 1024 * 1024));
    }

    @Test
    void refusesAnEmptyFileAndLimitsHowOftenOneTries() throws Exception {
        MockMultipartFile empty = new MockMultipartFile("file", "a.txt", "text/plain", new byte[0]);
        for (int i = 0; i < 100; i++) {
            perform(teacher, multipart("/api/core/files").file(empty)).andExpect(status().isBadRequest());
        }

        perform(teacher, multipart("/api/core/files").file(empty))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void servesARange() throws Exception {
        FileId file = send(teacher, "fractions.txt", LESSON);

        perform(teacher, get("/api/core/files/{id}", file).header("Range", "bytes=4-12"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("fractions"))
                .andExpect(header().string("Content-Range", "bytes 4-12/" + LESSON.length))
                .andExpect(header().string("Content-Length", "9"));
        perform(teacher, get("/api/core/files/{id}", file).header("Range", "bytes=-6"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string("quart."));
        perform(teacher, get("/api/core/files/{id}", file).header("Range", "bytes=999-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */" + LESSON.length))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:no-such-range"));
        perform(
                        teacher,
                        get("/api/core/files/{id}", file)
                                .header("Range", "bytes=0-1")
                                .header("If-Range", "\"old\""))
                .andExpect(status().isOk())
                .andExpect(content().bytes(LESSON));
    }

    @Test
    void doesNotSendAgainWhatTheReaderHas() throws Exception {
        FileId file = send(teacher, "fractions.txt", LESSON);
        String etag = Objects.requireNonNull(
                open(teacher, file).andReturn().getResponse().getHeader("ETag"));

        perform(teacher, get("/api/core/files/{id}", file).header("If-None-Match", etag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void aFileOfTheClassIsOpenToThoseWhoFollowIt() throws Exception {
        ChildId lea = town.pupil("Léa", "Benali", school, schoolClass);
        FileId file = send(teacher, "fractions.txt", LESSON);
        Viewer mother = town.viewer(town.guardian("Sofia", "Benali", lea));
        Viewer barred = town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
        Viewer colleague = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CM2")));
        open(mother, file).andExpect(status().isNotFound());

        town.run(() -> files.share(List.of(file), new Files.Audience.OfClass(schoolClass)));

        open(mother, file).andExpect(status().isOk());
        open(town.viewer(lea.asPerson()), file).andExpect(status().isOk());
        open(town.viewer(town.head("Anne", "Petit", school)), file).andExpect(status().isOk());
        open(barred, file).andExpect(status().isNotFound());
        open(colleague, file).andExpect(status().isNotFound());
        open(town.viewer(town.agent("Luc", "Garnier")), file).andExpect(status().isNotFound());

        town.run(() -> files.withdraw(List.of(file), new Files.Audience.OfClass(schoolClass)));

        open(mother, file).andExpect(status().isNotFound());
    }

    @Test
    void aFileAboutOneChildIsNotOpenToOtherFamilies() throws Exception {
        ChildId lea = town.pupil("Léa", "Benali", school, schoolClass);
        ChildId tom = town.pupil("Tom", "Durand", school, schoolClass);
        FileId file = send(teacher, "bilan.txt", LESSON);

        town.run(() -> files.share(List.of(file), new Files.Audience.OfChild(lea)));

        open(town.viewer(town.guardian("Sofia", "Benali", lea)), file).andExpect(status().isOk());
        open(town.viewer(town.guardian("Jean", "Durand", tom)), file).andExpect(status().isNotFound());
    }

    @Test
    void anotherTerritorySeesNothingEvenWithTheId() throws Exception {
        FileId file = send(teacher, "fractions.txt", LESSON);
        Town other = planner.found("Rochebrune");
        Viewer agent = other.viewer(other.agent("Luc", "Garnier"));

        TerritoryScope.call(
                        other.id(),
                        () -> mvc.perform(get("/api/core/files/{id}", file).requestAttr(Viewer.class.getName(), agent)))
                .andExpect(status().isNotFound());
        assertThat(other.in(() -> files.list(List.of(file)))).isEmpty();
    }

    private FileId send(Viewer owner, String name, byte[] bytes) throws Exception {
        String answer = perform(
                        owner, multipart("/api/core/files").file(new MockMultipartFile("file", name, null, bytes)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new FileId(UUID.fromString(JsonPath.read(answer, "$.id")));
    }

    private ResultActions open(Viewer viewer, FileId file) throws Exception {
        return perform(viewer, get("/api/core/files/{id}", file));
    }

    private ResultActions perform(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(town.id(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
