package fr.ent.homework.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Noé of the CE1 chooses work for his portfolio, Léa of the moyenne section does with her teacher. */
@IntegrationTest
class PortfolioIT extends PortfolioScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void aPupilChoosesWhatItHandedInAndSaysWhatItThinks() throws Exception {
        FileId drawing = file(pupil, "image/png");
        String handIn = handedIn(",\"fileIds\":[\"" + drawing + "\"]");

        choices(pupil, noe)
                .andExpect(jsonPath("$[*].handInId", contains(handIn)))
                .andExpect(jsonPath("$[0].title").value("Dessin"))
                .andExpect(jsonPath("$[0].files.length()").value(1));
        String work = chosen(pupil, noe, "\"handInId\":\"" + handIn + "\"");
        comment(pupil, noe, work, "{\"text\":\" J’ai bien colorié. \",\"smiley\":\"PROUD\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.text").value("J’ai bien colorié."));

        choices(pupil, noe).andExpect(jsonPath("$").isEmpty());
        for (Viewer reader : List.of(pupil, mother, father, teacher)) {
            portfolio(reader, noe)
                    .andExpect(jsonPath("$.works[0].title").value("Mon travail"))
                    .andExpect(jsonPath("$.works[0].words").value("Mon chat"))
                    .andExpect(jsonPath("$.works[0].smiley").value("PROUD"));
            open(reader, drawing).andExpect(status().isOk());
        }
        portfolio(mother, noe)
                .andExpect(jsonPath("$.chooses").value(false))
                .andExpect(jsonPath("$.comments").value(false));
        choose(teacher, noe, "\"handInId\":\"" + handIn + "\"").andExpect(status().isConflict());
    }

    @Test
    void workStaysInThePortfolioWhenItIsTakenBackAtSchool() throws Exception {
        FileId drawing = file(pupil, "image/png");
        String handIn = handedIn(",\"fileIds\":[\"" + drawing + "\"]");
        String work = chosen(pupil, noe, "\"handInId\":\"" + handIn + "\"");

        delete(pupil, "/hand-ins/" + handIn).andExpect(status().isNoContent());
        open(mother, drawing).andExpect(status().isOk());

        takeOut(pupil, noe, work).andExpect(status().isNoContent());
        open(mother, drawing).andExpect(status().isNotFound());
        portfolio(mother, noe).andExpect(jsonPath("$.works").isEmpty());
    }

    @Test
    void takingWorkOutLeavesItWhereItWasHandedIn() throws Exception {
        FileId drawing = file(pupil, "image/png");
        String handIn = handedIn(",\"fileIds\":[\"" + drawing + "\"]");
        String work = chosen(pupil, noe, "\"handInId\":\"" + handIn + "\"");

        takeOut(teacher, noe, work).andExpect(status().isNoContent());

        open(mother, drawing).andExpect(status().isOk());
        choices(pupil, noe).andExpect(jsonPath("$[*].handInId", contains(handIn)));
    }

    @Test
    void aChildOfNurserySchoolChoosesWithItsTeacherAndSpeaksForItself() throws Exception {
        FileId photo = file(nurseryTeacher, "image/jpeg");
        choose(nurseryPupil, lea, "\"fileIds\":[\"" + photo + "\"]").andExpect(status().isConflict());
        String work = chosen(nurseryTeacher, lea, "\"fileIds\":[\"" + photo + "\"]");
        FileId voice = file(nurseryPupil, "audio/mp4");

        portfolio(nurseryPupil, lea)
                .andExpect(jsonPath("$.chooses").value(false))
                .andExpect(jsonPath("$.comments").value(true))
                .andExpect(jsonPath("$.writes").value(false));
        comment(nurseryPupil, lea, work, "{\"soundId\":\"" + voice + "\"}")
                .andExpect(jsonPath("$.sound.id").value(voice.toString()));

        open(nurseryTeacher, voice).andExpect(status().isOk());
        takeOut(nurseryPupil, lea, work).andExpect(status().isConflict());
        comment(nurseryTeacher, lea, work, "{}").andExpect(jsonPath("$.sound").value((Object) null));
        open(nurseryTeacher, voice).andExpect(status().isNotFound());
    }

    @Test
    void aPictureOfTheBookletIsChosenWhenNobodyElseIsOnIt() throws Exception {
        FileId alone = file(nurseryTeacher, "image/jpeg");
        FileId both = file(nurseryTeacher, "image/jpeg");
        String mine = observed(alone, "\"" + lea + "\"");
        String shared = observed(both, "\"%s\",\"%s\"".formatted(lea, noe));
        String draft = observed(alone, "\"" + lea + "\"", false);

        choices(nurseryTeacher, lea).andExpect(jsonPath("$[*].observationId", contains(mine)));
        for (String refused : List.of(shared, draft)) {
            choose(nurseryTeacher, lea, "\"observationId\":\"" + refused + "\"").andExpect(status().isBadRequest());
        }
        chosen(nurseryTeacher, lea, "\"observationId\":\"" + mine + "\"");
        open(ofLea, alone).andExpect(status().isOk());
    }

    @Test
    void aPictureIsNotShownOnceTheBookletSaysThatAnotherIsOnIt() throws Exception {
        FileId alone = file(nurseryTeacher, "image/jpeg");
        String observation = observed(alone, "\"" + lea + "\"");
        chosen(nurseryTeacher, lea, "\"observationId\":\"" + observation + "\"");

        corrected(observation, 1, alone, "\"%s\",\"%s\"".formatted(lea, noe));
        portfolio(ofLea, lea)
                .andExpect(jsonPath("$.works[0].words").value("Dessine un soleil"))
                .andExpect(jsonPath("$.works[0].files").isEmpty())
                .andExpect(jsonPath("$.works[0].withheld").value(true));
        open(ofLea, alone).andExpect(status().isNotFound());

        corrected(observation, 2, alone, "\"" + lea + "\"");
        portfolio(ofLea, lea)
                .andExpect(jsonPath("$.works[0].files.length()").value(1))
                .andExpect(jsonPath("$.works[0].withheld").value(false));
        open(ofLea, alone).andExpect(status().isOk());

        delete(nurseryTeacher, "/observations/" + observation).andExpect(status().isNoContent());
        portfolio(ofLea, lea).andExpect(jsonPath("$.works[0].files").isEmpty());
        open(ofLea, alone).andExpect(status().isNotFound());
    }

    @Test
    void aPictureOfTheBookletIsNoUploadOfThePortfolio() throws Exception {
        FileId both = file(nurseryTeacher, "image/jpeg");
        observed(both, "\"%s\",\"%s\"".formatted(lea, noe));

        choose(nurseryTeacher, lea, "\"fileIds\":[\"" + both + "\"]").andExpect(status().isBadRequest());
        open(ofLea, both).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseChoosesOrReads() throws Exception {
        String handIn = handedIn("");
        String work = chosen(pupil, noe, "\"handInId\":\"" + handIn + "\"");

        for (Viewer other : List.of(nurseryPupil, nurseryTeacher)) {
            choose(other, noe, "\"handInId\":\"" + handIn + "\"").andExpect(status().isNotFound());
            portfolio(other, noe).andExpect(status().isNotFound());
            choices(other, noe).andExpect(status().isNotFound());
            takeOut(other, noe, work).andExpect(status().isNotFound());
            comment(other, noe, work, "{\"smiley\":\"HARD\"}").andExpect(status().isNotFound());
        }
        portfolio(barred(), noe).andExpect(status().isNotFound());
        portfolio(ofLea, noe).andExpect(status().isNotFound());
        choose(nurseryTeacher, lea, "\"handInId\":\"" + handIn + "\"").andExpect(status().isBadRequest());
        choose(pupil, noe, "\"fileIds\":[\"" + file(mother, "image/png") + "\"]")
                .andExpect(status().isBadRequest());
        choose(pupil, noe, "\"handInId\":\"%s\",\"observationId\":\"%s\"".formatted(handIn, handIn))
                .andExpect(status().isBadRequest());
        comment(pupil, noe, work, "{\"soundId\":\"" + file(pupil, "image/png") + "\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void readingCostsTheSameHoweverMuchIsChosen() throws Exception {
        chosen(pupil, noe, "\"fileIds\":[\"" + file(pupil, "image/png") + "\"]");
        int one = statements.during(() -> portfolio(mother, noe).andExpect(status().isOk()));
        chosen(pupil, noe, "\"fileIds\":[\"" + file(pupil, "image/png") + "\"]");
        chosen(pupil, noe, "\"fileIds\":[\"" + file(pupil, "image/png") + "\"]");

        assertThat(statements.during(() -> portfolio(mother, noe).andExpect(status().isOk())))
                .isEqualTo(one);
    }
}
