package fr.ent.core.catalogue.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.catalogue.testing.CatalogueScene;
import fr.ent.core.testing.StatementCounter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class ResourceIT extends CatalogueScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void theTeacherAddsOneOfTheSchoolAndTheAgentOneOfTheTown() throws Exception {
        write(aubin, "SCHOOL", "\"" + school + "\"", " Les fractions ", "https://fractions.example/a")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.title").value("Les fractions"))
                .andExpect(jsonPath("$.origin").value("SCHOOL"))
                .andExpect(jsonPath("$.schoolId").value(school.toString()))
                .andExpect(jsonPath("$.host").value("fractions.example"))
                .andExpect(jsonPath("$.levels[1]").value("CE2"))
                .andExpect(jsonPath("$.parentSheet").value("À la maison."))
                .andExpect(jsonPath("$.stars").isEmpty())
                .andExpect(jsonPath("$.link").isEmpty())
                .andExpect(jsonPath("$.mayKeep").value(true));
        ofTown("Le climat", "https://climat.example/");

        read(aubin, "").andExpect(jsonPath("$.resources.length()").value(2));
        read(nadia, "")
                .andExpect(jsonPath("$.resources.length()").value(1))
                .andExpect(jsonPath("$.resources[0].title").value("Le climat"));
        read(elsewhere, "").andExpect(jsonPath("$.resources.length()").value(1));
    }

    @Test
    void nobodyWritesIntoAPartThatIsNotTheirs() throws Exception {
        write(aubin, "TERRITORY", "null", "Le climat", "https://climat.example/")
                .andExpect(status().isNotFound());
        write(nadia, "SCHOOL", "\"" + school + "\"", "Le climat", "https://climat.example/")
                .andExpect(status().isNotFound());
        write(elsewhere, "SCHOOL", "\"" + school + "\"", "Le climat", "https://climat.example/")
                .andExpect(status().isNotFound());
        write(nadia, "SCHOOL", "null", "Le climat", "https://climat.example/").andExpect(status().isBadRequest());
        write(nadia, "TERRITORY", "\"" + school + "\"", "Le climat", "https://climat.example/")
                .andExpect(status().isBadRequest());
        assertThat(town.in(() -> jdbc.sql("select count(*) from core.resource")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void aLibrarianOfTheTownKeepsItsPartAndReadsNoOther() throws Exception {
        PersonId maia = town.holder(
                "Maïa", "Colin", Role.LIBRARIAN, ScopeType.TERRITORY, town.id().value());
        ofSchool("Les fractions", "https://fractions.example/a");
        String own = idOf(write(maia, "TERRITORY", "null", "Le climat", "https://climat.example/")
                .andExpect(status().isCreated()));

        read(maia, "")
                .andExpect(jsonPath("$.resources.length()").value(1))
                .andExpect(jsonPath("$.resources[0].mayKeep").value(true));
        write(maia, "SCHOOL", "\"" + school + "\"", "Le climat", "https://climat.example/")
                .andExpect(status().isNotFound());
        asking.delete(town.viewer(maia), RESOURCES + "/" + own).andExpect(status().isNoContent());
    }

    @Test
    void anAddressIsOnceInAPlace() throws Exception {
        String first = ofSchool("Les fractions", "https://fractions.example/a");

        write(aubin, "SCHOOL", "\"" + school + "\"", "Encore", "https://fractions.example/a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:resource-known"))
                .andExpect(jsonPath("$.resourceId").value(first));
        ofTown("Encore", "https://fractions.example/a");
        String other = ofSchool("Autre", "https://fractions.example/b");
        revise(other, 0, "Autre", "https://fractions.example/a").andExpect(status().isConflict());
    }

    @Test
    void wordsAreFoundWithoutAccentsByTheirBeginningAndInThePlural() throws Exception {
        ofTown("Les châteaux forts/écriture", "https://chateaux.example/");
        ofTown("Le climat", "https://climat.example/");

        for (String words : List.of(
                "chateau",
                "CHÂTEAUX",
                "chat",
                "forts chateau",
                "les capsules chateaux",
                "partager",
                "forts ecriture",
                "chateaux.example")) {
            read(aubin, "?words=" + words)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.resources[?(@.title == 'Les châteaux forts/écriture')]")
                            .isNotEmpty());
        }
        read(aubin, "?words=donjon").andExpect(jsonPath("$.resources").isEmpty());
        read(aubin, "?words=climat forts").andExpect(jsonPath("$.resources").isEmpty());
        read(aubin, "?words=le").andExpect(jsonPath("$.resources.length()").value(2));
    }

    @Test
    void levelSubjectKindAndOriginNarrow() throws Exception {
        ofTown("Les fractions", "https://fractions.example/a");

        for (String question : List.of("?level=CE1", "?subject=MATHEMATICS", "?kind=VIDEO", "?origin=TERRITORY")) {
            read(aubin, question).andExpect(jsonPath("$.resources.length()").value(1));
        }
        for (String question : List.of("?level=CM2", "?subject=FRENCH", "?kind=SITE", "?origin=SCHOOL")) {
            read(aubin, question).andExpect(jsonPath("$.resources").isEmpty());
        }
    }

    @Test
    void pagesFollowEachOtherByTitleWithoutGapsInOneStatementEach() throws Exception {
        for (int i = 0; i < 30; i++) {
            ofTown("Numéro %02d".formatted(i), "https://nombres.example/" + i);
        }

        String next = JsonPath.read(
                read(aubin, "")
                        .andExpect(jsonPath("$.resources.length()").value(24))
                        .andExpect(jsonPath("$.resources[23].title").value("Numéro 23"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.next");
        read(aubin, "?after=" + next)
                .andExpect(jsonPath("$.resources.length()").value(6))
                .andExpect(jsonPath("$.resources[0].title").value("Numéro 24"))
                .andExpect(jsonPath("$.next").isEmpty());
        assertThat(statements.during(() -> read(aubin, "")))
                .isEqualTo(statements.during(() -> read(aubin, "?after=" + next)));
    }

    @Test
    void aChangeIsMadeFromTheVersionThatWasReadAndTheLinkIsLookedAtAnew() throws Exception {
        String id = ofSchool("Les fractions", "https://fractions.example/a");
        town.run(() -> jdbc.sql(
                        "update core.resource set link_state = 'GONE', link_since = now(), link_asked_at = now()")
                .update());

        revise(id, 0, "Les parts", "https://fractions.example/a")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("Les parts"))
                .andExpect(jsonPath("$.link").value("GONE"));
        revise(id, 0, "Les restes", "https://fractions.example/a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:changed-meanwhile"));
        assertThat(town.audited("resource.revised")).isZero();
        revise(id, 1, "Les parts", "https://parts.example/b")
                .andExpect(jsonPath("$.link").isEmpty());
        assertThat(trail("resource.revised")).contains("Les parts", "fractions.example", "parts.example", id);
        read(aubin, "?words=parts").andExpect(jsonPath("$.resources.length()").value(1));
    }

    @Test
    void aResourceTakenOutIsGoneAndTheTrailKnowsIt() throws Exception {
        String id = ofSchool("Les fractions", "https://fractions.example/a");

        asking.delete(town.viewer(elsewhere), RESOURCES + "/" + id).andExpect(status().isNotFound());
        asking.delete(town.viewer(nadia), RESOURCES + "/" + id).andExpect(status().isNotFound());
        asking.delete(town.viewer(baille), RESOURCES + "/" + id).andExpect(status().isNoContent());

        read(aubin, "/" + id).andExpect(status().isNotFound());
        assertThat(trail("resource.removed")).contains("Les fractions", id);
    }

    @Test
    void familiesDoNotReadTheCatalogue() throws Exception {
        read(sofia, "").andExpect(status().isForbidden());
        read(lea.asPerson(), "").andExpect(status().isForbidden());
    }

    @Test
    void eachRatesOnceAndTheMeanOfThreeIsWithoutNames() throws Exception {
        String id = ofTown("Le climat", "https://climat.example/");
        rate(aubin, id, 2);
        rate(aubin, id, 5);
        rate(elsewhere, id, 4);
        read(aubin, "/" + id)
                .andExpect(jsonPath("$.stars").isEmpty())
                .andExpect(jsonPath("$.ratings").value(2))
                .andExpect(jsonPath("$.ownStars").value(5));
        rate(baille, id, 5);

        read(aubin, "/" + id)
                .andExpect(jsonPath("$.stars").value(4.7))
                .andExpect(jsonPath("$.ratings").value(3))
                .andExpect(jsonPath("$.ownStars").value(5));
        asking.delete(town.viewer(aubin), RESOURCES + "/" + id + "/rating").andExpect(status().isNoContent());
        read(aubin, "/" + id)
                .andExpect(jsonPath("$.stars").isEmpty())
                .andExpect(jsonPath("$.ownStars").isEmpty());
        asking.put(town.viewer(aubin), RESOURCES + "/" + id + "/rating", "{\"stars\": 6}")
                .andExpect(status().isBadRequest());
    }

    /** The details of the one act of this kind. */
    private String trail(String action) {
        return town.in(() -> jdbc.sql("select details::text from core.audit_entry where action = :action")
                .param("action", action)
                .query(String.class)
                .single());
    }

    private void rate(PersonId by, String id, int stars) throws Exception {
        asking.put(town.viewer(by), RESOURCES + "/" + id + "/rating", "{\"stars\": %d}".formatted(stars))
                .andExpect(status().isNoContent());
    }

    private ResultActions revise(String id, int version, String title, String address) throws Exception {
        return asking.put(
                town.viewer(aubin),
                RESOURCES + "/" + id,
                "{\"version\": %d, %s}".formatted(version, content(title, address)));
    }
}
