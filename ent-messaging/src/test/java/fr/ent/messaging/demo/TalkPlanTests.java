package fr.ent.messaging.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.messaging.demo.Talk.TalkMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkPlanTests {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-24T17:00:00Z"));

    private final Town town = Valmarin.on(LocalDate.of(2026, 11, 24));
    private final List<Talk> talks = new TalkPlan(new Chance(7), town, NOW).talks();

    @Test
    void letsEveryClassTalk() {
        assertThat(talks.stream().map(talk -> talk.child().schoolClass()).distinct())
                .hasSize(24);
        assertThat(talks).allMatch(talk -> talk.messages().size() >= 2);
    }

    @Test
    void leavesSofiaOneMessageToRead() {
        Person sofia = town.adult("Sofia", "Benali");

        assertThat(talks)
                .filteredOn(talk ->
                        talk.parts().stream().anyMatch(part -> part.person().equals(sofia)))
                .hasSize(3)
                .filteredOn(talk -> talk.parts().stream()
                        .anyMatch(part -> part.person().equals(sofia)
                                && part.read() < talk.messages().size()))
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.child().person().givenName()).isEqualTo("Léa");
                    assertThat(talk.last().author().name()).isEqualTo("Claude Aubin");
                });
    }

    @Test
    void keepsTheOrderOfWhatIsSaidAndTheHoursOfTheDay() {
        assertThat(talks).allSatisfy(talk -> {
            assertThat(talk.messages()).isSortedAccordingTo(Comparator.comparing(TalkMessage::at));
            assertThat(talk.last().at()).isBefore(NOW.instant());
            assertThat(talk.messages()).allSatisfy(said -> {
                ZonedDateTime at = said.at().atZone(Moment.ZONE);
                assertThat(at.getHour()).isBetween(7, 19);
                assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            });
        });
    }

    @Test
    void letsNobodySpeakWhoWasNotAskedInAndNeverABarredGuardian() {
        Person marc = town.adult("Marc", "Dupré");

        assertThat(talks)
                .allSatisfy(talk -> assertThat(talk.messages())
                        .allMatch(said -> talk.parts().stream()
                                .anyMatch(part -> part.person().equals(said.author()))));
        assertThat(talks)
                .noneMatch(talk ->
                        talk.parts().stream().anyMatch(part -> part.person().equals(marc)));
    }
}
