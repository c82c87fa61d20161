package fr.ent.canteen.file;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ChildNeeds;
import fr.ent.canteen.ChildNeeds.Diet;
import fr.ent.canteen.Menu.Allergen;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.FileForm;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.FileId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class FamilyFileIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Needs needs;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ChildId lea;
    private Viewer mother;
    private Viewer father;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        lea = town.child("Léa");
        mother = town.guardian(lea);
        father = town.guardian(lea);
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
    }

    @Test
    void keepsWhatIsWrittenHoweverIncomplete() throws Exception {
        keep(mother, 0, FileForm.blank().doctor("Dr Blanc", "zéro"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.content.doctor.phone").value("zéro"))
                .andExpect(jsonPath("$.faults[?(@.field=='doctor.phone')].code").value(contains("phone")))
                .andExpect(jsonPath("$.faults[*].field").value(hasItem("emergencyContacts")));

        sign(mother, 1)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("careConsent")));
    }

    @Test
    void goesFromTheFamilyToTheTownHallAndBack() throws Exception {
        keep(mother, 0, whole(mother)).andExpect(status().isOk());
        sign(mother, 1).andExpect(jsonPath("$.state").value("SENT"));
        queue("SENT").andExpect(jsonPath("$.files[*].child.givenName").value(contains("Léa")));

        requests.post(agent, path("/return"), "{\"version\": 2, \"reason\": \"L’attestation est illisible\"}")
                .andExpect(jsonPath("$.state").value("RETURNED"));
        show(father)
                .andExpect(jsonPath("$.reason").value("L’attestation est illisible"))
                .andExpect(jsonPath("$.signedBy").value("Sofia Benali"));
        assertThat(notices(mother)).contains("canteen.file-returned");
        assertThat(notices(father)).contains("canteen.file-returned");

        sign(father, 3).andExpect(jsonPath("$.state").value("SENT"));
        requests.post(agent, path("/accept"), "{\"version\": 4}")
                .andExpect(jsonPath("$.state").value("ACCEPTED"));
        assertThat(notices(mother)).contains("canteen.file-accepted");
        queue("SENT").andExpect(jsonPath("$.files").isEmpty());
        queue("ACCEPTED").andExpect(jsonPath("$.counts.ACCEPTED").value(1));
        assertThat(audited()).contains("file.changed", "file.signed", "file.returned", "file.accepted");
    }

    @Test
    void aDeclaredAllergyCountsAtOnceADietWhenAccepted() throws Exception {
        keep(mother, 0, whole(mother).eats("NO_PORK").allergic("PEANUTS").otherwise("kiwi"));
        assertThat(needsOfLea())
                .isEqualTo(new ChildNeeds(
                        Diet.STANDARD, ChildNeeds.Texture.WHOLE, Set.of(Allergen.PEANUTS), false, "kiwi"));

        sign(mother, 1);
        requests.post(agent, path("/accept"), "{\"version\": 2}").andExpect(status().isOk());

        assertThat(needsOfLea().diet()).isEqualTo(Diet.NO_PORK);
        assertThat(needsOfLea().allergies()).containsExactly(Allergen.PEANUTS);
        assertThat(needsOfLea().otherAllergies()).isEqualTo("kiwi");
    }

    @Test
    void anAcceptedAllergyHoldsUntilTheTownHallHasCheckedThatItIsGone() throws Exception {
        accepted(whole(mother).eats("NO_PORK").allergic("PEANUTS"));

        keep(father, 3, whole(father).eats("STANDARD").allergic("MILK"))
                .andExpect(jsonPath("$.state").value("DRAFT"));
        assertThat(needsOfLea().allergies()).containsExactlyInAnyOrder(Allergen.PEANUTS, Allergen.MILK);
        assertThat(needsOfLea().diet()).isEqualTo(Diet.NO_PORK);

        keep(father, 4, whole(father).eats("STANDARD"));
        assertThat(needsOfLea().allergies()).containsExactly(Allergen.PEANUTS);

        sign(father, 5);
        requests.post(agent, path("/accept"), "{\"version\": 6}").andExpect(status().isOk());
        assertThat(needsOfLea()).isEqualTo(ChildNeeds.NONE);
    }

    @Test
    void aPackedMealNeedsAPlanInForceAndTheTownHall() throws Exception {
        keep(mother, 0, whole(mother).plan("2026-11-30", "2026-12-31", true))
                .andExpect(jsonPath("$.faults[*].field").value(contains("documents.CARE_PLAN")));
        keep(mother, 1, whole(mother).plan("2026-12-31", "2026-11-30", true).paper("CARE_PLAN", paper(mother)))
                .andExpect(jsonPath("$.faults[*].code").value(contains("before-from")));
        keep(mother, 2, whole(mother).plan("2026-11-30", "2026-12-31", true).paper("CARE_PLAN", paper(mother)));
        assertThat(needsOfLea().packedMeal()).isFalse();

        sign(mother, 3);
        requests.post(agent, path("/accept"), "{\"version\": 4}").andExpect(status().isOk());

        assertThat(needsOfLea().packedMeal()).isTrue();
        assertThat(town.town()
                        .in(() -> needs.on(MONDAY.minusDays(1), List.of(lea)))
                        .get(lea))
                .extracting(ChildNeeds::packedMeal)
                .isEqualTo(false);
    }

    @Test
    void twoGuardiansCannotOverwriteEachOther() throws Exception {
        keep(mother, 0, whole(mother)).andExpect(status().isOk());

        keep(father, 0, FileForm.blank())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-changed"));
        sign(father, 7).andExpect(status().isConflict());
        show(father).andExpect(jsonPath("$.content.doctor.name").value("Dr Blanc"));
    }

    @Test
    void theTownHallAcceptsOnlyWhatItHasReadAndWhatWasSigned() throws Exception {
        keep(mother, 0, whole(mother));
        requests.post(agent, path("/accept"), "{\"version\": 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-not-sent"));
        sign(mother, 1);
        keep(mother, 2, whole(mother).allergic("EGGS"));

        requests.post(agent, path("/accept"), "{\"version\": 2}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:file-changed"));
    }

    @Test
    void aBarredGuardianAndStrangersFindNothing() throws Exception {
        Viewer barred = town.town().viewer(town.town().restrictedGuardian("Marc", "Benali", lea));
        Viewer neighbour = town.guardian(town.child("Tom"));
        CanteenTown elsewhere = founder.found();
        Viewer foreign = elsewhere.town().viewer(elsewhere.town().agent("Ève", "Roy"));
        keep(mother, 0, whole(mother));

        for (Viewer viewer : List.of(barred, neighbour)) {
            show(viewer).andExpect(status().isNotFound());
            keep(viewer, 1, FileForm.blank()).andExpect(status().isNotFound());
            sign(viewer, 1).andExpect(status().isNotFound());
        }
        show(foreign).andExpect(status().isNotFound());
        requests.post(foreign, path("/accept"), "{\"version\": 1}").andExpect(status().isNotFound());
        requests.get(barred, "/api/canteen/files").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aPaperMustBeTheWritersOwnAndIsOpenedByFamilyAndTownHallAlone() throws Exception {
        FileId foreign = paper(town.guardian(town.child("Tom")));
        keep(mother, 0, FileForm.blank().paper("INSURANCE", foreign))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));

        keep(mother, 0, whole(mother)).andExpect(jsonPath("$.files[0].name").value("assurance.pdf"));

        assertThat(audiences()).containsExactly("FAMILY " + lea);
        keep(father, 1, FileForm.blank()).andExpect(status().isOk());
        assertThat(audiences()).isEmpty();
    }

    @Test
    void whoMustNotCollectIsForStaffAlone() throws Exception {
        requests.put(agent, path("/barred"), "{\"people\": [{\"name\": \"Marc Roy\", \"note\": \"Jugement\"}]}")
                .andExpect(status().isNoContent());

        show(agent).andExpect(jsonPath("$.barred[*].name").value(contains("Marc Roy")));
        show(mother).andExpect(jsonPath("$.barred").value(nullValue()));
        requests.put(mother, path("/barred"), "{\"people\": []}").andExpect(status().isForbidden());
    }

    @Test
    void refusesWhatNoDatabaseShouldHold() throws Exception {
        for (FileForm form : List.of(
                FileForm.blank().doctor("x".repeat(121), ""),
                FileForm.blank().doctor("a\\u0000b", ""),
                FileForm.blank().collectors(11))) {
            keep(mother, 0, form).andExpect(status().isBadRequest());
        }
        requests.put(mother, path(""), "{\"version\": 0}").andExpect(status().isBadRequest());
    }

    @Test
    void eitherChildOfAFamilyShowsWhereItStands() throws Exception {
        keep(mother, 0, whole(mother));

        requests.get(mother, "/api/canteen/files")
                .andExpect(jsonPath("$[*].child.givenName").value(containsInAnyOrder("Léa")))
                .andExpect(jsonPath("$[0].begun").value(true))
                .andExpect(jsonPath("$[0].faults").value(0))
                .andExpect(jsonPath("$[0].year").value(2026));
    }

    private void accepted(FileForm form) throws Exception {
        keep(mother, 0, form).andExpect(status().isOk());
        sign(mother, 1).andExpect(status().isOk());
        requests.post(agent, path("/accept"), "{\"version\": 2}").andExpect(status().isOk());
    }

    private FileForm whole(Viewer writer) {
        return FileForm.whole().paper("INSURANCE", paper(writer));
    }

    private FileId paper(Viewer owner) {
        FileId id = FileId.next();
        town.town()
                .run(() -> jdbc.sql("""
                        insert into core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)
                        values (:territory, :id, :owner, 'assurance.pdf', 'application/pdf', 1, '', now())""")
                        .param("territory", town.town().id().value())
                        .param("id", id.value())
                        .param("owner", owner.person().value())
                        .update());
        return id;
    }

    private ResultActions keep(Viewer viewer, int version, FileForm form) throws Exception {
        return requests.put(viewer, path(""), form.on(version));
    }

    private ResultActions sign(Viewer viewer, int version) throws Exception {
        return requests.post(viewer, path("/sign"), "{\"version\": %d}".formatted(version));
    }

    private ResultActions show(Viewer viewer) throws Exception {
        return requests.get(viewer, path(""));
    }

    private ResultActions queue(String state) throws Exception {
        return requests.get(agent, "/api/canteen/file-queue?state={state}", state);
    }

    private String path(String more) {
        return "/api/canteen/files/" + lea + more;
    }

    private ChildNeeds needsOfLea() {
        return town.town().in(() -> needs.on(MONDAY, List.of(lea))).getOrDefault(lea, ChildNeeds.NONE);
    }

    private List<String> notices(Viewer viewer) {
        return strings(
                "select kind from core.notice where recipient_id = :id",
                viewer.person().value());
    }

    private List<String> audited() {
        return town.town()
                .in(() -> jdbc.sql("select action from core.audit_entry where target = :target")
                        .param("target", "child:" + lea)
                        .query(String.class)
                        .list());
    }

    private List<String> audiences() {
        return strings(
                "select kind || ' ' || audience_id from core.file_audience where audience_id = :id", lea.value());
    }

    private List<String> strings(String sql, UUID id) {
        return town.town()
                .in(() -> jdbc.sql(sql).param("id", id).query(String.class).list());
    }
}
