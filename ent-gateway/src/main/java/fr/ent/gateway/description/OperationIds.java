package fr.ent.gateway.description;

import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names an operation by its controller and method: {@code diaryRead} for {@code DiaryController.read}. */
final class OperationIds {

    private OperationIds() {}

    static String of(HandlerMethod route) {
        String controller = SchemaNames.withoutController(route.getBeanType().getSimpleName());
        return StringUtils.uncapitalize(controller)
                + StringUtils.capitalize(route.getMethod().getName());
    }
}
