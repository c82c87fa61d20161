package fr.ent.infra.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.infra.services.ServiceFailure;
import fr.ent.infra.standalone.Options.Beginning;
import fr.ent.infra.standalone.Options.Content;
import fr.ent.infra.standalone.Options.RunningYear;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void goesOnWithLastTimesDataOnPort8080UnlessToldOtherwise() {
        var options = Options.parse(List.of());

        assertThat(options)
                .isEqualTo(new Options(
                        Path.of(".ent").toAbsolutePath(),
                        8080,
                        Beginning.CONTINUE,
                        Content.DEMO,
                        RunningYear.AS_BEFORE));
    }

    @Test
    void takesTheLastWordOfTheCommandLine() {
        var options = Options.parse(List.of("--data", "/a", "--port", "9000", "--data", "/b/../c", "--fresh"));

        assertThat(options)
                .isEqualTo(new Options(Path.of("/c"), 9000, Beginning.FRESH, Content.DEMO, RunningYear.AS_BEFORE));
    }

    @Test
    void startsWithoutTheDemonstrationWhenAsked() {
        assertThat(Options.parse(List.of("--empty", "--port", "9000")).content())
                .isEqualTo(Content.NOTHING);
    }

    @Test
    void beginsTheNextYearWhenAsked() {
        assertThat(Options.parse(List.of("--next-year")).year()).isEqualTo(RunningYear.NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65535", "many", "-1"})
    void refusesAPortItCannotTakeWithItsFiveNeighbours(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(ServiceFailure.class)
                .hasMessageContaining("--port needs a number between 1024 and");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse(List.of("--data", "--fresh"))).hasMessage("--data needs a value.");
        assertThatThrownBy(() -> Options.parse(List.of("--port"))).hasMessage("--port needs a value.");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "8090")))
                .hasMessageContaining("Unknown option --prot");
    }
}
