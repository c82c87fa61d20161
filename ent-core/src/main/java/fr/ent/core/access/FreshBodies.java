package fr.ent.core.access;

import fr.ent.core.http.FreshSignIns;
import fr.ent.core.http.FreshWish;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Type;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Asks for a fresh sign-in where the body of a request says that it is needed, or what a route finds in the directory. */
@ControllerAdvice
class FreshBodies extends RequestBodyAdviceAdapter implements FreshSignIns {

    private final StrongSignIn strongSignIn;
    private final HttpServletRequest request;

    /** @param request stands for that of the thread */
    FreshBodies(StrongSignIn strongSignIn, HttpServletRequest request) {
        this.strongSignIn = strongSignIn;
        this.request = request;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return FreshWish.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body instanceof FreshWish wish && wish.asksFreshSignIn()) {
            findRefusal().ifPresent(refusal -> {
                throw refusal;
            });
        }
        return body;
    }

    @Override
    public Optional<ErrorResponseException> findRefusal() {
        return strongSignIn.findWayToConfirm(request).map(AccessProblems::freshSignIn);
    }
}
