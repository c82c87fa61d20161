package fr.ent.core.platform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.PropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;

/** Finds which fields made Spring refuse a request. */
final class InvalidFields {

    private static final String REQUIRED = "required";
    private static final String MALFORMED = "malformed";
    private static final String BODY = "body";
    static final InvalidField WHOLE_BODY = new InvalidField(BODY, MALFORMED);
    private static final Set<String> PRESENCE = Set.of("NotNull", "NotBlank", "NotEmpty");

    private InvalidFields() {}

    /** The fields at fault; empty when the refusal isn't about the request's content. */
    static Optional<List<InvalidField>> of(Exception refusal) {
        return Optional.ofNullable(
                switch (refusal) {
                    case BindException binding ->
                        binding.getAllErrors().stream()
                                .map(error -> bound(error, binding.getTarget()))
                                .toList();
                    case HandlerMethodValidationException validation ->
                        validation.isForReturnValue() ? null : arguments(validation);
                    case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
                    case MissingServletRequestParameterException missing -> one(missing.getParameterName(), REQUIRED);
                    case MissingServletRequestPartException missing -> one(missing.getRequestPartName(), REQUIRED);
                    case MissingRequestHeaderException missing -> one(missing.getHeaderName(), REQUIRED);
                    case ConversionNotSupportedException unsupported -> null;
                    case TypeMismatchException mismatch -> one(mismatch.getPropertyName(), MALFORMED);
                    case MultipartException broken -> one(BODY, MALFORMED);
                    default -> null;
                });
    }

    private static List<InvalidField> one(@Nullable String field, String code) {
        return List.of(new InvalidField(field == null ? BODY : field, code));
    }

    private static InvalidField bound(ObjectError error, @Nullable Object target) {
        String field = error instanceof FieldError named ? asSent(named.getField(), target) : BODY;
        return new InvalidField(field, code(error.getCode()));
    }

    private static List<InvalidField> arguments(HandlerMethodValidationException refusal) {
        return refusal.getParameterValidationResults().stream()
                .flatMap(InvalidFields::argument)
                .toList();
    }

    private static Stream<InvalidField> argument(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(error -> bound(error, errors.getArgument()));
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> new InvalidField(name == null ? BODY : name, code(lastCode(error))));
    }

    /** The path as the sender wrote it: fields of an unwrapped part stand among those of its owner, in lists too. */
    private static String asSent(String path, @Nullable Object target) {
        if (target == null) {
            return path;
        }
        PropertyAccessor parts = PropertyAccessorFactory.forDirectFieldAccess(target);
        String sent = path;
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String part = path.substring(0, dot);
            TypeDescriptor type = parts.getPropertyTypeDescriptor(part);
            if (type != null && type.hasAnnotation(JsonUnwrapped.class)) {
                sent = part.substring(0, part.lastIndexOf('.') + 1) + sent.substring(dot + 1);
            }
        }
        return sent;
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** {@code NotBlank} is said "required", other rules by their name: {@code DecimalMin} is "decimal-min". */
    private static String code(@Nullable String rule) {
        if (rule == null || "typeMismatch".equals(rule)) {
            return MALFORMED;
        }
        if (PRESENCE.contains(rule)) {
            return REQUIRED;
        }
        return rule.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<InvalidField> unreadable(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json)) {
            return one(BODY, MALFORMED);
        }
        String path = path(json);
        if (json.getCause() instanceof InvalidInput input) {
            return input.fields().stream()
                    .map(field ->
                            new InvalidField(path.isEmpty() ? field.field() : path + "." + field.field(), field.code()))
                    .toList();
        }
        return one(path.isEmpty() ? BODY : path, json instanceof InvalidNullException ? REQUIRED : MALFORMED);
    }

    private static String path(JacksonException json) {
        return json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
