package fr.ent.homework.progress.skill;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotNull;

/** A skill as a school writes it. */
record SkillContent(
        @NotNull SchoolCycle cycle,
        @NotNull SchoolSubject subject,
        @NotNull @OneLine(min = 1, max = 160) String words) {

    SkillContent {
        words = words.strip();
    }
}
