package fr.ent.core.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Makes {@code ETag}s. They change with the build as well: a new one may compose the same facts otherwise. */
@Component
public class AnswerTags {

    private final String build;

    @Autowired
    AnswerTags() {
        this(running());
    }

    AnswerTags(String build) {
        this.build = build;
    }

    /** @param facts all that the answer depends on; their text tells them apart */
    public String tag(Object facts) {
        return '"' + DigestUtils.md5DigestAsHex((build + ' ' + facts).getBytes(StandardCharsets.UTF_8)) + '"';
    }

    private static String running() {
        try {
            return RunningCode.sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
