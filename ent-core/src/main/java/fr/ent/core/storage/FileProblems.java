package fr.ent.core.storage;

import fr.ent.core.InvalidField;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Refusals of a file. */
public final class FileProblems {

    /** The file is larger than {@code maxBytes}. */
    static final String TOO_LARGE = CommonProblems.FILE_TOO_LARGE;

    /** Files of this type aren't taken. */
    public static final String TYPE_REFUSED = "415 core:file-type-refused";

    /** A virus was found in the file; it wasn't kept. */
    public static final String INFECTED = "422 core:file-infected";

    /** The file ends before the range begins; {@code Content-Range} tells its size. */
    public static final String NO_SUCH_RANGE = "416 core:no-such-range";

    private FileProblems() {}

    static ErrorResponseException noSuchRange(long size) {
        ErrorResponseException problem = Problem.of(NO_SUCH_RANGE);
        problem.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
        return problem;
    }

    public static ErrorResponseException of(StoreOutcome.Refused refusal) {
        return switch (refusal) {
            case StoreOutcome.Empty() -> Problem.invalid(new InvalidField("file", "empty"));
            case StoreOutcome.TooLarge(DataSize most) -> Problem.of(TOO_LARGE, Map.of("maxBytes", most.toBytes()));
            case StoreOutcome.TypeRefused() -> Problem.of(TYPE_REFUSED);
            case StoreOutcome.Infected() -> Problem.of(INFECTED);
        };
    }
}
