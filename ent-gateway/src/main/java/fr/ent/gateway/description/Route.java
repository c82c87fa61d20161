package fr.ent.gateway.description;

import fr.ent.core.Role;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Idempotent;
import fr.ent.core.signin.card.AllowedByCard;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** A route, as its annotations tell about it. */
record Route(HandlerMethod method) {

    private static final String OPEN = "/api/public/";

    /** Pages for everybody, which lie outside the API. */
    private static final String PAGES = "/blog/";

    private static final Pattern MODULE = Pattern.compile("fr\\.ent\\.(\\w+).*");

    /** The operation's name: {@code diaryRead} for {@code DiaryController.read}. */
    String operation() {
        return StringUtils.uncapitalize(controller(method.getBeanType()))
                + StringUtils.capitalize(method.getMethod().getName());
    }

    /** The controller's module, and its name in words: {@code canteen: menu plan}. */
    static String tag(Class<?> controller) {
        String module = MODULE.matcher(controller.getPackageName()).replaceAll("$1");
        String words = controller(controller)
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT);
        return module + ": " + words;
    }

    private static String controller(Class<?> type) {
        return SchemaNames.withoutController(type.getSimpleName());
    }

    /** Whether the door lets everybody in, and the route does too. */
    boolean isPublic() {
        return method.hasMethodAnnotation(AllowedToPublic.class) && (lies(OPEN) || lies(PAGES));
    }

    /** Whether it is about the own account, which a card of the class doesn't open. */
    boolean isOfAccount() {
        return !method.hasMethodAnnotation(AllowedByCard.class) && lies("/api/me/");
    }

    private boolean lies(String below) {
        return Stream.of(mapping(method.getBeanType()), mapping(method.getMethod()))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .anyMatch(path -> path.startsWith(below));
    }

    /** Whether it asks for a person of the directory, in whatever role. */
    boolean isForPeople() {
        return method.hasMethodAnnotation(AllowedTo.class);
    }

    /** The roles it is for; none when any will do. */
    List<Role> roles() {
        AllowedTo rule = method.getMethodAnnotation(AllowedTo.class);
        return rule == null ? List.of() : List.of(rule.value());
    }

    boolean isReading() {
        RequestMapping mapping = mapping(method.getMethod());
        return mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.GET);
    }

    boolean isIdempotent() {
        return method.hasMethodAnnotation(Idempotent.class)
                || Arrays.stream(method.getMethodParameters())
                        .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                        .anyMatch(header -> header != null && Idempotent.KEY.equals(header.name()));
    }

    private static @Nullable RequestMapping mapping(AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    }
}
