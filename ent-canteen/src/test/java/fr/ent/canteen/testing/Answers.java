package fr.ent.canteen.testing;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Reads values in answers. */
public final class Answers {

    private Answers() {}

    /** The id of what was made. */
    public static String id(ResultActions answer) {
        return read(answer, "$.id");
    }

    /** One text of the answer, by its JSON path. */
    public static String read(ResultActions answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    /** A text or a number. */
    public static Object value(ResultActions answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    public static List<String> list(ResultActions answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    /** A text or a number. */
    public static Object value(MockHttpServletResponse answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    public static String text(ResultActions answer) {
        return text(answer.andReturn().getResponse());
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
