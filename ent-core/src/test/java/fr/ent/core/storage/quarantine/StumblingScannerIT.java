package fr.ent.core.storage.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.storage.scan.LargeFiles;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.StandInClamd;
import fr.ent.core.storage.scan.StandInClamd.Mood;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Files over which the scanner stumbles, and a scanner that is silent. */
class StumblingScannerIT extends QuarantineScene {

    @Test
    void whileTheScannerIsSilentTheRoundEndsSoonAndNothingIsServed() throws Exception {
        String first = file("a.txt", "Un", null);
        String second = file("b.txt", "Deux", null);
        waiting();
        clamd.feel(Mood.SILENT);
        long begin = System.nanoTime();

        round.everywhere(impatient());

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(clamd.seen()).as("nothing is sent to one that is away").isEmpty();
        refused(open(teacher, first));
        refused(open(teacher, second));

        clamd.feel(Mood.WELL);
        round.everywhere(well());

        open(teacher, first).andExpect(status().isOk());
        open(teacher, second).andExpect(status().isOk());
    }

    @Test
    void aFileTooLargeForTheScannerStaysWithheld() throws Exception {
        String item = file("long.txt", "a".repeat(2_000), null);
        waiting();

        round.everywhere(
                new ScanContent(clamd.settings(Duration.ofSeconds(2), LargeFiles.REFUSED, DataSize.ofKilobytes(1))));

        open(teacher, item)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("TOO_LARGE"));
        assertThat(told("core.own-file-too-large", aubin)).isOne();
    }

    @Test
    void aFileOverWhichTheScannerStumblesHoldsUpNoOtherAndIsAskedAboutMoreAndMoreSeldom() throws Exception {
        String slow = file("lent.txt", StandInClamd.SLOW, null);
        String lost = file("perdu.txt", "Perdu", null);
        String other = file("b.txt", "Deux", null);
        store.delete(fileOf(lost).key(town.id()));
        waiting();
        clamd.feel(Mood.STUMBLING);

        round.everywhere(impatient());

        open(teacher, other).andExpect(status().isOk());
        refused(open(teacher, slow));
        refused(open(teacher, lost));
        assertThat(attempts()).isEqualTo(2);

        round.everywhere(impatient());
        assertThat(attempts()).as("not asked about at once").isEqualTo(2);
        later(Duration.ofSeconds(61));
        round.everywhere(impatient());
        assertThat(attempts()).isEqualTo(4);
        later(Duration.ofSeconds(61));
        round.everywhere(impatient());
        assertThat(attempts()).as("five minutes have to pass").isEqualTo(4);

        clamd.feel(Mood.WELL);
        later(Duration.ofMinutes(5));
        round.everywhere(well());

        open(teacher, slow).andExpect(status().isOk());
        refused(open(teacher, lost));
    }

    @Test
    void aVirusIsInAllFilesOfTheSameBytes() throws Exception {
        String first = file("jeu.txt", StandInClamd.EICAR, null);
        write("update core.stored_file set scan = 'CLEAN'");
        String second = send(teacher, "jeu2.txt", StandInClamd.EICAR);
        String other = file("b.txt", "Deux", null);
        write("update core.stored_file set scan = 'WAITING' where scan = 'NONE'");

        round.everywhere(well());

        open(teacher, first)
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("INFECTED"));
        asking.get(teacher, "/api/core/files/" + second).andExpect(status().isGone());
        open(teacher, other).andExpect(status().isOk());
    }
}
