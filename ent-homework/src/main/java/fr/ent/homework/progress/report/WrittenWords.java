package fr.ent.homework.progress.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The words of a report in the version that was read.
 *
 * @param version to be given back when changing them; 0 as long as nobody has written any
 */
record WrittenWords(
        @Min(0) @Max(1_000_000) int version,
        @JsonUnwrapped @Valid ReportWords words) {

    static final WrittenWords NONE = new WrittenWords(0, ReportWords.NONE);
}
