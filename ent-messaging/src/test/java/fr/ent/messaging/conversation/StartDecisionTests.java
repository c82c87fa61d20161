package fr.ent.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.messaging.conversation.circle.Participant;
import fr.ent.messaging.testing.Neighbourhood;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartDecisionTests {

    private final Neighbourhood people = new Neighbourhood();
    private final List<PersonName> guardians = List.of(people.sofia, people.karim);
    private final List<PersonName> teachers = List.of(people.claire, people.hugo);

    @Test
    void aGuardianWritesToTheTeachersAlone() {
        assertThat(opening(people.guardian(people.sofia, people.lea), guardians, teachers))
                .isEqualTo(new StartDecision.Granted(List.of(
                        Participant.guardian(people.sofia),
                        Participant.teacher(people.claire),
                        Participant.teacher(people.hugo))));
    }

    @Test
    void aTeacherWritesToAllGuardiansAndColleagues() {
        assertThat(opening(people.teacher(people.claire), guardians, teachers))
                .isEqualTo(new StartDecision.Granted(List.of(
                        Participant.guardian(people.sofia),
                        Participant.guardian(people.karim),
                        Participant.teacher(people.claire),
                        Participant.teacher(people.hugo))));
    }

    @Test
    void theHeadTakesPartInWhatTheHeadOpens() {
        assertThat(opening(people.head(people.anne), guardians, List.of(people.claire)))
                .isEqualTo(new StartDecision.Granted(List.of(
                        Participant.guardian(people.sofia),
                        Participant.guardian(people.karim),
                        Participant.head(people.anne),
                        Participant.teacher(people.claire))));
    }

    @Test
    void aGuardianWhoTeachesTheClassTakesPartOnceAsAGuardian() {
        assertThat(opening(people.teacher(people.claire, people.lea), List.of(people.claire), teachers))
                .isEqualTo(new StartDecision.Granted(
                        List.of(Participant.guardian(people.claire), Participant.teacher(people.hugo))));
    }

    @Test
    void aClassWithoutTeacherLeavesAGuardianNobodyToWriteTo() {
        assertThat(opening(people.guardian(people.sofia, people.lea), guardians, List.of()))
                .isEqualTo(new StartOutcome.NobodyToWriteTo());
    }

    @Test
    void aChildWithoutGuardianLeavesTheSchoolNobodyToWriteTo() {
        assertThat(List.of(people.teacher(people.claire), people.head(people.anne)))
                .extracting(starter -> opening(starter, List.of(), teachers))
                .containsOnly(new StartOutcome.NobodyToWriteTo());
    }

    @Test
    void aChildWhomTheStarterDoesNotFollowIsNotTheirs() {
        assertThat(opening(people.guardian(people.karim, people.tom), guardians, teachers))
                .isEqualTo(new StartOutcome.NotYours());
    }

    private StartDecision opening(Viewer starter, List<PersonName> guardians, List<PersonName> teachers) {
        return StartDecision.decide(people.lea, starter, guardians, teachers);
    }
}
