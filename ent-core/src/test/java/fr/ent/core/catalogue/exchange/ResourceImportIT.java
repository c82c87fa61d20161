package fr.ent.core.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.testing.CatalogueScene;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResourceImportIT extends CatalogueScene {

    private static final String FILE = """
            Titre;Adresse;Niveaux;Matières;Compétences
            Les fractions;https://fractions.example/;CM1 | CM2;Mathématiques;Partager | Comparer
            Le climat;https://climat.example/;;;
            ;https://vide.example/;;;
            """;

    @Autowired
    private ImportResources importResources;

    @Autowired
    private ExchangeRows rows;

    @Test
    void aPreviewChangesNothingAndTheSameFileAddsNothingTwice() {
        ResourceImport preview =
                town.in(() -> importResources.preview(place(), file()).orElseThrow());

        assertThat(preview.records()).isEqualTo(3);
        assertThat(preview.added()).isEqualTo(2);
        assertThat(preview.known()).isZero();
        assertThat(preview.faults()).containsExactly(new ResourceFault(4, "title", "required"));
        assertThat(stored()).isEmpty();

        assertThat(take().added()).isEqualTo(2);
        ResourceImport again = take();

        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(stored()).hasSize(2);
        assertThat(stored().getLast().levels()).containsExactly(SchoolLevel.CM1, SchoolLevel.CM2);
        assertThat(stored().getLast().skills()).containsExactly("Partager", "Comparer");
        assertThat(town.audited("resources.imported")).isEqualTo(2);
    }

    @Test
    void aKnownAddressStaysAsItIs() throws Exception {
        ofSchool("Mes fractions", "https://fractions.example/");

        take();

        read(aubin, "?words=fractions")
                .andExpect(jsonPath("$.resources.length()").value(1))
                .andExpect(jsonPath("$.resources[0].title").value("Mes fractions"));
    }

    @Test
    void aPartIsGivenToThoseWhoKeepIt() throws Exception {
        take();
        String question = "/exports?origin=SCHOOL&schoolId=" + school + "&form=";

        String csv = read(aubin, question + "CSV")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        byte[] lom = read(baille, question + "LOM").andReturn().getResponse().getContentAsByteArray();
        read(elsewhere, question + "CSV").andExpect(status().isNotFound());
        read(nadia, question + "CSV").andExpect(status().isNotFound());

        assertThat(ResourcesCsv.read(csv).resources()).isEqualTo(stored());
        assertThat(ResourcesLom.read(lom).resources()).isEqualTo(stored());
    }

    @Test
    void aPlaceTakesFiveThousandAndAFileWholeOrNotAtAll() throws Exception {
        fill(4_999);

        assertThat(town.in(() -> importResources.preview(place(), file()))).isEmpty();
        assertThat(town.in(() -> importResources.apply(place(), file(), town.viewer(aubin))))
                .isEmpty();
        assertThat(stored()).hasSize(4_999);
        ofSchool("Les fractions", "https://fractions.example/");
        write(aubin, "SCHOOL", "\"" + school + "\"", "Le climat", "https://climat.example/")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:catalogue-full"));
        ofTown("Le climat", "https://climat.example/");
    }

    private void fill(int many) {
        town.run(() -> jdbc.sql("""
                        insert into core.resource (id, origin, school_id, title, address, kind, levels, subjects, skills, language,
                                                   title_key, words, written_at)
                        select gen_random_uuid(), 'SCHOOL', :school, 'n', 'https://n.example/' || n, 'LINK', '{}', '{}', '{}', 'fr',
                               'n', 'n', now()
                        from generate_series(1, :many) n""")
                .param("school", school.value())
                .param("many", many)
                .update());
    }

    private ResourceImport take() {
        return town.in(
                () -> importResources.apply(place(), file(), town.viewer(aubin)).orElseThrow());
    }

    private List<ResourceContent> stored() {
        return town.in(() -> rows.list(place()));
    }

    private ResourcePlace place() {
        return new ResourcePlace(ResourceOrigin.SCHOOL, school);
    }

    private static ReadResources file() {
        return ResourceFiles.read(FILE.getBytes(StandardCharsets.UTF_8));
    }
}
