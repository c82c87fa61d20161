package fr.ent.core.platform;

import fr.ent.core.Viewer;
import fr.ent.core.http.Idempotent;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** One call of an idempotent route. Requests that the door refuses don't come as far. */
final class IdempotentRoute extends ServletInvocableHandlerMethod {

    private final StoredAnswers answers;
    private final JsonMapper json;
    private @Nullable HttpServletRequest request;

    IdempotentRoute(HandlerMethod route, StoredAnswers answers, JsonMapper json) {
        super(route);
        this.answers = answers;
        this.json = json;
    }

    @Override
    public @Nullable Object invokeForRequest(
            NativeWebRequest web, @Nullable ModelAndViewContainer container, @Nullable Object... provided)
            throws Exception {
        request = web.getNativeRequest(HttpServletRequest.class);
        return super.invokeForRequest(web, container, provided);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) {
        HttpServletRequest asked = Objects.requireNonNull(request);
        Viewer viewer = Stream.of(arguments)
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No viewer: " + getShortLogMessage()));
        return answers.once(viewer, asked.getHeader(Idempotent.KEY), digest(asked, arguments), () -> call(arguments));
    }

    private ResponseEntity<?> call(@Nullable Object[] arguments) {
        try {
            return (ResponseEntity<?>) Objects.requireNonNull(super.doInvoke(arguments));
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }

    private RequestDigest digest(HttpServletRequest asked, @Nullable Object[] arguments) {
        String query = asked.getQueryString();
        Object body = IntStream.range(0, arguments.length)
                .filter(at -> getMethodParameters()[at].hasParameterAnnotation(RequestBody.class))
                .mapToObj(at -> arguments[at])
                .findFirst()
                .orElse(null);
        String route = asked.getMethod() + " " + asked.getRequestURI() + (query == null ? "" : "?" + query);
        return RequestDigest.of(route, body, json);
    }
}
